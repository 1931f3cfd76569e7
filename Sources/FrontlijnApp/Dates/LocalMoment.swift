// When something was written, on the clock of this machine. Entries carry UTC; people read the
// clock on the wall.

import CaseModel
import Glibc

/// A day and a time of day in the local time zone.
public struct LocalMoment: Hashable, Sendable {
  public var day: Day
  public var hour: Int
  public var minute: Int

  public init(day: Day, hour: Int, minute: Int) {
    self.day = day
    self.hour = hour
    self.minute = minute
  }

  /// By the rules of the time zone that this process runs in.
  public init(_ time: HybridTime) { self.init(milliseconds: time.milliseconds) }

  public init(milliseconds: Int) {
    var seconds = time_t(milliseconds / 1000)
    var parts = tm()
    localtime_r(&seconds, &parts)
    let day = Day(
      year: Int(parts.tm_year) + 1900, month: Int(parts.tm_mon) + 1, day: Int(parts.tm_mday))
    self.init(
      day: day ?? Day(number: milliseconds / 86_400_000), hour: Int(parts.tm_hour),
      minute: Int(parts.tm_min))
  }

  /// `14:02`
  public var clock: String { "\(hour):\(minute < 10 ? "0" : "")\(minute)" }
}
