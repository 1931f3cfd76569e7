// What others wrote: other processes of this desk up to the mark, other writers to their last
// whole transaction. No lock is needed to read.

import CaseModel

extension Journal {
  /// Reads what was added since the last reading.
  ///
  /// - Returns: true when something was.
  @discardableResult
  public func catchUp() throws(JournalError) -> Bool {
    let before = ledger.revision
    let mark = try faulting { () throws(FileFault) in try readMark() }
    try catchUp(to: mark?.end, isSettled: false)
    return ledger.revision != before
  }

  /// Reads this writer's log up to `end`, and the other writers' logs when it is time to.
  ///
  /// - Parameter isSettled: under the lock `end` is where the log ends. Otherwise it is what the
  ///   mark says, which may lag behind.
  func catchUp(to end: LogEnd?, isSettled: Bool) throws(JournalError) {
    try faulting { () throws(FileFault) in
      if let writer, let end { try readOwn(writer, to: end, isSettled: isSettled) }
      let now = host.nowMilliseconds()
      let sinceOthers = abs(now - othersReadMilliseconds)
      if !isSettled || sinceOthers >= host.limits.otherWritersMilliseconds {
        othersReadMilliseconds = now
        for other in try otherWriters() { try readOther(other) }
        try readHeldBack()
      }
      try refresh()
    }
  }

  private func otherWriters() throws(FileFault) -> [WriterID] {
    guard try disk.status(paths.log) != nil else { return [] }
    return try disk.list(paths.log).compactMap(WriterID.init(text:)).filter { $0 != writer }
  }

  /// Without a mark a reader takes whole transactions that nobody has synced yet. Whoever wrote
  /// them may take them back, and another one write in their place: then all is read again.
  private func readOwn(
    _ writer: WriterID, to end: LogEnd, isSettled: Bool
  ) throws(FileFault) {
    let index = ledger.index(of: writer)
    let known = ledger.ends[index]
    if let known {
      let (read, due) = ((known.segment, known.offsetBytes), (end.segment, end.offsetBytes))
      if read == due, known.head == end.head { return }
      // A mark that could not be written lags behind what this process knows.
      if read > due, !isSettled, try stands(known, of: writer) { return }
      if read >= due { return try readAll(to: end) }
      if known.segment == end.segment { return try readTail(writer, index, from: known, to: end) }
    }
    var replay = LogReplay(disk: disk, paths: paths, store: card.store)
    replay.isOwn = true
    let mark = DurableMark(writer: writer, end: end)
    let report = try replay.read(writer, from: known, upTo: mark, into: &ledger)
    if report.hasForked { return try readAll(to: end) }
    note(report, of: writer)
  }

  private func readOther(_ writer: WriterID) throws(FileFault) {
    let index = ledger.index(of: writer)
    let known = ledger.ends[index]
    let held = ledger.held[index]
    if let scanned = held?.scanned ?? known, try !hasGrown(writer, since: scanned) { return }
    var replay = LogReplay(disk: disk, paths: paths, store: card.store)
    replay.holdsAfter = held == nil ? aheadLimit(for: writer) : .zero
    let report = try replay.read(writer, from: known, upTo: nil, into: &ledger)
    if report.hasForked { return try readAll() }
    note(report, of: writer)
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
    guard bytes.count > 33 else { return try readAgain(writer, to: end) }
    let read = bytes.withUnsafeBytes { ledger.apply($0, behind: known, writer: index) }
    if read.offsetBytes != end.offsetBytes || read.head != end.head {
      try readAgain(writer, to: end)
    }
  }

  /// The log is not as it was expected: read from its beginning it says what is damaged, if
  /// anything is. Once is enough; damage in another writer's log says nothing about this one.
  private func readAgain(_ writer: WriterID, to end: LogEnd) throws(FileFault) {
    if !isDamaged(writer) { try readAll(to: end) }
  }

  // MARK: clocks that are far ahead

  /// How late an entry of `writer` may be to count: a day after this clock, or after the latest
  /// entry of any other writer, whichever is later. nil where nobody else wrote anything: then
  /// there is nothing that its values could win over.
  ///
  /// A desk whose clock jumped three years ahead must not win every field until 2029.
  func aheadLimit(for writer: WriterID) -> HybridTime? {
    var latest = HybridTime.zero
    for (at, other) in ledger.writers.enumerated() where other != writer {
      if let end = ledger.ends[at] { latest = max(latest, end.time) }
    }
    if latest == .zero { return nil }
    return max(
      aheadOfClock,
      HybridTime(milliseconds: latest.milliseconds + host.limits.aheadMilliseconds))
  }

  var aheadOfClock: HybridTime {
    HybridTime(milliseconds: max(0, host.nowMilliseconds()) + host.limits.aheadMilliseconds)
  }

  /// Reads what was held back and no longer is far ahead, until nothing moves any more.
  func readHeldBack() throws(FileFault) {
    var moved = true
    while moved {
      moved = false
      for (index, held) in ledger.held.sorted(by: { $0.value.time < $1.value.time }) {
        let writer = ledger.writers[index]
        let limit = aheadLimit(for: writer)
        if let limit, held.time > limit { continue }
        var replay = LogReplay(disk: disk, paths: paths, store: card.store)
        replay.holdsAfter = limit
        let report = try replay.read(writer, from: ledger.ends[index], upTo: nil, into: &ledger)
        if report.hasForked { return try readAll() }
        note(report, of: writer)
        moved = true
      }
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
