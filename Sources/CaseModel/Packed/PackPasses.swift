// Writing and reading the compact form. Days, times and places in the log are written as the
// distance from the one before: they mostly follow each other. Whoever reads keeps the same count.

/// What days, times and places are counted from.
private struct Before {
  var day = 0
  var time: UInt64 = 0
  var segment = 0
  var offsetBytes = 0
}

/// Appends values in their compact form.
public struct PackWriter: PackPass {
  public private(set) var bytes: [UInt8] = []
  /// Every member that was named, in the order of the table.
  public private(set) var members: [MemberID] = []
  private var memberIndex: [MemberID: Int] = [:]
  private var before = Before()

  public init() {}

  /// Writes elsewhere, with the same table of members.
  init(after other: PackWriter) {
    members = other.members
    memberIndex = other.memberIndex
  }

  /// Distances are counted from zero again: what follows can be read by itself.
  mutating func startAnew() { before = Before() }

  public mutating func bits(_ value: UInt64) {
    var rest = value
    while rest >= 0x80 {
      bytes.append(UInt8(truncatingIfNeeded: rest) | 0x80)
      rest >>= 7
    }
    bytes.append(UInt8(rest))
  }

  public mutating func number(_ value: Int) {
    bits(UInt64(bitPattern: Int64(value << 1 ^ value >> 63)))
  }

  public mutating func raw(_ value: [UInt8]) {
    bits(UInt64(value.count))
    bytes += value
  }

  public mutating func text(_ value: String) {
    bits(UInt64(value.utf8.count))
    bytes += value.utf8
  }

  /// All of another writer's bytes, as they are.
  mutating func join(_ other: [UInt8]) {
    // They may be many: no more room than they take.
    bytes.reserveCapacity(bytes.count + other.count)
    bytes += other
  }

  mutating func bits(_ value: inout UInt64) { bits(value) }
  mutating func number(_ value: inout Int) { number(value) }
  mutating func text(_ value: inout String) { text(value) }
  mutating func raw(_ value: inout [UInt8]) { raw(value) }

  mutating func random(_ value: inout UInt64) {
    withUnsafeBytes(of: value.littleEndian) { bytes += $0 }
  }

  mutating func member(_ value: inout MemberID) {
    if let at = memberIndex[value] { return bits(UInt64(at)) }
    memberIndex[value] = members.count
    members.append(value)
    bits(UInt64(members.count - 1))
  }

  mutating func day(_ value: inout Day) {
    number(Int(value.number) - before.day)
    before.day = Int(value.number)
  }

  mutating func time(_ value: inout HybridTime) {
    number(Int(bitPattern: UInt(value.packed &- before.time)))
    before.time = value.packed
  }

  mutating func place(_ value: inout LogPlace) {
    bits(UInt64(value.writer))
    number(Int(value.segment) - before.segment)
    number(Int(value.offsetBytes) - before.offsetBytes)
    bits(UInt64(value.lengthBytes))
    before.segment = Int(value.segment)
    before.offsetBytes = Int(value.offsetBytes)
  }

  mutating func part<P: Packed>(_ value: inout P) { value.parts(&self) }

  mutating func part<P: Packed>(_ value: inout P?) {
    bytes.append(value == nil ? 0 : 1)
    if var present = value { present.parts(&self) }
  }

  mutating func part<P: Packed>(_ value: inout [P]) {
    bits(UInt64(value.count))
    for item in value {
      var copy = item
      copy.parts(&self)
    }
  }
}

/// Reads values in their compact form. Whatever the bytes are, reading ends and never traps: after
/// the first thing that cannot be, `hasFailed` is set and everything is empty.
public struct PackReader: PackPass {
  private let bytes: UnsafeRawBufferPointer
  public private(set) var at: Int
  private let members: [MemberID]
  public private(set) var hasFailed = false
  private var before = Before()

  /// - Parameters:
  ///   - bytes: only looked at as long as whoever made them keeps them.
  ///   - members: the table that the writer left.
  public init(_ bytes: UnsafeRawBufferPointer, at start: Int = 0, members: [MemberID] = []) {
    self.bytes = bytes
    self.members = members
    at = min(max(0, start), bytes.count)
  }

  public var isAtEnd: Bool { at == bytes.count }
  public var remaining: Int { bytes.count - at }

  mutating func startAnew() { before = Before() }

  public mutating func fail() {
    hasFailed = true
    at = bytes.count
  }

  @inline(__always)
  private mutating func byte() -> UInt8 {
    guard at < bytes.count else {
      fail()
      return 0
    }
    at += 1
    return bytes[at - 1]
  }

  @inline(__always)
  public mutating func bits() -> UInt64 {
    var value: UInt64 = 0
    var shift: UInt64 = 0
    while shift < 64 {
      let next = byte()
      value |= UInt64(next & 0x7F) << shift
      if next < 0x80 { return value }
      shift += 7
    }
    fail()
    return 0
  }

  @inline(__always)
  public mutating func number() -> Int {
    let folded = bits()
    return Int(truncatingIfNeeded: folded >> 1) ^ -Int(truncatingIfNeeded: folded & 1)
  }

  /// A count of things that take at least a byte each.
  public mutating func count() -> Int {
    let count = bits()
    if count <= UInt64(remaining) { return Int(count) }
    fail()
    return 0
  }

  /// The next `count` bytes, where they are.
  @inline(__always)
  public mutating func view(_ count: Int) -> UnsafeRawBufferPointer {
    guard count >= 0, count <= remaining else {
      fail()
      return UnsafeRawBufferPointer(start: nil, count: 0)
    }
    at += count
    return UnsafeRawBufferPointer(rebasing: bytes[at - count..<at])
  }

  public mutating func text() -> String {
    String(decoding: view(count()), as: UTF8.self)
  }

  mutating func bits(_ value: inout UInt64) { value = bits() }
  mutating func number(_ value: inout Int) { value = number() }
  mutating func text(_ value: inout String) { value = text() }
  mutating func raw(_ value: inout [UInt8]) {
    let bytes = view(count())
    value = []
    // Whoever reads a search text adds a name to it.
    value.reserveCapacity(bytes.count + 24)
    value += bytes
  }

  mutating func random(_ value: inout UInt64) {
    let eight = view(8)
    if eight.count == 8 { value = UInt64(littleEndian: eight.loadUnaligned(as: UInt64.self)) }
  }

  mutating func member(_ value: inout MemberID) {
    let at = bits()
    if at < UInt64(members.count) { value = members[Int(at)] } else { fail() }
  }

  mutating func day(_ value: inout Day) {
    value = Day(number: before.day &+ number())
    before.day = Int(value.number)
  }

  mutating func time(_ value: inout HybridTime) {
    value = HybridTime(packed: before.time &+ UInt64(bitPattern: Int64(number())))
    // Below the year 9999, and a counter as `HybridTime` counts: anything else is none.
    if value.packed >> 14 >= 1 << 48 || value.counter > 9999 {
      fail()
      value = .zero
    }
    before.time = value.packed
  }

  mutating func place(_ value: inout LogPlace) {
    let writer = bits()
    before.segment = before.segment &+ number()
    before.offsetBytes = before.offsetBytes &+ number()
    let length = bits()
    guard let writer = UInt16(exactly: writer), let segment = UInt32(exactly: before.segment),
      let offset = UInt32(exactly: before.offsetBytes), let length = UInt32(exactly: length)
    else { return fail() }
    value = LogPlace(
      writer: writer, segment: segment, offsetBytes: Int(offset), lengthBytes: Int(length))
  }

  mutating func part<P: Packed>(_ value: inout P) { value.parts(&self) }

  mutating func part<P: Packed>(_ value: inout P?) {
    guard byte() == 1 else { return value = nil }
    var present = P.blank
    present.parts(&self)
    value = present
  }

  mutating func part<P: Packed>(_ value: inout [P]) {
    let count = count()
    var items: [P] = []
    items.reserveCapacity(min(count, 4096))
    for _ in 0..<count where !hasFailed {
      var item = P.blank
      item.parts(&self)
      items.append(item)
    }
    value = hasFailed ? [] : items
  }
}

/// Says of which parts a value is made, so that bytes of another shape are never read.
struct ShapePass: PackPass {
  private(set) var text = ""
  private var met = Set<String>()

  mutating func add(_ name: String) { text += name + "\n" }

  /// Describes a type once.
  mutating func nest<P: Packed>(_ type: P.Type) {
    let name = "\(type)"
    add(name)
    guard met.insert(name).inserted else { return }
    add("{")
    var blank = P.blank
    blank.parts(&self)
    add("}")
  }

  mutating func bits(_ value: inout UInt64) { add("bits") }
  mutating func number(_ value: inout Int) { add("number") }
  mutating func random(_ value: inout UInt64) { add("random") }
  mutating func text(_ value: inout String) { add("text") }
  mutating func raw(_ value: inout [UInt8]) { add("raw") }
  mutating func member(_ value: inout MemberID) { add("member") }
  mutating func day(_ value: inout Day) { add("day") }
  mutating func time(_ value: inout HybridTime) { add("time") }
  mutating func place(_ value: inout LogPlace) { add("place") }
  mutating func part<P: Packed>(_ value: inout P) { P.describe(to: &self) }

  mutating func part<P: Packed>(_ value: inout P?) {
    add("?")
    P.describe(to: &self)
  }

  mutating func part<P: Packed>(_ value: inout [P]) {
    add("[]")
    P.describe(to: &self)
  }
}
