// The ledger in its compact form: how far each log was read, where transactions and each subject's
// entries stand, and what was taken back. Places follow each other, so that only the distance is
// written.

import CaseModel

extension Ledger {
  func pack(into out: inout PackWriter) {
    out.bits(UInt64(writers.count))
    for (at, writer) in writers.enumerated() {
      out.text(writer.text)
      pack(ends[at], into: &out)
      pack(marks[at], into: &out)
    }
    out.bits(lastTime.packed)
    out.bits(UInt64(entryCount))
    pack(undo.named.map { [$0.undo, $0.target] }.flatMap(\.self), into: &out)
    pack(Array(undo.dead), into: &out)
    pack(unresolved, into: &out)
    out.bits(UInt64(history.count))
    for (subject, history) in history {
      pack(subject, into: &out)
      out.bits(history.last.packed)
      out.bits(UInt64(history.places.count))
      var before: UInt64 = 0
      for place in history.places {
        out.number(Int(bitPattern: UInt(place.order &- before)))
        before = place.order
      }
    }
  }

  private func pack(_ end: LogEnd?, into out: inout PackWriter) {
    out.bits(end == nil ? 0 : 1)
    guard let end else { return }
    out.bits(UInt64(end.segment))
    out.bits(UInt64(end.offsetBytes))
    out.bits(UInt64(end.seq))
    out.text(end.head.text)
    out.bits(end.time.packed)
  }

  private func pack(_ marks: [TransactionMark], into out: inout PackWriter) {
    out.bits(UInt64(marks.count))
    var before = TransactionMark(seq: 0, count: 1, offsetBytes: 0, segment: 0)
    for mark in marks {
      let gap = Int(mark.seq) - Int(before.seq) - Int(before.count)
      // Nearly always the next number, in the same segment.
      let isOdd = gap != 0 || mark.segment != before.segment
      out.bits(UInt64(mark.count) << 1 | (isOdd ? 1 : 0))
      if isOdd {
        out.number(gap)
        out.number(Int(mark.segment) - Int(before.segment))
      }
      out.number(Int(mark.offsetBytes) - Int(before.offsetBytes))
      before = mark
    }
  }

  private func pack(_ entries: [EntryID], into out: inout PackWriter) {
    out.bits(UInt64(entries.count))
    for entry in entries {
      out.text(entry.writer.text)
      out.bits(UInt64(entry.seq))
    }
  }

  private func pack(_ subject: Subject, into out: inout PackWriter) {
    switch subject {
    case .team: out.bits(0)
    case .store: out.bits(1)
    case .caseFile(let id):
      out.bits(2)
      pack(id, into: &out)
    case .board(let id):
      out.bits(3)
      pack(id, into: &out)
    }
  }

  private func pack<Thing>(_ id: ID<Thing>, into out: inout PackWriter) {
    out.bits(id.high)
    out.bits(UInt64(id.low))
  }

  /// The ledger that was packed; nil when the bytes are none. Never traps.
  init?(packed bytes: [UInt8], in range: Range<Int>) {
    let read = bytes.withUnsafeBytes { raw -> (Ledger, Int)? in
      var reader = PackReader(UnsafeRawBufferPointer(rebasing: raw[range]))
      guard let ledger = Ledger(&reader), !reader.hasFailed else { return nil }
      return (ledger, range.lowerBound + reader.at)
    }
    guard let (ledger, end) = read,
      let caseload = Caseload(packed: bytes, in: end..<range.upperBound)
    else { return nil }
    self = ledger
    self.caseload = caseload
  }

  private init?(_ reader: inout PackReader) {
    var writers: [WriterID] = []
    var ends: [LogEnd?] = []
    var marks: [[TransactionMark]] = []
    for _ in 0..<reader.count() {
      guard let writer = WriterID(text: reader.text()), !writers.contains(writer) else {
        return nil
      }
      writers.append(writer)
      ends.append(reader.end())
      marks.append(reader.marks())
    }
    let lastTime = reader.time()
    let entryCount = Int(truncatingIfNeeded: reader.bits() & 0xFFFF_FFFF_FFFF)
    let named = reader.entries()
    let dead = reader.entries()
    let unresolved = reader.entries()
    guard named.count.isMultiple(of: 2) else { return nil }
    let pairs = stride(from: 0, to: named.count, by: 2).map { (named[$0], named[$0 + 1]) }
    var history: [Subject: SubjectHistory] = [:]
    let count = reader.count()
    history.reserveCapacity(count)
    for _ in 0..<count where !reader.hasFailed {
      guard let subject = reader.subject() else { return nil }
      history[subject] = reader.history(writers: writers.count)
    }
    self.init(
      writers: writers, ends: ends, marks: marks, history: history,
      undo: UndoBook(named: pairs, dead: dead), unresolved: unresolved, lastTime: lastTime,
      entryCount: entryCount)
  }
}

extension PackReader {
  /// A number below `limit`.
  private mutating func small(_ limit: Int) -> Int {
    let value = bits()
    if value < UInt64(limit) { return Int(value) }
    fail()
    return 0
  }

  fileprivate mutating func time() -> HybridTime {
    let packed = bits()
    let (milliseconds, counter) = (packed >> 14, Int(packed & 0x3FFF))
    guard milliseconds < 1 << 48, counter <= 9999 else {
      fail()
      return .zero
    }
    return HybridTime(milliseconds: Int(milliseconds), counter: counter)
  }

  fileprivate mutating func end() -> LogEnd? {
    guard bits() == 1 else { return nil }
    let segment = small(EntryPlace.segmentLimit)
    let offset = small(EntryPlace.offsetLimit)
    let seq = small(EntryLine.lastSeq + 1)
    guard let head = ChainHash(text: text()) else {
      fail()
      return nil
    }
    return LogEnd(segment: segment, offsetBytes: offset, seq: seq, head: head, time: time())
  }

  fileprivate mutating func marks() -> [TransactionMark] {
    let count = count()
    var marks: [TransactionMark] = []
    marks.reserveCapacity(count)
    var (seq, length, segment, offset) = (0, 1, 0, 0)
    for _ in 0..<count where !hasFailed {
      let head = small(EntryLine.lastSeq << 1)
      seq = seq &+ length
      length = head >> 1
      if head & 1 == 1 {
        seq = seq &+ number()
        segment = segment &+ number()
      }
      offset = offset &+ number()
      guard (0..<EntryLine.lastSeq).contains(seq),
        (0..<EntryPlace.segmentLimit).contains(segment),
        (0..<EntryPlace.offsetLimit).contains(offset), length > 0
      else {
        fail()
        break
      }
      marks.append(
        TransactionMark(
          seq: UInt32(seq), count: UInt32(length), offsetBytes: UInt32(offset),
          segment: UInt32(segment)))
    }
    return marks
  }

  fileprivate mutating func entries() -> [EntryID] {
    var entries: [EntryID] = []
    for _ in 0..<count() where !hasFailed {
      guard let writer = WriterID(text: text()) else {
        fail()
        break
      }
      entries.append(EntryID(writer: writer, seq: small(EntryLine.lastSeq + 1)))
    }
    return entries
  }

  fileprivate mutating func subject() -> Subject? {
    switch bits() {
    case 0: .team
    case 1: .store
    case 2: .caseFile(id())
    case 3: .board(id())
    default: nil
    }
  }

  private mutating func id<Thing>() -> ID<Thing> {
    ID(high: bits(), low: UInt16(truncatingIfNeeded: bits()))
  }

  fileprivate mutating func history(writers: Int) -> SubjectHistory {
    let last = time()
    let count = count()
    var history = SubjectHistory()
    history.places.reserveCapacity(count)
    var order: UInt64 = 0
    for _ in 0..<count where !hasFailed {
      order = order &+ UInt64(bitPattern: Int64(number()))
      let place = EntryPlace(order: order)
      if place.writer >= writers { fail() }
      history.places.append(place)
    }
    history.last = last
    return history
  }
}
