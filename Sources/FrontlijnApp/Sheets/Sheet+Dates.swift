// Dates in sheets: typed freely, with their meaning beside the field while somebody types.

import CaseModel
import TextUI

extension AppState {
  /// The fields that hold a day, and where a day without a year is looked for.
  static let dateFields: [String: DateLeaning] = [
    "on": .back, "due": .ahead, "until": .ahead, "review": .ahead,
  ]

  private func read(_ text: String, _ field: String) throws(DateProblem) -> DateReading {
    try DateReader(today: today, leaning: Self.dateFields[field] ?? .ahead).read(text)
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
    guard var open = sheet else { return }
    for field in open.form.fields where Self.dateFields[field.id] != nil {
      let reading = try? read(field.input.value, field.id)
      open.form[field.id].meaning = reading.map { strings.meaning($0, today: today) } ?? ""
    }
    if open.form.has("set") {
      let set = DefinitionSet(rawValue: open.form.value("set"))
      open.form["set"].hint = set.map(strings.meaning) ?? ""
    }
    sheet = open
  }

  /// What is wrong with a field, asked when it is left.
  var fieldCheck: (FormField<String>) -> FieldProblem? {
    let state = self
    return { field in
      guard Self.dateFields[field.id] != nil else { return nil }
      do throws(DateProblem) {
        let reading = try state.read(field.input.value, field.id)
        // A plan in the past may be meant: it is pointed out, not refused.
        let isPlan = field.id == "due" || field.id == "until"
        guard isPlan, reading.day < state.today else { return nil }
        let distance = state.strings.distance(reading.day, from: state.today)
        return FieldProblem(state.strings.dateIsPast(distance), isWarning: true)
      } catch {
        return error == .empty ? nil : FieldProblem(state.strings.sentence(error))
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
