// The escaped bytes of one value, as they stand in a line of the log. Only a view: whoever makes
// one keeps the memory alive. Replay reads ids and dates straight from here, without a String.

/// A view of bytes in a line. Never stored: it must not outlive the buffer that it looks at.
public struct FieldBytes: @unchecked Sendable {
  public let bytes: UnsafeRawBufferPointer

  @inlinable public init(_ bytes: UnsafeRawBufferPointer) { self.bytes = bytes }
  @inlinable public init(_ slice: Slice<UnsafeRawBufferPointer>) {
    bytes = UnsafeRawBufferPointer(rebasing: slice)
  }

  @inlinable public var count: Int { bytes.count }
  @inlinable public subscript(at: Int) -> UInt8 { bytes[at] }
  @inlinable public subscript(range: Range<Int>) -> FieldBytes { FieldBytes(bytes[range]) }

  /// `count` decimal digits from `start`, or nil when one of them is none.
  @inlinable @inline(__always)
  public func digits(_ start: Int, _ count: Int) -> Int? {
    guard start >= 0, start + count <= self.count else { return nil }
    var value = 0
    for at in start..<start + count {
      let digit = bytes[at] &- 0x30
      guard digit < 10 else { return nil }
      value = value * 10 + Int(digit)
    }
    return value
  }

  @inlinable @inline(__always)
  public func equals(_ key: StaticString) -> Bool {
    let length = key.utf8CodeUnitCount
    guard length == bytes.count else { return false }
    let name = UnsafeRawPointer(key.utf8Start)
    for at in 0..<length where bytes[at] != name.load(fromByteOffset: at, as: UInt8.self) {
      return false
    }
    return true
  }

  /// The raw bytes as text, escapes kept.
  public var rawText: String { String(decoding: bytes, as: UTF8.self) }
}

extension [UInt8] {
  /// `value` in exactly `width` decimal digits, zeros in front; higher digits are dropped.
  mutating func appendDigits(_ value: Int, _ width: Int) {
    var scale = 1
    for _ in 1..<width { scale *= 10 }
    while scale > 0 {
      append(0x30 + UInt8(value / scale % 10))
      scale /= 10
    }
  }
}
