// The whole caseload in its compact form:
//
//   members   count, names                           the table that all the rest uses
//   head      team, boards, unknown entries
//   index     count; per case: id, number, imported_as, changed, lengths of the two below
//   cases     per case: summary, file                each counts its distances from zero
//
// Only the head and the index are read at once.

extension Caseload {
  /// Names the form and the rules: a caseload that another version packed is never read.
  ///
  /// The shape of every part and the table of events are in it by themselves. What `apply` makes of
  /// the same events is not: whoever changes that raises `Caseload.reducer`, and a test of a fixed
  /// history reminds him.
  public static var packedVersion: String {
    var shape = ShapePass()
    shape.add("reducer \(reducer)")
    shape.add(EventTypes.formatTable)
    PackedHead.describe(to: &shape)
    PackedEntry.describe(to: &shape)
    CaseSummary.describe(to: &shape)
    CaseFile.describe(to: &shape)
    var hash: UInt64 = 0xCBF2_9CE4_8422_2325  // FNV-1a
    for byte in shape.text.utf8 { hash = (hash ^ UInt64(byte)) &* 0x100_0000_01B3 }
    return "\(reducer)-\(String(hash, radix: 16))"
  }

  /// Raised with every change of what `apply` makes of the same events.
  static let reducer = 1

  /// The compact form. Prose that is a place in the log stays one.
  public func packed() -> [UInt8] {
    var cases = PackWriter()
    var entries: [PackedEntry] = []
    for file in files {
      var (summary, file) = (CaseSummary(file), file)
      let summaryAt = cases.bytes.count
      cases.startAnew()
      cases.part(&summary)
      let fileAt = cases.bytes.count
      cases.startAnew()
      cases.part(&file)
      entries.append(
        PackedEntry(
          id: file.id, number: file.number, importedAs: file.importedAs,
          time: file.changed.time, by: file.changed.by, summaryBytes: fileAt - summaryAt,
          fileBytes: cases.bytes.count - fileAt))
    }
    var index = PackWriter(after: cases)
    index.part(&entries)
    var head = PackedHead(team: team, boards: boards, unknownCount: unknownCount)
    var front = PackWriter(after: index)
    front.part(&head)
    var out = PackWriter()
    out.bits(UInt64(front.members.count))
    for member in front.members { out.text(member.name) }
    for section in [front.bytes, index.bytes] { out.raw(section) }
    out.join(cases.bytes)
    return out.bytes
  }

  /// The caseload that was packed; nil when the bytes are none. They are kept: a case is read when
  /// somebody asks for it.
  ///
  /// - Parameter range: where in `bytes` it stands.
  public init?(packed bytes: [UInt8], in range: Range<Int>) {
    self.init()
    let read = bytes.withUnsafeBytes { raw -> Bool in
      guard range.upperBound <= raw.count else { return false }
      return take(UnsafeRawBufferPointer(rebasing: raw[range]), of: bytes, at: range.lowerBound)
    }
    guard read else { return nil }
  }

  private mutating func take(
    _ raw: UnsafeRawBufferPointer, of bytes: [UInt8], at start: Int
  ) -> Bool {
    var reader = PackReader(raw)
    var members: [MemberID] = []
    for _ in 0..<reader.count() where !reader.hasFailed {
      members.append(MemberID(unchecked: reader.text()))
    }
    var front = PackReader(reader.view(reader.count()), members: members)
    var index = PackReader(reader.view(reader.count()), members: members)
    if reader.hasFailed { return false }
    var head = PackedHead.blank
    head.parts(&front)
    (team, boards, unknownCount) = (head.team, head.boards, head.unknownCount)

    let count = index.count()
    sealed = SealedCases(bytes: bytes, members: members)
    sealed.reserve(count)
    fileIndex.reserveCapacity(count)
    numbers.reserveCapacity(count)
    var at = start + reader.at
    var entry = PackedEntry.blank
    for number in 0..<count where !index.hasFailed {
      entry.parts(&index)
      guard fileIndex.updateValue(~number, forKey: entry.id) == nil, entry.summaryBytes >= 0,
        entry.fileBytes >= 0, entry.summaryBytes <= raw.count, entry.fileBytes <= raw.count
      else { return false }
      sealed.append(
        SealedCases.Entry(
          id: entry.id, changed: Stamp(time: entry.time, by: entry.by), summaryAt: at,
          fileAt: at + entry.summaryBytes))
      at += entry.summaryBytes + entry.fileBytes
      insertNames(entry.id, entry.number, entry.importedAs)
    }
    return !front.hasFailed && front.isAtEnd && !index.hasFailed && index.isAtEnd
      && at == start + raw.count
  }

  /// The same with every case in memory, so that two can be compared and all of it is looked at.
  public var thawed: Caseload {
    var copy = self
    for file in files { copy.change(file.id) { _ in } }
    return copy
  }
}

/// What is read at once.
private struct PackedHead: Packed {
  var team: [TeamMember]
  var boards: [SwotBoard]
  var unknownCount: Int

  static var blank: PackedHead { PackedHead(team: [], boards: [], unknownCount: 0) }

  mutating func parts(_ pass: inout some PackPass) {
    pass.part(&team)
    pass.part(&boards)
    pass.part(&unknownCount)
  }
}

/// One case in the index.
private struct PackedEntry: Packed {
  var id: CaseID
  var number: CaseNumber
  var importedAs: String?
  var time: HybridTime
  var by: MemberID
  var summaryBytes: Int
  var fileBytes: Int

  static var blank: PackedEntry {
    PackedEntry(
      id: .none, number: .none, importedAs: nil, time: .zero, by: .none, summaryBytes: 0,
      fileBytes: 0)
  }

  mutating func parts(_ pass: inout some PackPass) {
    pass.part(&id)
    pass.part(&number)
    pass.part(&importedAs)
    pass.part(&time)
    pass.part(&by)
    pass.part(&summaryBytes)
    pass.part(&fileBytes)
  }
}
