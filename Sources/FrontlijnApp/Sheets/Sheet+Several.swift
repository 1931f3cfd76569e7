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

  mutating func command(
    _ act: JointAct, _ ids: [CaseID], _ form: Form<String>
  ) throws(FieldIssue) -> Command {
    var commands: [Command] = []
    for id in ids {
      switch act {
      case .director:
        let on = try day("on", in: form) ?? today
        let member = MemberID(text: form.value("director")) ?? .none
        commands.append(
          .assignDirector(
            DirectorAssigned { ($0.caseID, $0.director, $0.on) = (id, member, on) }))
      case .note:
        let on = try day("on", in: form) ?? today
        commands.append(
          .noteContact(
            ContactNoted {
              ($0.caseID, $0.contact, $0.on) = (id, ContactID(using: &self.ids), on)
              $0.kind = ContactKind(rawValue: form.value("kind")) ?? .visit
              $0.text = .text(form.value("text"))
            }))
      case .date: commands += try dateCommand(id, form)
      case .followUp:
        let due = try day("due", in: form)
        commands.append(
          .setFollowUp(
            FollowUpSet {
              ($0.caseID, $0.followUp, $0.due) = (id, FollowUpID(using: &self.ids), due)
              $0.kind = FollowUpKind(rawValue: form.value("kind")) ?? .check
              $0.text = form.value("text")
            }))
      }
    }
    return .together(commands)
  }

  /// The next step of a case, whatever it is, on another day.
  private func dateCommand(_ id: CaseID, _ form: Form<String>) throws(FieldIssue) -> [Command] {
    let due = try day("due", in: form)
    return switch caseload[id]?.nextStep?.origin {
    case .step(let step):
      [.scheduleStep(StepScheduled { ($0.caseID, $0.step, $0.due) = (id, step, Edit(due)) })]
    case .followUp(let followUp):
      [
        .scheduleFollowUp(
          FollowUpScheduled { ($0.caseID, $0.followUp, $0.due) = (id, followUp, Edit(due)) })
      ]
    case nil: []
    }
  }
}
