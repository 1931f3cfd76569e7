// What others wrote: other processes of this desk up to the mark, other writers to their last
// whole transaction. No lock is needed to read.

import CaseModel

extension Journal {
  /// Reads what was added since the last reading.
  ///
  /// - Returns: true when something was.
  @discardableResult
  public func catchUp() throws(JournalError) -> Bool {
    let before = ledger.entryCount
    let mark = try faulting { () throws(FileFault) in try readMark() }
    if let mark {
      try catchUp(to: mark.end)
    } else {
      try catchUp(to: nil)
    }
    return ledger.entryCount != before
  }

  /// Reads this writer's log up to `end`, and the other writers' logs.
  func catchUp(to end: LogEnd?) throws(JournalError) {
    try faulting { () throws(FileFault) in
      if let writer, let end { try readOn(writer, to: end) }
      for other in try otherWriters() { try readOn(other, to: nil) }
      try ledger.refresh(reading: shelf)
    }
  }

  private func otherWriters() throws(FileFault) -> [WriterID] {
    guard try disk.status(paths.log) != nil else { return [] }
    return try disk.list(paths.log).compactMap(WriterID.init(text:)).filter { $0 != writer }
  }

  private func readOn(_ writer: WriterID, to end: LogEnd?) throws(FileFault) {
    let index = ledger.index(of: writer)
    let known = ledger.ends[index]
    if let end, let known {
      // A mark that could not be written lags behind what this process knows.
      if (known.segment, known.offsetBytes) >= (end.segment, end.offsetBytes) { return }
      if known.segment == end.segment {
        return try readTail(writer, index, from: known, to: end)
      }
    }
    if end == nil, let known, try !hasGrown(writer, since: known) { return }
    let replay = LogReplay(disk: disk, paths: paths, store: card.store)
    let mark = end.map { DurableMark(writer: writer, end: $0) }
    let report = try replay.read(writer, from: known, upTo: mark, into: &ledger)
    if report.hasForked { return try readAll(to: end) }
    note(report.findings)
  }

  /// A size that is not the known end, or a next segment.
  private func hasGrown(_ writer: WriterID, since end: LogEnd) throws(FileFault) -> Bool {
    let path = paths.segment(end.segment, of: writer)
    if try disk.status(path)?.sizeBytes != end.offsetBytes { return true }
    return try disk.status(paths.segment(end.segment + 1, of: writer)) != nil
  }

  /// The usual case: a few lines more in the same segment.
  private func readTail(
    _ writer: WriterID, _ index: Int, from known: LogEnd, to end: LogEnd
  ) throws(FileFault) {
    let path = paths.segment(end.segment, of: writer)
    let file = try OpenFile(path, .reading, on: disk)
    let base = known.offsetBytes - 33
    let bytes = try file.bytes(from: base, count: end.offsetBytes - base)
    let read = bytes.withUnsafeBytes { raw in
      var scan = TransactionScan(
        raw, from: 33, to: raw.count, after: known.seq, head: known.head, time: known.time)
      while scan.next() {
        ledger.apply(scan.lines, of: raw, base: base, writer: index, segment: end.segment)
      }
      return LogEnd(
        segment: end.segment, offsetBytes: base + scan.good, seq: scan.goodSeq, head: scan.head,
        time: scan.time)
    }
    ledger.setEnd(read, of: index)
    if read.offsetBytes != end.offsetBytes || read.head != end.head {
      let file = paths.relative(end.segment, of: writer)
      note([Finding(.damaged, .damagedLine, file: file, byte: read.offsetBytes)])
    }
  }

  private func note(_ new: [Finding]) {
    findings += new.filter { !findings.contains($0) }
    if let damage = new.first(where: { $0.severity == .damaged }) {
      readOnly = .damaged(damage)
    }
  }
}

extension DurableMark {
  init(writer: WriterID, end: LogEnd) {
    self.init(
      writer: writer, segment: end.segment, seq: end.seq, offsetBytes: end.offsetBytes,
      head: end.head)
  }

  var end: LogEnd {
    LogEnd(segment: segment, offsetBytes: offsetBytes, seq: seq, head: head)
  }
}
