// Dates in sheets: typed freely, with their meaning beside the field while somebody types.

import CaseModel
import TextUI

extension AppState {
  /// The fields that hold a day, and where a day without a year is looked for.
  static let dateFields: [String: DateLeaning] = [
    "on": .back, "due": .ahead, "until": .ahead, "review": .ahead,
  ]

  private func read(_ text: String, _ field: String) throws(DateProblem) -> DateReading {
    try Self.read(text, field, today)
  }

  private static func read(
    _ text: String, _ field: String, _ today: Day
  ) throws(DateProblem) -> DateReading {
    try DateReader(today: today, leaning: leaning(field)).read(text)
  }

  static func leaning(_ field: String) -> DateLeaning { dateFields[field] ?? .ahead }

  /// The day that a date field holds; nil when it is empty.
  func day(_ field: String, in form: Form<String>) throws(FieldIssue) -> Day? {
    do throws(DateProblem) {
      return try read(form.value(field), field).day
    } catch {
      if error == .empty { return nil }
      throw FieldIssue(
        field: field, text: strings.sentence(error, leaning: Self.leaning(field)))
    }
  }

  /// What a field of days asks: how a text is read, how a month lies, what is due on its days.
  func dateSource(_ field: String) -> DateSource {
    let (today, strings, busy) = (today, strings, busyDays)
    return DateSource(
      today: Int(today.number),
      read: { text in (try? Self.read(text, field, today)).map { Int($0.day.number) } },
      typed: { strings.dayTyped(Day(number: $0), today: today) },
      month: { number in
        let (year, month, day) = Day(number: number).civil
        let first = number - day + 1
        return CalendarMonth(
          title: "\(strings.monthLong(month)) \(year)",
          weekdays: (1...7).map(strings.weekdayShort), first: first,
          last: first + Day.length(ofMonth: month, year: year) - 1,
          leading: Day(number: first).weekday - 1, busy: busy, hint: strings.calendarHint)
      })
  }

  /// How many steps and follow-ups of open cases are due on each day, for whoever types.
  private var busyDays: [Int: Int] {
    var busy: [Int: Int] = [:]
    for file in caseload.files where file.status != .closed {
      let isMine = file.director == me
      for step in file.goals.flatMap(\.steps) where step.state == .open {
        guard let due = step.due, isMine || step.owner == me.map(Owner.team) else { continue }
        busy[Int(due.number), default: 0] += 1
      }
      for followUp in file.followUps where isMine && followUp.doneOn == nil {
        if let due = followUp.due { busy[Int(due.number), default: 0] += 1 }
      }
    }
    return busy
  }

  /// The words that a date was typed with; nil where they say no more than the date itself.
  func typed(_ field: String, in sheet: Sheet) -> Typed? {
    let words = Check.line(sheet.form.value(field))
    if field == "birth_year" {
      guard case .year(let year, let form) = BirthReader(today: today).read(words),
        words != String(year)
      else { return nil }
      return Typed(form == .about ? .about : form == .age ? .age : .year, words)
    }
    guard let reading = try? read(words, field) else { return nil }
    let precision: Precision =
      reading.form == .month ? .month : reading.form == .year ? .year : .day
    let plain = strings.dayTyped(reading.day, today: today)
    if Folding.fold(words) != Folding.fold(plain) { return Typed(precision, words) }
    // Answered, as long as that answer stands.
    guard let said = sheet.said[field], let first = try? read(said, field),
      first.day == reading.day || first.certainty == .either(reading.day)
    else { return nil }
    return Typed(.day, said)
  }

  /// Whoever is not grown up is a child here, unless something else was chosen; of others it is
  /// asked.
  mutating func guessRole() {
    guard case .member(_, nil) = sheet?.purpose, let form = sheet?.form,
      form.value("role") == sheet?.guessedRole ?? ""
    else { return }
    var guess = ""
    if case .year(let year, _) = BirthReader(today: today).read(form.value("birth_year")),
      (0..<18).contains(today.civil.year - year)
    {
      guess = HouseholdRole.child.rawValue
    }
    guard guess != form.value("role") else { return }
    sheet?.form["role"].input.fill(guess)
    sheet?.guessedRole = guess
  }

  /// Of a birth that was typed as a day only the year stays in the field: nothing else of it comes
  /// into the store.
  mutating func keepOnlyYear() {
    guard sheet?.form.has("birth_year") == true, let text = sheet?.form.value("birth_year"),
      let year = BirthReader(today: today).yearOfDay(text)
    else { return }
    sheet?.form["birth_year"].input.fill(String(year))
    sheet?.form["birth_year"].problem = nil
  }

  /// Asks which of two days is meant; the answer is typed in full, so it is asked once.
  ///
  /// - Returns: false when there is nothing to ask.
  mutating func askWhichDay(_ field: String, savesThen: Bool) -> Bool {
    guard Self.dateFields[field] != nil, let text = sheet?.form.value(field),
      let reading = try? read(text, field), case .either(let other) = reading.certainty
    else { return false }
    let days = [reading.day, other].map {
      (id: strings.dayTyped($0, today: today), label: strings.dayWithYear($0))
    }
    overlay = .question(
      Question(strings.whichDay(text), answers: days) { answer, state in
        state.sheet?.said[field] = text
        state.sheet?.form[field].input.fill(answer)
        state.refreshMeanings()
        return savesThen ? state.save() : []
      })
    return true
  }

  /// Puts the meaning of each date, and of the definition that is chosen, beside its field.
  mutating func refreshMeanings() {
    if sheet?.form.has("birth_year") == true {
      let reading = (sheet?.form.value("birth_year")).flatMap(BirthReader(today: today).read)
      sheet?.form["birth_year"].meaning = reading.map { strings.meaning($0, today: today) } ?? ""
    }
    if sheet?.form.has("phone") == true {
      let reading = (sheet?.form.value("phone")).flatMap(PhoneReading.init)
      sheet?.form["phone"].meaning = reading.map(strings.meaning) ?? ""
    }
    if sheet?.form.has("text") == true, let count = sheet?.form["text"].input.characterCount {
      let isNear = count >= TextLimit.proseWarning
      sheet?.form["text"].meaning = isNear ? strings.length(count, of: TextLimit.prose) : ""
    }
    for id in Self.dateFields.keys where sheet?.form.has(id) == true {
      let reading = (sheet?.form.value(id)).flatMap { try? read($0, id) }
      sheet?.form[id].meaning = reading.map { strings.meaning($0, today: today) } ?? ""
    }
    if sheet?.form.has("set") == true {
      let set = (sheet?.form.value("set")).flatMap(DefinitionSet.init(rawValue:))
      sheet?.form["set"].hint = set.map(strings.meaning) ?? ""
    }
  }

  /// What is wrong with a field, asked when it is left.
  var fieldCheck: (FormField<String>) -> FieldProblem? {
    let (today, strings) = (today, strings)
    return { field in
      if field.id == "birth_year" { return strings.problem(birth: field.input.value, today: today) }
      if field.id == "phone", case .wrongLength(let count) = PhoneReading(field.input.value) {
        return FieldProblem(strings.phoneLength(count), isWarning: true)
      }
      if let count = field.input.characterCount, count > TextLimit.prose {
        return FieldProblem(strings.tooLong(by: count - TextLimit.prose))
      }
      guard Self.dateFields[field.id] != nil else { return nil }
      do throws(DateProblem) {
        let reading = try Self.read(field.input.value, field.id, today)
        // A plan in the past may be meant: it is pointed out, not refused.
        let isPlan = field.id == "due" || field.id == "until"
        guard isPlan, reading.day < today else { return nil }
        let distance = strings.distance(reading.day, from: today)
        return FieldProblem(strings.dateIsPast(distance), isWarning: true)
      } catch {
        guard error != .empty else { return nil }
        return FieldProblem(strings.sentence(error, leaning: Self.leaning(field.id)))
      }
    }
  }
}

extension Strings {
  /// A day as it stands in a field, to be typed over: `5 Dec 2026`.
  func dayTyped(_ day: Day, today: Day) -> String {
    if day == today { return say("today", "vandaag") }
    let (year, month, date) = day.civil
    return "\(date) \(monthShort(month)) \(year)"
  }
}
