// The first questions: is there a store, and who are you?

import CaseModel
import TextUI

extension AppState {
  func drawWelcome(into canvas: inout Canvas, _ frame: FrameLayout) {
    drawBox(.whole, strings.welcomeTitle, into: &canvas, frame)
    var rest = frame.content(.whole).inset(columns: 2, rows: 1)
    for line in strings.welcomeText(store.path) {
      let rows = canvas.paragraph(line.isEmpty ? " " : line, in: rest)
      rest = rest.droppingTop(max(1, rows))
    }
  }

  func drawWho(
    into canvas: inout Canvas, _ frame: FrameLayout, _ hits: inout HitMap<Target>
  ) {
    drawBox(.whole, strings.title(of: .who), into: &canvas, frame)
    let area = frame.whoList
    let width = caseload.activeTeam.map(\.name.widthCells).max() ?? 0
    let rows = who.list.draw(
      into: &canvas, in: area, isFocused: sheet == nil && overlay == nil
    ) { row in
      switch row {
      case .somebodyNew: return [Span(strings.somebodyNew, .text)]
      case .member(let id):
        guard let member = caseload.member(id) else { return [] }
        return [
          Span(member.name.padded(to: width + 2)),
          Span("\(member.organisation), \(strings.name(member.role))", .dim),
        ]
      }
    }
    hits.add(rows) { .who($0) }
  }
}
