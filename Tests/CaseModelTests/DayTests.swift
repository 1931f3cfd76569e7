// Days, and the times at which entries are written.

import TestSupport
import Testing

@testable import CaseModel

@Suite("Days and times")
struct DayTests {
  @Test("Four hundred years and more agree with a calendar that counts day by day")
  func naiveCalendar() throws {
    let lengths = [31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31]
    var (year, month, date) = (1799, 1, 1)
    var weekday = 2  // 1 January 1799 was a Tuesday.
    var expected = -62_456
    while year < 2212 {
      let day = try #require(Day(year: year, month: month, day: date))
      guard Int(day.number) == expected, day.civil == (year, month, date), day.weekday == weekday,
        day == Day(number: expected), Day(text: day.text) == day
      else {
        Issue.record("\(year)-\(month)-\(date) is \(day)")
        return
      }
      let isLeap = year % 400 == 0 || year % 4 == 0 && year % 100 != 0
      let length = month == 2 && isLeap ? 29 : lengths[month - 1]
      #expect(Day.length(ofMonth: month, year: year) == length)
      (date, weekday, expected) = (date + 1, weekday % 7 + 1, expected + 1)
      if date > length { (date, month) = (1, month + 1) }
      if month > 12 { (month, year) = (1, year + 1) }
    }
  }

  @Test("The epoch is a Thursday, numbered 0")
  func epoch() throws {
    #expect(try day("1970-01-01").number == 0)
    #expect(try day("1970-01-01").weekday == 4)
    #expect(try day("2026-11-22").weekday == 7)
  }

  @Test("Days that the calendar does not have are no days")
  func impossibleDays() {
    for (year, month, date) in [
      (2026, 2, 29), (1900, 2, 29), (2026, 4, 31), (2026, 0, 1), (2026, 13, 1), (2026, 1, 0),
      (2026, 1, 32), (0, 1, 1), (10_000, 1, 1), (2026, 1, -1),
    ] {
      #expect(Day(year: year, month: month, day: date) == nil, "\(year)-\(month)-\(date)")
    }
    #expect(Day(year: 2000, month: 2, day: 29) != nil)
  }

  @Test("Months later is the same date, or the last one of a shorter month")
  func months() throws {
    #expect(try day("2026-01-31").adding(months: 1) == day("2026-02-28"))
    #expect(try day("2024-02-29").adding(months: 12) == day("2025-02-28"))
    #expect(try day("2026-11-22").adding(months: 2) == day("2027-01-22"))
    #expect(try day("2026-01-31").adding(months: -2) == day("2025-11-30"))
    for seed in seeds() {
      var random = SeededRandom(seed: seed)
      for _ in 0..<500 {
        let day = Day(number: Int.random(in: -20_000...40_000, using: &random))
        let months = Int.random(in: -60...60, using: &random)
        let (from, to) = (day.civil, day.adding(months: months).civil)
        #expect(to.year * 12 + to.month == from.year * 12 + from.month + months, "seed \(seed)")
        let last = Day.length(ofMonth: to.month, year: to.year)
        #expect(to.day == min(from.day, last), "seed \(seed)")
      }
    }
  }

  @Test("Days subtract to days")
  func differences() throws {
    #expect(try day("2026-11-22") - day("2026-11-20") == 2)
    #expect(try day("2026-11-20") - day("2026-11-22") == -2)
    #expect(try day("2026-12-31") + 1 == day("2027-01-01"))
    #expect(try day("2027-01-01") - 1 == day("2026-12-31"))
    #expect(try day("2026-12-31") < day("2027-01-01"))
  }

  @Test("The order of times is the order of their text")
  func timeOrder() {
    for seed in seeds() {
      var random = SeededRandom(seed: seed)
      let times = (0..<400).map { _ in
        HybridTime(
          milliseconds: Int.random(in: 0..<253_402_300_800_000, using: &random)
            >> Int.random(in: 0...40, using: &random),
          counter: Int.random(in: 0...9999, using: &random))
      }
      #expect(times.sorted().map(\.text) == times.map(\.text).sorted(), "seed \(seed)")
      for time in times { #expect(HybridTime.reading(time.text) == time) }
    }
  }

  @Test("The next time is the wall clock, or one count further when that stands still or goes back")
  func nextTime() {
    let time = HybridTime(milliseconds: 1000, counter: 7)
    #expect(time.next(wallMilliseconds: 1001) == HybridTime(milliseconds: 1001))
    #expect(time.next(wallMilliseconds: 1000) == HybridTime(milliseconds: 1000, counter: 8))
    #expect(time.next(wallMilliseconds: 3) == HybridTime(milliseconds: 1000, counter: 8))
    let last = HybridTime(milliseconds: 1000, counter: 9999)
    #expect(HybridTime(milliseconds: 1000, counter: 9998).next(wallMilliseconds: 3) == last)
    #expect(last.next(wallMilliseconds: 3) == HybridTime(milliseconds: 1001))
    var random = SeededRandom(seed: 3)
    var now = HybridTime.zero
    for _ in 0..<20_000 {
      let next = now.next(wallMilliseconds: Int.random(in: 0...3, using: &random))
      #expect(now < next)
      now = next
    }
  }

  @Test("A time knows its day, and moves by days")
  func timeAndDay() throws {
    let time = try #require(HybridTime.reading("2026-11-22T23:59:59.999Z.0004"))
    #expect(try time.day == day("2026-11-22"))
    #expect(time.adding(days: 1).text == "2026-11-23T23:59:59.999Z.0004")
    #expect(HybridTime.zero.adding(days: -1) == .zero)
  }
}
