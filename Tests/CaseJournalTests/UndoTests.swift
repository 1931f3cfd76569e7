// Undo and redo: from the log, so that they survive a restart; refused, with name and time, when
// something was built on what would go.

import CaseModel
import JournalHarness
import TestSupport
import Testing

@testable import CaseJournal

@Suite("Undo and redo")
struct UndoTests {
  private let mara = SimulatedDesk.mara
  private let joost = SimulatedDesk.joost

  private func started() throws -> (SimulatedDesk, CaseID) {
    let desk = try SimulatedDesk.atNewStore()
    return (desk, try desk.openCase())
  }

  @Test("undo and redo after a restart do what they did before it")
  func acrossRestart() throws {
    let (first, id) = try started()
    try first.note("one", in: id)
    try first.note("two", in: id)
    let full = first.world
    let second = try SimulatedDesk(on: first.machine)
    let undone = try second.undo()
    #expect(second.notes(of: id) == ["one"])
    #expect(undone.concerned.map(\.boxed).count == 1)
    let third = try SimulatedDesk(on: first.machine)
    #expect(third.notes(of: id) == ["one"])
    try third.undo()
    #expect(third.notes(of: id) == [])
    let fourth = try SimulatedDesk(on: first.machine)
    try fourth.redo()
    #expect(fourth.notes(of: id) == ["one"])
    try fourth.redo()
    #expect(fourth.world == full)
    #expect(throws: Refusal.nothingToRedo) { try fourth.redo() }
    #expect(try SimulatedDesk(on: first.machine).world == full)
  }

  @Test("undo, redo, undo, redo: the same step again and again")
  func backAndForth() throws {
    let (desk, id) = try started()
    try desk.note("one", in: id)
    for _ in 0..<5 {
      try desk.undo()
      #expect(desk.notes(of: id) == [])
      try desk.redo()
      #expect(desk.notes(of: id) == ["one"])
    }
    #expect(try SimulatedDesk(on: desk.machine).world == desk.world)
  }

  @Test("after something new there is nothing to redo")
  func redoAfterWrite() throws {
    let (desk, id) = try started()
    try desk.note("one", in: id)
    try desk.undo()
    try desk.note("two", in: id)
    #expect(throws: Refusal.nothingToRedo) { try desk.redo() }
  }

  @Test("each person takes back his own")
  func ownOnly() throws {
    let (desk, id) = try started()
    try desk.join(joost, name: "Joost Tuinman")
    try desk.note("of Mara", in: id, by: mara)
    try desk.note("of Joost", in: id, by: joost)
    try desk.undo(by: mara)
    #expect(desk.notes(of: id) == ["of Joost"])
    try desk.undo(by: joost)
    #expect(desk.notes(of: id) == [])
  }

  @Test("undo is refused, with name and time, when somebody built on it")
  func builtOn() throws {
    let (desk, id) = try started()
    try desk.join(joost, name: "Joost Tuinman")
    let note = desk.noteFact("first words", in: id)
    try desk.commit(.noteContact(note))
    try desk.commit(
      .correctContact(
        ContactCorrected {
          ($0.caseID, $0.contact, $0.text) = (id, note.contact, .text("better words"))
        }), by: joost)
    let at = desk.journal.lastTime
    #expect(throws: Refusal.builtOn(by: joost, at: at)) { try desk.undo(by: mara) }
    let again = try SimulatedDesk(on: desk.machine)
    #expect(throws: Refusal.builtOn(by: joost, at: at)) { try again.undo(by: mara) }
    try again.undo(by: joost)
    try again.undo(by: mara)
    #expect(again.notes(of: id) == [])
  }

  @Test("redo is refused when the field was set since")
  func redoBuiltOn() throws {
    let (desk, id) = try started()
    try desk.join(joost, name: "Joost Tuinman")
    let person = try #require(desk.journal.caseload[id]?.persons.first?.id)
    func rename(_ name: String, by member: MemberID) throws {
      try desk.commit(
        .correctMember(
          MemberCorrected { ($0.caseID, $0.person, $0.firstName) = (id, person, name) }),
        by: member)
    }
    try rename("Fadma", by: mara)
    try desk.undo(by: mara)
    try rename("Fatiha", by: joost)
    #expect(throws: Refusal.self) { try desk.redo(by: mara) }
    #expect(desk.journal.caseload[id]?.persons.first?.firstName == "Fatiha")
  }

  @Test("an import is one transaction, and one undo")
  func importIsOne() throws {
    let (desk, _) = try started()
    var random = SeededRandom(seed: 9)
    let cases = (0..<30).map { at in
      desk.newCase(CaseID(using: &random), "Household \(at)", director: mara)
    }
    let fact = Imported { ($0.source, $0.rows, $0.cases) = ("list.csv", 30, 30) }
    let before = desk.world
    let done = try desk.commit(.importCases(fact, cases))
    #expect(done.events.count == 91)
    #expect(desk.journal.caseload.files.count == 31)
    let full = desk.world
    try desk.undo()
    #expect(desk.world == before)
    #expect(try SimulatedDesk(on: desk.machine).world == before)
    try desk.redo()
    #expect(desk.world == full)
    #expect(desk.journal.caseload.caseID(number: cases[3].opened.number) == cases[3].opened.caseID)
  }

  @Test("what is undone in the same write is decided on what the write holds")
  func inOneBatch() throws {
    let (desk, id) = try started()
    let mine = desk.desk(of: mara)
    let results = try desk.journal.commit([
      Proposal(.noteContact(desk.noteFact("one", in: id)), at: mine),
      Proposal(.noteContact(desk.noteFact("two", in: id)), at: mine),
      Proposal(wish: .undo, desk: mine),
      Proposal(wish: .undo, desk: mine),
      Proposal(wish: .redo, desk: mine),
      Proposal(.noteContact(desk.noteFact("three", in: id)), at: mine),
    ])
    for result in results { _ = try result.get() }
    #expect(desk.notes(of: id) == ["one", "three"])
    #expect(try SimulatedDesk(on: desk.machine).world == desk.world)
  }

  @Test("nothing of one's own: nothing to undo")
  func nothing() throws {
    let desk = try SimulatedDesk.atNewStore()
    #expect(throws: Refusal.nothingToUndo) { try desk.undo(by: joost) }
    #expect(throws: Refusal.nothingToRedo) { try desk.redo(by: mara) }
  }

  @Test("a random history with undos says the same live and read anew", arguments: 1...12)
  func random(seed: UInt64) throws {
    var random = SeededRandom(seed: seed)
    let (desk, id) = try started()
    try desk.join(joost, name: "Joost Tuinman")
    let other = try desk.openCase("Bouazza")
    for step in 0..<40 {
      let who = random.chance(1, in: 2) ? mara : joost
      do {
        switch random.below(6) {
        case 0, 1: try desk.note("note \(step)", in: random.chance(1, in: 2) ? id : other, by: who)
        case 2:
          let goal = GoalSet {
            ($0.caseID, $0.goal) = (id, GoalID(using: &random))
            ($0.text, $0.on) = ("goal \(step)", desk.today)
          }
          try desk.commit(.setGoal(goal), by: who)
        case 3: try desk.redo(by: who)
        default: try desk.undo(by: who)
        }
      } catch is Refusal {}
      if random.chance(1, in: 8) {
        #expect(try SimulatedDesk(on: desk.machine).world == desk.world, "step \(step)")
      }
    }
    #expect(try SimulatedDesk(on: desk.machine).world == desk.world)
  }
}

@Suite("The book of undos")
struct UndoBookTests {
  private func entry(_ seq: Int) -> EntryID {
    EntryID(writer: WriterID(text: "0123456789")!, seq: seq)
  }

  @Test("an undone undo is a redo")
  func chain() {
    var book = UndoBook()
    #expect(book.note(entry(2), undoes: entry(1)) == entry(1))
    book.refresh(entry(1))
    #expect(!book.counts(entry(1)))
    #expect(book.isDead(entry(1)))
    #expect(book.note(entry(3), undoes: entry(2)) == entry(1))
    book.refresh(entry(1))
    #expect(book.counts(entry(1)))
    #expect(book.isEmpty)
  }

  @Test("undos that name each other in a circle take nothing back, and end")
  func circle() {
    var book = UndoBook()
    _ = book.note(entry(2), undoes: entry(3))
    _ = book.note(entry(3), undoes: entry(2))
    _ = book.note(entry(4), undoes: entry(4))
    _ = book.note(entry(5), undoes: entry(2))
    for seq in 2...5 { #expect(book.counts(entry(seq)) == (seq != 2), "\(seq)") }
  }
}
