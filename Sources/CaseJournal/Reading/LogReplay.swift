// Reading a writer's log from its beginning into a ledger: header by header, transaction by
// transaction, and saying where and why it stopped.

import CaseModel

/// What reading one writer's log found.
struct ReplayReport {
  /// The end of what was applied; nil when the writer has no readable segment.
  var end: LogEnd?
  var findings: [Finding] = []
  /// The log no longer continues from where an earlier reading ended.
  var hasForked = false
}

/// Takes the transactions of a log, in order.
protocol TransactionSink {
  /// The number by which this writer is known.
  mutating func index(of writer: WriterID) -> Int
  /// One whole transaction; `base` is the file offset of `bytes[0]`.
  mutating func apply(
    _ lines: [EntryLine], of bytes: UnsafeRawBufferPointer, base: Int, writer: Int, segment: Int)
  mutating func setEnd(_ end: LogEnd, of writer: Int)
}

extension Ledger: TransactionSink {}

/// A log was at least this long: reading must pass here.
struct LowerMark {
  var segment: Int
  var seq: Int
  var hash: ChainHash
  /// What it means when the log is shorter.
  var otherwise: Finding.What

  init(_ head: Heads.Head) {
    (segment, seq, hash) = (head.segment, head.seq, head.hash)
    otherwise = .shorterThanHeads
  }

  init(_ mark: DurableMark) {
    (segment, seq, hash) = (mark.segment, mark.seq, mark.head)
    otherwise = .shorterThanMark
  }
}

/// Reads logs into a ledger, or past a counter.
struct LogReplay<Disk: FileSystem> {
  let disk: Disk
  let paths: StorePaths
  let store: StoreID
  /// By writer, what HEADS and the mark vouch for.
  var lowerMarks: [WriterID: [LowerMark]] = [:]

  /// Reads `writer`'s log, up to `mark` when there is one, else to the last whole transaction.
  ///
  /// - Parameter resume: the end of an earlier reading; nil reads from the beginning. When the log
  ///   now branches off before it, the report says `hasForked` and nothing was applied.
  func read(
    _ writer: WriterID, from resume: LogEnd? = nil, upTo mark: DurableMark?,
    into ledger: inout some TransactionSink
  ) throws(FileFault) -> ReplayReport {
    let log = try WriterLog.read(writer, in: paths, store: store, on: disk)
    let index = ledger.index(of: writer)
    var report = ReplayReport(findings: log.findings)
    var end = resume
    var unmet = resume == nil ? lowerMarks[writer] ?? [] : []
    var segments = log.segments[...]
    if let resume {
      segments = segments.drop { $0.number < resume.segment }
      guard let first = segments.first, first.number == resume.segment, !first.endsBefore(resume)
      else {
        report.hasForked = true
        return report
      }
    }
    let ahead = SegmentsAhead(segments.map(\.path), on: disk)
    for (at, segment) in segments.enumerated() {
      if let mark, segment.number > mark.segment { break }
      guard let start = segment.start(after: end) else {
        if segment.header != nil {
          let seq = segment.header?.previous?.seq ?? 0
          report.findings.append(damage(.missingLine(seq: seq), segment))
        }
        break
      }
      let loaded = ahead.take(at)
      if let fault = loaded.fault {
        if fault.isPermission { throw fault }
        report.findings.append(damage(.unreadable(code: fault.code), segment))
        break
      }
      let result = apply(loaded, segment, from: start, mark, &ledger, index, &unmet)
      end = result.end
      report.findings += result.findings
      if result.findings.contains(where: { $0.severity > .information }) { break }
    }
    report.end = end
    if let end { ledger.setEnd(end, of: index) }
    if report.isDamaged { return report }
    if let mark, end.map({ !$0.reaches(mark) }) ?? true { unmet.append(LowerMark(mark)) }
    report.findings += unmet.map {
      Finding(.damaged, $0.otherwise, file: paths.relative($0.segment, of: writer))
    }
    return report
  }

  /// Applies one segment's transactions, up to its extent, the mark, or its end.
  private func apply(
    _ loaded: LoadedSegment, _ segment: Segment, from start: LogEnd, _ mark: DurableMark?,
    _ ledger: inout some TransactionSink, _ index: Int, _ unmet: inout [LowerMark]
  ) -> (end: LogEnd, findings: [Finding]) {
    loaded.bytes.withUnsafeBytes { raw in
      var limit = raw.count
      if let mark, mark.segment == segment.number { limit = min(limit, mark.offsetBytes) }
      var scan = TransactionScan(
        raw, from: start.offsetBytes, to: limit, after: start.seq, head: start.head,
        time: start.time, trustedEnd: loaded.verifiedEnd)
      var end = start
      func isAtExtent() -> Bool {
        guard let extent = segment.extent else { return false }
        // A header line itself has no seq: what counts is that the hash is the one before it.
        return end.head == extent.hash && (end.seq == extent.seq || extent.seq == 0)
      }
      unmet.removeAll { end.passes($0) }
      while !isAtExtent(), scan.next() {
        if let before = segment.endsBefore, scan.lines[0].seq >= before { break }
        ledger.apply(scan.lines, of: raw, base: 0, writer: index, segment: segment.number)
        end = LogEnd(
          segment: segment.number, offsetBytes: scan.good, seq: scan.goodSeq, head: scan.head,
          time: scan.time)
        if !unmet.isEmpty { unmet.removeAll { end.passes($0) } }
      }
      let finding = ending(
        of: scan, at: end, isAtExtent: isAtExtent(), segment, marked: mark != nil)
      return (end, finding.map { [$0] } ?? [])
    }
  }

  /// What the place where the reading of a segment ended means.
  private func ending(
    of scan: TransactionScan, at end: LogEnd, isAtExtent: Bool, _ segment: Segment, marked: Bool
  ) -> Finding? {
    let rest = UnsafeRawBufferPointer(rebasing: scan.bytes[end.offsetBytes..<scan.limit])
    if isAtExtent {
      let lines = rest.count { $0 == 0x0A }
      return lines == 0
        ? nil : finding(.information, .abandoned(lines: lines), segment, scan, end)
    }
    if let extent = segment.extent {
      return stopped(scan, segment)
        ?? damage(.missingLine(seq: extent.seq), segment)
    }
    if segment.endsBefore != nil || rest.isEmpty { return nil }
    if marked || TransactionScan.laterWriteVerifies(scan.bytes, after: end.offsetBytes) {
      return stopped(scan, segment)
    }
    return finding(.torn, .tornTail(bytes: rest.count), segment, scan, end)
  }

  private func stopped(_ scan: TransactionScan, _ segment: Segment) -> Finding? {
    let what: Finding.What
    switch scan.stop {
    case .end: return nil
    case .unfinished, .damagedLine: what = .damagedLine
    case .wrongSequence(let expected): what = .wrongSequence(expected: expected)
    }
    return Finding(
      .damaged, what, file: segment.file,
      line: scan.bytes[..<scan.stoppedAt].count { $0 == 0x0A } + 1, byte: scan.stoppedAt)
  }

  private func finding(
    _ severity: Finding.Severity, _ what: Finding.What, _ segment: Segment,
    _ scan: TransactionScan, _ end: LogEnd
  ) -> Finding {
    Finding(
      severity, what, file: segment.file,
      line: scan.bytes[..<end.offsetBytes].count { $0 == 0x0A } + 1, byte: end.offsetBytes)
  }

  private func damage(_ what: Finding.What, _ segment: Segment) -> Finding {
    Finding(.damaged, what, file: segment.file)
  }
}

extension ReplayReport {
  var isDamaged: Bool { findings.contains { $0.severity == .damaged } }
  var firstDamage: Finding? { findings.first { $0.severity == .damaged } }
}

extension Segment {
  /// Where the entries of this segment begin, when it continues what was read before; nil when it
  /// does not, or its header is damaged.
  func start(after end: LogEnd?) -> LogEnd? {
    guard let header, let headerHash else { return nil }
    if let end, end.segment == number { return end }
    let time = end?.time ?? .zero
    let seq: Int
    switch (header.previous, end) {
    case (nil, nil): seq = 0
    case (let previous?, let end?):
      guard previous.hash == end.head else { return nil }
      seq = end.seq
    default: return nil
    }
    return LogEnd(
      segment: number, offsetBytes: headerEnd, seq: seq, head: headerHash, time: time)
  }
}

extension Segment {
  /// True when a successor takes the log up before `end`.
  fileprivate func endsBefore(_ end: LogEnd) -> Bool {
    guard let extent else { return false }
    return extent.seq < end.seq || (extent.seq == end.seq && extent.hash != end.head)
  }
}

extension LogEnd {
  func reaches(_ mark: DurableMark) -> Bool {
    segment == mark.segment && offsetBytes == mark.offsetBytes && head == mark.head
  }

  func passes(_ mark: LowerMark) -> Bool { seq == mark.seq && head == mark.hash }
}
