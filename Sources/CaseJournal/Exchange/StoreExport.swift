// `export --jsonl`: a store as JSON lines, nothing left out. One object per line of the store, in
// its order; reading them back gives the same bytes. Unknown types and keys are exported as they
// are.
//
//   {"kind":"store","format":1,"store":"…","mode":"plain","created":"…","hash":"…"}
//   {"kind":"head","w":"…","seg":1,"seq":1600,"head":"…"}
//   {"kind":"segment","w":"…","seg":1,"prev":"…","min":1,"format":1,"hash":"…"}
//   {"kind":"entry","w":"…","seq":1,"time":"…","flag":">.","type":"…","fields":{…},"hash":"…"}
//   {"kind":"rest","w":"…","seg":1,"at":4031,"bytes":"…"}
//   {"kind":"end","lines":1604}
//
// `rest` holds bytes that never counted or were given up, in hexadecimal digits: abandoned lines,
// a transaction that was never finished, an accepted loss. A line that its JSON would not give
// back exactly also has `raw`: what is hashed of it (of an entry what follows its type), in
// hexadecimal digits. What a write that was cut off left behind the end is no part of a store.

import CaseModel

extension Journal {
  /// Calls `line` with each line of the export, LF included. What ends the export of a writer's
  /// log is in `findings` afterwards, whatever was known when the store was opened.
  public func exportJSONLines(_ line: @escaping ([UInt8]) -> Void) throws(JournalError) {
    let lines = LineCount(line)
    try faulting { () throws(FileFault) in
      lines.add(JSONLine.card(card, as: try disk.contents(paths.card)))
      let heads = try readHeads()
      for (writer, head) in heads.heads.sorted(by: { $0.key < $1.key }) {
        lines.add(JSONLine.head(writer, head))
      }
      for writer in try writerIDs(including: heads) { try export(writer, to: lines) }
    }
    lines.add(JSONLine.end(lines.count))
  }

  private func export(_ writer: WriterID, to lines: LineCount) throws(FileFault) {
    let log = try WriterLog.read(writer, in: paths, store: card.store, on: disk)
    let mark = writer == self.writer ? try readMark() : nil
    var export = ExportSink(writer: writer, lines: lines)
    let replay = LogReplay(disk: disk, paths: paths, store: card.store)
    // Bytes between transactions are asked for once a transaction behind them is met.
    export.open = { [disk] number in
      guard let segment = log.segments.first(where: { $0.number == number }) else { return nil }
      return (segment, (try? disk.contents(segment.path)) ?? [])
    }
    export.numbers = log.segments.map(\.number)[...]
    let report = try replay.read(writer, upTo: mark, into: &export)
    if report.isDamaged {
      // From a snapshot the store opened without reading this.
      findings += report.findings.filter { !findings.contains($0) }
      return
    }
    export.finish(at: report.scanned)
    guard try disk.status(paths.writer(writer)) != nil else { return }
    // Segments that none continues were abandoned as a whole.
    for name in try disk.list(paths.writer(writer)) {
      guard let number = StorePaths.number(ofSegment: name),
        !log.segments.contains(where: { $0.number == number })
      else { continue }
      let bytes = try disk.contents(paths.segment(number, of: writer))
      lines.add(JSONLine.rest(writer, number, at: 0, bytes[...]))
    }
  }
}

/// Hands lines on, and counts them.
final class LineCount {
  private(set) var count = 0
  private let line: ([UInt8]) -> Void

  init(_ line: @escaping ([UInt8]) -> Void) { self.line = line }

  func add(_ bytes: [UInt8]) {
    count += 1
    line(bytes)
  }
}

/// Writes each transaction as it is read, and what stands between transactions.
private struct ExportSink: TransactionSink {
  let writer: WriterID
  let lines: LineCount
  /// A segment's description and bytes.
  var open: (Int) -> (Segment, [UInt8])? = { _ in nil }
  /// Segments that were not begun yet.
  var numbers: ArraySlice<Int> = []
  private var current: (segment: Segment, bytes: [UInt8])?
  /// How far the current segment was exported.
  private var done = 0
  private var fields = LineFields()
  private var integers = IntegerKeys()

  init(writer: WriterID, lines: LineCount) {
    (self.writer, self.lines) = (writer, lines)
  }

  mutating func index(of writer: WriterID) -> Int { 0 }
  mutating func setEnd(_ end: LogEnd, of writer: Int) {}

  mutating func apply(
    _ lines: [EntryLine], of bytes: UnsafeRawBufferPointer, base: Int, writer: Int, segment: Int
  ) {
    begin(upTo: segment)
    for entry in lines {
      rest(upTo: entry.start)
      let isWhole = entry.split(bytes, into: &fields, place: nil)
      self.lines.add(
        JSONLine.entry(entry, of: bytes, isWhole ? fields : nil, by: self.writer, &integers))
      done = entry.next
    }
  }

  /// Begins the segments up to `number`; those before it end with their last byte.
  private mutating func begin(upTo number: Int) {
    while let next = numbers.first, next <= number {
      rest(upTo: current?.bytes.count ?? 0)
      numbers.removeFirst()
      current = open(next)
      done = 0
      guard let (segment, bytes) = current, let header = segment.header,
        let hash = segment.headerHash
      else { continue }
      lines.add(JSONLine.segment(header, hash, as: bytes[..<segment.headerEnd]))
      done = segment.headerEnd
    }
  }

  private mutating func rest(upTo end: Int) {
    guard let (segment, bytes) = current, done < end, end <= bytes.count else { return }
    lines.add(JSONLine.rest(writer, segment.number, at: done, bytes[done..<end]))
    done = end
  }

  /// What stands behind the last transaction of the last segment is no part of the store.
  mutating func finish(at end: LogEnd?) {
    guard let end else { return }
    begin(upTo: Int.max)
    if current?.segment.number == end.segment { rest(upTo: end.offsetBytes) }
  }
}

/// Which keys of a type hold integers, asked once per type.
public struct IntegerKeys {
  private var known: [String: Set<String>] = [:]

  public init() {}

  mutating func contains(_ key: String, of type: FieldBytes) -> Bool {
    let name = type.rawText
    if let keys = known[name] { return keys.contains(key) }
    let rows = EventTypes.named(type)?.table.filter { $0.kind == .integer } ?? []
    known[name] = Set(rows.map(\.key))
    return rows.contains { $0.key == key }
  }
}

extension LineFields {
  /// Each key with its value; integers where the type has integers.
  func write(to json: inout JSONText, of type: FieldBytes, _ integers: inout IntegerKeys) {
    for at in 0..<count {
      let key = key(at).rawText
      let value = value(at)
      json.key(key)
      if integers.contains(key, of: type), let number = Int(value) {
        json.integer(number)
      } else {
        json.string(String(value) ?? value.rawText)
      }
    }
  }

  /// True when JSON text says exactly these values: each has one escaped form.
  var areText: Bool { (0..<count).allSatisfy { String(value($0)) != nil } }
}
