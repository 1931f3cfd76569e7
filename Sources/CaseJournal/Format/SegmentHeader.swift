// The first line of a segment:
//
//   #frontlijn 1 TAB store=… TAB w=… TAB seg=2 TAB prev=1:4127:Jx… TAB min=1 TAB ~hash LF
//
// It binds the store, the writer, the number and the head before it, and starts the chain.

import CaseModel

/// The version of the format that this program writes.
public enum JournalFormat {
  public static let current = 1
}

/// What a segment's header says.
public struct SegmentHeader: Hashable, Sendable {
  /// The last line of the log before this segment.
  public struct Previous: Hashable, Sendable {
    public var segment: Int
    /// 0: the header line of that segment.
    public var seq: Int
    public var hash: ChainHash
  }

  public var store: StoreID
  public var writer: WriterID
  public var segment: Int
  /// nil in a writer's first segment.
  public var previous: Previous?
  /// The oldest format version whose readers may write here.
  public var minimumFormat = JournalFormat.current
  public var format = JournalFormat.current

  init(store: StoreID, writer: WriterID, segment: Int, previous: Previous?) {
    self.store = store
    self.writer = writer
    self.segment = segment
    self.previous = previous
  }

  /// The line with its hash and LF.
  func line() -> (bytes: [UInt8], hash: ChainHash) {
    var text = "#frontlijn \(format)\tstore=\(store.text)\tw=\(writer.text)\tseg=\(segment)"
    if let previous { text += "\tprev=\(previous.text)" }
    text += "\tmin=\(minimumFormat)"
    var bytes = Array(text.utf8)
    let hash = bytes.withUnsafeBytes { ChainHash.of($0, after: previous?.hash) }
    bytes += [0x09, 0x7E]
    hash.append(to: &bytes)
    bytes.append(0x0A)
    return (bytes, hash)
  }

  /// Reads and checks the header at the start of `bytes`.
  ///
  /// - Returns: the header, its hash, and where the first entry begins; nil when it is damaged.
  static func read(
    _ bytes: UnsafeRawBufferPointer
  ) -> (header: SegmentHeader, hash: ChainHash, end: Int)? {
    guard let end = bytes.prefix(1024).firstIndex(of: 0x0A), end > 48, bytes[end - 34] == 0x09,
      bytes[end - 33] == 0x7E
    else { return nil }
    let body = UnsafeRawBufferPointer(rebasing: bytes[0..<end - 34])
    let hash = ChainHash(bytes, at: end - 32)
    guard let header = SegmentHeader(body),
      ChainHash.of(body, after: header.previous?.hash) == hash
    else { return nil }
    return (header, hash, end + 1)
  }

  private init?(_ body: UnsafeRawBufferPointer) {
    let title = "#frontlijn "
    var fields = LineFields()
    guard body.starts(with: title.utf8), let tab = body.firstIndex(of: 0x09),
      let format = Int(FieldBytes(body[title.utf8.count..<tab])), format > 0,
      fields.split(body, from: tab + 1, to: body.count, place: nil), fields.keysAreDistinct
    else { return nil }
    var rows = HeaderRows()
    var reader = FieldReader(fields)
    rows.read(&reader)
    guard reader.failedKey == nil, let store = StoreID(text: rows.store),
      let writer = WriterID(text: rows.writer), rows.segment > 0, rows.minimum > 0
    else { return nil }
    self.init(store: store, writer: writer, segment: rows.segment, previous: nil)
    if let text = rows.previous {
      guard let previous = Previous(text: text) else { return nil }
      self.previous = previous
    }
    self.format = format
    minimumFormat = rows.minimum
  }
}

extension SegmentHeader.Previous {
  /// `1:4127:Jx…`
  var text: String { "\(segment):\(seq):\(hash.text)" }

  init?(text: String) {
    let parts = text.split(separator: ":", omittingEmptySubsequences: false)
    guard parts.count == 3, let segment = Int(parts[0]), segment > 0, let seq = Int(parts[1]),
      seq >= 0, let hash = ChainHash(text: String(parts[2]))
    else { return nil }
    self.init(segment: segment, seq: seq, hash: hash)
  }
}

private struct HeaderRows {
  var store = "", writer = "", segment = 0, previous: String?, minimum = 0

  mutating func read(_ reader: inout FieldReader) {
    reader.value("store", &store)
    reader.value("w", &writer)
    reader.value("seg", &segment)
    reader.value("prev", &previous)
    reader.value("min", &minimum)
  }
}
