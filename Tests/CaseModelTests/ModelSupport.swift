// What the model's tests share: a generator with a seed, and a town whose caseload is made by
// commands, the way the product makes it.

import TestSupport
import Testing

@testable import CaseModel

extension SeededRandom {
  mutating func one<Values: RandomAccessCollection>(of values: Values) -> Values.Element {
    values.randomElement(using: &self)!
  }

  /// True once in `count` times.
  mutating func oneIn(_ count: Int) -> Bool { Int.random(in: 0..<count, using: &self) == 0 }
}

func day(_ text: String) throws -> Day { try #require(Day(text: text)) }

extension FieldValue {
  /// Reads the value from its form in the log.
  static func reading(_ bytes: [UInt8]) -> Self? {
    bytes.withUnsafeBytes { Self(FieldBytes($0)) }
  }
  static func reading(_ text: String) -> Self? { reading(Array(text.utf8)) }
}

extension Event {
  /// The `key=value` part of the event's line, with the tab in front.
  var line: [UInt8] {
    var out: [UInt8] = []
    write(to: &out)
    return out
  }

  /// Reads an event of this type from such a part.
  static func reading(_ line: [UInt8]) -> Self? {
    line.withUnsafeBytes { bytes in
      var fields = LineFields()
      guard fields.split(bytes, from: min(1, bytes.count), to: bytes.count, place: nil) else {
        return nil
      }
      return Self(fields, keepsPlaces: false)
    }
  }
}

/// A team, a clock that ticks once per event, and shorthand for the commands that tests give most.
/// Every event goes through its line of the log before it is applied.
struct Town {
  var caseload = Caseload()
  var random: SeededRandom
  var today = Day(year: 2026, month: 11, day: 22)!
  var by = MemberID.none
  private(set) var mara = MemberID.none
  private(set) var bram = MemberID.none
  private var milliseconds = 1_700_000_000_000

  init(seed: UInt64 = 1) throws {
    random = SeededRandom(seed: seed)
    mara = try join("Mara de Wit")
    by = mara
    bram = try join("Bram Postma")
  }

  var desk: Desk { Desk(by: by, today: today) }

  @discardableResult
  mutating func run(_ command: Command) throws -> [any Event] {
    let events = try caseload.decide(command, at: desk)
    for event in events { apply(event) }
    return events
  }

  mutating func apply(_ event: some Event) {
    milliseconds += 1000
    let stamp = Stamp(time: HybridTime(milliseconds: milliseconds), by: by)
    guard let read = type(of: event).reading(event.line) else {
      Issue.record("\(event.type) does not read back")
      return
    }
    #expect(read == event)
    read.apply(to: &caseload, stamp)
  }

  subscript(id: CaseID) -> CaseFile { caseload[id]! }

  /// A new member enters himself, as at a shared terminal.
  @discardableResult
  mutating func join(_ name: String) throws -> MemberID {
    let id = MemberID(for: name, using: &random)
    let before = by
    by = id
    try run(
      .addTeamMember(
        TeamMemberAdded { ($0.member, $0.name, $0.organisation) = (id, name, "Zonnehof") }))
    by = before
    return id
  }

  mutating func newCase(
    _ name: String, director: MemberID? = nil, on day: Day? = nil, importedAs: String? = nil
  ) -> NewCase {
    let opened = CaseOpened {
      $0.caseID = CaseID(using: &random)
      $0.number = CaseNumber(using: &random)
      $0.on = day ?? today
      ($0.director, $0.importedAs) = (director, importedAs)
    }
    let household = HouseholdCreated {
      ($0.caseID, $0.name) = (opened.caseID, name)
      $0.household = HouseholdID(using: &random)
      ($0.street, $0.houseNumber) = ("Lindestraat", "12")
    }
    return NewCase(opened: opened, household: household)
  }

  /// Opens a case that Mara directs.
  mutating func open(_ name: String = "Jansen", on day: Day? = nil) throws -> CaseID {
    let new = newCase(name, director: mara, on: day)
    try run(.openCase(new))
    return new.opened.caseID
  }

  mutating func openInTriage(_ name: String = "Jansen") throws -> CaseID {
    let new = newCase(name)
    try run(.openCase(new))
    return new.opened.caseID
  }

  mutating func close(_ id: CaseID, on day: Day? = nil) throws {
    let on = day ?? today
    try run(.closeCase(CaseClosed { ($0.caseID, $0.reason, $0.on) = (id, .moved, on) }))
  }

  mutating func assign(_ id: CaseID, to member: MemberID, on day: Day? = nil) throws {
    let on = day ?? today
    try run(
      .assignDirector(DirectorAssigned { ($0.caseID, $0.director, $0.on) = (id, member, on) }))
  }

  mutating func person(
    _ id: CaseID, _ name: String = "Fatima", born: Int? = 1980, _ role: HouseholdRole = .parent
  ) throws -> PersonID {
    let person = PersonID(using: &random)
    try run(
      .addMember(
        MemberAdded {
          ($0.caseID, $0.person, $0.firstName) = (id, person, name)
          ($0.birthYear, $0.role) = (born, role)
        }))
    return person
  }

  mutating func goal(_ id: CaseID, _ text: String = "Rust in huis") throws -> GoalID {
    let goal = GoalID(using: &random)
    try run(
      .setGoal(GoalSet { ($0.caseID, $0.goal, $0.text, $0.on) = (id, goal, text, today) }))
    return goal
  }

  mutating func step(
    _ id: CaseID, _ goal: GoalID, _ text: String = "Bel school", due: Day? = nil
  ) throws -> StepID {
    let step = StepID(using: &random)
    try run(
      .addStep(
        StepAdded {
          ($0.caseID, $0.goal, $0.step, $0.text, $0.due) = (id, goal, step, text, due)
        }))
    return step
  }

  mutating func done(_ id: CaseID, _ step: StepID) throws {
    try run(.completeStep(StepDone { ($0.caseID, $0.step, $0.on) = (id, step, today) }))
  }

  mutating func followUp(
    _ id: CaseID, _ text: String = "Langsgaan", due: Day? = nil
  ) throws -> FollowUpID {
    let followUp = FollowUpID(using: &random)
    try run(
      .setFollowUp(
        FollowUpSet {
          ($0.caseID, $0.followUp, $0.text, $0.due) = (id, followUp, text, due)
        }))
    return followUp
  }

  mutating func note(
    _ id: CaseID, _ text: String = "Gesproken", _ kind: ContactKind = .visit, on day: Day? = nil
  ) throws -> ContactID {
    let contact = ContactID(using: &random)
    let on = day ?? today
    try run(
      .noteContact(
        ContactNoted {
          ($0.caseID, $0.contact, $0.kind, $0.on) = (id, contact, kind, on)
          $0.text = .text(text)
        }))
    return contact
  }

  /// A label that the rules accept unless `change` spoils it.
  func label(
    _ id: CaseID, _ person: PersonID, _ kind: LabelKind,
    _ change: (inout CaseClassified) -> Void = { _ in }
  ) -> Command {
    var fact = CaseClassified {
      ($0.caseID, $0.person, $0.label, $0.on) = (id, person, kind, today)
      ($0.ground, $0.source, $0.review) = ("Huurschuld sinds mei", .partner, today + 90)
    }
    change(&fact)
    return .classify(fact)
  }

  mutating func board() throws -> BoardID {
    let board = BoardID(using: &random)
    try run(
      .openBoard(
        BoardOpened {
          ($0.board, $0.neighbourhood, $0.on) = (board, "De Waterhoek", today)
        }))
    return board
  }

  mutating func note(on board: BoardID, _ text: String = "Veel zwerfvuil") throws -> NoteID {
    let note = NoteID(using: &random)
    try run(
      .placeNote(
        NotePlaced {
          ($0.board, $0.note, $0.text, $0.on) = (board, note, text, today)
          $0.quadrant = .weakness
        }))
    return note
  }

  mutating func areaGoal(_ board: BoardID, from note: NoteID? = nil) throws -> AreaGoalID {
    let goal = AreaGoalID(using: &random)
    try run(
      .setAreaGoal(
        AreaGoalSet {
          ($0.board, $0.areaGoal, $0.text, $0.note, $0.on) = (board, goal, "Schoner", note, today)
        }))
    return goal
  }
}
