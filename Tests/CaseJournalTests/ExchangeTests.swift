// Export and import: the same bytes back, whatever the store holds; a bad line is named, and
// nothing is made.

import CaseModel
import JournalHarness
import Testing

@testable import CaseJournal

@Suite("Export and import")
struct ExchangeTests {
  private func export(_ desk: SimulatedDesk) throws -> [[UInt8]] {
    var lines: [[UInt8]] = []
    try desk.journal.exportJSONLines { lines.append($0.dropLast()) }
    return lines
  }

  private func take(
    _ lines: [[UInt8]], to path: String, on process: SimulatedProcess
  ) throws(JournalError) {
    var taken = try StoreImport(to: path, on: process)
    do throws(JournalError) {
      for line in lines { try taken.take(line) }
      try taken.finish()
    } catch {
      taken.discard()
      throw error
    }
  }

  @Test("a store comes back byte for byte", arguments: 0..<60)
  func anyStore(_ seed: UInt64) throws {
    let store = try RichStore(seed: seed)
    let desk = try store.open()
    #expect(desk.journal.firstDamage == nil, "seed \(seed): \(desk.journal.findings)")
    desk.process.kill()
    let reader = try SimulatedDesk(on: store.machine, for: .reading)
    let lines = try export(reader)
    try take(lines, to: "/other/copy", on: store.machine.startProcess())
    let (was, came) = (
      RichStore.files(store.machine, "/store"), RichStore.files(store.machine, "/other/copy")
    )
    #expect(Set(was.keys) == Set(came.keys), "seed \(seed)")
    for (path, bytes) in was {
      let isSame = came[path] == bytes
      #expect(isSame, "seed \(seed): \(path), \(bytes.count) and \(came[path]?.count ?? 0)")
    }
    let copy = try SimulatedDesk(on: store.machine, at: "/other/copy", for: .reading)
    #expect(copy.world == reader.world, "seed \(seed)")
    #expect(try export(copy) == lines, "seed \(seed)")
  }

  @Test("what a write left behind that was cut off is no part of a store")
  func tornTail() throws {
    let desk = try SimulatedDesk.atNewStore()
    let path = try #require(segments(desk.machine).first)
    let whole = try #require(desk.machine.bytes(path))
    desk.process.kill()
    desk.machine.damage(path) { $0 += Array("2\t2026-11-22T03:48".utf8) }
    let lines = try export(SimulatedDesk(on: desk.machine, for: .reading))
    try take(lines, to: "/copy", on: desk.machine.startProcess())
    #expect(RichStore.files(desk.machine, "/copy")[String(path.dropFirst(6))] == whole)
  }

  @Test("any line that is changed, missing or twice is named, and nothing is made")
  func badLines() throws {
    let store = try RichStore(seed: 5)
    let lines = try export(SimulatedDesk(on: store.machine, for: .reading))
    let process = store.machine.startProcess()
    func fails(_ changed: [[UInt8]], _ comment: Comment) throws {
      let before = store.machine.files(below: "/")
      let error = #expect(throws: JournalError.self, comment) {
        try take(changed, to: "/copy", on: process)
      }
      guard case .badExport(let line, _)? = error else {
        Issue.record("\(comment): \(String(describing: error))")
        return
      }
      #expect((1...lines.count + 1).contains(line), comment)
      #expect(store.machine.files(below: "/") == before, comment)
      #expect(!store.machine.exists("/copy"), comment)
    }
    for at in lines.indices {
      var changed = lines
      changed.remove(at: at)
      try fails(changed, "without line \(at + 1)")
      changed = lines
      changed.insert(lines[at], at: at)
      try fails(changed, "line \(at + 1) twice")
      changed = lines
      changed[at][changed[at].count / 2] ^= 1
      // HEADS has hashes that only the log can prove, and a folder that is not there stays so.
      if !changed[at].starts(with: "{\"kind\":\"head\"".utf8),
        !changed[at].starts(with: "{\"kind\":\"rest\"".utf8)
      {
        try fails(changed, "line \(at + 1) changed")
      }
      try fails(Array(lines[..<at]), "cut off before line \(at + 1)")
    }
    try fails(lines + [Array("{}".utf8)], "a line behind the end")
    try fails([], "nothing")
  }

  @Test("what is no line of an export says what is wrong with it")
  func problems() throws {
    let desk = try SimulatedDesk.atNewStore()
    let lines = try export(SimulatedDesk(on: desk.machine, for: .reading))
    func problem(_ at: Int, _ text: String) throws -> ExportProblem? {
      var changed = lines
      changed[at] = Array(text.utf8)
      let error = #expect(throws: JournalError.self) {
        try take(changed, to: "/copy", on: desk.machine.startProcess())
      }
      guard case .badExport(let line, let problem)? = error else { return nil }
      #expect(line == at + 1)
      return problem
    }
    #expect(try problem(0, "") == .notJSON)
    #expect(try problem(0, "nonsense") == .notJSON)
    #expect(try problem(0, "[1]") == .notJSON)
    #expect(try problem(0, "{\"kind\":7}") == .badKey("kind"))
    #expect(try problem(0, "{\"kind\":\"entry\"}") == .outOfOrder)
    #expect(try problem(0, "{\"kind\":\"store\",\"store\":\"short\"}") == .badKey("store"))
    #expect(try problem(1, "{\"kind\":\"other\"}") == .badKey("kind"))
    #expect(try problem(2, "{\"kind\":\"entry\",\"w\":\"0123456789\"}") == .outOfOrder)
    #expect(try problem(3, "{\"kind\":\"end\",\"lines\":2}") == .cutOff)
    let nested = String(repeating: "{\"a\":", count: 50_000)
    #expect(try problem(1, nested) == .notJSON)
  }

  @Test("only into a folder that is new or empty, or where an import was broken off")
  func intoAFolder() throws {
    let store = try RichStore(seed: 9)
    let lines = try export(SimulatedDesk(on: store.machine, for: .reading))
    #expect(throws: JournalError.folderInUse(path: "/store")) {
      try take(lines, to: "/store", on: store.machine.startProcess())
    }
    let was = RichStore.files(store.machine, "/store")
    // Killed at any call: a new import finishes it, or sees a finished one.
    var at = 0
    while true {
      let machine = SimulatedMachine(copying: store.machine, seed: UInt64(at))
      let process = machine.startProcess()
      var count = 0
      process.fault = { _ in
        count += 1
        return count == at ? .kill(after: true) : nil
      }
      try? take(lines, to: "/copy", on: process)
      if count < at { break }
      machine.cutPower()
      if machine.exists("/copy/STORE") {
        #expect(throws: JournalError.folderInUse(path: "/copy")) {
          try take(lines, to: "/copy", on: machine.startProcess())
        }
      } else {
        try take(lines, to: "/copy", on: machine.startProcess())
      }
      var came = RichStore.files(machine, "/copy")
      // Killed between giving STORE its name and taking away the first one.
      came["/STORE.tmp"] = nil
      #expect(came == was, "call \(at)")
      at += 1
    }
    #expect(at > 30)
  }

  @Test("a full disk is said, and nothing is made")
  func fullDisk() throws {
    let store = try RichStore(seed: 11)
    let lines = try export(SimulatedDesk(on: store.machine, for: .reading))
    for free in [0, 100, 1000, 3000] {
      store.machine.freeBytes = free
      let failed = #expect(throws: JournalError.self) {
        try take(lines, to: "/copy", on: store.machine.startProcess())
      }
      guard case .diskFull? = failed else {
        Issue.record("\(String(describing: failed))")
        continue
      }
      store.machine.freeBytes = nil
      #expect(!store.machine.exists("/copy"))
    }
  }
}
