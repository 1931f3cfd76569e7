// Reading a writer's log from its beginning into a ledger: header by header, transaction by
// transaction, and saying where and why it stopped.

import CaseModel

/// What reading one writer's log found.
struct ReplayReport {
  /// The end of what was applied; nil when the writer has no readable segment.
  var end: LogEnd?
  /// How far was looked: also past what was held back, or given up at the end of the log.
  var scanned: LogEnd?
  var findings: [Finding] = []
  /// The log no longer continues from where an earlier reading ended.
  var hasForked = false
  /// What was not applied because its time is far ahead.
  var held: HeldTail?
  /// The highest `min` of any header: who is older may not write here.
  var minimumFormat = JournalFormat.current
  /// What was skipped, because somebody accepted that it is lost.
  var skipped: [LossAccepted] = []
  /// What was accepted as lost in this log, where something is damaged.
  var losses: [AcceptedLoss] = []
  /// Where damage or a torn tail ended the reading: in this segment, after this.
  var stop: (segment: Segment, end: LogEnd?)?
}

/// Takes the transactions of a log, in order.
protocol TransactionSink {
  /// The number by which this writer is known.
  mutating func index(of writer: WriterID) -> Int
  /// One whole transaction; `base` is the file offset of `bytes[0]`.
  mutating func apply(
    _ lines: [EntryLine], of bytes: UnsafeRawBufferPointer, base: Int, writer: Int, segment: Int)
  mutating func setEnd(_ end: LogEnd, of writer: Int)
  mutating func setHeld(_ tail: HeldTail?, of writer: Int)
}

extension TransactionSink {
  mutating func setHeld(_ tail: HeldTail?, of writer: Int) {}
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
  /// What HEADS and the mark vouch for.
  var lowerMarks: [LowerMark] = []
  /// This copy writes here: its next write sets a torn tail aside.
  var isOwn = false
  /// Entries after this time are looked at and not applied.
  var holdsAfter: HybridTime?
  /// Losses that are taken for accepted beside those that the logs name: to plan a repair.
  var supposedLosses: [AcceptedLoss] = []

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
    var reading = Reading(log, index: index, end: resume, marked: mark, holdsAfter: holdsAfter)
    reading.report.findings = log.findings
    reading.report.minimumFormat = log.minimumFormat
    if reading.report.isDamaged { try excuseLosses(&reading) }
    reading.unmet = lowerMarks.filter { mark in resume.map { mark.seq > $0.seq } ?? true }
    var segments = log.segments[...]
    if let resume {
      segments = segments.drop { $0.number < resume.segment }
      guard let first = segments.first, first.number == resume.segment, !first.endsBefore(resume)
      else {
        reading.report.hasForked = true
        return reading.report
      }
    }
    let ahead = SegmentsAhead(segments.map(\.path), on: disk)
    for (at, segment) in segments.enumerated() {
      if let mark, segment.number > mark.segment { break }
      var taken: LoadedSegment?
      var found = segment.start(after: reading.scanned)
      if found == nil {
        let loaded = ahead.take(at)
        taken = loaded
        found = try start(of: segment, loaded, afterLossIn: &reading)
      }
      guard let start = found else {
        reading.report.stop = (segment, nil)
        if let seq = reading.missingSeq {
          reading.report.findings.append(damage(.missingLine(seq: seq), segment))
        }
        break
      }
      let loaded = taken ?? ahead.take(at)
      if let fault = loaded.fault {
        if fault.isPermission { throw fault }
        reading.report.findings.append(damage(.unreadable(code: fault.code), segment))
        break
      }
      if let finding = try apply(loaded, segment, from: start, &reading, &ledger) {
        reading.report.findings.append(finding)
        if finding.severity > .information { break }
      }
    }
    return try close(reading, of: writer, &ledger)
  }

  /// One reading of one log, on its way.
  struct Reading {
    let index: Int
    var log: WriterLog
    /// What may be skipped in this log; nil as long as nothing was damaged.
    var losses: [AcceptedLoss]?
    /// The entry from which the next segment goes on, and that is not there.
    var missingSeq: Int?
    /// The end of what was applied.
    var end: LogEnd?
    /// How far was looked: further than `end` once something is held back.
    var scanned: LogEnd?
    let marked: DurableMark?
    let holdsAfter: HybridTime?
    var unmet: [LowerMark] = []
    var report = ReplayReport()

    init(
      _ log: WriterLog, index: Int, end: LogEnd?, marked: DurableMark?, holdsAfter: HybridTime?
    ) {
      (self.log, self.index) = (log, index)
      (self.end, scanned) = (end, end)
      (self.marked, self.holdsAfter) = (marked, holdsAfter)
    }

    /// Takes note of a transaction that was found; true when it is to be applied.
    mutating func takes(_ time: HybridTime, entries: Int, upTo end: LogEnd) -> Bool {
      scanned = end
      if !unmet.isEmpty { unmet.removeAll { end.passes($0) } }
      if report.held == nil, holdsAfter.map({ time <= $0 }) ?? true {
        self.end = end
        return true
      }
      report.held = HeldTail(
        time: report.held?.time ?? time, entries: (report.held?.entries ?? 0) + entries,
        scanned: end)
      return false
    }
  }

  private func close(
    _ finished: Reading, of writer: WriterID, _ ledger: inout some TransactionSink
  ) throws(FileFault) -> ReplayReport {
    var reading = finished
    (reading.report.end, reading.report.scanned) = (reading.end, reading.scanned)
    if let end = reading.end { ledger.setEnd(end, of: reading.index) }
    ledger.setHeld(reading.report.held, of: reading.index)
    if let held = reading.report.held {
      let what = Finding.What.heldAhead(entries: held.entries, until: held.time)
      reading.report.findings.append(
        Finding(.information, what, file: "log/\(writer.text)"))
    }
    if reading.report.isDamaged {
      reading.report.losses = try losses(&reading)
      return reading.report
    }
    if let mark = reading.marked, reading.end.map({ !$0.reaches(mark) }) ?? true {
      reading.unmet.append(LowerMark(mark))
    }
    try excuseMarks(&reading)
    reading.report.findings += reading.unmet.map {
      Finding(.damaged, $0.otherwise, file: paths.relative($0.segment, of: writer))
    }
    return reading.report
  }

  /// Applies one segment's transactions, past what was accepted as lost.
  private func apply(
    _ loaded: LoadedSegment, _ segment: Segment, from start: LogEnd, _ reading: inout Reading,
    _ ledger: inout some TransactionSink
  ) throws(FileFault) -> Finding? {
    var start = start
    while true {
      reading.scanned = start
      // Behind lost bytes is no place to read on from later: no line ends there.
      if start.stands(in: loaded.bytes, before: start.offsetBytes) {
        if reading.report.held == nil { reading.end = start }
      } else if segment.isLast, start.offsetBytes == loaded.bytes.count {
        return nil
      }
      let finding = applyPart(loaded, segment, from: start, &reading, &ledger)
      guard let finding, finding.severity > .information, let end = reading.scanned,
        end.segment == segment.number
      else { return finding }
      guard let next = try skip(loaded, segment, after: end, &reading) else {
        reading.report.stop = (segment, end)
        return finding
      }
      start = next
    }
  }

  /// Applies transactions up to the segment's extent, the mark, damage, or its end.
  private func applyPart(
    _ loaded: LoadedSegment, _ segment: Segment, from start: LogEnd, _ reading: inout Reading,
    _ ledger: inout some TransactionSink
  ) -> Finding? {
    loaded.bytes.withUnsafeBytes { raw in
      var limit = raw.count
      if let mark = reading.marked, mark.segment == segment.number {
        limit = min(limit, mark.offsetBytes)
      }
      guard start.offsetBytes <= limit else { return damage(.damagedLine, segment) }
      var scan = TransactionScan(
        raw, from: start.offsetBytes, to: limit, after: start.seq, head: start.head,
        time: start.time, trustedEnd: loaded.verifiedEnd)
      var end = start
      reading.unmet.removeAll { start.passes($0) }
      while !segment.ends(at: end), scan.next() {
        if let before = segment.endsBefore, scan.lines[0].seq >= before { break }
        if scan.lines[0].seq > end.seq + 1 { noteGap(end.seq + 1..<scan.lines[0].seq, &reading) }
        end = scan.end(in: segment.number)
        let time = scan.lines[scan.lines.count - 1].time
        if reading.takes(time, entries: scan.lines.count, upTo: end) {
          ledger.apply(
            scan.lines, of: raw, base: 0, writer: reading.index, segment: segment.number)
        }
      }
      // After a power cut the mark may be an old one: what lies behind it is for the next writer.
      if reading.marked?.segment == segment.number, end.offsetBytes == limit { return nil }
      return ending(of: scan, at: end, segment, marked: reading.marked != nil)
    }
  }

  /// What the place where the reading of a segment ended means.
  private func ending(
    of scan: TransactionScan, at end: LogEnd, _ segment: Segment, marked: Bool
  ) -> Finding? {
    let rest = UnsafeRawBufferPointer(rebasing: scan.bytes[end.offsetBytes..<scan.limit])
    if segment.ends(at: end) {
      if rest.isEmpty { return nil }
      let lines = rest.count { $0 == 0x0A }
      return finding(.information, .abandoned(lines: max(lines, 1)), segment, scan, end)
    }
    if let extent = segment.extent {
      return stopped(scan, segment)
        ?? damage(.missingLine(seq: extent.seq), segment)
    }
    if rest.isEmpty { return nil }
    if let before = segment.endsBefore {
      return end.seq + 1 < before ? stopped(scan, segment) : nil
    }
    if case .wrongSequence = scan.stop { return stopped(scan, segment) }
    if marked || TransactionScan.laterWriteVerifies(scan.bytes, after: end.offsetBytes) {
      return stopped(scan, segment)
    }
    let what = isOwn ? Finding.What.tornTail(bytes: rest.count) : .tornElsewhere(bytes: rest.count)
    return finding(.torn, what, segment, scan, end)
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
  /// The first thing that stays until somebody repairs it.
  var firstUnrepaired: Finding? { firstDamage ?? findings.first(where: \.staysUnrepaired) }
}

extension Segment {
  /// Where the entries of this segment begin, when it continues what was read before; nil when it
  /// does not, or its header is damaged.
  func start(after end: LogEnd?) -> LogEnd? {
    if let end, end.segment == number { return end }
    guard let header, let headerHash else { return nil }
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
  /// No other one follows.
  fileprivate var isLast: Bool { extent == nil && endsBefore == nil }

  /// True when the log goes on elsewhere from `end`.
  fileprivate func ends(at end: LogEnd) -> Bool {
    guard let extent else { return false }
    // A header line itself has no seq: what counts is that the hash is the one before it.
    return end.head == extent.hash && (end.seq == extent.seq || extent.seq == 0)
  }

  /// True when a successor takes the log up before `end`.
  fileprivate func endsBefore(_ end: LogEnd) -> Bool {
    guard let extent else { return false }
    return extent.seq < end.seq || (extent.seq == end.seq && extent.hash != end.head)
  }
}

extension LogEnd {
  /// True when the line at which the log ends stands right before `offset`.
  func stands(in bytes: [UInt8], before offset: Int) -> Bool {
    guard offset >= 33, offset <= bytes.count, bytes[offset - 1] == 0x0A else { return false }
    return bytes.withUnsafeBytes { ChainHash($0, at: offset - 33) } == head
  }

  func reaches(_ mark: DurableMark) -> Bool {
    segment == mark.segment && offsetBytes == mark.offsetBytes && head == mark.head
  }

  func passes(_ mark: LowerMark) -> Bool { seq == mark.seq && head == mark.hash }
}
