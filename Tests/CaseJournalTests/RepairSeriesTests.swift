// Damage after damage, and after each what `verify` and `repair` say to do: whatever happened to a
// log, to HEADS, to STORE or in `local/`, that ends at a store that is whole, goes on, and lost no
// more than was named.

import CaseModel
import JournalHarness
import TestSupport
import Testing

@testable import CaseJournal

@Suite("Series of damages and repairs")
struct RepairSeriesTests {
  @Test("doing what is said ends at a whole store, and loses only what was named")
  func series() throws {
    // The last one: whoever gave up what HEADS names was lost himself.
    for first in seeds() + [11_010_589_645_954_831_059] {
      for seed in (0..<40).map({ first &+ $0 }) {
        let series = try RepairSeries(seed: seed)
        do {
          try series.run()
        } catch {
          Issue.record("seed \(seed): \(error)\n\(series.story)")
          return
        }
      }
    }
  }
}

/// One series on one store.
private final class RepairSeries {
  private let machine: SimulatedMachine
  private let card: [UInt8]
  private var random: SeededRandom
  private var limits = JournalLimits()
  /// Every line that was ever written.
  private var written: [EntryID: Set<[UInt8]>] = [:]
  /// What must still be there.
  private var held: Set<EntryID> = []
  /// What was given up, be it put back from a copy since: a loss counts wherever its bytes stand.
  private var named: Set<EntryID> = []
  private var vouchedSeq: [WriterID: Int] = [:]
  /// Copies of other segments; without its header nothing says whose lines such a one has.
  private var strays: Set<String> = []
  private var steps: [String] = []
  var story: String { steps.joined(separator: "\n") }

  struct Broken: Error {
    var law: String
  }

  init(seed: UInt64) throws {
    random = SeededRandom(seed: seed)
    limits.segmentBytes = 700
    limits.otherWritersMilliseconds = 0
    limits.snapshotEntries = 0
    let desk = try SimulatedDesk.atNewStore(seed: seed, limits: limits)
    machine = desk.machine
    card = machine.bytes("/store/STORE") ?? []
    try desk.openCase()
    desk.process.kill()
  }

  func run() throws {
    try write(4 + random.below(12))
    for _ in 0..<1 + random.below(5) {
      try prepare()
      try write(random.below(8))
      for _ in 0..<1 + random.below(4) { damage() }
      try follow()
      try check()
      try write(1 + random.below(3))
      try check()
    }
  }

  // MARK: a store in use

  private func write(_ count: Int) throws {
    let desk = try SimulatedDesk(on: machine, limits: limits)
    for at in 0..<count {
      if desk.journal.caseload.member(SimulatedDesk.mara) == nil {
        try desk.join(SimulatedDesk.mara, name: "Mara de Wit")
      }
      let file = desk.journal.caseload.files.first
      if let file, !random.chance(1, in: 6) {
        try desk.note("note \(at)", in: file.id)
      } else {
        try desk.openCase("Bouazza")
      }
    }
    try note(desk)
    desk.process.kill()
    steps.append("\(count) written by \(desk.journal.writer?.text ?? "-")")
  }

  /// Takes note of what stands there.
  private func note(_ desk: SimulatedDesk) throws {
    held = []
    try desk.journal.forEachEntry { entry in
      held.insert(entry.id)
      written[entry.id, default: []].insert(entry.rawLine)
      return true
    }
  }

  /// What may have happened to a store before something is damaged in it.
  private func prepare() throws {
    if random.chance(1, in: 3) {
      steps.append("HEADS")
      let desk = try SimulatedDesk(on: machine, limits: limits)
      try desk.journal.writeHeads()
      desk.process.kill()
    }
    if random.chance(1, in: 3) {
      steps.append("a copy")
      machine.remove("/copy")
      machine.copy("/store", to: "/copy")
      machine.remove("/copy/local")
    }
    if random.chance(1, in: 3) {
      steps.append("another writer")
      machine.remove("/store/local")
    }
    if random.chance(1, in: 2) {
      steps.append("a snapshot")
      let desk = try SimulatedDesk(on: machine, limits: limits)
      desk.journal.leaveSnapshot()
      desk.process.kill()
    }
  }

  // MARK: damage

  private func damage() {
    if random.chance(1, in: 4) {
      let local = machine.names(in: "/store/local").map { "/store/local/" + $0 }
      let files = (["/store/HEADS", "/store/STORE"] + local).filter { machine.bytes($0) != nil }
      guard let path = files.randomElement(using: &random) else { return }
      if random.chance(2, in: 3) { return spoil(path) }
      steps.append("\(path) removed")
      return machine.remove(path)
    }
    guard let path = segments(machine).randomElement(using: &random) else { return }
    switch random.below(28) {
    case 0, 1:
      steps.append("\(path) removed")
      machine.remove(path)
    case 2, 3: copy(path)
    case 4:
      steps.append("\(path.dropLast(11)) removed")
      machine.remove(String(path.dropLast(11)))
    default: spoil(path)
    }
  }

  /// Over another segment, or to a number of its own.
  private func copy(_ path: String) {
    let bytes = machine.bytes(path) ?? []
    guard bytes.withUnsafeBytes({ SegmentHeader.read($0) }) != nil,
      let other = segments(machine).randomElement(using: &random)
    else { return }
    let free = path.dropLast(5) + "\(random.below(9) + 1).log"
    let target = random.chance(1, in: 2) ? other : String(free)
    steps.append("\(path) copied to \(target)")
    machine.remove(target)
    machine.add(target, bytes)
    strays.insert(target)
  }

  private func spoil(_ path: String) {
    let bytes = machine.bytes(path) ?? []
    if bytes.isEmpty || strays.contains(path) { return }
    var new = bytes
    let at = random.below(bytes.count)
    let end = min(bytes.count, at + 1 + random.below(random.chance(1, in: 2) ? 5 : 300))
    var lines = bytes.split(separator: 0x0A, omittingEmptySubsequences: false).map { Array($0) }
    let line = random.below(lines.count)
    let kind = random.below(12)
    switch kind {
    case 0, 1: new[at] ^= 1 << UInt8(random.below(8))
    case 2: new.removeSubrange(at..<end)
    case 3: new.removeSubrange(at...)
    case 4: new.insert(contentsOf: bytes[at..<end], at: end)
    case 5: for at in at..<end { new[at] = 0 }
    case 6: new += (0..<1 + random.below(80)).map { _ in UInt8(random.below(256)) }
    case 7: new += bytes[at..<end]
    case 8: new = []
    case 9: lines.remove(at: line)
    case 10: lines.insert(lines[line], at: line)
    default: lines.swapAt(line, random.below(lines.count))
    }
    if kind > 8 { new = Array(lines.joined(separator: [0x0A])) }
    // An empty mark is that of a writer who never wrote.
    if new.isEmpty, path.hasSuffix("durable") { return machine.remove(path) }
    steps.append("\(path): damage \(kind) at \(at)..<\(end), line \(line)")
    machine.damage(path) { $0 = new }
  }

  // MARK: what is said, and doing it

  /// Does what `verify` and `repair` say, until nothing is said any more.
  private func follow() throws {
    try putBackCard()
    try readVouchers()
    for _ in 0..<8 {
      let report = try verify()
      steps.append("verify \(report.exitCode)")
      steps += report.findings.map { "  \($0.severity) \($0.what) \($0.file) \($0.byte ?? -1)" }
      switch report.exitCode {
      case 0: return
      case 2 where report.findings.contains { $0.what == .wrongSnapshot }:
        let process = machine.startProcess()
        try StoreCheck("/store", on: process, host: process.host).removeSnapshot()
        process.kill()
      case 1 where !report.findings.contains(where: \.staysUnrepaired):
        try SimulatedDesk(on: machine, limits: limits).process.kill()
      default: try repair()
      }
    }
    throw Broken(law: "no way forward")
  }

  /// Nothing but a copy says again what STORE said.
  private func putBackCard() throws {
    if machine.bytes("/store/STORE") == card { return }
    let logs = machine.files(below: "/store/log")
    do {
      _ = try verify()
      throw Broken(law: "read without STORE")
    } catch JournalError.notAStore {
      steps.append("no STORE")
    } catch JournalError.noStore where logs.isEmpty {
      steps.append("nothing at all")
    }
    let process = machine.startProcess()
    if machine.exists("/copy"),
      let repair = try? CopyRepair("/store", from: "/copy", on: process, host: process.host)
    {
      steps.append("repair --from: \(repair.changes)")
      try repair.carryOut()
    } else {
      machine.remove("/store/STORE")
      machine.add("/store/STORE", card)
      if machine.files(below: "/store/log") != logs { throw Broken(law: "changed without STORE") }
    }
    process.kill()
    if machine.bytes("/store/STORE") != card { throw Broken(law: "another STORE") }
  }

  private func repair() throws {
    let process = machine.startProcess()
    if machine.exists("/copy"), random.chance(1, in: 2),
      let repair = try? CopyRepair("/store", from: "/copy", on: process, host: process.host)
    {
      steps.append("repair --from: \(repair.changes)")
      try repair.carryOut()
      return
    }
    let journal = try SimulatedDesk(as: process, for: .reading, limits: limits).journal
    let plan = try journal.lossPlan()
    steps += plan.missing.map { "given up: \($0)" }
    for part in plan.parts {
      steps.append("given up: \(part)")
      let folder = part.file.split(separator: "/").dropLast().last
      guard let entries = part.entries, let writer = folder.flatMap({ WriterID(text: String($0)) })
      else { continue }
      named.formUnion(entries.map { EntryID(writer: writer, seq: $0) })
    }
    try journal.acceptLoss(plan, by: SimulatedDesk.mara)
    try journal.forEachEntry { entry in
      if case .known(let event) = entry.event, event is LossAccepted {
        written[entry.id, default: []].insert(entry.rawLine)
      }
      return true
    }
    process.kill()
  }

  // MARK: the law

  private func check() throws {
    let report = try verify()
    guard report.exitCode == 0 else { throw Broken(law: "not whole: \(report.findings)") }
    let desk = try SimulatedDesk(on: machine, limits: limits)
    defer { desk.process.kill() }
    if let reason = desk.journal.readOnly { throw Broken(law: "read-only: \(reason)") }
    if let damage = desk.journal.firstDamage { throw Broken(law: "damaged: \(damage)") }
    guard try desk.journal.agreesWithReplay() else { throw Broken(law: "a wrong snapshot") }
    var there: Set<EntryID> = []
    var invented: EntryID?
    try desk.journal.forEachEntry { entry in
      if !there.insert(entry.id).inserted { invented = entry.id }
      if let lines = written[entry.id], !lines.contains(entry.rawLine) { invented = entry.id }
      return true
    }
    if let invented { throw Broken(law: "twice or invented: \(invented)") }
    let lost = held.subtracting(there).subtracting(named)
    for entry in lost.sorted(by: { $0.seq < $1.seq }) {
      // The end of a log for which nobody vouches may be gone without anybody knowing.
      let isEnd = !there.contains { $0.writer == entry.writer && $0.seq > entry.seq }
      if !isEnd || entry.seq <= vouchedSeq[entry.writer] ?? 0 {
        throw Broken(law: "lost and not named: \(entry)")
      }
    }
    held = there
  }

  private func verify() throws -> StoreReport {
    let process = machine.startProcess()
    return try StoreCheck("/store", on: process, host: process.host).run(deep: true)
  }

  /// How long HEADS and the mark say that the logs were.
  private func readVouchers() throws {
    let journal = try SimulatedDesk(on: machine, for: .reading, limits: limits).journal
    vouchedSeq = try journal.readHeads().heads.mapValues(\.seq)
    if let mark = try journal.readMark() {
      vouchedSeq[mark.writer] = max(mark.seq, vouchedSeq[mark.writer] ?? 0)
    }
  }
}
