// `verify --deep`: what fits every hash may still speak of things that are not there.

import CaseModel
import JournalHarness
import Testing

@testable import CaseJournal

@Suite("Deep checks")
struct DeepCheckTests {
  private func check(_ machine: SimulatedMachine, deep: Bool = true) throws -> StoreReport {
    try StoreCheck("/store", on: machine.startProcess(), host: .real).run(deep: deep)
  }

  /// A case in the log of its first writer, and a note about it in that of another one.
  private func twoLogs() throws -> (desk: SimulatedDesk, id: CaseID, first: String) {
    let desk = try SimulatedDesk.atNewStore()
    let id = try desk.openCase()
    desk.process.kill()
    let first = try #require(desk.machine.names(in: "/store/log").first)
    desk.machine.remove("/store/local")
    let other = try SimulatedDesk(on: desk.machine)
    try other.note("goes on", in: id)
    other.process.kill()
    return (desk, id, first)
  }

  @Test("a log that is gone shows in what others say about its things")
  func missingLog() throws {
    let (desk, _, first) = try twoLogs()
    #expect(try check(desk.machine).exitCode == 0)
    desk.machine.remove("/store/log/" + first)
    // Without HEADS nothing else knows.
    #expect(try check(desk.machine, deep: false).exitCode == 0)
    let report = try check(desk.machine)
    #expect(report.exitCode == 2)
    let finding = try #require(report.findings.first { $0.what == .danglingReference })
    let path = "/store/" + finding.file
    let at = try #require(finding.byte)
    let line = try #require(desk.machine.bytes(path))[at...].prefix { $0 != 0x0A }
    #expect(line.firstRange(of: Array("contact.noted".utf8)) != nil)
  }

  @Test("what nobody vouches for and others speak of is given up by name")
  func missingLogGivenUp() throws {
    let (desk, id, first) = try twoLogs()
    desk.machine.remove("/store/log/" + first)
    let next = try SimulatedDesk(on: desk.machine)
    let plan = try next.journal.lossPlan()
    #expect(plan.parts == [])
    #expect(plan.missing == [id.text, "mara-0001"])
    try next.journal.acceptLoss(plan, by: SimulatedDesk.joost)
    let report = try check(desk.machine)
    #expect(report.exitCode == 0)
    #expect(report.findings.contains { $0.what == .danglingReference })
    #expect(throws: JournalError.nothingToRepair) { try next.journal.lossPlan() }
    // What is lost later is not given up with it.
    next.process.kill()
    desk.machine.remove("/store/local")
    let second = try SimulatedDesk(on: desk.machine)
    try second.join(SimulatedDesk.joost, name: "Joost Mulder")
    let more = try second.openCase(by: SimulatedDesk.joost)
    second.process.kill()
    desk.machine.remove("/store/local")
    let third = try SimulatedDesk(on: desk.machine)
    try third.note("goes on", in: more, by: SimulatedDesk.joost)
    third.process.kill()
    let gone = try #require(second.journal.writer?.text)
    desk.machine.remove("/store/log/" + gone)
    #expect(try check(desk.machine, deep: false).exitCode == 0)
    #expect(try check(desk.machine).missing == [more.text, "joost-0002"])
  }

  @Test("what was taken back may be spoken of, and speaks of nothing")
  func undone() throws {
    let desk = try SimulatedDesk.atNewStore()
    let id = try desk.openCase()
    try desk.undo()
    _ = try? desk.note("in a case that is gone", in: id)
    #expect(try check(desk.machine).exitCode == 0)
  }

  @Test("after an accepted loss it is no news")
  func afterLoss() throws {
    let desk = try SimulatedDesk.atNewStore()
    let id = try desk.openCase()
    try desk.note("about it", in: id)
    desk.process.kill()
    let path = try #require(segments(desk.machine).first)
    desk.machine.damage(path) { bytes in
      let at = bytes.firstRange(of: Array("case.opened".utf8))!.upperBound + 8
      bytes[at] ^= 1
    }
    let next = try SimulatedDesk(on: desk.machine)
    try next.journal.acceptLoss(try next.journal.lossPlan(), by: SimulatedDesk.mara)
    let report = try check(desk.machine)
    #expect(report.exitCode == 0)
    #expect(report.findings.contains { $0.what == .danglingReference })
  }

  @Test("on a network disk nothing is repaired")
  func network() throws {
    let desk = try SimulatedDesk.atNewStore()
    try desk.openCase()
    desk.process.kill()
    let path = try #require(segments(desk.machine).first)
    let process = desk.machine.startProcess()
    _ = try StoreCopy(from: "/store", to: "/copy", on: process, host: process.host).backUp()
    desk.machine.damage(path) { $0[200] ^= 1 }
    desk.machine.kind = .network("NFS")
    let before = desk.machine.files(below: "/store")
    let next = try SimulatedDesk(on: desk.machine)
    #expect(throws: JournalError.readOnly(.network("NFS"))) {
      try next.journal.acceptLoss(try next.journal.lossPlan(), by: SimulatedDesk.mara)
    }
    let repair = try CopyRepair("/store", from: "/copy", on: process, host: process.host)
    #expect(throws: JournalError.readOnly(.network("NFS"))) { try repair.carryOut() }
    #expect(desk.machine.files(below: "/store") == before)
  }

  @Test("a HEADS that says nothing any more is put aside")
  func heads() throws {
    let desk = try SimulatedDesk.atNewStore()
    try desk.journal.writeHeads()
    desk.process.kill()
    desk.machine.damage("/store/HEADS") { $0 = [] }
    let next = try SimulatedDesk(on: desk.machine)
    let plan = try next.journal.lossPlan()
    #expect(plan.parts.map(\.file) == ["HEADS"])
    #expect(plan.entryCount == 0)
    try next.journal.acceptLoss(plan, by: SimulatedDesk.mara)
    #expect(!desk.machine.exists("/store/HEADS"))
    #expect(next.journal.firstDamage == nil)
    #expect(try check(desk.machine).exitCode == 0)
  }
}
