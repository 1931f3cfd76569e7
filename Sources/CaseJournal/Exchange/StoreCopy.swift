// `backup` and `restore`: a store's STORE, logs and HEADS in another folder; never `local/`, which
// belongs to one machine. A copy only grows: what it has must be a beginning of what the store
// has, so that a second backup adds and nothing is ever overwritten. STORE is written before the
// logs are complete only as STORE.tmp, HEADS last of all.

import CaseModel

/// What a copy holds.
public struct CopyReport: Sendable {
  /// Bytes that this run wrote to logs.
  public var addedBytes = 0
  /// When the copy's latest entry was written.
  public var lastTime = HybridTime.zero
  /// What checking the copy found.
  public var check: StoreReport
}

/// Copies a store that is whole.
public struct StoreCopy<Disk: FileSystem> {
  private let source: StorePaths
  private let target: StorePaths
  private let disk: Disk
  private let host: JournalHost

  public init(from source: String, to target: String, on disk: Disk, host: JournalHost) {
    (self.source, self.target) = (StorePaths(source), StorePaths(target))
    (self.disk, self.host) = (disk, host)
  }

  /// Makes the copy, or adds to it what is new.
  ///
  /// - Throws: `damagedSource`; `folderInUse` when the target holds something else; `otherStore`;
  ///   `copyDiffers`.
  public func backUp() throws(JournalError) -> CopyReport {
    let logs = try readSource()
    try checkTarget()
    return try copy(logs)
  }

  /// The same into a folder that is not there, or empty, or in which this was begun.
  public func restore() throws(JournalError) -> CopyReport {
    let logs = try readSource()
    let isFree = try faulting { () throws(FileFault) in
      try HalfMade(target, on: disk).clear()
    }
    guard isFree else { throw .folderInUse(path: target.root) }
    return try copy(logs)
  }

  // MARK: the source

  private struct SourceLog {
    var writer: WriterID
    var end: LogEnd
  }

  private func readSource() throws(JournalError) -> [SourceLog] {
    let journal = try Journal(source.root, for: .reading, on: disk, host: host, replays: false)
    var logs: [SourceLog] = []
    let (heads, writers) = try faulting { () throws(FileFault) in
      let heads = try journal.readHeads()
      return (heads, try journal.writerIDs(including: heads))
    }
    if let damage = journal.firstDamage { throw .damagedSource(path: source.root, damage) }
    for writer in writers {
      let report = try faulting { () throws(FileFault) in
        var replay = LogReplay(disk: disk, paths: source, store: journal.card.store)
        if let head = heads.heads[writer] { replay.lowerMarks = [LowerMark(head)] }
        let mark = writer == journal.writer ? try journal.readMark() : nil
        var nobody = NoSink()
        return try replay.read(writer, upTo: mark, into: &nobody)
      }
      if let damage = report.firstDamage { throw .damagedSource(path: source.root, damage) }
      if let end = report.end { logs.append(SourceLog(writer: writer, end: end)) }
    }
    return logs
  }

  // MARK: the target

  /// A copy of this store, one that was begun, or nothing; and no folder inside the store itself.
  private func checkTarget() throws(JournalError) {
    let isFree = try faulting { () throws(FileFault) in
      if try isInsideSource() { return false }
      guard let there = try disk.status(target.root) else { return true }
      guard there.isFolder else { return false }
      let names = try disk.list(target.root)
      let ours: Set<String> = ["STORE", "STORE.tmp", "HEADS", "HEADS.tmp", "log", "local"]
      if names.contains("STORE") || names.contains("STORE.tmp") {
        return ours.isSuperset(of: names)
      }
      return try HalfMade(target, on: disk).isEmpty(names)
    }
    guard isFree else { throw .folderInUse(path: target.root) }
    let cards = try faulting { () throws(FileFault) in
      (try disk.contents(source.card),
       try disk.status(target.card) == nil ? nil : try disk.contents(target.card))
    }
    if let there = cards.1, there != cards.0 {
      throw StoreCard(there) == nil ? .notAStore(path: target.root) : .otherStore(path: target.root)
    }
  }

  /// Walks up from the target by its name, over folders that are not there yet, and from where the
  /// name ends further up.
  private func isInsideSource() throws(FileFault) -> Bool {
    guard let store = try disk.status(source.root) else { return false }
    func isStore(_ path: String) throws(FileFault) -> Bool {
      let there = try disk.status(path)
      return there?.inode == store.inode && there?.device == store.device
    }
    var path = target.root
    while true {
      if try isStore(path) { return true }
      guard let slash = path.lastIndex(of: "/"), slash > path.startIndex else { break }
      path = String(path[..<slash])
    }
    path = target.root.hasPrefix("/") ? "/" : "."
    for _ in 0..<64 {
      if try isStore(path) { return true }
      path += "/.."
    }
    return false
  }

  private func copy(_ logs: [SourceLog]) throws(JournalError) -> CopyReport {
    let isNew = try onDisk { () throws(FileFault) in
      if try disk.status(target.card) != nil { return false }
      try HalfMade(target, on: disk).begin(try disk.contents(source.card))
      return true
    }
    try checkWriters(logs)
    let vouched = try onDisk { () throws(FileFault) in
      guard try disk.status(target.heads) != nil else { return Heads() }
      return Heads(try disk.contents(target.heads)) ?? Heads()
    }
    var added = 0
    for log in logs { added += try copy(log, vouched.heads[log.writer]) }
    try onDisk { () throws(FileFault) in
      try disk.syncFolder(target.log)
      if isNew { try HalfMade(target, on: disk).finish() }
      try writeHeads(logs)
    }
    let check = try StoreCheck(target.root, on: disk, host: host).run(deep: false)
    if let damage = check.findings.first(where: { $0.severity == .damaged }) {
      throw .damagedSource(path: target.root, damage)
    }
    return CopyReport(
      addedBytes: added, lastTime: logs.map(\.end.time).max() ?? .zero, check: check)
  }

  private func onDisk<Value>(
    _ body: () throws(FileFault) -> Value
  ) throws(JournalError) -> Value {
    try Journal<Disk>.writing(target, on: disk, body)
  }

  /// Refuses a copy that somebody wrote in: it has a log that the store does not have.
  private func checkWriters(_ logs: [SourceLog]) throws(JournalError) {
    let known = Set(logs.map(\.writer))
    let strange = try onDisk { () throws(FileFault) -> WriterID? in
      for writer in try disk.list(target.log).compactMap(WriterID.init(text:)) {
        if !known.contains(writer), try !disk.list(target.writer(writer)).isEmpty { return writer }
      }
      return nil
    }
    if let strange { throw .copyDiffers(path: target.writer(strange)) }
  }

  /// - Parameter head: how far HEADS says that the copy was whole.
  /// - Returns: how many bytes were added.
  private func copy(_ log: SourceLog, _ head: Heads.Head?) throws(JournalError) -> Int {
    let names = try onDisk { () throws(FileFault) in
      try disk.makeFoldersIfMissing(target.writer(log.writer))
      return try disk.list(source.writer(log.writer))
    }
    var added = 0
    for number in names.compactMap(StorePaths.number(ofSegment:)) where number <= log.end.segment {
      let path = target.segment(number, of: log.writer)
      // What stands behind the end of the last segment was never acknowledged.
      let end = number == log.end.segment ? log.end.offsetBytes : nil
      let count = try onDisk { () throws(FileFault) in
        let original = source.segment(number, of: log.writer)
        return try extend(path, from: original, to: end) { () throws(FileFault) in
          try vouchedBytes(of: original, number, head)
        }
      }
      guard let count else { throw .copyDiffers(path: path) }
      added += count
    }
    try onDisk { () throws(FileFault) in try disk.syncFolder(target.writer(log.writer)) }
    return added
  }

  /// How many bytes of a segment the copy had whole when HEADS was written. Behind that a backup
  /// may have been broken off by a power cut, and what it left is written again.
  private func vouchedBytes(
    of original: String, _ number: Int, _ head: Heads.Head?
  ) throws(FileFault) -> Int {
    guard let head, head.segment >= number else { return 0 }
    if head.segment > number { return Int.max }
    return try disk.contents(original).withUnsafeBytes { raw in
      var at = (raw.firstIndex(of: 0x0A) ?? 0) + 1
      while let line = EntryLine(raw, at: at), line.seq <= head.seq { at = line.next }
      return at
    }
  }

  /// Adds what `path` lacks of `original`.
  ///
  /// - Returns: how many bytes; nil when what is there, and was whole once, is something else.
  private func extend(
    _ path: String, from original: String, to end: Int?,
    vouched: () throws(FileFault) -> Int
  ) throws(FileFault) -> Int? {
    let whole = try OpenFile(original, .reading, on: disk)
    let size = if let end { end } else { try whole.size() }
    let copy = try OpenFile(path, .creatingIfMissing, on: disk)
    let there = try copy.size()
    let piece = 1 << 20
    var at = 0
    while at < min(there, size) {
      let count = min(piece, min(there, size) - at)
      let (a, b) = (try whole.bytes(from: at, count: count), try copy.bytes(from: at, count: count))
      let same = zip(a, b).prefix { $0 == $1 }.count
      at += same
      if same < count { break }
    }
    if at < there {
      guard try vouched() <= at else { return nil }
      try copy.truncate(to: at)
    }
    let start = at
    while at < size {
      let bytes = try whole.bytes(from: at, count: min(piece, size - at))
      if bytes.isEmpty { throw FileFault(.read, original, code: FileFault.inputOutput) }
      try copy.write(bytes, at: at)
      at += bytes.count
    }
    if size > start || there > start { try copy.sync() }
    return size - start
  }

  private func writeHeads(_ logs: [SourceLog]) throws(FileFault) {
    var heads = Heads()
    for log in logs {
      let end = log.end
      heads.heads[log.writer] = .init(segment: end.segment, seq: end.seq, hash: end.head)
    }
    try heads.write(to: target, on: disk)
  }
}

/// A copy beside the store that it was made of.
public struct CopyComparison: Sendable {
  /// Entries that the store has and the copy does not.
  public var newer = 0
  /// True when every entry of the copy is in the store.
  public var isBeginning = true

  public init<Disk: FileSystem>(
    of copy: String, with store: String, on disk: Disk, host: JournalHost
  ) throws(JournalError) {
    let (copied, live) = (StorePaths(copy), StorePaths(store))
    let journal = try Journal(copied.root, for: .reading, on: disk, host: host, replays: false)
    let own = try Journal(live.root, for: .reading, on: disk, host: host, replays: false)
    guard own.card.store == journal.card.store else { throw .otherStore(path: copied.root) }
    let (ours, theirs) = try faulting { () throws(FileFault) in
      (Set(try own.writerIDs(including: Heads())), Set(try journal.writerIDs(including: Heads())))
    }
    for writer in ours.union(theirs) {
      try faulting { () throws(FileFault) in
        var counter = EntryCounter()
        let end = try LogReplay(disk: disk, paths: copied, store: journal.card.store)
          .read(writer, upTo: nil, into: &counter).end
        var replay = LogReplay(disk: disk, paths: live, store: journal.card.store)
        if let end { replay.lowerMarks = [LowerMark(end)] }
        var all = EntryCounter()
        let report = try replay.read(writer, upTo: nil, into: &all)
        newer += max(0, all.entries - counter.entries)
        if report.findings.contains(where: { $0.what == .shorterThanHeads }) {
          isBeginning = false
        }
      }
    }
  }
}

extension LowerMark {
  fileprivate init(_ end: LogEnd) {
    self.init(.init(segment: end.segment, seq: end.seq, hash: end.head))
  }
}
