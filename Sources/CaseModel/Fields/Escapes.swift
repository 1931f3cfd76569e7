// How free text stands in a line: `\\ \t \n \r`, and `\xHH` for every other control character, so
// that a note can neither break a line nor drive the terminal of whoever reads the log.
// Law: each text has exactly one form; `unescape` accepts that form only.

/// Writing and reading of escaped text (`journal.md` 2).
public enum Escapes {
  @usableFromInline static let hex = Array("0123456789ABCDEF".utf8)

  /// Appends `text` escaped. Control characters are U+0000-001F, U+007F and U+0080-009F; the
  /// last are two bytes in UTF-8, `C2 80` to `C2 9F`, and become `\xHH` of their number.
  public static func append(_ text: some Sequence<UInt8>, to out: inout [UInt8]) {
    var afterC2 = false
    for byte in text {
      if afterC2 {
        afterC2 = false
        if (0x80...0x9F).contains(byte) {
          appendHex(byte, to: &out)
          continue
        }
        out.append(0xC2)
      }
      switch byte {
      case 0xC2: afterC2 = true
      case 0x5C: out += [0x5C, 0x5C]
      case 0x09: out += [0x5C, 0x74]
      case 0x0A: out += [0x5C, 0x6E]
      case 0x0D: out += [0x5C, 0x72]
      case 0x00..<0x20, 0x7F: appendHex(byte, to: &out)
      default: out.append(byte)
      }
    }
    if afterC2 { out.append(0xC2) }
  }

  private static func appendHex(_ byte: UInt8, to out: inout [UInt8]) {
    out += [0x5C, 0x78, hex[Int(byte >> 4)], hex[Int(byte & 15)]]
  }

  /// The text behind escaped bytes, or nil when they are no well-formed escaped UTF-8 or hold a
  /// control character as it is.
  public static func text(_ raw: FieldBytes) -> String? {
    if holdsControl(raw.bytes) { return nil }
    if !raw.bytes.contains(0x5C) { return String(validating: raw.bytes, as: UTF8.self) }
    var out: [UInt8] = []
    out.reserveCapacity(raw.count)
    var at = 0
    while at < raw.count {
      let byte = raw[at]
      guard byte == 0x5C else {
        out.append(byte)
        at += 1
        continue
      }
      guard at + 1 < raw.count else { return nil }
      switch raw[at + 1] {
      case 0x5C: out.append(0x5C)
      case 0x74: out.append(0x09)
      case 0x6E: out.append(0x0A)
      case 0x72: out.append(0x0D)
      case 0x78:
        guard at + 3 < raw.count, let high = hexDigit(raw[at + 2]),
          let low = hexDigit(raw[at + 3]), appendControl(high << 4 | low, to: &out)
        else { return nil }
        at += 2
      default: return nil
      }
      at += 2
    }
    return String(validating: out, as: UTF8.self)
  }

  private static func appendControl(_ value: UInt8, to out: inout [UInt8]) -> Bool {
    switch value {
    case 0x09, 0x0A, 0x0D: return false
    case 0x00..<0x20, 0x7F: out.append(value)
    case 0x80...0x9F: out += [0xC2, value]
    default: return false
    }
    return true
  }

  private static func hexDigit(_ byte: UInt8) -> UInt8? {
    switch byte {
    case 0x30...0x39: byte - 0x30
    case 0x41...0x46: byte - 0x37
    default: nil
    }
  }

  private static func holdsControl(_ bytes: UnsafeRawBufferPointer) -> Bool {
    var before: UInt8 = 0
    for byte in bytes {
      if byte < 0x20 || byte == 0x7F || before == 0xC2 && byte < 0xA0 { return true }
      before = byte
    }
    return false
  }
}
