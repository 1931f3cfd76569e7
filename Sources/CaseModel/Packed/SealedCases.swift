// Cases in their compact form, each of which can be read by itself. They never change: whoever
// changes a case takes it out.

/// The cases of a snapshot.
struct SealedCases: Sendable {
  /// Where a case lies among the bytes, and what is known of it without reading it.
  struct Entry: Sendable {
    var id: CaseID
    var changed: Stamp
    var summaryAt: Int
    var fileAt: Int
  }

  private let bytes: [UInt8]
  private let members: [MemberID]
  private(set) var entries: [Entry] = []

  static let none = SealedCases(bytes: [], members: [])

  var count: Int { entries.count }

  /// - Parameters:
  ///   - bytes: kept as they are, with whatever else stands in them.
  ///   - members: the table of names that they use.
  init(bytes: [UInt8], members: [MemberID]) {
    self.bytes = bytes
    self.members = members
  }

  mutating func append(_ entry: Entry) { entries.append(entry) }
  mutating func reserve(_ count: Int) { entries.reserveCapacity(count) }

  /// The case, read anew.
  func file(_ at: Int) -> CaseFile {
    read(.blank, from: entries[at].fileAt)
  }

  func summary(_ at: Int) -> CaseSummary {
    read(.blank, from: entries[at].summaryAt)
  }

  private func read<P: Packed>(_ blank: P, from start: Int) -> P {
    bytes.withUnsafeBytes { raw in
      var reader = PackReader(raw, at: start, members: members)
      var value = blank
      value.parts(&reader)
      return value
    }
  }
}
