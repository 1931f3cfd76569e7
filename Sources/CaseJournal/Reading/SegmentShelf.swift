// The segments that were read lately, whole, so that reading a case's entries again, or the text
// of a timeline, does not go to the disk for every line.

import CaseModel

/// Keeps a few segments in memory.
final class SegmentShelf<Disk: FileSystem>: LineSource {
  private let disk: Disk
  private let paths: StorePaths
  private var held: [(key: Key, bytes: [UInt8])] = []
  private let limit = 16

  private struct Key: Hashable {
    var writer: WriterID
    var segment: Int
  }

  init(_ paths: StorePaths, on disk: Disk) {
    self.paths = paths
    self.disk = disk
  }

  /// Forgets everything: the log was read anew.
  func clear() { held = [] }

  /// The segment's bytes, at least as far as `end`.
  private func bytes(_ key: Key, to end: Int) throws(FileFault) -> [UInt8] {
    if let at = held.firstIndex(where: { $0.key == key }) {
      let found = held.remove(at: at)
      if found.bytes.count >= end {
        held.append(found)
        return found.bytes
      }
    }
    let bytes = try disk.contents(paths.segment(key.segment, of: key.writer))
    held.append((key, bytes))
    if held.count > limit { held.removeFirst() }
    return bytes
  }

  func line<Result>(
    at place: EntryPlace, of writer: WriterID,
    _ body: (EntryLine, UnsafeRawBufferPointer, Int) -> Result
  ) throws(FileFault) -> Result? {
    let key = Key(writer: writer, segment: place.segment)
    func look(_ bytes: [UInt8]) -> Result? {
      bytes.withUnsafeBytes { raw in
        EntryLine(raw, at: place.offsetBytes).map { body($0, raw, 0) }
      }
    }
    if let found = look(try bytes(key, to: place.offsetBytes + 1)) { return found }
    // What is held may end in the middle of this line: read while it was being written.
    held.removeAll { $0.key == key }
    return look(try bytes(key, to: place.offsetBytes + 1))
  }

  /// The words at a place in the log; nil when they cannot be read.
  func text(at place: LogPlace, of writer: WriterID) throws(FileFault) -> String? {
    let end = Int(place.offsetBytes) + Int(place.lengthBytes)
    let bytes = try bytes(Key(writer: writer, segment: Int(place.segment)), to: end)
    guard bytes.count >= end else { return nil }
    return bytes.withUnsafeBytes { raw in
      String(FieldBytes(raw[Int(place.offsetBytes)..<end]))
    }
  }
}
