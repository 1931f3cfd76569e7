// A team that does just anything: commands of every kind with random values, about what is there
// and sometimes about what is not. Most are refused, as they should be.

@testable import CaseModel

/// What was asked, by whom, and what came of it.
struct Transaction {
  var command: Command
  var desk: Desk
  var time: Int
  var events: [any Event]

  var touches: Touches {
    var touches = Touches()
    for event in events { touches.add(event, by: desk.by) }
    return touches
  }
}

struct RandomTeam {
  private(set) var caseload = Caseload()
  private(set) var done: [Transaction] = []
  private(set) var refused = 0
  private var pass: RandomPass
  private var today = Day(number: 20_000)
  private var time = 0

  init(seed: UInt64) throws {
    pass = RandomPass(seed: seed)
    pass.integers = [1800, 1950, 1990, 2006, 2007, 2015, 2030]
    pass.texts = [
      "", " ", "Bel de school", "Bel  de\nschool", "Langsgaan", "Huur", "Fatima", "Bakker",
      "Rust in huis", "@Fatima belde @school over #Rust in huis.", "jan@Fatima #Bakker.",
      String(repeating: "lang ", count: 30),
    ]
    for name in ["Mara", "Bram", "Sigrid"] { _ = try ask(join(name)) }
  }

  /// Asks for something; the transaction if it was granted.
  mutating func step() -> Transaction? {
    if pass.random.oneIn(8) { today = today + 1 }
    let wish = anyWish()
    do {
      return try ask(wish)
    } catch {
      refused += 1
      return nil
    }
  }

  private mutating func ask(_ wish: (command: Command, by: MemberID)) throws -> Transaction {
    let desk = Desk(by: wish.by, today: today)
    let events = try caseload.decide(wish.command, at: desk)
    time += 1
    let transaction = Transaction(command: wish.command, desk: desk, time: time, events: events)
    done.append(transaction)
    caseload.apply(transaction)
    return transaction
  }

  private mutating func join(_ name: String) -> (Command, MemberID) {
    let id = MemberID(for: name, using: &pass.random)
    let fact = TeamMemberAdded {
      ($0.member, $0.name, $0.organisation) = (id, name, "Zonnehof")
    }
    return (.addTeamMember(fact), id)
  }

  private mutating func anyWish() -> (command: Command, by: MemberID) {
    if caseload.activeTeam.count < 2 || pass.random.oneIn(100) { return join("Joke") }
    let member = pass.random.one(of: caseload.team).id
    if caseload.files.count < 6 && pass.random.oneIn(4) { return (openCase(), member) }
    if caseload.boards.isEmpty, pass.random.oneIn(4) {
      return (.openBoard(.random(&pass)), member)
    }
    aim()
    return (pass.random.one(of: Self.kinds)(&pass), member)
  }

  private mutating func openCase() -> Command {
    let opened = CaseOpened {
      $0.caseID = CaseID(using: &pass.random)
      $0.number = CaseNumber(using: &pass.random)
      $0.on = today - Int.random(in: -1...5, using: &pass.random)
      $0.director = pass.random.oneIn(3) ? nil : pass.random.one(of: caseload.team).id
    }
    let household = HouseholdCreated {
      ($0.caseID, $0.name) = (opened.caseID, "Bakker")
      $0.household = HouseholdID(using: &pass.random)
    }
    return .openCase(NewCase(opened: opened, household: household))
  }

  /// Draws values from one case and one board; now and then from another case.
  private mutating func aim() {
    pass.known = ["m": caseload.team.map(\.id.name)]
    pass.days = Int(today.number) - 20...Int(today.number) + 2
    if pass.random.oneIn(3) { pass.days = Int(today.number) - 2...Int(today.number) + 150 }
    if !caseload.files.isEmpty {
      let file = pass.random.one(of: caseload.files)
      let parts = pass.random.oneIn(20) ? pass.random.one(of: caseload.files) : file
      pass.known["c"] = [file.id.text]
      pass.known["p"] = parts.persons.map(\.id.text)
      pass.known["r"] = parts.relations.map(\.id.text)
      pass.known["g"] = parts.goals.map(\.id.text)
      pass.known["s"] = parts.goals.flatMap(\.steps).map(\.id.text)
      pass.known["f"] = parts.followUps.map(\.id.text)
      pass.known["t"] = parts.timeline.compactMap { item in
        if case .contact(let note) = item { note.id.text } else { nil }
      }
    }
    guard let board = caseload.boards.first else { return }
    pass.known["b"] = [board.id.text]
    pass.known["n"] = board.notes.map(\.id.text)
    pass.known["a"] = board.goals.map(\.id.text)
  }

  private static let kinds: [@Sendable (inout RandomPass) -> Command] = [
    { .correctTeamMember(.random(&$0)) }, { .removeTeamMember(.random(&$0)) },
    { .closeCase(.random(&$0)) }, { .reopenCase(.random(&$0)) },
    { .reopenCase(.random(&$0)) }, { .assignDirector(.random(&$0)) },
    { .classify(.random(&$0)) }, { .classify(.random(&$0)) }, { .classify(.random(&$0)) },
    { .withdrawLabel(.random(&$0)) },
    { .correctHousehold(.random(&$0)) }, { .moveHousehold(.random(&$0)) },
    { .addMember(.random(&$0)) }, { .correctMember(.random(&$0)) },
    { .endMembership(.random(&$0)) },
    { .setRelation(.random(&$0)) }, { .correctRelation(.random(&$0)) },
    { .endRelation(.random(&$0)) },
    { .setGoal(.random(&$0)) }, { .correctGoal(.random(&$0)) }, { .reachGoal(.random(&$0)) },
    { .dropGoal(.random(&$0)) }, { .reopenGoal(.random(&$0)) },
    { .addStep(.random(&$0)) }, { .addStep(.random(&$0)) },
    { .correctStep(.random(&$0), owner: $0.made(), due: $0.made()) },
    { .correctStep(.random(&$0), owner: $0.made(), due: $0.made()) },
    { .scheduleStep(.random(&$0)) }, { .completeStep(.random(&$0)) },
    { .reopenStep(.random(&$0)) }, { .lapseStep(.random(&$0)) },
    { .noteContact(.random(&$0)) }, { .correctContact(.random(&$0)) },
    { .setFollowUp(.random(&$0)) }, { .correctFollowUp(.random(&$0), due: $0.made()) },
    { .scheduleFollowUp(.random(&$0)) }, { .completeFollowUp(.random(&$0)) },
    { .reopenFollowUp(.random(&$0)) },
    { .placeNote(.random(&$0)) }, { .placeNote(.random(&$0)) }, { .moveNote(.random(&$0)) },
    { .editNote(.random(&$0)) }, { .editNote(.random(&$0)) }, { .editNote(.random(&$0)) },
    { .withdrawNote(.random(&$0)) },
    { .setAreaGoal(.random(&$0)) }, { .correctAreaGoal(.random(&$0)) },
    { .reachAreaGoal(.random(&$0)) }, { .dropAreaGoal(.random(&$0)) },
    { .reopenAreaGoal(.random(&$0)) },
  ]
}

extension Caseload {
  mutating func apply(_ transaction: Transaction) {
    let stamp = Stamp(
      time: HybridTime(milliseconds: 1_700_000_000_000 + transaction.time),
      by: transaction.desk.by)
    for event in transaction.events { event.apply(to: &self, stamp) }
  }
}
