// Rules of the board and the neighbourhood's goals. The board hangs on a wall: it refuses the
// names of residents (`domain.md` 5.12).

extension Caseload {
  func decide(_ fact: BoardOpened, _ desk: Desk) throws(Refusal) -> [any Event] {
    if board(fact.board) != nil { throw .boardExists }
    var kept = fact
    kept.neighbourhood = try Check.needed(
      fact.neighbourhood, "neighbourhood", limit: TextLimit.name)
    kept.motto = try Check.optional(fact.motto, "motto")
    if let motto = kept.motto { _ = try nameless(motto) }
    return [kept]
  }

  func decide(_ fact: NotePlaced, _ desk: Desk) throws(Refusal) -> [any Event] {
    _ = try board(checked: fact.board)
    var kept = fact
    kept.text = try nameless(try Check.needed(fact.text, "text"))
    kept.who = try Check.optional(fact.who, "who", limit: TextLimit.name)
    if let who = kept.who { _ = try nameless(who) }
    return [kept]
  }

  func decide(_ fact: NoteEdited, _ desk: Desk) throws(Refusal) -> [any Event] {
    let note = try note(fact.note, on: fact.board)
    var kept = fact
    kept.text = try Check.corrected(fact.text, from: note.text, "text")
    kept.broughtBy = Check.corrected(fact.broughtBy, from: note.bringer)
    kept.who = try Check.corrected(fact.who, from: note.who, "who", limit: TextLimit.name)
    for text in [kept.text, kept.who?.value] { if let text { _ = try nameless(text) } }
    if kept.text == nil, kept.broughtBy == nil, kept.who == nil { throw .nothingChanged }
    return [kept]
  }

  func decide(_ fact: NoteMoved, _ desk: Desk) throws(Refusal) -> [any Event] {
    if try note(fact.note, on: fact.board).quadrant == fact.quadrant { throw .nothingChanged }
    return [fact]
  }

  func decide(_ fact: NoteWithdrawn, _ desk: Desk) throws(Refusal) -> [any Event] {
    _ = try note(fact.note, on: fact.board)
    var kept = fact
    kept.reason = try Check.needed(fact.reason, "reason")
    return [kept]
  }

  func decide(_ fact: AreaGoalSet, _ desk: Desk) throws(Refusal) -> [any Event] {
    let board = try board(checked: fact.board)
    if let note = fact.note, board.note(note) == nil { throw .noSuchNote }
    var kept = fact
    kept.text = try nameless(try Check.needed(fact.text, "text"))
    return [kept]
  }

  func decide(_ fact: AreaGoalCorrected, _ desk: Desk) throws(Refusal) -> [any Event] {
    let goal = try areaGoal(fact.areaGoal, on: fact.board)
    var kept = fact
    kept.text = try Check.corrected(fact.text, from: goal.text, "text")
    kept.horizon = Check.corrected(fact.horizon, from: goal.horizon)
    if let text = kept.text { _ = try nameless(text) }
    if kept.text == nil, kept.horizon == nil { throw .nothingChanged }
    return [kept]
  }

  func decide(_ fact: AreaGoalReached, _ desk: Desk) throws(Refusal) -> [any Event] {
    if try areaGoal(fact.areaGoal, on: fact.board).state != .open { throw .goalIsNotOpen }
    return [fact]
  }

  func decide(_ fact: AreaGoalDropped, _ desk: Desk) throws(Refusal) -> [any Event] {
    if try areaGoal(fact.areaGoal, on: fact.board).state != .open { throw .goalIsNotOpen }
    var kept = fact
    kept.reason = try nameless(try Check.needed(fact.reason, "reason"))
    return [kept]
  }

  func decide(_ fact: AreaGoalReopened, _ desk: Desk) throws(Refusal) -> [any Event] {
    if try areaGoal(fact.areaGoal, on: fact.board).state == .open { throw .goalIsOpen }
    return [fact]
  }

  private func note(_ id: NoteID, on board: BoardID) throws(Refusal) -> BoardNote {
    guard let note = try self.board(checked: board).note(id) else { throw .noSuchNote }
    if note.withdrawn != nil { throw .noteIsWithdrawn }
    return note
  }

  private func areaGoal(_ id: AreaGoalID, on board: BoardID) throws(Refusal) -> AreaGoal {
    guard let goal = try self.board(checked: board).goal(id) else { throw .noSuchAreaGoal }
    return goal
  }

  /// Refuses a capitalised word that is a resident's name or holds one (`Bakker's`), naming its
  /// place (1 = the first word), not the word. Names that are common words can be written without
  /// a capital.
  private func nameless(_ text: String) throws(Refusal) -> String {
    let names = residentNames
    for (at, word) in text.split(whereSeparator: \.isWhitespace).enumerated() {
      for name in Self.names(in: word) where names.contains(name) {
        throw .nameOnBoard(word: at + 1)
      }
    }
    return text
  }

  /// The names of all residents, folded, word by word. A household that is known by its address
  /// only has none: the street may stand on the board.
  private var residentNames: Set<String> {
    var names = Set<String>()
    for file in files {
      let home = file.household
      let isNamed = home.name != home.address
      for name in (isNamed ? [home.name] : []) + file.persons.map(\.name) {
        names.formUnion(Self.names(in: name[...]))
      }
    }
    return names
  }

  /// The parts of a text, not in small letters, that could tell somebody apart: two letters are too
  /// few, and `Van` begins many a sentence.
  private static func names(in text: Substring) -> [String] {
    text.split { !$0.isLetter }
      .filter { $0.count > 2 && $0.first?.isLowercase == false }
      .map { Folding.fold(String($0)) }
      .filter { !particles.contains($0) }
  }

  private static let particles: Set<String> = [
    "van", "von", "den", "der", "ter", "ten", "het", "del", "dos",
  ]
}
