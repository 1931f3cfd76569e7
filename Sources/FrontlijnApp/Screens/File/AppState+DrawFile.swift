// The case file: family, plan and timeline, side by side or as tabs.

import CaseModel
import TextUI

extension AppState {
  func drawFile(
    _ open: CaseFile, into canvas: inout Canvas, _ frame: FrameLayout,
    _ hits: inout HitMap<Target>
  ) {
    if !frame.tabs.isEmpty {
      let tabs = Tabs(
        FilePane.allCases.map { ($0, title(of: $0, open, short: true)) }, selected: file.pane)
      hits.add(tabs.draw(into: &canvas, in: frame.tabs.droppingLeft(1))) { .tab($0) }
    }
    if frame.panes[.cases] != nil { drawNarrowCases(into: &canvas, frame, &hits) }
    if frame.panes[.file(.family)] != nil { drawFamily(open, into: &canvas, frame, &hits) }
    if frame.panes[.file(.plan)] != nil { drawPlan(open, into: &canvas, frame, &hits) }
    if frame.panes[.file(.timeline)] != nil { drawTimeline(open, into: &canvas, frame, &hits) }
    drawFileOverview(open, into: &canvas, frame)
  }

  private func title(of pane: FilePane, _ open: CaseFile, short: Bool = false) -> String {
    switch pane {
    case .family: return "\(strings.familyTitle) \(open.persons.count { $0.leftOn == nil })"
    case .plan:
      let (done, total) = open.planProgress
      return total == 0 ? strings.planTitle : "\(strings.planTitle) \(done)/\(total)"
    case .timeline: return "\(strings.timelineTitle) \(open.timeline.count)"
    }
  }

  private var hasKeys: Bool { sheet == nil && overlay == nil }

  private func isFocused(_ pane: FilePane) -> Bool { hasKeys && file.pane == pane }

  // MARK: family

  private func drawFamily(
    _ open: CaseFile, into canvas: inout Canvas, _ frame: FrameLayout,
    _ hits: inout HitMap<Target>
  ) {
    drawBox(.file(.family), title(of: .family, open), into: &canvas, frame)
    var area = frame.content(.file(.family))
    let glyphs = canvas.glyphs
    // A wide and low pane has the details beside the list, any other under it.
    let detail = area.columns >= 90 ? area.right(area.columns * 2 / 5) : area
    if detail != area { area = area.droppingRight(detail.columns + 1) }
    let rows = file.family.draw(
      into: &canvas, in: area, isFocused: isFocused(.family)
    ) { familyLine($0, open, glyphs) }
    hits.add(rows) { .file(.family($0)) }
    let used = detail == area ? file.family.ids.count + 1 : 0
    let rest = detail.droppingTop(used).inset(columns: 2, rows: 0)
    if open.persons.isEmpty {
      canvas.paragraph(strings.noPersonsYet, in: rest, .dim)
    } else {
      drawPersonDetail(open, into: &canvas, in: rest)
    }
  }

  func familyLine(_ item: FamilyItem, _ open: CaseFile, _ glyphs: Glyphs) -> [Span] {
    switch item {
    case .household:
      let home = open.household
      return [
        Span(home.name, .heading), Span("  "),
        Span(
          [home.address, home.phone ?? ""].filter { !$0.isEmpty }.joined(
            separator: " \(glyphs.separator) ")),
      ]
    case .person(let id):
      guard let person = open.person(id) else { return [] }
      let label = open.currentLabels(on: today).first { $0.person.id == id }?.label
      var line = [Span(person.name, person.leftOn == nil ? .text : .archived), Span("  ")]
      line.append(Span(strings.personLine(person, today: today), .dim))
      if let label {
        line.append(Span("  \(strings.name(label.kind(on: today)))", .tag1))
      }
      return line
    case .relation(let id):
      guard let relation = open.relation(id), let from = open.person(relation.person) else {
        return []
      }
      let other =
        switch relation.other {
        case .person(let id): open.person(id)?.firstName ?? ""
        case .outside(let name): name
        }
      let role: Role = relation.endedOn == nil ? .text : .archived
      var line = [
        Span("\(glyphs.follows) ", .dim), Span(from.firstName, role),
        Span(" \(strings.name(relation.kind)) ", .dim), Span(other, role),
      ]
      if let contact = relation.contact, contact != .yes {
        line.append(Span("  \(strings.name(contact))", contact == .forbidden ? .overdue : .dim))
      }
      return line
    }
  }

  /// What there is to know about the selected row: label with its ground, corrections.
  private func drawPersonDetail(_ open: CaseFile, into canvas: inout Canvas, in room: Rect) {
    var rest = room
    func write(_ text: String, _ role: Role = .dim) {
      rest = rest.droppingTop(canvas.paragraph(text, in: rest, role))
    }
    switch file.family.selection {
    case .person(let id):
      if let phone = open.person(id)?.phone { write("\(strings.field("phone")) \(phone)") }
      let notes = open.notes(about: .person(id))
      if !notes.isEmpty { write(strings.spokenOf(notes, today: today), .text) }
      for label in open.labels.filter({ $0.person == id }).reversed() {
        write(
          strings.labelHistory(label, by: caseload.name(of: label.stamp.by), today: today), .text)
      }
      for correction in open.person(id)?.corrections ?? [] {
        write(strings.correctionLine(correction, by: caseload.name(of: correction.stamp.by)))
      }
    case .household:
      if let key = open.importedAs { write(strings.inOldList(key)) }
      for correction in open.household.corrections {
        write(strings.correctionLine(correction, by: caseload.name(of: correction.stamp.by)))
      }
      if let closed = open.closed { write(strings.closing(closed)) }
    default: break
    }
  }

  // MARK: plan

  private func drawPlan(
    _ open: CaseFile, into canvas: inout Canvas, _ frame: FrameLayout,
    _ hits: inout HitMap<Target>
  ) {
    var heading = title(of: .plan, open)
    if let director = open.director {
      heading += " \(canvas.glyphs.separator) \(caseload.name(of: director))"
    }
    drawBox(.file(.plan), heading, into: &canvas, frame)
    let area = frame.content(.file(.plan))
    if open.goals.isEmpty, open.followUps.isEmpty {
      canvas.paragraph(strings.noGoalsYet, in: area.droppingTop(1).inset(columns: 2, rows: 0), .dim)
      hits.add(.file(.plan(.area)), at: area)
      return
    }
    let pane = PlanPane(self, open, area)
    let heights = pane.heights
    let rows = file.plan.draw(
      into: &canvas, in: area, isFocused: isFocused(.plan), height: { heights[$0] },
      lead: pane.lead
    ) { canvas, room, item in
      pane.draw(item, into: &canvas, in: room)
    }
    hits.add(rows) { .file(.plan($0)) }
  }

  func name(of owner: Owner, in open: CaseFile) -> String {
    switch owner {
    case .team(let id): caseload.member(id)?.name ?? id.name
    case .person(let id): open.person(id)?.firstName ?? ""
    case .other(let name): name
    }
  }

  // MARK: timeline

  private func drawTimeline(
    _ open: CaseFile, into canvas: inout Canvas, _ frame: FrameLayout,
    _ hits: inout HitMap<Target>
  ) {
    drawBox(
      .file(.timeline), title(of: .timeline, open), footer: strings.newestFirst, into: &canvas,
      frame)
    let area = frame.timelineList
    if area != frame.content(.file(.timeline)) {
      drawContactLine(
        open, into: &canvas, in: frame.content(.file(.timeline)).bottom(1).droppingLeft(2))
    }
    let pane = TimelinePane(self, open, area)
    let places = Dictionary(
      zip(file.timeline.ids, file.timeline.ids.indices), uniquingKeysWith: { first, _ in first })
    let rows = file.timeline.draw(
      into: &canvas, in: area, isFocused: isFocused(.timeline), height: pane.height
    ) { canvas, room, key in
      if let at = places[key] { pane.draw(at, into: &canvas, in: room) }
    }
    hits.add(rows) { .file(.timeline($0)) }
  }

  /// In a very wide window the list stays beside the file.
  private func drawNarrowCases(
    into canvas: inout Canvas, _ frame: FrameLayout, _ hits: inout HitMap<Target>
  ) {
    drawBox(.cases, "\(strings.listName) \(cases.rows.count)", into: &canvas, frame)
    let area = frame.content(.cases)
    let table = CasesTable(self, columns: area.columns)
    let cases = cases
    let rows = table.table.draw(cases.list, into: &canvas, in: area, isFocused: false) { id in
      cases.row(id).map { table.cells($0) } ?? []
    }
    hits.add(rows) { .cases($0) }
  }

  // MARK: words around it

  /// A sentence about the selected row.
  func fileContext(_ open: CaseFile) -> String {
    if open.status == .closed { return strings.caseIsClosedReopen }
    switch (file.pane, file.plan.selection) {
    case (.plan, .step(let id)): return open.step(id).map { strings.about($0, today) } ?? ""
    case (.plan, .goal(let id)):
      let notes = strings.spokenOf(open.notes(about: .goal(id)), today: today)
      let about = open.goal(id).map { strings.about($0, today) } ?? ""
      return notes.isEmpty ? about : "\(notes) · \(about)"
    case (.timeline, _):
      let words = selectedContact?.links.map(\.words) ?? []
      return words.isEmpty ? strings.about(open, caseload, today) : strings.leads(to: words)
    default: return strings.about(open, caseload, today)
    }
  }
}
