// What is done on the board.

import CaseModel
import TextUI

extension AppState {
  mutating func openNewNote() -> [Effect] {
    guard let open = currentBoard else { return self.open(.newBoard) }
    if board.pane == .goals { return self.open(.areaGoal(open.id, nil, nil)) }
    guard case .quadrant(let quadrant) = board.pane else { return [] }
    return self.open(.boardNote(open.id, quadrant, nil))
  }

  mutating func openEditOnBoard() -> [Effect] {
    guard let open = currentBoard else { return [] }
    if let goal = board.selectedGoal {
      return self.open(.areaGoal(open.id, open.goal(goal)?.note, goal))
    }
    guard let id = board.selectedNote, let note = open.note(id) else { return [] }
    return self.open(.boardNote(open.id, note.quadrant, id))
  }

  mutating func openAreaGoal() -> [Effect] {
    guard let open = currentBoard else { return [] }
    return self.open(.areaGoal(open.id, board.selectedNote, nil))
  }

  mutating func openEndOnBoard() -> [Effect] {
    guard let open = currentBoard else { return [] }
    if let goal = board.selectedGoal { return self.open(.dropAreaGoal(open.id, goal)) }
    return board.selectedNote.map { self.open(.withdrawNote(open.id, $0)) } ?? []
  }

  mutating func openMove() -> [Effect] {
    guard let open = currentBoard, let id = board.selectedNote, let note = open.note(id) else {
      return []
    }
    let rows = Quadrant.allCases.filter { $0 != note.quadrant }.map {
      FinderRow($0.rawValue, strings.name($0), key: strings.letter($0))
    }
    let boardID = open.id
    overlay = .menu(
      Menu(strings.moveTitle, rows) { choice, state in
        guard let quadrant = Quadrant(rawValue: choice) else { return [] }
        let fact = NoteMoved { ($0.board, $0.note, $0.quadrant) = (boardID, id, quadrant) }
        let said = state.strings.noteMoved(state.strings.name(quadrant))
        return [
          .commit(.moveNote(fact), CommitNote(said) { $0.board.select(id, in: quadrant) })
        ]
      })
    return []
  }

  mutating func toggleAreaGoal() -> [Effect] {
    guard let open = currentBoard, let id = board.selectedGoal, let goal = open.goal(id) else {
      return []
    }
    let day = today
    let command: Command =
      goal.state == .open
      ? .reachAreaGoal(
        AreaGoalReached { ($0.board, $0.areaGoal, $0.on) = (open.id, id, day) })
      : .reopenAreaGoal(
        AreaGoalReopened { ($0.board, $0.areaGoal, $0.on) = (open.id, id, day) })
    return commit(command, strings.toggled(goal.text, done: goal.state == .open))
  }

  /// Why do we do this? What came of that note?
  mutating func followChain() -> [Effect] {
    guard let open = currentBoard else { return [] }
    if let note = board.selectedNote, let goal = open.goals(from: note).first {
      select(goal.id)
    } else if let goal = board.selectedGoal.flatMap({ open.goal($0) }), let id = goal.note,
      let note = open.note(id)
    {
      if note.withdrawn == nil {
        board.select(id, in: note.quadrant)
      } else {
        status = StatusLine(.info, strings.noteWasWithdrawn)
      }
    }
    return []
  }
}
