// The columns of the Stakkers & Rakkers list, in one table: title, width, importance, and which
// order a click on the title gives.

import CaseModel
import TextUI

/// The list as a table, for a room of so many columns.
struct CasesTable {
  let table: Table
  /// Names in full, days with their year, bars.
  private let isWide: Bool

  init(_ strings: Strings, _ cases: CasesState, columns: Int) {
    isWide = columns >= 118
    table = Table(Self.columns(strings, cases, columns, isWide: isWide), gap: 1)
  }

  private static let labelCells = 6

  /// The case number is never cut: where hardly anything fits, the household is cut first.
  private static func columns(
    _ strings: Strings, _ cases: CasesState, _ room: Int, isWide: Bool
  ) -> [TableColumn] {
    let household = room < 34 ? 8 : 12
    return [
      TableColumn("", cells: 1...1, importance: 90),
      TableColumn(strings.numberColumn, cells: 6...6, importance: 95),
      TableColumn(
        strings.field("household"), cells: household...max(household, cases.householdCells),
        importance: 100, cut: .middle),
      TableColumn(
        strings.field("street"), cells: 10...max(10, cases.streetCells), importance: 20),
      TableColumn(strings.field("label"), cells: labelCells...labelCells, importance: 50),
      TableColumn(
        strings.directorColumn(isWide), cells: isWide ? 12...18 : 4...4, importance: 60),
      TableColumn(strings.planColumn, cells: isWide ? 9...9 : 5...5, importance: 40),
      TableColumn(strings.whenColumn, cells: isWide ? 15...15 : 10...10, importance: 85),
      TableColumn(strings.field("next_step"), cells: 18...36, importance: 70, grows: true),
      TableColumn(strings.lastColumn, .right, cells: 9...9, importance: 30),
    ]
  }

  /// The order that a column's title stands for.
  static func order(ofColumn column: Int) -> CaseOrder? {
    let orders: [CaseOrder?] = [
      nil, .number, .household, .street, .label, .director, nil, .nextStep, .nextStep,
      .lastContact,
    ]
    return orders.indices.contains(column) ? orders[column] : nil
  }

  /// The cells of a row.
  func cells(_ row: CaseRow, _ state: AppState, _ glyphs: Glyphs) -> [Span] {
    let strings = state.strings
    let late = row.daysLate(on: state.today)
    let unseen = row.daysUnseen(on: state.today).map { $0 > 30 } ?? false
    let isRed = row.status == .triage
    let plain: Role = isRed ? .overdue : row.status == .closed ? .archived : .text
    let mark = isRed || late != nil ? String(glyphs.attention) : ""
    return [
      Span(mark, .overdue), Span(row.number.text, plain), Span(row.household, plain),
      Span(row.street, isRed ? .overdue : .dim), label(row, state),
      director(row, state, plain), plan(row, glyphs), when(row, state, late),
      Span(row.nextStep ?? "", plain),
      Span(
        row.status == .closed ? "" : strings.lastSeen(row.daysUnseen(on: state.today)),
        unseen && row.status != .closed ? .overdue : .dim),
    ]
  }

  /// `S 68`, `S+R 10`: whatever labels there are, always in one order, and the days until the first
  /// of them is looked at again; `S !` when that day has come. Days that do not fit are far away.
  private func label(_ row: CaseRow, _ state: AppState) -> Span {
    guard let first = row.labels.first else { return Span("") }
    let kinds = row.labels.flatMap { $0.kind == .both ? [.stakker, .rakker] : [$0.kind] }
    let letters = LabelKind.allCases.filter(kinds.contains).map(state.strings.letter)
    let review = row.labels.compactMap(\.reviewOn).min()
    let isDue = review.map { $0 <= state.today } ?? false
    let days = review.map { isDue ? "!" : "\($0 - state.today)" } ?? ""
    let role: Role = isDue ? .overdue : first.kind == .stakker ? .tag1 : .tag2
    let names = letters.joined(separator: "+")
    let whole = days.isEmpty ? names : "\(names) \(days)"
    return Span(whole.widthCells <= Self.labelCells ? whole : names, role)
  }

  private func director(_ row: CaseRow, _ state: AppState, _ role: Role) -> Span {
    guard let id = row.director else { return Span(state.strings.noneWord, .overdue) }
    if isWide { return Span(state.caseload.name(of: id), role) }
    return Span(state.caseload.member(id)?.initials ?? id.name, role)
  }

  private func plan(_ row: CaseRow, _ glyphs: Glyphs) -> Span {
    guard row.stepsTotal > 0 else { return Span("", .dim) }
    let bar = ProgressBar.text(row.stepsDone, of: row.stepsTotal, cells: 3, glyphs: glyphs)
    let count = "\(row.stepsDone)/\(row.stepsTotal)"
    return Span(!isWide ? count : "\(count) \(bar)", .text)
  }

  private func when(_ row: CaseRow, _ state: AppState, _ late: Int?) -> Span {
    if row.status == .closed { return Span(state.strings.name(row.status), .archived) }
    if row.status == .triage, row.nextOn == nil {
      return Span(state.strings.name(row.status), .overdue)
    }
    if let late { return Span(state.strings.lateShort(late), .overdue) }
    guard let day = row.nextOn else { return Span("", .dim) }
    let isThisYear = day.civil.year == state.today.civil.year
    let text =
      isWide || isThisYear
      ? state.strings.day(day, today: state.today)
      : state.strings.dayShort(day, today: state.today)
    return Span(text, day - state.today <= 7 ? .dueSoon : .text)
  }
}
