// Whole screens as text, with a layer of style letters, compared with files. A change of a screen
// is a change of a file that a person reads. `FRONTLIJN_GOLDEN=write swift test` writes them anew.

import Glibc
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

  var testDescription: String { file }
  var file: String { "\(name)-\(sample)-\(columns)x\(rows)" }

  /// The sizes that every scene is looked at in.
  static func sized(_ name: String, _ keys: String, samples: [String] = ["en", "nl"]) -> [Scene] {
    samples.flatMap { sample in
      [(80, 24), (60, 15), (120, 40), (200, 60), (40, 12)].map {
        Scene(name: name, sample: sample, columns: $0.0, rows: $0.1, keys: keys)
      }
    }
  }

  static let all: [Scene] =
    sized("list", "")
    + sized("family", "<down><down><down><down><down><enter><backtab>")
    + sized("plan", "<down><down><down><down><down><enter><down><down>")
    + sized("timeline", "<down><down><down><down><down><enter><tab><down>")
    + sized("board", "gs<down>")
    + sized("note", "<down><down><down><down>t漢字 é 👩‍👩‍👧 ok")
    + [
      Scene(name: "filter", keys: "/van ilse"), Scene(name: "filter-nothing", keys: "/zzz<enter>"),
      Scene(name: "help", keys: "?"), Scene(name: "help-found", keys: "?date"),
      Scene(name: "palette", keys: ":sor"), Scene(name: "sort", keys: "s"),
      Scene(name: "scope", keys: "F"), Scene(name: "goto", keys: "g"),
      Scene(name: "who", keys: "W"), Scene(name: "new-case", keys: "n"),
      Scene(name: "new-case", sample: "nl", keys: "n"),
      Scene(name: "reading", keys: "<down><down><down><down><enter><tab><enter>"),
      Scene(name: "board-goals", keys: "gs<tab><tab><tab><tab><down>"),
      Scene(name: "board-move", keys: "gsm"),
      Scene(name: "leave-sheet", keys: "nJansen<esc>"),
      Scene(name: "label", keys: "<down><down><down><down><enter><backtab><down>T"),
      Scene(name: "zoom", columns: 120, rows: 40, keys: "gsz"),
      Scene(name: "small", columns: 18, rows: 4), Scene(name: "tiny", columns: 20, rows: 5),
    ]
}

@Suite struct GoldenScreens {
  @Test(arguments: Scene.all)
  func isAsItWas(_ scene: Scene) throws {
    let stage = try Stage(scene.sample, (scene.columns, scene.rows), as: "")
    stage.press(scene.keys)
    let canvas = stage.canvas
    let drawn = canvas.text() + "\n" + canvas.styleLayer + "\n"
    let file = Self.folder + "/" + scene.file + ".txt"
    if getenv("FRONTLIJN_GOLDEN") != nil {
      try Self.write(drawn, to: file)
      return
    }
    let golden = try #require(
      Self.read(file), "no file \(scene.file): run with FRONTLIJN_GOLDEN=write")
    #expect(drawn == golden, "\(scene.file) is another now:\n\(canvas.text())")
  }

  /// No row is ever wider or narrower than the window, whatever stands in it.
  @Test(arguments: Scene.all)
  func everyRowFitsTheWindow(_ scene: Scene) throws {
    let stage = try Stage(scene.sample, (scene.columns, scene.rows), as: "")
    stage.press(scene.keys)
    for row in stage.canvas.text(keepingTrailingSpaces: true).split(separator: "\n") {
      #expect(row.widthCells == scene.columns)
    }
  }

  private static let folder =
    "/"
    + #filePath.split(separator: "/").dropLast()
    .joined(separator: "/") + "/Golden"

  private static func read(_ path: String) -> String? {
    guard let file = fopen(path, "r") else { return nil }
    defer { fclose(file) }
    var bytes: [UInt8] = []
    var chunk = [UInt8](repeating: 0, count: 65_536)
    while case let count = fread(&chunk, 1, chunk.count, file), count > 0 {
      bytes += chunk[..<count]
    }
    return String(decoding: bytes, as: UTF8.self)
  }

  private static func write(_ text: String, to path: String) throws {
    mkdir(folder, 0o755)
    let file = try #require(fopen(path, "w"))
    fputs(text, file)
    fclose(file)
  }
}
