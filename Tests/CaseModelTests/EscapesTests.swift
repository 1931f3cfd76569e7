// How free text stands in a line of the log.

import TestSupport
import Testing

@testable import CaseModel

private func escaped(_ text: String) -> String {
  var out: [UInt8] = []
  Escapes.append(text.utf8, to: &out)
  return String(decoding: out, as: UTF8.self)
}

@Suite("Escapes")
struct EscapesTests {
  @Test("Backslash, tab and line ends have letters, other controls their number")
  func forms() {
    #expect(escaped("a\\b\tc\nd\re") == #"a\\b\tc\nd\re"#)
    #expect(escaped("\u{0}\u{1B}[31m\u{7F}\u{80}\u{9F}") == #"\x00\x1B[31m\x7F\x80\x9F"#)
    #expect(escaped("é\u{A0}€😀") == "é\u{A0}€😀")
  }

  @Test("Any text comes back, and its form has no control character")
  func roundTrip() {
    for seed in seeds() {
      var pass = RandomPass(seed: seed)
      for _ in 0..<2000 {
        let text = pass.anyText()
        let form = escaped(text)
        #expect(String.reading(form)?.unicodeScalars.elementsEqual(text.unicodeScalars) == true)
        #expect(!form.unicodeScalars.contains { $0.properties.generalCategory == .control })
      }
    }
  }

  @Test(
    "Only the one form is read",
    arguments: [
      #"\"#, #"a\"#, #"\x"#, #"\x1"#, #"\x1b"#, #"\x09"#, #"\x0A"#, #"\x0D"#, #"\x41"#, #"\x5C"#,
      #"\xA0"#, #"\xC2"#, #"\u0041"#, #"\a"#, #"\N"#, "\t", "\n", "\r", "\u{0}", "\u{1B}", "\u{7F}",
      "\u{80}", "\u{9F}", "ab\u{85}", #"\\\"#,
    ])
  func otherForms(_ form: String) {
    #expect(String.reading(form) == nil)
  }

  @Test(
    "What is no UTF-8 is no text",
    arguments: [
      [0xFF], [0xC2], [0xE2, 0x82], [0xC0, 0x80], [0xED, 0xA0, 0x80], [0xF4, 0x90, 0x80, 0x80],
      [0x61, 0x80], [0xC2, 0x5C, 0x6E], [0x5C, 0x78, 0x38, 0x35, 0x85],
    ] as [[UInt8]])
  func brokenText(_ bytes: [UInt8]) {
    #expect(String.reading(bytes) == nil)
  }
}
