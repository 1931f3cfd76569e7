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

  /// Where the entries of a segment begin when its header is lost, or a whole segment before it.
  func start(
    of segment: Segment, _ loaded: LoadedSegment, afterLossIn reading: inout Reading
  ) throws(FileFault) -> LogEnd? {
    let losses = try losses(&reading)
    if let header = segment.header, let hash = segment.headerHash, let previous = header.previous {
      let isGone = losses.contains {
        $0.loss.isWholeSegment && $0.loss.segment == previous.segment
          && $0.loss.to == previous.seq
      }
      guard isGone else { return nil }
      return LogEnd(
        segment: segment.number, offsetBytes: segment.headerEnd, seq: previous.seq, head: hash,
        time: reading.scanned?.time ?? .zero)
    }
    let found = losses.first { accepted in
      accepted.loss.segment == segment.number && accepted.loss.at == 0 && accepted.loss.bytes > 0
        && loaded.bytes.withUnsafeBytes { accepted.fits($0) }
    }
    return found.map { goOn(behind: $0.loss, loaded, segment, after: reading.scanned, &reading) }
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
    } else if let extent = segment.extent {
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
      let file = paths.relative(accepted.loss.segment, of: reading.log.writer)
      let before = reading.report.findings.count
      reading.report.findings.removeAll { $0.file == file && $0.isExcused(by: accepted.loss) }
      if reading.report.findings.count < before { note(accepted.loss, file, &reading) }
    }
  }

  /// HEADS and the mark may speak of entries that are lost.
  func excuseMarks(_ reading: inout Reading) throws(FileFault) {
    if reading.unmet.isEmpty { return }
    for accepted in try losses(&reading) {
      let loss = accepted.loss
      let before = reading.unmet.count
      reading.unmet.removeAll { loss.from <= $0.seq && $0.seq <= loss.to }
      if reading.unmet.count < before {
        note(loss, paths.relative(loss.segment, of: reading.log.writer), &reading)
      }
    }
  }

  /// What was accepted as lost in this log, by anybody. Asked only when something is damaged.
  private func losses(_ reading: inout Reading) throws(FileFault) -> [AcceptedLoss] {
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

extension Finding {
  /// Whoever gave up a header did not give up the file.
  fileprivate func isExcused(by loss: LossAccepted) -> Bool {
    switch what {
    case .missingSegment: loss.isWholeSegment
    case .damagedHeader, .foreignHeader: true
    default: false
    }
  }
}
