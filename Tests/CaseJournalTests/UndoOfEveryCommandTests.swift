// Every kind of command in one story: after each, undo gives back the state before it and redo the
// state after it, also to whoever opens the store anew. A kind that is not told here fails.

import CaseModel
import JournalHarness
import TestSupport
import Testing

@testable import CaseJournal

@Suite struct UndoOfEveryCommandTests {
  @Test func undoIsTheStateBeforeAndRedoTheStateAfter() throws {
    let desk = try SimulatedDesk.atNewStore()
    var told = Set<String>()
    for command in try CommandStory(desk).commands {
      let name = command.name
      told.insert(name)
      let before = World(desk)
      try desk.commit(command)
      let after = World(desk)
      #expect(before != after, "\(name) changes nothing")
      try desk.undo()
      #expect(World(desk) == before, "undo of \(name)")
      #expect(World(try SimulatedDesk(on: desk.machine)) == before, "\(name) undone, read anew")
      try desk.redo()
      #expect(World(desk) == after, "redo of \(name)")
      #expect(World(try SimulatedDesk(on: desk.machine)) == after, "\(name) redone, read anew")
    }
    #expect(told == Command.names)
  }

  @Test func undoToTheBeginningIsTheStateOfTheBeginning() throws {
    let desk = try SimulatedDesk.atNewStore()
    let first = World(desk)
    let commands = try CommandStory(desk).commands
    for command in commands { try desk.commit(command) }
    let last = World(desk)
    for _ in commands { try desk.undo() }
    #expect(World(desk) == first)
    for _ in commands { try desk.redo() }
    #expect(World(desk) == last)
  }
}

/// All that a store says.
private struct World: Equatable {
  var cases: [CaseID: CaseFile]
  var boards: [SwotBoard]
  var team: [TeamMember]

  init(_ desk: SimulatedDesk) {
    cases = desk.world
    boards = desk.journal.caseload.boards
    team = desk.journal.caseload.team
  }
}

/// One command of each kind, in an order in which each is allowed.
private struct CommandStory {
  private(set) var commands: [Command] = []
  private var random = SeededRandom(seed: 11)
  private let today: Day
  private let id: CaseID

  init(_ desk: SimulatedDesk) throws {
    today = desk.today
    id = CaseID(using: &random)
    tellTeamAndCase(desk)
    tellFamily()
    tellPlan()
    tellContacts()
    tellBoard()
    tellEnd(desk)
  }

  private mutating func tellTeamAndCase(_ desk: SimulatedDesk) {
    let (id, joost) = (id, SimulatedDesk.joost)
    commands += [
      .addTeamMember(
        TeamMemberAdded {
          ($0.member, $0.name, $0.organisation) = (joost, "Joost Bakker", "Zonnehof")
        }),
      .correctTeamMember(
        TeamMemberCorrected { ($0.member, $0.organisation) = (joost, "Woonzorg") }),
      .openCase(desk.newCase(id, "Aarts", director: SimulatedDesk.mara)),
      .assignDirector(DirectorAssigned { ($0.caseID, $0.director, $0.on) = (id, joost, today) }),
    ]
    let imported = desk.newCase(
      CaseID(using: &random), "Bos", director: SimulatedDesk.mara)
    commands.append(
      .importCases(Imported { ($0.source, $0.rows, $0.cases) = ("list.csv", 1, 1) }, [imported]))
  }

  private mutating func tellFamily() {
    let (id, on) = (id, today)
    let (person, relation) = (PersonID(using: &random), RelationID(using: &random))
    commands += [
      .correctHousehold(HouseholdCorrected { ($0.caseID, $0.phone) = (id, .to("06 1")) }),
      .moveHousehold(
        HouseholdMoved {
          ($0.caseID, $0.street, $0.houseNumber, $0.on) = (id, "Eikenlaan", "9", on)
        }),
      .addMember(
        MemberAdded {
          ($0.caseID, $0.person, $0.firstName, $0.birthYear) = (id, person, "Ife", 1990)
        }),
      .correctMember(
        MemberCorrected { ($0.caseID, $0.person, $0.surname) = (id, person, .to("Lind")) }),
      .setRelation(
        RelationSet {
          ($0.caseID, $0.relation, $0.person) = (id, relation, person)
          ($0.kind, $0.other) = (.friend, .outside("Grandmother"))
        }),
      .correctRelation(
        RelationCorrected { ($0.caseID, $0.relation, $0.contact) = (id, relation, .to(.yes)) }),
      .endRelation(RelationEnded { ($0.caseID, $0.relation, $0.on) = (id, relation, on) }),
      .classify(
        CaseClassified {
          ($0.caseID, $0.person, $0.label, $0.on) = (id, person, .stakker, on)
          ($0.ground, $0.source, $0.review) = ("Rent two months late", .allCases[0], on + 30)
        }),
      .withdrawLabel(
        LabelWithdrawn {
          ($0.caseID, $0.person, $0.reason, $0.on) = (id, person, "Paid", on)
        }),
      .endMembership(MemberLeft { ($0.caseID, $0.person, $0.on) = (id, person, on) }),
    ]
  }

  private mutating func tellPlan() {
    let (id, on) = (id, today)
    let goal = GoalID(using: &random)
    let (first, second) = (StepID(using: &random), StepID(using: &random))
    commands += [
      .setGoal(GoalSet { ($0.caseID, $0.goal, $0.text, $0.on) = (id, goal, "Sleep well", on) }),
      .correctGoal(GoalCorrected { ($0.caseID, $0.goal, $0.text) = (id, goal, "Sleep") }),
      .addStep(
        StepAdded { ($0.caseID, $0.goal, $0.step, $0.text) = (id, goal, first, "Bus pass") }),
      .correctStep(
        StepCorrected { ($0.caseID, $0.step, $0.text) = (id, first, "A bus pass") },
        owner: .to(.team(SimulatedDesk.mara)), due: .to(on + 3)),
      .scheduleStep(StepScheduled { ($0.caseID, $0.step, $0.due) = (id, first, .to(on + 9)) }),
      .completeStep(StepDone { ($0.caseID, $0.step, $0.on) = (id, first, on) }),
      .reopenStep(StepReopened { ($0.caseID, $0.step, $0.on) = (id, first, on) }),
      .lapseStep(
        StepLapsed { ($0.caseID, $0.step, $0.reason, $0.on) = (id, first, "Too far", on) }),
      .reachGoal(GoalReached { ($0.caseID, $0.goal, $0.on) = (id, goal, on) }),
      .reopenGoal(GoalReopened { ($0.caseID, $0.goal, $0.on) = (id, goal, on) }),
      .dropGoal(
        GoalDropped { ($0.caseID, $0.goal, $0.reason, $0.on) = (id, goal, "Not now", on) }),
      .reopenGoal(GoalReopened { ($0.caseID, $0.goal, $0.on) = (id, goal, on) }),
      .together([
        .addStep(
          StepAdded { ($0.caseID, $0.goal, $0.step, $0.text) = (id, goal, second, "Call") }),
        .scheduleStep(StepScheduled { ($0.caseID, $0.step, $0.due) = (id, second, .to(on)) }),
      ]),
    ]
  }

  private mutating func tellContacts() {
    let (id, on) = (id, today)
    let (contact, followUp) = (ContactID(using: &random), FollowUpID(using: &random))
    commands += [
      .noteContact(
        ContactNoted {
          ($0.caseID, $0.contact, $0.on, $0.text) = (id, contact, on, .text("She called bakc"))
        }),
      .correctContact(
        ContactCorrected {
          ($0.caseID, $0.contact, $0.text) = (id, contact, .text("She called back"))
        }),
      .setFollowUp(
        FollowUpSet { ($0.caseID, $0.followUp, $0.text) = (id, followUp, "Ask about school") }),
      .correctFollowUp(
        FollowUpCorrected { ($0.caseID, $0.followUp, $0.text) = (id, followUp, "Ask") },
        due: .to(on + 2)),
      .scheduleFollowUp(
        FollowUpScheduled { ($0.caseID, $0.followUp, $0.due) = (id, followUp, .to(on + 5)) }),
      .completeFollowUp(FollowUpDone { ($0.caseID, $0.followUp, $0.on) = (id, followUp, on) }),
      .reopenFollowUp(
        FollowUpReopened { ($0.caseID, $0.followUp, $0.on) = (id, followUp, on) }),
    ]
  }

  private mutating func tellBoard() {
    let on = today
    let board = BoardID(using: &random)
    let (note, goal) = (NoteID(using: &random), AreaGoalID(using: &random))
    commands += [
      .openBoard(
        BoardOpened { ($0.board, $0.neighbourhood, $0.on) = (board, "Brugveen", on) }),
      .placeNote(
        NotePlaced { ($0.board, $0.note, $0.text, $0.on) = (board, note, "The square", on) }),
      .editNote(NoteEdited { ($0.board, $0.note, $0.text) = (board, note, "The lit square") }),
      .moveNote(NoteMoved { ($0.board, $0.note, $0.quadrant) = (board, note, .threat) }),
      .setAreaGoal(
        AreaGoalSet {
          ($0.board, $0.areaGoal, $0.text, $0.note, $0.on) = (board, goal, "Light", note, on)
        }),
      .correctAreaGoal(
        AreaGoalCorrected { ($0.board, $0.areaGoal, $0.text) = (board, goal, "More light") }),
      .reachAreaGoal(AreaGoalReached { ($0.board, $0.areaGoal, $0.on) = (board, goal, on) }),
      .reopenAreaGoal(AreaGoalReopened { ($0.board, $0.areaGoal, $0.on) = (board, goal, on) }),
      .dropAreaGoal(
        AreaGoalDropped {
          ($0.board, $0.areaGoal, $0.reason, $0.on) = (board, goal, "Done by the city", on)
        }),
      .withdrawNote(NoteWithdrawn { ($0.board, $0.note, $0.reason) = (board, note, "Gone") }),
    ]
  }

  private mutating func tellEnd(_ desk: SimulatedDesk) {
    let (id, on, mara) = (id, today, SimulatedDesk.mara)
    commands += [
      .closeCase(
        CaseClosed { ($0.caseID, $0.reason, $0.on) = (id, .goalsReached, on) }),
      .reopenCase(CaseReopened { ($0.caseID, $0.director, $0.on) = (id, mara, on) }),
      .removeTeamMember(TeamMemberLeft { $0.member = SimulatedDesk.joost }),
    ]
  }
}

extension Command {
  /// The case's name, as Swift prints it.
  fileprivate var name: String {
    Mirror(reflecting: self).children.first?.label ?? "\(self)"
  }

  /// The kinds that there are. The switch does not compile when one is added: tell it above.
  fileprivate static let names: Set<String> = [
    "addTeamMember", "correctTeamMember", "removeTeamMember", "openCase", "importCases",
    "closeCase", "reopenCase", "assignDirector", "classify", "withdrawLabel", "correctHousehold",
    "moveHousehold", "addMember", "correctMember", "endMembership", "setRelation",
    "correctRelation", "endRelation", "setGoal", "correctGoal", "reachGoal", "dropGoal",
    "reopenGoal", "addStep", "correctStep", "scheduleStep", "completeStep", "reopenStep",
    "lapseStep", "noteContact", "correctContact", "setFollowUp", "correctFollowUp",
    "scheduleFollowUp", "completeFollowUp", "reopenFollowUp", "openBoard", "placeNote",
    "editNote", "moveNote", "withdrawNote", "setAreaGoal", "correctAreaGoal", "reachAreaGoal",
    "dropAreaGoal", "reopenAreaGoal", "together",
  ]

  private func isKnown() -> Bool {
    switch self {
    case .addTeamMember, .correctTeamMember, .removeTeamMember, .openCase, .importCases,
      .closeCase, .reopenCase, .assignDirector, .classify, .withdrawLabel, .correctHousehold,
      .moveHousehold, .addMember, .correctMember, .endMembership, .setRelation,
      .correctRelation, .endRelation, .setGoal, .correctGoal, .reachGoal, .dropGoal,
      .reopenGoal, .addStep, .correctStep, .scheduleStep, .completeStep, .reopenStep,
      .lapseStep, .noteContact, .correctContact, .setFollowUp, .correctFollowUp,
      .scheduleFollowUp, .completeFollowUp, .reopenFollowUp, .openBoard, .placeNote, .editNote,
      .moveNote, .withdrawNote, .setAreaGoal, .correctAreaGoal, .reachAreaGoal, .dropAreaGoal,
      .reopenAreaGoal, .together:
      true
    }
  }
}
