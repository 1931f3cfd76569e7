// What a failed write left behind and took back, whoever saw it in between: found by the simulation
// in a million runs (failedSyncs 5067926, everything 31311).

import JournalHarness
import Testing

@testable import CaseJournal

extension FaultMatrixTests {
  @Test("taken back, and not even that could be synced: what the next process sees stays so")
  func cutThatWasNotSynced() throws {
    for seed in 0..<64 {
      let rest = try Rest(seed: UInt64(seed))
      let process = rest.machine.startProcess()
      let desk = try SimulatedDesk(as: process)
      process.fault = { call in
        switch call.call {
        case .link: .error(FileFault.noSpace)
        case .syncData: .failedWriteBack()
        default: nil
        }
      }
      #expect(throws: (any Error).self) { try desk.note("new", in: rest.id) }
      process.kill()
      let seen = try rest.reopen().notes(of: rest.id)
      rest.machine.cutPower()
      #expect(try rest.reopen().notes(of: rest.id) == seen, "seed \(seed)")
    }
  }

  @Test(
    "what was read without a mark, before it was taken back, is nowhere any more",
    arguments: ["", "taken over", "a longer text than the one that was taken back"])
  func takenBackBeforeOthersEyes(inItsPlace text: String) throws {
    let rest = try Rest()
    let others = try takeBackBeforeOthersEyes(rest, whoSaw: ["before"])
    var now = ["before"]
    if !text.isEmpty {
      try SimulatedDesk(on: rest.machine).note(text, in: rest.id)
      now.append(text)
    }
    try others[1].note("later", in: rest.id)
    now.append("later")
    for other in others {
      try other.journal.catchUp()
      #expect(other.notes(of: rest.id) == now)
      #expect(other.journal.findings == [])
    }
    #expect(try rest.reopen().notes(of: rest.id) == now)
  }

  @Test("the same beside another writer's log that is damaged")
  func takenBackBesideDamage() throws {
    let rest = try Rest()
    try SimulatedDesk(on: rest.machine).note("and after", in: rest.id)
    let log = segments(rest.machine)[0]
    rest.machine.remove("/store/local")
    try SimulatedDesk(on: rest.machine).note("mine", in: rest.id)
    // Of the note before last: a later write tells that it was whole once.
    rest.machine.damage(log) { bytes in
      bytes[bytes.firstRange(of: Array("text=before".utf8))!.lowerBound + 6] ^= 1
    }
    let others = try takeBackBeforeOthersEyes(rest, whoSaw: ["mine"])
    try SimulatedDesk(on: rest.machine).note("a longer text in its place", in: rest.id)
    for other in others {
      try other.journal.catchUp()
      #expect(other.notes(of: rest.id) == ["mine", "a longer text in its place"])
      #expect(other.journal.firstDamage?.file == String(log.dropFirst("/store/".count)))
    }
    try others[1].note("later", in: rest.id)
    #expect(others[1].notes(of: rest.id) == ["mine", "a longer text in its place", "later"])
  }

  /// Somebody writes a note that the disk does not take, and takes it back; no mark can be written
  /// meanwhile.
  ///
  /// - Returns: a reading and a writing desk that were opened in between.
  private func takeBackBeforeOthersEyes(
    _ rest: Rest, whoSaw before: [String]
  ) throws -> [SimulatedDesk] {
    rest.machine.remove("/store/local/durable")
    let process = rest.machine.startProcess()
    var others: [SimulatedDesk] = []
    var isWritten = false
    process.fault = { call in
      switch call.call {
      case .append: isWritten = true
      case .write where call.path.hasSuffix("durable"): return .error(FileFault.inputOutput)
      case .link: return .error(FileFault.noSpace)
      case .syncData where isWritten && others.isEmpty:
        others = [.reading, .writing].compactMap { access in
          try? SimulatedDesk(on: rest.machine, for: access)
        }
        return .failedWriteBack()
      default: break
      }
      return nil
    }
    let desk = try SimulatedDesk(as: process)
    #expect(throws: (any Error).self) { try desk.note("taken back", in: rest.id) }
    // Its words are gone by now, and were read with the rest.
    #expect(others.map { $0.notes(of: rest.id).count } == [before.count + 1, before.count + 1])
    process.kill()
    return try #require(others.count == 2 ? others : nil)
  }
}
