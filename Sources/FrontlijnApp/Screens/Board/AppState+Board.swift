// Moving on the board: up and down inside a box, and from one box to the next.
//
//   S | W
//   --+--
//   O | T
//   -----
//   goals

import CaseModel
import TextUI

extension AppState {
  /// Arrows go through a box and, at its edge, to the box beside it.
  mutating func moveOnBoard(_ key: Key, _ frame: FrameLayout) -> Bool {
    if let step = key.sideways {
      board.pane = board.pane.beside(step)
      return true
    }
    if key == .up || key == .down {
      let (index, count) = boardPosition
      let isAtEdge = key == .up ? index == 0 : index >= count - 1
      if isAtEdge, let next = board.pane.next(key == .down ? 1 : -1) {
        board.pane = next
        return true
      }
    }
    switch board.pane {
    case .goals: return board.goals.handle(key, rows: frame.listRows)
    case .quadrant(let quadrant):
      guard var list = board.notes[quadrant], let open = currentBoard else { return false }
      let heights = QuadrantPane(open, quadrant, frame.focused, selected: list.index).heights
      let isMoved = list.handle(key, rows: frame.listRows, height: { heights[$0] })
      board.notes[quadrant] = list
      return isMoved
    }
  }

  private var boardPosition: (index: Int, count: Int) {
    switch board.pane {
    case .goals: (board.goals.index, board.goals.ids.count)
    case .quadrant(let quadrant):
      (board.notes[quadrant]?.index ?? 0, board.notes[quadrant]?.ids.count ?? 0)
    }
  }
}

extension BoardPane {
  /// The box to the left or right.
  func beside(_ step: Int) -> BoardPane {
    switch self {
    case .quadrant(.strength): step > 0 ? .quadrant(.weakness) : self
    case .quadrant(.weakness): step < 0 ? .quadrant(.strength) : self
    case .quadrant(.opportunity): step > 0 ? .quadrant(.threat) : self
    case .quadrant(.threat): step < 0 ? .quadrant(.opportunity) : self
    case .goals: self
    }
  }

  /// The box below or above.
  func next(_ step: Int) -> BoardPane? {
    switch (self, step > 0) {
    case (.quadrant(.strength), true): .quadrant(.opportunity)
    case (.quadrant(.weakness), true): .quadrant(.threat)
    case (.quadrant(.opportunity), true), (.quadrant(.threat), true): .goals
    case (.quadrant(.opportunity), false), (.goals, false):
      .quadrant(
        self == .goals ? .opportunity : .strength)
    case (.quadrant(.threat), false): .quadrant(.weakness)
    default: nil
    }
  }
}
