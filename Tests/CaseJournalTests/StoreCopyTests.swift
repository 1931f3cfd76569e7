// Backup and restore: a copy only grows, holds nothing of this machine, and comes back whole.

import CaseModel
import JournalHarness
import TestSupport
import Testing

@testable import CaseJournal

@Suite("Backup and restore")
struct StoreCopyTests {
  private func copy(
    _ machine: SimulatedMachine, from: String = "/store", to: String = "/copy"
  ) -> StoreCopy<SimulatedProcess> {
    let process = machine.startProcess()
    return StoreCopy(from: from, to: to, on: process, host: process.host)
  }

  @Test("a backup holds every byte of the logs, HEADS, and nothing of this machine")
  func backUp() throws {
    for seed in 0..<10 as Range<UInt64> {
      let store = try RichStore(seed: seed)
      let report = try copy(store.machine).backUp()
      var was = RichStore.files(store.machine, "/store")
      let came = RichStore.files(store.machine, "/copy")
      #expect(came["/HEADS"] != nil)
      was["/HEADS"] = came["/HEADS"]
      #expect(Set(was.keys) == Set(came.keys), "seed \(seed)")
      for (path, bytes) in came where path != "/HEADS" {
        #expect(was[path]?.starts(with: bytes) == true, "seed \(seed): \(path)")
      }
      #expect(!store.machine.exists("/copy/local"))
      #expect(report.check.exitCode == 0)
      let desk = try SimulatedDesk(on: store.machine, for: .reading)
      #expect(try SimulatedDesk(on: store.machine, at: "/copy", for: .reading).world == desk.world)
      #expect(report.lastTime == desk.journal.lastTime)
    }
  }

  @Test("a second backup only adds, and nothing when nothing is new")
  func again() throws {
    let store = try RichStore(seed: 3)
    _ = try copy(store.machine).backUp()
    let before = RichStore.files(store.machine, "/copy")
    #expect(try copy(store.machine).backUp().addedBytes == 0)
    #expect(RichStore.files(store.machine, "/copy") == before)
    let desk = try store.open()
    try desk.note("new", in: store.id)
    let world = desk.world
    desk.process.kill()
    #expect(try copy(store.machine).backUp().addedBytes > 0)
    let after = RichStore.files(store.machine, "/copy")
    for (path, bytes) in before where path != "/HEADS" {
      #expect(after[path]?.starts(with: bytes) == true, "\(path)")
    }
    #expect(
      try SimulatedDesk(on: store.machine, at: "/copy", for: .reading).world == world)
  }

  @Test("killed at any call, the next backup finishes it")
  func killed() throws {
    let store = try RichStore(seed: 4)
    var at = 0
    while true {
      let machine = SimulatedMachine(copying: store.machine, seed: UInt64(at))
      let process = machine.startProcess()
      var count = 0
      process.fault = { _ in
        count += 1
        return count == at ? .kill(after: at % 2 == 0) : nil
      }
      _ = try? StoreCopy(from: "/store", to: "/copy", on: process, host: process.host).backUp()
      if count < at { break }
      machine.cutPower()
      #expect(try copy(machine).backUp().check.exitCode == 0, "call \(at)")
      at += 3
    }
    #expect(at > 60)
  }

  @Test("a folder that holds something else, lies in the store, or is another store's copy")
  func otherFolders() throws {
    let store = try RichStore(seed: 5)
    let machine = store.machine
    let process = machine.startProcess()
    try process.makeFolder("/photos")
    machine.add("/photos/cat.jpg", [1, 2, 3])
    for path in ["/photos", "/store", "/store/backup", "/store/log/new/deep", "/photos/cat.jpg"] {
      let before = machine.files(below: "/")
      #expect(throws: JournalError.folderInUse(path: path)) {
        try copy(machine, to: path).backUp()
      }
      #expect(machine.files(below: "/") == before)
    }
    var host = process.host
    host.random = SeededRandom(seed: 99)
    try Journal.create("/team", isPractice: false, on: process, host: host)
    #expect(throws: JournalError.otherStore(path: "/team")) {
      try copy(machine, to: "/team").backUp()
    }
  }

  @Test("a copy that somebody changed or wrote in is left alone")
  func changedCopies() throws {
    let store = try RichStore(seed: 6)
    _ = try copy(store.machine).backUp()
    store.machine.copy("/copy", to: "/flipped")
    let path = try #require(segments(store.machine, "/flipped").first)
    store.machine.damage(path) { $0[200] ^= 1 }
    var before = store.machine.files(below: "/flipped")
    #expect(throws: JournalError.copyDiffers(path: path)) {
      try copy(store.machine, to: "/flipped").backUp()
    }
    #expect(store.machine.files(below: "/flipped") == before)
    let desk = try SimulatedDesk(on: store.machine, at: "/copy")
    try desk.note("in the copy", in: store.id)
    desk.process.kill()
    before = store.machine.files(below: "/copy")
    #expect(throws: JournalError.self) { try copy(store.machine).backUp() }
    #expect(store.machine.files(below: "/copy") == before)
  }

  @Test("a damaged store is not copied over a whole copy")
  func damagedStore() throws {
    let store = try RichStore(seed: 7)
    _ = try copy(store.machine).backUp()
    let before = store.machine.files(below: "/copy")
    let path = try #require(segments(store.machine).first)
    store.machine.damage(path) { $0[300] ^= 1 }
    for target in ["/copy", "/new"] {
      let error = #expect(throws: JournalError.self) {
        try copy(store.machine, to: target).backUp()
      }
      guard case .damagedSource(path: "/store", _)? = error else {
        Issue.record("\(String(describing: error))")
        continue
      }
    }
    #expect(store.machine.files(below: "/copy") == before)
    #expect(!store.machine.exists("/new"))
  }

  @Test("restored, a store is what it was, and a new writer goes on")
  func restore() throws {
    let store = try RichStore(seed: 8)
    _ = try copy(store.machine).backUp()
    _ = try copy(store.machine, from: "/copy", to: "/back").restore()
    let desk = try SimulatedDesk(on: store.machine, at: "/back")
    #expect(desk.world == (try SimulatedDesk(on: store.machine, for: .reading)).world)
    try desk.note("goes on", in: store.id)
    #expect(desk.journal.writer != nil)
    #expect(throws: JournalError.folderInUse(path: "/back")) {
      try copy(store.machine, from: "/copy", to: "/back").restore()
    }
  }

  @Test("a copy is compared with the store that it was made of")
  func compare() throws {
    let store = try RichStore(seed: 12)
    _ = try copy(store.machine).backUp()
    func compare() throws -> CopyComparison {
      let process = store.machine.startProcess()
      return try CopyComparison(of: "/copy", with: "/store", on: process, host: process.host)
    }
    #expect(try compare().newer == 0)
    let desk = try store.open()
    try desk.note("one", in: store.id)
    try desk.note("two", in: store.id)
    desk.process.kill()
    #expect(try compare().newer == 2)
    #expect(try compare().isBeginning)
    // The store lost what the copy has.
    _ = try copy(store.machine).backUp()
    let path = try #require(
      segments(store.machine).last { store.machine.bytes($0)?.isEmpty == false })
    store.machine.damage(path) { bytes in
      let last = bytes.dropLast().lastIndex(of: 0x0A)!
      bytes.removeLast(bytes.count - last - 1)
    }
    #expect(try !compare().isBeginning)
  }
}
