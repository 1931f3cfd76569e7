// Several processes and several writers on one store: what one wrote the other sees, and whatever
// the order in which logs are read, the world is the same.

import CaseModel
import JournalHarness
import TestSupport
import Testing

@testable import CaseJournal

@Suite("Two desks on one store")
struct TwoDeskTests {
  @Test("what one commits the other sees, before it looks and when it writes")
  func seeEachOther() throws {
    let first = try SimulatedDesk.atNewStore()
    let id = try first.openCase()
    let second = try SimulatedDesk(on: first.machine)
    try first.note("one", in: id)
    #expect(second.notes(of: id) == [])
    #expect(try second.journal.catchUp())
    #expect(second.notes(of: id) == ["one"])
    #expect(try !second.journal.catchUp())
    try second.note("two", in: id)
    try first.note("three", in: id)
    #expect(first.notes(of: id) == ["one", "two", "three"])
    try second.journal.catchUp()
    #expect(first.world == second.world)
    #expect(first.journal.writer == second.journal.writer)
  }

  @Test("a wish is decided on what others wrote in the meantime")
  func decidedAnew() throws {
    let first = try SimulatedDesk.atNewStore()
    let id = try first.openCase()
    let second = try SimulatedDesk(on: first.machine)
    let close = CaseClosed {
      ($0.caseID, $0.reason, $0.on) = (id, .goalsReached, first.today)
    }
    try first.commit(.closeCase(close))
    let number = try #require(first.journal.caseload[id]?.number)
    #expect(throws: Refusal.caseIsClosed(number)) { try second.note("too late", in: id) }
    #expect(second.journal.caseload[id]?.status == .closed)
  }

  @Test("a refused wish leaves the others of its batch alone")
  func refusedInBatch() throws {
    let desk = try SimulatedDesk.atNewStore()
    let id = try desk.openCase()
    let mine = desk.desk(of: SimulatedDesk.mara)
    let results = try desk.journal.commit([
      Proposal(.noteContact(desk.noteFact("one", in: id)), at: mine),
      Proposal(.noteContact(desk.noteFact("  ", in: id)), at: mine),
      Proposal(.noteContact(desk.noteFact("two", in: id)), at: mine),
    ])
    #expect(try results[0].get().events.count == 1)
    #expect(throws: Refusal.needed(field: "text")) { try results[1].get() }
    #expect(try results[2].get().first.seq == results[0].get().first.seq + 1)
    #expect(desk.notes(of: id) == ["one", "two"])
  }

  @Test("a segment that is full is closed, and the next one begins")
  func rotation() throws {
    var limits = JournalLimits()
    limits.segmentBytes = 2000
    let first = try SimulatedDesk.atNewStore(limits: limits)
    let id = try first.openCase()
    let second = try SimulatedDesk(on: first.machine, limits: limits)
    for at in 0..<60 {
      try (at % 3 == 0 ? second : first).note("note \(at)", in: id)
    }
    #expect(segments(first.machine).count > 6)
    try first.journal.catchUp()
    try second.journal.catchUp()
    #expect(first.notes(of: id).count == 60)
    #expect(first.world == second.world)
    let fresh = try SimulatedDesk(on: first.machine)
    #expect(fresh.world == first.world)
    #expect(fresh.journal.findings == [])
  }

  @Test("the longest text that the form lets pass fits a line")
  func longest() throws {
    let desk = try SimulatedDesk.atNewStore()
    let id = try desk.openCase()
    for character in ["\u{1}", "\u{9F}", "👍", "€", "a"] {
      let text = "x" + String(repeating: character, count: TextLimit.prose - 2) + "x"
      try desk.note(text, in: id)
      #expect(throws: Refusal.self) { try desk.note(text + "xx", in: id) }
      #expect(desk.notes(of: id).last == text)
    }
    #expect(try SimulatedDesk(on: desk.machine).world == desk.world)
  }
}

@Suite("Several writers")
struct SeveralWriterTests {
  /// Two copies of one store that each wrote on, and the folder names of their logs.
  private struct Copies {
    var desk: SimulatedDesk
    var copy: SimulatedDesk
    var id: CaseID

    init() throws {
      desk = try SimulatedDesk.atNewStore()
      id = try desk.openCase()
      desk.machine.copy("/store", to: "/copy")
      copy = try SimulatedDesk(on: desk.machine, at: "/copy")
    }

    /// Each gets the other's log.
    func exchange() throws {
      let (mine, yours) = (desk.journal.writer!.text, copy.journal.writer!.text)
      for (from, to, writer) in [("/store", "/copy", mine), ("/copy", "/store", yours)] {
        desk.machine.remove("\(to)/log/\(writer)")
        desk.machine.copy("\(from)/log/\(writer)", to: "\(to)/log/\(writer)")
      }
      try desk.journal.catchUp()
      try copy.journal.catchUp()
    }
  }

  @Test("late entries are applied in the order of their time, whoever reads what first")
  func inTimeOrder() throws {
    let copies = try Copies()
    for at in 0..<10 {
      try (at % 2 == 0 ? copies.desk : copies.copy).note("note \(at)", in: copies.id)
    }
    try copies.exchange()
    let expected = (0..<10).map { "note \($0)" }
    #expect(copies.desk.notes(of: copies.id) == expected)
    #expect(copies.desk.world == copies.copy.world)
    #expect(try SimulatedDesk(on: copies.desk.machine).world == copies.desk.world)
    #expect(try SimulatedDesk(on: copies.desk.machine, at: "/copy").world == copies.desk.world)
  }

  @Test("entries of one and the same time are ordered by writer")
  func sameTime() throws {
    let copies = try Copies()
    func rename(_ desk: SimulatedDesk, _ name: String) throws {
      let fact = HouseholdCorrected { ($0.caseID, $0.name) = (copies.id, name) }
      _ = try desk.journal.commit(
        Proposal(.correctHousehold(fact), at: desk.desk(of: SimulatedDesk.mara))
      ).get()
    }
    copies.desk.machine.nowMilliseconds += 1000
    try rename(copies.desk, "of the desk")
    try rename(copies.copy, "of the copy")
    try copies.exchange()
    #expect(copies.desk.world == copies.copy.world)
    #expect(try SimulatedDesk(on: copies.desk.machine).world == copies.desk.world)
  }

  @Test("an undo takes back what another desk's log brings later")
  func undoBeforeItsLog() throws {
    let copies = try Copies()
    try copies.desk.note("to be taken back", in: copies.id)
    try copies.exchange()
    #expect(copies.copy.notes(of: copies.id).count == 1)
    try copies.copy.undo()
    try copies.exchange()
    #expect(copies.desk.notes(of: copies.id) == [])
    // Whoever has the log of the undo only, and then the other.
    let machine = copies.desk.machine
    machine.copy("/store", to: "/third")
    let first = copies.desk.journal.writer!.text
    machine.remove("/third/log/\(first)")
    machine.remove("/third/HEADS")
    let third = try SimulatedDesk(on: machine, at: "/third")
    #expect(third.journal.caseload.files.isEmpty)
    machine.copy("/store/log/\(first)", to: "/third/log/\(first)")
    try third.journal.catchUp()
    #expect(third.world == copies.desk.world)
  }

  @Test("a case number that two desks drew is told, and leads to one of them everywhere")
  func sharedNumber() throws {
    let copies = try Copies()
    var random = SeededRandom(seed: 12)
    let number = try #require(CaseNumber(typed: "F-7K3M"))
    for desk in [copies.desk, copies.copy] {
      var new = desk.newCase(CaseID(using: &random), "Groen", director: SimulatedDesk.mara)
      new.opened.number = number
      try desk.commit(.openCase(new))
      #expect(desk.journal.caseload.sharedNumbers.isEmpty)
    }
    try copies.exchange()
    #expect(copies.desk.journal.caseload.sharedNumbers == [number])
    let found = copies.desk.journal.caseload.caseID(number: number)
    #expect(found != nil && found == copies.copy.journal.caseload.caseID(number: number))
    try copies.copy.undo()
    try copies.exchange()
    #expect(copies.desk.journal.caseload.sharedNumbers.isEmpty)
    #expect(copies.desk.journal.caseload.caseID(number: number) != nil)
  }

  @Test("a desk whose clock jumped years ahead does not win until others are there, too")
  func farAhead() throws {
    let copies = try Copies()
    copies.copy.process.clockOffsetMilliseconds = 3 * 365 * 86_400_000
    let fact = HouseholdCorrected { ($0.caseID, $0.name) = (copies.id, "from the future") }
    try copies.copy.commit(.correctHousehold(fact))
    try copies.exchange()
    #expect(copies.desk.journal.caseload[copies.id]?.household.name == "Aarts")
    let held = copies.desk.journal.findings.compactMap { finding -> Int? in
      if case .heldAhead(let entries, _) = finding.what { entries } else { nil }
    }
    #expect(held == [1])
    #expect(copies.desk.journal.findings.allSatisfy { $0.severity == .information })
    // Own entries go on from the own clock.
    let correct = HouseholdCorrected { ($0.caseID, $0.name) = (copies.id, "of today") }
    try copies.desk.commit(.correctHousehold(correct))
    let ahead = copies.desk.journal.lastTime.milliseconds - copies.desk.machine.nowMilliseconds
    #expect(ahead < 1000)
    let fresh = try SimulatedDesk(on: copies.desk.machine)
    #expect(fresh.world == copies.desk.world)
    // Three years later it counts.
    copies.desk.machine.nowMilliseconds += 3 * 365 * 86_400_000
    try copies.desk.journal.catchUp()
    #expect(copies.desk.journal.caseload[copies.id]?.household.name == "from the future")
    #expect(copies.desk.journal.findings == [])
    #expect(try SimulatedDesk(on: copies.desk.machine).world == copies.desk.world)
  }

  @Test("a store of one other writer is read whole, whatever this machine's clock says")
  func aloneWithWrongClock() throws {
    let desk = try SimulatedDesk.atNewStore()
    try desk.openCase()
    desk.machine.copy("/store", to: "/copy")
    desk.machine.remove("/copy/local")
    desk.machine.nowMilliseconds -= 5 * 365 * 86_400_000
    let copy = try SimulatedDesk(on: desk.machine, at: "/copy")
    #expect(copy.journal.caseload.files.count == 1)
    #expect(copy.journal.findings == [])
  }

  @Test("damage in another writer's log does not stop this one from writing")
  func foreignDamage() throws {
    let copies = try Copies()
    try copies.copy.note("one", in: copies.id)
    try copies.copy.note("two", in: copies.id)
    try copies.exchange()
    let writer = try #require(copies.copy.journal.writer).text
    copies.desk.machine.damage("/store/log/\(writer)/000001.log") { $0[200] ^= 4 }
    let desk = try SimulatedDesk(on: copies.desk.machine)
    #expect(desk.journal.readOnly == nil)
    #expect(desk.journal.firstDamage?.file == "log/\(writer)/000001.log")
    try desk.note("goes on", in: copies.id)
    // Without a log of its own, a copy mends first.
    copies.desk.machine.copy("/store", to: "/third")
    let third = try SimulatedDesk(on: copies.desk.machine, at: "/third")
    #expect(third.journal.readOnly == .damaged(try #require(desk.journal.firstDamage)))
  }

  @Test("when the clock goes back the line says what the clock said")
  func wallIsNoted() throws {
    let desk = try SimulatedDesk.atNewStore()
    let id = try desk.openCase()
    desk.machine.nowMilliseconds -= 3 * 365 * 86_400_000
    let before = desk.journal.lastTime
    // The day is the machine's own; the household's is not asked for.
    try desk.commit(
      .correctHousehold(HouseholdCorrected { ($0.caseID, $0.name) = (id, "Later") }))
    #expect(desk.journal.lastTime > before)
    let text = String(
      decoding: try #require(segments(desk.machine).first.flatMap(desk.machine.bytes)),
      as: UTF8.self)
    #expect(text.split(separator: "\n").last?.contains("\twall=2023-") == true)
    #expect(try SimulatedDesk(on: desk.machine).world == desk.world)
  }
}
