// What an accepted loss says of the bytes that reading may skip. It counts only where reading
// stops at exactly these bytes: put back from a copy, they are read again as if nothing had been.

import CaseModel
import Crypto

/// Bytes of a log, by whoever accepted that they are lost.
struct AcceptedLoss: Hashable {
  /// Whose log.
  var writer: WriterID
  var loss: LossAccepted
  /// The entry that says so; nil for one that is only supposed.
  var entry: Place?

  /// Where an entry stands in the log that accepts the loss.
  struct Place: Hashable {
    var seq: Int
    var offsetBytes: Int
  }

  /// True when these are the bytes, in a segment of which `bytes` are all.
  func fits(_ bytes: UnsafeRawBufferPointer) -> Bool {
    let end = loss.at + loss.bytes
    guard loss.at >= 0, loss.bytes >= 0, end <= bytes.count else { return false }
    let lost = UnsafeRawBufferPointer(rebasing: bytes[loss.at..<end])
    return Self.fingerprint(lost) == loss.sha256
  }

  /// SHA-256 in hexadecimal digits.
  static func fingerprint(_ bytes: UnsafeRawBufferPointer) -> String {
    var sha = SHA256()
    sha.update(bufferPointer: bytes)
    let digits = Array("0123456789abcdef".utf8)
    let text = sha.finalize().flatMap { [digits[Int($0 >> 4)], digits[Int($0 & 15)]] }
    return String(decoding: text, as: UTF8.self)
  }

  /// The losses that stand behind the header of a segment of `writer`.
  ///
  /// - Parameter bytes: the segment, or its beginning.
  /// - Returns: also whether more of the segment is needed to know all of them.
  static func read(
    _ bytes: UnsafeRawBufferPointer, from headerEnd: Int, of writer: WriterID
  ) -> (losses: [AcceptedLoss], isCutOff: Bool) {
    var losses: [AcceptedLoss] = []
    var at = headerEnd
    while let end = bytes[at...].firstIndex(of: 0x0A) {
      let start = at
      at = end + 1
      // A damaged line says nothing, also not that there are no more of them.
      guard let line = EntryLine(bytes, at: start), line.verifies(in: bytes) else { continue }
      guard line.flag.part == .control else { return (losses, false) }
      guard line.seq > losses.last?.entry?.seq ?? 0,
        let (event, _) = line.event(in: bytes), let loss = event as? LossAccepted
      else { continue }
      let place = Place(seq: line.seq, offsetBytes: line.start)
      losses.append(AcceptedLoss(writer: loss.writer ?? writer, loss: loss, entry: place))
    }
    return (losses, at < bytes.count)
  }
}
