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
  /// The successor's header is damaged: the segment ends before this seq.
  var endsBefore: Int?
  /// The first entry's seq, where the header is damaged.
  var firstSeq: Int?
}

/// The segments of one writer.
struct WriterLog {
  var writer: WriterID
  var segments: [Segment]
  var findings: [Finding] = []
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
    log.findExtents()
    return log
  }

  private mutating func append(
    _ number: Int, in paths: StorePaths, store: StoreID, on disk: some FileSystem
  ) throws(FileFault) {
    let file = paths.relative(number, of: writer)
    var segment = Segment(
      number: number, path: paths.segment(number, of: writer), file: file)
    let before = segments.last?.number ?? 0
    for missing in before + 1..<max(number, before + 1) {
      findings.append(
        Finding(.damaged, .missingSegment, file: paths.relative(missing, of: writer)))
    }
    do throws(FileFault) {
      let opened = try OpenFile(segment.path, .reading, on: disk)
      if try opened.size() > EntryPlace.offsetLimit {
        throw FileFault(.read, segment.path, code: FileFault.tooLarge)
      }
      let start = try opened.bytes(from: 0, count: 4096)
      start.withUnsafeBytes { segment.take($0, writer: writer, store: store) }
      if segment.header == nil {
        findings.append(Finding(.damaged, .damagedHeader, file: file, line: 1, byte: 0))
      } else if !segment.fits(writer: writer, store: store) {
        findings.append(Finding(.damaged, .foreignHeader, file: file, line: 1, byte: 0))
        segment.header = nil
      }
    } catch {
      if error.isPermission { throw error }
      findings.append(Finding(.damaged, .unreadable(code: error.code), file: file))
    }
    segments.append(segment)
  }

  /// Walks back from the last segment: each header says where the log before it ends. Segments
  /// that this walk does not meet were abandoned as a whole.
  private mutating func findExtents() {
    var chain: [Segment] = []
    var at = segments.count - 1
    while at >= 0 {
      let segment = segments[at]
      chain.append(segment)
      let previous = at - 1
      if let named = segment.header?.previous,
        let before = segments[..<at].lastIndex(where: { $0.number == named.segment })
      {
        segments[before].extent = named
        at = before
      } else {
        if segment.header == nil, previous >= 0, let first = segment.firstSeq {
          segments[previous].endsBefore = first
        }
        at = previous
      }
    }
    chain.reverse()
    for segment in segments where !chain.contains(where: { $0.number == segment.number }) {
      findings.append(Finding(.information, .abandonedSegment, file: segment.file))
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
      firstSeq = EntryLine(start, at: lineEnd + 1)?.seq
    }
  }
}
