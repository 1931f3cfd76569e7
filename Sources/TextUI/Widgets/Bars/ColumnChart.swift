// Values side by side as columns, each over its number and its letter. The tallest fills the
// height; anything more than nothing shows at least a foot.
//
//            ▅▅
//      ▂▂    ██
//   ▆▆ ██ ▁▁ ██
//    6  9  1 12
//   A  S  O  N

public struct ColumnChart: Sendable {
  public var values: [Int]
  public var letters: [String]

  public init(_ values: [Int], letters: [String]) {
    (self.values, self.letters) = (values, letters)
  }

  /// The columns have what the two lines under them leave. The latest are shown where not all fit.
  public func draw(into canvas: inout Canvas, in rect: Rect) {
    let height = rect.rows - 2
    guard height > 0 else { return }
    let cells = max(2, values.map { String($0).count }.max() ?? 0)
    let shown = values.indices.suffix(max(0, (rect.columns + 1) / (cells + 1)))
    var room = rect
    for at in shown {
      drawColumn(values[at], into: &canvas, in: room.left(cells).top(height))
      canvas.text(String(values[at]), in: room.left(cells).row(height), align: .right)
      canvas.text(letters[at], in: room.left(cells).row(height + 1), .dim, align: .right)
      room = room.droppingLeft(cells + 1)
    }
  }

  private func drawColumn(_ value: Int, into canvas: inout Canvas, in room: Rect) {
    let levels = canvas.glyphs.levels
    let greatest = max(1, values.max() ?? 1)
    let steps = room.rows * levels.count
    var left = value > 0 ? max(1, value * steps / greatest) : 0
    for row in (0..<room.rows).reversed() where left > 0 {
      let level = min(left, levels.count)
      canvas.fill(room.row(row), levels[level - 1], .heat4)
      left -= level
    }
  }
}
