// Laws of the date reader: whatever day the screen prints is read back as that day, and no text at
// all makes it fail in another way than by saying so.

import CaseModel
import TestSupport
import Testing

@testable import FrontlijnApp

@Suite struct DatesPropertyTests {
  private static let seed = UInt64.random(in: 0...UInt64.max)

  /// Days over two centuries, every one of the leap-year corners among them.
  private static var days: [Day] {
    var random = SeededRandom(seed: seed)
    let range = Day(text: "1900-01-01")!.number...Day(text: "2199-12-31")!.number
    var days = (0..<400).map { _ in Day(number: Int(Int32.random(in: range, using: &random))) }
    for year in [1900, 1999, 2000, 2024, 2025, 2028, 2100, 2199] {
      for month in 1...12 {
        days.append(Day(year: year, month: month, day: 1)!)
        days.append(
          Day(year: year, month: month, day: Day.length(ofMonth: month, year: year))!)
      }
    }
    return days
  }

  @Test(arguments: Language.allCases)
  func everyDayThatIsPrintedReadsBack(_ language: Language) throws {
    let strings = Strings(language)
    let today = Day(text: "2026-11-22")!
    for day in Self.days {
      let texts = [
        strings.dayLong(day), strings.dayWithYear(day), day.description,
        "\(day.civil.day)-\(day.civil.month)-\(day.civil.year)",
      ]
      for text in texts {
        let reading = try DateReader(today: today).read(text)
        #expect(reading == DateReading(day, .full), "\(text), seed \(Self.seed)")
      }
      let distance = strings.distance(day, from: today)
      let near = try DateReader(today: today).read(distance)
      #expect(near.day == day, "\(distance), seed \(Self.seed)")
    }
  }

  @Test(arguments: Language.allCases)
  func shortFormsReadBackOnTheSideThatTheFieldLooksTo(_ language: Language) throws {
    let strings = Strings(language)
    for today in Self.days where (1910...2190).contains(today.civil.year) {
      for offset in [-700, -365, -364, -60, -31, -7, -1, 0, 1, 6, 7, 30, 59, 364, 365, 366, 700] {
        let day = today + offset
        let reader = DateReader(today: today, leaning: offset < 0 ? .back : .ahead)
        let withWeekday = strings.day(day, today: today)
        #expect(try reader.read(withWeekday).day == day, "\(withWeekday) on \(today)")
        let inCentury = day.civil.year / 100 == 20 || day.civil.year == today.civil.year
        let short = strings.dayShort(day, today: today)
        if inCentury { #expect(try reader.read(short).day == day, "\(short) on \(today)") }
      }
    }
  }

  @Test func noTextBreaksIt() {
    var random = SeededRandom(seed: Self.seed)
    let words = [
      "5", "12", "2025", "31", "0", "99999", "-", "/", ".", "+", ",", " ", "next", "vr", "friday",
      "dec", "mei", "week", "maand", "ago", "geleden", "in", "over", "eind", "end", "of", "e", "th",
      "a", "last", "volgende", "é", "\u{0}", "～", "٣", "\u{1F600}", "\n",
    ]
    for _ in 0..<20_000 {
      let count = Int.random(in: 0...6, using: &random)
      let text = (0..<count).map { _ in words.randomElement(using: &random)! }
        .joined(separator: Bool.random(using: &random) ? " " : "")
      let today = Day(number: Int.random(in: -20_000...60_000, using: &random))
      do throws(DateProblem) {
        let reading = try DateReader(today: today).read(text)
        #expect(DateReader.years.contains(reading.day.civil.year))
      } catch {
        if case .noSuchDay(let day, let month, let nearest) = error {
          #expect(nearest.civil.day != day || nearest.civil.month != month, "\(text)")
        }
      }
    }
  }
}
