// What of a log is lost, found damage by damage: reading it with everything found so far taken for
// accepted, until nothing stops it any more. Only looks.

import CaseModel

/// A log as it is left when everything damaged in it is given up.
struct LossSurvey {
  var losses: [AcceptedLoss] = []
  /// The last line that verifies; nil when there is none.
  var end: LogEnd?
  /// The highest segment number and seq that are or were in use.
  var lastSegment = 0
  var lastSeq = 0

  /// - Throws: `stillDamaged` for what no acceptance helps against: a file that cannot be read.
  static func of<Disk: FileSystem>(
    _ writer: WriterID, isOwn: Bool, lowerMarks: [LowerMark], in paths: StorePaths,
    store: StoreID, on disk: Disk
  ) throws(JournalError) -> LossSurvey {
    var survey = LossSurvey()
    let log = try faulting { () throws(FileFault) in
      try WriterLog.read(writer, in: paths, store: store, on: disk)
    }
    survey.lastSegment = max(
      log.segments.last?.number ?? 0, lowerMarks.map(\.segment).max() ?? 0)
    survey.lastSeq = lowerMarks.map(\.seq).max() ?? 0
    while true {
      let report = try faulting { () throws(FileFault) in
        var replay = LogReplay(disk: disk, paths: paths, store: store)
        (replay.lowerMarks, replay.isOwn) = (lowerMarks, isOwn)
        replay.supposedLosses = survey.losses
        var nobody = NoSink()
        return try replay.read(writer, upTo: nil, into: &nobody)
      }
      survey.end = report.end
      survey.lastSeq = max(survey.lastSeq, report.end?.seq ?? 0)
      // Once something else is given up, no write sets a torn tail aside any more.
      let torn = survey.losses.isEmpty ? nil : report.findings.first { $0.severity == .torn }
      guard let damage = report.firstUnrepaired ?? torn else { return survey }
      if let unreadable = report.findings.first(where: \.isUnreadable) {
        throw .stillDamaged(unreadable)
      }
      let found = try faulting { () throws(FileFault) in
        try survey.loss(report, log, lowerMarks, on: disk)
      }
      // What was found before and did not help will not help now either.
      guard let found, !survey.losses.contains(where: { $0.loss == found.loss }) else {
        throw .stillDamaged(damage)
      }
      survey.losses.append(AcceptedLoss(writer: writer, loss: found.loss))
      survey.lastSeq = max(survey.lastSeq, found.loss.to)
      if found.isTail { return survey }
    }
  }

  /// What to give up so that reading gets further: whatever else is damaged comes later.
  private func loss(
    _ report: ReplayReport, _ log: WriterLog, _ lowerMarks: [LowerMark], on disk: some FileSystem
  ) throws(FileFault) -> FoundLoss? {
    guard let (segment, end) = report.stop else {
      if let gone = missing(in: report) { return gone }
      let unmet = lowerMarks.filter { mark in
        report.findings.contains { $0.what == mark.otherwise }
      }
      return try shortened(report.end, log, unmet, on: disk)
    }
    let seq = end?.seq ?? report.end?.seq ?? 0
    if end == nil, let gone = missing(before: segment, report) {
      return FoundLoss(segment: gone.segment, from: seq + 1, to: max(seq, gone.seq))
    }
    let bytes = try disk.contents(segment.path)
    let start = end?.offsetBytes ?? 0
    let isForeign = end == nil && report.findings.contains {
      $0.what == .foreignHeader && $0.file == segment.file
    }
    let restart = isForeign
      ? nil : Restart.find(in: bytes, from: start, after: seq, extent: segment.extent)
    if let restart {
      return FoundLoss(
        bytes, start..<restart.offset, segment, after: seq, to: restart.seqBefore)
    }
    let isLast = segment.number == log.segments.last?.number
    let counted = isForeign ? seq : Restart.highestSeq(in: bytes, from: start, after: seq)
    let marked = lowerMarks.map(\.seq).max() ?? 0
    return FoundLoss(
      bytes, start..<bytes.count, segment, after: seq,
      to: max(seq, lastSeq(of: segment, in: report) ?? (isLast ? max(counted, marked) : seq)),
      isTail: isLast)
  }

  /// The whole segment that is to be given up before `segment` can begin, and the last entry of it.
  private func missing(
    before segment: Segment, _ report: ReplayReport
  ) -> (segment: Int, seq: Int)? {
    let seqs = report.findings.compactMap { finding -> Int? in
      guard case .missingLine(let seq) = finding.what, finding.file == segment.file
      else { return nil }
      return seq
    }
    guard let lost = seqs.last else { return nil }
    let last = segment.header?.previous?.segment ?? segment.number - 1
    guard let first = firstMissing(in: report), first < last else { return (last, lost) }
    return (first, 0)
  }

  /// A file that is gone, where all of its entries were given up already.
  private func missing(in report: ReplayReport) -> FoundLoss? {
    let seq = report.end?.seq ?? 0
    return firstMissing(in: report).map { FoundLoss(segment: $0, from: seq + 1, to: seq) }
  }

  private func firstMissing(in report: ReplayReport) -> Int? {
    report.findings.first { $0.what == .missingSegment }
      .flatMap { $0.file.split(separator: "/").last }
      .flatMap { StorePaths.number(ofSegment: String($0)) }
  }

  /// The last entry's seq, as far as what follows says it: the next header, its first line, or
  /// whoever gave these up.
  private func lastSeq(of segment: Segment, in report: ReplayReport) -> Int? {
    if let extent = segment.extent { return extent.seq }
    guard let before = segment.endsBefore else { return nil }
    if before < .max { return before - 1 }
    return report.losses.map(\.loss).filter { $0.segment > segment.number && $0.at == 0 }
      .min { $0.segment < $1.segment }.map { $0.from - 1 }
  }

  /// Reading came to an end, and not as far as HEADS or the mark say.
  private func shortened(
    _ end: LogEnd?, _ log: WriterLog, _ unmet: [LowerMark], on disk: some FileSystem
  ) throws(FileFault) -> FoundLoss? {
    let from = (end?.seq ?? 0) + 1
    guard let mark = unmet.max(by: { $0.seq < $1.seq }) else { return nil }
    if mark.seq < from, mark.segment <= end?.segment ?? 0 {
      // The log goes on behind it, and whoever gave it up is lost himself.
      return FoundLoss(segment: mark.segment, from: mark.seq, to: mark.seq)
    }
    guard let end, let segment = log.segments.last, segment.number == end.segment,
      mark.segment <= segment.number
    else { return FoundLoss(segment: mark.segment, from: from, to: mark.seq, isTail: true) }
    let bytes = try disk.contents(segment.path)
    let start = min(end.offsetBytes, bytes.count)
    return FoundLoss(
      bytes, start..<bytes.count, segment, after: end.seq, to: max(mark.seq, end.seq),
      isTail: true)
  }
}

extension Finding {
  fileprivate var isUnreadable: Bool { if case .unreadable = what { true } else { false } }
}

/// A loss, and whether nothing of the log stands behind it.
private struct FoundLoss {
  var loss: LossAccepted
  var isTail = false

  init(segment: Int, from: Int, to: Int, isTail: Bool = false) {
    loss = LossAccepted {
      ($0.segment, $0.from, $0.to) = (segment, from, to)
      $0.sha256 = AcceptedLoss.fingerprint(UnsafeRawBufferPointer(start: nil, count: 0))
    }
    self.isTail = isTail
  }

  init(
    _ bytes: [UInt8], _ range: Range<Int>, _ segment: Segment, after seq: Int, to: Int,
    isTail: Bool = false
  ) {
    loss = LossAccepted {
      ($0.segment, $0.at, $0.bytes) = (segment.number, range.lowerBound, range.count)
      ($0.from, $0.to) = (seq + 1, to)
      $0.sha256 = bytes[range].withUnsafeBytes { AcceptedLoss.fingerprint($0) }
    }
    self.isTail = isTail
  }
}

/// Where reading can begin again behind damage: at a line that fits its hash and begins a
/// transaction.
struct Restart {
  var offset: Int
  /// The seq of the last entry before it.
  var seqBefore: Int

  /// A line begins a transaction when it opens a write, when it stands for itself, or when the one
  /// right before it fits its hash too and completes one. A line may start after any LF, and one
  /// byte after any TAB ~ and 32 characters.
  static func find(
    in bytes: [UInt8], from start: Int, after seq: Int, extent: SegmentHeader.Previous?
  ) -> Restart? {
    bytes.withUnsafeBytes { raw in
      var before: EntryLine?
      var at = max(start, 33)
      while at < raw.count {
        guard startsLine(at, raw), let line = EntryLine(raw, at: at), line.verifies(in: raw),
          line.seq > seq, extent.map({ line.seq <= $0.seq }) ?? true
        else {
          before = nil
          at += 1
          continue
        }
        let begins = line.flag.opensWrite || line.flag.part == .control
          || before.map { $0.flag.part != .more } ?? false
        // The first line of the transaction that is broken leads nowhere.
        if begins, at > start || line.seq > seq + 1 {
          return Restart(offset: at, seqBefore: line.seq - 1)
        }
        before = line
        at = line.next
      }
      return nil
    }
  }

  private static func startsLine(_ at: Int, _ raw: UnsafeRawBufferPointer) -> Bool {
    raw[at - 1] == 0x0A || (at >= 35 && raw[at - 34] == 0x7E && raw[at - 35] == 0x09)
  }

  /// The highest seq that a line behind `start` may have had: what a damaged digit makes of it
  /// does not count.
  static func highestSeq(in bytes: [UInt8], from start: Int, after seq: Int) -> Int {
    bytes.withUnsafeBytes { raw in
      let lines = raw[min(start, raw.count)...].count { $0 == 0x0A } + 1
      var highest = seq
      for at in max(start, 1)..<max(raw.count, start, 1) where raw[at - 1] == 0x0A || at == start {
        guard let line = EntryLine(raw, at: at), line.seq <= seq + lines else { continue }
        highest = max(highest, line.seq)
      }
      return highest
    }
  }
}

/// Looks at a log without keeping anything of it.
struct NoSink: TransactionSink {
  mutating func index(of writer: WriterID) -> Int { 0 }

  mutating func apply(
    _ lines: [EntryLine], of bytes: UnsafeRawBufferPointer, base: Int, writer: Int, segment: Int
  ) {}

  mutating func setEnd(_ end: LogEnd, of writer: Int) {}
}
