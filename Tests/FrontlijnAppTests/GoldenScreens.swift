// Whole screens as text, compared with files. A change of a screen is a change of a file that a
// person reads. `FRONTLIJN_GOLDEN=write swift test` writes them anew.
//
// One file a place and size: the screen, the letters of its styles, and for every place at four
// sizes the same screen in ASCII and as a screen reader gets it. Languages take turns.

import Glibc
import TestSupport
import Testing
import TextUI

@testable import FrontlijnApp

/// One golden screen: sample, size, keys.
struct Scene: Sendable, CustomTestStringConvertible {
  var name: String
  var sample = "en"
  var columns = 80
  var rows = 24
  var keys = ""
  /// In every set of signs, not only the full one.
  var inEverySet = false

  var testDescription: String { file }
  var file: String { "\(name)-\(sample)-\(columns)x\(rows)" }

  /// A place at each size; in the size that most people have, in both languages.
  static func sized(_ name: String, _ keys: String, _ samples: [String]) -> [Scene] {
    let other = samples[1]
    let sizes = [(40, 12), (80, 24), (80, 24), (120, 40), (200, 60)]
    let languages = [samples[0], samples[0], other, samples[0], other]
    return zip(sizes, languages).map { size, sample in
      Scene(
        name: name, sample: sample, columns: size.0, rows: size.1, keys: keys, inEverySet: true)
    }
  }

  static let all: [Scene] =
    sized("list", "", ["en", "nl"])
    + sized("family", "<down><down><down><down><down><enter><backtab>", ["nl", "en"])
    + sized("plan", "<down><down><down><down><down><enter><down><down>", ["en", "nl"])
    + sized("timeline", "<down><down><down><down><down><enter><tab><down>", ["nl", "en"])
    + sized("board", "gs<down>", ["en", "nl"])
    + sized("note", "<down><down><down><down>t漢字 é 👩‍👩‍👧 ok", ["nl", "en"])
    + sized("who", "W", ["en", "nl"]) + sized("help", "?", ["nl", "en"])
    + sized("palette", ":sor", ["en", "nl"])
    + [
      Scene(name: "list", sample: "nl", columns: 60, rows: 17),
      Scene(name: "plan", columns: 120, rows: 30, keys: "<down><down><down><down><down><enter>"),
      Scene(name: "filter", keys: "/van ilse"), Scene(name: "filter-nothing", keys: "/zzz<enter>"),
      Scene(name: "help-found", keys: "?date"), Scene(name: "sort", keys: "s"),
      Scene(name: "scope", keys: "F"),
      Scene(name: "closed", keys: "Fclosed<enter>"),
      Scene(name: "closed", sample: "nl", columns: 120, rows: 40, keys: "Fgesloten<enter>"),
      Scene(name: "goto", keys: "g"),
      Scene(name: "new-case", keys: "n"),
      Scene(name: "new-case", sample: "nl", keys: "n"),
      Scene(name: "reading", keys: "<down><down><down><down><enter><tab><enter>"),
      Scene(name: "find", keys: "<down><down><down><down><down><enter><tab>/karim<enter><down>"),
      Scene(name: "board-goals", keys: "gs<tab><tab><tab><tab><down>"),
      Scene(name: "board-move", keys: "gsm"),
      Scene(name: "leave-sheet", keys: "nJansen<esc>"),
      Scene(name: "label", keys: "<down><down><down><down><enter><backtab><down>T"),
      Scene(name: "zoom", columns: 120, rows: 40, keys: "gsz"),
      Scene(name: "zoom-list", sample: "nl", columns: 120, rows: 40, keys: "z"),
      Scene(name: "small", columns: 18, rows: 4),
      Scene(name: "tiny", columns: 20, rows: 5, inEverySet: true),
    ]
}

@Suite struct GoldenScreens {
  @Test(arguments: Scene.all)
  func isAsItWas(_ scene: Scene) throws {
    var drawn = ""
    for (name, glyphs) in Self.sets(scene) {
      let canvas = try Self.canvas(scene, glyphs)
      drawn += "== \(name)\n\(canvas.text())\n"
      if name == "utf8" { drawn += "== styles\n\(Self.styles(canvas))\n" }
    }
    let file = Self.folder + "/" + scene.file + ".txt"
    if getenv("FRONTLIJN_GOLDEN") != nil {
      mkdir(Self.folder, 0o755)
      #expect(TestFiles.write(drawn, to: file))
      return
    }
    let golden = try #require(
      TestFiles.text(file), "no file \(scene.file): run with FRONTLIJN_GOLDEN=write")
    #expect(drawn == golden, "\(scene.file) is another now:\n\(drawn)")
  }

  /// No row is ever wider or narrower than the window, whatever stands in it; in the poor sets
  /// there is nothing but ASCII and the letters of names.
  @Test(arguments: Scene.all)
  func everyRowFitsTheWindow(_ scene: Scene) throws {
    for (name, glyphs) in Self.sets(scene) {
      let text = try Self.canvas(scene, glyphs).text(keepingTrailingSpaces: true)
      for row in text.split(separator: "\n") {
        #expect(row.widthCells == scene.columns)
      }
      guard name != "utf8" else { continue }
      let strange = text.filter { !$0.isASCII && !$0.isLetter && !$0.isEmoji }
      #expect(strange.isEmpty, "\(scene.file) \(name)")
    }
  }

  private static func sets(_ scene: Scene) -> [(name: String, glyphs: Glyphs)] {
    scene.inEverySet
      ? [("utf8", .utf8), ("ascii", .ascii), ("plain", .plain)] : [("utf8", .utf8)]
  }

  private static func canvas(_ scene: Scene, _ glyphs: Glyphs) throws -> Canvas {
    let stage = try Stage(scene.sample, (scene.columns, scene.rows), as: "", glyphs: glyphs)
    stage.press(scene.keys)
    return stage.canvas
  }

  /// Without the ordinary text at the ends of rows.
  private static func styles(_ canvas: Canvas) -> String {
    canvas.styleLayer.split(separator: "\n", omittingEmptySubsequences: false).map { row in
      row.lastIndex { $0 != "." }.map { String(row[...$0]) } ?? ""
    }.joined(separator: "\n")
  }

  private static let folder = TestFiles.checkout + "/Tests/FrontlijnAppTests/Golden"
}

extension Character {
  fileprivate var isEmoji: Bool {
    unicodeScalars.contains { $0.properties.isEmoji && !$0.isASCII || $0.value == 0x200D }
  }
}
