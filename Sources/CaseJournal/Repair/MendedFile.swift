// One damaged segment and the same segment of a copy: which bytes make it whole again. Pure.

import CaseModel

/// Puts a damaged segment together from what is left of it and a copy.
enum MendedFile {
  /// The bytes that may mend `live`; nil when `copy` does not help. Every line of `live` that fits
  /// its hash is in them; whether more lines do than before.
  ///
  /// - Parameters:
  ///   - live: nil when the file is not there.
  ///   - isWhole: the copy has the next segment too, so it has all of this one. Otherwise what
  ///     stands behind the copy's end was written since, and stays, damaged or not.
  static func bytes(
    of live: [UInt8]?, from copy: [UInt8], isWhole: Bool, _ store: StoreID, _ writer: WriterID,
    _ number: Int
  ) -> (bytes: [UInt8], addsLines: Bool)? {
    let belongs = copy.withUnsafeBytes { raw in
      SegmentHeader.read(raw).map {
        $0.header.store == store && $0.header.writer == writer && $0.header.segment == number
      } ?? false
    }
    guard belongs else { return nil }
    guard let live else { return (copy, true) }
    let before = lines(of: live)
    let other = isWhole ? copy : joined(live, copy)
    let all = [patched(live, before, from: copy), other].map { mended in
      (bytes: mended, lines: lines(of: mended))
    }
    let better = all.filter { bytes, lines in
      bytes != live && lines.good.isSuperset(of: before.good)
    }
    let best = better.max { a, b in
      (a.lines.good.count, -a.lines.badBytes) < (b.lines.good.count, -b.lines.badBytes)
    }
    return best.map { ($0.bytes, $0.lines.good.count > before.good.count) }
  }

  /// The copy's bytes where lines of `live` do not fit their hashes, and only there.
  private static func patched(_ live: [UInt8], _ lines: Lines, from copy: [UInt8]) -> [UInt8] {
    var bytes = live
    for range in lines.bad where range.upperBound <= copy.count {
      bytes.replaceSubrange(range, with: copy[range])
    }
    return bytes
  }

  /// The copy, and what was written since.
  private static func joined(_ live: [UInt8], _ copy: [UInt8]) -> [UInt8] {
    copy.count >= live.count ? copy : copy + live[copy.count...]
  }

  /// Which lines of a segment fit their hashes.
  private struct Lines {
    /// The lines, header included, by their hashes.
    var good = Set<ChainHash>()
    /// Ranges of bytes that hold no such line.
    var bad: [Range<Int>] = []
    var badBytes: Int { bad.reduce(0) { $0 + $1.count } }
  }

  private static func lines(of bytes: [UInt8]) -> Lines {
    bytes.withUnsafeBytes { raw in
      var lines = Lines()
      var at = 0
      if let (_, hash, end) = SegmentHeader.read(raw) {
        lines.good.insert(hash)
        at = end
      }
      while at < raw.count {
        if let line = EntryLine(raw, at: at), line.verifies(in: raw) {
          lines.good.insert(line.hash(in: raw))
          at = line.next
          continue
        }
        let end = raw[at...].firstIndex(of: 0x0A).map { $0 + 1 } ?? raw.count
        if let last = lines.bad.last, last.upperBound == at {
          lines.bad[lines.bad.count - 1] = last.lowerBound..<end
        } else {
          lines.bad.append(at..<end)
        }
        at = end
      }
      return lines
    }
  }
}
