// The SWOT board: four quadrants and the neighbourhood's goals under them.

import CaseModel
import TextUI

/// What the board shows.
public struct BoardState: Sendable {
  public internal(set) var pane = BoardPane.quadrant(.strength)
  public internal(set) var notes: [Quadrant: ListState<NoteID>] = [:]
  public internal(set) var goals = ListState<AreaGoalID>()

  init() {}

  mutating func refresh(_ board: SwotBoard?) {
    for quadrant in Quadrant.allCases {
      let ids = board?.notes(in: quadrant).map(\.id) ?? []
      notes[quadrant, default: ListState()].update(ids)
    }
    let goals = board?.goals ?? []
    let open = goals.filter { $0.state == .open } + goals.filter { $0.state != .open }
    self.goals.update(open.map(\.id))
  }

  /// The note that is selected in the quadrant with the keys.
  public var selectedNote: NoteID? {
    if case .quadrant(let quadrant) = pane { notes[quadrant]?.selection } else { nil }
  }

  public var selectedGoal: AreaGoalID? { pane == .goals ? goals.selection : nil }

  /// Puts the selection on a note, in whichever quadrant it lies.
  mutating func select(_ note: NoteID, in quadrant: Quadrant) {
    pane = .quadrant(quadrant)
    notes[quadrant]?.select(note)
  }
}

public enum BoardTarget: Hashable, Sendable {
  case note(Quadrant, ListTarget<NoteID>)
  case goal(ListTarget<AreaGoalID>)
}
