// The decoder: what each sequence means, and that cutting the input changes nothing.

import TestSupport
import Testing

@testable import TextUI

private func keys(_ bytes: String) -> [Key] {
  keys(Array(bytes.utf8))
}

private func keys(_ bytes: [UInt8]) -> [Key] {
  var decoder = KeyDecoder()
  return decoder.decode(bytes) + decoder.flush()
}

@Suite("Keys from bytes") struct KeyDecoderTests {
  @Test("text arrives as its characters")
  func text() {
    #expect(keys("a é€中😀") == "a é€中😀".map { .character($0) })
  }

  @Test(
    "control bytes are their keys",
    arguments: [
      ("\r", .enter), ("\n", .enter), ("\t", .tab), ("\u{7F}", .backspace), ("\u{8}", .backspace),
      ("\u{0}", .ctrl(" ")), ("\u{1}", .ctrl("a")), ("\u{1A}", .ctrl("z")),
      ("\u{1C}", .ctrl("\\")), ("\u{1F}", .ctrl("_")), ("\u{1B}", .escape),
    ] as [(String, Key)])
  func controls(bytes: String, key: Key) {
    #expect(keys(bytes) == [key])
  }

  @Test(
    "cursor and function keys are known in every terminal's spelling",
    arguments: [
      ("[A", .up), ("OA", .up), ("[B", .down), ("[C", .right), ("[D", .left),
      ("[H", .home), ("OH", .home), ("[1~", .home), ("[7~", .home), ("[F", .end), ("[4~", .end),
      ("[5~", .pageUp), ("[6~", .pageDown), ("[3~", .delete), ("[3;5~", .delete),
      ("[2~", .insert), ("[Z", .backTab),
      ("[1;2A", .move(.up, .shift)), ("[1;3C", .move(.right, .alt)),
      ("[1;5C", .move(.right, .ctrl)), ("[1;6D", .move(.left, [.ctrl, .shift])),
      ("O5C", .move(.right, .ctrl)), ("[a", .move(.up, .shift)), ("[7$", .move(.home, .shift)),
      ("[5^", .move(.pageUp, .ctrl)), ("[6;5~", .move(.pageDown, .ctrl)),
      ("OP", .function(1)), ("[11~", .function(1)), ("[[A", .function(1)), ("[[E", .function(5)),
      ("[15~", .function(5)), ("[17~", .function(6)), ("[24~", .function(12)),
      ("[1;2P", .function(13)), ("[25~", .function(13)), ("OM", .enter), ("Op", .character("0")),
      ("[I", .focusIn), ("[O", .focusOut),
    ] as [(String, Key)])
  func sequences(spelling: String, key: Key) {
    #expect(keys("\u{1B}" + spelling) == [key])
  }

  @Test(
    "ESC before a character is Alt",
    arguments: [
      ("x", .alt("x")), ("é", .alt("é")), ("\u{7F}", .altBackspace), ("\r", .altEnter),
      ("[", .alt("[")), ("O", .alt("O")), ("]", .alt("]")),
    ] as [(String, Key)])
  func alt(text: String, key: Key) {
    #expect(keys("\u{1B}" + text) == [key])
  }

  @Test("two ESC are two escapes, and the second may begin a sequence")
  func escapes() {
    #expect(keys("\u{1B}\u{1B}") == [.escape, .escape])
    #expect(keys("\u{1B}\u{1B}[A") == [.escape, .up])
  }

  @Test("the mouse speaks both encodings")
  func mouse() {
    #expect(keys("\u{1B}[<0;10;5M") == [.mouse(Mouse(.press, column: 9, row: 4))])
    #expect(keys("\u{1B}[<0;300;5m") == [.mouse(Mouse(.release, column: 299, row: 4))])
    #expect(keys("\u{1B}[<34;1;1M") == [.mouse(Mouse(.drag, .right, column: 0, row: 0))])
    #expect(keys("\u{1B}[<64;1;1M") == [.mouse(Mouse(.wheelUp, .none, column: 0, row: 0))])
    #expect(
      keys("\u{1B}[<81;2;3M") == [
        .mouse(Mouse(.wheelDown, .none, column: 1, row: 2, modifiers: .ctrl))
      ])
    #expect(keys("\u{1B}[M !!") == [.mouse(Mouse(.press, column: 0, row: 0))])
    #expect(
      keys("\u{1B}[M#!!x") == [
        .mouse(Mouse(.release, .none, column: 0, row: 0)), .character("x"),
      ])
  }

  @Test(
    "what is not known is swallowed whole",
    arguments: [
      "\u{1B}[99;7u", "\u{1B}[?1;2c", "\u{1B}[?2026;2$y", "\u{1B}]11;rgb:ffff/ffff\u{7}",
      "\u{1B}]0;title\u{1B}\\", "\u{1B}P1$r0m\u{1B}\\", "\u{1B}_kitty\u{1B}\\", "\u{1B}[<35;1;1M",
      "\u{1B}[<0;0;0M", "\u{1B}[<66;1;1M", "\u{1B}[1;5R2~".replacing("R2~", with: "Y"),
      "\u{1B}[" + String(repeating: "1;", count: 500) + "A",
    ])
  func unknown(bytes: String) {
    #expect(keys(bytes + "a") == [.character("a")])
  }

  @Test("ill-formed UTF-8 becomes U+FFFD and swallows nothing that follows")
  func illFormed() {
    let cases: [[UInt8]] = [
      [0xFF, 0x61], [0xC3, 0x61], [0xE2, 0x82, 0x61], [0xC0, 0xAF, 0x61], [0xED, 0xA0, 0x80],
      [0xF0, 0x9F, 0x98, 0x61], [0xF5, 0x80], [0x80, 0x61], [0xE2, 0x82],
    ]
    for bytes in cases {
      let expected = String(decoding: bytes, as: UTF8.self)
      #expect(keys(bytes) == expected.unicodeScalars.map { .character(Character($0)) })
    }
    #expect(keys([0xC3, 0x1B, 0x5B, 0x41]) == [.character("\u{FFFD}"), .up])
  }

  @Test("C1 controls, which some terminals obey, never become text")
  func c1() {
    #expect(keys("\u{9B}31ma") == "31ma".map { .character($0) })
  }
}

@Suite("Pasting") struct PasteTests {
  @Test("a paste is one key, and nothing in it is pressed")
  func onePaste() {
    #expect(
      keys("\u{1B}[200~a\u{3}b\r\nc\rd\te\u{1B}[31mf\u{9B}g\u{1B}[201~x") == [
        .paste("ab\nc\nd e[31mfg"), .character("x"),
      ])
  }

  @Test("an end marker that breaks off is text")
  func nearlyEnd() {
    #expect(keys("\u{1B}[200~a\u{1B}[20b\u{1B}\u{1B}[201~") == [.paste("a[20b")])
  }

  @Test("a paste whose end never comes is delivered after its delay")
  func lostEnd() {
    var decoder = KeyDecoder()
    #expect(decoder.decode(Array("\u{1B}[200~abc".utf8)) == [])
    #expect(decoder.flushDelayMilliseconds == 3000)
    #expect(decoder.flush() == [.paste("abc")])
    #expect(decoder.decode([0x78]) == [.character("x")])
  }

  @Test("a paste without end holds no more than its limit")
  func limit() {
    var decoder = KeyDecoder()
    _ = decoder.decode(Array("\u{1B}[200~".utf8))
    let chunk = [UInt8](repeating: 0x61, count: 65536)
    for _ in 0..<32 {
      #expect(decoder.decode(chunk).isEmpty)
    }
    #expect(decoder.body.count == KeyDecoder.pasteLimitBytes)
  }
}

@Suite("Half-way input") struct HalfWayTests {
  @Test("a lone ESC waits 25 ms, or as long as it is told, and a half sequence half a second")
  func delays() {
    var decoder = KeyDecoder()
    #expect(decoder.flushDelayMilliseconds == nil)
    _ = decoder.decode([0x1B])
    #expect(decoder.flushDelayMilliseconds == 25)
    decoder.escapeDelayMilliseconds = 50
    #expect(decoder.flushDelayMilliseconds == 50)
    _ = decoder.decode([0x5B, 0x31])
    #expect(decoder.flushDelayMilliseconds == 500)
    #expect(decoder.flush() == [])
    #expect(decoder.flushDelayMilliseconds == nil)
  }

  @Test("endless sequences and strings hold no memory")
  func hostile() {
    var decoder = KeyDecoder()
    for opening in ["\u{1B}[", "\u{1B}O", "\u{1B}]", "\u{1B}P"] {
      _ = decoder.decode(Array(opening.utf8))
      _ = decoder.decode([UInt8](repeating: 0x30, count: 100_000))
      #expect(decoder.body.count <= KeyDecoder.sequenceLimitBytes)
      _ = decoder.flush()
      #expect(decoder.decode([0x61]) == [.character("a")])
    }
  }

  @Test("however the input is cut, the keys are the same")
  func splitting() {
    forAll(rounds: 3000) { chance, seed in
      let bytes = hostileInput(&chance)
      var whole = KeyDecoder()
      let expected = whole.decode(bytes) + whole.flush()
      var parts = KeyDecoder()
      var keys: [Key] = []
      var rest = bytes[...]
      while !rest.isEmpty {
        let count = chance.int(1...min(7, rest.count))
        keys += parts.decode(rest.prefix(count))
        rest = rest.dropFirst(count)
      }
      keys += parts.flush()
      #expect(keys == expected, seed)
    }
  }

  @Test("text without control bytes comes back as the scalars that it is")
  func roundTrip() {
    forAll(rounds: 500) { chance, seed in
      let bytes = (0..<chance.int(0...60)).map { _ in UInt8(chance.int(0x20...0xFF)) }
        .filter { $0 != 0x7F }
      let expected = String(decoding: bytes, as: UTF8.self).unicodeScalars
        .filter { !(0x80...0x9F).contains($0.value) }
      #expect(keys(bytes) == expected.map { .character(Character($0)) }, seed)
    }
  }

  /// Pieces of everything that a terminal might send, whole and broken.
  private func hostileInput(_ chance: inout SeededRandom) -> [UInt8] {
    let pieces = [
      "a", "é", "€", "😀", "\u{1B}", "\u{1B}[", "\u{1B}O", "\u{1B}]0;x", "\u{7}", "\u{1B}\\",
      "\u{1B}[200~", "\u{1B}[201~", "\u{1B}[20", "1~", "A", "[", ";5", "<0;3;4", "M", "m", "\r",
      "\u{1B}[M", "~", "$", "\u{1B}P", "\u{18}", "\u{3}", "Z",
    ]
    var bytes: [UInt8] = []
    for _ in 0..<chance.int(0...12) {
      if chance.int(0...4) == 0 {
        bytes.append(UInt8(chance.int(0...255)))
      } else {
        bytes += Array(chance.pick(pieces).utf8)
      }
    }
    return bytes
  }
}
