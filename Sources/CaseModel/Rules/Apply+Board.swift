// What facts about the board and the neighbourhood's goals do.

extension BoardOpened {
  public func apply(to caseload: inout Caseload, _ stamp: Stamp) {
    guard caseload.board(board) == nil else { return }
    let new = SwotBoard(
      id: board, neighbourhood: neighbourhood, motto: motto, openedOn: on, changed: stamp)
    let at = caseload.boards.firstIndex { (on, board) < ($0.openedOn, $0.id) }
    caseload.boards.insert(new, at: at ?? caseload.boards.count)
  }
}

extension NotePlaced {
  public func apply(to board: inout SwotBoard, _ stamp: Stamp) {
    board.notes.append(
      BoardNote(
        id: note, quadrant: quadrant, text: text, bringer: broughtBy, who: who, on: on,
        stamp: stamp))
  }
}

extension NoteEdited {
  public func apply(to board: inout SwotBoard, _ stamp: Stamp) {
    board.change(note) {
      $0.corrections.keep("text", &$0.text, text, stamp)
      $0.corrections.keep("brought_by", &$0.bringer, broughtBy, stamp)
      $0.corrections.keep("who", &$0.who, who, stamp)
    }
  }
}

extension NoteMoved {
  /// A moved note stands last in its new quadrant.
  public func apply(to board: inout SwotBoard, _ stamp: Stamp) {
    guard let at = board.notes.firstIndex(where: { $0.id == note }) else { return }
    var moved = board.notes.remove(at: at)
    moved.quadrant = quadrant
    board.notes.append(moved)
  }
}

extension NoteWithdrawn {
  public func apply(to board: inout SwotBoard, _ stamp: Stamp) {
    board.change(note) { $0.withdrawn = Withdrawal(reason: reason, stamp: stamp) }
  }
}

extension AreaGoalSet {
  public func apply(to board: inout SwotBoard, _ stamp: Stamp) {
    board.goals.append(
      AreaGoal(id: areaGoal, text: text, horizon: horizon, note: note, on: on, stamp: stamp))
  }
}

extension AreaGoalCorrected {
  public func apply(to board: inout SwotBoard, _ stamp: Stamp) {
    board.change(areaGoal) {
      $0.corrections.keep("text", &$0.text, text, stamp)
      $0.corrections.keep("horizon", &$0.horizon, horizon, stamp)
    }
  }
}

extension AreaGoalReached {
  public func apply(to board: inout SwotBoard, _ stamp: Stamp) {
    board.change(areaGoal) { $0.state = .reached }
  }
}

extension AreaGoalDropped {
  public func apply(to board: inout SwotBoard, _ stamp: Stamp) {
    board.change(areaGoal) {
      $0.state = .dropped
      $0.droppedBecause = reason
    }
  }
}

extension AreaGoalReopened {
  public func apply(to board: inout SwotBoard, _ stamp: Stamp) {
    board.change(areaGoal) {
      $0.state = .open
      $0.droppedBecause = nil
    }
  }
}

extension SwotBoard {
  mutating func change(_ id: NoteID, _ body: (inout BoardNote) -> Void) {
    if let at = notes.firstIndex(where: { $0.id == id }) { body(&notes[at]) }
  }

  mutating func change(_ id: AreaGoalID, _ body: (inout AreaGoal) -> Void) {
    if let at = goals.firstIndex(where: { $0.id == id }) { body(&goals[at]) }
  }
}
