// The entries of a store, one by one, as they were written: for `log`, and for whoever wants to
// know who wrote what and when. Oldest first, of all writers in order of (time, writer, seq).

import CaseModel

/// One entry and the line that it stands in.
public struct LoggedEntry {
  public let id: EntryID
  /// False when its transaction was taken back.
  public let counts: Bool
  public let time: HybridTime
  /// Where it stands: a path inside the store, and the offset of its first byte.
  public let file: String
  public let byte: Int
  /// Lies in a buffer that is there as long as the call.
  private let line: EntryLine
  private let bytes: UnsafeRawBufferPointer
  private let fields: LineFields

  fileprivate init(
    _ line: EntryLine, of bytes: UnsafeRawBufferPointer, by writer: WriterID, counts: Bool,
    in file: String, base: Int
  ) {
    (self.line, self.bytes, self.counts) = (line, bytes, counts)
    (self.file, byte) = (file, base + line.start)
    id = EntryID(writer: writer, seq: line.seq)
    time = line.time
    var fields = LineFields()
    // A line whose fields cannot be told apart is shown as it stands.
    _ = line.split(bytes, into: &fields, place: nil)
    self.fields = fields
  }

  /// Who wrote it.
  public var by: MemberID? { fields.last("by").flatMap(MemberID.init(_:)) }

  /// The case that it is about, known type or not.
  public var caseID: CaseID? { fields.last("case").flatMap(CaseID.init(_:)) }

  /// The event with its words in memory.
  public var event: AnyEvent { AnyEvent(type: line.type(in: bytes), fields) }

  /// The type and its fields as they stand in the log, without author and salt.
  public var typeAndFields: String {
    let shown = (0..<fields.count).filter { at in
      !fields.key(at).equals("by") && !fields.key(at).equals("s")
    }
    return ([line.type(in: bytes).rawText]
      + shown.map { "\(fields.key($0).rawText)=\(fields.value($0).rawText)" })
      .joined(separator: " ")
  }

  /// The line as it stands in the log, LF included.
  public var rawLine: [UInt8] { Array(bytes[line.start...line.end]) }

  /// Writes type and fields as the export has them.
  public func writeFields(to json: inout JSONText, _ integers: inout IntegerKeys) {
    let type = line.type(in: bytes)
    json.field("type", type.rawText)
    json.key("fields")
    json.object { fields.write(to: &$0, of: type, &integers) }
  }
}

extension Journal {
  /// Calls `body` with each entry that was written at `since` or later, until it says false.
  public func forEachEntry(
    since: HybridTime = .zero, _ body: (LoggedEntry) -> Bool
  ) throws(JournalError) {
    try faulting { () throws(FileFault) in
      var cursors: [LogCursor] = []
      for (at, writer) in ledger.writers.enumerated() {
        let log = try WriterLog.read(writer, in: paths, store: card.store, on: disk)
        // Control lines stand for themselves and are no transactions.
        for marks in [ledger.marks[at], log.controls] {
          let cursor = LogCursor(writer: at, id: writer, marks: marks[...], time: .zero)
          if let first = try skip(cursor, to: since) { cursors.append(first) }
        }
      }
      while let next = cursors.indices.min(by: { cursors[$0] < cursors[$1] }) {
        guard try tell(cursors[next], body) else { return }
        cursors[next].marks.removeFirst()
        if let further = try timed(cursors[next]) {
          cursors[next] = further
        } else {
          cursors.remove(at: next)
        }
      }
    }
  }

  /// The events of the transaction that begins at `entry`, as far as this program knows them.
  public func events(of entry: EntryID) -> [any Event] {
    guard let (writer, mark) = ledger.mark(of: entry) else { return [] }
    var events: [any Event] = []
    try? ledger.forEachEvent(of: mark, writer: writer, reading: shelf) { event, _ in
      events.append(event)
    }
    return events
  }

  /// To the first transaction that was written at `since` or later: times rise within one log.
  private func skip(_ cursor: LogCursor, to since: HybridTime) throws(FileFault) -> LogCursor? {
    var cursor = cursor
    var (low, high) = (0, since == .zero ? 0 : cursor.marks.count)
    while low < high {
      let middle = (low + high) / 2
      if try time(cursor, middle) ?? .zero < since { low = middle + 1 } else { high = middle }
    }
    cursor.marks.removeFirst(low)
    return try timed(cursor)
  }

  /// With the time of what comes next; nil at the end.
  private func timed(_ cursor: LogCursor) throws(FileFault) -> LogCursor? {
    guard !cursor.marks.isEmpty, let time = try time(cursor, 0) else { return nil }
    var cursor = cursor
    cursor.time = time
    return cursor
  }

  private func time(_ cursor: LogCursor, _ at: Int) throws(FileFault) -> HybridTime? {
    let mark = cursor.marks[cursor.marks.startIndex + at]
    return try shelf.line(at: cursor.place(of: mark), of: cursor.id) { line, _, _ in line.time }
  }

  /// Calls `body` with the entries of one transaction; false when it has enough.
  private func tell(
    _ cursor: LogCursor, _ body: (LoggedEntry) -> Bool
  ) throws(FileFault) -> Bool {
    guard let mark = cursor.marks.first else { return true }
    var place = cursor.place(of: mark)
    let counts = ledger.undo.counts(EntryID(writer: cursor.id, seq: Int(mark.seq)))
    for _ in 0..<mark.count {
      let told = try shelf.line(at: place, of: cursor.id) { line, bytes, base in
        let entry = LoggedEntry(
          line, of: bytes, by: cursor.id, counts: counts,
          in: paths.relative(place.segment, of: cursor.id), base: base)
        return (wantsMore: body(entry), next: base + line.next)
      }
      guard let told else { return true }
      if !told.wantsMore { return false }
      place = EntryPlace(
        writer: cursor.writer, segment: place.segment, offsetBytes: told.next)
    }
    return true
  }
}

/// Where the reading of one writer's log is.
private struct LogCursor {
  var writer: Int
  var id: WriterID
  /// The transactions that come next.
  var marks: ArraySlice<TransactionMark>
  /// When the first of them was written.
  var time: HybridTime

  static func < (a: LogCursor, b: LogCursor) -> Bool {
    (a.time, a.id, a.marks.first?.seq ?? 0) < (b.time, b.id, b.marks.first?.seq ?? 0)
  }

  func place(of mark: TransactionMark) -> EntryPlace {
    EntryPlace(
      writer: writer, segment: Int(mark.segment), offsetBytes: Int(mark.offsetBytes))
  }
}
