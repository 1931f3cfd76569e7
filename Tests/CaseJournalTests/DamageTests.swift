// The golden store of format 1, which must load for ever: as it is, cut off at every byte, and
// with every bit flipped. Nothing may pass for intact.

import CaseModel
import JournalHarness
import Testing

@testable import CaseJournal

/// `Golden/format-1`: written once, never again.
enum GoldenStore {
  static let folder = "/" + #filePath.split(separator: "/").dropLast().joined(separator: "/")
    + "/Golden/format-1"

  static let files: [String: [UInt8]] = {
    var files: [String: [UInt8]] = [:]
    func add(_ name: String) throws {
      let path = name.isEmpty ? folder : folder + "/" + name
      if try RealFileSystem().status(path)?.isFolder == true {
        for inner in try RealFileSystem().list(path) {
          try add(name.isEmpty ? inner : name + "/" + inner)
        }
      } else {
        files[name] = try RealFileSystem().contents(path)
      }
    }
    try? add("")
    files["entries.jsonl"] = nil
    return files
  }()

  /// What vouches for the length of the log.
  enum Witness: CaseIterable { case mark, heads, nobody }

  /// A machine with the store in it.
  static func machine(_ witness: Witness) throws -> SimulatedMachine {
    var files = files
    if witness != .heads { files["HEADS"] = nil }
    let machine = SimulatedMachine(store: files)
    guard witness == .mark else { return machine }
    let process = machine.startProcess()
    try process.makeFolder(SimulatedDesk.store + "/local")
    let reader = try SimulatedDesk(on: machine, for: .reading)
    let writer = try #require(reader.journal.ledger.writers.first)
    let end = try #require(reader.journal.ledger.ends.first ?? nil)
    let local = SimulatedDesk.store + "/local"
    let folder = try #require(
      DeskIdentity.LocalFolder(try process.status(local), born: process.born(local)))
    let identity = DeskIdentity(writer: writer, machine: "desk", folder: folder)
    machine.add(local + "/identity", identity.line())
    machine.add(local + "/durable", DurableMark(writer: writer, end: end).line())
    machine.flushAll()
    return machine
  }

  /// The last write: its segment, and where it begins.
  static let lastWrite: (file: String, offset: Int) = {
    let name = files.keys.filter { $0.hasSuffix(".log") }.max() ?? ""
    let bytes = files[name] ?? []
    var (at, last) = (0, 0)
    bytes.withUnsafeBytes { raw in
      at = (raw.firstIndex(of: 0x0A) ?? 0) + 1
      while let line = EntryLine(raw, at: at) {
        if line.flag.opensWrite { last = at }
        at = line.next
      }
    }
    return (name, last)
  }()
}

@Suite("Damage")
struct DamageTests {
  @Test("the golden store of format 1 loads, and says what it said")
  func golden() throws {
    #expect(GoldenStore.files.values.reduce(0) { $0 + $1.count } >= 16_384)
    let machine = try GoldenStore.machine(.heads)
    let process = machine.startProcess()
    let report = try StoreCheck(SimulatedDesk.store, on: process, host: process.host)
      .run(deep: true)
    #expect(report.findings == [])
    #expect(report.segments == 3)
    let journal = try SimulatedDesk(on: machine, for: .reading).journal
    var export: [UInt8] = []
    try journal.exportJSONLines { export += $0 }
    let expected = try RealFileSystem().contents(GoldenStore.folder + "/entries.jsonl")
    #expect(export == expected)
  }

  private static let parts = 8

  @Test("one bit flipped anywhere, each of the golden store", arguments: 0..<parts)
  func flips(part: Int) throws {
    let sweep = DamageSweep(try GoldenStore.machine(.heads))
    for at in 0..<sweep.byteCount where at % Self.parts == part {
      let (path, _, offset) = sweep.place(at)
      let expected: DamageSweep.Verdict =
        path.hasSuffix(".log") ? .located : path.hasSuffix("STORE") ? .refused : .damaged
      for bit in 0..<8 {
        let verdict = sweep.flip(byte: at, bit: bit)
        if verdict != expected {
          Issue.record("\(path), byte \(offset), bit \(bit): \(verdict)")
          return
        }
      }
    }
  }

  @Test("one bit flipped anywhere, without HEADS: only the last write may read as torn")
  func flipsWithoutWitness() throws {
    let sweep = DamageSweep(try GoldenStore.machine(.nobody))
    let last = GoldenStore.lastWrite
    for at in 0..<sweep.byteCount {
      let verdict = sweep.flip(byte: at, bit: at % 8)
      let (path, _, offset) = sweep.place(at)
      let isLast = path.hasSuffix(last.file) && offset >= last.offset
      #expect(verdict != .intact, "byte \(at)")
      #expect(verdict != .torn || isLast, "byte \(at)")
    }
  }

  @Test("every byte cut off", arguments: [GoldenStore.Witness.heads, .mark])
  func cuts(witness: GoldenStore.Witness) throws {
    let sweep = DamageSweep(try GoldenStore.machine(witness))
    for at in 0..<sweep.byteCount {
      let verdict = sweep.cut(byte: at)
      #expect(verdict != .intact && verdict != .torn, "byte \(at): \(verdict)")
    }
  }
}
