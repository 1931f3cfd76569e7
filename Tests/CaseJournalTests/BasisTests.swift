// A wish that was formed on an older state of a case is not decided: whoever wished it looks again.

import CaseModel
import JournalHarness
import Testing

@testable import CaseJournal

@Suite struct BasisTests {
  @Test func aWishOnAnOlderStateOfTheCaseIsRefusedAndNamesWhoChangedIt() throws {
    let desk = try SimulatedDesk.atNewStore()
    let (id, other) = (try desk.openCase(), try desk.openCase())
    let caseload = desk.journal.caseload
    let stale = try #require(Proposal.Basis(.caseFile(id), in: caseload))
    let elsewhere = try #require(Proposal.Basis(.caseFile(other), in: caseload))
    try desk.note("first", in: id)
    let fact = HouseholdCorrected { ($0.caseID, $0.street) = (id, .to("Eikenlaan")) }
    func commit(on basis: Proposal.Basis?) throws -> Result<Committed, Refusal> {
      let at = Desk(by: SimulatedDesk.mara, today: desk.today)
      return try desk.journal.commit(Proposal(.correctHousehold(fact), at: at, on: basis))
    }
    #expect(throws: Refusal.changedMeanwhile(by: SimulatedDesk.mara)) {
      _ = try commit(on: stale).get()
    }
    #expect(desk.journal.caseload[id]?.household.street != "Eikenlaan")
    _ = try commit(on: elsewhere).get()
    #expect(desk.journal.caseload[id]?.household.street == "Eikenlaan")
  }
}
