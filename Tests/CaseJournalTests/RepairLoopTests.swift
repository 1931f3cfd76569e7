// What a random series of damages and repairs came upon (`RepairSeriesTests`): each way in which a
// loss could not be given up, or was given up and not named.

import CaseModel
import JournalHarness
import TestSupport
import Testing

@testable import CaseJournal

@Suite("Damage that comes together, and again")
struct RepairLoopTests {
  private typealias Sample = AcceptLossTests.Sample

  /// Damages one byte in the last of the lines of a segment, or in another one.
  private func flip(_ sample: Sample, _ path: String, line fromEnd: Int = 1) throws {
    let bytes = try #require(sample.machine.bytes(path))
    let lines = bytes.split(separator: 0x0A)
    let at = lines.dropLast(fromEnd - 1).reduce(0) { $0 + $1.count + 1 } - 60
    sample.machine.damage(path) { $0[at] ^= 1 }
  }

  private func lineCount(_ sample: Sample, _ path: String) throws -> Int {
    try #require(sample.machine.bytes(path)).count { $0 == 0x0A } - 1
  }

  @Test("an empty file between others")
  func empty() throws {
    let sample = try Sample()
    let path = segments(sample.machine)[1]
    let lost = try lineCount(sample, path)
    sample.machine.damage(path) { $0 = [] }
    _ = try sample.accept(lost: lost, "empty")
  }

  @Test("a file that does not belong there, and damage before it")
  func strayFile() throws {
    let sample = try Sample()
    let paths = segments(sample.machine)
    try flip(sample, paths[1])
    let last = try #require(paths.last)
    let lost = try lineCount(sample, last)
    let stray = try #require(sample.machine.bytes(paths[0]))
    sample.machine.damage(last) { $0 = stray }
    let (plan, _) = try sample.accept(lost: lost + 1, "a stray file")
    #expect(plan.parts.map(\.file).count == 2)
  }

  @Test("a file whose number nobody wrote")
  func skippedNumber() throws {
    let sample = try Sample()
    let paths = segments(sample.machine)
    let stray = try #require(sample.machine.bytes(paths[1]))
    let folder = paths[0].dropLast(10)
    sample.machine.remove("/store/local")
    sample.machine.add(folder + "000090.log", stray)
    let (plan, _) = try sample.accept(lost: 0, "a skipped number")
    #expect(plan.parts.map(\.bytes) == [stray.count])
  }

  @Test("a missing file, and an empty one behind it")
  func missingAndEmpty() throws {
    let sample = try Sample()
    let paths = segments(sample.machine)
    let lost = try lineCount(sample, paths[1]) + lineCount(sample, paths[3])
    sample.machine.remove(paths[1])
    sample.machine.damage(paths[3]) { $0 = [] }
    _ = try sample.accept(lost: lost, "both")
  }

  @Test("what ends before a damaged header is no torn tail")
  func noTornTail() throws {
    let sample = try Sample()
    let paths = segments(sample.machine)
    let count = paths.count
    let lost = try lineCount(sample, paths[count - 1]) + 1
    try sample.open().journal.writeHeads()
    sample.machine.remove("/store/local")
    try flip(sample, paths[count - 2])
    sample.machine.damage(paths[count - 1]) { $0 = [] }
    _ = try sample.accept(lost: lost, "no torn tail")
  }

  @Test("the end of a file before a header that was given up is named")
  func endBeforeLostHeader() throws {
    for again in [false, true] {
      let sample = try Sample()
      let paths = segments(sample.machine)
      sample.machine.damage(paths[2]) { $0[60] ^= 1 }
      _ = try sample.accept(lost: 0, "a header")
      if again {
        let lost = try lineCount(sample, paths[1])
        sample.machine.remove(paths[1])
        _ = try sample.accept(lost: lost, "the file before")
      } else {
        try flip(sample, paths[1])
        _ = try sample.accept(lost: 1, "the line before")
      }
    }
  }

  @Test("a header that was given up, damaged again, is damage again")
  func headerAgain() throws {
    let sample = try Sample()
    let path = segments(sample.machine)[1]
    sample.machine.damage(path) { $0[60] ^= 1 }
    _ = try sample.accept(lost: 0, "a header")
    sample.machine.damage(path) { $0[61] ^= 1 }
    #expect(try sample.check().exitCode == 2)
    _ = try sample.accept(lost: 0, "again")
  }

  @Test("lines cut off behind bytes that were given up are not given up with them")
  func cutBehindLoss() throws {
    let sample = try Sample()
    let path = segments(sample.machine)[1]
    try flip(sample, path, line: 2)
    _ = try sample.accept(lost: 1, "the line before the last one")
    let last = try #require(sample.machine.bytes(path)?.split(separator: 0x0A).last).count + 1
    sample.machine.damage(path) { $0.removeLast(last) }
    #expect(try sample.check().exitCode == 2)
    _ = try sample.accept(lost: 1, "the last one")
  }

  @Test("the line of an accepted loss is damaged: the others still count")
  func lossLine() throws {
    let sample = try Sample()
    let paths = segments(sample.machine)
    for path in paths[1...2] { try flip(sample, path) }
    _ = try sample.accept(lost: 2, "two lines")
    let named = try #require(segments(sample.machine).last)
    let bytes = try #require(sample.machine.bytes(named))
    let first = try #require(bytes.firstRange(of: Array("sys.loss".utf8))?.lowerBound)
    sample.machine.damage(named) { $0[first - 4] = 0x0A }
    let (plan, _) = try sample.accept(lost: 2, "the first line")
    let again = try #require(paths[1].split(separator: "/").last)
    #expect(plan.parts.count { $0.file.hasSuffix(again) } == 1)
    #expect(plan.parts.count == 2)
  }

  @Test("an accepted loss is told once, be its line in two files")
  func lossTwice() throws {
    let sample = try Sample()
    try flip(sample, segments(sample.machine)[1])
    _ = try sample.accept(lost: 1, "a line")
    let named = try #require(segments(sample.machine).last)
    var bytes = try #require(sample.machine.bytes(named))
    bytes[60] ^= 1
    sample.machine.remove("/store/local")
    sample.machine.add(named.dropLast(10) + "000090.log", bytes)
    let desk = try sample.open()
    try desk.journal.acceptLoss(try desk.journal.lossPlan(), by: SimulatedDesk.mara)
    var told: [EntryID] = []
    try desk.journal.forEachEntry { entry in
      told.append(entry.id)
      return true
    }
    #expect(Set(told).count == told.count)
  }

  @Test("damage in a file that never counted is none")
  func abandoned() throws {
    let sample = try Sample()
    let paths = segments(sample.machine)
    let path = paths[0]
    let stray = try #require(sample.machine.bytes(paths[1]))
    for path in paths.dropFirst() { sample.machine.remove(path) }
    sample.machine.damage(path) { $0 = stray }
    let desk = try sample.open()
    try desk.journal.acceptLoss(try desk.journal.lossPlan(), by: SimulatedDesk.mara)
    #expect(try sample.check().exitCode == 0)
    sample.machine.damage(path) { $0[61] ^= 1 }
    #expect(try sample.check().exitCode == 0)
  }

  @Test("HEADS still speaks for what stood before a loss")
  func headsBeforeLoss() throws {
    let sample = try Sample()
    let paths = segments(sample.machine)
    try sample.open().journal.writeHeads()
    sample.machine.remove("/store/local")
    try flip(sample, try #require(paths.last))
    _ = try sample.accept(lost: 1, "the last line")
    for path in paths { sample.machine.remove(path) }
    #expect(try sample.check().exitCode == 2)
  }

  @Test("HEADS may name a header behind which all was given up", arguments: [true, false])
  func headsAtHeader(isGone: Bool) throws {
    let sample = try Sample()
    let last = try #require(segments(sample.machine).last)
    sample.machine.remove("/store/local")
    let header = try #require(sample.machine.bytes(last)?.firstIndex(of: 0x0A))
    sample.machine.damage(last) { $0.removeSubrange((header + 30)...) }
    let desk = try sample.open()
    try sample.goOn(desk)
    let plan = try desk.journal.lossPlan()
    try desk.journal.acceptLoss(plan, by: SimulatedDesk.mara)
    try desk.journal.writeHeads()
    if isGone {
      sample.machine.remove(last)
    } else {
      sample.machine.damage(last) { $0[60] ^= 1 }
    }
    #expect(try sample.check().exitCode == 2)
    let next = try sample.open()
    try next.journal.acceptLoss(try next.journal.lossPlan(), by: SimulatedDesk.mara)
    #expect(try sample.check().exitCode == 0)
  }

  @Test("a snapshot is used after a loss at the end of a log", arguments: [0, 1, 2, 3])
  func snapshotAfterLoss(kind: Int) throws {
    var sample = try Sample()
    sample.limits.snapshotEntries = 0
    let path = try #require(segments(sample.machine).last)
    try sample.open().journal.writeHeads()
    sample.machine.remove("/store/local")
    switch kind {
    case 0: try flip(sample, path)
    case 1: sample.machine.damage(path) { $0 = [] }
    case 2: sample.machine.damage(path) { $0 = Array("nothing of ours".utf8) }
    default: sample.machine.remove(path)
    }
    let desk = try sample.open()
    try desk.journal.acceptLoss(try desk.journal.lossPlan(), by: SimulatedDesk.mara)
    let next = try sample.open()
    next.journal.leaveSnapshot()
    #expect(try sample.open().journal.replayedCount == 0)
    #expect(try sample.check(deep: true).exitCode == 0)
  }

  /// The last log has little more than its header, and whoever wrote it does not go on.
  private func cutBehindHeader() throws -> (sample: Sample, path: String) {
    var sample = try Sample()
    sample.limits.snapshotEntries = 0
    let path = try #require(segments(sample.machine).last)
    sample.machine.remove("/store/local")
    let header = try #require(sample.machine.bytes(path)?.firstIndex(of: 0x0A))
    sample.machine.damage(path) { $0.removeSubrange((header + 30)...) }
    return (sample, path)
  }

  @Test("a snapshot is used where HEADS names a header behind which all was given up")
  func snapshotAtHeader() throws {
    let (sample, _) = try cutBehindHeader()
    let desk = try sample.open()
    try sample.goOn(desk)
    try desk.journal.acceptLoss(try desk.journal.lossPlan(), by: SimulatedDesk.mara)
    try desk.journal.writeHeads()
    try sample.open().journal.leaveSnapshot()
    #expect(try sample.open().journal.replayedCount == 0)
  }

  @Test("a snapshot is used where HEADS names an entry that was given up")
  func snapshotOverLoss() throws {
    var sample = try Sample()
    sample.limits.snapshotEntries = 0
    try sample.open().journal.writeHeads()
    try flip(sample, try #require(segments(sample.machine).last))
    _ = try sample.accept(lost: 1, "what HEADS names")
    try sample.open().journal.leaveSnapshot()
    #expect(try sample.open().journal.replayedCount == 0)
  }

  @Test("a snapshot is used where HEADS names a header, and more was given up behind it")
  func snapshotBehindHeader() throws {
    let (sample, path) = try cutBehindHeader()
    for more in [[], Array("\nmore\n".utf8)] {
      sample.machine.damage(path) { $0 += more }
      let desk = try sample.open()
      try desk.journal.acceptLoss(try desk.journal.lossPlan(), by: SimulatedDesk.mara)
      if more.isEmpty { try desk.journal.writeHeads() }
    }
    try sample.open().journal.leaveSnapshot()
    #expect(try sample.open().journal.replayedCount == 0)
  }

  @Test("a mark with more behind it counts for readers and writers alike")
  func longMark() throws {
    let sample = try Sample()
    sample.machine.damage("/store/local/durable") { $0 += [0x0A] }
    sample.machine.damage(try #require(segments(sample.machine).last)) { $0.removeLast(20) }
    _ = try sample.accept(lost: 1, "the last line")
  }

  @Test("a writer whose log and mark are gone begins as another one, and writes no number again")
  func writerGone() throws {
    let sample = try Sample()
    let writers = sample.machine.names(in: "/store/log")
    sample.machine.remove("/store/log/" + writers[0])
    sample.machine.remove("/store/local/durable")
    let desk = try sample.open()
    let other = try #require(desk.journal.writer?.text)
    #expect(!writers.contains(other))
    desk.process.kill()
    // One that did not write yet stays who it is.
    #expect(try sample.open().journal.writer?.text == other)
  }

  @Test("STORE that is gone is missed, and comes back from a copy")
  func storeGone() throws {
    let sample = try Sample()
    sample.machine.copy("/store", to: "/copy")
    sample.machine.remove("/store/STORE")
    #expect(throws: JournalError.notAStore(path: "/store")) { try sample.open() }
    let process = sample.machine.startProcess()
    try CopyRepair("/store", from: "/copy", on: process, host: process.host).carryOut()
    #expect(try sample.check().exitCode == 0)
    #expect(try sample.open().notes(of: sample.id).count == 12)
  }

  @Test("a torn tail is named where something else is given up, too")
  func tornTailToo() throws {
    let sample = try Sample()
    let paths = segments(sample.machine)
    try flip(sample, paths[1])
    let last = try #require(paths.last)
    sample.machine.remove("/store/local/durable")
    sample.machine.damage(last) { $0.removeLast(20) }
    let (plan, _) = try sample.accept(lost: 1, "a line, and half of one")
    #expect(plan.parts.count == 2)
  }

  @Test("what is put back from a copy stands elsewhere: the snapshot goes")
  func snapshotAfterCopy() throws {
    var sample = try Sample()
    sample.limits.snapshotEntries = 0
    sample.machine.copy("/store", to: "/copy")
    let path = segments(sample.machine)[1]
    let header = try #require(sample.machine.bytes(path)?.firstIndex(of: 0x0A))
    sample.machine.damage(path) { $0.insert(contentsOf: $0[...header], at: header + 1) }
    _ = try sample.accept(lost: 0, "a line twice")
    try sample.open().journal.leaveSnapshot()
    sample.machine.damage(path) { $0[header + 1] ^= 1 }
    let process = sample.machine.startProcess()
    try CopyRepair("/store", from: "/copy", on: process, host: process.host).carryOut()
    #expect(!sample.machine.exists("/store/local/snapshot"))
    #expect(try sample.open().notes(of: sample.id).count == 13)
  }
}

@Suite("A torn tail that nobody continues")
struct TornElsewhereTests {
  /// A store whose writer is gone, with half a line at the end of its log.
  private func torn() throws -> AcceptLossTests.Sample {
    let sample = try AcceptLossTests.Sample()
    sample.machine.remove("/store/local")
    let path = try #require(segments(sample.machine).last)
    sample.machine.damage(path) { $0 += Array("99\t2026-11-22T03:48".utf8) }
    return sample
  }

  private func verify(_ sample: AcceptLossTests.Sample) throws -> StoreReport {
    let process = sample.machine.startProcess()
    return try StoreCheck("/store", on: process, host: process.host).run(deep: false)
  }

  @Test("is given up by name, and the store is whole")
  func givenUp() throws {
    var sample = try torn()
    sample.limits.snapshotEntries = 0
    try sample.goOn(try sample.open())
    let report = try verify(sample)
    #expect(report.exitCode == 1)
    #expect(report.findings.map(\.what) == [.tornElsewhere(bytes: 19)])
    let before = sample.machine.files(below: "/store/log")
    let desk = try sample.open()
    let plan = try desk.journal.lossPlan()
    #expect(plan.parts.map(\.bytes) == [19])
    #expect(plan.entryCount == 0)
    try desk.journal.acceptLoss(plan, by: SimulatedDesk.mara)
    for (path, bytes) in before { #expect(sample.machine.bytes(path) == bytes) }
    #expect(try verify(sample).exitCode == 0)
    // Opening from a snapshot works as ever.
    let next = try sample.open()
    next.journal.leaveSnapshot()
    #expect(try sample.open().journal.replayedCount == 0)
    #expect(try sample.open().world == desk.world)
  }

  @Test("is put right from a copy that has the whole line")
  func mended() throws {
    let sample = try AcceptLossTests.Sample()
    sample.machine.copy("/store", to: "/copy")
    sample.machine.remove("/store/local")
    let path = try #require(segments(sample.machine).last)
    sample.machine.damage(path) { $0[$0.count - 60] ^= 1 }
    #expect(try verify(sample).exitCode == 1)
    let process = sample.machine.startProcess()
    try CopyRepair("/store", from: "/copy", on: process, host: process.host).carryOut()
    #expect(try verify(sample).exitCode == 0)
    #expect(try sample.open().notes(of: sample.id).count == 12)
  }

  @Test("of one's own log is set aside by the next write")
  func own() throws {
    let sample = try AcceptLossTests.Sample()
    let path = try #require(segments(sample.machine).last)
    sample.machine.damage(path) { $0 += Array("99\t2026-11-22T03:48".utf8) }
    #expect(try verify(sample).findings.map(\.what) == [.tornTail(bytes: 19)])
    let process = sample.machine.startProcess()
    let reader = try SimulatedDesk(as: process, for: .reading, limits: sample.limits)
    #expect(throws: JournalError.nothingToRepair) { try reader.journal.lossPlan() }
    try sample.goOn(try sample.open())
    #expect(try verify(sample).exitCode == 0)
  }
}
