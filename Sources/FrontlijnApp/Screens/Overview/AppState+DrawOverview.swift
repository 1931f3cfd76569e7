// Pictures beside the work, where a large window has room for them: the year of contacts, and how
// the cases are shared. Every picture has its numbers; for a screen reader there are only words.

import CaseModel
import TextUI

extension AppState {
  /// The letters of the last twelve months, that of today last.
  var monthLetters: [String] {
    let last = today.monthNumber
    return (0..<CasesState.months).map { back in
      let month = (last - CasesState.months + 1 + back) % 12
      return strings.monthShort(month + 1).prefix(1).uppercased()
    }
  }

  /// A month of those, as a name.
  private func monthName(_ index: Int) -> String {
    strings.monthLong((today.monthNumber - CasesState.months + 1 + index) % 12 + 1)
  }

  /// Beside the list: the contacts of all its cases, and what everybody carries.
  func drawListOverview(into canvas: inout Canvas, _ frame: FrameLayout) {
    guard frame.panes[.overview] != nil, !cases.contacts.isEmpty else { return }
    drawBox(.overview, strings.overviewTitle, into: &canvas, frame)
    var rest = frame.content(.overview).inset(columns: 1, rows: 0)
    canvas.text(strings.contactsTitle, in: rest, .heading)
    ColumnChart(cases.contacts, letters: monthLetters)
      .draw(into: &canvas, in: rest.droppingTop(1).top(6))
    rest = rest.droppingTop(8)
    drawWorkload(into: &canvas, in: rest)
  }

  /// Under the panes of a file: its own year, and what everybody carries.
  func drawFileOverview(_ open: CaseFile, into canvas: inout Canvas, _ frame: FrameLayout) {
    guard frame.panes[.overview] != nil else { return }
    drawBox(.overview, strings.overviewTitle, into: &canvas, frame)
    let halves = frame.content(.overview).inset(columns: 1, rows: 0)
      .columns([.flexible(), .flexible()], gap: 3)
    drawContacts(open, into: &canvas, in: halves[0])
    drawWorkload(into: &canvas, in: halves[1])
  }

  private func drawContacts(_ open: CaseFile, into canvas: inout Canvas, in room: Rect) {
    let contacts = cases.contacts(of: open.id)
    let title = "\(open.household.name): \(strings.contactsTitle)"
    canvas.text(title, in: room, .heading)
    let focus = focusedMonth(open)
    PeriodStrip(contacts, letters: monthLetters, focus: focus)
      .draw(into: &canvas, in: room.droppingTop(2).top(2))
    if let focus {
      let words = strings.contactsIn(monthName(focus), contacts[focus])
      canvas.text(words, in: room.row(5))
    }
    let total = contacts.reduce(0, +)
    let last = strings.lastContact(open.lastContactOn.map { today - $0 })
    canvas.text("\(strings.contactsInYear(total)) \(last)", in: room.row(6), .dim)
  }

  /// The month of the selected timeline entry, if it is one of the last twelve.
  private func focusedMonth(_ open: CaseFile) -> Int? {
    guard let key = file.timeline.selection, let item = open.timelineItem(key) else { return nil }
    let index = CasesState.months - 1 - (today.monthNumber - item.on.monthNumber)
    return (0..<CasesState.months).contains(index) ? index : nil
  }

  private func drawWorkload(into canvas: inout Canvas, in room: Rect) {
    canvas.text(strings.workloadTitle, in: room, .heading)
    let rows = cases.workload.map { load in
      BarRow(
        load.director.map { caseload.name(of: $0) } ?? strings.noDirectorYet, load.cases,
        note: load.late == 0
          ? Span("") : Span("\(canvas.glyphs.attention) \(strings.lateCount(load.late))", .overdue))
    }
    BarChart(rows).draw(into: &canvas, in: room.droppingTop(1))
  }

  /// The year of contacts as one line under the timeline: a picture, or its numbers in words.
  func drawContactLine(_ open: CaseFile, into canvas: inout Canvas, in line: Rect) {
    let contacts = cases.contacts(of: open.id)
    guard !contacts.isEmpty else { return }
    if isPlain {
      let numbers = contacts.map(String.init).joined(separator: " ")
      let (first, last) = (monthName(0), monthName(CasesState.months - 1))
      canvas.text(strings.contactsInWords(from: first, to: last, numbers), in: line, .dim)
      return
    }
    let picture = PeriodLine.spans(contacts, letters: monthLetters, glyphs: canvas.glyphs)
    let word = "\(strings.contactsWord) "
    let fits = word.widthCells + picture.count <= line.columns
    canvas.spans((fits ? [Span(word, .dim)] : []) + picture, in: line)
  }
}
