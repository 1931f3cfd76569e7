// Repair from a copy: exact bytes back where they are damaged or gone, and only there.

import CaseModel
import JournalHarness
import TestSupport
import Testing

@testable import CaseJournal

@Suite("Repair from a copy")
struct CopyRepairTests {
  /// A store with a backup of some time ago, and what was written since.
  private struct Sample {
    var machine: SimulatedMachine
    var id: CaseID
    var whole: [String: [UInt8]]

    init(seed: UInt64) throws {
      let store = try RichStore(seed: seed)
      (machine, id) = (store.machine, store.id)
      let process = machine.startProcess()
      _ = try StoreCopy(from: "/store", to: "/copy", on: process, host: process.host).backUp()
      let desk = try store.open()
      for at in 0..<3 { try desk.note("since \(at)", in: id) }
      desk.process.kill()
      whole = RichStore.files(machine, "/store")
    }

    init(copying other: Sample, seed: UInt64) {
      self = other
      machine = SimulatedMachine(copying: other.machine, seed: seed)
    }

    func plan(from copy: String = "/copy") throws(JournalError) -> CopyRepair<SimulatedProcess> {
      let process = machine.startProcess()
      return try CopyRepair("/store", from: copy, on: process, host: process.host)
    }

    var files: [String: [UInt8]] { RichStore.files(machine, "/store") }
  }

  @Test("any byte of what the copy has, flipped, is put back")
  func anyFlip() throws {
    for seed in [1, 2] as [UInt64] {
      let whole = try Sample(seed: seed)
      for path in segments(whole.machine) {
        guard let copied = whole.machine.bytes("/copy" + path.dropFirst(6)) else { continue }
        for at in stride(from: 1, to: copied.count, by: 97) {
          let sample = Sample(copying: whole, seed: UInt64(at))
          sample.machine.damage(path) { $0[at] ^= 8 }
          guard let repair = try? sample.plan() else {
            // A flip in lines that never counted is no damage.
            let process = sample.machine.startProcess()
            let check = StoreCheck("/store", on: process, host: process.host)
            #expect(try check.run(deep: false).exitCode < 2, "seed \(seed), \(path) \(at)")
            continue
          }
          #expect(repair.left == [], "seed \(seed), \(path) \(at)")
          #expect(repair.changes.map(\.bytes) == [1], "seed \(seed), \(path) \(at)")
          try repair.carryOut()
          #expect(sample.files == whole.whole, "seed \(seed), \(path) \(at)")
        }
      }
    }
  }

  @Test("a missing file, a cut one, one with bytes too many, a lost log")
  func otherDamage() throws {
    let whole = try Sample(seed: 1)
    let paths = segments(whole.machine, "/copy").map { "/store" + $0.dropFirst(5) }
    let path = paths[0]
    let writer = path.split(separator: "/").dropLast().joined(separator: "/")
    let damages: [(String, (SimulatedMachine) -> Void)] = [
      ("missing", { $0.remove(path) }),
      ("cut", { $0.damage(path) { $0.removeLast($0.count / 2) } }),
      ("empty", { $0.damage(path) { $0 = [] } }),
      ("longer", { $0.damage(path) { $0.insert(contentsOf: [65, 66], at: 400) } }),
      ("shorter", { $0.damage(path) { $0.removeSubrange(380..<390) } }),
      ("no HEADS", { $0.damage("/store/HEADS") { $0 = [] } }),
      ("no STORE", { $0.remove("/store/STORE") }),
      ("another STORE", { $0.damage("/store/STORE") { $0[30] ^= 1 } }),
      ("no log", { $0.remove("/" + writer) }),
    ]
    for (name, damage) in damages {
      let sample = Sample(copying: whole, seed: 1)
      damage(sample.machine)
      guard sample.files != whole.whole else { continue }
      let before = sample.files
      guard let repair = try? sample.plan() else {
        Issue.record("\(name)")
        continue
      }
      #expect(sample.files == before, "planning changes nothing: \(name)")
      #expect(repair.left == [], "\(name)")
      try repair.carryOut()
      for (path, bytes) in whole.whole where path != "/HEADS" {
        #expect(sample.files[path] == bytes, "\(name): \(path)")
      }
      let desk = try SimulatedDesk(on: sample.machine)
      #expect(desk.journal.firstDamage == nil, "\(name)")
      try desk.note("goes on", in: sample.id)
    }
  }

  @Test("the damaged bytes are kept, and without room for them nothing is changed")
  func quarantine() throws {
    let sample = try Sample(seed: 2)
    let path = segments(sample.machine)[0]
    sample.machine.damage(path) { $0[300] ^= 1 }
    let damaged = try #require(sample.machine.bytes(path))
    let repair = try sample.plan()
    let before = sample.files
    sample.machine.freeBytes = 10
    #expect(throws: JournalError.self) { try repair.carryOut() }
    #expect(sample.files == before)
    sample.machine.freeBytes = nil
    try repair.carryOut()
    let kept = sample.machine.names(in: "/store/local/quarantine").compactMap {
      sample.machine.bytes("/store/local/quarantine/" + $0)
    }
    #expect(kept.contains(damaged))
    #expect(throws: JournalError.nothingToRepair) { try sample.plan() }
  }

  @Test("two damaged copies help each other; what neither has is said")
  func partly() throws {
    let sample = try Sample(seed: 1)
    let path = segments(sample.machine)[0]
    let copied = "/copy" + path.dropFirst(6)
    sample.machine.damage(path) { $0[300] ^= 1 }
    sample.machine.damage(copied) { $0[500] ^= 1 }
    let repair = try sample.plan()
    #expect(repair.left == [])
    try repair.carryOut()
    #expect(sample.files == sample.whole)
    // Damaged in both, and in something newer than the copy.
    sample.machine.damage(path) { $0[500] ^= 1 }
    #expect(throws: JournalError.self) { try sample.plan() }
  }

  @Test("what was written since and is damaged is not cut off")
  func newerDamage() throws {
    let sample = try Sample(seed: 1)
    let path = try #require(
      segments(sample.machine).first { path in
        sample.machine.bytes(path)?.firstRange(of: Array("text=since 2".utf8)) != nil
      })
    sample.machine.damage(path) { $0[$0.firstRange(of: Array("since 2".utf8))!.lowerBound] ^= 1 }
    let before = sample.files
    let error = #expect(throws: JournalError.self) { try sample.plan() }
    guard case .stillDamaged? = error else {
      Issue.record("\(String(describing: error))")
      return
    }
    // With something else that the copy does mend, it stays as it is.
    let other = segments(sample.machine)[0]
    sample.machine.damage(other) { $0[300] ^= 1 }
    let repair = try sample.plan()
    #expect(repair.left != [])
    try repair.carryOut()
    #expect(sample.files == before)
  }

  @Test("a copy of another store, and what is no copy, is refused")
  func otherStores() throws {
    let sample = try Sample(seed: 2)
    sample.machine.damage(segments(sample.machine)[0]) { $0[300] ^= 1 }
    let process = sample.machine.startProcess()
    var host = process.host
    host.random = SeededRandom(seed: 77)
    try Journal.create("/other", isPractice: false, on: process, host: host)
    #expect(throws: JournalError.otherStore(path: "/other")) { try sample.plan(from: "/other") }
    #expect(throws: JournalError.noStore(path: "/nothing")) { try sample.plan(from: "/nothing") }
    // A segment of another store under this one's name.
    let segment = segments(sample.machine, "/copy")[0]
    sample.machine.damage(segment) { bytes in
      let writer = WriterID(text: String(segment.split(separator: "/")[2]))!
      var random = SeededRandom(seed: 78)
      let store = StoreID(using: &random)
      bytes = SegmentHeader(store: store, writer: writer, segment: 1, previous: nil).line().bytes
    }
    #expect(throws: JournalError.self) { try sample.plan() }
  }

  @Test("killed at any call, the repair can be done again")
  func killed() throws {
    let whole = try Sample(seed: 1)
    let path = segments(whole.machine)[0]
    whole.machine.damage(path) { bytes in
      bytes[300] ^= 1
      bytes[420] ^= 1
    }
    var at = 0
    while true {
      let sample = Sample(copying: whole, seed: UInt64(at))
      let process = sample.machine.startProcess()
      let repair = try CopyRepair("/store", from: "/copy", on: process, host: process.host)
      var count = 0
      process.fault = { _ in
        count += 1
        return count == at ? .kill(after: at % 2 == 0) : nil
      }
      try? repair.carryOut()
      if count < at { break }
      sample.machine.cutPower()
      if let again = try? sample.plan() { try again.carryOut() }
      #expect(sample.files == whole.whole, "call \(at)")
      at += 5
    }
    #expect(at > 60)
  }
}
