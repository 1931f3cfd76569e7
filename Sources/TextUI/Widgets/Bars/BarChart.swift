// Values under each other as bars, each between its name and its number:
//
//   Karim Haddou    ▓▓▓▓▓▓▓▓▓  9  ! 2 late
//   Naima Ouali     ▓▓▓▓▓      5
//
// In the plain set the bars are left out: name and number say it all.

public struct BarRow: Hashable, Sendable {
  public var name: String
  public var value: Int
  /// What there is to say about it, after the number.
  public var note: Span

  public init(_ name: String, _ value: Int, note: Span = Span("")) {
    (self.name, self.value, self.note) = (name, value, note)
  }
}

public struct BarChart: Sendable {
  public var rows: [BarRow]

  public init(_ rows: [BarRow]) { self.rows = rows }

  /// One row for each bar, from the top.
  public func draw(into canvas: inout Canvas, in rect: Rect) {
    let nameCells = min(rows.map(\.name.widthCells).max() ?? 0, rect.columns / 3)
    let numberCells = rows.map { String($0.value).count }.max() ?? 0
    let noteCells = rows.map(\.note.text.widthCells).max() ?? 0
    let free = rect.columns - nameCells - numberCells - noteCells - 4
    let barCells = canvas.glyphs.isPlain ? 0 : min(max(0, free), 24)
    let greatest = max(1, rows.map(\.value).max() ?? 1)
    for (at, row) in rows.prefix(rect.rows).enumerated() {
      var rest = rect.row(at)
      canvas.text(row.name, in: rest.left(nameCells))
      rest = rest.droppingLeft(nameCells + 1)
      if barCells > 0 {
        let cells = row.value > 0 ? max(1, row.value * barCells / greatest) : 0
        canvas.fill(rest.left(cells), canvas.glyphs.filled, .heat4)
        rest = rest.droppingLeft(barCells + 1)
      }
      canvas.text(String(row.value), in: rest.left(numberCells), align: .right)
      rest = rest.droppingLeft(numberCells + 2)
      canvas.text(row.note.text, in: rest, row.note.style.role)
    }
  }
}
