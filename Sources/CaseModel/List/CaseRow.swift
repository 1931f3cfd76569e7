// A case as one row of the Stakkers & Rakkers list: what the screen, `list` and `list --json`
// all show. Made from a case file and a day; searching and sorting work on rows.

/// One row of the case list.
public struct CaseRow: Hashable, Sendable, Identifiable {
  public let id: CaseID
  public var number: CaseNumber
  public var household: String
  public var street: String
  public var status: CaseStatus
  /// Who directs the case, or directed it last when it is closed.
  public var director: MemberID?
  public var labels: [RowLabel]
  public var stepsDone: Int
  public var stepsTotal: Int
  public var nextStep: String?
  public var nextOn: Day?
  public var lastContactOn: Day?
  /// Folded: number, household, address, members' names, director's name, and what a team that came
  /// from a spreadsheet still calls the case. Filled by `init`.
  public var searchText: [UInt8]

  /// A label in force, with the day on which it is looked at again.
  public struct RowLabel: Hashable, Sendable {
    public var kind: LabelKind
    public var reviewOn: Day?
    /// An imported label: its ground is missing.
    public var lacksGround: Bool
  }

  public init(_ file: CaseFile, in caseload: Caseload, on today: Day) {
    id = file.id
    number = file.number
    household = file.household.name
    street = file.household.address
    status = file.status
    director = file.directorships.last?.member
    labels = file.currentLabels(on: today).map { _, label in
      RowLabel(
        kind: label.kind(on: today), reviewOn: label.reviewOn, lacksGround: label.ground == nil)
    }
    (stepsDone, stepsTotal) = file.planProgress
    let next = file.nextStep
    nextStep = next?.text
    nextOn = next?.due
    lastContactOn = file.lastContactOn
    searchText = []
    let last = director.map(caseload.name(of:))
    let names = file.persons.map(\.name) + [last ?? "", file.importedAs ?? ""]
    for text in [file.number.text, household, street] + names {
      Folding.fold(text, into: &searchText)
      searchText.append(0x0A)
    }
  }

  /// Days that the next step is late; nil when it is not.
  public func daysLate(on today: Day) -> Int? {
    guard let nextOn, nextOn < today, status != .closed else { return nil }
    return today - nextOn
  }

  /// Days since the last contact, or since never: nil.
  public func daysUnseen(on today: Day) -> Int? { lastContactOn.map { today - $0 } }
}

/// How the list is sorted. Each order falls back to the household's name, then the number.
public enum CaseOrder: String, CaseIterable, Sendable {
  case nextStep, household, street, director, lastContact, label, number
}

/// What the list shows.
public enum CaseScope: String, CaseIterable, Sendable {
  case current, mine, triage, late, closed, all
}

extension [CaseRow] {
  /// The rows in `order`: red rows (no director) first, cases without a date last.
  public func sorted(by order: CaseOrder) -> [CaseRow] {
    switch order {
    case .nextStep:
      ranked { ($0.rank, $0.nextOn.map { Int($0.number) } ?? Int.max, "") }
    case .household: ranked { (0, 0, Folding.fold($0.household)) }
    case .street: ranked { (0, 0, Self.streetKey($0.street)) }
    case .director: ranked { (0, 0, $0.director?.name ?? "") }
    case .lastContact:
      ranked { (0, $0.lastContactOn.map { Int($0.number) } ?? Int.min, "") }
    case .label: ranked { ($0.labelRank, $0.firstReview, "") }
    case .number: ranked { (0, 0, $0.number.text) }
    }
  }

  private func ranked(_ key: (CaseRow) -> (Int, Int, String)) -> [CaseRow] {
    map { (key($0), Folding.fold($0.household), $0) }
      .sorted { a, b in
        if a.0 != b.0 { return a.0 < b.0 }
        if a.1 != b.1 { return a.1 < b.1 }
        return (a.2.number, a.2.id) < (b.2.number, b.2.id)
      }
      .map(\.2)
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
    let words = Folding.fold(query).split(separator: " ").map { [UInt8]($0.utf8) }
    if words.isEmpty { return self }
    return filter { row in words.allSatisfy { row.searchText.holds($0) } }
  }

  public func inScope(_ scope: CaseScope, of member: MemberID?, on today: Day) -> [CaseRow] {
    switch scope {
    case .current: filter { $0.status != .closed }
    case .mine: filter { $0.status != .closed && $0.director == member }
    case .triage: filter { $0.status == .triage }
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

  fileprivate var labelRank: Int {
    if labels.contains(where: { $0.kind != .undetermined }) { return 0 }
    return labels.isEmpty ? 2 : 1
  }

  fileprivate var firstReview: Int {
    labels.compactMap(\.reviewOn).min().map { Int($0.number) } ?? Int.max
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
