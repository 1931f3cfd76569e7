// One line, one entry, found in bytes but not read:
//
//   seq TAB time TAB flag TAB type (TAB key=value)* TAB ~hash LF
//
// The scanner trusts nothing: whatever is no such line ends the scan, and says where.

import CaseModel
import Glibc

/// The two flag characters (`journal.md` 2).
public struct EntryFlag: Hashable, Sendable {
  /// `>`: this line begins a write; everything before it in its segment was synced.
  public var opensWrite: Bool
  /// What stands second.
  public var part: Part

  public enum Part: UInt8, Sendable {
    case more = 0x2B  // + more of this transaction follows
    case complete = 0x2E  // . the transaction is complete
    case control = 0x2A  // * a control line
  }

  init(opensWrite: Bool, part: Part) {
    self.opensWrite = opensWrite
    self.part = part
  }

  @inline(__always)
  init?(_ first: UInt8, _ second: UInt8) {
    guard first == 0x3E || first == 0x2D, let part = Part(rawValue: second) else { return nil }
    self.init(opensWrite: first == 0x3E, part: part)
  }

  func append(to out: inout [UInt8]) {
    out.append(opensWrite ? 0x3E : 0x2D)
    out.append(part.rawValue)
  }

  public var text: String {
    (opensWrite ? ">" : "-") + String(UnicodeScalar(part.rawValue))
  }
}

/// Where the parts of one line lie in a segment's bytes.
public struct EntryLine {
  /// First byte of the line.
  public var start: Int
  /// The LF.
  public var end: Int
  public var seq: Int
  public var time: HybridTime
  public var flag: EntryFlag
  /// `typeStart..<typeEnd`; fields follow after a tab, up to the tab before `~`.
  public var typeStart: Int
  public var typeEnd: Int

  /// The tab before `~`: the end of what is hashed.
  public var bodyEnd: Int { end - 34 }
  /// Where the next line begins.
  public var next: Int { end + 1 }

  public static let longestBytes = 65_536
  /// 4,294,967,295: a team that writes a line every second needs 136 years.
  public static let lastSeq = Int(UInt32.max)

  public func hash(in bytes: UnsafeRawBufferPointer) -> ChainHash {
    ChainHash(bytes, at: end - 32)
  }

  /// True when the line's hash fits what stands before it.
  public func verifies(in bytes: UnsafeRawBufferPointer) -> Bool {
    start >= 33 && ChainHash.ofLine(in: bytes, from: start, to: bodyEnd) == hash(in: bytes)
  }

  public func type(in bytes: UnsafeRawBufferPointer) -> FieldBytes {
    FieldBytes(bytes[typeStart..<typeEnd])
  }

  /// Splits the fields into `fields`; false when they are none.
  func split(
    _ bytes: UnsafeRawBufferPointer, into fields: inout LineFields, place: LogPlace?
  ) -> Bool {
    fields.split(bytes, from: min(typeEnd + 1, bodyEnd), to: bodyEnd, place: place)
  }

  /// Reads the line that starts at `start`; nil when there is no whole, well-formed one.
  init?(_ bytes: UnsafeRawBufferPointer, at start: Int) {
    guard start < bytes.count, let base = bytes.baseAddress,
      let found = memchr(base + start, 0x0A, min(bytes.count - start, Self.longestBytes))
    else { return nil }
    let end = base.distance(to: UnsafeRawPointer(found))
    let bodyEnd = end - 34
    guard bodyEnd > start, bytes[bodyEnd] == 0x09, bytes[bodyEnd + 1] == 0x7E else { return nil }

    var at = start
    var seq = 0
    while at < bodyEnd, bytes[at] != 0x09 {
      let digit = bytes[at] &- 0x30
      guard digit < 10, at - start < 10, digit > 0 || at > start else { return nil }
      seq = seq * 10 + Int(digit)
      at += 1
    }
    let timeStart = at + 1
    let flagStart = timeStart + HybridTime.textBytes + 1
    let typeStart = flagStart + 3
    guard seq > 0, seq <= Self.lastSeq, typeStart < bodyEnd, bytes[flagStart - 1] == 0x09,
      bytes[typeStart - 1] == 0x09,
      let time = HybridTime(FieldBytes(bytes[timeStart..<flagStart - 1])),
      let flag = EntryFlag(bytes[flagStart], bytes[flagStart + 1])
    else { return nil }

    var typeEnd = typeStart
    while typeEnd < bodyEnd, bytes[typeEnd] != 0x09 {
      let byte = bytes[typeEnd]
      guard byte &- 0x61 < 26 || byte == 0x2E || byte == 0x5F || byte &- 0x30 < 10 else {
        return nil
      }
      typeEnd += 1
    }
    guard typeEnd > typeStart else { return nil }
    self.start = start
    self.end = end
    self.seq = seq
    self.time = time
    self.flag = flag
    self.typeStart = typeStart
    self.typeEnd = typeEnd
  }
}
