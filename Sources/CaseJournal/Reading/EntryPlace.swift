// Where entries stand, in as few bytes as will do: a large store has millions of them.

import CaseModel

/// Where one entry stands: writer, segment and offset in eight bytes.
struct EntryPlace: Hashable {
  private let packed: UInt64

  /// More writers, segments or bytes of a segment than these are not read.
  static let writerLimit = 1 << 14
  static let segmentLimit = 1 << 20
  static let offsetLimit = 1 << 30

  init(writer: Int, segment: Int, offsetBytes: Int) {
    packed = UInt64(writer) << 50 | UInt64(segment) << 30 | UInt64(offsetBytes)
  }

  init(order: UInt64) { packed = order }

  /// By writer, segment and offset.
  var order: UInt64 { packed }
  var writer: Int { Int(packed >> 50) }
  var segment: Int { Int(packed >> 30 & 0xF_FFFF) }
  var offsetBytes: Int { Int(packed & 0x3FFF_FFFF) }
}

/// The entries of one subject, in the order in which they were reduced.
struct SubjectHistory: Hashable {
  var places: [EntryPlace] = []
  var last = HybridTime.zero

  /// Adds an entry; true when it does not come after what was reduced already. Of two writers'
  /// entries with the same time the writer decides, which takes a look at both.
  mutating func append(_ place: EntryPlace, at time: HybridTime) -> Bool {
    let isLate = time < last || (time == last && places.last?.writer != place.writer)
    places.append(place)
    last = max(last, time)
    return isLate
  }
}

/// One transaction in the index: sixteen bytes each.
struct TransactionMark: Hashable {
  var seq: UInt32
  var count: UInt32
  var offsetBytes: UInt32
  var segment: UInt32

  var range: ClosedRange<Int> { Int(seq)...Int(seq) + Int(count) - 1 }
}

/// The end of a log of which the last entries are held back: their writer's clock is far ahead.
struct HeldTail {
  /// The first one's time.
  var time: HybridTime
  var entries: Int
  /// How far the log was looked at.
  var scanned: LogEnd
}
