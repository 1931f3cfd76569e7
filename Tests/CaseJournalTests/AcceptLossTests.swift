// Damage that no copy can mend is given up by name: exactly that, nothing else, and the store can
// be written again.

import CaseModel
import JournalHarness
import Testing

@testable import CaseJournal

@Suite("Accepting a loss")
struct AcceptLossTests {
  /// A store of a few small segments.
  struct Sample {
    var machine: SimulatedMachine
    var id: CaseID
    var limits = JournalLimits()
    var entryCount = 0

    init() throws {
      limits.segmentBytes = 1000
      limits.otherWritersMilliseconds = 0
      let desk = try SimulatedDesk.atNewStore(limits: limits)
      machine = desk.machine
      id = try desk.openCase()
      for at in 0..<12 { try desk.note("note \(at)", in: id) }
      entryCount = desk.journal.entryCount
      desk.process.kill()
    }

    func open() throws -> SimulatedDesk { try SimulatedDesk(on: machine, limits: limits) }

    func check(deep: Bool = false) throws -> StoreReport {
      try StoreCheck("/store", on: machine.startProcess(), host: .real).run(deep: deep)
    }

    /// Writes something: a note, where its case and its author are still there.
    func goOn(_ desk: SimulatedDesk) throws {
      if desk.journal.caseload.member(SimulatedDesk.mara) == nil {
        try desk.join(SimulatedDesk.mara, name: "Mara de Wit")
      } else if desk.journal.caseload[id] == nil {
        try desk.openCase("Bouazza")
      } else {
        try desk.note("after the loss", in: id)
      }
    }

    /// Accepts the loss, and looks whether the store is what was promised.
    ///
    /// - Returns: the plan, and the notes that are left.
    func accept(lost: Int, _ comment: Comment) throws -> (plan: LossPlan, notes: [String]) {
      let before = machine.files(below: "/store/log")
      let desk = try open()
      #expect(desk.journal.readOnly != nil, comment)
      let plan = try desk.journal.lossPlan()
      #expect(machine.files(below: "/store/log") == before, "planning changes nothing")
      #expect(plan.entryCount == lost, comment)
      try desk.journal.acceptLoss(plan, by: SimulatedDesk.mara)
      #expect(desk.journal.readOnly == nil, comment)
      try goOn(desk)
      // What was there is still there, byte for byte.
      for (path, bytes) in before { #expect(machine.bytes(path) == bytes, comment) }
      let next = try open()
      #expect(next.journal.readOnly == nil, comment)
      #expect(next.world == desk.world, comment)
      let report = try check()
      #expect(report.exitCode == 0, "\(comment): \(report.findings)")
      #expect(
        report.findings.contains {
          if case .lossAccepted = $0.what { true } else { false }
        }, comment)
      #expect(throws: JournalError.nothingToRepair) { try next.journal.lossPlan() }
      var said = 0
      try next.journal.forEachEntry { entry in
        if case .known(let event) = entry.event, event is LossAccepted { said += 1 }
        return true
      }
      #expect(said >= plan.parts.count, comment)
      return (plan, next.notes(of: id))
    }
  }

  @Test("one flipped bit in the middle costs the transactions that it touches")
  func flip() throws {
    let sample = try Sample()
    let path = segments(sample.machine)[1]
    let bytes = try #require(sample.machine.bytes(path))
    let at = try #require(bytes.firstRange(of: Array("text=note".utf8))?.lowerBound) + 5
    sample.machine.damage(path) { $0[at] ^= 1 }
    let (plan, notes) = try sample.accept(lost: 1, "text")
    #expect(plan.parts.count == 1)
    #expect(notes.count == 12)
    #expect(notes.contains("after the loss"))
    // A copy of the lost bytes lies in quarantine.
    let kept = sample.machine.names(in: "/store/local/quarantine")
    #expect(kept.count == 1)
    // Somebody finds the right bytes after all: they count again.
    sample.machine.damage(path) { $0[at] ^= 1 }
    let mended = try sample.open()
    #expect(mended.journal.readOnly == nil)
    #expect(mended.notes(of: sample.id).count == 13)
    #expect(try sample.check().exitCode == 0)
  }

  @Test("a damaged header does not take along what stands before it", arguments: [true, false])
  func header(isLater: Bool) throws {
    let sample = try Sample()
    let paths = segments(sample.machine)
    let bytes = try #require(sample.machine.bytes(paths[1]))
    let at = try #require(bytes.firstRange(of: Array("text=note".utf8))?.lowerBound) + 5
    sample.machine.damage(paths[1]) { $0[at] ^= 1 }
    if isLater { _ = try sample.accept(lost: 1, "an entry") }
    sample.machine.damage(paths[2]) { $0[60] ^= 1 }
    let (plan, notes) = try sample.accept(lost: isLater ? 0 : 1, "a header")
    #expect(plan.parts.count == (isLater ? 1 : 2))
    #expect(notes.count == (isLater ? 13 : 12))
  }

  @Test("a file whose header was given up, and that is gone later, is given up, too")
  func headerThenFile() throws {
    let sample = try Sample()
    let path = segments(sample.machine)[1]
    let count = try #require(sample.machine.bytes(path)).count { $0 == 0x0A } - 1
    sample.machine.damage(path) { $0[60] ^= 1 }
    _ = try sample.accept(lost: 0, "a header")
    sample.machine.remove(path)
    _ = try sample.accept(lost: count, "the file")
  }

  @Test("a snapshot that has what is given up later is not used any more")
  func snapshot() throws {
    var sample = try Sample()
    sample.limits.snapshotEntries = 0
    try sample.open().journal.leaveSnapshot()
    #expect(sample.machine.exists("/store/local/snapshot"))
    let path = segments(sample.machine)[1]
    let bytes = try #require(sample.machine.bytes(path))
    let at = try #require(bytes.firstRange(of: Array("text=note".utf8))?.lowerBound) + 5
    sample.machine.damage(path) { $0[at] ^= 1 }
    let desk = try sample.open()
    try desk.journal.acceptLoss(try desk.journal.lossPlan(), by: SimulatedDesk.mara)
    #expect(try sample.open().notes(of: sample.id).count == 11)
    #expect(try sample.check(deep: true).exitCode == 0)
  }

  @Test("other damage in the same place is damage again")
  func otherDamage() throws {
    let sample = try Sample()
    let path = segments(sample.machine)[1]
    let bytes = try #require(sample.machine.bytes(path))
    let at = try #require(bytes.firstRange(of: Array("text=note".utf8))?.lowerBound) + 5
    sample.machine.damage(path) { $0[at] ^= 1 }
    _ = try sample.accept(lost: 1, "first")
    sample.machine.damage(path) { $0[at + 1] ^= 1 }
    #expect(try sample.check().exitCode == 2)
    _ = try sample.accept(lost: 1, "second")
  }

  @Test("any byte of any segment flipped: the rest is kept, and work goes on")
  func anyFlip() throws {
    let whole = try Sample()
    for path in segments(whole.machine) {
      let bytes = try #require(whole.machine.bytes(path))
      for at in stride(from: 3, to: bytes.count, by: 41) {
        var sample = whole
        sample.machine = SimulatedMachine(copying: whole.machine, seed: UInt64(at))
        sample.machine.damage(path) { $0[at] ^= 4 }
        let desk = try sample.open()
        guard desk.journal.readOnly != nil else {
          Issue.record("\(path) \(at) is not seen")
          continue
        }
        guard let plan = try? desk.journal.lossPlan() else {
          Issue.record("\(path) \(at) cannot be given up")
          continue
        }
        #expect(plan.entryCount <= 4, "\(path) \(at)")
        try desk.journal.acceptLoss(plan, by: SimulatedDesk.mara)
        let left = desk.journal.entryCount
        #expect(left == whole.entryCount - plan.entryCount, "\(path) \(at)")
        try sample.goOn(desk)
        let next = try sample.open()
        #expect(next.journal.readOnly == nil, "\(path) \(at)")
        #expect(next.world == desk.world, "\(path) \(at)")
        #expect(try sample.check().exitCode == 0, "\(path) \(at)")
      }
    }
  }

  @Test("a missing file, in the middle, at the beginning, at the end, all of them")
  func missing() throws {
    let count = segments(try Sample().machine).count
    #expect(count > 3)
    for gone in [[1], [0], [count - 1], [1, 2], [count - 2, count - 1], Array(0..<count)] {
      let sample = try Sample()
      let paths = segments(sample.machine)
      var lost = 0
      for at in gone {
        let bytes = try #require(sample.machine.bytes(paths[at]))
        lost += bytes.count { $0 == 0x0A } - 1
        sample.machine.remove(paths[at])
      }
      let (plan, _) = try sample.accept(lost: lost, "without \(gone)")
      #expect(plan.parts.allSatisfy { $0.bytes == 0 })
    }
  }

  @Test("the last lines cut off, at a line or in it")
  func cut() throws {
    for extra in [0, 30] {
      let sample = try Sample()
      let path = try #require(segments(sample.machine).last)
      let bytes = try #require(sample.machine.bytes(path))
      let lines = bytes.split(separator: 0x0A)
      let last = try #require(lines.last).count + 1
      sample.machine.damage(path) { $0.removeLast(last - extra) }
      let (plan, notes) = try sample.accept(lost: 1, "cut, \(extra) bytes left")
      #expect(plan.parts.map(\.bytes) == [extra])
      #expect(notes.count == 12)
    }
  }

  @Test("a segment that is cut off in the middle of the log")
  func cutInTheMiddle() throws {
    let sample = try Sample()
    let path = segments(sample.machine)[1]
    let bytes = try #require(sample.machine.bytes(path))
    sample.machine.damage(path) { $0.removeLast(bytes.count / 2) }
    let left = try #require(sample.machine.bytes(path)).count { $0 == 0x0A }
    let lost = bytes.count { $0 == 0x0A } - left
    _ = try sample.accept(lost: lost, "half a segment")
  }

  @Test("HEADS may speak of what is lost")
  func heads() throws {
    let sample = try Sample()
    try sample.open().journal.writeHeads()
    let path = try #require(segments(sample.machine).last)
    sample.machine.remove("/store/local")
    sample.machine.damage(path) { $0.removeLast(20) }
    // A copy without a writer of its own: the loss stands in its first segment.
    let (plan, _) = try sample.accept(lost: 1, "HEADS")
    #expect(plan.parts.count == 1)
    #expect(sample.machine.names(in: "/store/log").count == 2)
  }

  @Test("damage in somebody else's log is accepted in one's own")
  func foreign() throws {
    let sample = try Sample()
    sample.machine.remove("/store/local")
    let other = try sample.open()
    try other.note("mine", in: sample.id)
    other.process.kill()
    let path = segments(sample.machine).first { !$0.contains(other.journal.writer?.text ?? "-") }
    let damaged = try #require(path)
    sample.machine.damage(damaged) { $0[$0.count - 60] ^= 1 }
    let desk = try sample.open()
    #expect(desk.journal.readOnly == nil)
    #expect(desk.journal.firstDamage != nil)
    try desk.journal.acceptLoss(try desk.journal.lossPlan(), by: SimulatedDesk.mara)
    #expect(desk.journal.firstDamage == nil)
    let next = try sample.open()
    #expect(next.journal.firstDamage == nil)
    #expect(next.world == desk.world)
    #expect(next.notes(of: sample.id).count >= 11)
    #expect(try sample.check().exitCode == 0)
  }

  @Test("a disk that is full keeps everything as it was")
  func fullDisk() throws {
    let sample = try Sample()
    sample.machine.damage(segments(sample.machine)[1]) { $0[400] ^= 1 }
    let desk = try sample.open()
    let plan = try desk.journal.lossPlan()
    let before = sample.machine.files(below: "/store/log")
    sample.machine.freeBytes = 0
    #expect(throws: JournalError.diskFull(path: "/store", freeBytes: 0)) {
      try desk.journal.acceptLoss(plan, by: SimulatedDesk.mara)
    }
    #expect(sample.machine.files(below: "/store/log") == before)
  }

  @Test("killed at any call, the repair can be done again")
  func killed() throws {
    let whole = try Sample()
    whole.machine.damage(segments(whole.machine)[1]) { $0[400] ^= 1 }
    var at = 0
    while true {
      var sample = whole
      sample.machine = SimulatedMachine(copying: whole.machine, seed: UInt64(at))
      let desk = try sample.open()
      let plan = try desk.journal.lossPlan()
      var count = 0
      desk.process.fault = { _ in
        count += 1
        return count == at ? .kill(after: at % 2 == 0) : nil
      }
      try? desk.journal.acceptLoss(plan, by: SimulatedDesk.mara)
      if count < at { break }
      desk.process.kill()
      sample.machine.cutPower()
      let next = try sample.open()
      if next.journal.readOnly != nil {
        try next.journal.acceptLoss(try next.journal.lossPlan(), by: SimulatedDesk.mara)
      }
      try next.note("after the loss", in: sample.id)
      #expect(try sample.open().journal.readOnly == nil, "call \(at)")
      at += 1
    }
    #expect(at > 20)
  }
}
