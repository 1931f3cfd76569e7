// What each kind of event is called: after undo, and in `frontlijn log`. One row per type.

import CaseModel

extension Strings {
  /// A transaction in a few words, without a resident's: what kind, in which case.
  public func what(_ events: [any Event], in caseload: Caseload) -> String {
    guard let first = events.first else { return say("a change", "een wijziging") }
    let kind = kind(of: first)
    let touched = Set(events.map(\.subject)).count
    if touched > 1 {
      let many = casesCounted(touched)
      return say("\(kind) in \(many)", "\(kind) in \(many)")
    }
    let named = name(of: first, in: caseload).map { "\(kind) “\($0)”" } ?? kind
    guard case .caseFile(let id) = first.subject, let file = caseload[id] else { return named }
    return say("\(named) in \(file.number.text)", "\(named) in \(file.number.text)")
  }

  /// What a fact is about, in the words that stand on the screen; short enough for one line.
  private func name(of event: any Event, in caseload: Caseload) -> String? {
    var file: CaseFile?
    if case .caseFile(let id) = event.subject { file = caseload[id] }
    let text: String? =
      switch event {
      case let event as StepAdded: event.text
      case let event as StepCorrected: file?.step(event.step)?.text
      case let event as StepReassigned: file?.step(event.step)?.text
      case let event as StepScheduled: file?.step(event.step)?.text
      case let event as StepDone: file?.step(event.step)?.text
      case let event as StepReopened: file?.step(event.step)?.text
      case let event as StepLapsed: file?.step(event.step)?.text
      case let event as GoalSet: event.text
      case let event as GoalCorrected: file?.goal(event.goal)?.text
      case let event as GoalReached: file?.goal(event.goal)?.text
      case let event as GoalDropped: file?.goal(event.goal)?.text
      case let event as GoalReopened: file?.goal(event.goal)?.text
      case let event as FollowUpSet: event.text
      case let event as FollowUpCorrected: file?.followUp(event.followUp)?.text
      case let event as FollowUpScheduled: file?.followUp(event.followUp)?.text
      case let event as FollowUpDone: file?.followUp(event.followUp)?.text
      case let event as FollowUpReopened: file?.followUp(event.followUp)?.text
      case let event as MemberAdded: event.firstName
      case let event as MemberCorrected: file?.person(event.person)?.name
      case let event as NotePlaced: event.text
      default: nil
      }
    return text.map { $0.cut(to: 30) }
  }

  public func kind(of event: any Event) -> String {
    kindInCase(event) ?? kindInPlan(event) ?? kindElsewhere(event)
      ?? say("a change", "een wijziging")
  }

  private func kindInCase(_ event: any Event) -> String? {
    switch event {
    case is CaseOpened: say("new case", "nieuwe casus")
    case is CaseClosed: say("closing", "sluiting")
    case is CaseReopened: say("reopening", "heropening")
    case is DirectorAssigned: say("director", "regisseur")
    case is CaseClassified: say("label", "label")
    case is LabelWithdrawn: say("label withdrawn", "label ingetrokken")
    case is HouseholdCreated: say("new household", "nieuw huishouden")
    case is HouseholdCorrected: say("correction of a household", "verbetering van een huishouden")
    case is HouseholdMoved: say("move to another address", "verhuizing")
    case is MemberAdded: say("family member", "gezinslid")
    case is MemberCorrected: say("correction of a person", "verbetering van een persoon")
    case is MemberLeft: say("somebody left", "vertrek")
    case is RelationSet: say("relation", "relatie")
    case is RelationCorrected: say("correction of a relation", "verbetering van een relatie")
    case is RelationEnded: say("end of a relation", "einde van een relatie")
    case is ContactNoted: say("note", "notitie")
    case is ContactCorrected: say("correction of a note", "verbetering van een notitie")
    default: nil
    }
  }

  private func kindInPlan(_ event: any Event) -> String? {
    switch event {
    case is GoalSet: say("new goal", "nieuw doel")
    case is GoalCorrected: say("correction of a goal", "verbetering van een doel")
    case is GoalReached: say("goal reached", "doel bereikt")
    case is GoalDropped: say("goal let go", "doel losgelaten")
    case is GoalReopened: say("goal open again", "doel weer open")
    case is StepAdded: say("new step", "nieuwe stap")
    case is StepCorrected: say("correction of a step", "verbetering van een stap")
    case is StepReassigned: say("who does a step", "wie een stap doet")
    case is StepScheduled: say("date of a step", "datum van een stap")
    case is StepDone: say("step done", "stap klaar")
    case is StepReopened: say("step open again", "stap weer open")
    case is StepLapsed: say("step lapsed", "stap vervallen")
    case is FollowUpSet: say("follow-up", "opvolging")
    case is FollowUpCorrected: say("correction of a follow-up", "verbetering van een opvolging")
    case is FollowUpScheduled: say("date of a follow-up", "datum van een opvolging")
    case is FollowUpDone: say("follow-up done", "opvolging klaar")
    case is FollowUpReopened: say("follow-up open again", "opvolging weer open")
    default: nil
    }
  }

  private func kindElsewhere(_ event: any Event) -> String? {
    switch event {
    case is TeamMemberAdded: say("new team member", "nieuw teamlid")
    case is TeamMemberCorrected: say("correction of a team member", "verbetering van een teamlid")
    case is TeamMemberLeft: say("left the team", "vertrek uit het team")
    case is BoardOpened: say("new board", "nieuw bord")
    case is NotePlaced: say("note on the board", "notitie op het bord")
    case is NoteEdited: say("correction on the board", "verbetering op het bord")
    case is NoteMoved: say("move on the board", "verplaatsing op het bord")
    case is NoteWithdrawn: say("withdrawal of a note", "intrekking van een notitie")
    case is AreaGoalSet: say("new goal of the neighbourhood", "nieuw doel voor de buurt")
    case is AreaGoalCorrected:
      say("correction of a goal of the neighbourhood", "verbetering van een doel voor de buurt")
    case is AreaGoalReached: say("goal of the neighbourhood reached", "doel voor de buurt bereikt")
    case is AreaGoalDropped:
      say("goal of the neighbourhood let go", "doel voor de buurt losgelaten")
    case is AreaGoalReopened:
      say("goal of the neighbourhood open again", "doel voor de buurt weer open")
    case is Imported: say("import of a list", "inlezen van een lijst")
    case is Undone: say("undo", "ongedaan gemaakt")
    case is LossAccepted: say("loss accepted", "verlies aanvaard")
    default: nil
    }
  }
}
