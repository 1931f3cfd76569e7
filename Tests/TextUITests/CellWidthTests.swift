// Widths, held equal to libc's, and the rule for graphemes.

import CSystem
import TestSupport
import Testing

@testable import TextUI

@Suite("Cell widths") struct CellWidthTests {
  @Test("the table is libc's wcwidth in C.UTF-8")
  func table() {
    #expect(csys_use_locale("C.UTF-8") == 1)
    var changes: [UInt32] = []
    var previous: Int32 = 99
    for value in UInt32(0)..<0x110000 {
      let width = (0xD800..<0xE000).contains(value) ? -1 : csys_cell_width(value)
      if width != previous {
        changes.append(value << 2 | UInt32(width + 1))
        previous = width
      }
    }
    if isRewriting {
      rewrite(changes)
    } else {
      #expect(CellWidth.changes == changes)
    }
  }

  @Test("looking up agrees with the table on both sides of every change")
  func lookup() {
    var before = 0
    for change in CellWidth.changes.dropFirst() {
      let width = Int(change & 3) - 1
      let value = change >> 2
      if let last = Unicode.Scalar(value - 1), CellWidth.of(last) != before {
        Issue.record("before U+\(String(value, radix: 16))")
      }
      if let first = Unicode.Scalar(value), CellWidth.of(first) != width {
        Issue.record("at U+\(String(value, radix: 16))")
      }
      before = width
    }
  }

  @Test("what stands alone is one cell wide and joins nothing that stands alone")
  func alone() {
    let alone = (UInt32(0)..<0x3000).compactMap(Unicode.Scalar.init).filter(\.standsAlone)
    for scalar in alone {
      #expect(CellWidth.of(scalar) == 1)
      #expect(Character(scalar).drawnScalars == [scalar])
    }
    var text = String.UnicodeScalarView()
    text.append(contentsOf: alone)
    #expect(String(text).count == alone.count)
  }

  private func rewrite(_ changes: [UInt32]) {
    let path = checkout("Sources/TextUI/Cells/CellWidth+Table.swift")
    let head = TestFiles.text(path)!.prefix { $0 != "[" } + "[UInt32] = [\n"
    var text = String(head)
    for start in stride(from: 0, to: changes.count, by: 10) {
      let row = changes[start..<min(start + 10, changes.count)]
      text +=
        "    "
        + row.map { "0x" + String($0, radix: 16, uppercase: true) + "," }
        .joined(separator: " ") + "\n"
    }
    TestFiles.write(text + "  ]\n}\n", to: path)
  }

  @Test(
    "a grapheme is as wide as its first scalar",
    arguments: [
      ("a", 1), ("é", 1), ("e\u{301}", 1), ("€", 1), ("中", 2), ("한", 2), ("😀", 2), ("👍🏽", 2),
      ("👨‍👩‍👧‍👦", 2), ("❤️", 1), ("🇳🇱", 1), ("\u{200B}", 0), ("\u{202E}", 0), ("\u{301}", 0),
      ("\u{1}", 1), ("\u{378}", 1), ("\n", 1), ("\r\n", 1), ("Ａ", 2),
    ] as [(Character, Int)])
  func graphemes(character: Character, width: Int) {
    #expect(character.widthCells == width)
    #expect(String(character).widthCells == width)
  }

  @Test("what is drawn is a base and at most four marks; joiners and skin tones go")
  func drawn() {
    #expect(Character("e\u{301}").drawnScalars == ["e", "\u{301}"])
    #expect(Character("👍🏽").drawnScalars == ["👍"])
    #expect(Character("👨‍👩‍👧‍👦").drawnScalars == ["👨"])
    #expect(Character("❤️").drawnScalars == ["❤"])
    #expect(Character("\u{1B}").drawnScalars == ["\u{FFFD}"])
    #expect(Character("\n").drawnScalars == [" "])
    #expect(Character("\u{202E}").drawnScalars == [])
    let piled = Character("a" + String(repeating: "\u{301}", count: 20))
    #expect(piled.drawnScalars.count == 5)
  }
}

@Suite("Fitting text") struct FitTests {
  @Test("a text that is too long is cut at the end or in the middle, and says so")
  func cutting() {
    #expect("Sørensen".cut(to: 8) == "Sørensen")
    #expect("Sørensen".cut(to: 5) == "Søre…")
    #expect("Okafor–Lind".cut(to: 7, at: .middle) == "Oka…ind")
    let sentence = "Press d, or click, to open it again."
    #expect(sentence.cut(to: 20, at: .words) == "Press d, or click…")
    #expect(sentence.cut(to: 19, at: .words) == "Press d, or click…")
    #expect(sentence.cut(to: 14, at: .words) == "Press d, or…")
    #expect("Aardappelveldstraat 7".cut(to: 8, at: .words) == "Aardapp…")
    #expect("Okafor".cut(to: 1) == "…")
    #expect("Okafor".cut(to: 0) == "")
    #expect("中中中".cut(to: 4) == "中…")
    #expect("abcdef".cut(to: 4, mark: "~") == "abc~")
  }

  @Test("padding fills on the side that the alignment leaves free")
  func padding() {
    #expect("ab".padded(to: 5) == "ab   ")
    #expect("ab".padded(to: 5, .right) == "   ab")
    #expect("ab".padded(to: 5, .center) == " ab  ")
    #expect("abcdef".padded(to: 3) == "abcdef")
  }

  @Test("a fitted text takes exactly its width")
  func fitting() {
    forAll(rounds: 500) { chance, seed in
      let text = randomText(&chance)
      let width = chance.int(1...12)
      for place in [CutPlace.end, .middle] {
        #expect(text.fitted(to: width, cut: place).widthCells == width, seed)
        #expect(text.cut(to: width, at: place).widthCells <= width, seed)
      }
      let start = text.prefix(cells: width)
      #expect(start.widthCells <= width, seed)
      let more = text[start.endIndex...].first
      #expect(more.map { start.widthCells + $0.widthCells > width } ?? true, seed)
    }
  }
}

@Suite("Wrapping") struct WrapTests {
  @Test("lines break at spaces, long words where they must, newlines always")
  func wrapping() {
    #expect("the quick brown fox".wrapped(to: 10) == ["the quick", "brown fox"])
    #expect("abcdefghij".wrapped(to: 4) == ["abcd", "efgh", "ij"])
    #expect("a\n\nb".wrapped(to: 4) == ["a", "", "b"])
    #expect("".wrapped(to: 4) == [""])
    #expect("ab中中".wrapped(to: 3) == ["ab", "中", "中"])
    #expect("a  b".wrapped(to: 1) == ["a", "b"])
  }

  @Test("wrapped lines cover the text, fit the width and never lose a character")
  func covering() {
    forAll(rounds: 1000) { chance, seed in
      let text = Array(randomText(&chance) + randomText(&chance))
      let width = chance.int(2...9)
      let lines = WrappedLine.lines(of: text, width: width)
      var next = 0
      for line in lines {
        #expect(line.range.lowerBound == next, seed)
        let content = String(text[line.range])
        let trimmed = content.reversed().drop { $0 == " " || $0.widthCells == 0 }
        #expect(trimmed.reduce(0) { $0 + $1.widthCells } <= width, seed)
        #expect(!content.contains("\n"), seed)
        next = line.range.upperBound + (line.isContinued ? 0 : 1)
      }
      #expect(next == text.count + 1, seed)
    }
  }

  @Test("plain text, which is wrapped by its bytes, breaks where all text breaks")
  func wrappingPlainText() {
    forAll(rounds: 1000) { chance, seed in
      let pieces = ["a", "bc", "é", " ", "  ", "–", "word", "\n"]
      let text = (0..<chance.int(0...20)).map { _ in chance.pick(pieces) }.joined()
      let (width, characters) = (chance.int(0...9), Array(text))
      let lines = WrappedLine.lines(of: characters, width: width).map { line in
        String(String(characters[line.range]).reversed().drop { $0 == " " }.reversed())
      }
      #expect(text.wrapped(to: width) == lines, seed)
    }
  }
}

/// Words, spaces, wide and combining characters, now and then a newline.
func randomText(_ chance: inout SeededRandom) -> String {
  let pieces = ["a", "bc", "é", "e\u{301}", " ", "  ", "中", "😀", "–", "word", "\n", "\u{200B}"]
  return (0..<chance.int(0...20)).map { _ in chance.pick(pieces) }.joined()
}
