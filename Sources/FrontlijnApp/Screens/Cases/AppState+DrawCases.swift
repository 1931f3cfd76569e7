// The list, and the peek at the selected case.

import CaseModel
import TextUI

extension AppState {
  func drawCases(
    into canvas: inout Canvas, _ frame: FrameLayout, _ hits: inout HitMap<Target>
  ) {
    // A closed case has no next step: these stand by the day on which they were closed.
    let isByClosing = cases.scope == .closed && cases.order == .nextStep
    let order = isByClosing ? strings.latestClosedFirst : strings.name(cases.order)
    let title =
      frame.tier > .compact
      ? "\(strings.listName)  \(casesCount) \(canvas.glyphs.separator) "
        + "\(strings.name(cases.scope)) \(canvas.glyphs.separator) \(order)"
      : "\(casesCount) \(canvas.glyphs.separator) \(strings.name(cases.scope)) "
        + "\(canvas.glyphs.separator) \(order)"
    drawBox(.cases, title, footer: casesFooter(canvas.glyphs), into: &canvas, frame)
    drawFilter(into: &canvas, in: frame.content(.cases))
    let area = frame.casesTable
    if cases.rows.isEmpty {
      canvas.paragraph(emptyListText, in: area.droppingTop(1).inset(columns: 2, rows: 0), .dim)
      return
    }
    let table = CasesTable(self, columns: area.columns)
    let caret = canvas.cursor
    // A copy of the list for the closure is cheaper than one of the whole state for each row.
    let cases = cases
    let rows = table.table.draw(
      cases.list, into: &canvas, in: area, isFocused: sheet == nil && overlay == nil
    ) { id in
      cases.row(id).map { table.cells($0) } ?? []
    }
    if cases.isTyping { canvas.cursor = caret }
    hits.add(rows) { .cases($0) }
  }

  private var casesCount: String {
    let marked = cases.list.marked.count
    return marked == 0 ? shownCount : "\(strings.selected(marked)), \(shownCount)"
  }

  private var shownCount: String {
    cases.rows.count == cases.scopeCount
      ? "\(cases.rows.count)" : strings.of(cases.rows.count, cases.scopeCount)
  }

  private func casesFooter(_ glyphs: Glyphs) -> String {
    cases.rows.contains { $0.daysLate(on: today) != nil || $0.status == .triage }
      ? "\(glyphs.attention) \(strings.attentionLegend)" : ""
  }

  /// The filter's line, if there is one.
  private func drawFilter(into canvas: inout Canvas, in area: Rect) {
    guard let filter = cases.filter else { return }
    drawFind(
      filter, isTyping: cases.isTyping,
      count: strings.of(cases.rows.count, cases.scopeCount), into: &canvas,
      in: area.row(0).droppingLeft(1))
  }

  /// An empty list says which key comes next.
  private var emptyListText: String {
    if cases.filter != nil { return strings.filterFoundNothing }
    return caseload.files.isEmpty ? strings.noCasesYet : strings.noCasesInScope
  }

  // MARK: the peek

  func drawPeek(into canvas: inout Canvas, _ frame: FrameLayout) {
    guard frame.panes[.peek] != nil else { return }
    guard let id = cases.list.selection, let open = caseload[id] else {
      drawBox(.peek, "", into: &canvas, frame)
      canvas.paragraph(
        strings.peekIsEmpty, in: frame.content(.peek).inset(columns: 1, rows: 0), .dim)
      return
    }
    drawBox(.peek, "\(open.number.text) \(open.household.name)", into: &canvas, frame)
    var rest = frame.content(.peek).inset(columns: 1, rows: 0)
    for line in peekLines(open, in: rest.size) {
      guard !rest.isEmpty else { return }
      canvas.spans(line, in: rest.row(0))
      rest = rest.droppingTop(1)
    }
  }

  private func peekLines(_ open: CaseFile, in room: Size) -> [[Span]] {
    let (columns, isTall) = (room.columns, room.rows > 8)
    var lines: [[Span]] = []
    func add(_ title: String, _ text: String, _ role: Role = .text, limit most: Int) {
      let limit = min(most, max(0, room.rows - lines.count))
      let indent = title.widthCells + 1
      let wrapped = text.wrapped(to: max(10, columns - indent), atMost: limit + 1)
      for (at, line) in wrapped.prefix(limit).enumerated() {
        let isCut = at == limit - 1 && wrapped.count > limit
        let head = at == 0 ? title + " " : String(repeating: " ", count: indent)
        lines.append([Span(head, .dim), Span(line + (isCut ? "…" : ""), role)])
      }
    }
    lines += strings.householdLine(open, today: today).wrapped(to: columns).map { [Span($0)] }
    if let closed = open.closed {
      lines += strings.closing(closed).wrapped(to: columns).prefix(isTall ? 6 : 2)
        .map { [Span($0, .archived)] }
    }
    if isTall {
      // Of a closed case, who directed it last.
      let member = open.closed == nil ? open.director : open.directorships.last?.member
      let director = member.map(caseload.name(of:)) ?? strings.noneWord
      lines.append([Span(open.household.address, .text)])
      lines.append([Span(strings.field("director") + " ", .dim), Span(director)])
    }
    for (person, label) in open.currentLabels(on: today) {
      add(
        "\(person.firstName):", strings.labelLine(label, today: today),
        label.ground == nil ? .dim : .text, limit: isTall ? 3 : 1)
    }
    if let next = open.nextStep {
      let when = next.due.map { strings.day($0, today: today) + "  " } ?? ""
      let isLate = next.due.map { $0 < today } ?? false
      add(strings.nextColon, when + next.text, isLate ? .overdue : .text, limit: isTall ? 3 : 1)
    }
    for item in open.timeline.reversed() {
      guard case .contact(let note) = item else { continue }
      let text = words(of: note.text) ?? ""
      add(
        strings.lastColon,
        "\(strings.dayShort(note.on, today: today)) \(strings.name(note.kind)): "
          + text.onOneLine, limit: isTall ? room.rows : 2)
      break
    }
    return lines
  }
}
