// Dates as people say them, from own names: Foundation's are not in the interactive path.

import CaseModel

extension Strings {
  /// `Mon`, `ma`: 1 = Monday ... 7 = Sunday.
  func weekdayShort(_ weekday: Int) -> String {
    say(
      ["Mon", "Tue", "Wed", "Thu", "Fri", "Sat", "Sun"][weekday - 1],
      ["ma", "di", "wo", "do", "vr", "za", "zo"][weekday - 1])
  }

  func weekdayLong(_ weekday: Int) -> String {
    say(
      ["Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday"][weekday - 1],
      ["maandag", "dinsdag", "woensdag", "donderdag", "vrijdag", "zaterdag", "zondag"][weekday - 1])
  }

  func monthShort(_ month: Int) -> String {
    say(
      ["Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec"][
        month - 1],
      ["jan", "feb", "mrt", "apr", "mei", "jun", "jul", "aug", "sep", "okt", "nov", "dec"][
        month - 1])
  }

  func monthLong(_ month: Int) -> String {
    say(
      [
        "January", "February", "March", "April", "May", "June", "July", "August", "September",
        "October", "November", "December",
      ][month - 1],
      [
        "januari", "februari", "maart", "april", "mei", "juni", "juli", "augustus", "september",
        "oktober", "november", "december",
      ][month - 1])
  }

  /// `Fri 5 Dec`; with the year when it is not the current one: `Fri 5 Dec 2025`.
  public func day(_ day: Day, today: Day) -> String {
    let (year, month, date) = day.civil
    let text = "\(weekdayShort(day.weekday)) \(date) \(monthShort(month))"
    return year == today.civil.year ? text : "\(text) \(year)"
  }

  /// `Friday 5 December 2025`
  public func dayLong(_ day: Day) -> String {
    let (year, month, date) = day.civil
    return "\(weekdayLong(day.weekday)) \(date) \(monthLong(month)) \(year)"
  }

  /// `Monday 8 December`; with the year when it is not the current one.
  public func dayInWords(_ day: Day, today: Day) -> String {
    let (year, month, date) = day.civil
    let text = "\(weekdayLong(day.weekday)) \(date) \(monthLong(month))"
    return year == today.civil.year ? text : "\(text) \(year)"
  }

  /// `5 Dec`, for narrow columns.
  public func dayShort(_ day: Day, today: Day) -> String {
    let (year, month, date) = day.civil
    let text = "\(date) \(monthShort(month))"
    return year == today.civil.year ? text : "\(text) \(year % 100 < 10 ? "0" : "")\(year % 100)"
  }

  /// How far a day lies from today: `today`, `tomorrow`, `in 4 days`, `3 days ago`.
  public func distance(_ day: Day, from today: Day) -> String {
    switch day - today {
    case 0: say("today", "vandaag")
    case 1: say("tomorrow", "morgen")
    case -1: say("yesterday", "gisteren")
    case let days where days > 0:
      say("in \(days) days", "over \(days) dagen")
    case let days:
      say("\(-days) days ago", "\(-days) dagen geleden")
    }
  }

  /// `3 days late`
  public func late(_ days: Int) -> String {
    days == 1
      ? say("1 day late", "1 dag te laat") : say("\(days) days late", "\(days) dagen te laat")
  }

  /// `2 days`, for the column that says how long ago somebody was seen.
  public func days(_ days: Int) -> String {
    count(days, ("day", "dag"), ("days", "dagen"))
  }

  // MARK: what was typed

  /// What a telephone number was understood as; nothing while it is being typed.
  func meaning(_ phone: PhoneReading) -> String {
    switch phone {
    case .dutch(let number): number
    case .foreign(let number): say("\(number), not Dutch", "\(number), niet Nederlands")
    case .wrongLength: ""
    }
  }

  func phoneLength(_ digits: Int) -> String {
    let number = count(digits, ("digit", "cijfer"), ("digits", "cijfers"))
    return say(
      "\(number): a Dutch number has 10. Is it right?",
      "\(number): een Nederlands nummer heeft er 10. Klopt het?")
  }

  /// `Fri 5 Dec 2025`
  public func dayWithYear(_ day: Day) -> String {
    let (year, month, date) = day.civil
    return "\(weekdayShort(day.weekday)) \(date) \(monthShort(month)) \(year)"
  }

  /// What a date field says beside what was typed: `Fri 5 Dec 2025 · in 4 days`.
  public func meaning(_ day: Day, today: Day) -> String {
    "\(dayWithYear(day)) · \(distance(day, from: today))"
  }

  /// The same for a reading; where it is not sure, what is asked once.
  public func meaning(_ reading: DateReading, today: Day) -> String {
    switch reading.certainty {
    case .certain, .assumed: return meaning(reading.day, today: today)
    case .either(let other):
      let both = [reading.day, other].map(dayWithYear)
      return say("\(both[0]), or \(both[1])?", "\(both[0]), of \(both[1])?")
    case .otherWeekday(let typed):
      return say(
        "\(dayWithYear(reading.day)) is not a \(weekdayLong(typed)): is it right?",
        "\(dayWithYear(reading.day)) is geen \(weekdayLong(typed)): klopt het?")
    }
  }

  /// Why no day was read, and what to do: `31 Feb does not exist: did you mean 28 Feb?`
  public func sentence(_ problem: DateProblem, leaning: DateLeaning) -> String {
    switch problem {
    case .empty: return say("No day was typed. ", "Er staat geen dag. ") + examples(leaning)
    case .notADate: return say("This is not a day. ", "Dit is geen dag. ") + examples(leaning)
    case .noSuchDay(let day, let month, let nearest):
      let typed = (1...12).contains(month) ? "\(day) \(monthShort(month))" : "\(day)-\(month)"
      let (_, nearMonth, nearDay) = nearest.civil
      let near = "\(nearDay) \(monthShort(nearMonth))"
      return say(
        "\(typed) does not exist: did you mean \(near)?",
        "\(typed) bestaat niet: bedoel je \(near)?")
    case .tooFar:
      let (first, last) = (DateReader.years.lowerBound, DateReader.years.upperBound)
      return say(
        "That day is too far away. Choose a year from \(first) to \(last).",
        "Die dag is te ver weg. Kies een jaar van \(first) tot en met \(last).")
    }
  }

  private func examples(_ leaning: DateLeaning) -> String {
    switch leaning {
    case .ahead:
      say("Try fri, +3, in 2 weeks or 5 dec.", "Probeer vr, +3, over 2 weken of 5 dec.")
    case .back:
      say("Try fri, -3, 2 weeks ago or 5 nov.", "Probeer vr, -3, 2 weken geleden of 5 nov.")
    }
  }
}
