// The commit protocol (`journal.md` 3). The lock is held to the end: 1 lock, 2 segment, 3 settle,
// 4 catch up and decide, 5 write, 6 sync, 7 mark, unlock; 8 a new segment when the last one is
// full or the disk did not sync. Nothing is acknowledged, applied or shown before it is on disk.

import CaseModel

extension Journal {
  /// Writes the proposals' facts, each proposal as one transaction, all with one sync.
  ///
  /// - Returns: per proposal what was written, or the refusal; a refused one leaves the others
  ///   alone.
  /// - Throws: when nothing was kept (`busy`, `diskFull`, `failed`, `readOnly`), or when the disk
  ///   did not say (`unconfirmed`).
  public func commit(
    _ proposals: [Proposal]
  ) throws(JournalError) -> [Result<Committed, Refusal>] {
    if let readOnly { throw .readOnly(readOnly) }
    return try withLock { () throws(JournalError) in try commitLocked(proposals) }
  }

  /// The same for a single proposal.
  public func commit(_ proposal: Proposal) throws(JournalError) -> Result<Committed, Refusal> {
    try commit([proposal])[0]
  }

  func withLock<Value>(
    _ body: () throws(JournalError) -> Value
  ) throws(JournalError) -> Value {
    if try faulting({ () throws(FileFault) in try disk.status(paths.local) == nil }) {
      // `local` was deleted while we ran: this copy begins a new writer.
      try faulting { () throws(FileFault) in
        segment = nil
        markFile = nil
        try takeIdentity()
      }
    }
    guard let lock else { throw .readOnly(.asked) }
    try lock.acquire(&host)
    defer { lock.release() }
    return try body()
  }

  private func commitLocked(
    _ proposals: [Proposal]
  ) throws(JournalError) -> [Result<Committed, Refusal>] {
    let end = try settle()
    try catchUp(to: end)
    let isNew = end.map { $0.offsetBytes >= OpenSegment<Disk>.fullBytes } ?? true
    var batch = EntryBatch(after: end, opensSegment: isNew ? header(after: end) : nil)
    var results: [Result<Committed, Refusal>] = []
    for (at, proposal) in proposals.enumerated() {
      let result = try decide(proposal, &batch)
      results.append(result)
      // Later proposals are decided on a state that has the earlier ones.
      if at < proposals.count - 1, case .success = result { apply(&batch) }
    }
    if batch.isEmpty { return results }
    do throws(JournalError) {
      let newEnd = isNew ? try startSegment(after: end, carrying: nil, batch) : try write(batch, end)
      if newEnd.segment != batch.segment {
        // A sync error moved the entries: every place that was noted is out of date.
        try faulting { () throws(FileFault) in try readAll(to: newEnd) }
      } else {
        apply(&batch)
        try faulting { () throws(FileFault) in try ledger.refresh(reading: shelf) }
      }
    } catch {
      if batch.appliedBytes > 0 { try faulting { () throws(FileFault) in try readAll(to: end) } }
      throw error
    }
    return results
  }

  private func decide(
    _ proposal: Proposal, _ batch: inout EntryBatch
  ) throws(JournalError) -> Result<Committed, Refusal> {
    let decided: Decided
    do throws(Refusal) {
      switch proposal.wish {
      case .command(let command):
        decided = Decided(events: try ledger.caseload.decide(command, at: proposal.desk))
      case .undo: decided = try undo(by: proposal.desk.by)
      case .redo: decided = try redo(by: proposal.desk.by)
      }
    } catch {
      return .failure(error)
    }
    guard let writer, !decided.events.isEmpty else { return .failure(.nothingChanged) }
    let first = EntryID(writer: writer, seq: batch.entries.seq + 1)
    batch.entries.append(
      decided.events, by: proposal.desk.by, wallMilliseconds: host.nowMilliseconds(),
      after: ledger.lastTime, random: &host.random)
    return .success(
      Committed(first: first, events: decided.events, concerned: decided.concerned))
  }

  /// Applies what the batch holds and the ledger does not have yet.
  private func apply(_ batch: inout EntryBatch) {
    guard let writer else { return }
    let index = ledger.index(of: writer)
    let end = batch.unapplied { raw, base, start in
      var scan = TransactionScan(
        raw, from: 33, to: raw.count, after: start.seq, head: start.head, time: start.time,
        trustedEnd: raw.count)
      while scan.next() {
        ledger.apply(scan.lines, of: raw, base: base, writer: index, segment: start.segment)
      }
      return LogEnd(
        segment: start.segment, offsetBytes: base + scan.good, seq: scan.goodSeq, head: scan.head,
        time: scan.time)
    }
    ledger.setEnd(end, of: index)
  }

  // MARK: 5 write, 6 sync, 7 mark

  private func write(_ batch: EntryBatch, _ end: LogEnd?) throws(JournalError) -> LogEnd {
    guard let segment, let end else { throw .readOnly(.afterFailure) }
    do throws(FileFault) {
      try segment.append(batch.entries.bytes, after: end.offsetBytes)
    } catch {
      throw writeError(error)
    }
    do throws(FileFault) {
      try segment.file.syncData()
    } catch {
      // Never tried again on this descriptor: the kernel reports an error once and then forgets.
      let bytes = try faulting { () throws(FileFault) in
        try segment.file.bytes(from: 0, count: end.offsetBytes)
      }
      let mark = try faulting { () throws(FileFault) in try readMark() }
      guard let tail = SegmentTail(bytes, number: segment.number) else {
        throw .readOnly(.afterFailure)
      }
      let unsynced = Unsynced(
        bytes: bytes, tail: tail, mark: mark?.segment == segment.number ? mark : nil)
      return try startSegment(after: end, carrying: unsynced, batch)
    }
    writeMark(batch.end)
    return batch.end
  }

  func writeError(_ fault: FileFault) -> JournalError {
    fault.isFull
      ? .diskFull(path: paths.root, freeBytes: disk.freeBytes(paths.root)) : JournalError(fault)
  }

  func header(after end: LogEnd?) -> SegmentHeader? {
    guard let writer else { return nil }
    return SegmentHeader(
      store: card.store, writer: writer, segment: (end?.segment ?? 0) + 1,
      previous: end.map { .init(segment: $0.segment, seq: $0.seq, hash: $0.head) })
  }

  // MARK: 8 new segment

  /// Begins the next segment with `batch`, in a temporary file that is synced before it gets its
  /// name. After a sync error it first carries the transactions that the mark does not vouch for.
  func startSegment(
    after end: LogEnd?, carrying unsynced: Unsynced?, _ batch: EntryBatch?
  ) throws(JournalError) -> LogEnd {
    guard let writer, var header = header(after: end) else { throw .readOnly(.afterFailure) }
    if let unsynced { header.previous = unsynced.previous }
    let (line, hash) = header.line()
    var entries = EntryWriter(after: end?.seq ?? 0, head: hash, time: end?.time ?? .zero)
    unsynced?.carry(into: &entries)
    entries.carry(all: batch?.entries.bytes ?? [])
    let newEnd = LogEnd(
      segment: header.segment, offsetBytes: line.count + entries.bytes.count, seq: entries.seq,
      head: entries.head, time: entries.time)
    let path = paths.segment(header.segment, of: writer)
    do throws(FileFault) {
      try makeWriterFolder()
      try publish(line + entries.bytes, as: path)
    } catch {
      if let unsynced {
        try? segment?.file.truncate(to: unsynced.bytes.count)
        readOnly = .afterFailure
      }
      throw writeError(error)
    }
    do throws(FileFault) {
      segment = try OpenSegment(header.segment, path, on: disk)
      try disk.syncFolder(paths.writer(writer))
    } catch {
      readOnly = .afterFailure
      throw .unconfirmed(path: path)
    }
    writeMark(newEnd)
    return newEnd
  }

  private func makeWriterFolder() throws(FileFault) {
    guard let writer, try disk.status(paths.writer(writer)) == nil else { return }
    try disk.makeFoldersIfMissing(paths.writer(writer))
    try disk.syncFolder(paths.log)
  }

  /// Writes and syncs a temporary file and gives it its name, never overwriting one.
  private func publish(_ bytes: [UInt8], as path: String) throws(FileFault) {
    let temporary = path + ".tmp"
    if try disk.status(temporary) != nil { try disk.unlink(temporary) }
    do throws(FileFault) {
      let file = try OpenFile(temporary, .creating, on: disk)
      try file.write(bytes, at: 0)
      try file.syncData()
      try disk.link(temporary, path)
    } catch {
      try? disk.unlink(temporary)
      throw error
    }
    try? disk.unlink(temporary)
  }
}

/// Transactions that stand in a segment whose last sync failed, after its mark.
struct Unsynced {
  var bytes: [UInt8]
  var tail: SegmentTail
  /// The mark, when it names this segment.
  var mark: DurableMark?

  /// What the next segment continues from: the head in the mark, else the header line.
  var previous: SegmentHeader.Previous {
    if let mark { return .init(segment: mark.segment, seq: mark.seq, hash: mark.head) }
    let hash = bytes.withUnsafeBytes { ChainHash($0, at: tail.headerEnd - 33) }
    return .init(segment: tail.end.segment, seq: 0, hash: hash)
  }

  func carry(into entries: inout EntryWriter) {
    let start = mark?.offsetBytes ?? tail.headerEnd
    bytes.withUnsafeBytes { raw in
      var at = start
      while at < tail.end.offsetBytes, let line = EntryLine(raw, at: at) {
        entries.carry(line, of: raw)
        at = line.next
      }
    }
  }
}
