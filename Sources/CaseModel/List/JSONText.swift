// JSON as text, written in the order in which it is said. Reading JSON is not ours.

/// Writes one JSON value. Keys stand in the order of the calls.
public struct JSONText: Sendable {
  public private(set) var bytes: [UInt8] = []
  private var needsComma = false

  public init() {}

  public var text: String { String(decoding: bytes, as: UTF8.self) }

  public mutating func object(_ body: (inout JSONText) -> Void) { nest("{", "}", body) }
  public mutating func array(_ body: (inout JSONText) -> Void) { nest("[", "]", body) }

  private mutating func nest(_ open: String, _ close: String, _ body: (inout JSONText) -> Void) {
    separate()
    bytes += open.utf8
    needsComma = false
    body(&self)
    bytes += close.utf8
    needsComma = true
  }

  /// The key of the value that follows.
  public mutating func key(_ key: String) {
    string(key)
    bytes.append(0x3A)
    needsComma = false
  }

  /// RFC 8259: quotation mark, reverse solidus and control characters are escaped. Those of
  /// U+0080 to U+009F too (`C2 80` to `C2 9F`): some terminals obey them.
  public mutating func string(_ text: String) {
    separate()
    bytes.append(0x22)
    for byte in text.utf8 {
      if bytes.last == 0xC2, byte < 0xA0 {
        bytes.removeLast()
        escape(byte)
        continue
      }
      switch byte {
      case 0x22: bytes += [0x5C, 0x22]
      case 0x5C: bytes += [0x5C, 0x5C]
      case 0x0A: bytes += [0x5C, 0x6E]
      case 0x0D: bytes += [0x5C, 0x72]
      case 0x09: bytes += [0x5C, 0x74]
      case 0x00..<0x20, 0x7F: escape(byte)
      default: bytes.append(byte)
      }
    }
    bytes.append(0x22)
    needsComma = true
  }

  private mutating func escape(_ byte: UInt8) {
    bytes += "\\u00".utf8
    bytes += [Escapes.hex[Int(byte >> 4)], Escapes.hex[Int(byte & 15)]]
  }

  public mutating func integer(_ value: Int) {
    separate()
    bytes += String(value).utf8
    needsComma = true
  }

  public mutating func null() {
    separate()
    bytes += "null".utf8
    needsComma = true
  }

  public mutating func field(_ key: String, _ value: String?) {
    self.key(key)
    if let value { string(value) } else { null() }
  }

  public mutating func field(_ key: String, _ value: Int) {
    self.key(key)
    integer(value)
  }

  public mutating func field(_ key: String, _ value: Bool) {
    self.key(key)
    separate()
    bytes += (value ? "true" : "false").utf8
    needsComma = true
  }

  private mutating func separate() {
    if needsComma { bytes.append(0x2C) }
    needsComma = false
  }
}
