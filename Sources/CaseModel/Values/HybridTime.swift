// When an entry was written: wall-clock milliseconds and a counter, so that text order is clock
// order even when the wall clock stands still or jumps back (`journal.md` 2).

/// A hybrid logical clock reading; on disk `2026-11-22T03:48:12.345Z.0000`, always 29 bytes.
///
/// Source: Kulkarni et al., "Logical Physical Clocks", 2014.
public struct HybridTime: Hashable, Sendable, Comparable {
  /// Milliseconds since 1970 (UTC) times 16,384, plus the counter 0...9999.
  public let packed: UInt64

  public static let zero = HybridTime(packed: 0)
  public static let textBytes = 29

  init(packed: UInt64) { self.packed = packed }

  public init(milliseconds: Int, counter: Int = 0) {
    precondition(milliseconds >= 0 && (0...9999).contains(counter))
    packed = UInt64(milliseconds) << 14 | UInt64(counter)
  }

  public var milliseconds: Int { Int(packed >> 14) }
  public var counter: Int { Int(packed & 0x3FFF) }

  public static func < (a: HybridTime, b: HybridTime) -> Bool { a.packed < b.packed }

  /// The reading after this one: the wall clock when it is ahead, else one count further; after
  /// 9999 the millisecond is raised.
  public func next(wallMilliseconds: Int) -> HybridTime {
    if wallMilliseconds > milliseconds { return HybridTime(milliseconds: wallMilliseconds) }
    if counter < 9999 { return HybridTime(packed: packed + 1) }
    return HybridTime(milliseconds: milliseconds + 1)
  }

  /// The day in UTC.
  public var day: Day { Day(number: milliseconds / 86_400_000) }

  /// This reading `days` later (or earlier, when negative), counter kept.
  public func adding(days: Int) -> HybridTime {
    HybridTime(milliseconds: max(0, milliseconds + days * 86_400_000), counter: counter)
  }
}

extension HybridTime: FieldValue {
  public static var kind: FieldKind { .time }

  public init?(_ bytes: FieldBytes) {
    guard bytes.count == HybridTime.textBytes, let day = Day(bytes[0..<10]),
      bytes[10] == 0x54, bytes[13] == 0x3A, bytes[16] == 0x3A, bytes[19] == 0x2E,
      bytes[23] == 0x5A, bytes[24] == 0x2E,
      let hour = bytes.digits(11, 2), hour < 24, let minute = bytes.digits(14, 2), minute < 60,
      let second = bytes.digits(17, 2), second < 60, let milli = bytes.digits(20, 3),
      let counter = bytes.digits(25, 4), day.number >= 0
    else { return nil }
    let seconds = Int(day.number) * 86_400 + hour * 3600 + minute * 60 + second
    self.init(milliseconds: seconds * 1000 + milli, counter: counter)
  }

  public func write(to out: inout [UInt8]) {
    day.write(to: &out)
    let ofDay = milliseconds % 86_400_000
    out.append(0x54)
    out.appendDigits(ofDay / 3_600_000, 2)
    out.append(0x3A)
    out.appendDigits(ofDay / 60_000 % 60, 2)
    out.append(0x3A)
    out.appendDigits(ofDay / 1000 % 60, 2)
    out.append(0x2E)
    out.appendDigits(ofDay % 1000, 3)
    out.append(0x5A)
    out.append(0x2E)
    out.appendDigits(counter, 4)
  }
}

extension HybridTime: CustomStringConvertible {
  public var description: String { text }
}
