// The snapshot: opening from it comes to the same as reading every line, whatever happened before
// and after it; and anything odd about it makes it disappear.

import CaseModel
import Glibc
import JournalHarness
import TestSupport
import Testing

@testable import CaseJournal

/// Snapshots after any number of entries.
private var eager: JournalLimits {
  var limits = JournalLimits()
  limits.snapshotEntries = 0
  limits.segmentBytes = 6000
  return limits
}

extension SimulatedDesk {
  fileprivate convenience init(eagerlyOn machine: SimulatedMachine, at path: String) throws {
    try self.init(on: machine, at: path, limits: eager)
  }

  /// True when it says what every line of the log says.
  fileprivate var isRight: Bool {
    get throws { try journal.agreesWithReplay() }
  }
}

@Suite("The snapshot")
struct SnapshotTests {
  /// A store with a snapshot, and one entry after it.
  private func prepared(
    seed: UInt64 = 1
  ) throws -> (machine: SimulatedMachine, id: CaseID) {
    let desk = try SimulatedDesk.atNewStore(seed: seed, limits: eager)
    let id = try desk.openCase()
    for number in 0..<30 { try desk.note("note \(number)", in: id) }
    try desk.undo()
    let leaver = try SimulatedDesk(eagerlyOn: desk.machine, at: SimulatedDesk.store)
    leaver.journal.leaveSnapshot()
    try desk.note("after it", in: id)
    return (desk.machine, id)
  }

  private let path = SimulatedDesk.store + "/local/snapshot"

  @Test("opening replays only what came after it, and says the same")
  func opens() throws {
    let (machine, id) = try prepared()
    #expect(machine.bytes(path) != nil)
    let desk = try SimulatedDesk(eagerlyOn: machine, at: SimulatedDesk.store)
    #expect(desk.journal.replayedCount == 1)
    #expect(try desk.isRight)
    #expect(desk.notes(of: id).suffix(2) == ["note 28", "after it"])
    // It goes on as any other: undo looks back beyond the snapshot.
    try desk.undo()
    try desk.undo()
    #expect(desk.notes(of: id).last == "note 27")
    #expect(try desk.isRight)
    #expect(try desk.journal.snapshotAgrees() == true)
  }

  @Test("words whose line is not as it was written are nobody's, though the snapshot opens")
  func changedWords() throws {
    let (machine, id) = try prepared()
    let word = Array("note 7\t".utf8)
    for (path, bytes) in machine.files(below: SimulatedDesk.store + "/log") {
      let places = bytes.indices.dropLast(word.count).filter { bytes[$0...].starts(with: word) }
      for at in places { machine.damage(path) { $0[at] ^= 1 } }
    }
    let desk = try SimulatedDesk(eagerlyOn: machine, at: SimulatedDesk.store)
    #expect(desk.journal.replayedCount == 1)
    #expect(desk.notes(of: id)[6...8] == ["note 6", "(unreadable)", "note 8"])
    // Whoever reads every line is told.
    let whole = try Journal(
      SimulatedDesk.store, for: .reading, on: desk.process, host: desk.process.host,
      usesSnapshot: false)
    #expect(whole.firstDamage != nil)
  }

  @Test("a segment before the last one that is shorter or gone since is noticed at opening")
  func sizes() throws {
    let (whole, _) = try prepared()
    let first = try #require(segments(whole).first)
    #expect(segments(whole).count > 1)
    for isGone in [false, true] {
      let machine = SimulatedMachine(copying: whole, seed: 1)
      if isGone { machine.remove(first) } else { machine.damage(first) { $0.removeLast(300) } }
      let desk = try SimulatedDesk(eagerlyOn: machine, at: SimulatedDesk.store)
      #expect(desk.journal.firstDamage?.file == String(first.dropFirst("/store/".count)))
      #expect(desk.journal.readOnly != nil)
    }
  }

  @Test("a reader uses one and leaves one where somebody writes, and nowhere else")
  func readers() throws {
    let (machine, _) = try prepared()
    machine.remove(path)
    let reader = try SimulatedDesk(on: machine, for: .reading, limits: eager)
    reader.journal.leaveSnapshot()
    #expect(machine.bytes(path) != nil)
    let second = try SimulatedDesk(on: machine, for: .reading, limits: eager)
    #expect(second.journal.replayedCount == 0)
    // A store that was never written here, such as a sample, stays as it is.
    machine.copy(SimulatedDesk.store, to: "/sample")
    machine.remove("/sample/local")
    let before = machine.files(below: "/sample")
    let sample = try SimulatedDesk(on: machine, at: "/sample", for: .reading, limits: eager)
    sample.journal.leaveSnapshot()
    #expect(machine.files(below: "/sample") == before)
  }

  @Test("whoever holds the lock is not waited for")
  func busy() throws {
    let (machine, _) = try prepared()
    machine.remove(path)
    let reader = try SimulatedDesk(on: machine, for: .reading, limits: eager)
    let other = machine.startProcess()
    let lock = try HeldLock(SimulatedDesk.store + "/local/lock", on: other)
    #expect(try lock.acquireWithoutWaiting())
    let before = machine.nowMilliseconds
    reader.journal.leaveSnapshot()
    #expect(machine.bytes(path) == nil)
    #expect(machine.nowMilliseconds == before)
  }

  @Test("an ordinary store has none")
  func small() throws {
    let desk = try SimulatedDesk.atNewStore()
    try desk.openCase()
    let again = try SimulatedDesk(on: desk.machine)
    again.journal.leaveSnapshot()
    #expect(desk.machine.bytes(path) == nil)
  }

  @Test("a snapshot of another store, an older reducer, trailing garbage: damaged, it is deleted")
  func damaged() throws {
    let (machine, _) = try prepared()
    let whole = try #require(machine.bytes(path))
    let count = try SimulatedDesk(on: machine).journal.entryCount
    func expectDropped(_ bytes: [UInt8], _ what: String) throws {
      machine.damage(path) { $0 = bytes }
      // Who only reads does not use it and leaves it alone.
      let reader = try SimulatedDesk(on: machine, for: .reading)
      #expect(reader.journal.replayedCount == count, "\(what)")
      #expect(machine.bytes(path) == bytes, "\(what)")
      let desk = try SimulatedDesk(on: machine)
      #expect(desk.journal.replayedCount == count, "\(what)")
      #expect(try desk.isRight, "\(what)")
      #expect(machine.bytes(path) == nil, "\(what)")
      machine.add(path, whole)
    }
    for at in stride(from: 0, to: whole.count, by: 37) {
      var bytes = whole
      bytes[at] ^= 1 << UInt8(at % 8)
      try expectDropped(bytes, "bit at \(at)")
    }
    for count in [0, 1, whole.count / 2, whole.count - 1] {
      try expectDropped(Array(whole[..<count]), "cut at \(count)")
    }
    try expectDropped(whole + [0], "trailing byte")
    try expectDropped(whole + whole, "twice")
  }

  @Test("a snapshot of another store, an older reducer, trailing garbage: not used")
  func foreign() throws {
    let (machine, _) = try prepared()
    let (other, _) = try prepared(seed: 2)
    let desk = try SimulatedDesk(on: other)
    let card = desk.journal.card.store
    let ledger = desk.journal.ledger
    let right = SnapshotFile.bytes(of: ledger, store: card)
    #expect(SnapshotFile.ledger(right, store: card) != nil)
    var random = SeededRandom(seed: 4)
    #expect(SnapshotFile.ledger(right, store: StoreID(using: &random)) == nil)
    // Another version, with a sum that fits.
    let name = Array(Caseload.packedVersion.utf8)
    var body = Array(right.dropLast(SnapshotFile.trailerBytes))
    let at = try #require(body.indices.first { body[$0...].starts(with: name) })
    body[at + name.count - 1] ^= 1
    #expect(SnapshotFile.ledger(SnapshotFile.summed([body]), store: card) == nil)
    // Of a store that is not this one, put in its place.
    machine.damage(path) { $0 = SnapshotFile.bytes(of: ledger, store: card) }
    let here = try SimulatedDesk(on: machine)
    #expect(here.journal.replayedCount == here.journal.entryCount)
  }

  @Test("one whose cut is not in the log is not used")
  func forked() throws {
    let (machine, id) = try prepared()
    let before = machine.files(below: SimulatedDesk.store + "/log")
    let desk = try SimulatedDesk(eagerlyOn: machine, at: SimulatedDesk.store)
    try desk.note("lost with the log", in: id)
    let leaver = try SimulatedDesk(eagerlyOn: machine, at: SimulatedDesk.store)
    leaver.journal.leaveSnapshot()
    // The log is put back as it was, and goes on otherwise.
    for (file, bytes) in before { machine.damage(file) { $0 = bytes } }
    machine.remove(SimulatedDesk.store + "/local/durable")
    let again = try SimulatedDesk(on: machine)
    #expect(again.journal.replayedCount == again.journal.entryCount)
    #expect(machine.bytes(path) == nil)
    #expect(again.notes(of: id).last == "after it")
  }

  @Test("HEADS still vouches for what is before the cut")
  func heads() throws {
    let (machine, _) = try prepared()
    let desk = try SimulatedDesk(eagerlyOn: machine, at: SimulatedDesk.store)
    try desk.journal.writeHeads()
    #expect(try SimulatedDesk(on: machine).journal.replayedCount == 1)
    desk.journal.leaveSnapshot()
    #expect(try SimulatedDesk(on: machine).journal.replayedCount == 0)
    // HEADS names another line with that number: the log itself is to be looked at.
    var heads = try desk.journal.readHeads()
    let writer = try #require(desk.journal.writer)
    heads.heads[writer]?.hash = try #require(
      ChainHash(text: String(repeating: "A", count: 32)))
    machine.damage(SimulatedDesk.store + "/HEADS") { $0 = heads.bytes }
    let again = try SimulatedDesk(on: machine, for: .reading)
    #expect(again.journal.firstDamage?.what == .shorterThanHeads)
  }

  @Test("what others may not read, others cannot read")
  func mode() throws {
    try withTemporaryFolder { folder in
      let disk = RealFileSystem()
      try Journal.create(folder + "/store", isPractice: true, on: disk, host: .real)
      var host = JournalHost.real
      host.limits.snapshotEntries = 0
      let journal = try Journal(folder + "/store", for: .writing, on: disk, host: host)
      let mara = SimulatedDesk.mara
      let joined = TeamMemberAdded {
        ($0.member, $0.name, $0.organisation) = (mara, "Mara de Wit", "Buurtteam")
      }
      let desk = Desk(by: mara, today: journal.card.created.day)
      _ = try journal.commit(Proposal(.addTeamMember(joined), at: desk)).get()
      let again = try Journal(folder + "/store", for: .writing, on: disk, host: host)
      again.leaveSnapshot()
      let modes = try fileModes(below: folder + "/store/local")
      #expect(modes.first { $0.0.hasSuffix("/snapshot") }?.1 == 0o600)
    }
  }
}

@Suite("The snapshot and random histories")
struct SnapshotHistoryTests {
  /// Two copies of a store in which anything happens, in an order that a seed decides.
  private struct History {
    var random: SeededRandom
    var desks: [SimulatedDesk]
    var cases: [CaseID] = []
    let roots = [SimulatedDesk.store, "/copy"]

    init(seed: UInt64) throws {
      random = SeededRandom(seed: seed)
      let first = try SimulatedDesk.atNewStore(seed: seed, limits: eager)
      cases.append(try first.openCase())
      first.machine.copy(SimulatedDesk.store, to: "/copy")
      desks = [first, try SimulatedDesk(eagerlyOn: first.machine, at: "/copy")]
    }

    mutating func step() throws {
      let desk = desks[random.below(2)]
      let member = SimulatedDesk.mara
      let id = cases[random.below(cases.count)]
      desk.machine.nowMilliseconds += random.below(5000)
      switch random.below(12) {
      case 0: if let new = try? desk.openCase("Groen \(random.below(9))") { cases.append(new) }
      case 1...4: _ = try? desk.note("note \(random.below(1000))", in: id)
      case 5:
        let fact = HouseholdCorrected {
          ($0.caseID, $0.name) = (id, "Aarts \(random.below(100))")
        }
        _ = try? desk.commit(.correctHousehold(fact), by: member)
      case 6, 7: _ = try? desk.undo(by: member)
      case 8: _ = try? desk.redo(by: member)
      case 9, 10: try exchange()
      default: try restart(random.below(2))
      }
    }

    /// Each gets the other's log.
    func exchange() throws {
      for (at, desk) in desks.enumerated() {
        guard let writer = desk.journal.writer?.text else { continue }
        let other = roots[1 - at]
        desk.machine.copy("\(roots[at])/log/\(writer)", to: "\(other)/log/\(writer)")
      }
      for desk in desks { try desk.journal.catchUp() }
    }

    /// A new process: from the snapshot, if there is one, and leaving one.
    mutating func restart(_ at: Int) throws {
      desks[at] = try SimulatedDesk(eagerlyOn: desks[at].machine, at: roots[at])
      if random.chance(2, in: 3) { desks[at].journal.leaveSnapshot() }
    }
  }

  @Test("opening from a snapshot is reading every line", arguments: 0..<24)
  func sameAsReplay(number: Int) throws {
    let seed = UInt64(number) &* 7919 &+ UInt64(getpid())
    var history = try History(seed: seed)
    var used = 0
    for _ in 0..<70 { try history.step() }
    try history.exchange()
    for at in 0..<2 {
      try history.restart(at)
      history.desks[at].journal.leaveSnapshot()
    }
    for _ in 0..<25 { try history.step() }
    for at in 0..<2 {
      try history.restart(at)
      let desk = history.desks[at]
      if desk.journal.replayedCount < desk.journal.entryCount { used += 1 }
      #expect(try desk.isRight, "seed \(seed)")
      #expect(try desk.journal.snapshotAgrees() != false, "seed \(seed)")
    }
    #expect(used > 0, "seed \(seed): no snapshot was used")
  }
}
