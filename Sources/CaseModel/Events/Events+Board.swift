// The SWOT board and the neighbourhood's goals.

/// The neighbourhood's board was laid on the table.
public struct BoardOpened: Event {
  public static let type: StaticString = "swot.board_opened"
  public var board = BoardID.none, neighbourhood = "", motto: String?, on = Day(number: 0)

  public init() {}
  public var subject: Subject { .board(board) }
  public mutating func rows(_ pass: inout some FieldPass) {
    pass.entity("board", &board, .created)
    pass.value("neighbourhood", &neighbourhood)
    pass.value("motto", &motto)
    pass.value("on", &on)
  }
}

public struct NotePlaced: BoardEvent {
  public static let type: StaticString = "swot.note_placed"
  public var board = BoardID.none, note = NoteID.none, quadrant = Quadrant.strength, text = ""
  public var broughtBy = Bringer.team, who: String?, on = Day(number: 0)

  public init() {}
  public mutating func rows(_ pass: inout some FieldPass) {
    pass.value("board", &board)
    pass.entity("note", &note, .created)
    pass.value("quadrant", &quadrant)
    pass.value("text", &text)
    pass.value("brought_by", &broughtBy)
    pass.value("who", &who)
    pass.value("on", &on)
  }
}

public struct NoteEdited: BoardEvent {
  public static let type: StaticString = "swot.note_edited"
  public var board = BoardID.none, note = NoteID.none, text: String?, broughtBy: Bringer?
  public var who: Edit<String>?

  public init() {}
  public mutating func rows(_ pass: inout some FieldPass) {
    pass.value("board", &board)
    pass.entity("note", &note, .changed)
    pass.value("text", &text)
    pass.value("brought_by", &broughtBy)
    pass.value("who", &who)
  }
}

public struct NoteMoved: BoardEvent {
  public static let type: StaticString = "swot.note_moved"
  public var board = BoardID.none, note = NoteID.none, quadrant = Quadrant.strength

  public init() {}
  public mutating func rows(_ pass: inout some FieldPass) {
    pass.value("board", &board)
    pass.entity("note", &note, .changed)
    pass.value("quadrant", &quadrant)
  }
}

public struct NoteWithdrawn: BoardEvent {
  public static let type: StaticString = "swot.note_withdrawn"
  public var board = BoardID.none, note = NoteID.none, reason = ""

  public init() {}
  public mutating func rows(_ pass: inout some FieldPass) {
    pass.value("board", &board)
    pass.entity("note", &note, .set("withdrawal"))
    pass.value("reason", &reason)
  }
}

/// A goal for the neighbourhood, with the note that it came from.
public struct AreaGoalSet: BoardEvent {
  public static let type: StaticString = "goal_er.set"
  public var board = BoardID.none, areaGoal = AreaGoalID.none, text = ""
  public var horizon = Horizon.oneYear, note: NoteID?, on = Day(number: 0)

  public init() {}
  public mutating func rows(_ pass: inout some FieldPass) {
    pass.value("board", &board)
    pass.entity("area_goal", &areaGoal, .created)
    pass.value("text", &text)
    pass.value("horizon", &horizon)
    pass.value("note", &note)
    pass.value("on", &on)
  }
}

public struct AreaGoalCorrected: BoardEvent {
  public static let type: StaticString = "goal_er.corrected"
  public var board = BoardID.none, areaGoal = AreaGoalID.none, text: String?, horizon: Horizon?

  public init() {}
  public mutating func rows(_ pass: inout some FieldPass) {
    pass.value("board", &board)
    pass.entity("area_goal", &areaGoal, .changed)
    pass.value("text", &text)
    pass.value("horizon", &horizon)
  }
}

public struct AreaGoalReached: BoardEvent {
  public static let type: StaticString = "goal_er.reached"
  public var board = BoardID.none, areaGoal = AreaGoalID.none, on = Day(number: 0)

  public init() {}
  public mutating func rows(_ pass: inout some FieldPass) {
    pass.value("board", &board)
    pass.entity("area_goal", &areaGoal, .set("state"))
    pass.value("on", &on)
  }
}

public struct AreaGoalDropped: BoardEvent {
  public static let type: StaticString = "goal_er.dropped"
  public var board = BoardID.none, areaGoal = AreaGoalID.none, reason = "", on = Day(number: 0)

  public init() {}
  public mutating func rows(_ pass: inout some FieldPass) {
    pass.value("board", &board)
    pass.entity("area_goal", &areaGoal, .set("state"))
    pass.value("reason", &reason)
    pass.value("on", &on)
  }
}

public struct AreaGoalReopened: BoardEvent {
  public static let type: StaticString = "goal_er.reopened"
  public var board = BoardID.none, areaGoal = AreaGoalID.none, on = Day(number: 0)

  public init() {}
  public mutating func rows(_ pass: inout some FieldPass) {
    pass.value("board", &board)
    pass.entity("area_goal", &areaGoal, .reopened("state"))
    pass.value("on", &on)
  }
}
