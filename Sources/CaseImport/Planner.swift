// From rows to a plan. Rows with one key are one case; a case with a bad row waits as a whole.

import CaseModel

/// What the import must be told beside the sheet.
public struct ImportTerms: Sendable {
  public var desk: Desk
  /// The text of a follow-up that comes from a date without a next step. The module has no words.
  public var dateAloneText: String
  /// A note's words where the caseload only knows their place in the log; nil when they cannot be
  /// had: then they are not compared.
  public var words: @Sendable (Prose) -> String?

  public init(
    desk: Desk, dateAloneText: String,
    words: @escaping @Sendable (Prose) -> String? = { $0.inMemory }
  ) {
    self.desk = desk
    self.dateAloneText = dateAloneText
    self.words = words
  }
}

extension ImportPlan {
  /// Reads `bytes` as a team's sheet and plans what becomes of it in `caseload`.
  ///
  /// Ids and case numbers are drawn from `random`.
  /// - Throws: `ImportError` when the file is no sheet.
  public init(
    of bytes: [UInt8], for caseload: Caseload, on terms: ImportTerms,
    using random: inout some RandomNumberGenerator
  ) throws(ImportError) {
    guard let writer = caseload.member(terms.desk.by) else { throw .refused(.notInTeam) }
    if writer.hasLeft { throw .refused(.memberHasLeft(writer.id)) }
    let context = ImportContext(sheet: try Sheet(bytes), caseload: caseload, terms: terms)
    var planner = Planner(context)
    planner.run(using: &random)
    self = planner.plan
  }
}

/// What stays the same while a plan is made.
struct ImportContext {
  let sheet: Sheet
  let caseload: Caseload
  let terms: ImportTerms
  let team: TeamNames

  init(sheet: Sheet, caseload: Caseload, terms: ImportTerms) {
    self.sheet = sheet
    self.caseload = caseload
    self.terms = terms
    team = TeamNames(caseload.activeTeam)
  }

  /// The case that rows with this key became, or the one with this number: a list that was made
  /// from the caseload makes no second case of each.
  func knownCase(_ key: String) -> CaseFile? {
    var id = caseload.caseID(importedAs: key)
    if id == nil, key.hasPrefix("f-"), let number = CaseNumber(typed: key) {
      id = caseload.caseID(number: number)
    }
    return id.flatMap { caseload[$0] }
  }

  /// Where the row's cell of this column stands; the sheet has the column.
  func place(_ entry: SheetEntry, _ column: SheetColumn) -> CellPlace {
    guard let at = sheet.columns.firstIndex(of: column) else {
      preconditionFailure("only a column of the sheet has cells")
    }
    return CellPlace(line: entry.line, column: at + 1, heading: sheet.headings[at])
  }

  /// A cell that is not taken over.
  func difference(
    _ entry: SheetEntry, _ column: SheetColumn, _ cell: String, kept: String?,
    _ origin: ImportPlan.Difference.Origin
  ) -> ImportPlan.Difference {
    ImportPlan.Difference(
      place: place(entry, column), column: column, cell: cell, kept: kept, origin: origin)
  }
}

struct Planner {
  private(set) var plan: ImportPlan
  private let context: ImportContext
  /// Numbers that this plan gave out.
  private var numbers = Set<CaseNumber>()

  init(_ context: ImportContext) {
    self.context = context
    let sheet = context.sheet
    plan = ImportPlan(
      encoding: sheet.encoding, separator: sheet.separator,
      unknownHeadings: sheet.columns.indices.filter { sheet.columns[$0] == nil }.map {
        CellPlace(line: sheet.headingLine, column: $0 + 1, heading: sheet.headings[$0])
      },
      rowCount: sheet.rows.count)
  }

  mutating func run(using random: inout some RandomNumberGenerator) {
    for (key, entries) in grouped() {
      if let bad = entries.first(where: { !$0.problems.isEmpty }) {
        hold(entries, becauseOf: bad)
      } else if let file = context.knownCase(key) {
        for entry in entries { plan.meet(entry, file, context) }
      } else {
        open(entries, key, using: &random)
      }
    }
    plan.problems.sort { $0.line < $1.line }
  }

  /// The rows by key, in order of the sheet. A row without a key is a problem at once.
  private mutating func grouped() -> [(key: String, entries: [SheetEntry])] {
    var groups: [(key: String, entries: [SheetEntry])] = []
    var places: [String: Int] = [:]
    for row in context.sheet.rows {
      let entry = SheetEntry(row, in: context.sheet)
      guard let key = entry.key else {
        plan.problems += entry.problems + [noHousehold(entry)]
        continue
      }
      if let at = places[key] {
        groups[at].entries.append(entry)
      } else {
        places[key] = groups.count
        groups.append((key, [entry]))
      }
    }
    return groups
  }

  private func noHousehold(_ entry: SheetEntry) -> RowProblem {
    let place = context.place(entry, .surname)
    return RowProblem(
      line: entry.line, column: place.column, heading: place.heading, reason: .noHousehold)
  }

  private mutating func hold(_ entries: [SheetEntry], becauseOf bad: SheetEntry) {
    for entry in entries {
      plan.problems += entry.problems
      if entry.problems.isEmpty {
        plan.heldBack.append(ImportPlan.HeldRow(line: entry.line, becauseOf: bad.line))
      }
    }
  }

  /// Plans the case of these rows, if the rules would have it.
  private mutating func open(
    _ entries: [SheetEntry], _ key: String, using random: inout some RandomNumberGenerator
  ) {
    let surname = entries.compactMap { $0[.surname] }.first
    guard let name = surname ?? entries.map(\.address).first(where: { !$0.isEmpty }) else {
      plan.problems += entries.map(noHousehold)
      return
    }
    var draft = CaseDraft(
      named: name, key: key, number: freshNumber(using: &random), context, using: &random)
    for entry in entries { draft.add(entry, using: &random) }
    do throws(Refusal) {
      _ = try context.caseload.decide(.openCase(draft.new), at: context.terms.desk)
      draft.enter(&plan)
    } catch {
      plan.problems.append(
        RowProblem(line: entries[0].line, column: nil, heading: nil, reason: .refused(error)))
    }
  }

  private mutating func freshNumber(
    using random: inout some RandomNumberGenerator
  ) -> CaseNumber {
    while true {
      let number = CaseNumber(using: &random)
      if context.caseload.caseID(number: number) == nil, numbers.insert(number).inserted {
        return number
      }
    }
  }
}
