// The first questions: is there a store, and who are you?

import CaseModel
import TextUI

extension AppState {
  func drawWelcome(into canvas: inout Canvas, _ frame: FrameLayout) {
    drawBox(.whole, strings.welcomeTitle, into: &canvas, frame)
    var rest = frame.content(.whole)
    if frame.hasFrames { rest = rest.inset(columns: 2, rows: 1) }
    for line in welcomeLines(in: rest) {
      let rows = canvas.paragraph(line.isEmpty ? " " : line, in: rest)
      rest = rest.droppingTop(max(1, rows))
    }
  }

  /// In a low window what can be done goes before what it is about, if need be as bare as in the
  /// footer.
  private func welcomeLines(in room: Rect) -> [String] {
    func fits(_ lines: [String]) -> Bool {
      lines.reduce(0) { $0 + max(1, $1.wrapped(to: max(1, room.columns)).count) } <= room.rows
    }
    let all = strings.welcomeText(store.path)
    if fits(all) { return all }
    let wishes = Array(all.suffix(3))
    return fits(wishes)
      ? wishes
      : strings.keymap.actions.filter { [.makeStore, .practise, .quit].contains($0.id) }
        .map { "\($0.keyName(strings)) \($0.label(strings))" }
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

  /// What the selected colleague was called before; else what the question is for.
  var whoContext: String {
    if store.readOnly != nil { return strings.onlyReading }
    guard case .member(let id) = who.list.selection,
      let corrections = caseload.member(id)?.corrections,
      let last = corrections.last(where: { $0.field == "name" }) ?? corrections.last
    else { return strings.whoQuestion }
    return strings.correctionLine(last, by: caseload.name(of: last.stamp.by))
  }
}
