// Entries as bytes: a write of one or more transactions, chained to the line before.

import CaseModel

/// Puts transactions into lines. One `EntryWriter` is one write(2): its first line opens it.
struct EntryWriter {
  private(set) var bytes: [UInt8] = []
  private(set) var seq: Int
  private(set) var head: ChainHash
  private(set) var time: HybridTime
  private var opensWrite = true
  /// What to look for when the disk does not say whether it has these.
  private(set) var outcomes: [UnknownOutcome] = []

  /// Continues after the entry `seq` with hash `head`, written at `time`.
  init(after seq: Int, head: ChainHash, time: HybridTime) {
    self.seq = seq
    self.head = head
    self.time = time
  }

  /// Appends one transaction, or control lines.
  ///
  /// - Parameters:
  ///   - part: `complete` for a transaction; `control` makes each line stand for itself.
  ///   - wallMilliseconds: the clock; when it runs more than five minutes behind the log, each
  ///     line also carries what it said.
  ///   - latest: the latest time that was read from any writer: these entries come after it.
  mutating func append(
    _ events: [any Event], as part: EntryFlag.Part = .complete, by member: MemberID,
    wallMilliseconds: Int, after latest: HybridTime, random: inout any RandomNumberGenerator
  ) {
    time = max(time, latest)
    let first = seq + 1
    for (at, event) in events.enumerated() {
      let start = bytes.count
      let behind = time.milliseconds - wallMilliseconds > 5 * 60_000
      time = time.next(wallMilliseconds: wallMilliseconds)
      open(part == .control || at == events.count - 1 ? part : .more)
      bytes += UnsafeBufferPointer(
        start: event.type.utf8Start, count: event.type.utf8CodeUnitCount)
      event.write(to: &bytes)
      bytes += "\tby=".utf8
      member.write(to: &bytes)
      if behind {
        bytes += "\twall=".utf8
        HybridTime(milliseconds: max(0, wallMilliseconds)).write(to: &bytes)
      }
      bytes += "\ts=".utf8
      let salt = ChainHash.salt(using: &random)
      bytes += salt
      close(from: start)
      if at == 0 { outcomes.append(UnknownOutcome(seq: first, salt: salt)) }
    }
  }

  /// Appends an entry that another segment holds already: same seq, time and fields, chained anew.
  mutating func carry(_ line: EntryLine, of old: UnsafeRawBufferPointer) {
    let start = bytes.count
    seq = line.seq - 1
    time = line.time
    open(line.flag.part)
    bytes += old[line.typeStart..<line.bodyEnd]
    close(from: start)
  }

  /// Appends the lines of another write anew.
  mutating func carry(all lines: [UInt8]) {
    lines.withUnsafeBytes { raw in
      var at = 0
      while let line = EntryLine(raw, at: at) {
        carry(line, of: raw)
        at = line.next
      }
    }
  }

  private mutating func open(_ part: EntryFlag.Part) {
    seq += 1
    seq.write(to: &bytes)
    bytes.append(0x09)
    time.write(to: &bytes)
    bytes.append(0x09)
    EntryFlag(opensWrite: opensWrite, part: part).append(to: &bytes)
    bytes.append(0x09)
    opensWrite = false
  }

  private mutating func close(from start: Int) {
    head = bytes.withUnsafeBytes {
      ChainHash.of(UnsafeRawBufferPointer(rebasing: $0[start...]), after: head)
    }
    bytes += [0x09, 0x7E]
    head.append(to: &bytes)
    bytes.append(0x0A)
    precondition(bytes.count - start <= EntryLine.longestBytes, "decide lets no such text pass")
  }
}
