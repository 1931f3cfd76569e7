// `verify`: reads every byte of a store and never writes one. Exit codes are a promise
// (`journal.md` 6): 0 intact, 1 torn tail, 2 damaged or lost.

import CaseModel

/// What a check of a store found.
public struct StoreReport: Sendable {
  public var store: StoreID
  public var writers = 0
  public var segments = 0
  public var entries = 0
  public var bytes = 0
  public var findings: [Finding] = []
  /// The ids of what entries speak of and what is lost, by nobody's leave (`--deep`).
  public var missing: [String] = []

  public var worst: Finding.Severity { findings.map(\.severity).max() ?? .information }

  /// 0, 1 or 2.
  public var exitCode: Int32 {
    switch worst {
    case .information: 0
    case .torn: 1
    case .damaged: 2
    }
  }
}

/// Checks a store line by line.
public struct StoreCheck<Disk: FileSystem> {
  private let disk: Disk
  private let paths: StorePaths
  private let host: JournalHost

  public init(_ path: String, on disk: Disk, host: JournalHost) {
    paths = StorePaths(path)
    self.disk = disk
    self.host = host
  }

  /// - Parameter deep: also decodes every event, replays, and looks for references to things that
  ///   are not there.
  public func run(deep: Bool) throws(JournalError) -> StoreReport {
    let journal = try Journal(
      paths.root, for: .reading, on: disk, host: host, replays: deep, usesSnapshot: false)
    var report = StoreReport(store: journal.card.store)
    try faulting { () throws(FileFault) in
      let heads = try journal.readHeads()
      for writer in try journal.writerIDs(including: heads) {
        try check(writer, journal, heads, &report)
      }
    }
    report.findings += journal.findings.filter { !report.findings.contains($0) }
    if deep, journal.caseload.unknownCount > 0 {
      let unknown = Finding.What.unknownEntries(count: journal.caseload.unknownCount)
      report.findings.append(Finding(.information, unknown, file: "log"))
    }
    if deep {
      try checkReferences(journal, &report)
      try checkSnapshot(journal, &report)
    }
    return report
  }

  /// A snapshot that would be used must say what the log says.
  private func checkSnapshot(
    _ journal: Journal<Disk>, _ report: inout StoreReport
  ) throws(JournalError) {
    let agrees = try faulting { () throws(FileFault) in try journal.snapshotAgrees() }
    if agrees == false {
      report.findings.append(Finding(.damaged, .wrongSnapshot, file: "local/snapshot"))
    }
  }

  /// Takes the snapshot away: the next opening reads the log.
  public func removeSnapshot() throws(JournalError) {
    try faulting { () throws(FileFault) in
      if try disk.status(paths.snapshot) != nil { try disk.unlink(paths.snapshot) }
    }
  }

  /// So many of them are named: then everybody knows.
  private static var danglingLimit: Int { 20 }

  /// Looks for entries about things that are not there. Where entries are lost by somebody's
  /// leave, or of a kind that is not known here, that is no news.
  private func checkReferences(
    _ journal: Journal<Disk>, _ report: inout StoreReport
  ) throws(JournalError) {
    var references = References()
    var givenUp = Set<String>()
    try journal.forEachEntry { entry in
      if case .known(let event) = entry.event, let by = entry.by {
        references.add(event, by: by, counts: entry.counts)
        if let thing = (event as? LossAccepted)?.thing { givenUp.insert(thing) }
      }
      return true
    }
    let dangling = references.dangling
    if dangling.isEmpty { return }
    let lost = dangling.filter { !givenUp.contains($0.text) }
    let isExplained = journal.caseload.unknownCount > 0 || report.findings.contains {
      if case .lossAccepted = $0.what { true } else { $0.severity == .damaged }
    }
    let isNews = !isExplained && !lost.isEmpty
    if isNews { report.missing = lost.map(\.text).sorted() }
    let sought = isNews ? lost : dangling
    var found: [Finding] = []
    try journal.forEachEntry { entry in
      guard entry.counts, case .known(let event) = entry.event, let by = entry.by,
        event.names(by: by).named.contains(where: sought.contains)
      else { return true }
      found.append(
        Finding(
          isNews ? .damaged : .information, .danglingReference, file: entry.file,
          byte: entry.byte))
      return found.count < Self.danglingLimit
    }
    report.findings += found
  }

  private func check(
    _ writer: WriterID, _ journal: Journal<Disk>, _ heads: Heads, _ report: inout StoreReport
  ) throws(FileFault) {
    var (found, counter) = try read(writer, journal, heads)
    if found.findings.contains(where: { $0.severity == .torn }) {
      // Somebody may be in the middle of a write: look again while nobody can be.
      let lock = try SharedLock(paths.lock, on: disk, host: host)
      (found, counter) = try read(writer, journal, heads)
      lock?.release()
    }
    report.writers += 1
    report.segments += counter.segments.count
    report.entries += counter.entries
    report.findings += found.findings
    if found.isDamaged {
      try listDamagedLines(writer, journal.card.store, found.skipped, &report)
    }
    guard try disk.status(paths.writer(writer)) != nil else { return }
    for name in try disk.list(paths.writer(writer)) {
      report.bytes += try disk.status(paths.writer(writer) + "/" + name)?.sizeBytes ?? 0
    }
  }

  private func read(
    _ writer: WriterID, _ journal: Journal<Disk>, _ heads: Heads
  ) throws(FileFault) -> (ReplayReport, EntryCounter) {
    var replay = LogReplay(disk: disk, paths: paths, store: journal.card.store)
    if let head = heads.heads[writer] { replay.lowerMarks.append(LowerMark(head)) }
    replay.isOwn = writer == journal.writer
    if replay.isOwn, let mark = try journal.readMark() {
      replay.lowerMarks.append(LowerMark(mark))
    }
    var counter = EntryCounter()
    return (try replay.read(writer, upTo: nil, into: &counter), counter)
  }

  /// Where something is damaged, every line is looked at by itself: chaining over the printed hash
  /// keeps damage local, and all others still verify.
  private func listDamagedLines(
    _ writer: WriterID, _ store: StoreID, _ skipped: [LossAccepted],
    _ report: inout StoreReport
  ) throws(FileFault) {
    for segment in try WriterLog.read(writer, in: paths, store: store, on: disk).segments {
      let loaded = LoadedSegment(segment.path, on: disk)
      for (line, byte) in loaded.damagedLines {
        if skipped.contains(where: { $0.segment == segment.number && $0.covers(byte) }) { continue }
        let finding = Finding(
          .damaged, .damagedLine, file: segment.file, line: line, byte: byte)
        if !report.findings.contains(finding) { report.findings.append(finding) }
      }
    }
  }
}

/// Counts instead of applying.
struct EntryCounter: TransactionSink {
  var entries = 0
  var segments = Set<Int>()

  mutating func index(of writer: WriterID) -> Int { 0 }

  mutating func apply(
    _ lines: [EntryLine], of bytes: UnsafeRawBufferPointer, base: Int, writer: Int, segment: Int
  ) {
    entries += lines.count
    segments.insert(segment)
  }

  mutating func setEnd(_ end: LogEnd, of writer: Int) {}
}

extension LoadedSegment {
  /// Line number and offset of each line, the header aside, that does not fit its hash.
  fileprivate var damagedLines: [(line: Int, byte: Int)] {
    bytes.withUnsafeBytes { raw in
      var found: [(Int, Int)] = []
      var at = (raw.firstIndex(of: 0x0A) ?? raw.count) + 1
      var number = 2
      while at < raw.count {
        let line = EntryLine(raw, at: at)
        if !(line?.verifies(in: raw) ?? false) { found.append((number, at)) }
        at = line?.next ?? (raw[at...].firstIndex(of: 0x0A) ?? raw.count) + 1
        number += 1
      }
      return found
    }
  }
}

/// The lock, shared: writers wait, other checks do not. nil where there is no lock file or it
/// cannot be had.
private final class SharedLock<Disk: FileSystem> {
  private let file: OpenFile<Disk>

  init?(_ path: String, on disk: Disk, host: JournalHost) throws(FileFault) {
    guard try disk.status(path) != nil else { return nil }
    file = try OpenFile(path, .reading, on: disk)
    for _ in 0..<500 {
      if try disk.lock(file.handle, shared: true) { return }
      host.pauseMicroseconds(10_000)
    }
    return nil
  }

  func release() { file.disk.unlock(file.handle) }
}
