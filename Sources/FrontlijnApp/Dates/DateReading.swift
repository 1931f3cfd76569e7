// What came of a typed date: a day with how sure that is, or a problem with a way out. Values only;
// `Strings+Dates` has their words.

import CaseModel

/// A day that was read from what somebody typed.
public struct DateReading: Hashable, Sendable {
  public var day: Day
  public var form: DateForm
  public var certainty: DateCertainty

  public init(_ day: Day, _ form: DateForm, _ certainty: DateCertainty = .certain) {
    self.day = day
    self.form = form
    self.certainty = certainty
  }
}

/// What was understood.
public enum DateForm: Hashable, Sendable {
  /// `tomorrow`
  case word
  /// `fri`, `next friday`
  case weekday
  /// `+3`, `in 2 weeks`, `3 days ago`, `next month`
  case distance
  /// `end of month`, `end of november`
  case end
  /// `5th`
  case dayOfMonth
  /// `5 dec`, `5-12`
  case dayAndMonth
  /// With its year: `5 dec 2025`, `2025-12-05`
  case full
  /// `dec 2026`, `2027`: its last day, where something is to be done by then
  case month, year
}

/// How sure the day is.
public enum DateCertainty: Hashable, Sendable {
  case certain
  /// The month or the year was not typed: the nearest one in the direction that the field looks.
  case assumed
  /// It may as well be this other day: show both and ask once.
  case either(Day)
  /// The weekday that was typed with it (1 = Monday) is another one: show it and ask once.
  case otherWeekday(Int)
}

/// Why no day was read.
public enum DateProblem: Error, Hashable, Sendable {
  /// Nothing was typed.
  case empty
  /// Not understood.
  case notADate
  /// The calendar has no such day; `nearest` is what may have been meant.
  case noSuchDay(day: Int, month: Int, nearest: Day)
  /// Further away than `DateReader.years`.
  case tooFar
}

/// Where a date without a year, or a bare weekday, is looked for.
public enum DateLeaning: Hashable, Sendable {
  /// Things to do: `5 dec` is the next one.
  case ahead
  /// Things that happened: `5 dec` is the last one.
  case back
}
