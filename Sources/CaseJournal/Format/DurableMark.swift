// The mark D, `local/durable`: how far the log is known to be on disk. One line of fixed length,
// written in place and not synced: when it is lost, recovery finds the end by itself.
//
//   writer segment(10) seq(18) offset(18) head ~hash LF

import CaseModel

/// The end of what was acknowledged.
public struct DurableMark: Hashable, Sendable {
  public var writer: WriterID
  public var segment: Int
  /// The last entry's seq; 0 when the segment holds its header only.
  public var seq: Int
  public var offsetBytes: Int
  public var head: ChainHash

  static let lineBytes = 10 + 1 + 10 + 1 + 18 + 1 + 18 + 1 + 32 + 2 + 32 + 1

  func line() -> [UInt8] {
    var bytes = Array(writer.text.utf8)
    for (number, width) in [(segment, 10), (seq, 18), (offsetBytes, 18)] {
      bytes.append(0x20)
      let digits = String(number)
      bytes += repeatElement(0x30, count: width - digits.utf8.count)
      bytes += digits.utf8
    }
    bytes.append(0x20)
    head.append(to: &bytes)
    let hash = bytes.withUnsafeBytes { ChainHash.of($0, after: nil) }
    bytes += [0x20, 0x7E]
    hash.append(to: &bytes)
    bytes.append(0x0A)
    return bytes
  }

  /// nil when the bytes are no mark: missing, torn, or damaged.
  init?(_ bytes: [UInt8]) {
    guard bytes.count == Self.lineBytes, bytes.last == 0x0A else { return nil }
    let mark = bytes.withUnsafeBytes { raw -> DurableMark? in
      let text = FieldBytes(raw)
      let hashStart = Self.lineBytes - 33
      let body = UnsafeRawBufferPointer(rebasing: raw[0..<hashStart - 2])
      guard ChainHash.of(body, after: nil) == ChainHash(raw, at: hashStart),
        let writer = WriterID(text[0..<10]), let segment = text.digits(11, 10),
        let seq = text.digits(22, 18), let offset = text.digits(41, 18)
      else { return nil }
      return DurableMark(
        writer: writer, segment: segment, seq: seq, offsetBytes: offset,
        head: ChainHash(raw, at: 60))
    }
    guard let mark, mark.line() == bytes else { return nil }
    self = mark
  }

  init(writer: WriterID, segment: Int, seq: Int, offsetBytes: Int, head: ChainHash) {
    self.writer = writer
    self.segment = segment
    self.seq = seq
    self.offsetBytes = offsetBytes
    self.head = head
  }
}
