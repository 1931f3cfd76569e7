// The segments that were read lately, so that reading a case's entries again, or the text of a
// timeline, does not go to the disk for every line.

import CaseModel

/// Keeps a few segments in memory.
final class SegmentShelf<Disk: FileSystem>: LineSource {
  private let disk: Disk
  private let paths: StorePaths
  private var held: [(key: Key, bytes: [UInt8])] = []
  private let limit = 16
  /// How far each log was read. What stands after that may still be cut off and written anew, and
  /// is never kept.
  var ends: [WriterID: LogEnd] = [:]
  /// Lines that were decided and are not in their file yet.
  var pending: PendingLines?

  private struct Key: Hashable {
    var writer: WriterID
    var segment: Int
  }

  init(_ paths: StorePaths, on disk: Disk) {
    self.paths = paths
    self.disk = disk
  }

  /// Forgets everything: the log was read anew.
  func clear() {
    held = []
    ends = [:]
  }

  /// The segment's bytes as far as its log was read; nil when that is not as far as `end`.
  private func bytes(_ key: Key, to end: Int) throws(FileFault) -> [UInt8]? {
    if let at = held.firstIndex(where: { $0.key == key }) {
      let found = held.remove(at: at)
      if found.bytes.count >= end {
        held.append(found)
        return found.bytes
      }
    }
    var bytes = try disk.contents(paths.segment(key.segment, of: key.writer))
    if let known = ends[key.writer], known.segment == key.segment,
      known.offsetBytes < bytes.count
    {
      bytes.removeLast(bytes.count - known.offsetBytes)
    }
    held.append((key, bytes))
    if held.count > limit { held.removeFirst() }
    return bytes.count >= end ? bytes : nil
  }

  func line<Result>(
    at place: EntryPlace, of writer: WriterID,
    _ body: (EntryLine, UnsafeRawBufferPointer, Int) -> Result
  ) throws(FileFault) -> Result? {
    if let pending, pending.holds(place, of: writer) { return pending.line(at: place, body) }
    let key = Key(writer: writer, segment: place.segment)
    guard let bytes = try bytes(key, to: place.offsetBytes + 1) else { return nil }
    return bytes.withUnsafeBytes { raw in
      EntryLine(raw, at: place.offsetBytes).map { body($0, raw, 0) }
    }
  }

  /// The words at a place in the log; nil when they cannot be read.
  func text(at place: LogPlace, of writer: WriterID) throws(FileFault) -> String? {
    let start = Int(place.offsetBytes)
    let end = start + Int(place.lengthBytes)
    let key = Key(writer: writer, segment: Int(place.segment))
    guard let bytes = try bytes(key, to: end + 1), start > 0 else { return nil }
    return bytes.withUnsafeBytes { raw in
      // A value stands between `=` and a tab, in a line that fits its hash: a snapshot opens
      // without reading the line, and words that changed since are nobody's.
      guard raw[start - 1] == 0x3D, raw[end] == 0x09, Self.isIntact(raw, around: start..<end)
      else { return nil }
      return String(FieldBytes(raw[start..<end]))
    }
  }

  /// True when the line in which `value` lies fits its hash.
  private static func isIntact(
    _ bytes: UnsafeRawBufferPointer, around value: Range<Int>
  ) -> Bool {
    let earliest = max(0, value.lowerBound - EntryLine.longestBytes)
    guard let before = bytes[earliest..<value.lowerBound].lastIndex(of: 0x0A),
      let line = EntryLine(bytes, at: before + 1)
    else { return false }
    return value.upperBound <= line.bodyEnd && line.verifies(in: bytes)
  }
}

/// Lines on their way to the end of a segment.
struct PendingLines {
  private let writer: WriterID
  private let segment: Int
  private let base: Int
  private let bytes: [UInt8]

  init(writer: WriterID, _ batch: EntryBatch) {
    self.writer = writer
    segment = batch.segment
    base = batch.offsetBytes
    bytes = batch.entries.bytes
  }

  func holds(_ place: EntryPlace, of writer: WriterID) -> Bool {
    writer == self.writer && place.segment == segment && place.offsetBytes >= base
  }

  func line<Result>(
    at place: EntryPlace, _ body: (EntryLine, UnsafeRawBufferPointer, Int) -> Result
  ) -> Result? {
    bytes.withUnsafeBytes { raw in
      EntryLine(raw, at: place.offsetBytes - base).map { body($0, raw, base) }
    }
  }
}
