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
    try DateReader(today: today, leaning: dateFields[field] ?? .ahead).read(text)
  }

  /// The day that a date field holds; nil when it is empty.
  func day(_ field: String, in form: Form<String>) throws(FieldIssue) -> Day? {
    do throws(DateProblem) {
      return try read(form.value(field), field).day
    } catch {
      if error == .empty { return nil }
      throw FieldIssue(field: field, text: strings.sentence(error))
    }
  }

  /// Puts the meaning of each date, and of the definition that is chosen, beside its field.
  mutating func refreshMeanings() {
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
      guard Self.dateFields[field.id] != nil else { return nil }
      do throws(DateProblem) {
        let reading = try Self.read(field.input.value, field.id, today)
        // A plan in the past may be meant: it is pointed out, not refused.
        let isPlan = field.id == "due" || field.id == "until"
        guard isPlan, reading.day < today else { return nil }
        let distance = strings.distance(reading.day, from: today)
        return FieldProblem(strings.dateIsPast(distance), isWarning: true)
      } catch {
        return error == .empty ? nil : FieldProblem(strings.sentence(error))
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
