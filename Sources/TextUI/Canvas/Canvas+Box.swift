// Areas, rules and frames.

extension Canvas {
  public mutating func fill(
    _ rect: Rect, _ character: Character = " ", _ role: Role = .text,
    _ attributes: Attributes = []
  ) {
    let area = rect.intersection(self.rect)
    guard !area.isEmpty, character.widthCells == 1 else { return }
    let cell = Cell(content: content(of: character), role: role, attributes: attributes)
    for row in area.row..<area.endRow {
      let start = index(area.column, row)
      mendEdges(start, start + area.columns)
      for position in start..<start + area.columns {
        cells[position] = cell
      }
    }
  }

  /// Gives what is already drawn another style: a selected row, for example.
  public mutating func restyle(_ rect: Rect, _ role: Role, _ attributes: Attributes = []) {
    let area = rect.intersection(self.rect)
    for row in area.row..<area.endRow {
      for position in index(area.column, row)..<index(area.endColumn, row) {
        cells[position].role = role
        cells[position].attributes = attributes
      }
    }
  }

  /// A horizontal line through the first row of a rectangle.
  public mutating func rule(in rect: Rect, _ role: Role = .chromeBorder) {
    fill(rect.row(0), glyphs.light.horizontal, role)
  }

  /// A frame with texts in its top and bottom line; the rectangle inside. The one that has the
  /// keys has heavy lines and a sign before its title. Too small for a frame, it draws nothing
  /// and leaves the whole rectangle.
  @discardableResult
  public mutating func box(
    _ rect: Rect, title: String = "", footer: String = "", isFocused: Bool = false
  ) -> Rect {
    guard rect.columns >= 4, rect.rows >= 3 else { return rect }
    let border = isFocused ? glyphs.heavy : glyphs.light
    let role = isFocused ? Role.chromeFocus : .chromeBorder
    fill(rect.inset(), " ")
    edge(rect.top(1), border.topLeft, border.horizontal, border.topRight, role)
    edge(rect.bottom(1), border.bottomLeft, border.horizontal, border.bottomRight, role)
    fill(rect.left(1).inset(columns: 0), border.vertical, role)
    fill(rect.right(1).inset(columns: 0), border.vertical, role)
    boxTitle(title, in: rect.top(1).inset(columns: 2, rows: 0), isFocused: isFocused)
    boxFooter(footer, in: rect.bottom(1).inset(columns: 2, rows: 0), role)
    return rect.inset()
  }

  private mutating func edge(
    _ line: Rect, _ left: Character, _ middle: Character, _ right: Character, _ role: Role
  ) {
    fill(line, middle, role)
    fill(line.left(1), left, role)
    fill(line.right(1), right, role)
  }

  private mutating func boxTitle(_ title: String, in line: Rect, isFocused: Bool) {
    guard !title.isEmpty else { return }
    let used = isFocused ? text(" \(glyphs.focus)", in: line, .chromeFocus) : 0
    let rest = line.droppingLeft(used)
    let cut = title.cut(to: rest.columns - 2, mark: glyphs.ellipsis)
    if !cut.isEmpty {
      text(" \(cut) ", in: rest, .title)
    }
  }

  private mutating func boxFooter(_ footer: String, in line: Rect, _ role: Role) {
    guard !footer.isEmpty, line.columns > 2 else { return }
    let cut = footer.cut(to: line.columns - 2, mark: glyphs.ellipsis)
    text(" \(cut) ", in: line, role == .chromeFocus ? .text : .dim, align: .right)
  }
}
