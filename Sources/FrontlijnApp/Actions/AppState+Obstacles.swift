// Why an action cannot be done now, as a sentence; nil when it can. The footer leaves such actions
// out, help and the palette show the reason.

import CaseModel
import TextUI

extension AppState {
  var writeObstacle: String? {
    if let reason = store.readOnly { return reason }
    return me == nil ? strings.firstSayWho : nil
  }

  /// Something in the current case can be changed.
  var caseObstacle: String? {
    if let obstacle = writeObstacle { return obstacle }
    if hasMarks { return markedCases.isEmpty ? strings.caseIsClosedReopen : nil }
    guard let file = currentCase else { return strings.noCaseSelected }
    return file.status == .closed ? strings.caseIsClosedReopen : nil
  }

  var markObstacle: String? { cases.list.isEmpty ? strings.noCaseSelected : nil }

  var backObstacle: String? {
    if place == .cases, cases.filter != nil || hasMarks { return nil }
    if find != nil { return nil }
    if place == .who, me == nil { return strings.firstSayWho }
    return isStacked ? nil : strings.howToLeave
  }

  func hereObstacle(_ kind: Place.Kind) -> String? {
    place.kind == kind ? strings.alreadyHere : nil
  }

  /// There is a case file to go to.
  var fileObstacle: String? {
    cases.list.isEmpty && !places.contains { $0.kind == .file } ? strings.noCaseSelected : nil
  }

  /// Somebody of the team is selected.
  var memberObstacle: String? {
    writeObstacle ?? (who.list.selection == .somebodyNew ? strings.nothingSelected : nil)
  }

  // MARK: a case file

  var selectedFamily: FamilyItem? { file.pane == .family ? file.family.selection : nil }
  var selectedPlan: PlanItem? { file.pane == .plan ? file.plan.selection : nil }

  var selectedContact: ContactNote? {
    guard file.pane == .timeline, let key = file.timeline.selection,
      case .contact(let note) = currentCase?.timelineItem(key)
    else { return nil }
    return note
  }

  var selectedPerson: Person? {
    guard case .person(let id) = selectedFamily else { return nil }
    return currentCase?.person(id)
  }

  var editObstacle: String? {
    if let obstacle = caseObstacle { return obstacle }
    switch file.pane {
    case .timeline: return selectedContact == nil ? strings.onlyNotesCanBeEdited : nil
    case .family: return nil
    case .plan: return selectedPlan == nil ? strings.nothingSelected : nil
    }
  }

  var readObstacle: String? {
    file.pane == .timeline
      ? (file.timeline.isEmpty ? strings.nothingSelected : nil) : editObstacle
  }

  var doneObstacle: String? {
    if place == .board { return areaGoalObstacle }
    if let obstacle = caseObstacle { return obstacle }
    return selectedPlan == nil ? strings.selectInPlan : nil
  }

  /// In the list `f` moves the next step; in the plan the selected row.
  var dateObstacle: String? {
    if let obstacle = caseObstacle { return obstacle }
    if hasMarks {
      return markedCases.allSatisfy { $0.nextStep == nil } ? strings.noNextStep : nil
    }
    guard let file = currentCase else { return strings.noCaseSelected }
    if place == .cases { return file.nextStep == nil ? strings.noNextStep : nil }
    switch selectedPlan {
    case .step(let id): return file.step(id)?.state == .open ? nil : strings.stepIsDone
    case .followUp(let id): return file.followUp(id)?.doneOn == nil ? nil : strings.stepIsDone
    case .goal: return nil
    case nil: return strings.selectInPlan
    }
  }

  var relationObstacle: String? {
    if let obstacle = caseObstacle { return obstacle }
    return currentCase?.persons.isEmpty == true ? strings.firstAddPerson : nil
  }

  var labelObstacle: String? {
    if let obstacle = caseObstacle { return obstacle }
    return selectedPerson == nil ? strings.selectPerson : nil
  }

  /// `x` ends what is selected: a step lapses, a goal is let go, somebody left, the case closes.
  var endObstacle: String? {
    if let obstacle = writeObstacle { return obstacle }
    if hasMarks { return strings.oneAtATime }
    guard let open = currentCase else { return strings.noCaseSelected }
    if place == .cases || (file.pane == .family && selectedFamily == .household) { return nil }
    if open.status == .closed { return strings.caseIsClosedReopen }
    switch (file.pane, selectedPlan, selectedFamily) {
    case (.plan, .step(let id), _):
      return open.step(id)?.state == .open ? nil : strings.stepIsDone
    case (.plan, .goal(let id), _):
      return open.goal(id)?.state == .open ? nil : strings.goalIsClosed
    case (.family, _, .person), (.family, _, .relation): return nil
    default: return strings.nothingToEnd
    }
  }

  // MARK: the board

  var boardObstacle: String? {
    writeObstacle ?? (currentBoard == nil ? strings.noBoardYet : nil)
  }

  var boardNoteObstacle: String? {
    boardObstacle ?? (board.selectedNote == nil ? strings.selectNote : nil)
  }

  var boardRowObstacle: String? {
    boardObstacle
      ?? (board.selectedNote == nil && board.selectedGoal == nil ? strings.nothingSelected : nil)
  }

  private var areaGoalObstacle: String? {
    boardObstacle ?? (board.selectedGoal == nil ? strings.selectAreaGoal : nil)
  }

  /// The way from a note to its goal and back.
  var chainObstacle: String? {
    guard let open = currentBoard else { return strings.noBoardYet }
    if let note = board.selectedNote {
      return open.goals(from: note).isEmpty ? strings.noGoalFromNote : nil
    }
    guard let goal = board.selectedGoal.flatMap({ open.goal($0) }) else {
      return strings.nothingSelected
    }
    return goal.note == nil ? strings.noNoteBehindGoal : nil
  }
}
