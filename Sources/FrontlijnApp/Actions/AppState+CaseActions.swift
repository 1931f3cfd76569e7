// What is done with a case, in the list or in its file: they open a sheet, or ask for a commit.

import CaseModel
import TextUI

extension AppState {
  mutating func openNote() -> [Effect] {
    if let several = open(.note, at: "text") { return several }
    return currentCase.map { open(.note($0.id, nil), at: "text") } ?? []
  }

  mutating func openFollowUp() -> [Effect] {
    if let several = open(.followUp, at: "text") { return several }
    return currentCase.map { open(.followUp($0.id, nil), at: "text") } ?? []
  }

  mutating func openGoal() -> [Effect] {
    currentCase.map { open(.goal($0.id, nil)) } ?? []
  }

  /// `n` makes what fits here: a member, a step (or the first goal), a note.
  mutating func openNew() -> [Effect] {
    guard let current = currentCase else { return [] }
    switch file.pane {
    case .family: return open(.member(current.id, nil))
    case .timeline: return open(.note(current.id, nil), at: "text")
    case .plan:
      let goal = current.goal(of: selectedPlan).flatMap { $0.state == .open ? $0 : nil }
      let target = goal ?? current.goals.last { $0.state == .open }
      return open(target.map { .step(current.id, $0.id, nil) } ?? .goal(current.id, nil))
    }
  }

  mutating func openEdit() -> [Effect] {
    guard let current = currentCase else { return [] }
    switch (file.pane, selectedFamily, selectedPlan) {
    case (.family, .person(let id), _): return open(.member(current.id, id))
    case (.family, .relation(let id), _): return open(.relation(current.id, id))
    case (.family, _, _): return open(.household(current.id))
    case (.plan, _, .goal(let id)): return open(.goal(current.id, id))
    case (.plan, _, .followUp(let id)): return open(.followUp(current.id, id))
    case (.plan, _, .step(let id)):
      guard let goal = current.goal(of: .step(id)) else { return [] }
      return open(.step(current.id, goal.id, id))
    default: return selectedContact.map { open(.note(current.id, $0.id), at: "text") } ?? []
    }
  }

  mutating func openReading() -> [Effect] {
    guard file.pane == .timeline else { return openEdit() }
    guard let current = currentCase, let key = file.timeline.selection else { return [] }
    openReading(Reading(title: strings.timelineTitle, caseID: current.id, key: key))
    return []
  }

  mutating func openDate() -> [Effect] {
    if let several = open(.date) { return several }
    guard let current = currentCase else { return [] }
    if place == .cases {
      return current.nextStep.map { open(.date(current.id, $0.origin)) } ?? []
    }
    switch selectedPlan {
    case .step(let id): return open(.date(current.id, .step(id)))
    case .followUp(let id): return open(.date(current.id, .followUp(id)))
    case .goal(let id): return open(.goal(current.id, id))
    case nil: return []
    }
  }

  /// `d` toggles; it can be undone and is never asked about.
  mutating func toggleDone() -> [Effect] {
    if place == .board { return toggleAreaGoal() }
    guard let current = currentCase else { return [] }
    let id = current.id
    let day = today
    switch selectedPlan {
    case .step(let step):
      guard let found = current.step(step) else { return [] }
      let command: Command =
        found.state == .open
        ? .completeStep(StepDone { ($0.caseID, $0.step, $0.on) = (id, step, day) })
        : .reopenStep(StepReopened { ($0.caseID, $0.step, $0.on) = (id, step, day) })
      return commit(command, strings.toggled(found.text, done: found.state == .open))
    case .followUp(let followUp):
      guard let found = current.followUp(followUp) else { return [] }
      let command: Command =
        found.doneOn == nil
        ? .completeFollowUp(FollowUpDone { ($0.caseID, $0.followUp, $0.on) = (id, followUp, day) })
        : .reopenFollowUp(
          FollowUpReopened { ($0.caseID, $0.followUp, $0.on) = (id, followUp, day) })
      return commit(command, strings.toggled(found.text, done: found.doneOn == nil))
    case .goal(let goal):
      guard let found = current.goal(goal) else { return [] }
      let command: Command =
        found.state == .open
        ? .reachGoal(GoalReached { ($0.caseID, $0.goal, $0.on) = (id, goal, day) })
        : .reopenGoal(GoalReopened { ($0.caseID, $0.goal, $0.on) = (id, goal, day) })
      return commit(command, strings.toggled(found.text, done: found.state == .open))
    case nil: return []
    }
  }

  func commit(_ command: Command, _ said: String) -> [Effect] {
    [.commit(command, CommitNote(said))]
  }

  /// The director of the case, or who carries the selected step.
  mutating func openAssign() -> [Effect] {
    if let several = open(.director) { return several }
    guard let current = currentCase else { return [] }
    if place != .cases, case .step(let id) = selectedPlan,
      let goal = current.goal(of: .step(id))
    {
      return open(.step(current.id, goal.id, id), at: "owner")
    }
    return open(.director(current.id))
  }

  mutating func openRelation() -> [Effect] {
    currentCase.map { open(.relation($0.id, nil)) } ?? []
  }

  mutating func openLabel() -> [Effect] {
    guard let current = currentCase, let person = selectedPerson else { return [] }
    return open(.label(current.id, person.id))
  }

  /// `x`: what ends depends on what is selected; each asks in a sheet, and can be undone.
  mutating func openEnd() -> [Effect] {
    guard let current = currentCase else { return [] }
    let id = current.id
    if place == .cases || (file.pane == .family && selectedFamily == .household) {
      return open(current.status == .closed ? .reopen(id) : .close(id))
    }
    switch (file.pane, selectedPlan, selectedFamily) {
    case (.plan, .step(let step), _): return open(.lapse(id, step))
    case (.plan, .goal(let goal), _): return open(.dropGoal(id, goal))
    case (.family, _, .person(let person)): return openPersonEnd(current, person)
    case (.family, _, .relation(let relation)):
      return commit(
        .endRelation(
          RelationEnded { ($0.caseID, $0.relation, $0.on) = (id, relation, today) }),
        strings.relationEnded)
    default: return []
    }
  }

  /// Somebody with a label may have it withdrawn, or may have left.
  private mutating func openPersonEnd(_ current: CaseFile, _ person: PersonID) -> [Effect] {
    let hasLabel = current.currentLabels(on: today).contains { $0.person.id == person }
    guard hasLabel else { return open(.left(current.id, person)) }
    let rows = [
      FinderRow("label", strings.withdrawLabelChoice), FinderRow("left", strings.personLeftChoice),
    ]
    let id = current.id
    overlay = .menu(
      Menu(strings.endLabel, rows) { choice, state in
        state.open(choice == "label" ? .withdrawLabel(id, person) : .left(id, person))
      })
    return []
  }
}
