// A store on a simulated machine and the people who write in it, in the words of a test:
// `let desk = try SimulatedDesk.atNewStore()`, `try desk.note("…")`.

import CaseJournal
import CaseModel
import TestSupport

/// One process with an open store.
public final class SimulatedDesk {
  public static let store = "/store"

  public let process: SimulatedProcess
  public let journal: Journal<SimulatedProcess>
  public var machine: SimulatedMachine { process.machine }
  private var random: SeededRandom

  /// Opens the store in a new process of `machine`.
  public convenience init(
    on machine: SimulatedMachine, at path: String = store,
    for access: Journal<SimulatedProcess>.Access = .writing,
    limits: JournalLimits = JournalLimits()
  ) throws(JournalError) {
    try self.init(as: machine.startProcess(), at: path, for: access, limits: limits)
  }

  public init(
    as process: SimulatedProcess, at path: String = store,
    for access: Journal<SimulatedProcess>.Access = .writing,
    limits: JournalLimits = JournalLimits()
  ) throws(JournalError) {
    self.process = process
    random = SeededRandom(seed: UInt64(process.number) &* 7919 &+ 17)
    var host = process.host
    host.limits = limits
    journal = try Journal(path, for: access, on: process, host: host)
  }

  /// A new machine with a new store in which Mara is the first of the team.
  public static func atNewStore(
    seed: UInt64 = 1, limits: JournalLimits = JournalLimits()
  ) throws -> SimulatedDesk {
    let machine = SimulatedMachine(seed: seed)
    let process = machine.startProcess()
    try Journal.create(store, isPractice: true, on: process, host: process.host)
    let desk = try SimulatedDesk(as: process, limits: limits)
    try desk.join(mara, name: "Mara de Wit")
    return desk
  }

  // MARK: who and when

  public static let mara = member("mara-0001")
  public static let joost = member("joost-0002")

  private static func member(_ name: String) -> MemberID {
    var text = name
    return text.withUTF8 { MemberID(FieldBytes(UnsafeRawBufferPointer($0)))! }
  }

  public var today: Day { Day(number: machine.nowMilliseconds / 86_400_000) }

  public func desk(of member: MemberID) -> Desk { Desk(by: member, today: today) }

  // MARK: what they do

  @discardableResult
  public func commit(
    _ command: Command, by member: MemberID = mara
  ) throws -> Committed {
    machine.nowMilliseconds += 1000
    return try journal.commit(Proposal(command, at: desk(of: member))).get()
  }

  @discardableResult
  public func undo(by member: MemberID = mara) throws -> Committed {
    machine.nowMilliseconds += 1000
    return try journal.commit(Proposal(wish: .undo, desk: desk(of: member))).get()
  }

  @discardableResult
  public func redo(by member: MemberID = mara) throws -> Committed {
    machine.nowMilliseconds += 1000
    return try journal.commit(Proposal(wish: .redo, desk: desk(of: member))).get()
  }

  public func join(_ member: MemberID, name: String) throws {
    let fact = TeamMemberAdded {
      ($0.member, $0.name, $0.organisation, $0.role) = (member, name, "Buurtteam", .director)
    }
    try commit(.addTeamMember(fact), by: member)
  }

  /// A case with one household and one person.
  @discardableResult
  public func openCase(_ household: String = "Aarts", by member: MemberID = mara) throws -> CaseID {
    let id = CaseID(using: &random)
    try commit(.openCase(newCase(id, household, director: member)), by: member)
    return id
  }

  public func newCase(_ id: CaseID, _ household: String, director: MemberID) -> NewCase {
    var new = NewCase(
      opened: CaseOpened {
        ($0.caseID, $0.on, $0.director) = (id, today, director)
        $0.number = CaseNumber(using: &random)
      },
      household: HouseholdCreated {
        ($0.caseID, $0.household, $0.name) = (id, HouseholdID(using: &random), household)
        $0.street = "Lindestraat"
      })
    new.members = [
      MemberAdded {
        ($0.caseID, $0.person, $0.firstName) = (id, PersonID(using: &random), "Fatima")
      }
    ]
    return new
  }

  /// A contact note in a case.
  @discardableResult
  public func note(
    _ text: String, in id: CaseID, by member: MemberID = mara
  ) throws -> Committed {
    try commit(.noteContact(noteFact(text, in: id)), by: member)
  }

  public func noteFact(_ text: String, in id: CaseID) -> ContactNoted {
    ContactNoted {
      ($0.caseID, $0.contact, $0.on) = (id, ContactID(using: &random), today)
      $0.text = .text(text)
    }
  }

  /// Commits as the writers of a group commit do, all of them on this thread: the first one leads,
  /// and others join when they like, before any call of whoever leads. Who has not come when nobody
  /// leads any more comes then.
  ///
  /// - Parameters:
  ///   - joins: whether the next one comes now.
  ///   - answered: called with the number of a proposal when it was answered.
  func queue(
    _ proposals: [Proposal], joins: () -> Bool,
    answered: (Int, CommitTicket.Answer) -> Void
  ) {
    let queue = CommitQueue()
    var tickets: [CommitTicket] = []
    var told = 0
    let fault = process.fault
    withoutActuallyEscaping(joins) { joins in
      process.fault = { call in
        if tickets.count < proposals.count, joins() {
          tickets.append(queue.join(proposals[tickets.count]))
        }
        return fault?(call)
      }
      while tickets.count < proposals.count {
        tickets.append(queue.join(proposals[tickets.count]))
        while let leader = tickets.first(where: { $0.answer == nil }) {
          precondition(leader.leads, "somebody waits, and nobody leads")
          queue.lead { proposals throws(JournalError) in try journal.commit(proposals) }
          while told < tickets.count, let answer = tickets[told].answer {
            answered(told, answer)
            told += 1
          }
        }
      }
      process.fault = fault
    }
  }

  // MARK: what they see

  /// The words of the notes of a case, in order of its timeline.
  public func notes(of id: CaseID) -> [String] {
    (journal.caseload[id]?.timeline ?? []).compactMap { item in
      guard case .contact(let note) = item else { return nil }
      return journal.text(of: note.text) ?? "(unreadable)"
    }
  }

  /// Everything that the store says, with all words in memory, so that two desks can be compared.
  public var world: [CaseID: CaseFile] {
    var world: [CaseID: CaseFile] = [:]
    for file in journal.caseload.files {
      var file = file
      file.timeline = file.timeline.map { item in
        guard case .contact(var note) = item else { return item }
        note.text = .text(journal.text(of: note.text) ?? "(unreadable)")
        for at in note.earlier.indices {
          note.earlier[at].text = .text(journal.text(of: note.earlier[at].text) ?? "(unreadable)")
        }
        return .contact(note)
      }
      world[file.id] = file
    }
    return world
  }
}
