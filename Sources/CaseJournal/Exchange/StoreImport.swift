// `import --jsonl`: the lines of an export become the store that they came from, byte for byte.
// Every line must have the hash that it names. STORE is written last: what was broken off before
// that is no store, and the next import begins it anew.

import CaseModel

/// Makes a store from the lines of an export, given one by one.
public struct StoreImport<Disk: FileSystem> {
  private let paths: StorePaths
  private let disk: Disk
  private var lineNumber = 0
  private var card: [UInt8]?
  private var heads = Heads()
  private var open: OpenLog?
  private var written = Set<String>()
  private var isComplete = false
  /// The folder was there, empty.
  private let hadFolder: Bool

  /// The segment that lines are added to.
  private struct OpenLog {
    var writer: WriterID
    var number: Int
    var bytes: [UInt8]
  }

  /// - Parameter path: a folder that is not there, or empty.
  /// - Throws: `folderInUse`.
  public init(to path: String, on disk: Disk) throws(JournalError) {
    paths = StorePaths(path)
    self.disk = disk
    let isFree = try faulting { [paths] () throws(FileFault) in
      try HalfMade(paths, on: disk).clear()
    }
    guard isFree else { throw .folderInUse(path: paths.root) }
    hadFolder = try faulting { [paths] () throws(FileFault) in
      try disk.status(paths.root) != nil
    }
  }

  /// Takes the next line, without its LF.
  ///
  /// - Throws: `badExport` with its number.
  public mutating func take(_ line: [UInt8]) throws(JournalError) {
    lineNumber += 1
    guard let object = JSONObject(line) else { throw bad(.notJSON) }
    if isComplete { throw bad(.outOfOrder) }
    let kind: String = try text(object, "kind")
    guard (kind == "store") == (card == nil) else { throw bad(.outOfOrder) }
    switch kind {
    case "store": try takeStore(object)
    case "head": try takeHead(object)
    case "segment": try takeSegment(object)
    case "entry": try takeEntry(object)
    case "rest": try takeRest(object)
    case "end":
      guard try integer(object, "lines") == lineNumber - 1 else { throw bad(.cutOff) }
      isComplete = true
    default: throw bad(.badKey("kind"))
    }
  }

  /// Writes what is left, and STORE last.
  public mutating func finish() throws(JournalError) {
    guard isComplete else {
      lineNumber += 1
      throw bad(.cutOff)
    }
    try writeOpenSegment()
    try writing { [heads, paths, disk] () throws(FileFault) in
      if !heads.heads.isEmpty { try disk.create(paths.heads, heads.bytes) }
      try HalfMade(paths, on: disk).finish()
    }
  }

  /// Takes away what was made: after a bad line nothing is left.
  public func discard() {
    try? HalfMade(paths, on: disk).discard()
    if !hadFolder { try? disk.removeFolder(paths.root) }
  }

  // MARK: kinds of lines

  private mutating func takeStore(_ object: JSONObject) throws(JournalError) {
    guard let id = StoreID(text: try text(object, "store")) else { throw bad(.badKey("store")) }
    var new = StoreCard(
      store: id, created: try value(object, "created"), isPractice: object.text("use") != nil)
    new.format = try integer(object, "format")
    new.mode = try text(object, "mode")
    let line = try raw(object).map { Self.line($0, after: nil) } ?? new.line()
    guard StoreCard(line) == new, StoreCard.hash(of: line) == (try hash(object, "hash")) else {
      throw bad(.wrongHash)
    }
    card = line
    try writing { [paths, disk] () throws(FileFault) in
      try HalfMade(paths, on: disk).begin(line)
    }
  }

  private mutating func takeHead(_ object: JSONObject) throws(JournalError) {
    guard open == nil else { throw bad(.outOfOrder) }
    let writer: WriterID = try value(object, "w")
    heads.heads[writer] = Heads.Head(
      segment: try integer(object, "seg"), seq: try integer(object, "seq"),
      hash: try hash(object, "head"))
  }

  private mutating func takeSegment(_ object: JSONObject) throws(JournalError) {
    let store = card.flatMap(StoreCard.init(_:))?.store
    guard let store else { throw bad(.outOfOrder) }
    var header = SegmentHeader(
      store: store, writer: try value(object, "w"), segment: try integer(object, "seg"),
      previous: nil)
    if object.has("prev") {
      guard let previous = SegmentHeader.Previous(text: try text(object, "prev")) else {
        throw bad(.badKey("prev"))
      }
      header.previous = previous
    }
    header.minimumFormat = try integer(object, "min")
    header.format = try integer(object, "format")
    let bytes = try raw(object).map { Self.line($0, after: header.previous?.hash) }
      ?? header.line().bytes
    let read = bytes.withUnsafeBytes { SegmentHeader.read($0) }
    guard let read, read.header == header, read.hash == (try hash(object, "hash")) else {
      throw bad(.wrongHash)
    }
    try begin(header.writer, header.segment, bytes)
  }

  private mutating func begin(
    _ writer: WriterID, _ number: Int, _ bytes: [UInt8]
  ) throws(JournalError) {
    try writeOpenSegment()
    guard (1..<EntryPlace.segmentLimit).contains(number),
      written.insert(paths.segment(number, of: writer)).inserted
    else { throw bad(.outOfOrder) }
    open = OpenLog(writer: writer, number: number, bytes: bytes)
  }

  private mutating func takeEntry(_ object: JSONObject) throws(JournalError) {
    let writer: WriterID = try value(object, "w")
    guard var log = open, log.writer == writer, log.bytes.count >= 33 else {
      throw bad(.outOfOrder)
    }
    // Held once only: a segment's bytes are not copied for each of its lines.
    open = nil
    let start = log.bytes.count
    let time: HybridTime = try value(object, "time")
    log.bytes += "\(try integer(object, "seq"))\t\(time)\t".utf8
    log.bytes += "\(try text(object, "flag"))\t\(try text(object, "type"))".utf8
    if let raw = try raw(object) {
      log.bytes += raw
    } else {
      guard let fields = object.object("fields") else { throw bad(.badKey("fields")) }
      for pair in fields.pairs {
        log.bytes += "\t\(pair.key)=".utf8
        switch pair.value {
        case .text(let text): text.write(to: &log.bytes)
        case .integer(let digits): log.bytes += digits.utf8
        default: throw bad(.badKey(pair.key))
        }
      }
    }
    let hash = log.bytes.withUnsafeBytes { ChainHash.ofLine(in: $0, from: start, to: $0.count) }
    guard hash == (try self.hash(object, "hash")) else { throw bad(.wrongHash) }
    log.bytes += "\t~\(hash.text)\n".utf8
    guard log.bytes.withUnsafeBytes({ EntryLine($0, at: start)?.next == $0.count }) else {
      throw bad(.outOfOrder)
    }
    open = log
  }

  private mutating func takeRest(_ object: JSONObject) throws(JournalError) {
    let writer: WriterID = try value(object, "w")
    let (number, at) = (try integer(object, "seg"), try integer(object, "at"))
    guard let bytes = Hexadecimal.bytes(try text(object, "bytes")) else {
      throw bad(.badKey("bytes"))
    }
    if at == 0 { return try begin(writer, number, bytes) }
    guard var log = open, log.writer == writer, log.number == number, log.bytes.count == at else {
      throw bad(.outOfOrder)
    }
    open = nil
    log.bytes += bytes
    open = log
  }

  private mutating func writeOpenSegment() throws(JournalError) {
    guard let log = open else { return }
    open = nil
    try writing { [paths, disk] () throws(FileFault) in
      try disk.makeFoldersIfMissing(paths.writer(log.writer))
      try disk.create(paths.segment(log.number, of: log.writer), log.bytes)
      try disk.syncFolder(paths.writer(log.writer))
    }
  }

  // MARK: values of a line

  private func bad(_ problem: ExportProblem) -> JournalError {
    .badExport(line: lineNumber, problem)
  }

  private func text(_ object: JSONObject, _ key: String) throws(JournalError) -> String {
    guard let text = object.text(key) else { throw bad(.badKey(key)) }
    return text
  }

  private func integer(_ object: JSONObject, _ key: String) throws(JournalError) -> Int {
    guard let number = object.integer(key), number >= 0 else { throw bad(.badKey(key)) }
    return number
  }

  private func value<V: FieldValue>(
    _ object: JSONObject, _ key: String
  ) throws(JournalError) -> V {
    var text = try text(object, key)
    let value = text.withUTF8 { V(FieldBytes(UnsafeRawBufferPointer($0))) }
    guard let value else { throw bad(.badKey(key)) }
    return value
  }

  private func hash(_ object: JSONObject, _ key: String) throws(JournalError) -> ChainHash {
    guard let hash = ChainHash(text: try text(object, key)) else { throw bad(.badKey(key)) }
    return hash
  }

  private func raw(_ object: JSONObject) throws(JournalError) -> [UInt8]? {
    guard object.has("raw") else { return nil }
    guard let bytes = Hexadecimal.bytes(try text(object, "raw")) else { throw bad(.badKey("raw")) }
    return bytes
  }

  /// A line of its own with its hash.
  private static func line(_ body: [UInt8], after previous: ChainHash?) -> [UInt8] {
    let hash = body.withUnsafeBytes { ChainHash.of($0, after: previous) }
    return body + Array("\t~\(hash.text)\n".utf8)
  }

  private func writing(_ body: () throws(FileFault) -> Void) throws(JournalError) {
    try Journal<Disk>.writing(paths, on: disk, body)
  }
}
