// A case as one row of the Stakkers & Rakkers list: what the screen, `list` and `list --json`
// all show. Made from a case file and a day; searching and sorting work on rows.

/// One row of the case list. An object, for the list of a large store is kept in several orders and
/// selections at once.
public final class CaseRow: Sendable, Identifiable {
  private let summary: CaseSummary
  public let labels: [RowLabel]
  /// The director's name, folded.
  private let directorName: [UInt8]

  public var id: CaseID { summary.id }
  public var number: CaseNumber { summary.number }
  public var household: String { summary.household }
  public var street: String { summary.street }
  public var status: CaseStatus { summary.status }
  /// How and when it ended, without the explanation.
  public var closed: Closing? { summary.closed }
  /// Who directs the case, or directed it last when it is closed.
  public var director: MemberID? { summary.director }
  public var stepsDone: Int { summary.stepsDone }
  public var stepsTotal: Int { summary.stepsTotal }
  public var nextStep: String? { summary.nextStep }
  public var nextOn: Day? { summary.nextOn }
  public var lastContactOn: Day? { summary.lastContactOn }
  public var contacts: ContactMonths { summary.contacts }

  /// A label in force, with the day on which it is looked at again.
  public struct RowLabel: Hashable, Sendable {
    public var kind: LabelKind
    public var reviewOn: Day?
    /// An imported label: its ground is missing.
    public var lacksGround: Bool
  }

  public convenience init(_ file: CaseFile, in caseload: Caseload, on today: Day) {
    let name = file.directorships.last.map { caseload.name(of: $0.member) }
    self.init(CaseSummary(file), director: Folding.bytes(name ?? ""), on: today)
  }

  /// - Parameter name: the director's, folded.
  init(_ summary: CaseSummary, director name: [UInt8], on today: Day) {
    self.summary = summary
    labels = summary.labels.map { label in
      RowLabel(
        kind: Label.kind(label.given, from: label.on, on: today), reviewOn: label.reviewOn,
        lacksGround: label.lacksGround)
    }
    directorName = name
  }

  /// True when a folded word stands in what people look for: number, household, address, members'
  /// names, the director's, and what a team that came from a spreadsheet still calls the case.
  func holds(_ word: [UInt8]) -> Bool {
    summary.searchText.holds(word) || directorName.holds(word)
  }

  /// The household's name, folded.
  fileprivate var householdName: ArraySlice<UInt8> { summary.householdName }

  /// Somebody in the case has this label, or both.
  public func hasLabel(_ kind: LabelKind) -> Bool {
    labels.contains { $0.kind.includes(kind) }
  }

  /// The day has come on which a label is looked at again, or its ground is still missing.
  func isReviewDue(on today: Day) -> Bool {
    labels.contains { label in label.lacksGround || label.reviewOn.map { $0 <= today } ?? false }
  }

  /// Days that the next step is late; nil when it is not.
  public func daysLate(on today: Day) -> Int? {
    guard let nextOn, nextOn < today, status != .closed else { return nil }
    return today - nextOn
  }

  /// Days since the last contact, or since never: nil.
  public func daysUnseen(on today: Day) -> Int? { lastContactOn.map { today - $0 } }
}

extension CaseRow: Hashable {
  public static func == (a: CaseRow, b: CaseRow) -> Bool {
    a.summary == b.summary && a.labels == b.labels && a.directorName == b.directorName
  }

  public func hash(into hasher: inout Hasher) { hasher.combine(id) }
}

/// How the list is sorted. Each order falls back to the household's name, then the number.
public enum CaseOrder: String, CaseIterable, Sendable {
  case nextStep, household, street, director, lastContact, label, number
}

/// What the list shows.
public enum CaseScope: String, CaseIterable, Sendable {
  case current, mine, stakkers, rakkers, triage, late, review, closed, all
}

extension Caseload {
  /// A row for each case, in the order of `files`.
  public func rows(on today: Day) -> [CaseRow] {
    var rows: [CaseRow] = []
    rows.reserveCapacity(files.count)
    forEachRow(of: rowPlaces, on: today) { _, _ in true } _: { row, _ in rows.append(row) }
    return rows
  }

  /// Places of rows: several cores can make a part of them each.
  public var rowPlaces: Range<Int> { 0..<loose.count + sealed.count }

  /// Calls `body` with the row of each case at `places` that `isWanted`, by its id and when it was
  /// changed, and with the latter.
  public func forEachRow(
    of places: Range<Int>, on today: Day, where isWanted: (CaseID, Stamp) -> Bool,
    _ body: (CaseRow, Stamp) -> Void
  ) {
    var names: [MemberID: [UInt8]] = [:]
    func row(_ summary: CaseSummary) -> CaseRow {
      guard let id = summary.director else { return CaseRow(summary, director: [], on: today) }
      let folded = names[id] ?? Folding.bytes(name(of: id))
      names[id] = folded
      return CaseRow(summary, director: folded, on: today)
    }
    for file in loose[places.clamped(to: loose.indices)] where isWanted(file.id, file.changed) {
      body(row(CaseSummary(file)), file.changed)
    }
    for place in places.clamped(to: loose.count..<rowPlaces.upperBound) {
      let at = place - loose.count
      if !takenOut.isEmpty, takenOut.contains(at) { continue }
      let entry = sealed.entries[at]
      if isWanted(entry.id, entry.changed) { body(row(sealed.summary(at)), entry.changed) }
    }
  }
}

extension [CaseRow] {
  /// The rows in `order`: red rows (no director) first, cases without a date last.
  public func sorted(by order: CaseOrder) -> [CaseRow] {
    switch order {
    case .nextStep: ranked { ($0.rank << 32 + $0.nextOrClosed, "") }
    case .household: ranked { _ in (0, "") }
    case .street: ranked { (0, Self.streetKey($0.street)) }
    case .director: ranked { (0, $0.director?.name ?? "") }
    case .lastContact: ranked { ($0.lastContactOn.map { Int($0.number) } ?? Int.min, "") }
    case .label: ranked { ($0.labelRank << 32 + $0.firstReview, "") }
    case .number: ranked { (0, $0.number.text) }
    }
  }

  /// By `key`, then by household, number and id. Keys are made once, and rows moved once: the list
  /// of a large store is sorted between two frames.
  private func ranked(_ key: (CaseRow) -> (Int, String)) -> [CaseRow] {
    var keys: [RowKey] = []
    var words: [String] = []
    keys.reserveCapacity(count)
    words.reserveCapacity(count)
    for (at, row) in enumerated() {
      let (rank, word) = key(row)
      words.append(word)
      keys.append(RowKey(rank, word, row, at))
    }
    keys.sort { a, b in
      if a.rank != b.rank { return a.rank < b.rank }
      if let isFirst = a.word.precedes(b.word, words[a.at].utf8, words[b.at].utf8) {
        return isFirst
      }
      if let isFirst = a.household.precedes(
        b.household, self[a.at].householdName, self[b.at].householdName)
      {
        return isFirst
      }
      if a.number.bytes != b.number.bytes { return a.number.bytes < b.number.bytes }
      return (self[a.at].number, self[a.at].id) < (self[b.at].number, self[b.at].id)
    }
    return keys.map { self[$0.at] }
  }

  /// Street by name, then by house number as a number: 9 before 12.
  private static func streetKey(_ street: String) -> String {
    let words = Folding.fold(street).split(separator: " ")
    let padded = words.map { word in
      let digits = word.prefix { $0.isASCII && $0.isNumber }
      return digits.isEmpty
        ? String(word) : String(repeating: "0", count: Swift.max(0, 6 - digits.count)) + word
    }
    return padded.joined(separator: " ")
  }

  /// The rows that hold every word of `query`, in any order, whatever the case and accents.
  public func matching(_ query: String) -> [CaseRow] {
    let words = Folding.bytes(query).split(separator: 0x20).map { [UInt8]($0) }
    if words.isEmpty { return self }
    return filter { row in words.allSatisfy { row.holds($0) } }
  }

  public func inScope(_ scope: CaseScope, of member: MemberID?, on today: Day) -> [CaseRow] {
    switch scope {
    case .current: filter { $0.status != .closed }
    case .mine: filter { $0.status != .closed && $0.director == member }
    case .stakkers: filter { $0.status != .closed && $0.hasLabel(.stakker) }
    case .rakkers: filter { $0.status != .closed && $0.hasLabel(.rakker) }
    case .triage: filter { $0.status == .triage }
    case .review: filter { $0.status != .closed && $0.isReviewDue(on: today) }
    case .late: filter { $0.daysLate(on: today) != nil }
    case .closed: filter { $0.status == .closed }
    case .all: self
    }
  }
}

extension CaseRow {
  /// Triage first, closed last.
  fileprivate var rank: Int {
    switch status {
    case .triage: 0
    case .open: 1
    case .closed: 2
    }
  }

  /// The day of the next step; of closed cases the one that was closed last comes first.
  fileprivate var nextOrClosed: Int {
    if let closed { return -Int(closed.on.number) }
    return nextOn.map { Int($0.number) } ?? Int(Int32.max)
  }

  fileprivate var labelRank: Int {
    if labels.contains(where: { $0.kind != .undetermined }) { return 0 }
    return labels.isEmpty ? 2 : 1
  }

  fileprivate var firstReview: Int {
    labels.compactMap(\.reviewOn).min().map { Int($0.number) } ?? Int(Int32.max)
  }
}

/// What a row is sorted by, as numbers only.
private struct RowKey {
  let rank: Int
  let word, household, number: TextHead
  /// The row's place before sorting.
  let at: Int

  init(_ rank: Int, _ word: String, _ row: CaseRow, _ at: Int) {
    self.rank = rank
    self.word = TextHead(word.utf8)
    household = TextHead(row.householdName)
    number = TextHead(row.number.text.utf8)
    self.at = at
  }
}

/// The first eight bytes of a text as a number: they tell most texts apart.
private struct TextHead {
  let bytes: UInt64

  init(_ text: some Sequence<UInt8>) {
    var head: UInt64 = 0
    var room = 64
    for byte in text {
      room -= 8
      head |= UInt64(byte) << UInt64(room)
      if room == 0 { break }
    }
    bytes = head
  }

  /// All of the text: a text has no byte 0.
  private var isWhole: Bool { bytes & 0xFF == 0 }

  /// Whether `text`, which begins so, comes before `otherText`; nil when they are the same.
  func precedes<Text: Sequence<UInt8>>(
    _ other: TextHead, _ text: @autoclosure () -> Text, _ otherText: @autoclosure () -> Text
  ) -> Bool? {
    if bytes != other.bytes { return bytes < other.bytes }
    if isWhole { return nil }
    let (x, y) = (text(), otherText())
    return x.elementsEqual(y) ? nil : x.lexicographicallyPrecedes(y)
  }
}

extension [UInt8] {
  /// True when `word` stands somewhere in these bytes.
  fileprivate func holds(_ word: [UInt8]) -> Bool {
    guard let first = word.first, count >= word.count else { return word.isEmpty }
    return withUnsafeBufferPointer { text in
      word.withUnsafeBufferPointer { word in
        let last = text.count - word.count
        var at = 0
        while at <= last {
          if text[at] == first {
            var length = 1
            while length < word.count, text[at + length] == word[length] { length += 1 }
            if length == word.count { return true }
          }
          at += 1
        }
        return false
      }
    }
  }
}
