// One form for several cases: who directs them, a follow-up, a note or a date in each. The number
// is said before anything is written; it is one transaction, and so one undo.

import CaseModel
import TextUI

/// What can be done with several cases at once.
public enum JointAct: String, CaseIterable, Sendable {
  case director, note, date
  case followUp = "follow_up"
}

extension AppState {
  /// Cases are marked in the list that is shown.
  var hasMarks: Bool { place == .cases && !cases.list.marked.isEmpty }

  /// The marked cases that can be worked on, as the list has them.
  var markedCases: [CaseFile] {
    cases.list.ids.filter(cases.list.marked.contains).compactMap { caseload[$0] }
      .filter { $0.status != .closed }
  }

  /// Opens the form for the marked cases; nil when none is marked.
  mutating func open(_ act: JointAct, at field: String? = nil) -> [Effect]? {
    guard hasMarks else { return nil }
    let files = markedCases.filter { act != .date || $0.nextStep != nil }
    return open(.several(act, files.map(\.id)), at: field)
  }

  func fields(of act: JointAct) -> [FormField<String>] {
    switch act {
    case .director: [directorField(nil, isNeeded: true), dateField("on", today)]
    case .note: noteFields(nil)
    case .date: [dateField("due", nil, isNeeded: true)]
    case .followUp: followUpFields(nil)
    }
  }

  /// Says how many and which before it is done; looking again is the safe answer.
  mutating func askAboutSeveral(_ act: JointAct, _ ids: [CaseID], _ effects: [Effect]) {
    let names = ids.compactMap { caseload[$0] }.map { "\($0.number.text) \($0.household.name)" }
    overlay = .question(
      Question(
        strings.severalQuestion(act, ids.count), detail: strings.list(names, atMost: 6),
        answers: [("look", strings.keepLooking), ("do", strings.doInAll(ids.count))]
      ) { answer, _ in answer == "do" ? effects : [] })
  }

  /// What the form would become in each of the cases, all of it at once.
  mutating func command(
    _ act: JointAct, _ ids: [CaseID], _ sheet: Sheet
  ) throws(FieldIssue) -> Command {
    var commands: [Command] = []
    for id in ids {
      guard let purpose = purpose(of: act, in: id) else { continue }
      var single = sheet
      single.purpose = purpose
      commands.append(try command(of: single).0)
    }
    return .together(commands)
  }

  /// The form that would do this in one case; nil when it has no date to move.
  private func purpose(of act: JointAct, in id: CaseID) -> SheetPurpose? {
    switch act {
    case .director: .director(id)
    case .note: .note(id, nil)
    case .date: (caseload[id]?.nextStep?.origin).map { .date(id, $0) }
    case .followUp: .followUp(id, nil)
    }
  }
}
