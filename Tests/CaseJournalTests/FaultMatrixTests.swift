// The fault matrix (`journal.md` 7): each row is one test, on the simulated machine. The rows that
// also run against a real process stand in `RealFaultTests`.

import CaseModel
import JournalHarness
import Testing

@testable import CaseJournal

@Suite("Fault matrix")
struct FaultMatrixTests {
  private let store = SimulatedDesk.store

  /// A store with one case, at rest.
  struct Rest {
    var machine: SimulatedMachine
    var id: CaseID

    init(seed: UInt64 = 1, limits: JournalLimits = JournalLimits()) throws {
      let desk = try SimulatedDesk.atNewStore(seed: seed, limits: limits)
      machine = desk.machine
      id = try desk.openCase()
      try desk.note("before", in: id)
      desk.process.kill()
      machine.flushAll()
    }

    /// Two notes in one write.
    func commitTwo(_ desk: SimulatedDesk, _ name: String) throws {
      let mine = desk.desk(of: SimulatedDesk.mara)
      let results = try desk.journal.commit(
        (1...2).map { Proposal(.noteContact(desk.noteFact("\(name) \($0)", in: id)), at: mine) })
      for result in results { _ = try result.get() }
    }

    /// Opens the store once more and asks for its notes; it must be whole.
    func reopen(_ limits: JournalLimits = JournalLimits()) throws -> SimulatedDesk {
      let desk = try SimulatedDesk(on: machine, limits: limits)
      #expect(desk.journal.readOnly == nil)
      #expect(desk.journal.firstDamage == nil)
      let process = machine.startProcess()
      let report = try StoreCheck("/store", on: process, host: process.host).run(deep: true)
      #expect(report.exitCode == 0, "\(report.findings)")
      return desk
    }
  }

  /// Runs `body` with a fault at the k-th call of a commit, for every k, until a commit needs
  /// fewer calls than k.
  private func atEveryCall(
    limits: JournalLimits = JournalLimits(), _ fault: SimulatedFault,
    _ body: (Rest, SimulatedDesk, Result<Void, any Error>, _ k: Int) throws -> Void
  ) throws -> Int {
    for k in 0..<500 {
      let rest = try Rest(seed: UInt64(k), limits: limits)
      let process = rest.machine.startProcess()
      let desk = try SimulatedDesk(as: process, limits: limits)
      let first = process.callCount
      var wasHit = false
      process.fault = { call in
        guard call.index == first + k else { return nil }
        wasHit = true
        return fault
      }
      let result = Result { try rest.commitTwo(desk, "new") }
      process.fault = nil
      if !wasHit { return k }
      try body(rest, desk, result, k)
    }
    return 500
  }

  private func error(_ body: () throws -> Void) -> (any Error)? {
    do {
      try body()
      return nil
    } catch {
      return error
    }
  }

  private func isAllOrNothing(_ notes: [String]) -> Bool {
    notes == ["before"] || notes == ["before", "new 1", "new 2"]
  }

  @Test("kill -9 at any call of a commit", arguments: [false, true])
  func kill(after: Bool) throws {
    for segmentBytes in [1 << 20, 300] {
      var limits = JournalLimits()
      limits.segmentBytes = segmentBytes
      let calls = try atEveryCall(limits: limits, .kill(after: after)) { rest, _, _, k in
        // The next process is not kept waiting, and asked nothing.
        let next = try rest.reopen(limits)
        #expect(isAllOrNothing(next.notes(of: rest.id)), "call \(k)")
        try next.note("next", in: rest.id)
        #expect(try rest.reopen(limits).notes(of: rest.id).last == "next", "call \(k)")
      }
      #expect(calls > 8)
    }
  }

  @Test("power cut at any call of a commit: any part of the unsynced sectors", arguments: 0..<4)
  func powerCut(variant: Int) throws {
    for segmentBytes in [1 << 20, 300] {
      var limits = JournalLimits()
      limits.segmentBytes = segmentBytes
      let fault = SimulatedFault.powerCut(after: variant % 2 == 0)
      let calls = try atEveryCall(limits: limits, fault) { rest, _, _, k in
        for _ in 0..<variant { _ = rest.machine.random.next() }
        let next = try rest.reopen(limits)
        #expect(isAllOrNothing(next.notes(of: rest.id)), "call \(k)")
        rest.machine.cutPower()
        #expect(try rest.reopen(limits).notes(of: rest.id) == next.notes(of: rest.id))
      }
      #expect(calls > 8)
    }
  }

  @Test("what was acknowledged survives a power cut right afterwards")
  func powerCutAfterwards() throws {
    for seed in 0..<50 {
      let rest = try Rest(seed: UInt64(seed))
      let desk = try SimulatedDesk(on: rest.machine)
      try rest.commitTwo(desk, "new")
      rest.machine.cutPower()
      #expect(try rest.reopen().notes(of: rest.id) == ["before", "new 1", "new 2"])
    }
  }

  @Test("disk full, short write or file-size limit in a write: nothing of it is left, and said so")
  func shortWrite() throws {
    for taken in [0, 1, 33, 200, 300] {
      let rest = try Rest()
      let process = rest.machine.startProcess()
      let desk = try SimulatedDesk(as: process)
      let path = try #require(segments(rest.machine).first)
      let before = rest.machine.bytes(path)
      process.fault = { $0.call == .append ? .short(taken) : nil }
      #expect(throws: JournalError.diskFull(path: store, freeBytes: nil)) {
        try rest.commitTwo(desk, "new")
      }
      #expect(rest.machine.bytes(path) == before)
      #expect(desk.notes(of: rest.id) == ["before"])
      process.fault = nil
      try desk.note("next", in: rest.id)
      rest.machine.cutPower()
      #expect(try rest.reopen().notes(of: rest.id) == ["before", "next"])
    }
  }

  @Test("disk full, short write or file-size limit in a write: at any call")
  func fullDisk() throws {
    for error in [FileFault.noSpace, FileFault.tooLarge, FileFault.quota] {
      for segmentBytes in [1 << 20, 300] {
        var limits = JournalLimits()
        limits.segmentBytes = segmentBytes
        _ = try atEveryCall(limits: limits, .error(error)) { rest, desk, result, k in
          let kept = desk.notes(of: rest.id)
          switch result {
          case .success: #expect(kept == ["before", "new 1", "new 2"], "call \(k)")
          case .failure(let failure):
            #expect(kept == ["before"], "call \(k)")
            if case .unconfirmed = failure as? JournalError { return }
          }
          rest.machine.cutPower()
          let again = try rest.reopen(limits).notes(of: rest.id)
          #expect(again == kept, "call \(k)")
        }
      }
    }
  }

  @Test("any other error at any call: kept and said so, or not kept")
  func anyError() throws {
    for segmentBytes in [1 << 20, 300] {
      var limits = JournalLimits()
      limits.segmentBytes = segmentBytes
      _ = try atEveryCall(limits: limits, .error(FileFault.inputOutput)) { rest, desk, result, k in
        let kept = desk.notes(of: rest.id)
        #expect(isAllOrNothing(kept), "call \(k)")
        if case .failure(let failure) = result {
          #expect(kept == ["before"], "call \(k)")
          if case .unconfirmed = failure as? JournalError { return }
        }
        desk.process.kill()
        let again = try rest.reopen(limits).notes(of: rest.id)
        #expect(again == kept, "call \(k)")
      }
    }
  }

  @Test("disk full during recovery: recovery completes")
  func fullDiskInRecovery() throws {
    for k in 0..<200 {
      let rest = try Rest()
      let path = try #require(segments(rest.machine).first)
      rest.machine.damage(path) { $0 += Array("5\t2026-11-22T03:48:12.345Z.0000\t>.\tcont".utf8) }
      let process = rest.machine.startProcess()
      var wasHit = false
      process.fault = { call in
        guard call.index >= k else { return nil }
        wasHit = true
        // What takes no room is not refused for lack of it.
        let needsRoom: Set<FileCall> = [.append, .makeFolder]
        let creates = call.call == .open && call.path.contains("quarantine")
        return needsRoom.contains(call.call) || creates ? .error(FileFault.noSpace) : nil
      }
      let desk = try SimulatedDesk(as: process)
      if !wasHit { return }
      #expect(desk.journal.readOnly == nil, "from call \(k)")
      #expect(desk.notes(of: rest.id) == ["before"], "from call \(k)")
      if k == 0 { #expect(rest.machine.names(in: "/store/local/quarantine") == []) }
    }
  }

  @Test("EIO on fdatasync, then success: the next segment, and everything once")
  func failedSync() throws {
    for seed in 0..<20 {
      let rest = try Rest(seed: UInt64(seed))
      let process = rest.machine.startProcess()
      let desk = try SimulatedDesk(as: process)
      let other = try SimulatedDesk(on: rest.machine)
      var fails = 1
      process.fault = { call in
        guard call.call == .syncData, fails > 0 else { return nil }
        fails -= 1
        return .failedWriteBack()
      }
      try rest.commitTwo(desk, "new")
      #expect(segments(rest.machine).count == 2)
      #expect(desk.notes(of: rest.id) == ["before", "new 1", "new 2"])
      try other.note("other", in: rest.id)
      try desk.note("next", in: rest.id)
      rest.machine.cutPower()
      #expect(
        try rest.reopen().notes(of: rest.id) == ["before", "new 1", "new 2", "other", "next"])
    }
  }

  @Test("EIO on fdatasync, then kill before the next segment: the same bytes are written again")
  func failedSyncThenKill() throws {
    for seed in 0..<20 {
      let rest = try Rest(seed: UInt64(seed))
      let process = rest.machine.startProcess()
      let desk = try SimulatedDesk(as: process)
      var hasFailed = false
      process.fault = { call in
        if hasFailed { return .kill(after: false) }
        guard call.call == .syncData else { return nil }
        hasFailed = true
        return .failedWriteBack()
      }
      #expect(throws: (any Error).self) { try rest.commitTwo(desk, "new") }
      let next = try rest.reopen()
      let seen = next.notes(of: rest.id)
      #expect(isAllOrNothing(seen))
      try next.note("next", in: rest.id)
      rest.machine.cutPower()
      #expect(try rest.reopen().notes(of: rest.id) == seen + ["next"])
    }
  }

  @Test("the mark cannot be written, then EIO: nothing is lost, nothing is there twice")
  func failedMarkThenFailedSync() throws {
    for seed in 0..<20 {
      let rest = try Rest(seed: UInt64(seed))
      let process = rest.machine.startProcess()
      let desk = try SimulatedDesk(as: process)
      var syncs = 0
      process.fault = { call in
        if call.call == .write, call.path.hasSuffix("durable") {
          return .error(FileFault.inputOutput)
        }
        guard call.call == .syncData else { return nil }
        syncs += 1
        return syncs == 4 ? .failedWriteBack() : nil
      }
      try desk.note("one", in: rest.id)
      try desk.note("two", in: rest.id)
      try rest.commitTwo(desk, "new")
      process.kill()
      rest.machine.cutPower()
      #expect(
        try rest.reopen().notes(of: rest.id) == ["before", "one", "two", "new 1", "new 2"])
    }
  }

  @Test("the folder cannot be synced: could not be confirmed, and is looked up by its bits")
  func failedFolderSync() throws {
    for lost in [false, true] {
      let rest = try Rest()
      let process = rest.machine.startProcess()
      let desk = try SimulatedDesk(as: process)
      process.fault = { call in
        if call.call == .syncData { return .failedWriteBack() }
        return call.call == .sync && !call.path.hasSuffix(".tmp")
          ? .error(FileFault.inputOutput) : nil
      }
      let path = try #require(segments(rest.machine).first)
        .replacing("000001", with: "000002")
      #expect(throws: JournalError.unconfirmed(path: path)) { try desk.note("new", in: rest.id) }
      #expect(desk.journal.readOnly == .afterFailure)
      #expect(desk.notes(of: rest.id) == ["before"])
      let outcome = try #require(desk.journal.unconfirmed.first)
      process.kill()
      if lost { rest.machine.remove(path) }
      let next = try rest.reopen()
      let entry = next.journal.entry(of: outcome)
      // What stands in the old segment was whole there, and is adopted.
      #expect((entry != nil) == next.notes(of: rest.id).contains("new"))
    }
  }

  @Test("no segment can be begun after a failed sync: nothing is kept, the store is read-only")
  func failedSyncAndNoSegment() throws {
    let rest = try Rest()
    let process = rest.machine.startProcess()
    let desk = try SimulatedDesk(as: process)
    var syncs = 0
    process.fault = { call in
      if call.call == .link { return .error(FileFault.noSpace) }
      guard call.call == .syncData else { return nil }
      syncs += 1
      return syncs == 1 ? .failedWriteBack() : nil
    }
    #expect(throws: JournalError.diskFull(path: store, freeBytes: nil)) {
      try desk.note("new", in: rest.id)
    }
    #expect(desk.journal.readOnly == .afterFailure)
    #expect(throws: JournalError.readOnly(.afterFailure)) { try desk.note("again", in: rest.id) }
    process.kill()
    rest.machine.cutPower()
    #expect(try rest.reopen().notes(of: rest.id) == ["before"])
  }

  @Test("a process is stopped while it holds the lock: others say busy and whose, and read on")
  func stopped() throws {
    let rest = try Rest()
    let first = rest.machine.startProcess()
    let desk = try SimulatedDesk(as: first)
    let other = try SimulatedDesk(on: rest.machine)
    var seen: (any Error)?
    first.fault = { call in
      // In the middle of the first one's write the second one tries.
      guard call.call == .append else { return nil }
      first.fault = nil
      seen = self.error { try other.note("other", in: rest.id) }
      #expect(self.error { try other.journal.catchUp() } == nil)
      return nil
    }
    try desk.note("new", in: rest.id)
    #expect(seen as? JournalError == .busy(pid: 1000 + first.number))
    #expect(other.journal.readOnly == nil)
    try other.note("other", in: rest.id)
    #expect(other.notes(of: rest.id) == ["before", "new", "other"])
  }

  @Test("EIO on reading a closed segment: that writer's log is partial, others are usable")
  func unreadableSegment() throws {
    var limits = JournalLimits()
    limits.segmentBytes = 300
    let rest = try Rest(limits: limits)
    rest.machine.copy("/store", to: "/copy")
    let copy = try SimulatedDesk(on: rest.machine, at: "/copy")
    try copy.note("from the copy", in: rest.id)
    let mine = try #require(rest.machine.names(in: "/store/log").first)
    let process = rest.machine.startProcess()
    process.fault = { call in
      call.call == .read && call.path == "/copy/log/\(mine)/000002.log"
        ? .error(FileFault.inputOutput) : nil
    }
    let desk = try SimulatedDesk(as: process, at: "/copy")
    let damage = Finding(
      .damaged, .unreadable(code: FileFault.inputOutput), file: "log/\(mine)/000002.log")
    #expect(desk.journal.firstDamage == damage)
    #expect(desk.journal.readOnly == nil)
    try desk.join(SimulatedDesk.joost, name: "Joost")
  }

  @Test("the last lines cut at a line boundary: caught by the mark, else by HEADS, else by nobody")
  func lastLinesCut() throws {
    let rest = try Rest()
    let path = try #require(segments(rest.machine).first)
    let whole = try #require(rest.machine.bytes(path))
    let cut = whole.dropLast().lastIndex(of: 0x0A)! + 1
    rest.machine.damage(path) { $0 = Array(whole[..<cut]) }
    let withMark = try SimulatedDesk(on: rest.machine)
    #expect(withMark.journal.firstDamage?.what == .shorterThanMark)
    rest.machine.damage(path) { $0 = whole }
    try SimulatedDesk(on: rest.machine, for: .reading).journal.writeHeads()
    rest.machine.damage(path) { $0 = Array(whole[..<cut]) }
    rest.machine.remove("/store/local/durable")
    let withHeads = try SimulatedDesk(on: rest.machine)
    #expect(withHeads.journal.firstDamage?.what == .shorterThanHeads)
    #expect(rest.machine.bytes(path)?.count == cut)
    rest.machine.remove("/store/HEADS")
    // Nobody can know, and the format page says so.
    let withNeither = try SimulatedDesk(on: rest.machine)
    #expect(withNeither.journal.firstDamage == nil)
    #expect(withNeither.notes(of: rest.id) == [])
  }

  @Test("two processes settle the same torn tail, one of them killed at any call")
  func twoSettle() throws {
    for k in 0..<200 {
      let rest = try Rest()
      let path = try #require(segments(rest.machine).first)
      let good = try #require(rest.machine.bytes(path)).count
      rest.machine.damage(path) { $0 += Array("5\t2026-11-22T03:48:12.345Z.0000\t>.\tcont".utf8) }
      let first = rest.machine.startProcess()
      var wasHit = false
      first.fault = { call in
        guard call.index == k else { return nil }
        wasHit = true
        return .kill(after: k % 2 == 0)
      }
      _ = try? SimulatedDesk(as: first)
      let second = try rest.reopen()
      #expect(rest.machine.bytes(path)?.count == good, "call \(k)")
      #expect(second.notes(of: rest.id) == ["before"], "call \(k)")
      #expect(rest.machine.names(in: "/store/local/quarantine").count <= 2)
      if !wasHit { return }
    }
  }

  @Test("the clock jumps three years ahead and three years back: entries keep their order")
  func clockJumps() throws {
    let rest = try Rest()
    let desk = try SimulatedDesk(on: rest.machine)
    let year = 365 * 86_400_000
    for (at, offset) in [0, 3 * year, -3 * year, 0].enumerated() {
      desk.process.clockOffsetMilliseconds = offset
      try desk.commit(
        .correctHousehold(
          HouseholdCorrected { ($0.caseID, $0.name) = (rest.id, "name \(at)") }))
    }
    #expect(desk.journal.caseload[rest.id]?.household.name == "name 3")
    let fresh = try rest.reopen()
    #expect(fresh.world == desk.world)
    let was = fresh.journal.caseload[rest.id]?.household.corrections.map(\.was)
    #expect(was == ["Aarts", "name 0", "name 1", "name 2"])
  }

  @Test("inotify absent or overflowing: every look catches up")
  func pollOnly() throws {
    let rest = try Rest()
    let writer = try SimulatedDesk(on: rest.machine)
    let reader = try SimulatedDesk(on: rest.machine, for: .reading)
    for at in 0..<30 {
      try writer.note("note \(at)", in: rest.id)
      if at % 7 == 0 {
        try reader.journal.catchUp()
        #expect(reader.world == writer.world)
      }
    }
  }
}
