// Opening from the snapshot, and leaving one. It says what the log says or it is not used: its cut
// must stand in the log as it stood when it was made, and only what came after is replayed.

import CaseModel

extension Journal {
  /// What the snapshot that is there says, when it is one of this store and its cut stands in the
  /// log.
  func readSnapshot(_ heads: Heads) throws(FileFault) -> Ledger? {
    let bytes = try disk.contents(paths.snapshot)
    guard let found = SnapshotFile.ledger(bytes, store: card.store),
      SnapshotFile.sizes(bytes) == (try sizes(before: found))
    else { return nil }
    for (at, writer) in found.writers.enumerated() {
      guard let end = found.ends[at] else { continue }
      guard try stands(end, of: writer) else { return nil }
      if let head = heads.heads[writer], head.seq <= end.seq,
        try !stands(head, of: writer, in: found)
      {
        return nil
      }
    }
    // The mark may be older than the snapshot after a power cut: then the log has to be settled.
    if let mark = try readMark(), let end = found.endsByWriter[mark.writer],
      (mark.segment, mark.offsetBytes) < (end.segment, end.offsetBytes)
    {
      return nil
    }
    return found
  }

  /// A hash of the sizes of all segments before the last ones of `ledger`. Nobody writes there any
  /// more: what is longer, shorter or gone is damaged, and has to be read to be named.
  private func sizes(before ledger: Ledger) throws(FileFault) -> ChainHash {
    var text = ""
    for (writer, end) in ledger.endsByWriter.sorted(by: { $0.key < $1.key }) {
      guard try disk.status(paths.writer(writer)) != nil else { continue }
      let numbers = try disk.list(paths.writer(writer)).compactMap(StorePaths.number(ofSegment:))
      for number in numbers.sorted() where number < end.segment {
        let size = try disk.status(paths.segment(number, of: writer))?.sizeBytes ?? 0
        text += "\(paths.relative(number, of: writer)) \(size)\n"
      }
    }
    return text.withUTF8 { ChainHash.of(UnsafeRawBufferPointer($0), after: nil) }
  }

  /// True when the log has the hash of `end` right before it.
  func stands(_ end: LogEnd, of writer: WriterID) throws(FileFault) -> Bool {
    let path = paths.segment(end.segment, of: writer)
    guard end.offsetBytes > 33, try disk.status(path) != nil else { return false }
    let file = try OpenFile(path, .reading, on: disk)
    return end.stands(in: try file.bytes(from: end.offsetBytes - 33, count: 33), before: 33)
  }

  /// False when the log that was read into `found` has another line than HEADS names.
  private func stands(
    _ head: Heads.Head, of writer: WriterID, in found: Ledger
  ) throws(FileFault) -> Bool {
    let entry = EntryID(writer: writer, seq: head.seq)
    // No such entry, and the log goes on behind it: given up, or the line that gives something up.
    guard let (at, mark) = found.mark(of: entry) else { return true }
    var offset = Int(mark.offsetBytes)
    for _ in 0..<mark.count {
      let place = EntryPlace(writer: at, segment: Int(mark.segment), offsetBytes: offset)
      let line = try shelf.line(at: place, of: writer) { line, bytes, base in
        (seq: line.seq, hash: line.hash(in: bytes), next: base + line.next)
      }
      guard let line else { return false }
      if line.seq == head.seq, line.hash == head.hash { return true }
      offset = line.next
    }
    // A header line has no seq of its own: HEADS names it with the one before.
    return try mark.segment < head.segment ? mayBegin(with: head, writer) : false
  }

  /// False when the segment that HEADS names begins with another header; one that is damaged or
  /// gone was given up.
  private func mayBegin(with head: Heads.Head, _ writer: WriterID) throws(FileFault) -> Bool {
    let path = paths.segment(head.segment, of: writer)
    guard try disk.status(path) != nil else { return true }
    let file = try OpenFile(path, .reading, on: disk)
    let start = try file.bytes(from: 0, count: 4096)
    return start.withUnsafeBytes { SegmentHeader.read($0).map { $0.hash == head.hash } ?? true }
  }

  /// Leaves a snapshot when opening replayed so much that the next opening should not, and this
  /// copy of the store is one that is written to. Never waits, never fails: it is a convenience.
  ///
  /// For whoever has shown already what the user waits for.
  public func leaveSnapshot() {
    guard replayedCount > host.limits.snapshotEntries, identity != nil, firstDamage == nil,
      readOnly == nil || readOnly == .asked
    else { return }
    replayedCount = 0
    do throws(FileFault) {
      guard let held = try lockForSnapshot(), try held.acquireWithoutWaiting() else { return }
      defer { held.release() }
      let temporary = paths.snapshot + ".tmp"
      if try disk.status(temporary) != nil { try disk.unlink(temporary) }
      let sizes = try sizes(before: ledger)
      try disk.create(
        temporary, SnapshotFile.bytes(of: ledger, store: card.store, sizes: sizes))
      try disk.rename(temporary, paths.snapshot)
    } catch {
      // The next opening replays.
    }
  }

  /// The lock that is held open for writing, or the file that a writer has left.
  private func lockForSnapshot() throws(FileFault) -> HeldLock<Disk>? {
    if let lock { return lock }
    return try disk.status(paths.lock) == nil ? nil : HeldLock(paths.lock, on: disk)
  }

  /// Removes a snapshot that was of no use.
  func dropSnapshot() {
    guard readOnly == nil else { return }
    try? disk.unlink(paths.snapshot)
  }

  /// False when the snapshot, brought up to date from the log, says something else than the log
  /// does; nil when there is none that would be used. Reads every line; for `verify --deep`.
  func snapshotAgrees() throws(FileFault) -> Bool? {
    guard try disk.status(paths.snapshot) != nil else { return nil }
    let heads = try readHeads()
    guard let found = try readSnapshot(heads) else { return nil }
    let before = (ledger, findings, readOnly)
    defer { (ledger, findings, readOnly) = before }
    ledger = found
    guard try readTails(heads), firstDamage == nil else { return nil }
    return try agreesWithReplay()
  }

  /// True when what is in memory is what the log says from its first line on.
  func agreesWithReplay() throws(FileFault) -> Bool {
    let held = (ledger, findings)
    defer { (ledger, findings) = held }
    // With the same numbers for the writers, so that places can be compared.
    try readAll()
    return held.0.agrees(with: ledger)
  }
}

extension Ledger {
  /// True when both say the same, in whatever order they came to it.
  func agrees(with other: Ledger) -> Bool {
    guard caseload.team == other.caseload.team, caseload.boards == other.caseload.boards,
      caseload.unknownCount == other.caseload.unknownCount, writers == other.writers,
      ends == other.ends, marks == other.marks,
      undo.names(theSameAs: other.undo),
      history == other.history, lastTime == other.lastTime, entryCount == other.entryCount,
      caseload.files.count == other.caseload.files.count,
      caseload.sharedNumbers == other.caseload.sharedNumbers
    else { return false }
    return other.caseload.files.allSatisfy { file in
      caseload[file.id] == file
        && caseload.caseID(number: file.number) == other.caseload.caseID(number: file.number)
    }
  }
}
