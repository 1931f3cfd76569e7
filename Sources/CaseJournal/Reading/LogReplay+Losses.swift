// Reading on behind bytes that somebody accepted to be lost (`journal.md` 5): exactly those bytes,
// and only where reading would stop at them.

import CaseModel

extension LogReplay {
  /// Where reading goes on behind the bytes at `end`; nil when nobody accepted their loss.
  func skip(
    _ loaded: LoadedSegment, _ segment: Segment, after end: LogEnd, _ reading: inout Reading
  ) throws(FileFault) -> LogEnd? {
    let found = try losses(&reading).first { accepted in
      let loss = accepted.loss
      return loss.segment == segment.number && loss.at == end.offsetBytes
        && loss.to >= end.seq && (loss.bytes > 0 || loss.to > end.seq)
        && loaded.bytes.withUnsafeBytes { accepted.fits($0) }
    }
    return found.map { goOn(behind: $0.loss, loaded, segment, after: end, &reading) }
  }

  /// Where the entries of a segment begin when its header is lost, or a whole segment before it;
  /// nil, too, when it goes on from an entry that is nowhere.
  func start(
    of segment: Segment, _ loaded: LoadedSegment, afterLossIn reading: inout Reading
  ) throws(FileFault) -> LogEnd? {
    let losses = try losses(&reading)
    reading.missingSeq = nil
    let isGone = { (loss: LossAccepted) in loss.isWholeSegment && loss.segment < segment.number }
    guard let header = segment.header, let hash = segment.headerHash else {
      let found = losses.first { accepted in
        accepted.loss.segment == segment.number
          && loaded.bytes.withUnsafeBytes { accepted.isLostStart(of: $0) }
      }
      guard let loss = found?.loss else { return nil }
      reading.missingSeq = loss.from - 1
      guard reading.reaches(loss.from - 1, by: isGone) else { return nil }
      return goOn(behind: loss, loaded, segment, after: reading.scanned, &reading)
    }
    reading.missingSeq = header.previous?.seq ?? 0
    guard let previous = header.previous, reading.reaches(previous.seq, by: isGone),
      losses.contains(where: { $0.loss.isWholeSegment && $0.loss.segment == previous.segment })
    else { return nil }
    // A header line has no seq of its own.
    let seq = previous.seq > 0 ? previous.seq : reading.scanned?.seq ?? 0
    return LogEnd(
      segment: segment.number, offsetBytes: segment.headerEnd, seq: seq, head: hash,
      time: reading.scanned?.time ?? .zero)
  }

  private func goOn(
    behind loss: LossAccepted, _ loaded: LoadedSegment, _ segment: Segment, after end: LogEnd?,
    _ reading: inout Reading
  ) -> LogEnd {
    note(loss, segment.file, &reading)
    let offset = loss.at + loss.bytes
    var next = LogEnd(
      segment: segment.number, offsetBytes: offset, seq: loss.to,
      head: end?.head ?? segment.headerHash ?? .none, time: end?.time ?? .zero)
    if offset < loaded.bytes.count, offset >= 33 {
      next.head = loaded.bytes.withUnsafeBytes { ChainHash($0, at: offset - 33) }
    } else if let extent = segment.extent, extent.seq <= loss.to {
      // Nothing is left up to where the next segment goes on.
      (next.seq, next.head) = (extent.seq, extent.hash)
    }
    return next
  }

  private func note(_ loss: LossAccepted, _ file: String, _ reading: inout Reading) {
    if reading.report.skipped.contains(loss) { return }
    reading.report.skipped.append(loss)
    reading.report.findings.append(
      Finding(
        .information, .lossAccepted(from: loss.from, to: loss.to), file: file, byte: loss.at))
  }

  /// Numbers that no entry has: the end of a log that was lost.
  func noteGap(_ gap: Range<Int>, _ reading: inout Reading) {
    for accepted in reading.log.losses where accepted.writer == reading.log.writer {
      let loss = accepted.loss
      if loss.from <= loss.to, gap.overlaps(loss.from..<loss.to + 1) {
        note(loss, paths.relative(loss.segment, of: accepted.writer), &reading)
      }
    }
  }

  /// Headers and whole segments that are lost, and may be.
  func excuseLosses(_ reading: inout Reading) throws(FileFault) {
    for accepted in try losses(&reading) where accepted.loss.at == 0 {
      let (number, writer) = (accepted.loss.segment, reading.log.writer)
      let file = paths.relative(number, of: writer)
      let excused = reading.report.findings.filter { $0.file == file && $0.isHeadersOrFiles }
      for finding in excused {
        guard try isLost(finding, accepted) else { continue }
        reading.report.findings.removeAll { $0 == finding }
        note(accepted.loss, file, &reading)
      }
    }
  }

  /// Whoever gave up a header did not give up the file, nor what else may stand in its place.
  private func isLost(_ finding: Finding, _ accepted: AcceptedLoss) throws(FileFault) -> Bool {
    if finding.what == .missingSegment { return accepted.loss.isWholeSegment }
    let path = paths.segment(accepted.loss.segment, of: accepted.writer)
    let bytes = try disk.contents(path)
    return bytes.withUnsafeBytes { accepted.isLostStart(of: $0) }
  }

  /// HEADS and the mark may speak of entries that are lost.
  func excuseMarks(_ reading: inout Reading) throws(FileFault) {
    if reading.unmet.isEmpty { return }
    for accepted in try losses(&reading) {
      let loss = accepted.loss
      guard reading.reaches(loss.from - 1, by: { _ in true }) else { continue }
      let before = reading.unmet.count
      reading.unmet.removeAll { mark in
        // A mark may also name a header, behind which no entry stood: with the seq before it.
        loss.from <= mark.seq && mark.seq <= loss.to
          || loss.at == 0 && loss.segment == mark.segment && mark.seq == loss.from - 1
      }
      if reading.unmet.count < before {
        note(loss, paths.relative(loss.segment, of: reading.log.writer), &reading)
      }
    }
  }

  /// What was accepted as lost in this log, by anybody. Asked only when something is damaged.
  func losses(_ reading: inout Reading) throws(FileFault) -> [AcceptedLoss] {
    if let known = reading.losses { return known }
    let writer = reading.log.writer
    var found = supposedLosses + reading.log.losses
    for name in try disk.list(paths.log) {
      guard let other = WriterID(text: name), other != writer else { continue }
      found += try WriterLog.read(other, in: paths, store: store, on: disk).losses
    }
    found.removeAll { $0.writer != writer }
    reading.losses = found
    return found
  }
}

extension LossAccepted {
  /// The file is gone.
  var isWholeSegment: Bool { at == 0 && bytes == 0 }

  func covers(_ byte: Int) -> Bool { at <= byte && byte < at + bytes }
}

extension LogReplay.Reading {
  /// True when everything up to `seq` was read, or given up by losses that may say so.
  fileprivate func reaches(_ seq: Int, by mayCount: (LossAccepted) -> Bool) -> Bool {
    let lost = (losses ?? []).map(\.loss).filter(mayCount).sorted { $0.from < $1.from }
    return seq <= lost.reduce(scanned?.seq ?? 0) { end, loss in
      loss.from <= end + 1 ? max(end, loss.to) : end
    }
  }
}

extension AcceptedLoss {
  /// True when the segment of which `bytes` are all begins with these bytes, or has none.
  fileprivate func isLostStart(of bytes: UnsafeRawBufferPointer) -> Bool {
    loss.at == 0 && (loss.bytes > 0 || bytes.isEmpty) && fits(bytes)
  }
}

extension Finding {
  /// About a segment's first line, or the segment as a whole.
  fileprivate var isHeadersOrFiles: Bool {
    switch what {
    case .missingSegment, .damagedHeader, .foreignHeader: true
    default: false
    }
  }
}
