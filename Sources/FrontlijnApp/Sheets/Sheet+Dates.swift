// Dates in sheets: typed freely, with their meaning beside the field while somebody types.

import CaseModel
import TextUI

extension AppState {
  static let dateFields: Set<String> = ["on", "due", "until", "review"]

  /// The day that a date field holds; nil when it is empty.
  func day(_ field: String, in form: Form<String>) throws(FieldIssue) -> Day? {
    let text = form.value(field)
    if text.allSatisfy(\.isWhitespace) { return nil }
    switch DateEntry(text, today: today, strings) {
    case .day(let day): return day
    case .problem(let text): throw FieldIssue(field: field, text: text)
    }
  }

  /// Puts the meaning of each date beside its field.
  mutating func refreshMeanings() {
    guard var open = sheet else { return }
    for field in open.form.fields where Self.dateFields.contains(field.id) {
      var meaning = ""
      if case .day(let day) = DateEntry(field.input.value, today: today, strings) {
        meaning = "\(strings.day(day, today: today)) · \(strings.distance(day, from: today))"
      }
      open.form[field.id].meaning = meaning
    }
    if open.form.has("set") {
      let set = DefinitionSet(rawValue: open.form.value("set"))
      open.form["set"].hint = set.map(strings.meaning) ?? ""
    }
    sheet = open
  }

  /// What is wrong with a field, asked when it is left.
  var fieldCheck: (FormField<String>) -> FieldProblem? {
    let (today, strings) = (today, strings)
    return { field in
      guard Self.dateFields.contains(field.id), !field.input.value.isEmpty else { return nil }
      switch DateEntry(field.input.value, today: today, strings) {
      case .problem(let text): return FieldProblem(text)
      case .day(let day):
        // A plan in the past may be meant; it is asked about, not refused.
        let isPlan = field.id == "due" || field.id == "until"
        return isPlan && day < today
          ? FieldProblem(strings.dateIsPast(strings.distance(day, from: today)), isWarning: true)
          : nil
      }
    }
  }
}

/// What was typed as a date.
enum DateEntry {
  case day(Day)
  case problem(String)

  init(_ text: String, today: Day, _ strings: Strings) {
    if let day = Day(text: text) { self = .day(day) } else { self = .problem(strings.dateHint) }
  }
}

extension Strings {
  /// A day as it stands in a field, to be typed over: `5 Dec 2025`.
  func dayTyped(_ day: Day, today: Day) -> String { day.description }
}
