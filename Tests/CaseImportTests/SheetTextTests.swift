// From the bytes of a file to text.

import CaseModel
import Testing

@testable import CaseImport

private func decoded(_ bytes: [UInt8]) throws -> (String, SheetEncoding) {
  let (text, encoding) = try SheetText.decode(bytes)
  return (String(decoding: text, as: UTF8.self), encoding)
}

@Suite("Encodings of a sheet")
struct SheetTextTests {
  @Test("UTF-8 is read with and without its mark")
  func utf8() throws {
    #expect(try decoded(Array("Ĳ é €".utf8)) == ("Ĳ é €", .utf8))
    #expect(try decoded([0xEF, 0xBB, 0xBF] + Array("é".utf8)) == ("é", .utf8))
  }

  @Test("What is no UTF-8 is Windows-1252, euro sign and quotes included")
  func windows1252() throws {
    let bytes: [UInt8] = [0x52, 0x65, 0x6E, 0xE9, 0x65, 0x20, 0x80, 0x91, 0x9F, 0xFF]
    #expect(try decoded(bytes) == ("Renée €‘Ÿÿ", .windows1252))
  }

  @Test("All 256 bytes of Windows-1252 but NUL become one character each")
  func everyByte() throws {
    let text = try decoded((1...255).map { UInt8($0) }).0
    #expect(text.unicodeScalars.count == 255)
    #expect(text.unicodeScalars.filter { $0 == "\u{FFFD}" }.count == 5)
  }

  @Test("Excel's Unicode text is UTF-16 of either order")
  func utf16() throws {
    var little: [UInt8] = [0xFF, 0xFE]
    var big: [UInt8] = [0xFE, 0xFF]
    for unit in "José 😀".utf16 {
      little += [UInt8(unit & 0xFF), UInt8(unit >> 8)]
      big += [UInt8(unit >> 8), UInt8(unit & 0xFF)]
    }
    #expect(try decoded(little) == ("José 😀", .utf16))
    #expect(try decoded(big) == ("José 😀", .utf16))
    #expect(try decoded(little + [0x41]) == ("José 😀\u{FFFD}", .utf16))
    #expect(try decoded([0xFF, 0xFE]) == ("", .utf16))
  }

  @Test("A file that says UTF-8 and is not is refused with the line")
  func brokenText() {
    #expect(throws: ImportError.brokenText(line: 3)) {
      try decoded([0xEF, 0xBB, 0xBF, 0x61, 0x0D, 0x0A, 0xC3, 0xA9, 0x0A, 0x62, 0xE9, 0x0A])
    }
  }

  @Test("A NUL byte is refused with its line, in every encoding")
  func nul() {
    #expect(throws: ImportError.nulByte(line: 2)) { try decoded([0x61, 0x0A, 0x00]) }
    #expect(throws: ImportError.nulByte(line: 1)) { try decoded([0xE9, 0x00, 0x0A]) }
    #expect(throws: ImportError.nulByte(line: 2)) {
      try decoded([0xFF, 0xFE, 0x0D, 0x00, 0x00, 0x00])
    }
    // UTF-16 without its mark.
    #expect(throws: ImportError.nulByte(line: 1)) { try decoded([0x41, 0x00, 0x42, 0x00]) }
  }
}
