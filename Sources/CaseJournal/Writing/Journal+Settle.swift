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
  /// Settles the last segment.
  ///
  /// - Returns: the end of the log; nil when this writer has none yet.
  /// - Throws: `readOnly(.damaged)` when acknowledged bytes are damaged or gone.
  func settle() throws(JournalError) -> LogEnd? {
    let mark = try faulting { () throws(FileFault) in try readMark() }
    guard let number = try faulting({ () throws(FileFault) in try lastSegment(mark) }) else {
      if let mark { throw lost(.shorterThanMark, segment: mark.segment) }
      return nil
    }
    let size = try faulting { () throws(FileFault) in
      if segment?.number != number { try openSegment(number) }
      return try segment?.file.size() ?? 0
    }
    if let mark, mark.segment == number, mark.offsetBytes == size {
      return LogEnd(
        segment: number, offsetBytes: size, seq: mark.seq, head: mark.head,
        time: ledger.lastTime)
    }
    return try recover(number, mark)
  }

  /// The highest number in this writer's folder; nil when there is no segment.
  private func lastSegment(_ mark: DurableMark?) throws(FileFault) -> Int? {
    guard let writer else { return nil }
    var number = segment?.number ?? 0
    if number == 0 {
      guard try disk.status(paths.writer(writer)) != nil else { return nil }
      let names = try disk.list(paths.writer(writer))
      number = names.compactMap(StorePaths.number(ofSegment:)).max() ?? 0
    }
    while try disk.status(paths.segment(number + 1, of: writer)) != nil { number += 1 }
    return number == 0 ? nil : number
  }

  /// Opens the segment before anything is written to it, so that a failed write-back is reported
  /// to this descriptor; the folder entry may not be on disk yet.
  private func openSegment(_ number: Int) throws(FileFault) {
    guard let writer else { return }
    segment = try OpenSegment(number, paths.segment(number, of: writer), on: disk)
    try disk.syncFolder(paths.writer(writer))
  }

  private func lost(_ what: Finding.What, segment number: Int, byte: Int? = nil) -> JournalError {
    let file = writer.map { paths.relative(number, of: $0) } ?? "log"
    let finding = Finding(.damaged, what, file: file, byte: byte)
    findings.append(finding)
    readOnly = .damaged(finding)
    return .readOnly(.damaged(finding))
  }

  private func recover(_ number: Int, _ mark: DurableMark?) throws(JournalError) -> LogEnd {
    guard let segment else { throw .readOnly(.afterFailure) }
    let bytes = try faulting { () throws(FileFault) in
      try segment.file.bytes(from: 0, count: try segment.file.size())
    }
    guard let tail = SegmentTail(bytes, number: number) else {
      throw lost(.damagedHeader, segment: number, byte: 0)
    }
    let marked = mark?.segment == number ? mark?.offsetBytes : nil
    if let mark {
      if mark.segment > number { throw lost(.shorterThanMark, segment: number) }
      if let marked, tail.end.offsetBytes < marked || tail.head(at: marked, bytes) != mark.head {
        throw lost(.shorterThanMark, segment: number, byte: tail.end.offsetBytes)
      }
    }
    let good = tail.end.offsetBytes
    if good < bytes.count {
      if bytes.withUnsafeBytes({ TransactionScan.laterWriteVerifies($0, after: good) }) {
        throw lost(.damagedLine, segment: number, byte: good)
      }
      setAside(Array(bytes[good...]), segment: number, offset: good)
      try faulting { () throws(FileFault) in try segment.file.truncate(to: good) }
    }
    let from = marked ?? (mark == nil ? 0 : tail.headerEnd)
    var end = tail.end
    if good > from, let branch = try adopt(bytes, from: from, tail, mark) {
      end = branch
    } else {
      writeMark(end)
    }
    end.time = max(end.time, ledger.lastTime)
    return end
  }

  /// Bytes after the mark are whole and verify, but nobody knows whether they reached the disk:
  /// the same bytes are written again in place and synced before anybody builds on them.
  ///
  /// - Returns: nil, or the end of the new segment that carries them when the disk refused.
  private func adopt(
    _ bytes: [UInt8], from start: Int, _ tail: SegmentTail, _ mark: DurableMark?
  ) throws(JournalError) -> LogEnd? {
    guard let segment else { return nil }
    do throws(FileFault) {
      // Linux ignores a position given to a descriptor with O_APPEND: a second one.
      let again = try OpenFile(segment.file.path, .writing, on: disk)
      try again.write(Array(bytes[start..<tail.end.offsetBytes]), at: start)
      try again.syncData()
      return nil
    } catch {
      let unsynced = Unsynced(
        bytes: bytes, tail: tail, mark: mark?.segment == tail.end.segment ? mark : nil)
      return try startSegment(after: tail.end, carrying: unsynced, nil)
    }
  }

  /// Keeps bytes that are cut off, as far as there is room: nobody needs them, somebody may want
  /// to look at them.
  private func setAside(_ bytes: [UInt8], segment number: Int, offset: Int) {
    do throws(FileFault) {
      try disk.makeFoldersIfMissing(paths.quarantine)
      let name = "\(number)-\(offset)-\(host.nowMilliseconds())"
      try disk.create(paths.quarantine + "/" + name, bytes)
    } catch {
      // Recovery needs no free space.
    }
  }

  /// Moves D. A failed mark is not a failed commit: the next one settles.
  func writeMark(_ end: LogEnd) {
    guard let writer else { return }
    let mark = DurableMark(writer: writer, end: end)
    do throws(FileFault) {
      try markFile?.file.write(mark.line(), at: 0)
    } catch {}
  }
}

/// The end of one segment's bytes, found without the segments before it.
struct SegmentTail {
  var headerEnd: Int
  var end: LogEnd

  /// nil when the header is damaged.
  init?(_ bytes: [UInt8], number: Int) {
    let found = bytes.withUnsafeBytes { raw -> (Int, LogEnd)? in
      guard let (header, hash, headerEnd) = SegmentHeader.read(raw) else { return nil }
      // After a failed sync the header continues from a header, which has no seq of its own.
      var seq = header.previous?.seq ?? 0
      if seq == 0, let first = EntryLine(raw, at: headerEnd) { seq = first.seq - 1 }
      var scan = TransactionScan(
        raw, from: headerEnd, to: raw.count, after: seq, head: hash, time: .zero)
      while scan.next() {}
      return (
        headerEnd,
        LogEnd(
          segment: number, offsetBytes: scan.good, seq: scan.goodSeq, head: scan.head,
          time: scan.time)
      )
    }
    guard let found else { return nil }
    (headerEnd, end) = found
  }

  /// The hash that is printed at the end of the line before `offset`.
  func head(at offset: Int, _ bytes: [UInt8]) -> ChainHash? {
    guard offset >= 33, offset <= bytes.count, bytes[offset - 1] == 0x0A else { return nil }
    return bytes.withUnsafeBytes { ChainHash($0, at: offset - 33) }
  }
}
