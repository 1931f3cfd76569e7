// What each sheet becomes when it is saved: one command, and what is said when it is on disk.

import CaseJournal
import CaseModel
import TextUI

extension AppState {
  /// The commit that a sheet asks for.
  mutating func effects(of sheet: Sheet) throws(FieldIssue) -> [Effect] {
    let (command, said, then) = try command(of: sheet)
    var note = CommitNote(said, closesSheet: true, then: then)
    note.basis = sheet.purpose.subject.flatMap { Proposal.Basis($0, in: caseload) }
    return [.commit(command, note)]
  }

  typealias Saved = (Command, String, @Sendable (inout AppState) -> Void)

  mutating func command(of sheet: Sheet) throws(FieldIssue) -> Saved {
    let form = sheet.form
    switch sheet.purpose {
    case .joinTeam: return joinTeam(form)
    case .teamMember(let id): return correctTeamMember(id, sheet)
    case .newCase: return newCase(form)
    case .household(let id): return correctHousehold(id, sheet)
    case .member(let id, let person): return try self.member(id, person, sheet)
    case .relation(let id, let relation): return try self.relation(id, relation, sheet)
    case .label, .withdrawLabel, .left, .director, .close, .reopen:
      return try caseCommand(sheet)
    case .goal, .dropGoal, .step, .lapse, .date, .followUp: return try planCommand(sheet)
    case .note(let id, let contact): return try self.note(id, contact, sheet)
    case .newBoard, .boardNote, .withdrawNote, .areaGoal, .dropAreaGoal:
      return boardCommand(sheet)
    case .several(let act, let ids):
      return (
        try command(act, ids, sheet), strings.severalDone(act, ids.count),
        { $0.cases.list.clearMarks() }
      )
    }
  }

  func done(_ command: Command, _ said: String) -> Saved { (command, said, { _ in }) }

  private func caseCommand(_ sheet: Sheet) throws(FieldIssue) -> Saved {
    let form = sheet.form
    switch sheet.purpose {
    case .label(let id, let person):
      let review = try day("review", in: form)
      let fact = CaseClassified {
        ($0.caseID, $0.person, $0.on, $0.review) = (id, person, today, review)
        $0.reviewTyped = typed("review", in: sheet)
        $0.label = LabelKind(rawValue: form.value("label")) ?? .undetermined
        $0.set = DefinitionSet(rawValue: form.value("set")) ?? .list
        ($0.ground, $0.source) = (form.value("ground"), Source(rawValue: form.value("source")))
      }
      return done(.classify(fact), strings.labelSaved)
    case .withdrawLabel(let id, let person):
      let fact = LabelWithdrawn {
        ($0.caseID, $0.person, $0.on, $0.reason) = (id, person, today, form.value("reason"))
      }
      return done(.withdrawLabel(fact), strings.labelWithdrawn)
    case .left(let id, let person):
      let on = try day("on", in: form) ?? today
      let fact = MemberLeft {
        ($0.caseID, $0.person, $0.on, $0.onTyped) = (id, person, on, typed("on", in: sheet))
      }
      return done(.endMembership(fact), strings.personLeft)
    case .director(let id), .reopen(let id):
      let on = try day("on", in: form) ?? today
      let member = MemberID(text: form.value("director")) ?? .none
      let words = typed("on", in: sheet)
      if case .reopen = sheet.purpose {
        let fact = CaseReopened {
          ($0.caseID, $0.director, $0.on, $0.onTyped) = (id, member, on, words)
        }
        return done(.reopenCase(fact), strings.caseReopened(strings.heading(id, in: caseload)))
      }
      let fact = DirectorAssigned {
        ($0.caseID, $0.director, $0.on, $0.onTyped) = (id, member, on, words)
      }
      return done(.assignDirector(fact), strings.directorIs(caseload.name(of: member)))
    case .close(let id):
      let on = try day("on", in: form) ?? today
      let fact = CaseClosed {
        ($0.caseID, $0.on, $0.explanation) = (id, on, form.value("explanation"))
        $0.reason = CloseReason(rawValue: form.value("reason")) ?? .other
        $0.onTyped = typed("on", in: sheet)
      }
      return done(.closeCase(fact), strings.caseClosed(strings.heading(id, in: caseload)))
    default: preconditionFailure("not a case's sheet")
    }
  }

  private mutating func note(
    _ id: CaseID, _ contact: ContactID?, _ sheet: Sheet
  ) throws(FieldIssue) -> Saved {
    let form = sheet.form
    let on = try day("on", in: form) ?? today
    let kind = ContactKind(rawValue: form.value("kind")) ?? .visit
    let number = caseload[id]?.number.text ?? ""
    guard let contact else {
      let new = ContactID(using: &ids)
      let fact = ContactNoted {
        ($0.caseID, $0.contact, $0.kind, $0.on) = (id, new, kind, on)
        ($0.text, $0.onTyped) = (.text(form.value("text")), typed("on", in: sheet))
      }
      return (
        .noteContact(fact), strings.noteSaved(number),
        { if case .file = $0.place { $0.file.timeline = ListState($0.file.timeline.ids) } }
      )
    }
    let fact = ContactCorrected {
      ($0.caseID, $0.contact) = (id, contact)
      $0.kind = sheet.changed("kind").map { _ in kind }
      $0.on = sheet.changed("on").map { _ in on }
      $0.onTyped = typed("on", in: sheet)
      $0.text = sheet.changed("text").map(Prose.text)
    }
    return done(.correctContact(fact), strings.corrected)
  }
}

extension Edit<String> {
  /// An empty text clears.
  static func text(_ value: String) -> Edit { value.isEmpty ? .clear : .to(value) }
}
