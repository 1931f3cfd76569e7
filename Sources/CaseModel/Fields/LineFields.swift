// The `key=value` part of one line, split but not read: offsets only, one scratch array reused
// for every line of a replay.

import Glibc

/// The fields of a line: views into the line's bytes. Valid as long as the line's buffer is.
public struct LineFields {
  /// Offsets from the start of `line`: key is `key..<equals`, value is `equals + 1..<end`.
  public struct Slot {
    public var key, equals, end: Int32
  }

  public private(set) var line = UnsafeRawBufferPointer(start: nil, count: 0)
  @usableFromInline var slots: [Slot] = []
  /// Where `line` stands in the log; nil for a line that is not (yet) there.
  public private(set) var place: LogPlace?

  public init() {}

  public var count: Int { slots.count }

  @inlinable
  public func key(_ at: Int) -> FieldBytes {
    FieldBytes(line[Int(slots[at].key)..<Int(slots[at].equals)])
  }

  @inlinable
  public func value(_ at: Int) -> FieldBytes {
    FieldBytes(line[Int(slots[at].equals) + 1..<Int(slots[at].end)])
  }

  /// The last field with this key: what closes a line (`by`, `s`) stands at its end.
  public func last(_ key: StaticString) -> FieldBytes? {
    for at in stride(from: slots.count - 1, through: 0, by: -1) where self.key(at).equals(key) {
      return value(at)
    }
    return nil
  }

  /// Where value `at` stands in the log.
  func valuePlace(_ at: Int) -> LogPlace? {
    let start = Int(slots[at].equals) + 1
    return place?.at(start, lengthBytes: Int(slots[at].end) - start)
  }

  /// Splits `line[start..<end]`, which is `key=value` joined by tabs (no tab in front); false
  /// when a part is no `[a-z][a-z0-9_]*=…`, or a key stands twice.
  public mutating func split(
    _ line: UnsafeRawBufferPointer, from start: Int, to end: Int, place: LogPlace?
  ) -> Bool {
    self.line = line
    self.place = place
    slots.removeAll(keepingCapacity: true)
    var at = start
    // A bit per first letter, last letter and length: only keys that share one are compared.
    var met: UInt64 = 0
    var mayRepeat = false
    while at < end {
      let key = at
      guard line[at] &- 0x61 < 26 else { return false }
      while at < end, line[at] != 0x3D {
        let byte = line[at]
        guard byte &- 0x61 < 26 || byte &- 0x30 < 10 || byte == 0x5F else { return false }
        at += 1
      }
      guard at < end else { return false }
      let equals = at
      let tab = LineFields.tab(in: line, from: at + 1, to: end)
      slots.append(Slot(key: Int32(key), equals: Int32(equals), end: Int32(tab)))
      let mixed = UInt64(line[key]) &* 7 &+ UInt64(line[equals - 1]) &* 3 &+ UInt64(equals - key)
      let bit = UInt64(1) << (mixed & 63)
      if met & bit != 0 { mayRepeat = true }
      met |= bit
      if tab == end { return !mayRepeat || keysAreDistinct }
      at = tab + 1
      guard at < end else { return false }
    }
    return start == end
  }

  /// The first tab in the range, else its end.
  @inline(__always)
  private static func tab(in line: UnsafeRawBufferPointer, from: Int, to end: Int) -> Int {
    guard from < end, let base = line.baseAddress,
      let found = memchr(base + from, 0x09, end - from)
    else { return end }
    return base.distance(to: UnsafeRawPointer(found))
  }

  /// True when no key stands twice.
  public var keysAreDistinct: Bool {
    for a in slots.indices {
      for b in slots.indices where b > a {
        let (x, y) = (key(a), key(b))
        if x.count == y.count, x.bytes.elementsEqual(y.bytes) { return false }
      }
    }
    return true
  }
}
