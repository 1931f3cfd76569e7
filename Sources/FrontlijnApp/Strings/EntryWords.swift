// An entry of the log as one line of plain words: what kind of thing it is, and what its rows say.
// Made from the rows themselves, so that a new event type needs no line here.

import CaseModel
import TextUI

extension Strings {
  /// `note · visit · “Door opened, coffee…”`
  ///
  /// - Parameters:
  ///   - undone: of an undo, what it takes back.
  ///   - textCells: where people's words are cut.
  public func words(
    of event: any Event, writtenOn day: Day, in caseload: Caseload, undone: [any Event] = [],
    textCells: Int
  ) -> String {
    if event is Undone {
      guard let first = undone.first, !(first is Undone) else {
        return undone.isEmpty ? kind(of: event) : say("redo", "opnieuw gedaan")
      }
      return "\(kind(of: event)): \(what(undone, in: caseload))"
    }
    var pass = WordsPass(strings: self, caseload: caseload, day: day, textCells: textCells)
    if case .caseFile(let id) = event.subject { pass.file = caseload[id] }
    if case .board(let id) = event.subject { pass.board = caseload.board(id) }
    var copy = event
    copy.rows(&pass)
    return ([kind(of: event)] + pass.parts).joined(separator: " · ")
  }

  fileprivate var nothing: String { say("none", "geen") }

  public var undoneMark: String { say("(undone)", "(ongedaan)") }

  /// What a closed set's word is called; nil for any other value.
  fileprivate func name(of value: some FieldValue) -> String? {
    switch value {
    case let word as TeamRole: name(word)
    case let word as CloseReason: name(word)
    case let word as HouseholdRole: name(word)
    case let word as RelationKind: name(word)
    case let word as ContactStanding: name(word)
    case let word as LabelKind: name(word)
    case let word as Source: name(word)
    case let word as ContactKind: name(word)
    case let word as FollowUpKind: name(word)
    case let word as Quadrant: name(word)
    case let word as Bringer: name(word)
    case let word as Horizon: name(word)
    default: nil
    }
  }
}

/// Gathers what an event's rows say.
private struct WordsPass: FieldPass {
  let strings: Strings
  let caseload: Caseload
  /// The day on which it was written: a row that says the same says nothing.
  let day: Day
  let textCells: Int
  var file: CaseFile?
  var board: SwotBoard?
  private(set) var parts: [String] = []
  private var isPersonNamed = false

  init(strings: Strings, caseload: Caseload, day: Day, textCells: Int) {
    (self.strings, self.caseload, self.day, self.textCells) = (strings, caseload, day, textCells)
  }

  /// Rows that only programs read.
  private static let silent: Set<String> = [
    "imported_as", "set", "sha256", "at", "segment", "links",
  ]

  private mutating func add(_ text: String?) {
    if let text, !text.isEmpty, !parts.contains(text) { parts.append(text) }
  }

  private mutating func quote(_ text: String?) {
    add(text.map { "“\($0.replacing("\n", with: " ").cut(to: textCells))”" })
  }

  mutating func value<V: FieldValue>(_ key: StaticString, _ value: inout V) {
    let key = "\(key)"
    if Self.silent.contains(key) { return }
    switch value {
    case let edit as any Clearable:
      guard let content = edit.content else {
        return add("\(strings.field(key)): \(strings.nothing)")
      }
      add(content, key)
    default: add(value, key)
    }
  }

  private mutating func add(_ value: some FieldValue, _ key: String) {
    switch value {
    case let on as Day: if on != day { add(strings.dayWithYear(on)) }
    case let text as String: add(text, key)
    case let number as Int: add("\(strings.field(key)) \(number)")
    case let member as MemberID: add(caseload.name(of: member))
    case let person as PersonID: name(person)
    case let owner as Owner: add(owner)
    case let other as Relation.Other: add(other)
    case let typed as Typed: add("“\(typed.words)”")
    default: add(strings.name(of: value))
    }
  }

  private mutating func add(_ owner: Owner) {
    switch owner {
    case .team(let member): add(caseload.name(of: member))
    case .person(let person): name(person)
    case .other(let text): add(text)
    }
  }

  private mutating func add(_ other: Relation.Other) {
    switch other {
    case .person(let person): name(person)
    case .outside(let text): add(text)
    }
  }

  private mutating func add(_ text: String, _ key: String) {
    switch key {
    case "first_name", "surname": if !isPersonNamed { add(text) }
    case "name" where text == file?.household.name: break
    case "house_number" where !parts.isEmpty: parts[parts.count - 1] += " " + text
    case "text", "reason", "explanation", "ground", "found", "motto": quote(text)
    default: add(text)
    }
  }

  private mutating func name(_ person: PersonID) {
    guard let found = file?.person(person) else { return }
    isPersonNamed = true
    add(found.name)
  }

  mutating func value<V: FieldValue>(_ key: StaticString, _ value: inout V?) {
    if var present = value { self.value(key, &present) }
  }

  mutating func prose(_ key: StaticString, _ prose: inout Prose) { quote(prose.inMemory) }

  mutating func prose(_ key: StaticString, _ prose: inout Prose?) { quote(prose?.inMemory) }

  /// Of what was there already its text, so that one sees what was changed.
  mutating func entity<Thing>(
    _ key: StaticString, _ id: inout ID<Thing>, _ part: EntityPart
  ) {
    if let person = id as? PersonID { return name(person) }
    if case .created = part { return }
    switch id {
    case let goal as GoalID: quote(file?.goal(goal)?.text)
    case let step as StepID: quote(file?.step(step)?.text)
    case let followUp as FollowUpID: quote(file?.followUp(followUp)?.text)
    case let note as NoteID: quote(board?.note(note)?.text)
    case let goal as AreaGoalID: quote(board?.goal(goal)?.text)
    default: break
    }
  }
}
