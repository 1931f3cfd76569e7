// Names for things that never say anything about a person: a type letter and 80 random bits.
// Drawn before `decide`, so that a refused wish can be repeated with the same name.

/// What an id names: the letter it starts with on disk.
public protocol Named {
  static var letter: UInt8 { get }
}

/// The name of one entity: on disk a letter and 16 Crockford base-32 characters (`journal.md` 2).
///
/// `none` (all bits zero) is never written; it stands in an event that is still being filled in.
public struct ID<Thing: Named>: Hashable, Sendable, Comparable {
  public let high: UInt64
  public let low: UInt16

  public static var none: ID { ID(high: 0, low: 0) }

  public init(high: UInt64, low: UInt16) {
    self.high = high
    self.low = low
  }

  /// Draws a name from `random`.
  public init(using random: inout some RandomNumberGenerator) {
    self.init(high: random.next() | 1, low: random.next())
  }

  public var isNone: Bool { high == 0 && low == 0 }

  public static func < (a: ID, b: ID) -> Bool { (a.high, a.low) < (b.high, b.low) }

  public func hash(into hasher: inout Hasher) { hasher.combine(high ^ UInt64(low)) }
}

extension ID: FieldValue {
  public static var kind: FieldKind { .id(Character(UnicodeScalar(Thing.letter))) }
  public static var lengthBytes: Int { 17 }

  @inlinable
  public init?(_ bytes: FieldBytes) {
    guard bytes.count == 17, bytes[0] == Thing.letter else { return nil }
    var halves: (UInt64, UInt64) = (0, 0)
    var bad: UInt8 = 0
    for at in 1...8 {
      let (a, b) = (Base32.value(of: bytes[at]), Base32.value(of: bytes[at + 8]))
      bad |= a | b
      halves = (halves.0 << 5 | UInt64(a), halves.1 << 5 | UInt64(b))
    }
    guard bad < 32 else { return nil }
    self.init(
      high: halves.0 << 24 | halves.1 >> 16, low: UInt16(truncatingIfNeeded: halves.1))
  }

  public func write(to out: inout [UInt8]) {
    out.append(Thing.letter)
    var digits = (high, low)
    for _ in 0..<16 {
      out.append(Base32.letters[Int(digits.0 >> 59)])
      digits.0 = digits.0 << 5 | UInt64(digits.1 >> 11)
      digits.1 <<= 5
    }
  }
}

extension ID: CustomStringConvertible {
  public var description: String { text }
}

extension ID {
  /// Reads an id from its text form.
  public init?(text: String) {
    var copy = text
    let read = copy.withUTF8 { ID(FieldBytes(UnsafeRawBufferPointer($0))) }
    guard let read else { return nil }
    self = read
  }
}

/// Crockford's base 32: digits and capitals without I, L, O and U, so that nothing reads as a
/// word or as another digit.
public enum Base32 {
  public static let letters: [UInt8] = Array("0123456789ABCDEFGHJKMNPQRSTVWXYZ".utf8)

  /// 0...31, or at least 32 for a byte that is no digit.
  @inlinable @inline(__always)
  public static func value(of byte: UInt8) -> UInt8 {
    values.utf8Start[Int(byte & 0x7F)] | byte & 0x80
  }

  /// The value of each ASCII byte, 127 where it has none. A StaticString is a plain constant in
  /// memory: an array would be checked and guarded at each of the 32 look-ups of a line.
  @usableFromInline static let values: StaticString = """
    \u{7F}\u{7F}\u{7F}\u{7F}\u{7F}\u{7F}\u{7F}\u{7F}\u{7F}\u{7F}\u{7F}\u{7F}\u{7F}\u{7F}\
    \u{7F}\u{7F}\u{7F}\u{7F}\u{7F}\u{7F}\u{7F}\u{7F}\u{7F}\u{7F}\u{7F}\u{7F}\u{7F}\u{7F}\
    \u{7F}\u{7F}\u{7F}\u{7F}\
    \u{7F}\u{7F}\u{7F}\u{7F}\u{7F}\u{7F}\u{7F}\u{7F}\u{7F}\u{7F}\u{7F}\u{7F}\u{7F}\u{7F}\
    \u{7F}\u{7F}\u{0}\u{1}\u{2}\u{3}\u{4}\u{5}\u{6}\u{7}\u{8}\u{9}\u{7F}\u{7F}\u{7F}\
    \u{7F}\u{7F}\u{7F}\
    \u{7F}\u{A}\u{B}\u{C}\u{D}\u{E}\u{F}\u{10}\u{11}\u{7F}\u{12}\u{13}\u{7F}\u{14}\u{15}\
    \u{7F}\u{16}\u{17}\u{18}\u{19}\u{1A}\u{7F}\u{1B}\u{1C}\u{1D}\u{1E}\u{1F}\u{7F}\u{7F}\
    \u{7F}\u{7F}\u{7F}\
    \u{7F}\u{7F}\u{7F}\u{7F}\u{7F}\u{7F}\u{7F}\u{7F}\u{7F}\u{7F}\u{7F}\u{7F}\u{7F}\u{7F}\
    \u{7F}\u{7F}\u{7F}\u{7F}\u{7F}\u{7F}\u{7F}\u{7F}\u{7F}\u{7F}\u{7F}\u{7F}\u{7F}\u{7F}\
    \u{7F}\u{7F}\u{7F}\u{7F}
    """

  /// `count` random digits as text.
  public static func random(
    _ count: Int, using random: inout some RandomNumberGenerator
  ) -> String {
    String(decoding: (0..<count).map { _ in letters[Int.random(in: 0..<32, using: &random)] },
      as: UTF8.self)
  }
}
