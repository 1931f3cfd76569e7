// The parts of segments that were read lately, so that reading a case's entries again, or the text
// of a timeline, does not go to the disk for every line.

import CaseModel

/// Keeps a few parts of segments in memory.
final class SegmentShelf<Disk: FileSystem>: LineSource {
  private let disk: Disk
  private let paths: StorePaths
  private var held: [(key: Key, part: Part)] = []
  private let limit = 16
  /// How far each log was read. What stands after that may still be cut off and written anew, and
  /// is never kept.
  var ends: [WriterID: LogEnd] = [:]
  /// Lines that were decided and are not in their file yet.
  var pending: PendingLines?

  private struct Key: Hashable {
    var writer: WriterID
    var segment: Int
    var block: Int

    init(_ writer: WriterID, _ segment: Int, at offset: Int) {
      (self.writer, self.segment) = (writer, segment)
      block = offset / Self.blockBytes
    }

    /// A line that has a byte in a block ends, and begins, within one more on either side.
    static var blockBytes: Int { EntryLine.longestBytes }
    var firstByte: Int { max(0, (block - 1) * Self.blockBytes) }
    var endByte: Int { (block + 2) * Self.blockBytes }
  }

  /// What a segment has from `base` on.
  private struct Part {
    let base: Int
    let bytes: [UInt8]
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

  /// The part with that byte, as far as its log was read; nil when that is not beyond `last`.
  private func part(_ key: Key, to last: Int) throws(FileFault) -> Part? {
    if let at = held.firstIndex(where: { $0.key == key }) {
      let found = held.remove(at: at)
      if found.part.base + found.part.bytes.count > last {
        held.append(found)
        return found.part
      }
    }
    var end = key.endByte
    if let known = ends[key.writer], known.segment == key.segment {
      end = min(end, known.offsetBytes)
    }
    let file = try OpenFile(paths.segment(key.segment, of: key.writer), .reading, on: disk)
    let bytes = try file.bytes(from: key.firstByte, count: end - key.firstByte)
    let part = Part(base: key.firstByte, bytes: bytes)
    held.append((key, part))
    if held.count > limit { held.removeFirst() }
    return part.base + bytes.count > last ? part : nil
  }

  func line<Result>(
    at place: EntryPlace, of writer: WriterID,
    _ body: (EntryLine, UnsafeRawBufferPointer, Int) -> Result
  ) throws(FileFault) -> Result? {
    if let pending, pending.holds(place, of: writer) { return pending.line(at: place, body) }
    let key = Key(writer, place.segment, at: place.offsetBytes)
    guard let part = try part(key, to: place.offsetBytes) else { return nil }
    return part.bytes.withUnsafeBytes { raw in
      EntryLine(raw, at: place.offsetBytes - part.base).map { body($0, raw, part.base) }
    }
  }

  /// The words at a place in the log; nil when they cannot be read.
  func text(at place: LogPlace, of writer: WriterID) throws(FileFault) -> String? {
    let offset = Int(place.offsetBytes)
    let last = offset + Int(place.lengthBytes)
    let key = Key(writer, Int(place.segment), at: offset)
    guard let part = try part(key, to: last) else { return nil }
    let (start, end) = (offset - part.base, last - part.base)
    return part.bytes.withUnsafeBytes { raw in
      // A value stands between `=` and a tab, in a line that fits its hash: a snapshot opens
      // without reading the line, and words that changed since are nobody's.
      guard start > 0, raw[start - 1] == 0x3D, raw[end] == 0x09,
        Self.isIntact(raw, around: start..<end)
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
