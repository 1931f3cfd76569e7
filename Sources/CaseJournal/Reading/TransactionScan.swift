// Walking through a segment's bytes, whole transactions only. Replay, catch-up, settle and verify
// all read a log through this one loop.

import CaseModel
import Glibc

/// Iterates over the whole transactions in a segment's bytes.
///
/// `bytes` is the segment from its first byte (or from any earlier offset that holds the 33 bytes
/// before the first line to read); `base` is the file offset of `bytes[0]`.
struct TransactionScan {
  /// Why a scan came to its end.
  enum Stop: Hashable {
    /// At the limit, or at the last whole transaction that ends there.
    case end
    /// In the middle of a transaction or a line: the rest is missing.
    case unfinished
    case damagedLine
    case wrongSequence(expected: Int)
  }

  let bytes: UnsafeRawBufferPointer
  let limit: Int
  /// Up to here hashes were checked already.
  let trustedEnd: Int
  private var at: Int
  private(set) var seq: Int
  /// End of the last whole transaction, its last line's hash and time.
  private(set) var good: Int
  private(set) var goodSeq: Int
  private(set) var head: ChainHash
  private(set) var time: HybridTime
  private(set) var stop = Stop.end
  /// Where the scan stopped.
  var stoppedAt: Int { at }
  /// The lines of the transaction that `next` found, or one control line; kept, to be filled
  /// again without allocating.
  private(set) var lines: [EntryLine] = []

  init(
    _ bytes: UnsafeRawBufferPointer, from start: Int, to limit: Int, after seq: Int,
    head: ChainHash, time: HybridTime, trustedEnd: Int = 0
  ) {
    self.bytes = bytes
    self.limit = limit
    self.trustedEnd = trustedEnd
    self.seq = seq
    self.head = head
    self.time = time
    at = start
    good = start
    goodSeq = seq
  }

  /// The end of what was found so far, in a segment of which `bytes` begin at `base`.
  func end(in segment: Int, base: Int = 0) -> LogEnd {
    LogEnd(segment: segment, offsetBytes: base + good, seq: goodSeq, head: head, time: time)
  }

  /// Finds the next whole transaction; false at the end, `stop` says which.
  mutating func next() -> Bool {
    lines.removeAll(keepingCapacity: true)
    while true {
      if at == limit {
        stop = lines.isEmpty ? .end : .unfinished
        return false
      }
      guard let line = EntryLine(bytes, at: at), line.next <= limit else {
        stop = .unfinished
        return false
      }
      // Only the line that follows the known head can be the first one of a scan.
      let follows = lines.isEmpty ? ChainHash(bytes, at: at - 33) == head : true
      guard follows, line.next <= trustedEnd || line.verifies(in: bytes) else {
        stop = .damagedLine
        return false
      }
      let isControl = line.flag.part == .control
      guard line.seq == seq + 1 || (isControl && mayLeaveGap(line)) else {
        stop = .wrongSequence(expected: seq + 1)
        return false
      }
      // A write begins, or a line that stands for itself: what is open was never finished.
      if line.flag.opensWrite || isControl { lines.removeAll(keepingCapacity: true) }
      lines.append(line)
      seq = line.seq
      at = line.next
      if line.flag.part != .more {
        good = at
        goodSeq = seq
        head = line.hash(in: bytes)
        time = max(time, line.time)
        return true
      }
    }
  }

  /// The one permitted gap: an accepted loss goes on above the highest number that was ever used.
  private func mayLeaveGap(_ line: EntryLine) -> Bool {
    line.seq > seq && line.flag.opensWrite
      && line.type(in: bytes).equals(LossAccepted.type)
  }

  /// How far the lines from `start` fit their hashes, as an offset. For the thread that checks
  /// ahead of the one that applies.
  static func verifiedEnd(_ bytes: UnsafeRawBufferPointer, from start: Int) -> Int {
    var at = start
    while at < bytes.count, let base = bytes.baseAddress,
      let found = memchr(base + at, 0x0A, bytes.count - at)
    {
      let end = base.distance(to: UnsafeRawPointer(found))
      guard end - 34 > at, at >= 33,
        ChainHash.ofLine(in: bytes, from: at, to: end - 34) == ChainHash(bytes, at: end - 32)
      else { break }
      at = end + 1
    }
    return at
  }

  /// True when somewhere after `start` a line that opens a write fits its hash: then what stands
  /// at `start` was once synced, and is damaged, not torn (`journal.md` 5).
  ///
  /// A line may start after any LF, and one byte after any TAB ~ and 32 characters (the LF itself
  /// may be the damaged byte). The line after the first one that does not fit may also fit that
  /// one's recomputed hash: then only the printed one is damaged.
  static func laterWriteVerifies(_ bytes: UnsafeRawBufferPointer, after start: Int) -> Bool {
    var damaged = start
    while let line = EntryLine(bytes, at: damaged), line.verifies(in: bytes) {
      damaged = line.next
    }
    if let first = EntryLine(bytes, at: damaged), damaged >= 33,
      let second = EntryLine(bytes, at: first.next), second.flag.opensWrite
    {
      let recomputed = ChainHash.ofLine(in: bytes, from: damaged, to: first.bodyEnd)
      if fits(second, after: recomputed, in: bytes) { return true }
    }
    for at in max(start + 1, 35)..<max(bytes.count, start + 1, 35) {
      let afterHash = bytes[at - 34] == 0x7E && bytes[at - 35] == 0x09
      guard bytes[at - 1] == 0x0A || afterHash, let line = EntryLine(bytes, at: at),
        line.flag.opensWrite
      else { continue }
      if fits(line, after: ChainHash(bytes, at: at - 33), in: bytes) { return true }
    }
    return false
  }

  private static func fits(
    _ line: EntryLine, after previous: ChainHash, in bytes: UnsafeRawBufferPointer
  ) -> Bool {
    let body = UnsafeRawBufferPointer(rebasing: bytes[line.start..<line.bodyEnd])
    return ChainHash.of(body, after: previous) == line.hash(in: bytes)
  }
}

extension Ledger {
  /// Applies the whole transactions behind `start`.
  ///
  /// - Parameter bytes: the file from where the 33 bytes before `start` begin.
  /// - Returns: where they end.
  mutating func apply(
    _ bytes: UnsafeRawBufferPointer, behind start: LogEnd, writer: Int, trustedEnd: Int = 0
  ) -> LogEnd {
    let base = start.offsetBytes - 33
    var scan = TransactionScan(
      bytes, from: 33, to: bytes.count, after: start.seq, head: start.head, time: start.time,
      trustedEnd: trustedEnd)
    while scan.next() {
      apply(scan.lines, of: bytes, base: base, writer: writer, segment: start.segment)
    }
    let end = scan.end(in: start.segment, base: base)
    setEnd(end, of: writer)
    return end
  }
}
