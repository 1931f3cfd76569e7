// A row whose case is there already: nothing is taken over, and what the sheet says otherwise is
// listed, so that a person can look which of the two is right.

import CaseModel

extension ImportPlan {
  mutating func meet(_ entry: SheetEntry, _ file: CaseFile, _ context: ImportContext) {
    known.append(KnownRow(line: entry.line, caseID: file.id, number: file.number))
    let comparison = KnownComparison(entry: entry, file: file, context: context)
    for column in SheetColumn.allCases {
      guard let cell = entry[column], let kept = comparison.otherValue(than: cell, column) else {
        continue
      }
      differences.append(
        context.difference(entry, column, cell, kept: kept.value, .store(file.number)))
    }
  }
}

private struct KnownComparison {
  let entry: SheetEntry
  let file: CaseFile
  let context: ImportContext

  /// What the case says in place of the cell.
  struct Other {
    var value: String?
  }

  /// nil when the case says the same, or when there is nothing to compare with.
  func otherValue(than cell: String, _ column: SheetColumn) -> Other? {
    switch column {
    case .caseNumber: nil
    case .surname: other(than: cell, entry[.firstName] == nil ? [file.household.name] : surnames)
    case .firstName: person == nil ? Other(value: nil) : nil
    case .street: other(than: cell, [file.household.street])
    case .houseNumber: other(than: cell, [file.household.houseNumber])
    case .phone: other(than: cell, [file.household.phone] + file.persons.map(\.phone))
    case .director: director(cell)
    case .nextStep: followUp == nil ? Other(value: file.nextStep?.text) : nil
    case .date: date
    case .note: note(cell)
    case .label: label(cell)
    }
  }

  /// nil when one of `kept` says the same as the cell; the first of them stands for all.
  private func other(than cell: String, _ kept: [String?]) -> Other? {
    if kept.contains(where: { SheetEntry.isSame($0, cell) }) { return nil }
    return Other(value: kept.compactMap { $0 }.first)
  }

  /// The person whom the row names: with this surname too if there is one, else by first name.
  private var person: Person? {
    guard let firstName = entry[.firstName] else { return nil }
    let namesakes = file.persons.filter { SheetEntry.isSame($0.firstName, firstName) }
    return namesakes.first { SheetEntry.isSame($0.surname, entry[.surname]) } ?? namesakes.first
  }

  /// Of a person who is not there only the first name is reported.
  private var surnames: [String?] {
    guard let person else { return [entry[.surname]] }
    return [person.surname ?? file.household.name]
  }

  private func director(_ cell: String) -> Other? {
    let last = file.directorships.last?.member
    switch (context.team.match(cell), last) {
    case (.member(let member), _) where member == last: return nil
    case (.nobody, nil), (.several, nil): return nil
    default: return Other(value: last.map(context.caseload.name(of:)))
    }
  }

  /// The follow-up that this row became, however it went on.
  private var followUp: FollowUp? {
    let text = entry[.nextStep] ?? context.terms.dateAloneText
    let found = file.followUps.filter { SheetEntry.isSame($0.text, text) }
    return found.first { $0.due == entry.due } ?? found.first
  }

  private var date: Other? {
    guard let followUp else {
      return entry[.nextStep] == nil ? Other(value: file.nextStep?.due?.text) : nil
    }
    return followUp.due == entry.due ? nil : Other(value: followUp.due?.text)
  }

  /// Words that cannot be had are not compared.
  private func note(_ cell: String) -> Other? {
    var kept: [String] = []
    for case .contact(let note) in file.timeline where note.kind == .imported {
      guard let words = context.terms.words(note.text) else { return nil }
      kept.append(words)
    }
    return kept.contains(cell) ? nil : Other(value: kept.first)
  }

  /// The last label that came from a list, of the person whom the row names.
  private func label(_ cell: String) -> Other? {
    guard let person else { return nil }
    return other(
      than: cell, file.labels.reversed().filter { $0.person == person.id }.map(\.found))
  }
}
