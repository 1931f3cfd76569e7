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
    var blockBytes: Int
    var block: Int

    init(_ writer: WriterID, _ segment: Int, at offset: Int, blockBytes: Int) {
      (self.writer, self.segment, self.blockBytes) = (writer, segment, blockBytes)
      block = offset / blockBytes
    }

    /// A line that has a byte in a block, and is no longer than one, lies between these.
    var firstByte: Int { max(0, (block - 1) * blockBytes) }
    var endByte: Int { (block + 2) * blockBytes }
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
    for blockBytes in Self.blockBytes {
      let key = Key(writer, place.segment, at: place.offsetBytes, blockBytes: blockBytes)
      guard let part = try part(key, to: place.offsetBytes) else { return nil }
      let found = part.bytes.withUnsafeBytes { raw in
        EntryLine(raw, at: place.offsetBytes - part.base).map { body($0, raw, part.base) }
      }
      if let found { return found }
    }
    return nil
  }

  /// Nearly every line is a short one.
  private static var blockBytes: [Int] { [8192, EntryLine.longestBytes] }

  /// The words at a place in the log; nil when they cannot be read.
  func text(at place: LogPlace, of writer: WriterID) throws(FileFault) -> String? {
    let offset = Int(place.offsetBytes)
    let last = offset + Int(place.lengthBytes)
    for blockBytes in Self.blockBytes {
      let key = Key(writer, Int(place.segment), at: offset, blockBytes: blockBytes)
      guard let part = try part(key, to: last) else { continue }
      let found = part.bytes.withUnsafeBytes { raw in
        Self.text(raw, in: offset - part.base..<last - part.base)
      }
      if let found { return found }
    }
    return nil
  }

  /// A value stands between `=` and a tab, in a line that fits its hash: a snapshot opens without
  /// reading the line, and words that changed since are nobody's.
  private static func text(_ bytes: UnsafeRawBufferPointer, in value: Range<Int>) -> String? {
    guard value.lowerBound > 0, bytes[value.lowerBound - 1] == 0x3D,
      bytes[value.upperBound] == 0x09, isIntact(bytes, around: value)
    else { return nil }
    return String(FieldBytes(bytes[value]))
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
