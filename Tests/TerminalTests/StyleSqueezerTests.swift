// The law of the squeezer: a terminal shows the same after the short bytes as after the long ones.
// A space may have another foreground or weight, because nobody can see it.

import PtyHarness
import TestSupport
import Testing
import TextUI

@testable import Terminal

@Suite("Short changes of style") struct StyleSqueezerTests {
  private func squeezed(_ text: String) -> String {
    var squeezer = StyleSqueezer()
    return String(decoding: squeezer.squeeze(Array(text.utf8)), as: UTF8.self)
  }

  @Test("only what differs is sent, and only when something is drawn with it")
  func examples() {
    #expect(squeezed("\u{1B}[0m\u{1B}[38;5;1ma") == "\u{1B}[0;38;5;1ma")
    #expect(squeezed("a\u{1B}(B\u{1B}[0;1m\u{1B}[48;5;7mb") == "\u{1B}[ma\u{1B}[1;48;5;7mb")
    #expect(squeezed("a\u{1B}[1m\u{1B}[0mb") == "\u{1B}[mab")
    #expect(squeezed("a\u{1B}[1m b") == "\u{1B}[ma \u{1B}[1mb")
    #expect(squeezed("a\u{1B}[44m\u{1B}[K") == "\u{1B}[ma\u{1B}[44m\u{1B}[K")
    #expect(squeezed("a\u{1B}[4m b") == "\u{1B}[ma\u{1B}[4m b")
  }

  @Test("what it does not know goes through, and the style after it is said in full")
  func unknown() {
    #expect(squeezed("\u{1B}[1ma\u{1B}[3mb") == "\u{1B}[0;1ma\u{1B}[3m\u{1B}[0;1mb")
    #expect(squeezed("a\u{1B}Mb\u{1B}[3") == "\u{1B}[ma\u{1B}Mb\u{1B}[3")
  }

  @Test("the Linux console says its set of signs with the style, which is understood all the same")
  func console() {
    #expect(squeezed("\u{1B}[0;10;7m\u{1B}[37;40mchosen") == "\u{1B}[0;7;37;40mchosen")
  }

  @Test("the style that is wanted at the end can be asked for")
  func settling() {
    var squeezer = StyleSqueezer()
    _ = squeezer.squeeze(Array("\u{1B}[7ma\u{1B}[m".utf8))
    #expect(String(decoding: squeezer.settle(), as: UTF8.self) == "\u{1B}[m")
    #expect(squeezer.settle().isEmpty)
  }

  @Test("a motion says what is not known yet: nothing but the column in a row and the one below")
  func motions() {
    var squeezer = StyleSqueezer()
    squeezer.place = KnownPlace(columns: 20)
    func squeezed(_ text: String) -> String {
      String(decoding: squeezer.squeeze(Array(text.utf8)), as: UTF8.self)
    }
    #expect(squeezed("\u{1B}[5;7Ha") == "\u{1B}[5;7H\u{1B}[ma")
    #expect(squeezed("\u{1B}[5;12H\u{1B}[6;9Hb\u{1B}[7;1H") == "\u{1B}[12G\n\u{1B}[9Gb\n\r")
    #expect(squeezed("\u{1B}[7;1H\u{1B}[9;1H") == "\r\u{1B}[9H")
    // Eleven wide characters end beyond the row.
    let wide = String(repeating: "漢", count: 11)
    #expect(squeezed(wide + "\u{1B}[9;5H") == wide + "\u{1B}[9;5H")
  }

  @Test("where ncurses does not know that erasing has a colour, many spaces are erased cells")
  func spaces() {
    var squeezer = StyleSqueezer(erasesSpaces: true)
    squeezer.place = KnownPlace(columns: 40)
    func squeezed(_ text: String) -> String {
      String(decoding: squeezer.squeeze(Array(text.utf8)), as: UTF8.self)
    }
    let twenty = String(repeating: " ", count: 20)
    #expect(squeezed("\u{1B}[1;1Ha" + twenty + "b").hasSuffix("ma\u{1B}[20X\u{1B}[20Cb"))
    #expect(squeezed("\u{1B}[3;21H" + twenty + "\u{1B}[5;1H") == "\u{1B}[3;21H\u{1B}[20X\u{1B}[5H")
    // Not where they would end at the edge, be marked, or cost as much.
    #expect(squeezed("\u{1B}[7;21H" + twenty) == "\u{1B}[7;21H" + twenty)
    #expect(squeezed("\u{1B}[9;1H\u{1B}[7m" + twenty) == "\u{1B}[9H\u{1B}[7m" + twenty)
    #expect(squeezed("\u{1B}[m\u{1B}[9;1Ha  b") == "\r\u{1B}[ma  b")
  }

  @Test("a terminal shows the same", arguments: 1...40)
  func law(seed: Int) {
    var random = SeededRandom(seed: UInt64(seed))
    var long = VTScreen(Size(columns: 20, rows: 6))
    var short = long
    var squeezer = StyleSqueezer(erasesSpaces: seed % 2 == 0)
    if seed % 4 > 0 { squeezer.place = KnownPlace(columns: 20) }
    for _ in 0..<60 {
      let bytes = Array((0..<Int.random(in: 1...6, using: &random)).map { _ in
        piece(&random)
      }.joined().utf8)
      long.feed(bytes)
      short.feed(squeezer.squeeze(bytes))
      #expect(looks(short) == looks(long), "seed \(seed)")
      #expect(short.cursor == long.cursor, "seed \(seed)")
    }
    short.feed(squeezer.settle())
    #expect(short.style == long.style, "seed \(seed)")
  }

  private func piece(_ random: inout SeededRandom) -> String {
    func number(_ range: ClosedRange<Int>) -> Int { Int.random(in: range, using: &random) }
    switch number(0...9) {
    case 0: return "\u{1B}[\(number(1...6));\(number(1...20))H"
    case 1:
      let more = ["", ";1", ";7", ";4", ";1;7"].randomElement(using: &random)!
      return "\u{1B}(B\u{1B}[0\(more)m"
    case 2: return "\u{1B}[38;5;\(number(0...255))m\u{1B}[48;5;\(number(0...3))m"
    case 3: return "\u{1B}[\(number(30...37));\(number(40...47))m"
    case 4: return ["\u{1B}[39;49m", "\u{1B}[m", "\u{1B}[22m", "\u{1B}[27m"]
      .randomElement(using: &random)!
    case 5: return ["\u{1B}[K", "\u{1B}[3X", "\u{1B}[2P", "\u{1B}[J", "\u{1B}[1K"]
      .randomElement(using: &random)!
    case 6: return String(repeating: " ", count: number(1...16))
    case 7: return ["\r", "\u{8}", "\n", "\u{1B}[2C", "x\u{1B}[3b"].randomElement(using: &random)!
    default: return ["a", "é", "┃", "漢", "word"].randomElement(using: &random)!
    }
  }

  /// What can be seen of the cells.
  private func looks(_ screen: VTScreen) -> [[VTCell]] {
    screen.cells.map { row in
      row.map { cell in
        var cell = cell
        guard cell.text == " ", !cell.style.isReverse, !cell.style.isUnderlined else { return cell }
        cell.style.foreground = nil
        cell.style.isBold = false
        return cell
      }
    }
  }
}
