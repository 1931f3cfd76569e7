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
    #expect(others.map { $0.notes(of: rest.id).count } == [2, 2])
    process.kill()

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
}
