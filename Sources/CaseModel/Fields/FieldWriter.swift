// The pass that writes an event's rows as they stand in a line.

/// Encoding: appends `TAB key=value` for each row.
public struct FieldWriter: FieldPass {
  public private(set) var bytes: [UInt8]

  /// Continues after `bytes`.
  public init(after bytes: [UInt8] = []) { self.bytes = bytes }

  private mutating func open(_ key: StaticString) {
    bytes.append(0x09)
    bytes += UnsafeBufferPointer(start: key.utf8Start, count: key.utf8CodeUnitCount)
    bytes.append(0x3D)
  }

  public mutating func value<V: FieldValue>(_ key: StaticString, _ value: inout V) {
    open(key)
    value.write(to: &bytes)
  }

  public mutating func value<V: FieldValue>(_ key: StaticString, _ value: inout V?) {
    if var present = value { self.value(key, &present) }
  }

  public mutating func prose(_ key: StaticString, _ prose: inout Prose) {
    guard case .text(var text) = prose else {
      preconditionFailure("an event is written from its words, not from a place in the log")
    }
    value(key, &text)
  }

  public mutating func prose(_ key: StaticString, _ prose: inout Prose?) {
    if var present = prose { self.prose(key, &present) }
  }
}
