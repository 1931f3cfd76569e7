// One writer's segments in order, and how much of each belongs to the log. A segment ends at the
// line that its successor's header names; what stands after it is abandoned (`journal.md` 2).

import CaseModel

/// Where a log, or what was read of it, ends.
struct LogEnd: Hashable {
  var segment: Int
  var offsetBytes: Int
  var seq: Int
  var head: ChainHash
  var time = HybridTime.zero
}

/// A segment as its header and its successor's describe it.
struct Segment {
  var number: Int
  var path: String
  /// The path inside the store, for findings.
  var file: String
  /// nil when the header is damaged.
  var header: SegmentHeader?
  var headerHash: ChainHash?
  var headerEnd = 0
  /// The line at which the segment ends; nil for the last one.
  var extent: SegmentHeader.Previous?
  /// The successor is gone, or its header is damaged: the segment ends before this seq, `Int.max`
  /// where nothing says which.
  var endsBefore: Int?
  /// The first entry's seq, where the header is damaged.
  var firstSeq: Int?
}

/// The segments of one writer.
struct WriterLog {
  var writer: WriterID
  var segments: [Segment]
  var findings: [Finding] = []
  /// What was accepted as lost here, in this log or in another one.
  var losses: [AcceptedLoss] = []
  /// The entries that say so.
  var controls: [TransactionMark] = []
  /// The highest `min` of any header.
  var minimumFormat: Int { segments.map { $0.header?.minimumFormat ?? 0 }.max() ?? 0 }

  /// Reads every header of `writer`'s segments.
  static func read(
    _ writer: WriterID, in paths: StorePaths, store: StoreID, on disk: some FileSystem
  ) throws(FileFault) -> WriterLog {
    var log = WriterLog(writer: writer, segments: [])
    // A log that HEADS or the mark speaks of, and that is gone.
    guard try disk.status(paths.writer(writer)) != nil else { return log }
    var numbers: [Int] = []
    for name in try disk.list(paths.writer(writer)) {
      if let number = StorePaths.number(ofSegment: name), number < EntryPlace.segmentLimit {
        numbers.append(number)
      } else if !name.hasSuffix(".tmp") {
        log.findings.append(
          Finding(.information, .strangeFile, file: "log/\(writer.text)/\(name)"))
      }
    }
    for number in numbers.sorted() {
      try log.append(number, in: paths, store: store, on: disk)
    }
    log.findExtents(paths)
    return log
  }

  private mutating func append(
    _ number: Int, in paths: StorePaths, store: StoreID, on disk: some FileSystem
  ) throws(FileFault) {
    let file = paths.relative(number, of: writer)
    var segment = Segment(
      number: number, path: paths.segment(number, of: writer), file: file)
    do throws(FileFault) {
      let opened = try OpenFile(segment.path, .reading, on: disk)
      if try opened.size() > EntryPlace.offsetLimit {
        throw FileFault(.read, segment.path, code: FileFault.tooLarge)
      }
      let start = try opened.bytes(from: 0, count: 4096)
      start.withUnsafeBytes { segment.take($0, writer: writer, store: store) }
      if segment.header == nil {
        findings.append(Finding(.damaged, .damagedHeader, file: file, line: 1, byte: 0))
        // Every line fits or does not fit by itself.
        try readLosses(of: segment, start, opened)
      } else if !segment.fits(writer: writer, store: store) {
        findings.append(Finding(.damaged, .foreignHeader, file: file, line: 1, byte: 0))
        segment.header = nil
      } else {
        try readLosses(of: segment, start, opened)
      }
    } catch {
      if error.isPermission { throw error }
      findings.append(Finding(.damaged, .unreadable(code: error.code), file: file))
    }
    segments.append(segment)
  }

  /// Losses are accepted in the first lines of a segment.
  private mutating func readLosses(
    of segment: Segment, _ start: [UInt8], _ opened: borrowing OpenFile<some FileSystem>
  ) throws(FileFault) {
    func read(_ bytes: [UInt8]) -> (losses: [AcceptedLoss], isCutOff: Bool) {
      bytes.withUnsafeBytes { AcceptedLoss.read($0, from: segment.headerEnd, of: writer) }
    }
    var found = read(start)
    if found.isCutOff { found = read(try opened.bytes(from: 0, count: try opened.size())) }
    losses += found.losses
    for entry in found.losses.compactMap(\.entry)
    where !controls.contains(where: { $0.seq == UInt32(entry.seq) }) {
      controls.append(
        TransactionMark(
          seq: UInt32(entry.seq), count: 1, offsetBytes: UInt32(entry.offsetBytes),
          segment: UInt32(segment.number)))
    }
  }

  /// Walks back from the last segment: each header says where the log before it ends. Segments
  /// that this walk does not meet were abandoned as a whole; one that it should meet is missing.
  private mutating func findExtents(_ paths: StorePaths) {
    var chain: [Segment] = []
    var missing: [Int] = []
    var at = segments.count - 1
    while at >= 0 {
      let segment = segments[at]
      chain.append(segment)
      // The number of the segment before; a header that names none begins the log.
      let named = segment.header?.previous
      let before = segment.header == nil ? segment.number - 1 : named?.segment ?? 0
      at = segments[..<at].lastIndex { $0.number <= before } ?? -1
      let found = at < 0 ? 0 : segments[at].number
      if before == 0 { at = -1 }
      if named != nil { missing += found + 1..<max(before, found) + 1 }
      guard at >= 0 else { break }
      if let named, found == before {
        segments[at].extent = named
      } else {
        segments[at].endsBefore = segment.firstSeq ?? .max
      }
    }
    chain.reverse()
    for segment in segments where !chain.contains(where: { $0.number == segment.number }) {
      // What never counted has nothing to lose.
      findings.removeAll { $0.file == segment.file }
      findings.append(Finding(.information, .abandonedSegment, file: segment.file))
    }
    findings += missing.sorted().map {
      Finding(.damaged, .missingSegment, file: paths.relative($0, of: writer))
    }
    segments = chain
  }
}

extension Segment {
  fileprivate func fits(writer: WriterID, store: StoreID) -> Bool {
    guard let header else { return false }
    return header.writer == writer && header.store == store && header.segment == number
  }

  fileprivate mutating func take(
    _ start: UnsafeRawBufferPointer, writer: WriterID, store: StoreID
  ) {
    if let (header, hash, end) = SegmentHeader.read(start) {
      self.header = header
      headerHash = hash
      headerEnd = end
    } else if let lineEnd = start.firstIndex(of: 0x0A) {
      headerEnd = lineEnd + 1
      if let first = EntryLine(start, at: headerEnd), first.verifies(in: start) {
        firstSeq = first.seq
      }
    }
  }
}
