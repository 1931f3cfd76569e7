// A seeded store of any size, written by the journal's own writer: one case per fifty entries,
// three in five of them contact notes, unless another number of notes is asked for. The same seed
// gives the same bytes.

import ArgumentParser
import CaseJournal
import CaseModel
import TestSupport

struct Generate: ParsableCommand {
  static let configuration = CommandConfiguration(
    abstract: "Makes a seeded store with invented cases.")

  @Option(help: "How many entries, at least.")
  var entries = 100_000
  @Option(help: "The seed; the same seed gives the same store.")
  var seed: UInt64 = 1
  @Argument(help: "The folder to make; it must not exist or be empty.")
  var folder: String

  func run() throws {
    var generator = try StoreGenerator(folder, seed: seed)
    try generator.write(entries: entries)
    try generator.close()
    print("\(generator.written) entries, \(generator.cases) cases, seed \(seed), in \(folder)")
  }
}

/// Writes invented cases through `Journal.commit`.
struct StoreGenerator {
  private let journal: Journal<RealFileSystem>
  private let clock: StoryClock
  private var random: SeededRandom
  private var members: [MemberID] = []
  private(set) var written = 0
  private(set) var cases = 0
  private let notesPerCase: Int

  /// The day on which all of it is written.
  static let day = Day(year: 2020, month: 1, day: 6)!

  init(_ folder: String, seed: UInt64, notesPerCase: Int = 30) throws {
    self.notesPerCase = notesPerCase
    random = SeededRandom(seed: seed)
    clock = StoryClock(milliseconds: Self.day.startMilliseconds)
    journal = try makeJournal(folder, clock: clock, seed: seed)
    for name in ["Mara de Wit", "Joost Tuinman", "Ayla Demir", "Piet Hoekstra"] {
      let member = TeamMemberAdded {
        $0.member = MemberID(for: name, using: &random)
        ($0.name, $0.organisation, $0.role) = (name, "Buurtteam", .director)
      }
      try commit([.addTeamMember(member)], by: member.member)
      members.append(member.member)
    }
  }

  mutating func write(entries: Int) throws {
    while written < entries { try writeTwentyCases() }
  }

  mutating func write(cases: Int) throws {
    while self.cases < cases { try writeTwentyCases() }
  }

  private mutating func writeTwentyCases() throws {
    var batch: [Command] = []
    for _ in 0..<20 { batch += nextCase() }
    try commit(batch, by: members[cases % members.count])
  }

  func close() throws { try journal.writeHeads() }

  private mutating func commit(_ commands: [Command], by member: MemberID) throws {
    clock.milliseconds += 7 * 60_000
    let desk = Desk(by: member, today: Day(number: clock.milliseconds / 86_400_000))
    for result in try journal.commit(commands.map { Proposal($0, at: desk) }) {
      written += try result.get().events.count
    }
  }

  /// The life of one case as commands: about twenty entries, and the notes.
  private mutating func nextCase() -> [Command] {
    cases += 1
    let id = CaseID(using: &random)
    let today = Day(number: clock.milliseconds / 86_400_000)
    let surname = pick(Self.surnames)
    var new = NewCase(
      opened: CaseOpened {
        ($0.caseID, $0.on, $0.director) = (id, today - 200, members[cases % members.count])
        $0.number = Self.number(cases)
      },
      household: HouseholdCreated {
        ($0.caseID, $0.household) = (id, HouseholdID(using: &random))
        ($0.name, $0.street) = (surname, pick(Self.streets))
        $0.houseNumber = String(Int.random(in: 1...180, using: &random))
      })
    for role in [HouseholdRole.parent, .partner, .child, .child].prefix(cases % 4 + 1) {
      new.members.append(
        MemberAdded {
          ($0.caseID, $0.person) = (id, PersonID(using: &random))
          ($0.firstName, $0.surname, $0.role) = (pick(Self.firstNames), surname, role)
          $0.birthYear = role == .child ? 2012 : 1980
        })
    }
    var commands: [Command] = [.openCase(new)]
    for goal in 0..<3 { commands += plan(id, today, goal) }
    for at in 0..<notesPerCase {
      commands.append(.noteContact(note(id, today - notesPerCase + at)))
    }
    return commands
  }

  /// A goal with two steps, one of them done.
  private mutating func plan(_ id: CaseID, _ today: Day, _ at: Int) -> [Command] {
    let goal = GoalSet {
      ($0.caseID, $0.goal, $0.on) = (id, GoalID(using: &random), today - 90 + at)
      $0.text = pick(Self.goals)
    }
    var commands: [Command] = [.setGoal(goal)]
    for step in 0..<2 {
      let added = StepAdded {
        ($0.caseID, $0.goal, $0.step) = (id, goal.goal, StepID(using: &random))
        $0.text = pick(Self.steps)
        ($0.owner, $0.due) = (.team(members[0]), today + Int.random(in: -20...60, using: &random))
      }
      commands.append(.addStep(added))
      if step == 0 {
        commands.append(
          .completeStep(StepDone { ($0.caseID, $0.step, $0.on) = (id, added.step, today - 10) }))
      }
    }
    return commands
  }

  private mutating func note(_ id: CaseID, _ on: Day) -> ContactNoted {
    ContactNoted {
      ($0.caseID, $0.contact, $0.on) = (id, ContactID(using: &random), on)
      $0.kind = ContactKind.allCases.randomElement(using: &random)!
      $0.text = .text(pick(Self.sentences) + " " + pick(Self.sentences))
    }
  }

  private mutating func pick(_ words: [String]) -> String {
    words.randomElement(using: &random)!
  }

  /// Distinct as long as there are fewer than a million: a step through all four-digit numbers.
  private static func number(_ count: Int) -> CaseNumber {
    var value = (count &* 387_641) % (1 << 25)
    var digits: [UInt8] = []
    for _ in 0..<5 {
      digits.append(Base32.letters[value % 32])
      value /= 32
    }
    return CaseNumber(typed: String(decoding: digits, as: UTF8.self))!
  }

  private static let surnames = [
    "Aarts", "Bouazza", "Çelik", "Dijkstra", "Van Es", "Fokkema", "Groen", "Haile", "Íñiguez",
    "Jansen", "Kaya", "Lindeboom", "Mulder", "Nguyen", "Özgür", "Pinas", "Rosaria", "Smit",
  ]
  private static let firstNames = [
    "Amir", "Bente", "Chantal", "Dennis", "Esra", "Femke", "Gijs", "Hanan", "Ilias", "Joke",
  ]
  private static let streets = [
    "Lindestraat", "Beukenlaan", "Populierenweg", "Kastanjehof", "Iepenplein", "Wilgenpad",
  ]
  private static let goals = [
    "I want to sleep without worrying about the rent", "The children are at school every day",
    "I know who to call when it gets too much", "Our house is dry and warm this winter",
  ]
  private static let steps = [
    "Call the housing corporation about the arrears", "Talk with the mentor at school",
    "Fill in the form together", "Ask the neighbour to come along", "Make an appointment",
  ]
  private static let sentences = [
    "Agreed to look at the letters together on Thursday.",
    "She says the mornings go better since the breakfast club started.",
    "He did not open the door; left a card with the number of the team.",
    "The corporation waits until the first of the month.",
    "Spoke with the neighbour, who keeps an eye on things in the evening.",
    "There is a plan for the energy bill: 40 EUR a month from January.",
  ]
}
