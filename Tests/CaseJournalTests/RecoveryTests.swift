// What a crash, a full disk or a failing one leaves at the end of a log, and what becomes of it.

import CaseModel
import JournalHarness
import Testing

@testable import CaseJournal

@Suite("Recovery")
struct RecoveryTests {
  /// A store with a few transactions of one to four entries, and where each of them ends.
  private struct Sample {
    var machine: SimulatedMachine
    var path: String
    var bytes: [UInt8]
    /// Offset and number of entries after each whole transaction.
    var ends: [(offset: Int, entries: Int)]
    var id: CaseID

    init() throws {
      let desk = try SimulatedDesk.atNewStore()
      machine = desk.machine
      path = try #require(segments(machine).first)
      ends = []
      id = CaseID.none
      bytes = []
      func end() throws {
        bytes = try #require(machine.bytes(path))
        ends.append((bytes.count, desk.journal.entryCount))
      }
      try end()
      id = try desk.openCase("Aarts")
      try end()
      for at in 0..<3 {
        try desk.note("note \(at)", in: id)
        try end()
      }
      try desk.openCase("Bouazza")
      try end()
      desk.process.kill()
    }

    /// How many entries whole transactions before `offset` hold.
    func entries(before offset: Int) -> Int { ends.last { $0.offset <= offset }?.entries ?? 0 }
  }

  @Test("any byte cut recovers the transactions before it, and the next write goes on")
  func anyCut() throws {
    let sample = try Sample()
    let headerEnd = try #require(sample.bytes.firstIndex(of: 0x0A)) + 1
    for cut in headerEnd..<sample.bytes.count {
      sample.machine.damage(sample.path) { $0 = Array(sample.bytes[..<cut]) }
      sample.machine.remove("/store/local/durable")
      sample.machine.remove("/store/local/quarantine")
      let desk = try SimulatedDesk(on: sample.machine)
      let expected = sample.entries(before: cut)
      #expect(desk.journal.entryCount == expected, "cut at \(cut)")
      #expect(desk.journal.readOnly == nil, "cut at \(cut)")
      let good = sample.ends.last { $0.offset <= cut }?.offset ?? headerEnd
      #expect(sample.machine.bytes(sample.path)?.count == good, "cut at \(cut)")
      let kept = sample.machine.names(in: "/store/local/quarantine").first.flatMap {
        sample.machine.bytes("/store/local/quarantine/" + $0)
      }
      #expect(kept ?? [] == Array(sample.bytes[good..<cut]), "cut at \(cut)")
      try desk.join(SimulatedDesk.joost, name: "Joost")
      #expect(try SimulatedDesk(on: sample.machine).journal.entryCount == expected + 1)
    }
  }

  @Test("any byte cut before the mark is a loss: read-only, nothing is changed")
  func cutBeforeMark() throws {
    let sample = try Sample()
    for cut in stride(from: 0, to: sample.bytes.count, by: 7) {
      sample.machine.damage(sample.path) { $0 = Array(sample.bytes[..<cut]) }
      let before = sample.machine.files(below: "/store")
      let desk = try SimulatedDesk(on: sample.machine)
      guard case .damaged = desk.journal.readOnly else {
        Issue.record("cut at \(cut): \(String(describing: desk.journal.readOnly))")
        continue
      }
      #expect(desk.journal.entryCount == sample.entries(before: cut), "cut at \(cut)")
      #expect(throws: JournalError.self) { try desk.note("x", in: sample.id) }
      #expect(sample.machine.files(below: "/store") == before, "cut at \(cut)")
    }
  }

  @Test("one bit flipped anywhere, with the mark: read-only, nothing is changed")
  func flipWithMark() throws {
    let sample = try Sample()
    for at in 0..<sample.bytes.count {
      sample.machine.damage(sample.path) {
        $0 = sample.bytes
        $0[at] ^= 1 << UInt8(at % 8)
      }
      let desk = try SimulatedDesk(on: sample.machine)
      guard case .damaged(let finding) = desk.journal.readOnly else {
        Issue.record("byte \(at): \(String(describing: desk.journal.readOnly))")
        continue
      }
      #expect(finding.file.hasSuffix("000001.log"))
      #expect(sample.machine.bytes(sample.path)?.count == sample.bytes.count)
    }
  }

  @Test("one bit flipped anywhere, without the mark: damaged, or torn in the last write")
  func flipWithoutMark() throws {
    let sample = try Sample()
    let lastWrite = sample.ends[sample.ends.count - 2].offset
    for at in 0..<sample.bytes.count {
      sample.machine.damage(sample.path) {
        $0 = sample.bytes
        $0[at] ^= 1 << UInt8((at + 3) % 8)
      }
      sample.machine.remove("/store/local/durable")
      let desk = try SimulatedDesk(on: sample.machine)
      if at >= lastWrite {
        // Nobody can tell it from a write that was broken off.
        #expect(desk.journal.readOnly == nil, "byte \(at)")
        #expect(desk.journal.entryCount == sample.entries(before: lastWrite), "byte \(at)")
        #expect(sample.machine.bytes(sample.path)?.count == lastWrite, "byte \(at)")
      } else {
        guard case .damaged = desk.journal.readOnly else {
          Issue.record("byte \(at): \(String(describing: desk.journal.readOnly))")
          continue
        }
        #expect(sample.machine.bytes(sample.path)?.count == sample.bytes.count, "byte \(at)")
      }
    }
  }

  @Test("a second recovery changes nothing")
  func twice() throws {
    let sample = try Sample()
    sample.machine.damage(sample.path) { $0.removeLast(50) }
    sample.machine.remove("/store/local/durable")
    _ = try SimulatedDesk(on: sample.machine)
    let after = sample.machine.files(below: "/store/log")
    _ = try SimulatedDesk(on: sample.machine)
    #expect(sample.machine.files(below: "/store/log") == after)
    #expect(sample.machine.names(in: "/store/local/quarantine").count == 1)
  }

  @Test("recovery needs no free space")
  func fullDisk() throws {
    let sample = try Sample()
    sample.machine.damage(sample.path) { $0.removeLast(50) }
    sample.machine.damage("/store/local/durable") { $0 = [] }
    sample.machine.freeBytes = 0
    let desk = try SimulatedDesk(on: sample.machine)
    #expect(desk.journal.readOnly == nil)
    #expect(desk.journal.entryCount == sample.entries(before: sample.bytes.count - 50))
    sample.machine.freeBytes = 0
    #expect(throws: JournalError.diskFull(path: "/store", freeBytes: 0)) {
      try desk.note("no room", in: sample.id)
    }
    #expect(desk.journal.readOnly == nil)
    sample.machine.freeBytes = 100_000
    try desk.note("room", in: sample.id)
    #expect(try SimulatedDesk(on: sample.machine).world == desk.world)
  }

  @Test("HEADS is a lower mark: shorter than it says is a loss, a missing log too")
  func heads() throws {
    let sample = try Sample()
    try SimulatedDesk(on: sample.machine, for: .reading).journal.writeHeads()
    sample.machine.remove("/store/local")
    let writer = try #require(sample.machine.names(in: "/store/log").first)
    // A copy without local/, cut at the end of a line: only HEADS knows.
    sample.machine.damage(sample.path) { $0.removeLast($0.count - sample.ends[3].offset) }
    let cut = try SimulatedDesk(on: sample.machine)
    #expect(
      cut.journal.firstDamage
        == Finding(.damaged, .shorterThanHeads, file: "log/\(writer)/000001.log"))
    sample.machine.remove("/store/log/\(writer)")
    let gone = try SimulatedDesk(on: sample.machine)
    #expect(
      gone.journal.firstDamage
        == Finding(.damaged, .shorterThanHeads, file: "log/\(writer)/000001.log"))
    let check = StoreCheck("/store", on: sample.machine.startProcess(), host: .real)
    #expect(try check.run(deep: false).exitCode == 2)
  }

  @Test("damaged HEADS is said and does not stop the work")
  func damagedHeads() throws {
    let sample = try Sample()
    try SimulatedDesk(on: sample.machine, for: .reading).journal.writeHeads()
    sample.machine.damage("/store/HEADS") { $0[5] ^= 1 }
    let desk = try SimulatedDesk(on: sample.machine)
    #expect(desk.journal.firstDamage?.what == .damagedHeads)
    try desk.note("goes on", in: sample.id)
  }
}
