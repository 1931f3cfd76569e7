// A list on the canvas: a gutter of two cells with the sign of the selected row or a mark, and
// beside it whatever the screen draws for a row.

extension ListState {
  static var gutterCells: Int { 2 }

  /// Draws each visible row with `row`, which gets the room beside the gutter. Of the height of
  /// a row, the first `lead` lines are not selected with it: the title of a group, for example.
  /// Where several lists stand together, only the one with the keys may show its selection.
  public func draw(
    into canvas: inout Canvas, in rect: Rect, isFocused: Bool, showsSelection: Bool = true,
    height: (Int) -> Int = { _ in 1 }, lead: (Int) -> Int = { _ in 0 },
    row: (inout Canvas, Rect, ID) -> Void
  ) -> HitMap<ListTarget<ID>> {
    var hits = HitMap<ListTarget<ID>>()
    hits.add(.area, at: rect)
    var rest = rect
    for position in window(rows: rect.rows, height: height) {
      let area = rest.top(height(position))
      rest = rest.droppingTop(area.rows)
      row(&canvas, area.droppingLeft(Self.gutterCells), ids[position])
      let own = area.droppingTop(lead(position))
      drawGutter(into: &canvas, in: own, position: position, showsSelection: showsSelection)
      if position == index, showsSelection {
        drawSelection(into: &canvas, in: own, isFocused: isFocused)
      }
      hits.add(.row(ids[position]), at: own)
    }
    return hits
  }

  private func drawSelection(into canvas: inout Canvas, in area: Rect, isFocused: Bool) {
    canvas.restyle(area, isFocused ? .select : .selectInactive)
    if isFocused {
      let column = min(area.column + Self.gutterCells, area.endColumn - 1)
      canvas.park(Point(column: column, row: area.row), isVisible: false)
    }
  }

  /// Rows of one line each.
  public func draw(
    into canvas: inout Canvas, in rect: Rect, isFocused: Bool, line: (ID) -> [Span]
  ) -> HitMap<ListTarget<ID>> {
    draw(into: &canvas, in: rect, isFocused: isFocused) { canvas, area, id in
      canvas.spans(line(id), in: area)
    }
  }

  private func drawGutter(
    into canvas: inout Canvas, in area: Rect, position: Int, showsSelection: Bool
  ) {
    let glyphs = canvas.glyphs
    let isMarked = marked.contains(ids[position])
    switch (position == index && showsSelection, isMarked) {
    case (true, true): canvas.text("\(glyphs.selected)\(glyphs.marked)", in: area.left(2))
    case (true, false): canvas.text("\(glyphs.selected)", in: area.left(1))
    case (false, true): canvas.text(" \(glyphs.marked)", in: area.left(2))
    case (false, false): break
    }
  }
}
