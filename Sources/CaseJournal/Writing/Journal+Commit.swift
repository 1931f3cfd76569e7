// The commit protocol (`journal.md` 3). The lock is held to the end: 1 lock, 2 segment, 3 settle,
// 4 catch up and decide, 5 write, 6 sync, 7 mark, unlock; 8 a new segment when the last one is
// full or the disk did not sync. Nothing is acknowledged or shown before it is on disk.

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

  private func commitLocked(
    _ proposals: [Proposal]
  ) throws(JournalError) -> [Result<Committed, Refusal>] {
    let end = try settle()
    try catchUp(to: end, isSettled: true)
    if let readOnly { throw .readOnly(readOnly) }
    let isNew = end.map { $0.offsetBytes >= host.limits.segmentBytes } ?? true
    var batch = EntryBatch(after: end, opensSegment: isNew ? header(after: end) : nil)
    defer { shelf.pending = nil }
    do throws(JournalError) {
      var results: [Result<Committed, Refusal>] = []
      for (at, proposal) in proposals.enumerated() {
        let result = decide(proposal, &batch)
        results.append(result)
        // Later proposals are decided on a state that has the earlier ones.
        if at < proposals.count - 1, case .success = result { try apply(&batch) }
      }
      if batch.isEmpty { return results }
      if batch.end.offsetBytes >= EntryPlace.offsetLimit {
        throw .failed(FileFault(.append, paths.root, code: FileFault.tooLarge))
      }
      let newEnd = isNew ? try startSegment(after: end, batch) : try write(batch, end)
      if newEnd.segment == batch.segment {
        try apply(&batch)
      } else {
        // A sync error moved the entries: every place that was noted is out of date.
        try faulting { () throws(FileFault) in try readAll(to: newEnd) }
      }
      return results
    } catch {
      if batch.appliedBytes > 0 { forget(after: end) }
      throw error
    }
  }

  /// Back to what is on disk: a batch that could not be written was applied in part.
  private func forget(after end: LogEnd?) {
    do throws(FileFault) {
      shelf.pending = nil
      try readAll(to: end)
    } catch {
      ledger = Ledger(keeping: ledger.writers)
      readOnly = .afterFailure
    }
  }

  private func decide(
    _ proposal: Proposal, _ batch: inout EntryBatch
  ) -> Result<Committed, Refusal> {
    let decided: Decided
    do throws(Refusal) {
      if let basis = proposal.basis, let now = ledger.caseload.changed(basis.subject),
        now != basis.changed
      {
        throw .changedMeanwhile(by: now.by)
      }
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
  private func apply(_ batch: inout EntryBatch) throws(JournalError) {
    guard let writer else { return }
    let index = ledger.index(of: writer)
    shelf.pending = PendingLines(writer: writer, batch)
    batch.forUnapplied { raw, start in
      ledger.apply(raw, behind: start, writer: index, trustedEnd: raw.count)
    }
    try faulting { () throws(FileFault) in try refresh() }
  }

  // MARK: 5 write, 6 sync, 7 mark

  private func write(_ batch: EntryBatch, _ end: LogEnd?) throws(JournalError) -> LogEnd {
    guard let segment, let end else { throw .readOnly(.afterFailure) }
    do throws(AppendFault) {
      try segment.append(batch.entries.bytes, after: end.offsetBytes)
    } catch {
      if error.wasTakenBack { throw writeError(error.fault) }
      throw unconfirmed(batch, in: segment.file.path)
    }
    do throws(FileFault) {
      try segment.file.syncData()
    } catch {
      // Never tried again on this descriptor: the kernel reports an error once and then forgets.
      // What is before `end` is on disk: settling made sure of it.
      return try startSegment(after: end, batch, leaving: segment)
    }
    writeMark(batch.end)
    return batch.end
  }

  /// The store is only read until it is opened again, and finds out what there is.
  private func unconfirmed(_ batch: EntryBatch?, in path: String) -> JournalError {
    readOnly = .afterFailure
    if let batch { unknownOutcomes += batch.entries.outcomes }
    return .unconfirmed(path: path)
  }

  func header(after end: LogEnd?) -> SegmentHeader? {
    guard let writer else { return nil }
    return SegmentHeader(
      store: card.store, writer: writer, segment: (end?.segment ?? 0) + 1,
      previous: end.map { .init(segment: $0.segment, seq: $0.seq, hash: $0.head) })
  }

  // MARK: 8 new segment

  /// Begins the next segment, in a temporary file that is synced before it gets its name.
  ///
  /// - Parameters:
  ///   - batch: what is to be written.
  ///   - old: after a failed sync: the segment in which it stands already, unsynced.
  func startSegment(
    after end: LogEnd?, _ batch: EntryBatch, leaving old: OpenSegment<Disk>? = nil
  ) throws(JournalError) -> LogEnd {
    guard let header = header(after: end) else { throw .readOnly(.afterFailure) }
    let (line, hash) = header.line()
    var entries = EntryWriter(after: end?.seq ?? 0, head: hash, time: end?.time ?? .zero)
    entries.carry(all: batch.entries.bytes)
    do throws(FileFault) {
      try publish(header, line + entries.bytes)
    } catch {
      if let old, let end {
        readOnly = .afterFailure
        do throws(FileFault) {
          try old.file.truncate(to: end.offsetBytes)
          try old.file.syncData()
        } catch {
          throw unconfirmed(batch, in: old.file.path)
        }
      }
      throw writeError(error)
    }
    return try confirm(header, line, entries, batch)
  }

  /// The same for transactions that stand in a segment already and could not be synced there.
  func startSegment(after end: LogEnd, carrying unsynced: Unsynced) throws(JournalError) -> LogEnd {
    guard var header = header(after: end) else { throw .readOnly(.afterFailure) }
    header.previous = unsynced.previous
    let (line, hash) = header.line()
    var entries = EntryWriter(after: end.seq, head: hash, time: end.time)
    unsynced.carry(into: &entries)
    do throws(FileFault) {
      try publish(header, line + entries.bytes)
    } catch {
      readOnly = .afterFailure
      throw writeError(error)
    }
    return try confirm(header, line, entries, nil)
  }

  func publish(_ header: SegmentHeader, _ bytes: [UInt8]) throws(FileFault) {
    if try disk.status(paths.writer(header.writer)) == nil {
      try disk.makeFoldersIfMissing(paths.writer(header.writer))
    }
    try disk.publish(bytes, as: paths.segment(header.segment, of: header.writer))
  }

  /// The segment has its name; its folder has to say so on disk, too.
  func confirm(
    _ header: SegmentHeader, _ line: [UInt8], _ entries: EntryWriter, _ batch: EntryBatch?
  ) throws(JournalError) -> LogEnd {
    do throws(FileFault) {
      try openSegment(header.segment)
    } catch {
      throw unconfirmed(batch, in: paths.segment(header.segment, of: header.writer))
    }
    let end = LogEnd(
      segment: header.segment, offsetBytes: line.count + entries.bytes.count, seq: entries.seq,
      head: entries.head, time: entries.time)
    writeMark(end)
    return end
  }
}
