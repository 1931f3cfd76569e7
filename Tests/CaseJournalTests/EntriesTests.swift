// Who wrote what and when: every entry once, in order, and whether it still counts.

import CaseModel
import JournalHarness
import Testing

@testable import CaseJournal

@Suite("Entries of the log")
struct EntriesTests {
  private struct Seen {
    var id: EntryID
    var time: HybridTime
    var counts: Bool
    var type: String
    var raw: [UInt8]
  }

  private func entries(of desk: SimulatedDesk, since: HybridTime = .zero) throws -> [Seen] {
    var seen: [Seen] = []
    try desk.journal.forEachEntry(since: since) { entry in
      let type = String(entry.typeAndFields.prefix { $0 != " " })
      seen.append(
        Seen(
          id: entry.id, time: entry.time, counts: entry.counts, type: type, raw: entry.rawLine))
      return true
    }
    return seen
  }

  @Test("what was undone is there and says so; redo makes it count again")
  func undone() throws {
    let desk = try SimulatedDesk.atNewStore()
    let id = try desk.openCase()
    try desk.note("one", in: id)
    try desk.undo()
    var seen = try entries(of: desk)
    #expect(seen.map(\.type).suffix(2) == ["contact.noted", "sys.undone"])
    #expect(seen.suffix(2).map(\.counts) == [false, true])
    try desk.redo()
    seen = try entries(of: desk)
    #expect(seen.suffix(3).map(\.counts) == [true, false, true])
    #expect(desk.journal.events(of: seen[seen.count - 3].id).first is ContactNoted)
  }

  @Test("two writers' entries stand in one order, each once, across segments")
  func merged() throws {
    var limits = JournalLimits()
    limits.segmentBytes = 900
    limits.otherWritersMilliseconds = 0
    let desk = try SimulatedDesk.atNewStore(limits: limits)
    let id = try desk.openCase()
    for at in 0..<6 { try desk.note("first \(at)", in: id) }
    desk.machine.remove("/store/local")
    let other = try SimulatedDesk(on: desk.machine, limits: limits)
    for at in 0..<6 { try other.note("second \(at)", in: id) }
    #expect(other.journal.writer != desk.journal.writer)
    let seen = try entries(of: other)
    #expect(seen.count == other.journal.entryCount)
    #expect(Set(seen.map(\.id)).count == seen.count)
    #expect(zip(seen, seen.dropFirst()).allSatisfy { $0.time < $1.time })
    let files = segments(desk.machine).flatMap { desk.machine.bytes($0) ?? [] }
      .split(separator: 0x0A).filter { $0.first != 0x23 }
    #expect(Set(seen.map(\.raw)) == Set(files.map { $0 + [0x0A] }))
    // From a moment on: exactly those that were written then or later.
    let middle = seen[seen.count / 2].time
    #expect(
      try entries(of: other, since: middle).map(\.id)
        == seen.filter { $0.time >= middle }.map(\.id))
  }

  @Test("reading stops when nobody wants more")
  func stops() throws {
    let desk = try SimulatedDesk.atNewStore()
    try desk.openCase()
    var count = 0
    try desk.journal.forEachEntry { _ in
      count += 1
      return count < 2
    }
    #expect(count == 2)
  }
}
