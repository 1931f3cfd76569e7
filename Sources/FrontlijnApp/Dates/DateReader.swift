// Reads a date as people type it, Dutch or English (`screens.md` 2.5). Pure: what day it is today
// is a parameter. The day stands before the month, as in the Netherlands and Britain; where a slash
// could mean the American order too, the reading says so and the form asks once.
//
//   today · fri · next friday · +3 · -2 · in 2 weeks · 3w · 2 months ago · end of month
//   5 dec · 5 dec 2025 · dec 5 · 5.12. · 5-12 · 5/12/25 · 2025-12-05 · 5th · fri 5 dec
//   dec 2026 · 2027 (by its last day)

import CaseModel

/// Reads typed dates.
public struct DateReader: Sendable {
  public var today: Day
  public var leaning: DateLeaning

  /// Years that a typed date may lie in: a case is about people who live now.
  public static let years = 1900...2199

  public init(today: Day, leaning: DateLeaning = .ahead) {
    self.today = today
    self.leaning = leaning
  }

  /// The day that `text` means.
  public func read(_ text: String) throws(DateProblem) -> DateReading {
    guard let parts = DatePart.split(text) else { throw .notADate }
    if parts.isEmpty { throw .empty }
    guard let reading = try reading(parts) else { throw .notADate }
    guard Self.years.contains(reading.day.civil.year) else { throw .tooFar }
    return reading
  }

  private func reading(_ parts: [DatePart]) throws(DateProblem) -> DateReading? {
    if let reading = wordOrWeekday(parts) { return reading }
    if let reading = try distance(parts) { return reading }
    if let reading = end(parts) ?? whole(parts) { return reading }
    return try date(parts)
  }

  // MARK: words

  private func wordOrWeekday(_ parts: [DatePart]) -> DateReading? {
    switch (parts.at(0), parts.at(1), parts.at(2), parts.at(3)) {
    case (.word(.day(let days))?, nil, nil, nil):
      DateReading(today + days, .word)
    case (.word(.weekday(let weekday))?, nil, nil, nil):
      DateReading(leaning == .ahead ? coming(weekday) : past(weekday), .weekday)
    case (.word(.pointer(let pointer))?, .word(.weekday(let weekday))?, nil, nil):
      pointed(pointer, weekday)
    case (.word(.weekday(let weekday))?, .word(.pointer(let pointer))?, nil, nil)
    where pointer == .coming || pointer == .last:
      pointed(pointer, weekday)
    case (.word(.pointer(let pointer))?, .word(.unit(.week))?, .word(.weekday(let weekday))?, nil),
      (.word(.weekday(let weekday))?, .word(.pointer(let pointer))?, .word(.unit(.week))?, nil):
      DateReading(monday(of: pointer) + (weekday - 1), .weekday)
    default: nil
    }
  }

  /// The first such weekday after today.
  private func coming(_ weekday: Int) -> Day {
    today + ((weekday - today.weekday + 6) % 7 + 1)
  }

  /// The last such weekday before today.
  private func past(_ weekday: Int) -> Day {
    today - ((today.weekday - weekday + 6) % 7 + 1)
  }

  /// "Next friday" is the one of next week, unless somebody means the one that comes first.
  private func pointed(_ pointer: DateWord.Pointer, _ weekday: Int) -> DateReading {
    switch pointer {
    case .coming: return DateReading(coming(weekday), .weekday)
    case .this:
      return DateReading(weekday == today.weekday ? today : coming(weekday), .weekday)
    case .last: return DateReading(past(weekday), .weekday)
    case .next:
      let day = monday(of: .next) + (weekday - 1)
      let first = coming(weekday)
      return DateReading(day, .weekday, first == day ? .certain : .either(first))
    }
  }

  /// Monday of this week, the next or the last one.
  private func monday(of pointer: DateWord.Pointer) -> Day {
    let monday = today - (today.weekday - 1)
    switch pointer {
    case .this: return monday
    case .next, .coming: return monday + 7
    case .last: return monday - 7
    }
  }

  // MARK: distances

  private func distance(_ parts: [DatePart]) throws(DateProblem) -> DateReading? {
    var rest = parts[...]
    var sign = leaning == .ahead ? 1 : -1
    var isSigned = false
    if case .mark(let mark) = rest.first, mark == "+" || mark == "-" {
      sign = mark == "+" ? 1 : -1
      isSigned = true
      rest.removeFirst()
    } else if rest.first == .word(.after) {
      sign = 1
      isSigned = true
      rest.removeFirst()
    } else if rest.last == .word(.before) {
      sign = -1
      isSigned = true
      rest.removeLast()
    }
    let left = Array(rest)
    switch (left.at(0), left.at(1), left.at(2)) {
    case (.number(let count, _)?, nil, nil):
      guard case .mark = parts.first else { return nil }
      return try away(sign * count, .day)
    case (.number(let count, _)?, .word(.unit(let unit))?, nil),
      (.word(.number(let count))?, .word(.unit(let unit))?, nil):
      return try away(sign * count, unit)
    case (.word(.pointer(let pointer))?, .word(.unit(let unit))?, nil):
      guard !isSigned, pointer == .next || pointer == .last else { return nil }
      return try away(pointer == .next ? 1 : -1, unit)
    default: return nil
    }
  }

  private func away(_ count: Int, _ unit: DateUnit) throws(DateProblem) -> DateReading {
    guard abs(count) < 100_000 else { throw .tooFar }
    let day =
      switch unit {
      case .day: today + count
      case .week: today + count * 7
      case .month: today.adding(months: count)
      case .year: today.adding(months: count * 12)
      }
    return DateReading(day, .distance)
  }

  // MARK: ends

  private func end(_ parts: [DatePart]) -> DateReading? {
    guard parts.first == .word(.end) else { return nil }
    let (year, month, _) = today.civil
    func monthEnd(_ year: Int, _ month: Int) -> Day {
      Day(year: year, month: month, day: Day.length(ofMonth: month, year: year)) ?? today
    }
    switch (parts.at(1), parts.at(2), parts.at(3)) {
    case (.word(.unit(.month))?, nil, nil), (.word(.pointer(.this))?, .word(.unit(.month))?, nil):
      return DateReading(monthEnd(year, month), .end)
    case (.word(.pointer(.next))?, .word(.unit(.month))?, nil):
      let next = today.adding(months: 1).civil
      return DateReading(monthEnd(next.year, next.month), .end)
    case (.word(.unit(.year))?, nil, nil), (.word(.pointer(.this))?, .word(.unit(.year))?, nil):
      return DateReading(monthEnd(year, 12), .end)
    case (.word(.month(let named))?, .number(let year, 4)?, nil) where year > 0:
      return DateReading(monthEnd(year, named), .end)
    case (.word(.month(let named))?, nil, nil):
      return nearest { monthEnd($0, named) }.map { DateReading($0, .end, .assumed) }
    default: return nil
    }
  }

  /// A month or a year in which something is to be done: by its last day. What happened did so on
  /// a day.
  private func whole(_ parts: [DatePart]) -> DateReading? {
    guard leaning == .ahead else { return nil }
    func last(_ year: Int, _ month: Int) -> Day? {
      Day(year: year, month: month, day: Day.length(ofMonth: month, year: year))
    }
    switch (parts.at(0), parts.at(1), parts.at(2)) {
    case (.word(.month(let month))?, .number(let year, 4)?, nil):
      return last(year, month).map { DateReading($0, .month) }
    case (.number(let year, 4)?, nil, nil): return last(year, 12).map { DateReading($0, .year) }
    default: return nil
    }
  }

  // MARK: dates

  private func date(_ parts: [DatePart]) throws(DateProblem) -> DateReading? {
    var parts = parts
    var weekday: Int?
    if case .word(.weekday(let named)) = parts.first {
      weekday = named
      parts.removeFirst()
      if parts.first == .mark(",") { parts.removeFirst() }
    }
    if parts.last == .mark(".") { parts.removeLast() }
    guard let typed = TypedDate(parts) else { return nil }
    guard var reading = try read(typed, weekday) else { return nil }
    if let weekday, reading.day.weekday != weekday { reading.certainty = .otherWeekday(weekday) }
    return reading
  }

  private func read(_ typed: TypedDate, _ weekday: Int?) throws(DateProblem) -> DateReading? {
    guard let month = typed.month else { return dayOfMonth(typed.day) }
    let swapped = typed.isSlashed ? resolve(month, typed.day, typed.year, weekday) : nil
    guard let day = resolve(typed.day, month, typed.year, weekday) else {
      throw .noSuchDay(
        day: typed.day, month: month, nearest: swapped ?? nearest(typed.day, month, typed.year))
    }
    let form = typed.year == nil ? DateForm.dayAndMonth : .full
    if let swapped, swapped != day { return DateReading(day, form, .either(swapped)) }
    return DateReading(day, form, typed.year == nil ? .assumed : .certain)
  }

  /// nil when there is no such day.
  private func resolve(_ day: Int, _ month: Int, _ year: Int?, _ weekday: Int?) -> Day? {
    if let year { return Day(year: year, month: month, day: day) }
    // A weekday tells years apart: `Mon 5 Jan` is the 5 January that is a Monday.
    let thisYear = today.civil.year
    if let weekday {
      for year in [thisYear, thisYear + 1, thisYear - 1] {
        if let found = Day(year: year, month: month, day: day), found.weekday == weekday {
          return found
        }
      }
    }
    return nearest { Day(year: $0, month: month, day: day) }
  }

  /// The first of this year's and next year's day that is not past, or the last of this year's and
  /// last year's that is not to come.
  private func nearest(_ dayOf: (Int) -> Day?) -> Day? {
    let year = today.civil.year
    guard let day = dayOf(year) else { return nil }
    switch leaning {
    case .ahead: return day < today ? dayOf(year + 1) : day
    case .back: return day > today ? dayOf(year - 1) : day
    }
  }

  /// `5th`: of this month or the next one that has it.
  private func dayOfMonth(_ number: Int) -> DateReading? {
    guard (1...31).contains(number) else { return nil }
    let step = leaning == .ahead ? 1 : -1
    for months in 0...2 {
      let (year, month, _) = (today - (today.civil.day - 1)).adding(months: step * months).civil
      guard let day = Day(year: year, month: month, day: number) else { continue }
      if leaning == .ahead ? day >= today : day <= today {
        return DateReading(day, .dayOfMonth, .assumed)
      }
    }
    return nil
  }

  /// The day that was probably meant by one that the calendar does not have.
  private func nearest(_ day: Int, _ month: Int, _ year: Int?) -> Day {
    let month = min(max(month, 1), 12)
    func clamped(_ year: Int) -> Day? {
      Day(year: year, month: month, day: min(max(day, 1), Day.length(ofMonth: month, year: year)))
    }
    return (year.map(clamped) ?? nearest(clamped)) ?? today
  }
}

/// Day, month and year by their places, unchecked.
private struct TypedDate {
  var day: Int
  var month: Int?
  var year: Int?
  /// Written with slashes, and the first number could be a month too.
  var isSlashed = false

  init?(_ parts: [DatePart]) {
    let parts = parts.bare
    guard parts.count <= 5 else { return nil }
    switch (parts.at(0), parts.at(1), parts.at(2), parts.at(3), parts.at(4)) {
    case (.number(let day, 1...2)?, .word(.ordinal)?, nil, nil, nil):
      self.init(day, nil, nil)
    case (.number(let day, 1...2)?, .word(.month(let month))?, nil, nil, nil),
      (.word(.month(let month))?, .number(let day, 1...2)?, nil, nil, nil):
      self.init(day, month, nil)
    case (
      .number(let day, 1...2)?, .word(.month(let month))?, .number(let y, let digits)?, nil, nil
    ),
      (.word(.month(let month))?, .number(let day, 1...2)?, .number(let y, let digits)?, nil, nil):
      guard let year = Self.year(y, digits) else { return nil }
      self.init(day, month, year)
    case (
      .number(let year, 4)?, .mark(let a)?, .number(let month, 1...2)?, .mark(let b)?,
      .number(let day, 1...2)?
    ):
      guard a == b, a == "-" || a == "/" else { return nil }
      self.init(day, month, year)
    case (
      .number(let day, 1...2)?, .mark(let a)?, .number(let month, 1...2)?, .mark(let b)?,
      .number(let y, let digits)?
    ):
      guard a == b, Self.marks.contains(a), let year = Self.year(y, digits) else { return nil }
      self.init(day, month, year)
      isSlashed = a == "/"
    case (.number(let day, 1...2)?, .mark(let mark)?, .number(let month, 1...2)?, nil, nil):
      guard Self.marks.contains(mark) else { return nil }
      self.init(day, month, nil)
      isSlashed = mark == "/"
    default: return nil
    }
  }

  private init(_ day: Int, _ month: Int?, _ year: Int?) {
    self.day = day
    self.month = month
    self.year = year
  }

  private static let marks: [Character] = ["-", "/", "."]

  /// Four digits, or two of this century.
  private static func year(_ value: Int, _ digits: Int) -> Int? {
    switch digits {
    case 4: value
    case 2: 2000 + value
    default: nil
    }
  }
}

/// A number, a word or a mark, in order.
enum DatePart: Hashable {
  case number(Int, digits: Int)
  case word(DateWord)
  case mark(Character)

  /// The parts of `text` without fillers; nil when a word is not known or a number is too long.
  static func split(_ text: String) -> [DatePart]? {
    var parts: [DatePart] = []
    var rest = Folding.fold(text).replacing("a.s.", with: "komende ")
      .replacing("j.l.", with: "afgelopen ")[...]
    while let first = rest.first {
      if first.isASCII, first.isNumber {
        let digits = rest.prefix { $0.isASCII && $0.isNumber }
        guard digits.count <= 6, let value = Int(digits) else { return nil }
        parts.append(.number(value, digits: digits.count))
        rest = rest[digits.endIndex...]
      } else if first.isLetter {
        let letters = rest.prefix(while: \.isLetter)
        rest = rest[letters.endIndex...]
        guard let word = known(letters, after: parts.last) else { return nil }
        // `dec.`, `a.s.`: the mark of something cut short.
        if rest.first == ".", !(rest.dropFirst().first?.isNumber ?? false) { rest.removeFirst() }
        if word != .filler { parts.append(.word(word)) }
      } else {
        rest.removeFirst()
        if first == " " { continue }
        parts.append(.mark(first == "\u{2212}" ? "-" : first))
      }
    }
    return parts
  }

  /// `5th`, `5de`: what follows a number at once may be its ending.
  private static func known(_ letters: Substring, after last: DatePart?) -> DateWord? {
    if case .number = last, letters == "th" || letters == "de" { return .ordinal }
    return DateWord(letters)
  }
}

extension [DatePart] {
  /// nil behind the end.
  fileprivate func at(_ index: Int) -> DatePart? { index < count ? self[index] : nil }

  /// Without what only decorates: the ending of a number that something follows (`5th of
  /// december`), and marks around a month's name (`5-dec-2025`, `december 5, 2025`).
  fileprivate var bare: [DatePart] {
    let hasMonth = contains { if case .word(.month) = $0 { true } else { false } }
    return filter { part in
      switch part {
      case .word(.ordinal): count == 2
      case .mark: !hasMonth
      default: true
      }
    }
  }
}
