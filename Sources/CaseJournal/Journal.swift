// A store that is open: what it says, and the way to add to it. One `Journal` per process and
// store; one thread at a time. Readers take no lock; `Journal+Commit` writes.

import CaseModel

/// An open store.
///
/// Opened for writing it settles the end of its own log, and every commit is on disk before it is
/// in `caseload`. Opened for reading it changes nothing, not even a lock file.
public final class Journal<Disk: FileSystem> {
  public let paths: StorePaths
  public let card: StoreCard
  let disk: Disk
  var host: JournalHost
  var ledger = Ledger()
  let shelf: SegmentShelf<Disk>
  /// Who writes in this copy; nil as long as nobody does.
  var identity: DeskIdentity?
  /// Why nothing can be written; nil when it can.
  public internal(set) var readOnly: ReadOnlyReason?
  /// What reading the logs found, information included.
  public internal(set) var findings: [Finding] = []
  /// The segment that is written to, opened before its first write so that the kernel reports
  /// write-back errors to this descriptor.
  var segment: OpenSegment<Disk>?
  var lock: HeldLock<Disk>?
  /// The mark D, open as long as this process writes; nil where it could not be made.
  var markFile: HeldFile<Disk>?
  /// When the other writers' logs were looked at last, by the wall clock.
  var othersReadMilliseconds = 0
  /// How many entries opening replayed, as far as no snapshot was left since.
  var replayedCount = 0
  /// Transactions of which the disk did not say whether it has them.
  var unknownOutcomes: [UnknownOutcome] = []

  /// Everything that the entries say.
  public var caseload: Caseload { ledger.caseload }
  public var entryCount: Int { ledger.entryCount }
  /// The time of the latest entry.
  public var lastTime: HybridTime { ledger.lastTime }
  /// This copy's writer; nil as long as nothing was written here.
  public var writer: WriterID? { identity?.writer }
  /// The first thing that was found damaged or lost, in anybody's log.
  public var firstDamage: Finding? { findings.first { $0.severity == .damaged } }

  /// What a store is opened for.
  public enum Access: Sendable { case reading, writing }

  /// Opens the store at `path`.
  ///
  /// A damaged store, one of a newer format and one on a network file system open read-only;
  /// `readOnly` says why. Damage in another writer's log alone does not: `firstDamage` names it.
  ///
  /// - Parameter usesSnapshot: false reads and checks every line, even where a snapshot says what
  ///   it came to.
  public convenience init(
    _ path: String, for access: Access, on disk: Disk, host: JournalHost,
    usesSnapshot: Bool = true
  ) throws(JournalError) {
    try self.init(
      path, for: access, on: disk, host: host, replays: true, usesSnapshot: usesSnapshot)
  }

  /// - Parameter replays: false leaves the caseload empty, for whoever looks at the logs itself.
  init(
    _ path: String, for access: Access, on disk: Disk, host: JournalHost, replays: Bool,
    usesSnapshot: Bool = true
  ) throws(JournalError) {
    paths = StorePaths(path)
    self.disk = disk
    self.host = host
    shelf = SegmentShelf(paths, on: disk)
    card = try Self.readCard(paths, on: disk)
    if card.format > JournalFormat.current { readOnly = .newerFormat(card.format) }
    try faulting { () throws(FileFault) in
      identity = try DeskIdentity.read(paths, machine: host.machine, on: disk)
      if replays { try readAtOpening(usesSnapshot: usesSnapshot, mayDrop: access == .writing) }
    }
    if access == .reading {
      readOnly = readOnly ?? .asked
    } else if readOnly == nil {
      try openForWriting()
    }
  }

  private static func readCard(
    _ paths: StorePaths, on disk: Disk
  ) throws(JournalError) -> StoreCard {
    let bytes = try faulting { () throws(FileFault) in try readCardBytes(paths, on: disk) }
    guard let bytes else {
      // Logs without a STORE: that is what is lost.
      let logs = try faulting { () throws(FileFault) in
        try disk.status(paths.log) == nil ? [] : try disk.list(paths.log)
      }
      throw logs.isEmpty ? .noStore(path: paths.root) : .notAStore(path: paths.root)
    }
    guard let card = StoreCard(bytes) else { throw .notAStore(path: paths.root) }
    if card.mode != "plain" { throw .sealed(path: paths.root) }
    return card
  }

  /// Reads the snapshot and what came after it; without one that fits, everything.
  private func readAtOpening(usesSnapshot: Bool, mayDrop: Bool) throws(FileFault) {
    if usesSnapshot, try disk.status(paths.snapshot) != nil {
      let heads = try readHeads()
      if let found = try readSnapshot(heads) {
        ledger = found
        if try readTails(heads), firstDamage == nil {
          replayedCount = ledger.entryCount - found.entryCount
          return
        }
        // What is damaged is damaged in the log: the snapshot may stay.
        if readOnly != .newerFormat(card.format) { readOnly = nil }
      } else if mayDrop {
        dropSnapshot()
      }
    }
    ledger = Ledger()
    try readAll()
    replayedCount = ledger.entryCount
  }

  /// Reads every writer's log from the beginning; this writer's up to `end`, else to the mark.
  func readAll(to end: LogEnd? = nil) throws(FileFault) {
    ledger = Ledger(keeping: ledger.writers)
    findings = []
    shelf.clear()
    try readTails(try readHeads(), to: end)
  }

  /// Reads every writer's log from where the ledger ends.
  ///
  /// - Returns: false when a log no longer continues from there; it was not read.
  @discardableResult
  func readTails(_ heads: Heads, to end: LogEnd? = nil) throws(FileFault) -> Bool {
    for writer in try writerIDs(including: heads) {
      var replay = LogReplay(disk: disk, paths: paths, store: card.store)
      replay.lowerMarks = heads.heads[writer].map { [LowerMark($0)] } ?? []
      var mark: DurableMark?
      if writer == self.writer {
        replay.isOwn = true
        mark = if let end { DurableMark(writer: writer, end: end) } else { try readMark() }
      } else {
        // What is ahead of this clock waits until all logs are known.
        replay.holdsAfter = aheadOfClock
      }
      let index = ledger.index(of: writer)
      let known = ledger.ends[index]
      let report = try replay.read(writer, from: known, upTo: mark, into: &ledger)
      if report.hasForked { return false }
      note(report, of: writer)
    }
    try readHeldBack()
    try refresh()
    return true
  }

  /// True when something of this writer's log was found damaged.
  func isDamaged(_ writer: WriterID) -> Bool {
    findings.contains { $0.severity == .damaged && $0.file.hasPrefix("log/\(writer.text)") }
  }

  /// Takes what a reading found: damage in this copy's own log means that nobody may add to it.
  /// So does any damage as long as this copy has no log of its own: mend first, then begin.
  func note(_ report: ReplayReport, of writer: WriterID) {
    let folder = "log/\(writer.text)"
    findings.removeAll { $0.isPassing && $0.file.hasPrefix(folder) }
    findings += report.findings.filter { !findings.contains($0) }
    if report.minimumFormat > JournalFormat.current {
      readOnly = .newerFormat(report.minimumFormat)
    }
    guard let damage = report.firstDamage, readOnly == nil || readOnly == .asked else { return }
    if self.writer == nil || writer == self.writer { readOnly = .damaged(damage) }
  }

  func readHeads() throws(FileFault) -> Heads {
    guard try disk.status(paths.heads) != nil else { return Heads() }
    if let heads = Heads(try disk.contents(paths.heads)) { return heads }
    let finding = Finding(.damaged, .damagedHeads, file: "HEADS")
    if !findings.contains(finding) { findings.append(finding) }
    return Heads()
  }

  /// The writers that have a log here, and those that should have one.
  func writerIDs(including heads: Heads) throws(FileFault) -> [WriterID] {
    var ids = Set(heads.heads.keys)
    if try disk.status(paths.log) != nil {
      for name in try disk.list(paths.log) {
        if let id = WriterID(text: name) {
          ids.insert(id)
        } else {
          let finding = Finding(.information, .strangeFile, file: "log/\(name)")
          if !findings.contains(finding) { findings.append(finding) }
        }
      }
    }
    if let writer, try readMark() != nil { ids.insert(writer) }
    return ids.sorted()
  }

  /// The mark of this copy's writer; nil when it is missing, torn, or another's.
  func readMark() throws(FileFault) -> DurableMark? {
    guard let writer else { return nil }
    // Who reads without the lock may meet a mark that is being written: look again.
    for _ in 0..<4 {
      let bytes: [UInt8]
      if let markFile {
        bytes = try markFile.file.bytes(from: 0, count: DurableMark.lineBytes)
      } else {
        guard try disk.status(paths.durable) != nil else { return nil }
        // As much as a writer reads: both must find the same mark.
        bytes = Array(try disk.contents(paths.durable).prefix(DurableMark.lineBytes))
      }
      if bytes.isEmpty { return nil }
      if let mark = DurableMark(bytes) { return mark.writer == writer ? mark : nil }
    }
    return nil
  }

  /// Settles which entries count, and lets the shelf know how far logs may be read.
  func refresh() throws(FileFault) {
    shelf.ends = ledger.endsByWriter
    try ledger.refresh(reading: shelf)
  }

  /// The words of a timeline entry; nil when the log cannot be read there any more.
  public func text(of prose: Prose) -> String? {
    switch prose {
    case .text(let text): return text
    case .place(let place):
      guard ledger.writers.indices.contains(Int(place.writer)) else { return nil }
      let writer = ledger.writers[Int(place.writer)]
      do throws(FileFault) {
        return try shelf.text(at: place, of: writer)
      } catch {
        return nil
      }
    }
  }
}

/// An open file in a place where a class must hold it.
final class HeldFile<Disk: FileSystem> {
  let file: OpenFile<Disk>

  init(_ path: String, _ mode: OpenMode, on disk: Disk) throws(FileFault) {
    file = try OpenFile(path, mode, on: disk)
  }
}

/// Runs `body`, and turns a failed system call into the journal's error.
func faulting<Result>(
  _ body: () throws(FileFault) -> Result
) throws(JournalError) -> Result {
  do throws(FileFault) {
    return try body()
  } catch {
    throw JournalError(error)
  }
}
