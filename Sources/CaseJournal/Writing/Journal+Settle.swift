// Recovery: what a crash left at the end of this writer's log is settled under the lock, at
// opening and before every commit (`journal.md` 5).
//
//   good = end of the longest prefix of whole transactions that verify
//   good < D                           acknowledged data is lost: read-only
//   later write verifies after good    damaged: read-only
//   other bytes after good             torn tail: set aside, cut off
//   good > D                           adopt: write the same bytes again, sync, move D

import CaseModel

extension Journal {
  /// Settles the last segment. What is before the end that it returns is on disk.
  ///
  /// - Returns: the end of the log; nil when this writer has none yet.
  /// - Throws: `readOnly(.damaged)` when acknowledged bytes are damaged or gone.
  func settle() throws(JournalError) -> LogEnd? {
    let mark = try faulting { () throws(FileFault) in try readMark() }
    let found = try faulting { () throws(FileFault) in try lastSegment() }
    guard let (number, size) = found else {
      if let mark { throw lost(.shorterThanMark, segment: mark.segment) }
      return nil
    }
    if let mark, mark.segment == number, mark.offsetBytes == size {
      return LogEnd(
        segment: number, offsetBytes: size, seq: mark.seq, head: mark.head,
        time: ledger.lastTime)
    }
    return try recover(number, mark)
  }

  /// The highest number in this writer's folder and that segment's size, open; nil when there is
  /// none.
  private func lastSegment() throws(FileFault) -> (number: Int, sizeBytes: Int)? {
    guard let writer else { return nil }
    if let segment {
      let status = try disk.status(paths.segment(segment.number, of: writer))
      if let status, segment.isStill(status),
        try disk.status(paths.segment(segment.number + 1, of: writer)) == nil
      {
        return (segment.number, status.sizeBytes)
      }
    }
    guard try disk.status(paths.writer(writer)) != nil else { return nil }
    let names = try disk.list(paths.writer(writer))
    guard let number = names.compactMap(StorePaths.number(ofSegment:)).max() else { return nil }
    try openSegment(number)
    return (number, try segment?.file.size() ?? 0)
  }

  /// Opens the segment before anything is written to it, so that a failed write-back is reported
  /// to this descriptor. The folders' entries may not be on disk yet: whoever made them may have
  /// been killed before he could sync them.
  func openSegment(_ number: Int) throws(FileFault) {
    guard let writer else { return }
    let isFirst = segment == nil
    segment = nil
    let opened = try OpenSegment(number, paths.segment(number, of: writer), on: disk)
    try disk.syncFolder(paths.writer(writer))
    if isFirst {
      // So may a cut: after a failed sync somebody took his write back and could not sync that.
      // What is not here now shall not be here again after a power cut. Best effort: nothing was
      // acknowledged on it, and what stands behind D is written again in any case.
      try? opened.file.syncData()
      try disk.syncFolder(paths.log)
      try disk.syncFolder(paths.root)
    }
    segment = opened
  }

  private func lost(_ what: Finding.What, segment number: Int, byte: Int? = nil) -> JournalError {
    let file = writer.map { paths.relative(number, of: $0) } ?? "log"
    let finding = Finding(.damaged, what, file: file, byte: byte)
    if !findings.contains(finding) { findings.append(finding) }
    readOnly = .damaged(finding)
    return .readOnly(.damaged(finding))
  }

  private func recover(_ number: Int, _ mark: DurableMark?) throws(JournalError) -> LogEnd {
    guard let segment, let writer else { throw .readOnly(.afterFailure) }
    let (bytes, head) = try faulting { () throws(FileFault) in
      (try segment.file.bytes(from: 0, count: try segment.file.size()),
       try readHeads().heads[writer])
    }
    guard let tail = SegmentTail(bytes, number: number) else {
      throw lost(.damagedHeader, segment: number, byte: 0)
    }
    let durable = try durableEnd(of: tail, bytes, mark, head)
    let good = tail.end.offsetBytes
    if good < bytes.count {
      let isDamaged = tail.stopsAtWholeLine
        || bytes.withUnsafeBytes { TransactionScan.laterWriteVerifies($0, after: good) }
      if isDamaged {
        throw lost(.damagedLine, segment: number, byte: good)
      }
      setAside(Array(bytes[good...]), segment: number, offset: good)
      try faulting { () throws(FileFault) in try segment.file.truncate(to: good) }
    }
    var end = tail.end
    if good > durable?.offsetBytes ?? 0 {
      end = try adopt(Array(bytes[..<good]), tail, after: durable)
    } else {
      writeMark(end)
    }
    end.time = max(end.time, ledger.lastTime)
    return end
  }

  /// How far the segment is known to be on disk: as far as the mark or HEADS says. nil: nobody
  /// vouches for any of it.
  ///
  /// - Throws: when the segment does not reach that far.
  private func durableEnd(
    of tail: SegmentTail, _ bytes: [UInt8], _ mark: DurableMark?, _ head: Heads.Head?
  ) throws(JournalError) -> LogEnd? {
    let number = tail.end.segment
    var durable: LogEnd?
    if let mark {
      if mark.segment == number {
        guard tail.end.offsetBytes >= mark.offsetBytes,
          tail.head(at: mark.offsetBytes, bytes) == mark.head
        else {
          throw lost(.shorterThanMark, segment: number, byte: tail.end.offsetBytes)
        }
        durable = mark.end
      } else if mark.segment > number || !tail.continues(mark) {
        throw lost(.shorterThanMark, segment: mark.segment)
      }
    }
    if let head, head.segment >= number {
      guard let end = tail.end(at: head, bytes) else {
        throw lost(.shorterThanHeads, segment: head.segment)
      }
      if end.offsetBytes > durable?.offsetBytes ?? 0 { durable = end }
    }
    return durable
  }

  /// Bytes after `durable` are whole and verify, but nobody knows whether they reached the disk:
  /// the same bytes are written again in place and synced before anybody builds on them.
  ///
  /// - Returns: the end of the log: where it was, or in a new segment that carries these
  ///   transactions when the disk refused.
  private func adopt(
    _ bytes: [UInt8], _ tail: SegmentTail, after durable: LogEnd?
  ) throws(JournalError) -> LogEnd {
    guard let segment else { throw .readOnly(.afterFailure) }
    do throws(FileFault) {
      // Linux ignores a position given to a descriptor with O_APPEND: a second one.
      let again = try OpenFile(segment.file.path, .writing, on: disk)
      let start = durable?.offsetBytes ?? 0
      try again.write(Array(bytes[start...]), at: start)
      try again.syncData()
    } catch {
      return try startSegment(
        after: tail.end, carrying: Unsynced(bytes: bytes, tail: tail, durable: durable))
    }
    writeMark(tail.end)
    return tail.end
  }

  /// Keeps bytes that are cut off, as far as there is room: nobody needs them, somebody may want
  /// to look at them.
  func setAside(_ bytes: [UInt8], segment number: Int, offset: Int) {
    do throws(FileFault) {
      if try disk.status(paths.quarantine) == nil { try disk.makeFolder(paths.quarantine) }
      let name = "\(number)-\(offset)-\(host.nowMilliseconds())-\(host.processID)"
      try disk.create(paths.quarantine + "/" + name, bytes)
    } catch {
      // Recovery needs no free space.
    }
  }

  /// Moves D. A failed mark is not a failed commit: the next one settles.
  func writeMark(_ end: LogEnd) {
    guard let writer else { return }
    let mark = DurableMark(writer: writer, end: end)
    try? markFile?.file.write(mark.line(), at: 0)
  }
}

/// The end of one segment's bytes, found without the segments before it.
struct SegmentTail {
  var previous: SegmentHeader.Previous?
  var headerEnd: Int
  var headerHash: ChainHash
  /// The end of the last whole transaction that verifies.
  var end: LogEnd
  /// A line that fits its hash stands where another one belongs: nobody was broken off there.
  var stopsAtWholeLine: Bool

  /// nil when the header is damaged.
  init?(_ bytes: [UInt8], number: Int) {
    let found = bytes.withUnsafeBytes { raw -> SegmentTail? in
      guard let (header, hash, headerEnd) = SegmentHeader.read(raw) else { return nil }
      // After a failed sync the header continues from a header, which has no seq of its own.
      var seq = header.previous?.seq ?? 0
      if seq == 0, let first = EntryLine(raw, at: headerEnd) { seq = first.seq - 1 }
      var scan = TransactionScan(
        raw, from: headerEnd, to: raw.count, after: seq, head: hash, time: .zero)
      while scan.next() {}
      return SegmentTail(header, headerEnd, hash, scan.end(in: number), scan.stop)
    }
    guard let found else { return nil }
    self = found
  }

  private init(
    _ header: SegmentHeader, _ headerEnd: Int, _ headerHash: ChainHash, _ end: LogEnd,
    _ stop: TransactionScan.Stop
  ) {
    previous = header.previous
    self.headerEnd = headerEnd
    self.headerHash = headerHash
    self.end = end
    if case .wrongSequence = stop { stopsAtWholeLine = true } else { stopsAtWholeLine = false }
  }

  /// The hash that is printed at the end of the line before `offset`.
  func head(at offset: Int, _ bytes: [UInt8]) -> ChainHash? {
    guard offset >= 33, offset <= bytes.count, bytes[offset - 1] == 0x0A else { return nil }
    return bytes.withUnsafeBytes { ChainHash($0, at: offset - 33) }
  }

  /// True when this segment continues from the mark of an earlier one, or from after it.
  func continues(_ mark: DurableMark) -> Bool {
    guard let previous, previous.segment >= mark.segment else { return false }
    if previous.segment > mark.segment { return true }
    return previous.seq > mark.seq || (previous.seq == mark.seq && previous.hash == mark.head)
  }

  /// The place in this segment that HEADS names; nil when it is not there.
  func end(at head: Heads.Head, _ bytes: [UInt8]) -> LogEnd? {
    guard head.segment == end.segment else { return nil }
    return bytes.withUnsafeBytes { raw in
      var at = headerEnd
      while at < end.offsetBytes, let line = EntryLine(raw, at: at) {
        if line.seq == head.seq {
          guard line.hash(in: raw) == head.hash else { return nil }
          return LogEnd(
            segment: end.segment, offsetBytes: line.next, seq: line.seq, head: head.hash,
            time: line.time)
        }
        at = line.next
      }
      return nil
    }
  }
}

/// Transactions that stand in a segment and cannot be synced there.
struct Unsynced {
  /// The segment up to their end.
  var bytes: [UInt8]
  var tail: SegmentTail
  /// How far the segment is on disk; nil when nobody vouches for any of it.
  var durable: LogEnd?

  /// What the next segment continues from: the end of what is on disk, else the header line.
  var previous: SegmentHeader.Previous {
    if let durable {
      return .init(segment: durable.segment, seq: durable.seq, hash: durable.head)
    }
    return .init(segment: tail.end.segment, seq: 0, hash: tail.headerHash)
  }

  func carry(into entries: inout EntryWriter) {
    bytes.withUnsafeBytes { raw in
      var at = durable?.offsetBytes ?? tail.headerEnd
      while at < tail.end.offsetBytes, let line = EntryLine(raw, at: at) {
        entries.carry(line, of: raw)
        at = line.next
      }
    }
  }
}
