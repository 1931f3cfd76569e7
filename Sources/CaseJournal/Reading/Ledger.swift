// What the log says, kept so that it can be said again: the caseload, and where each subject's
// entries stand. A late entry or an undo makes a subject be reduced anew from its own entries
// only.

import CaseModel

/// The state of the store as read so far.
struct Ledger {
  var caseload = Caseload()
  /// By index, as `LogPlace.writer` and `EntryPlace.writer` count them.
  private(set) var writers: [WriterID] = []
  private(set) var ends: [LogEnd?] = []
  /// By writer's index: what is not applied yet because its time is far ahead.
  private(set) var held: [Int: HeldTail] = [:]
  private(set) var history: [Subject: SubjectHistory] = [:]
  private(set) var marks: [[TransactionMark]] = []
  private(set) var undo = UndoBook()
  /// Subjects whose reduction is out of date.
  private(set) var stale = Set<Subject>()
  /// Transactions whose standing changed and whose entries have not been looked up yet.
  private(set) var unresolved: [EntryID] = []
  private(set) var lastTime = HybridTime.zero
  private(set) var entryCount = 0
  /// Counts changes of anything.
  private(set) var revision = 0
  private var fields = LineFields()

  /// - Parameter writers: known ones keep their numbers, so that a `LogPlace` that a screen still
  ///   holds never leads to somebody else's words.
  init(keeping writers: [WriterID] = []) {
    for writer in writers { _ = index(of: writer) }
  }

  /// What a snapshot says; the caseload is put in by whoever reads it.
  init(
    writers: [WriterID], ends: [LogEnd?], marks: [[TransactionMark]],
    history: [Subject: SubjectHistory], undo: UndoBook, unresolved: [EntryID],
    lastTime: HybridTime, entryCount: Int
  ) {
    (self.writers, self.ends, self.marks) = (writers, ends, marks)
    (self.history, self.undo, self.unresolved) = (history, undo, unresolved)
    (self.lastTime, self.entryCount) = (lastTime, entryCount)
  }

  /// The index of `writer`, new or known.
  mutating func index(of writer: WriterID) -> Int {
    if let at = writers.firstIndex(of: writer) { return at }
    writers.append(writer)
    ends.append(nil)
    marks.append([])
    return writers.count - 1
  }

  mutating func setEnd(_ end: LogEnd, of writer: Int) {
    ends[writer] = end
    lastTime = max(lastTime, end.time)
  }

  mutating func setHeld(_ tail: HeldTail?, of writer: Int) { held[writer] = tail }

  var endsByWriter: [WriterID: LogEnd] {
    var byWriter: [WriterID: LogEnd] = [:]
    for (writer, end) in zip(writers, ends) { byWriter[writer] = end }
    return byWriter
  }

  /// Applies one whole transaction.
  ///
  /// - Parameter base: file offset of `bytes[0]`.
  mutating func apply(
    _ lines: [EntryLine], of bytes: UnsafeRawBufferPointer, base: Int, writer: Int, segment: Int
  ) {
    guard let first = lines.first, first.flag.part != .control else { return }
    marks[writer].append(
      TransactionMark(
        seq: UInt32(first.seq), count: UInt32(lines.count),
        offsetBytes: UInt32(base + first.start), segment: UInt32(segment)))
    let place = LogPlace(
      writer: UInt16(writer), segment: UInt32(segment), offsetBytes: base, lengthBytes: 0)
    for line in lines {
      let isWhole = line.split(bytes, into: &fields, place: place)
      let at = EntryPlace(
        writer: writer, segment: segment, offsetBytes: base + line.start)
      apply(line, of: bytes, isWhole: isWhole, at: at)
    }
    entryCount += lines.count
    revision += 1
  }

  private mutating func apply(
    _ line: EntryLine, of bytes: UnsafeRawBufferPointer, isWhole: Bool, at place: EntryPlace
  ) {
    lastTime = max(lastTime, line.time)
    guard isWhole, let type = EventTypes.named(line.type(in: bytes)),
      let by = fields.last("by").flatMap(MemberID.init(_:)),
      let subject = type.replay(fields, into: &caseload, Stamp(time: line.time, by: by))
    else {
      caseload.unknownCount += 1
      return
    }
    if subject == .store {
      if type == Undone.self { note(Undone(fields), at: line.seq, writer: place.writer) }
      return
    }
    if history[subject, default: SubjectHistory()].append(place, at: line.time) {
      stale.insert(subject)
    }
  }

  private mutating func note(_ undone: Undone?, at seq: Int, writer: Int) {
    guard let undone else { return }
    let undo = EntryID(writer: writers[writer], seq: seq)
    unresolved.append(self.undo.note(undo, undoes: undone.what))
  }

  /// The transaction that holds `entry`.
  func mark(of entry: EntryID) -> (writer: Int, mark: TransactionMark)? {
    guard let writer = writers.firstIndex(of: entry.writer) else { return nil }
    let marks = marks[writer]
    var (low, high) = (0, marks.count)
    while low < high {
      let middle = (low + high) / 2
      if Int(marks[middle].seq) <= entry.seq { low = middle + 1 } else { high = middle }
    }
    guard low > 0, marks[low - 1].range.contains(entry.seq) else { return nil }
    return (writer, marks[low - 1])
  }

  private func isTakenBack(_ entry: EntryID) -> Bool {
    guard !undo.isEmpty, let (_, mark) = mark(of: entry) else { return false }
    return undo.isDead(EntryID(writer: entry.writer, seq: Int(mark.seq)))
  }

  /// Settles which entries count, and brings every stale subject up to date.
  mutating func refresh(reading log: some LineSource) throws(FileFault) {
    var waiting: [EntryID] = []
    for entry in unresolved {
      // The log that the undo names may come later than the undo.
      guard let (writer, mark) = mark(of: entry) else {
        waiting.append(entry)
        continue
      }
      // An undo names a transaction by its first entry; anything else names nothing.
      guard entry.seq == Int(mark.seq) else { continue }
      undo.refresh(entry)
      stale.formUnion(try subjects(of: mark, writer: writer, reading: log))
    }
    unresolved = waiting
    if stale.isEmpty { return }
    revision += 1
    // In the order of the log, so that each segment is read once.
    let order = stale.map { ($0, history[$0]?.places.first) }
      .sorted { ($0.1?.order ?? 0) < ($1.1?.order ?? 0) }
    for (subject, _) in order { try reduce(subject, reading: log) }
    stale = []
  }

  /// What the entries of a transaction are about.
  private func subjects(
    of mark: TransactionMark, writer: Int, reading log: some LineSource
  ) throws(FileFault) -> Set<Subject> {
    var found = Set<Subject>()
    try forEachEvent(of: mark, writer: writer, reading: log) { event, _ in
      found.insert(event.subject)
    }
    found.remove(.store)
    return found
  }

  /// Calls `body` with each event of a transaction that this program knows.
  func forEachEvent(
    of mark: TransactionMark, writer: Int, reading log: some LineSource,
    _ body: (any Event, Stamp) -> Void
  ) throws(FileFault) {
    var offset = Int(mark.offsetBytes)
    for _ in 0..<mark.count {
      let place = EntryPlace(writer: writer, segment: Int(mark.segment), offsetBytes: offset)
      let next = try log.line(at: place, of: writers[writer]) { line, bytes, base in
        if let (event, stamp) = line.event(in: bytes) { body(event, stamp) }
        return base + line.next
      }
      guard let next else { return }
      offset = next
    }
  }

  /// Applies a subject's entries again, in order of (time, writer, seq), without the undone ones.
  private mutating func reduce(
    _ subject: Subject, reading log: some LineSource
  ) throws(FileFault) {
    guard let places = history[subject]?.places else { return }
    var keys: [(time: HybridTime, writer: WriterID, seq: Int, place: EntryPlace)] = []
    for place in places {
      let writer = writers[place.writer]
      let key = try log.line(at: place, of: writer) { line, _, _ in (line.time, line.seq) }
      if let key { keys.append((key.0, writer, key.1, place)) }
    }
    keys.sort { ($0.time, $0.writer, $0.seq) < ($1.time, $1.writer, $1.seq) }
    history[subject] = SubjectHistory(
      places: keys.map(\.place), last: keys.last?.time ?? .zero)

    caseload.forget(subject)
    for key in keys where !isTakenBack(EntryID(writer: key.writer, seq: key.seq)) {
      let place = LogPlace(
        writer: UInt16(key.place.writer), segment: UInt32(key.place.segment), offsetBytes: 0,
        lengthBytes: 0)
      _ = try log.line(at: key.place, of: key.writer) { line, bytes, base in
        var start = place
        start.offsetBytes = UInt32(base)
        guard line.split(bytes, into: &fields, place: start),
          let type = EventTypes.named(line.type(in: bytes)),
          let by = fields.last("by").flatMap(MemberID.init(_:))
        else { return }
        _ = type.replay(fields, into: &caseload, Stamp(time: line.time, by: by))
      }
    }
  }
}

/// Reads single lines of the log again.
protocol LineSource {
  /// Calls `body` with the line at `place` and the bytes around it (`base` is the file offset of
  /// the first of them); nil when there is no such line.
  func line<Result>(
    at place: EntryPlace, of writer: WriterID,
    _ body: (EntryLine, UnsafeRawBufferPointer, Int) -> Result
  ) throws(FileFault) -> Result?
}

extension EntryLine {
  /// The line's event with its words in memory; nil for a type that this program does not know.
  func event(in bytes: UnsafeRawBufferPointer) -> (any Event, Stamp)? {
    var fields = LineFields()
    guard split(bytes, into: &fields, place: nil), let type = EventTypes.named(type(in: bytes)),
      let event = type.init(fields, keepsPlaces: false),
      let by = fields.last("by").flatMap(MemberID.init(_:))
    else { return nil }
    return (event, Stamp(time: time, by: by))
  }

  /// Who wrote the line.
  func member(in bytes: UnsafeRawBufferPointer) -> MemberID? {
    var fields = LineFields()
    guard split(bytes, into: &fields, place: nil) else { return nil }
    return fields.last("by").flatMap(MemberID.init(_:))
  }
}
