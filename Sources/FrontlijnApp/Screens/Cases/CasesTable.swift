// The columns of the Stakkers & Rakkers list, in one table: title, width, importance, and which
// order a click on the title gives.

import CaseModel
import TextUI

/// The list as a table.
struct CasesTable {
  let table: Table

  init(_ strings: Strings, _ tier: Tier) {
    table = Table(Self.columns(strings, tier), gap: tier < .wide ? 1 : 2)
  }

  private static func columns(_ strings: Strings, _ tier: Tier) -> [TableColumn] {
    [
      TableColumn("", cells: 1...1, importance: 90),
      TableColumn(strings.numberColumn, cells: 6...7, importance: 80),
      TableColumn(
        strings.field("household"), cells: 12...24, importance: 100, cut: .middle, grows: true),
      TableColumn(strings.field("street"), cells: 10...24, importance: 20, grows: true),
      TableColumn(strings.field("label"), cells: 6...7, importance: 50),
      TableColumn(
        strings.directorColumn(tier == .wide), cells: tier == .wide ? 12...18 : 4...4,
        importance: 60),
      TableColumn(strings.planColumn, cells: tier == .wide ? 9...9 : 5...5, importance: 40),
      TableColumn(strings.whenColumn, cells: 12...13, importance: 85),
      TableColumn(strings.field("next_step"), cells: 10...40, importance: 70, grows: true),
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
  func cells(_ row: CaseRow, _ state: AppState, _ tier: Tier, _ glyphs: Glyphs) -> [Span] {
    let strings = state.strings
    let late = row.daysLate(on: state.today)
    let unseen = row.daysUnseen(on: state.today).map { $0 > 30 } ?? false
    let isRed = row.status == .triage
    let plain: Role = isRed ? .overdue : row.status == .closed ? .archived : .text
    let mark = isRed || late != nil ? String(glyphs.attention) : ""
    return [
      Span(mark, .overdue), Span(row.number.text, plain), Span(row.household, plain),
      Span(row.street, isRed ? .overdue : .dim), label(row, state),
      director(row, state, tier), plan(row, tier, glyphs), when(row, state, late),
      Span(row.nextStep ?? "", plain),
      Span(
        row.status == .closed ? "" : strings.lastSeen(row.daysUnseen(on: state.today)),
        unseen && row.status != .closed ? .overdue : .dim),
    ]
  }

  private func label(_ row: CaseRow, _ state: AppState) -> Span {
    guard let first = row.labels.first else { return Span("") }
    let letters = row.labels.map { state.strings.letter($0.kind) }
    let distinct = letters.reduce(into: [String]()) { if !$0.contains($1) { $0.append($1) } }
    let review = row.labels.compactMap(\.reviewOn).min()
    let days = review.map { " \($0 - state.today)" } ?? ""
    let isDue = review.map { $0 <= state.today } ?? false
    let role: Role = isDue ? .overdue : first.kind == .stakker ? .tag1 : .tag2
    return Span(distinct.joined(separator: "+") + days, role)
  }

  private func director(_ row: CaseRow, _ state: AppState, _ tier: Tier) -> Span {
    if row.status == .closed { return Span(state.strings.name(row.status), .archived) }
    guard let id = row.director else { return Span(state.strings.noneWord, .overdue) }
    guard tier < .wide else { return Span(state.caseload.name(of: id)) }
    return Span(state.caseload.member(id)?.initials ?? id.name)
  }

  private func plan(_ row: CaseRow, _ tier: Tier, _ glyphs: Glyphs) -> Span {
    guard row.stepsTotal > 0 else { return Span("", .dim) }
    let bar = ProgressBar.text(row.stepsDone, of: row.stepsTotal, cells: 3, glyphs: glyphs)
    let count = "\(row.stepsDone)/\(row.stepsTotal)"
    return Span(tier < .wide ? count : "\(count) \(bar)", .text)
  }

  private func when(_ row: CaseRow, _ state: AppState, _ late: Int?) -> Span {
    if row.status == .triage, row.nextOn == nil {
      return Span(state.strings.name(row.status), .overdue)
    }
    if let late { return Span(state.strings.lateShort(late), .overdue) }
    guard let day = row.nextOn else { return Span("", .dim) }
    return Span(
      state.strings.day(day, today: state.today), day - state.today <= 7 ? .dueSoon : .text)
  }
}
