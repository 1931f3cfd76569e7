// What the import's tests share: a team with cases, a generator with a seed, a small CSV writer.

import CaseModel
import TestSupport
import Testing

@testable import CaseImport

/// A team that has used spreadsheets until today.
struct Office {
  var caseload = Caseload()
  var random = SeededRandom(seed: 7)
  let today = Day(year: 2026, month: 11, day: 22)!
  private(set) var mara = MemberID.none
  private var clock = 0

  init() throws {
    mara = try join("Mara de Wit")
    _ = try join("Bram Postma")
    _ = try join("Bram Visser")
    _ = try join("Sigrid van der Aa")
  }

  var desk: Desk { Desk(by: mara, today: today) }

  func member(_ name: String) throws -> MemberID {
    try #require(caseload.team.first { $0.name == name }).id
  }

  @discardableResult
  mutating func join(_ name: String) throws -> MemberID {
    let id = MemberID(for: name, using: &random)
    let fact = TeamMemberAdded {
      ($0.member, $0.name, $0.organisation) = (id, name, "Zonnehof")
    }
    try run(.addTeamMember(fact), by: id)
    return id
  }

  mutating func run(_ command: Command, by member: MemberID? = nil) throws {
    let by = member ?? mara
    for event in try caseload.decide(command, at: Desk(by: by, today: today)) {
      clock += 1
      event.apply(to: &caseload, Stamp(time: HybridTime(milliseconds: clock), by: by))
    }
  }

  mutating func plan(_ sheet: String) throws -> ImportPlan { try plan(Array(sheet.utf8)) }

  mutating func plan(_ bytes: [UInt8]) throws -> ImportPlan {
    let terms = ImportTerms(desk: desk, dateAloneText: "Look at this case")
    return try ImportPlan(of: bytes, for: caseload, on: terms, using: &random)
  }

  /// Plans and does it.
  @discardableResult
  mutating func take(_ sheet: String, skippingBadRows: Bool = false) throws -> ImportPlan {
    let plan = try plan(sheet)
    if let command = plan.command(source: "list.csv", skippingBadRows: skippingBadRows) {
      try run(command)
    }
    return plan
  }

  /// The only case.
  var onlyCase: CaseFile {
    get throws {
      try #require(caseload.files.count == 1)
      return caseload.files[0]
    }
  }
}

extension CaseFile {
  /// The contact notes' words in order of the timeline.
  var notes: [String] {
    timeline.compactMap { if case .contact(let note) = $0 { note.text.inMemory } else { nil } }
  }
}

/// Writes cells as CSV, quoting where it must and, by chance, where it need not.
struct SheetWriter {
  var separator: SheetSeparator
  var lineEnd: String

  func write(_ rows: [[String]], using random: inout some RandomNumberGenerator) -> String {
    rows.map { row in
      row.map { cell in
        let mustQuote = cell.utf8.contains {
          $0 == separator.rawValue || $0 == 0x22 || $0 == 0x0A || $0 == 0x0D
        }
        guard mustQuote || Int.random(in: 0..<4, using: &random) == 0 else { return cell }
        return "\"" + cell.split(separator: "\"", omittingEmptySubsequences: false)
          .joined(separator: "\"\"") + "\""
      }
      .joined(separator: String(UnicodeScalar(separator.rawValue)))
    }
    .joined(separator: lineEnd)
  }
}
