// What this program does not know survives: newer types, newer keys, control lines. Counted, shown
// raw, exported, never rewritten.

import CaseModel
import JournalHarness
import Testing

@testable import CaseJournal

@Suite("Unknown types and keys")
struct UnknownTests {
  /// Appends lines of our own making to the store's only log, as a newer program would have.
  private func append(_ texts: [String], to machine: SimulatedMachine) throws {
    let path = try #require(segments(machine).last)
    machine.damage(path) { bytes in
      for text in texts {
        var head = bytes.withUnsafeBytes { ChainHash($0, at: bytes.count - 33) }
        head = Array(text.utf8).withUnsafeBytes { ChainHash.of($0, after: head) }
        bytes += Array("\(text)\t~\(head.text)\n".utf8)
      }
    }
  }

  private func time(_ desk: SimulatedDesk, _ counter: Int) -> String {
    HybridTime(milliseconds: desk.machine.nowMilliseconds, counter: counter).text
  }

  @Test("an unknown type is counted and kept, what stands around it counts")
  func unknownType() throws {
    let desk = try SimulatedDesk.atNewStore()
    let id = try desk.openCase()
    desk.process.kill()
    let envelope = "by=mara-0001\ts=AAAAAAAAAAAAAAAA"
    try append(
      [
        "5\t\(time(desk, 1))\t>+\tcare.ladder_set\tcase=\(id)\trung=4\tnote=a\\tb\t\(envelope)",
        "6\t\(time(desk, 2))\t-.\tgoal.set\tcase=\(id)\tgoal=g0000000000000001\ttext=Sleep"
          + "\ton=2026-11-01\tfrom_rung=4\t\(envelope)",
        "7\t\(time(desk, 3))\t>*\tsys.checkpoint\tkey=abc\ts=AAAAAAAAAAAAAAAA",
        "8\t\(time(desk, 4))\t>.\tgoal.set\tcase=\(id)\tgoal=no-id\ttext=x\ton=2026-11-01"
          + "\t\(envelope)",
        "9\t\(time(desk, 5))\t>.\tgoal.set\tcase=\(id)\tgoal=g0000000000000002\ttext=Work"
          + "\ttext=twice\ton=2026-11-01\t\(envelope)",
      ], to: desk.machine)
    let next = try SimulatedDesk(on: desk.machine)
    #expect(next.journal.caseload.unknownCount == 3)
    #expect(next.journal.caseload[id]?.goals.map(\.text) == ["Sleep"])
    #expect(next.journal.findings == [])
    try next.note("after them", in: id)
    let fresh = try SimulatedDesk(on: desk.machine)
    #expect(fresh.world == next.world)
    let report = try StoreCheck("/store", on: desk.machine.startProcess(), host: .real)
      .run(deep: true)
    #expect(report.exitCode == 0)
    #expect(report.findings.map(\.what) == [.unknownEntries(count: 3)])
    var lines: [String] = []
    try fresh.journal.exportJSONLines { lines.append(String(decoding: $0, as: UTF8.self)) }
    #expect(lines.contains { $0.contains("\"care.ladder_set\"") && $0.contains("\"rung\":\"4\"") })
    #expect(lines.contains { $0.contains("\"from_rung\":\"4\"") })
    #expect(lines.contains { $0.contains("\"sys.checkpoint\"") })
  }

  @Test("undo of a transaction with an unknown type takes back what is known of it")
  func undoOfUnknown() throws {
    let desk = try SimulatedDesk.atNewStore()
    let id = try desk.openCase()
    desk.process.kill()
    let envelope = "by=mara-0001\ts=AAAAAAAAAAAAAAAA"
    try append(
      [
        "5\t\(time(desk, 1))\t>+\tcare.ladder_set\tcase=\(id)\trung=4\t\(envelope)",
        "6\t\(time(desk, 2))\t-.\tgoal.set\tcase=\(id)\tgoal=g0000000000000001\ttext=Sleep"
          + "\ton=2026-11-01\t\(envelope)",
      ], to: desk.machine)
    let next = try SimulatedDesk(on: desk.machine)
    try next.undo()
    #expect(next.journal.caseload[id]?.goals == [])
    #expect(try SimulatedDesk(on: desk.machine).world == next.world)
  }

  @Test("a gap in the numbers is damage, whatever line stands behind it")
  func gap() throws {
    for flag in [">.", ">*"] {
      let desk = try SimulatedDesk.atNewStore()
      desk.process.kill()
      let text = "9\t\(time(desk, 1))\t\(flag)\tsys.other\ts=AAAAAAAAAAAAAAAA"
      try append([text], to: desk.machine)
      let next = try SimulatedDesk(on: desk.machine)
      #expect(next.journal.entryCount == 1)
      #expect(next.journal.readOnly != nil, "\(flag)")
    }
  }

  @Test("a write that begins while a transaction is open drops the open one")
  func openTransaction() throws {
    let desk = try SimulatedDesk.atNewStore()
    let id = try desk.openCase()
    desk.process.kill()
    let envelope = "by=mara-0001\ts=AAAAAAAAAAAAAAAA"
    func goal(_ seq: Int, _ flag: String, _ text: String) -> String {
      "\(seq)\t\(time(desk, seq))\t\(flag)\tgoal.set\tcase=\(id)\tgoal=g000000000000000\(seq)"
        + "\ttext=\(text)\ton=2026-11-01\t\(envelope)"
    }
    try append(
      [goal(5, ">+", "never finished"), goal(6, ">+", "counts"), goal(7, "-.", "counts too")],
      to: desk.machine)
    let next = try SimulatedDesk(on: desk.machine)
    #expect(next.journal.caseload[id]?.goals.map(\.text) == ["counts", "counts too"])
    #expect(next.journal.readOnly == nil)
  }
}
