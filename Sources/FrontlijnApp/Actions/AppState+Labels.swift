// The verbs of the footer where they depend on what is selected: `n` says what it will make, `x`
// what it will end. The table's own verb stands everywhere else.

import CaseModel
import TextUI

extension AppState {
  /// Too few for the way back and what Enter does, in their longest words.
  private var hasFewColumns: Bool { size.columns < 36 }
  var okNow: String? { hasFewColumns ? strings.okLabel : nil }
  var clearNow: String? { hasFewColumns ? strings.clearBriefly : nil }

  var newNow: String? {
    let hasGoal = currentCase?.goals.contains { $0.state == .open } == true
    return file.pane == .plan && !hasGoal ? strings.goalLabel : strings.newLabel(file.pane)
  }

  var newOnBoardNow: String? {
    if currentBoard == nil { return strings.newBoardLabel }
    return board.pane == .goals ? strings.goalLabel : nil
  }

  var doneNow: String? {
    guard let current = currentCase else { return nil }
    let isDone =
      switch selectedPlan {
      case .step(let id): current.step(id)?.state != .open
      case .goal(let id): current.goal(id)?.state != .open
      case .followUp(let id): current.followUp(id)?.doneOn != nil
      case nil: false
      }
    return isDone ? strings.doneAgainLabel : nil
  }

  var assignNow: String? {
    guard place != .cases, case .step = selectedPlan else { return nil }
    return strings.whoDoesItLabel
  }

  var openNow: String? { file.pane == .timeline ? strings.readLabel : strings.editLabel }

  var endNow: String? {
    let isClosed = currentCase?.status == .closed
    if place == .cases { return isClosed ? strings.reopenCaseLabel : strings.closeCaseLabel }
    switch (file.pane, selectedPlan, selectedFamily) {
    case (.plan, .step, _): return strings.lapseLabel
    case (.plan, .goal, _): return strings.letGoLabel
    case (.family, _, .household):
      return isClosed ? strings.reopenCaseLabel : strings.closeCaseLabel
    case (.family, _, .person): return strings.leftLabelOfPerson
    case (.family, _, .relation): return strings.endRelationLabel
    default: return nil
    }
  }
}
