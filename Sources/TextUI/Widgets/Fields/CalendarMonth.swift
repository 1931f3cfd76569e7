// One month as a grid, Monday first: a week a row, the selected day marked, and beside a day how
// many things lie on it.
//
//     ◂ December 2026 ▸
//   Mo  Tu  We  Th  Fr  Sa  Su
//        1   2   3   4   5   6
//    7   8·2 9 ▸10  11  12  13

public struct CalendarMonth: Sendable {
  public var title: String
  /// Seven short names, Monday's first.
  public var weekdays: [String]
  /// Its first and its last day, as `DateSource` counts them.
  public var first: Int
  public var last: Int
  /// Monday = 0: where the first day stands.
  public var leading: Int
  /// How many things lie on a day.
  public var busy: [Int: Int]
  /// Under the grid: which keys do what.
  public var hint: String

  public init(
    title: String, weekdays: [String], first: Int, last: Int, leading: Int,
    busy: [Int: Int] = [:], hint: String = ""
  ) {
    self.title = title
    self.weekdays = weekdays
    self.first = first
    self.last = last
    self.leading = leading
    self.busy = busy
    self.hint = hint
  }

  private static var cellColumns: Int { 5 }
  private static var columns: Int { 7 * cellColumns + 2 }

  private var weeks: Int { (leading + last - first + 7) / 7 }

  /// Where the grid lies: under the line when it fits there, else above, else over it.
  private func place(near line: Rect, _ bounds: Rect) -> Rect {
    let rows = min(weeks + 3, bounds.rows)
    let columns = min(Self.columns, bounds.columns)
    let row =
      line.endRow + rows <= bounds.endRow
      ? line.endRow
      : line.row - rows >= bounds.row ? line.row - rows : bounds.endRow - rows
    return Rect(
      column: max(bounds.column, min(line.column, bounds.endColumn - columns)), row: row,
      columns: columns, rows: rows)
  }

  func draw(
    into canvas: inout Canvas, near line: Rect, bounds: Rect, selected: Int, today: Int
  ) -> HitMap<CalendarPart> {
    var hits = HitMap<CalendarPart>()
    let area = place(near: line, bounds)
    canvas.fill(area, " ", .field)
    drawTitle(into: &canvas, in: area.row(0), &hits)
    // In the lowest windows the weeks around the selected one are shown.
    let shown = max(1, min(weeks, area.rows - 2))
    let at = (leading + selected - first) / 7
    let top = min(max(0, at - shown / 2), weeks - shown)
    for (column, name) in weekdays.enumerated() where area.rows > 1 {
      canvas.text(
        name, in: cell(area, 1, column).droppingLeft(max(0, 3 - name.widthCells)), .dim)
    }
    for week in top..<top + shown {
      for column in 0..<7 {
        let day = first + week * 7 + column - leading
        guard (first...last).contains(day) else { continue }
        let room = cell(area, 2 + week - top, column)
        draw(day, isSelected: day == selected, isToday: day == today, into: &canvas, in: room)
        hits.add(.day(day), at: room)
      }
    }
    if area.rows > shown + 2 {
      canvas.text(hint, in: area.row(shown + 2).droppingLeft(1), .hintLabel)
    }
    return hits
  }

  private func cell(_ area: Rect, _ row: Int, _ column: Int) -> Rect {
    area.row(row).droppingLeft(1 + column * Self.cellColumns).left(Self.cellColumns)
  }

  private func drawTitle(
    into canvas: inout Canvas, in row: Rect, _ hits: inout HitMap<CalendarPart>
  ) {
    let (back, ahead) = (row.droppingLeft(1).left(3), row.droppingRight(1).right(3))
    canvas.text(" < ", in: back, .hintKey)
    canvas.text(" > ", in: ahead, .hintKey)
    let left = max(0, (row.columns - title.widthCells) / 2)
    canvas.text(title, in: row.droppingLeft(left).left(title.widthCells), .title)
    hits.add(.month(-1), at: back)
    hits.add(.month(1), at: ahead)
  }

  /// The number, right-aligned in two cells; `·3` for three things; before the selected day the
  /// sign of what is selected, so that it is found without colour.
  private func draw(
    _ day: Int, isSelected: Bool, isToday: Bool, into canvas: inout Canvas, in room: Rect
  ) {
    let number = String(day - first + 1)
    let sign = isSelected ? String(canvas.glyphs.selected) : " "
    var text = sign + String(repeating: " ", count: max(0, 2 - number.count)) + number
    if let count = busy[day] { text += "·" + (count > 9 ? "9" : String(count)) }
    if isSelected {
      canvas.text(text, in: room, .select, .bold)
      canvas.park(room.origin, isVisible: false)
    } else {
      canvas.text(text, in: room, isToday ? .title : .field, isToday ? .underline : [])
    }
  }
}

/// What the mouse finds at a field of days.
public enum CalendarPart: Hashable, Sendable {
  /// The sign beside the text.
  case sign
  case day(Int)
  /// So many months on or back.
  case month(Int)
}
