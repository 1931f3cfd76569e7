// The first questions on the screen. Light or dark is not described: the screen is it.

import TextUI

extension AppState {
  func drawSetup(
    into canvas: inout Canvas, _ frame: FrameLayout, _ hits: inout HitMap<Target>
  ) {
    drawBox(.whole, strings.setupTitle(setup.question), into: &canvas, frame)
    var rest = frame.content(.whole).inset(columns: frame.hasFrames ? 2 : 0, rows: 0)
    if rest.rows > 6 {
      rest = rest.droppingTop(1)
      rest = rest.droppingTop(canvas.paragraph(strings.setupText(setup.question), in: rest) + 1)
    }
    let labels = setup.question.options.map { strings.label($0).widthCells }
    let area = rest.top(setup.question.options.count)
    let rows = setup.list.draw(
      into: &canvas, in: area, isFocused: overlay == nil
    ) { option in
      let label = strings.label(option)
      return [
        Span("[\(label.prefix(1).lowercased())] ", .hintKey),
        Span(label.padded(to: (labels.max() ?? 0) + 2)), Span(strings.about(option), .dim),
      ]
    }
    hits.add(rows) { .setup($0) }
    canvas.paragraph(strings.setupHint, in: rest.droppingTop(area.rows + 1), .dim)
  }
}
