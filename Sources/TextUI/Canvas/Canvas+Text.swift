// Text on the canvas: one line, a line of several styles, or a wrapped paragraph. A line that
// does not fit is cut with the ellipsis; control characters never reach a cell.

/// A piece of a line in one style.
public struct Span: Hashable, Sendable {
  public var text: String
  public var style: Style

  public init(_ text: String, _ role: Role = .text, _ attributes: Attributes = []) {
    self.text = text
    style = Style(role, attributes)
  }
}

extension Canvas {
  /// One line in the first row of a rectangle; the cells that it took.
  @discardableResult
  public mutating func text(
    _ text: some StringProtocol, in rect: Rect, _ role: Role = .text,
    _ attributes: Attributes = [], align: Alignment = .left, cut: CutPlace = .end
  ) -> Int {
    guard !rect.isEmpty else { return 0 }
    let style = Style(role, attributes)
    let simpleWidth = text.simpleWidthCells
    let width = simpleWidth ?? text.widthCells
    if width <= rect.columns {
      let free = rect.columns - width
      let indent =
        switch align {
        case .left: 0
        case .right: free
        case .center: free / 2
        }
      let start = Point(column: rect.column + indent, row: rect.row)
      return write(text, simpleWidth, at: start, in: rect, style)
    }
    guard cut == .end, simpleWidth != nil else {
      let fitting = text.cut(to: rect.columns, at: cut, mark: glyphs.ellipsis)
      return write(fitting, at: rect.origin, in: rect, style)
    }
    let room = rect.droppingRight(1)
    return write(text, simpleWidth, at: room.origin, in: room, style)
      + write(characters: [glyphs.ellipsis], at: rect.right(1).origin, in: rect, style)
  }

  /// Pieces one after another in the first row of a rectangle; the cells that they took.
  @discardableResult
  public mutating func spans(_ spans: [Span], in rect: Rect) -> Int {
    var used = 0
    for (index, span) in spans.enumerated() {
      let room = rect.row(0).droppingLeft(used)
      let isLast = index == spans.count - 1
      let fits = span.text.widthCells < room.columns || isLast
      if fits || spans[(index + 1)...].allSatisfy(\.text.isEmpty) {
        used += text(span.text, in: room, span.style.role, span.style.attributes)
      } else {
        // The mark says that something follows, even where this piece ends at the edge.
        let whole = span.text + " "
        return used + text(whole, in: room, span.style.role, span.style.attributes)
      }
    }
    return used
  }

  /// Wrapped text from the top of a rectangle; the rows that it took.
  @discardableResult
  public mutating func paragraph(
    _ text: String, in rect: Rect, _ role: Role = .text, _ attributes: Attributes = []
  ) -> Int {
    let lines = text.wrapped(to: rect.columns)
    for (row, line) in lines.prefix(rect.rows).enumerated() {
      let isCut = row == rect.rows - 1 && lines.count > rect.rows
      self.text(isCut ? line + " " + lines[row + 1] : line, in: rect.row(row), role, attributes)
    }
    return min(lines.count, rect.rows)
  }

  /// Writes from a point to the right and clips; the cells that it took up to the edge.
  @discardableResult
  mutating func write(
    _ text: some StringProtocol, at point: Point, in clip: Rect, _ style: Style
  ) -> Int {
    write(text, text.simpleWidthCells, at: point, in: clip, style)
  }

  private mutating func write(
    _ text: some StringProtocol, _ simpleWidth: Int?, at point: Point, in clip: Rect,
    _ style: Style
  ) -> Int {
    let clip = clip.intersection(rect)
    guard point.row >= clip.row, point.row < clip.endRow, point.column < clip.endColumn else {
      return 0
    }
    if point.column >= clip.column, let simpleWidth {
      let count = min(simpleWidth, clip.endColumn - point.column)
      return writeSimple(text, isASCII: text.utf8.count == simpleWidth, at: point, count, style)
    }
    return write(characters: text, at: point, in: clip, style)
  }

  /// The same for characters, one by one.
  @discardableResult
  mutating func write(
    characters: some Sequence<Character>, at point: Point, in clip: Rect, _ style: Style
  ) -> Int {
    let clip = clip.intersection(rect)
    guard point.row >= clip.row, point.row < clip.endRow else { return 0 }
    var column = point.column
    for character in characters {
      let width = character.widthCells
      if column + width > clip.endColumn {
        let rest = Rect(
          column: column, row: point.row, columns: clip.endColumn - column, rows: 1)
        fill(rest, " ", style.role, style.attributes)
        return clip.endColumn - point.column
      }
      if width > 0, column >= clip.column {
        put(character, width: width, at: index(column, point.row), style)
      }
      column += width
    }
    return column - point.column
  }

  /// The common case: each scalar is a cell, and nearly always each byte.
  private mutating func writeSimple(
    _ text: some StringProtocol, isASCII isPlain: Bool, at point: Point, _ count: Int,
    _ style: Style
  ) -> Int {
    guard count > 0 else { return 0 }
    let start = index(point.column, point.row)
    mendEdges(start, start + count)
    var cell = Cell(role: style.role, attributes: style.attributes)
    cells.withUnsafeMutableBufferPointer { cells in
      let areBytes: Void? = text.utf8.withContiguousStorageIfAvailable { bytes in
        for place in 0..<(isPlain ? count : 0) {
          cell.content = UInt32(bytes[place])
          cells[start + place] = cell
        }
      }
      if isPlain, areBytes != nil { return }
      for (place, scalar) in zip(start..<start + count, text.unicodeScalars) {
        cell.content = isASCII ? Glyphs.asciiForm(scalar.value) : scalar.value
        cells[place] = cell
      }
    }
    return count
  }
}
