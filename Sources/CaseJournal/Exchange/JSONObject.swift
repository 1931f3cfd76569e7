// One JSON object on one line, as an export has them: texts, whole numbers, and objects of these.
// Our own reader, on bytes: whatever is anything else is no line of an export.

/// An object whose keys stand in their order.
struct JSONObject {
  private(set) var pairs: [JSONPair] = []

  /// nil when `bytes` are no such object.
  init?(_ bytes: [UInt8]) {
    var reader = JSONReader(bytes)
    guard let object = reader.object(depth: 0), reader.isAtEnd else { return nil }
    self = object
  }

  fileprivate init() {}

  fileprivate mutating func add(_ key: String, _ value: JSONValue) {
    pairs.append(JSONPair(key: key, value: value))
  }

  private func value(_ key: String) -> JSONValue? { pairs.first { $0.key == key }?.value }

  func text(_ key: String) -> String? {
    if case .text(let text)? = value(key) { text } else { nil }
  }

  func integer(_ key: String) -> Int? {
    if case .integer(let digits)? = value(key) { Int(digits) } else { nil }
  }

  func object(_ key: String) -> JSONObject? {
    if case .object(let object)? = value(key) { object } else { nil }
  }

  func has(_ key: String) -> Bool { value(key) != nil }
}

/// A key with what stands behind it.
struct JSONPair {
  var key: String
  var value: JSONValue
}

/// What can stand behind a key.
indirect enum JSONValue {
  case text(String)
  /// Digits as they were written: a number of the log may be larger than an Int.
  case integer(String)
  case object(JSONObject)
  case other
}

/// RFC 8259, as far as it is needed.
private struct JSONReader {
  private let bytes: [UInt8]
  private var at = 0

  init(_ bytes: [UInt8]) { self.bytes = bytes }

  var isAtEnd: Bool {
    mutating get {
      skipSpace()
      return at == bytes.count
    }
  }

  private mutating func skipSpace() {
    while at < bytes.count, [0x20, 0x09, 0x0A, 0x0D].contains(bytes[at]) { at += 1 }
  }

  private mutating func take(_ byte: UInt8) -> Bool {
    skipSpace()
    guard at < bytes.count, bytes[at] == byte else { return false }
    at += 1
    return true
  }

  mutating func object(depth: Int) -> JSONObject? {
    guard depth < 4, take(0x7B) else { return nil }
    var object = JSONObject()
    if take(0x7D) { return object }
    while true {
      guard let key = string(), take(0x3A), let value = value(depth: depth) else { return nil }
      object.add(key, value)
      if take(0x7D) { return object }
      guard take(0x2C) else { return nil }
    }
  }

  private mutating func value(depth: Int) -> JSONValue? {
    skipSpace()
    guard at < bytes.count else { return nil }
    switch bytes[at] {
    case 0x22: return string().map { .text($0) }
    case 0x7B: return object(depth: depth + 1).map { .object($0) }
    case 0x2D, 0x30...0x39: return integer()
    default:
      for word in ["null", "true", "false"] where bytes[at...].starts(with: word.utf8) {
        at += word.utf8.count
        return .other
      }
      return nil
    }
  }

  private mutating func integer() -> JSONValue? {
    let start = at
    if bytes[at] == 0x2D { at += 1 }
    let digits = at
    while at < bytes.count, bytes[at] &- 0x30 < 10 { at += 1 }
    guard at > digits, at == digits + 1 || bytes[digits] != 0x30 else { return nil }
    // A fraction or an exponent makes it no whole number.
    if at < bytes.count, [0x2E, 0x45, 0x65].contains(bytes[at]) { return nil }
    return .integer(String(decoding: bytes[start..<at], as: UTF8.self))
  }

  private mutating func string() -> String? {
    guard take(0x22) else { return nil }
    var out: [UInt8] = []
    while at < bytes.count {
      let byte = bytes[at]
      at += 1
      switch byte {
      case 0x22: return String(validating: out, as: UTF8.self)
      case 0x5C: guard escape(to: &out) else { return nil }
      case 0x00..<0x20: return nil
      default: out.append(byte)
      }
    }
    return nil
  }

  private mutating func escape(to out: inout [UInt8]) -> Bool {
    guard at < bytes.count else { return false }
    let byte = bytes[at]
    at += 1
    switch byte {
    case 0x22, 0x5C, 0x2F: out.append(byte)
    case 0x62: out.append(0x08)
    case 0x66: out.append(0x0C)
    case 0x6E: out.append(0x0A)
    case 0x72: out.append(0x0D)
    case 0x74: out.append(0x09)
    case 0x75:
      guard let scalar = scalar() else { return false }
      out += String(Character(scalar)).utf8
    default: return false
    }
    return true
  }

  /// Behind `\u`: four digits, or a pair of surrogates.
  private mutating func scalar() -> UnicodeScalar? {
    guard let high = digits() else { return nil }
    guard (0xD800..<0xDC00).contains(high) else { return UnicodeScalar(high) }
    guard at + 1 < bytes.count, bytes[at] == 0x5C, bytes[at + 1] == 0x75 else { return nil }
    at += 2
    guard let low = digits(), (0xDC00..<0xE000).contains(low) else { return nil }
    return UnicodeScalar(0x10000 + (high - 0xD800) << 10 + (low - 0xDC00))
  }

  private mutating func digits() -> UInt32? {
    guard at + 4 <= bytes.count else { return nil }
    let text = String(decoding: bytes[at..<at + 4], as: UTF8.self)
    guard text.utf8.count == 4, text.allSatisfy(\.isHexDigit) else { return nil }
    at += 4
    return UInt32(text, radix: 16)
  }
}
