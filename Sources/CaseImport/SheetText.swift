// From a file's bytes to UTF-8. Spreadsheets save in whatever their computer speaks; a wrong guess
// here would spoil every name with an accent, so the plan says which one was taken.

/// How the sheet's letters were written.
public enum SheetEncoding: Hashable, Sendable { case utf8, utf16, windows1252 }

enum SheetText {
  /// The file as UTF-8 without a byte-order mark.
  static func decode(
    _ bytes: [UInt8]
  ) throws(ImportError) -> (text: [UInt8], encoding: SheetEncoding) {
    if bytes.starts(with: [0xFF, 0xFE]) || bytes.starts(with: [0xFE, 0xFF]) {
      return (try withoutNul(utf16(bytes)), .utf16)
    }
    let isMarked = bytes.starts(with: [0xEF, 0xBB, 0xBF])
    let body = try withoutNul(isMarked ? Array(bytes.dropFirst(3)) : bytes)
    if let broken = firstBroken(in: body) {
      if isMarked { throw .brokenText(line: line(of: broken, in: body)) }
      return (windows1252(body), .windows1252)
    }
    return (body, .utf8)
  }

  private static func withoutNul(_ text: [UInt8]) throws(ImportError) -> [UInt8] {
    if let at = text.firstIndex(of: 0) { throw .nulByte(line: line(of: at, in: text)) }
    return text
  }

  /// The offset of the first byte that is not well-formed UTF-8.
  private static func firstBroken(in text: [UInt8]) -> Int? {
    if String(validating: text, as: UTF8.self) != nil { return nil }
    var decoder = UTF8()
    var bytes = text.makeIterator()
    var at = 0
    while case .scalarValue(let scalar) = decoder.decode(&bytes) { at += UTF8.width(scalar) }
    return at
  }

  /// The physical line that byte `at` stands on.
  private static func line(of at: Int, in text: [UInt8]) -> Int {
    1 + (0..<at).count { endsLine(text, $0) }
  }

  /// True for LF, and for a CR that no LF follows.
  static func endsLine(_ text: [UInt8], _ at: Int) -> Bool {
    text[at] == 0x0A || text[at] == 0x0D && !(at + 1 < text.count && text[at + 1] == 0x0A)
  }

  /// Excel's "Unicode text". A half pair or half a unit becomes U+FFFD.
  private static func utf16(_ bytes: [UInt8]) -> [UInt8] {
    let (low, high) = bytes[0] == 0xFF ? (0, 1) : (1, 0)
    var units = stride(from: 2, to: bytes.count - 1, by: 2).map { at in
      UInt16(bytes[at + low]) | UInt16(bytes[at + high]) << 8
    }
    if bytes.count % 2 == 1 { units.append(0xFFFD) }
    return Array(String(decoding: units, as: UTF16.self).utf8)
  }

  /// Western European Windows: Latin-1, but letters and marks where Latin-1 has controls.
  private static func windows1252(_ bytes: [UInt8]) -> [UInt8] {
    var out: [UInt8] = []
    out.reserveCapacity(bytes.count + bytes.count / 8)
    for byte in bytes {
      switch byte {
      case 0..<0x80: out.append(byte)
      case 0x80..<0xA0: out += marks[Int(byte - 0x80)].utf8
      default: out += [0xC0 | byte >> 6, 0x80 | byte & 0x3F]
      }
    }
    return out
  }

  /// 0x80...0x9F of Windows-1252; five are not in use.
  private static let marks: [Character] = Array(
    "€\u{FFFD}‚ƒ„…†‡ˆ‰Š‹Œ\u{FFFD}Ž\u{FFFD}\u{FFFD}‘’“”•–—˜™š›œ\u{FFFD}žŸ")
}
