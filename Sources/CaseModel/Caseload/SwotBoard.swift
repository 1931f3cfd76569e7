// The neighbourhood's board, made with residents and partners. No personal names stand on it.

/// A SWOT board (`domain.md` 4.29).
public struct SwotBoard: Hashable, Sendable, Identifiable {
  public internal(set) var id: BoardID
  public var neighbourhood: String
  public var motto: String?
  public var openedOn: Day
  public var notes: [BoardNote] = []
  public var goals: [AreaGoal] = []
  public var changed: Stamp

  /// Notes that are on the board, in the order in which they came to their quadrant.
  public func notes(in quadrant: Quadrant) -> [BoardNote] {
    notes.filter { $0.quadrant == quadrant && $0.withdrawn == nil }
  }

  public func note(_ id: NoteID) -> BoardNote? { notes.first { $0.id == id } }
  public func goal(_ id: AreaGoalID) -> AreaGoal? { goals.first { $0.id == id } }

  /// The goals that a note led to.
  public func goals(from note: NoteID) -> [AreaGoal] { goals.filter { $0.note == note } }
}

/// A note on the board.
public struct BoardNote: Hashable, Sendable, Identifiable {
  public internal(set) var id: NoteID
  public var quadrant: Quadrant
  public var text: String
  public var bringer: Bringer
  /// A role or a group, never a person's name.
  public var who: String?
  public var on: Day
  public var stamp: Stamp
  public var withdrawn: Withdrawal?
  public var corrections: [Correction] = []
}

/// A goal for the neighbourhood (`domain.md` 4.31, ER-doel).
public struct AreaGoal: Hashable, Sendable, Identifiable {
  public internal(set) var id: AreaGoalID
  public var text: String
  public var horizon: Horizon
  /// The note that it came from: why do we do this?
  public var note: NoteID?
  public var on: Day
  public var state = Goal.State.open
  public var droppedBecause: String?
  public var stamp: Stamp
  public var corrections: [Correction] = []
}
