// The Stakkers & Rakkers list as a table: how wide its columns are, and what stands in them.

import CaseModel
import TextUI

/// The list as a table, for a room of so many columns.
struct CasesTable {
  let table: Table
  private let strings: Strings
  private let caseload: Caseload
  private let today: Day
  private let glyphs: Glyphs
  private let shown: [CaseColumn]
  /// Names in full, days with their year, bars.
  private let isWide: Bool

  init(_ state: AppState, columns: Int) {
    let (cases, strings) = (state.cases, state.strings)
    (self.strings, caseload, today, glyphs) = (strings, state.caseload, state.today, state.glyphs)
    let isWide = columns >= 118
    let shown = CaseColumn.shown(without: state.settings.hiddenColumns)
    self.isWide = isWide
    self.shown = shown
    table = Table(
      shown.map { column in
        var drawn = Self.column(column, cases, columns, isWide: isWide)
        drawn.title = strings.title(column, isWide: isWide)
        // Somebody takes the room that is left over.
        if column == .household, !shown.contains(.nextStep) { drawn.grows = true }
        return drawn
      }, gap: 1)
  }

  private static let labelCells = 6

  /// The case number is never cut: where hardly anything fits, the household is cut first.
  private static func column(
    _ column: CaseColumn, _ cases: CasesState, _ room: Int, isWide: Bool
  ) -> TableColumn {
    let household = room < 34 ? 8 : 12
    return switch column {
    case .mark: TableColumn("", cells: 1...1, importance: 90)
    case .number: TableColumn("", cells: 6...6, importance: 95)
    case .household:
      TableColumn(
        "", cells: household...max(household, cases.householdCells), importance: 100, cut: .middle)
    case .street: TableColumn("", cells: 10...max(10, cases.streetCells), importance: 20)
    case .label: TableColumn("", cells: labelCells...labelCells, importance: 50)
    case .director: TableColumn("", cells: isWide ? 12...18 : 4...4, importance: 60)
    case .plan: TableColumn("", cells: isWide ? 9...9 : 5...5, importance: 40)
    case .when: TableColumn("", cells: isWide ? 15...15 : 10...10, importance: 85)
    case .nextStep: TableColumn("", cells: 18...36, importance: 70, grows: true)
    case .lastContact: TableColumn("", .right, cells: 9...9, importance: 30)
    }
  }

  /// The cells of a row.
  func cells(_ row: CaseRow) -> [Span] {
    let late = row.daysLate(on: today)
    let isRed = row.status == .triage
    let plain: Role = isRed ? .overdue : row.status == .closed ? .archived : .text
    return shown.map { column in
      switch column {
      case .mark: Span(isRed || late != nil ? String(glyphs.attention) : "", .overdue)
      case .number: Span(row.number.text, plain)
      case .household: Span(row.household, plain)
      case .street: Span(row.street, isRed ? .overdue : .dim)
      case .label: label(row)
      case .director: director(row, plain)
      case .plan: plan(row)
      case .when: when(row, late)
      case .nextStep: Span(strings.next(row, today: today), plain)
      case .lastContact: lastContact(row)
      }
    }
  }

  private func lastContact(_ row: CaseRow) -> Span {
    if row.status == .closed { return Span("", .dim) }
    let days = row.daysUnseen(on: today)
    let isLong = days.map { $0 > 30 } ?? false
    return Span(strings.lastSeen(days), isLong ? .overdue : .dim)
  }

  /// `S 68`, `S+R 10`: whatever labels there are, always in one order, and the days until the first
  /// of them is looked at again; `S !` when that day has come. Days that do not fit are far away.
  private func label(_ row: CaseRow) -> Span {
    guard let first = row.labels.first else { return Span("") }
    let review = row.labels.compactMap(\.reviewOn).min()
    let isDue = review.map { $0 <= today } ?? false
    let days = review.map { isDue ? "!" : "\($0 - today)" } ?? ""
    let role: Role = isDue ? .overdue : first.kind == .stakker ? .tag1 : .tag2
    var names = ""
    for kind in LabelKind.allCases where row.hasLabel(kind) {
      names += (names.isEmpty ? "" : "+") + strings.letter(kind)
    }
    let whole = days.isEmpty ? names : "\(names) \(days)"
    return Span(whole.widthCells <= Self.labelCells ? whole : names, role)
  }

  private func director(_ row: CaseRow, _ role: Role) -> Span {
    guard let id = row.director else { return Span(strings.noneWord, .overdue) }
    if isWide { return Span(caseload.name(of: id), role) }
    return Span(caseload.member(id)?.initials ?? id.name, role)
  }

  private func plan(_ row: CaseRow) -> Span {
    guard row.stepsTotal > 0 else { return Span("", .dim) }
    let count = "\(row.stepsDone)/\(row.stepsTotal)"
    if !isWide { return Span(count) }
    let bar = ProgressBar.text(row.stepsDone, of: row.stepsTotal, cells: 3, glyphs: glyphs)
    return Span("\(count) \(bar)")
  }

  private func when(_ row: CaseRow, _ late: Int?) -> Span {
    if row.status == .closed { return Span(strings.name(row.status), .archived) }
    if row.status == .triage, row.nextOn == nil {
      return Span(strings.name(row.status), .overdue)
    }
    if let late { return Span(strings.lateShort(late), .overdue) }
    guard let day = row.nextOn else { return Span("", .dim) }
    let isThisYear = day.civil.year == today.civil.year
    let text =
      isWide || isThisYear
      ? strings.day(day, today: today)
      : strings.dayShort(day, today: today)
    return Span(text, day - today <= 7 ? .dueSoon : .text)
  }
}
