// `export --jsonl`: a store as JSON lines, nothing left out. One object per line of the store, in
// its order; reading them back gives the same bytes. Unknown types and keys are exported as they
// are.
//
//   {"kind":"store","store":"…","mode":"plain","created":"…","hash":"…"}
//   {"kind":"head","w":"…","seg":1,"seq":1600,"head":"…"}
//   {"kind":"segment","w":"…","seg":1,"prev":"…","min":1,"format":1,"hash":"…"}
//   {"kind":"entry","w":"…","seq":1,"time":"…","flag":">.","type":"…","fields":{…},"hash":"…"}

import CaseModel

extension Journal {
  /// Calls `line` with each line of the export, LF included.
  public func exportJSONLines(_ line: @escaping ([UInt8]) -> Void) throws(JournalError) {
    line(JSONLine.card(card))
    try faulting { () throws(FileFault) in
      let heads = try readHeads()
      for (writer, head) in heads.heads.sorted(by: { $0.key < $1.key }) {
        line(JSONLine.head(writer, head))
      }
      for writer in try writerIDs(including: heads) {
        var export = ExportSink(writer: writer, line: line)
        let log = try WriterLog.read(writer, in: paths, store: card.store, on: disk)
        export.headers = log.segments
        let replay = LogReplay(disk: disk, paths: paths, store: card.store)
        let mark = writer == self.writer ? try readMark() : nil
        _ = try replay.read(writer, upTo: mark, into: &export)
        export.finish()
      }
    }
  }
}

/// Writes each transaction as it is read.
private struct ExportSink: TransactionSink {
  let writer: WriterID
  let line: ([UInt8]) -> Void
  var headers: [Segment] = []
  private var fields = LineFields()
  private var integers = IntegerKeys()

  init(writer: WriterID, line: @escaping ([UInt8]) -> Void) {
    self.writer = writer
    self.line = line
  }

  mutating func index(of writer: WriterID) -> Int { 0 }
  mutating func setEnd(_ end: LogEnd, of writer: Int) {}

  mutating func apply(
    _ lines: [EntryLine], of bytes: UnsafeRawBufferPointer, base: Int, writer: Int, segment: Int
  ) {
    writeHeaders(upTo: segment)
    for entry in lines {
      guard entry.split(bytes, into: &fields, place: nil) else { continue }
      line(JSONLine.entry(entry, of: bytes, fields, by: self.writer, &integers))
    }
  }

  private mutating func writeHeaders(upTo number: Int) {
    while let next = headers.first, next.number <= number {
      if let header = next.header, let hash = next.headerHash {
        line(JSONLine.segment(header, hash))
      }
      headers.removeFirst()
    }
  }

  /// Segments without entries.
  mutating func finish() { writeHeaders(upTo: Int.max) }
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

/// The four kinds of lines.
enum JSONLine {
  private static func line(_ body: (inout JSONText) -> Void) -> [UInt8] {
    var json = JSONText()
    json.object(body)
    return json.bytes + [0x0A]
  }

  static func card(_ card: StoreCard) -> [UInt8] {
    line {
      $0.field("kind", "store")
      $0.field("format", card.format)
      $0.field("store", card.store.text)
      $0.field("mode", card.mode)
      $0.field("created", card.created.text)
      if card.isPractice { $0.field("use", "practice") }
    }
  }

  static func head(_ writer: WriterID, _ head: Heads.Head) -> [UInt8] {
    line {
      $0.field("kind", "head")
      $0.field("w", writer.text)
      $0.field("seg", head.segment)
      $0.field("seq", head.seq)
      $0.field("head", head.hash.text)
    }
  }

  static func segment(_ header: SegmentHeader, _ hash: ChainHash) -> [UInt8] {
    line {
      $0.field("kind", "segment")
      $0.field("w", header.writer.text)
      $0.field("seg", header.segment)
      if let previous = header.previous {
        $0.field("prev", "\(previous.segment):\(previous.seq):\(previous.hash.text)")
      }
      $0.field("min", header.minimumFormat)
      $0.field("format", header.format)
      $0.field("hash", hash.text)
    }
  }

  static func entry(
    _ entry: EntryLine, of bytes: UnsafeRawBufferPointer, _ fields: LineFields,
    by writer: WriterID, _ integers: inout IntegerKeys
  ) -> [UInt8] {
    var json = JSONText()
    let type = entry.type(in: bytes)
    json.object { json in
      json.field("kind", "entry")
      json.field("w", writer.text)
      json.field("seq", entry.seq)
      json.field("time", entry.time.text)
      json.field("flag", entry.flag.text)
      json.field("type", type.rawText)
      json.key("fields")
      json.object { fields.write(to: &$0, of: type, &integers) }
      json.field("hash", entry.hash(in: bytes).text)
    }
    return json.bytes + [0x0A]
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
}
