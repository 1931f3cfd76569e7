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
  /// This copy's writer; nil as long as nothing was written here.
  var writer: WriterID?
  /// Why nothing can be written; nil when it can.
  public internal(set) var readOnly: ReadOnlyReason?
  /// What reading the logs found, information included.
  public internal(set) var findings: [Finding] = []
  /// The segment that is written to, opened before its first write so that the kernel reports
  /// write-back errors to this descriptor.
  var segment: OpenSegment<Disk>?
  var lock: HeldLock<Disk>?
  /// The mark D, open as long as this process writes.
  var markFile: HeldFile<Disk>?

  /// Everything that the entries say.
  public var caseload: Caseload { ledger.caseload }
  public var entryCount: Int { ledger.entryCount }
  /// The time of the latest entry.
  public var lastTime: HybridTime { ledger.lastTime }

  /// What a store is opened for.
  public enum Access: Sendable { case reading, writing }

  /// Opens the store at `path`.
  ///
  /// A damaged store, one of a newer format and one on a network file system open read-only;
  /// `readOnly` says why.
  public convenience init(
    _ path: String, for access: Access, on disk: Disk, host: JournalHost
  ) throws(JournalError) {
    try self.init(path, for: access, on: disk, host: host, replays: true)
  }

  /// - Parameter replays: false leaves the caseload empty, for whoever wants to look at the logs
  ///   itself.
  init(
    _ path: String, for access: Access, on disk: Disk, host: JournalHost, replays: Bool
  ) throws(JournalError) {
    paths = StorePaths(path)
    self.disk = disk
    self.host = host
    shelf = SegmentShelf(paths, on: disk)
    card = try Self.readCard(paths, on: disk)
    if access == .reading { readOnly = .asked }
    if card.format > JournalFormat.current { readOnly = .newerFormat(card.format) }
    try faulting { () throws(FileFault) in
      writer = try DeskIdentity.read(paths, machine: host.machine, on: disk)?.writer
      if replays { try readAll() }
    }
    if access == .writing, readOnly == nil { try openForWriting() }
  }

  private static func readCard(
    _ paths: StorePaths, on disk: Disk
  ) throws(JournalError) -> StoreCard {
    let bytes = try faulting { () throws(FileFault) -> [UInt8]? in
      try disk.status(paths.card) == nil ? nil : try disk.contents(paths.card)
    }
    guard let bytes else { throw .noStore(path: paths.root) }
    guard let card = StoreCard(bytes) else { throw .notAStore(path: paths.root) }
    if card.mode != "plain" { throw .sealed(path: paths.root) }
    return card
  }

  /// Reads every writer's log from the beginning; this writer's up to `end`, else to the mark.
  func readAll(to end: LogEnd? = nil) throws(FileFault) {
    ledger = Ledger()
    findings = []
    shelf.clear()
    var replay = LogReplay(disk: disk, paths: paths, store: card.store)
    replay.lowerMarks = try readHeads().heads.mapValues { [LowerMark($0)] }
    for writer in try writerIDs() {
      var mark: DurableMark?
      if writer == self.writer {
        mark = if let end { DurableMark(writer: writer, end: end) } else { try readMark() }
      }
      let report = try replay.read(writer, upTo: mark, into: &ledger)
      findings += report.findings
    }
    try ledger.refresh(reading: shelf)
    if let damage = findings.first(where: { $0.severity == .damaged }) {
      readOnly = .damaged(damage)
    }
  }

  func readHeads() throws(FileFault) -> Heads {
    guard try disk.status(paths.heads) != nil else { return Heads() }
    if let heads = Heads(try disk.contents(paths.heads)) { return heads }
    findings.append(Finding(.damaged, .damagedHeads, file: "HEADS"))
    return Heads()
  }

  func writerIDs() throws(FileFault) -> [WriterID] {
    guard try disk.status(paths.log) != nil else { return [] }
    var ids: [WriterID] = []
    for name in try disk.list(paths.log) {
      if let id = WriterID(text: name) {
        ids.append(id)
      } else {
        findings.append(Finding(.information, .strangeFile, file: "log/\(name)"))
      }
    }
    return ids
  }

  /// The mark of this copy's writer; nil when it is missing, torn, or another's.
  func readMark() throws(FileFault) -> DurableMark? {
    guard let writer else { return nil }
    let bytes: [UInt8]
    if let markFile {
      bytes = try markFile.file.bytes(from: 0, count: DurableMark.lineBytes)
    } else {
      guard try disk.status(paths.durable) != nil else { return nil }
      bytes = try disk.contents(paths.durable)
    }
    guard let mark = DurableMark(bytes), mark.writer == writer else { return nil }
    return mark
  }

  /// The words of a timeline entry; nil when the log cannot be read there any more.
  public func text(of prose: Prose) -> String? {
    switch prose {
    case .text(let text): return text
    case .place(let place):
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
