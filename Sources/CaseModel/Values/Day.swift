// A calendar day without clock or time zone. Dates of the domain (`on`, `due`, `review`) are days;
// when something was written is a `HybridTime`.

/// A day of the proleptic Gregorian calendar, counted from 1970-01-01 (= 0).
///
/// On disk and in JSON: `2026-11-22`. Years 0001 to 9999.
public struct Day: Hashable, Sendable, Comparable {
  public let number: Int32

  /// The nearest day that can be written, when `number` lies outside the years 0001 to 9999: sums
  /// of days and months have a form on disk too.
  public init(number: Int) {
    // 0001-01-01 and 9999-12-31.
    self.number = Int32(min(max(number, -719_162), 2_932_896))
  }

  /// nil when the calendar has no such day.
  public init?(year: Int, month: Int, day: Int) {
    guard (1...9999).contains(year), (1...12).contains(month), day >= 1,
      day <= Day.length(ofMonth: month, year: year)
    else { return nil }
    self.init(number: Day.count(year, month, day))
  }

  /// Days since 1970-01-01 by Howard Hinnant's `days_from_civil`
  /// (howardhinnant.github.io/date_algorithms.html).
  static func count(_ year: Int, _ month: Int, _ day: Int) -> Int {
    let y = month <= 2 ? year - 1 : year
    let era = (y >= 0 ? y : y - 399) / 400
    let yearOfEra = y - era * 400
    let dayOfYear = (153 * (month + (month > 2 ? -3 : 9)) + 2) / 5 + day - 1
    return era * 146_097 + yearOfEra * 365 + yearOfEra / 4 - yearOfEra / 100 + dayOfYear - 719_468
  }

  /// Year, month (1...12) and day of the month, by `civil_from_days`.
  public var civil: (year: Int, month: Int, day: Int) {
    let z = Int(number) + 719_468
    let era = (z >= 0 ? z : z - 146_096) / 146_097
    let dayOfEra = z - era * 146_097
    let yearOfEra = (dayOfEra - dayOfEra / 1460 + dayOfEra / 36_524 - dayOfEra / 146_096) / 365
    let dayOfYear = dayOfEra - (365 * yearOfEra + yearOfEra / 4 - yearOfEra / 100)
    let shifted = (5 * dayOfYear + 2) / 153
    let month = shifted < 10 ? shifted + 3 : shifted - 9
    let year = yearOfEra + era * 400 + (month <= 2 ? 1 : 0)
    return (year, month, dayOfYear - (153 * shifted + 2) / 5 + 1)
  }

  public static func length(ofMonth month: Int, year: Int) -> Int {
    switch month {
    case 4, 6, 9, 11: return 30
    case 2: return year % 4 == 0 && (year % 100 != 0 || year % 400 == 0) ? 29 : 28
    default: return 31
    }
  }

  /// 1 = Monday ... 7 = Sunday (ISO 8601).
  public var weekday: Int {
    let shifted = (Int(number) + 3) % 7
    return (shifted < 0 ? shifted + 7 : shifted) + 1
  }

  public static func < (a: Day, b: Day) -> Bool { a.number < b.number }
  public static func + (day: Day, days: Int) -> Day { Day(number: Int(day.number) + days) }
  public static func - (day: Day, days: Int) -> Day { day + -days }

  /// Whole days from `earlier` to `later`; negative when `later` comes first.
  public static func - (later: Day, earlier: Day) -> Int {
    Int(later.number) - Int(earlier.number)
  }

  /// The same day of the month `months` later, or the last day of a shorter month.
  public func adding(months: Int) -> Day {
    let (year, month, day) = civil
    let count = year * 12 + month - 1 + months
    let newMonth = (count % 12 + 12) % 12 + 1
    let newYear = (count - newMonth + 1) / 12
    let last = Day.length(ofMonth: newMonth, year: newYear)
    return Day(number: Day.count(newYear, newMonth, min(day, last)))
  }
}

extension Day: FieldValue {
  public static var kind: FieldKind { .day }

  public init?(_ bytes: FieldBytes) {
    guard bytes.count == 10, bytes[4] == 0x2D, bytes[7] == 0x2D,
      let year = bytes.digits(0, 4), let month = bytes.digits(5, 2), let day = bytes.digits(8, 2)
    else { return nil }
    self.init(year: year, month: month, day: day)
  }

  public func write(to out: inout [UInt8]) {
    let (year, month, day) = civil
    out.appendDigits(year, 4)
    out.append(0x2D)
    out.appendDigits(month, 2)
    out.append(0x2D)
    out.appendDigits(day, 2)
  }
}

extension Day: CustomStringConvertible {
  /// `2026-11-22`
  public var description: String { text }

  /// Reads `2026-11-22`.
  public init?(text: String) {
    var copy = text
    guard let day = copy.withUTF8({ Day(FieldBytes(UnsafeRawBufferPointer($0))) }) else {
      return nil
    }
    self = day
  }
}
