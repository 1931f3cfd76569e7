// The entries of one write, and where they will stand.

import CaseModel

/// Transactions on their way to the end of a segment.
struct EntryBatch {
  /// The end of the log before them; nil in a writer's first write.
  let start: LogEnd?
  /// The segment in which they will stand, and where.
  let segment: Int
  let offsetBytes: Int
  var entries: EntryWriter
  /// How many of the bytes the ledger has already.
  private(set) var appliedBytes = 0
  private var appliedEnd: LogEnd

  /// - Parameter header: the header of the segment that these entries begin; nil when they
  ///   continue the last one.
  init(after start: LogEnd?, opensSegment header: SegmentHeader?) {
    self.start = start
    let before: LogEnd
    if let header {
      let (line, hash) = header.line()
      before = LogEnd(
        segment: header.segment, offsetBytes: line.count, seq: start?.seq ?? 0, head: hash,
        time: start?.time ?? .zero)
    } else {
      before = start!
    }
    segment = before.segment
    offsetBytes = before.offsetBytes
    appliedEnd = before
    entries = EntryWriter(after: before.seq, head: before.head, time: before.time)
  }

  var isEmpty: Bool { entries.bytes.isEmpty }

  /// The end of the log when all of them are written.
  var end: LogEnd {
    LogEnd(
      segment: segment, offsetBytes: offsetBytes + entries.bytes.count, seq: entries.seq,
      head: entries.head, time: entries.time)
  }

  /// Calls `body` with the bytes that were not applied yet, behind the 33 bytes that stand before
  /// them in the file.
  ///
  /// - Parameter body: applies them from `start` on, and says where they end.
  mutating func forUnapplied(_ body: (UnsafeRawBufferPointer, _ start: LogEnd) -> LogEnd) {
    var bytes: [UInt8] = []
    appliedEnd.head.append(to: &bytes)
    bytes.append(0x0A)
    bytes += entries.bytes[appliedBytes...]
    appliedEnd = bytes.withUnsafeBytes { body($0, appliedEnd) }
    appliedBytes = entries.bytes.count
  }
}
