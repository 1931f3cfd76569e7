// The entries of a store, one by one, as they were written: for `log`, and for whoever wants to
// know who wrote what and when. Oldest first, of all writers in order of (time, writer, seq).

import CaseModel

/// One entry and the line that it stands in.
public struct LoggedEntry {
  public let id: EntryID
  /// False when its transaction was taken back.
  public let counts: Bool
  public let time: HybridTime
  /// Lies in a buffer that is there as long as the call.
  private let line: EntryLine
  private let bytes: UnsafeRawBufferPointer
  private let fields: LineFields

  fileprivate init(
    _ line: EntryLine, of bytes: UnsafeRawBufferPointer, by writer: WriterID, counts: Bool
  ) {
    (self.line, self.bytes, self.counts) = (line, bytes, counts)
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
      for writer in ledger.writers.indices {
        let at = try firstMark(of: writer, since: since)
        if let cursor = try cursor(writer, at) { cursors.append(cursor) }
      }
      while let next = cursors.indices.min(by: { cursors[$0] < cursors[$1] }) {
        let cursor = cursors[next]
        guard try tell(cursor, body) else { return }
        if let further = try self.cursor(cursor.writer, cursor.at + 1) {
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

  /// The first transaction that was written at `since` or later: times rise within one log.
  private func firstMark(of writer: Int, since: HybridTime) throws(FileFault) -> Int {
    var (low, high) = (0, since == .zero ? 0 : ledger.marks[writer].count)
    while low < high {
      let middle = (low + high) / 2
      if try time(writer, middle) ?? .zero < since { low = middle + 1 } else { high = middle }
    }
    return low
  }

  private func cursor(_ writer: Int, _ at: Int) throws(FileFault) -> LogCursor? {
    guard let time = try time(writer, at) else { return nil }
    return LogCursor(writer: writer, id: ledger.writers[writer], at: at, time: time)
  }

  private func place(_ writer: Int, _ at: Int) -> EntryPlace? {
    guard ledger.marks[writer].indices.contains(at) else { return nil }
    let mark = ledger.marks[writer][at]
    return EntryPlace(
      writer: writer, segment: Int(mark.segment), offsetBytes: Int(mark.offsetBytes))
  }

  private func time(_ writer: Int, _ at: Int) throws(FileFault) -> HybridTime? {
    guard let place = place(writer, at) else { return nil }
    return try shelf.line(at: place, of: ledger.writers[writer]) { line, _, _ in line.time }
  }

  /// Calls `body` with the entries of one transaction; false when it has enough.
  private func tell(
    _ cursor: LogCursor, _ body: (LoggedEntry) -> Bool
  ) throws(FileFault) -> Bool {
    guard var place = place(cursor.writer, cursor.at) else { return true }
    let mark = ledger.marks[cursor.writer][cursor.at]
    let counts = ledger.undo.counts(EntryID(writer: cursor.id, seq: Int(mark.seq)))
    for _ in 0..<mark.count {
      let told = try shelf.line(at: place, of: cursor.id) { line, bytes, base in
        let entry = LoggedEntry(line, of: bytes, by: cursor.id, counts: counts)
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
private struct LogCursor: Comparable {
  var writer: Int
  var id: WriterID
  /// The transaction that comes next.
  var at: Int
  var time: HybridTime

  static func < (a: LogCursor, b: LogCursor) -> Bool { (a.time, a.id) < (b.time, b.id) }
}
