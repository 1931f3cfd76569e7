// Dates as people type them. Today is Wednesday 3 December 2025 unless a test says otherwise.

import CaseModel
import Testing

@testable import FrontlijnApp

private let today = Day(year: 2025, month: 12, day: 3)!

private func read(_ text: String, leaning: DateLeaning = .ahead) throws -> DateReading {
  try DateReader(today: today, leaning: leaning).read(text)
}

private func problem(_ text: String) -> DateProblem? {
  do throws(DateProblem) {
    _ = try DateReader(today: today).read(text)
    return nil
  } catch {
    return error
  }
}

@Suite struct DatesTests {
  @Test(
    arguments: [
      ("today", "2025-12-03"), ("vandaag", "2025-12-03"), ("now", "2025-12-03"),
      ("tomorrow", "2025-12-04"), ("morgen", "2025-12-04"), ("overmorgen", "2025-12-05"),
      ("yesterday", "2025-12-02"), ("gisteren", "2025-12-02"), ("eergisteren", "2025-12-01"),
      // A bare weekday is the next one, never today.
      ("fri", "2025-12-05"), ("vr", "2025-12-05"), ("friday", "2025-12-05"), ("vrij", "2025-12-05"),
      ("wed", "2025-12-10"), ("wo", "2025-12-10"), ("tue", "2025-12-09"), ("di", "2025-12-09"),
      ("komende vrijdag", "2025-12-05"), ("a.s. vrijdag", "2025-12-05"),
      ("vrijdag a.s.", "2025-12-05"), ("aanstaande wo", "2025-12-10"), ("coming fri", "2025-12-05"),
      ("this friday", "2025-12-05"), ("deze woensdag", "2025-12-03"),
      ("last friday", "2025-11-28"), ("afgelopen vrijdag", "2025-11-28"),
      ("vrijdag jl.", "2025-11-28"), ("vorige wo", "2025-11-26"), ("last wed", "2025-11-26"),
      ("volgende week vrijdag", "2025-12-12"), ("next week friday", "2025-12-12"),
      ("friday next week", "2025-12-12"), ("vorige week ma", "2025-11-24"),
      ("deze week do", "2025-12-04"),
    ])
  func words(_ text: String, _ day: String) throws {
    #expect(try read(text).day.description == day)
    #expect(try read(text).certainty == .certain)
  }

  @Test(
    arguments: [
      ("+3", "2025-12-06"), ("-2", "2025-12-01"), ("\u{2212}2", "2025-12-01"), ("+0", "2025-12-03"),
      ("+3d", "2025-12-06"), ("-2w", "2025-11-19"), ("3w", "2025-12-24"), ("3 w", "2025-12-24"),
      ("in 2 weeks", "2025-12-17"), ("over 2 weken", "2025-12-17"), ("2 weeks", "2025-12-17"),
      ("in a week", "2025-12-10"), ("over een week", "2025-12-10"), ("over één week", "2025-12-10"),
      ("over veertien dagen", "2025-12-17"), ("2 months", "2026-02-03"), ("2 mnd", "2026-02-03"),
      ("over twee maanden", "2026-02-03"), ("1 jaar", "2026-12-03"), ("in one year", "2026-12-03"),
      ("3 days ago", "2025-11-30"), ("3 dagen geleden", "2025-11-30"),
      ("een maand geleden", "2025-11-03"), ("a year ago", "2024-12-03"),
      ("next week", "2025-12-10"), ("volgende maand", "2026-01-03"), ("last month", "2025-11-03"),
      ("vorige week", "2025-11-26"), ("vorig jaar", "2024-12-03"),
      ("end of month", "2025-12-31"), ("end of the month", "2025-12-31"),
      ("eind van de maand", "2025-12-31"), ("einde maand", "2025-12-31"),
      ("eind deze maand", "2025-12-31"), ("end of next month", "2026-01-31"),
      ("eind volgende maand", "2026-01-31"), ("eind van het jaar", "2025-12-31"),
      ("end of feb 2028", "2028-02-29"),
    ])
  func distances(_ text: String, _ day: String) throws {
    #expect(try read(text).day.description == day)
    #expect(try read(text).certainty == .certain)
  }

  @Test(
    arguments: [
      ("5 dec 2025", "2025-12-05"), ("5 december 2025", "2025-12-05"), ("5 dec 25", "2025-12-05"),
      ("5 Dec. 2025", "2025-12-05"), ("5-dec-2025", "2025-12-05"), ("5. dec 2025", "2025-12-05"),
      ("dec 5, 2025", "2025-12-05"), ("December 5th 2025", "2025-12-05"),
      ("the 5th of December 2025", "2025-12-05"), ("5e december 2025", "2025-12-05"),
      ("5 mrt 2026", "2026-03-05"), ("5 maart 2026", "2026-03-05"), ("5 mei 2026", "2026-05-05"),
      ("5 okt 2026", "2026-10-05"), ("5 oct 2026", "2026-10-05"), ("5 MÁÁRT 2026", "2026-03-05"),
      ("5-12-2025", "2025-12-05"), ("5.12.2025", "2025-12-05"), ("05-12-25", "2025-12-05"),
      ("5.12.25", "2025-12-05"), ("25/12/25", "2025-12-25"), ("5/5/2026", "2026-05-05"),
      ("2025-12-05", "2025-12-05"), ("2025/12/5", "2025-12-05"), ("29 feb 2028", "2028-02-29"),
      ("  Vr   5  Dec  2025 ", "2025-12-05"), ("vr. 5 dec. 2025", "2025-12-05"),
      ("vrijdag 5 december 2025", "2025-12-05"), ("Friday, 5 December 2025", "2025-12-05"),
    ])
  func whole(_ text: String, _ day: String) throws {
    let reading = try read(text)
    #expect(reading.day.description == day)
    #expect(reading == DateReading(reading.day, .full))
  }

  @Test(
    "Without a year it is the next such day, or the last one in a field that looks back",
    arguments: [
      ("5 dec", "2025-12-05", "2024-12-05"), ("dec 5", "2025-12-05", "2024-12-05"),
      ("3 dec", "2025-12-03", "2025-12-03"), ("2 dec", "2026-12-02", "2025-12-02"),
      ("5.12.", "2025-12-05", "2024-12-05"), ("5-12", "2025-12-05", "2024-12-05"),
      ("1-1", "2026-01-01", "2025-01-01"), ("31/12", "2025-12-31", "2024-12-31"),
      ("end of november", "2026-11-30", "2025-11-30"), ("eind nov", "2026-11-30", "2025-11-30"),
      ("5e", "2025-12-05", "2025-11-05"), ("de 31e", "2025-12-31", "2025-10-31"),
      ("the 1st", "2026-01-01", "2025-12-01"),
    ])
  func withoutYear(_ text: String, _ ahead: String, _ back: String) throws {
    #expect(try read(text).day.description == ahead)
    #expect(try read(text, leaning: .back).day.description == back)
    #expect(try read(text).certainty == .assumed)
  }

  @Test(
    "By a month or a year is by its last day; what happened did so on a day",
    arguments: [
      ("dec 2026", "2026-12-31", DateForm.month), ("februari 2028", "2028-02-29", .month),
      ("2027", "2027-12-31", .year),
    ])
  func wholes(_ text: String, _ day: String, _ form: DateForm) throws {
    #expect(try read(text) == DateReading(Day(text: day)!, form))
    #expect(throws: DateProblem.notADate) { try read(text, leaning: .back) }
  }

  @Test func aBareWeekdayLooksBackWhereTheFieldDoes() throws {
    #expect(try read("vr", leaning: .back).day.description == "2025-11-28")
    // So many days, without a word or a sign that says which way.
    for text in ["3d", "3 dagen", "3 days ago", "-3"] {
      #expect(try read(text, leaning: .back).day == today - 3, "\(text)")
    }
    for text in ["+3", "in 3 days", "over 3 dagen"] {
      #expect(try read(text, leaning: .back).day == today + 3, "\(text)")
    }
    #expect(try read("wo", leaning: .back).day.description == "2025-11-26")
    #expect(try read("di", leaning: .back).day.description == "2025-12-02")
  }

  @Test(
    "A slash may be the American order: both days are shown",
    arguments: [
      ("3/4", "2026-04-03", "2026-03-04"), ("5/12/25", "2025-12-05", "2025-05-12"),
      ("1/2/2026", "2026-02-01", "2026-01-02"),
    ])
  func slashes(_ text: String, _ day: String, _ other: String) throws {
    let reading = try read(text)
    #expect(reading.day.description == day)
    #expect(reading.certainty == .either(Day(text: other)!))
  }

  @Test func nextFridayMayBeThisOne() throws {
    for text in ["next friday", "volgende vrijdag", "Volgende vr."] {
      let reading = try read(text)
      #expect(reading.day.description == "2025-12-12")
      #expect(reading.certainty == .either(Day(text: "2025-12-05")!))
    }
    // On a Monday that is over in this week nobody doubts.
    let monday = try read("next monday")
    #expect(monday == DateReading(Day(text: "2025-12-08")!, .weekday))
  }

  @Test func aWeekdayThatIsAnotherOneIsSaid() throws {
    let reading = try read("do 5 dec 2025")
    #expect(reading.day.description == "2025-12-05")
    #expect(reading.certainty == .otherWeekday(4))
  }

  @Test func aWeekdayTellsTheYear() throws {
    // 5 January was a Sunday in 2025, and is a Monday in 2026.
    #expect(try read("zo 5 jan").day.description == "2025-01-05")
    #expect(try read("ma 5 jan").day.description == "2026-01-05")
  }

  @Test(
    "A day that is not there names the nearest one",
    arguments: [
      ("31 feb", 31, 2, "2026-02-28"), ("31 feb 2028", 31, 2, "2028-02-29"),
      ("29 feb", 29, 2, "2026-02-28"), ("31-11", 31, 11, "2026-11-30"),
      ("45 jan", 45, 1, "2026-01-31"), ("0 jan", 0, 1, "2026-01-01"),
      ("2025-02-30", 30, 2, "2025-02-28"), ("5/13", 5, 13, "2026-05-13"),
      ("5-13", 5, 13, "2025-12-05"), ("31.9.", 31, 9, "2026-09-30"),
    ])
  func impossible(_ text: String, _ day: Int, _ month: Int, _ nearest: String) {
    #expect(
      problem(text) == .noSuchDay(day: day, month: month, nearest: Day(text: nearest)!))
  }

  @Test(
    arguments: [
      "soon", "fri sat", "5", "12345678", "5 dec dec", "dec", "5//12", "5-12/2025",
      "5-12-202", "5-12-20255", "+", "-", "in", "in weeks", "ago", "2 weeks ago ago", "next",
      "3 weken vrijdag", "end", "end of fri", "~2018", "unknown", "5 dec 2025 2026", "d",
      "😀", "\u{0}", "ma\u{301}gic", "+ 3 4", "last", "5-12-2025-1", "this week",
    ])
  func nonsense(_ text: String) {
    #expect(problem(text) == .notADate)
  }

  @Test func nothingIsEmptyAndFarIsTooFar() {
    #expect(problem("") == .empty)
    #expect(problem(" \t ") == .empty)
    #expect(problem("of the") == .empty)
    #expect(problem("+99999") == .tooFar)
    #expect(problem("999999 jaar") == .tooFar)
    #expect(problem("5 dec 0205") == .tooFar)
    #expect(problem("1-1-2200") == .tooFar)
    #expect(problem("end of dec 9999") == .tooFar)
  }

  // MARK: words back

  @Test func theMeaningStandsBesideWhatWasTyped() throws {
    let (en, nl) = (Strings(.en), Strings(.nl))
    #expect(en.meaning(try read("fri"), today: today) == "Fri 5 Dec 2025 · in 2 days")
    #expect(nl.meaning(try read("fri"), today: today) == "vr 5 dec 2025 · over 2 dagen")
    #expect(en.meaning(try read("3/4"), today: today) == "Fri 3 Apr 2026, or Wed 4 Mar 2026?")
    #expect(nl.meaning(try read("3/4"), today: today) == "vr 3 apr 2026, of wo 4 mrt 2026?")
    let other = try read("do 5 dec 2025")
    #expect(en.meaning(other, today: today) == "Fri 5 Dec 2025 is not a Thursday: is it right?")
    #expect(nl.meaning(other, today: today) == "vr 5 dec 2025 is geen donderdag: klopt het?")
  }

  @Test func aProblemSaysWhatToType() {
    let (en, nl) = (Strings(.en), Strings(.nl))
    let problem = problem("31 feb")!
    #expect(en.sentence(problem, leaning: .ahead) == "31 Feb does not exist: did you mean 28 Feb?")
    #expect(nl.sentence(problem, leaning: .ahead) == "31 feb bestaat niet: bedoel je 28 feb?")
    let month = DateProblem.noSuchDay(day: 5, month: 13, nearest: Day(text: "2025-12-05")!)
    #expect(nl.sentence(month, leaning: .ahead) == "5-13 bestaat niet: bedoel je 5 dec?")
    for other in [DateProblem.empty, .notADate, .tooFar] {
      #expect(en.sentence(other, leaning: .back) != nl.sentence(other, leaning: .back))
    }
  }

  /// Each example reads, and lies on the side where the field looks.
  @Test(arguments: Language.allCases)
  func theExamplesLookWhereTheFieldLooks(_ language: Language) throws {
    for leaning in [DateLeaning.ahead, .back] {
      for problem in [DateProblem.empty, .notADate] {
        let sentence = Strings(language).sentence(problem, leaning: leaning)
        let words = sentence.split(separator: ". ").last?.dropLast().drop { $0 != " " } ?? ""
        let examples = words.replacing(" or ", with: ",").replacing(" of ", with: ",")
          .split(separator: ",")
        #expect(examples.count == 4)
        for example in examples {
          let reader = DateReader(today: today, leaning: leaning)
          let day = try reader.read(String(example)).day
          #expect(leaning == .back ? day < today : day > today, "\(example)")
        }
      }
    }
  }
}
