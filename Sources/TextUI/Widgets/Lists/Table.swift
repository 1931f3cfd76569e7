// A list in columns. What does not fit is left out column by column, the least important first
// and of equals the rightmost; then the columns that stay share the room. The rows are asked for
// their cells only when they are in view.

public struct TableColumn: Hashable, Sendable {
  public var title: String
  public var alignment: Alignment
  /// Below the minimum the column is left out; beyond the ideal it only grows when it `grows`.
  public var minimum: Int
  public var ideal: Int
  /// A higher one stays longer.
  public var importance: Int
  public var cut: CutPlace
  public var grows: Bool

  public init(
    _ title: String, _ alignment: Alignment = .left, cells: ClosedRange<Int>,
    importance: Int = 0, cut: CutPlace = .end, grows: Bool = false
  ) {
    self.title = title
    self.alignment = alignment
    minimum = cells.lowerBound
    ideal = cells.upperBound
    self.importance = importance
    self.cut = cut
    self.grows = grows
  }
}

public struct Table: Hashable, Sendable {
  public var columns: [TableColumn]
  /// Empty cells between two columns.
  public var gap: Int

  public init(_ columns: [TableColumn], gap: Int = 2) {
    self.columns = columns
    self.gap = gap
  }

  /// The width of each column in so many cells; nil for one that is left out.
  public func widths(in cells: Int) -> [Int?] {
    var kept = Array(columns.indices)
    while kept.count > 1, least(kept) > cells {
      let drop = kept.indices.min { left, right in
        let (a, b) = (columns[kept[left]].importance, columns[kept[right]].importance)
        return a != b ? a < b : left > right
      }!
      kept.remove(at: drop)
    }
    var widths = [Int?](repeating: nil, count: columns.count)
    var free = cells - least(kept)
    for column in kept {
      widths[column] = columns[column].minimum
    }
    for column in kept.sorted(by: { columns[$0].importance > columns[$1].importance }) {
      let more = min(max(0, free), columns[column].ideal - columns[column].minimum)
      widths[column]! += more
      free -= more
    }
    share(free, among: kept.filter { columns[$0].grows }, into: &widths)
    return widths
  }

  /// What these columns take at their minimum.
  private func least(_ kept: [Int]) -> Int {
    kept.reduce(gap * (kept.count - 1)) { $0 + columns[$1].minimum }
  }

  private func share(_ free: Int, among growing: [Int], into widths: inout [Int?]) {
    guard free > 0 else { return }
    let shares = Share.lengths(of: free, growing.map { _ in .flexible() })
    for (column, more) in zip(growing, shares) {
      widths[column]! += more
    }
  }
}

extension Table {
  /// Of so many rows, those that the list has: all of them where a header line would leave it less
  /// than four.
  public static func listRows(of rows: Int) -> Int { rows < 5 ? rows : rows - 1 }

  /// As the list's own, in the room under the header line. The size is that of the whole table.
  public func handle<ID>(_ key: Key, _ list: inout ListState<ID>, in size: Size) -> Bool {
    list.handle(key, rows: Self.listRows(of: size.rows))
  }

  public func handle<ID>(
    _ mouse: Mouse, on target: ListTarget<ID>, _ list: inout ListState<ID>, in size: Size
  ) -> PointerOutcome {
    list.handle(mouse, on: target, rows: Self.listRows(of: size.rows))
  }

  /// The rows of the list, each with its cells in the order of the columns, under a header line if
  /// there is room for one.
  public func draw<ID>(
    _ list: ListState<ID>, into canvas: inout Canvas, in rect: Rect, isFocused: Bool,
    cells: (ID) -> [Span]
  ) -> HitMap<ListTarget<ID>> {
    let gutter = ListState<ID>.gutterCells
    // The last column does not touch the frame.
    let widths = widths(in: rect.columns - gutter - 1)
    var hits = HitMap<ListTarget<ID>>()
    let area = rect.bottom(Self.listRows(of: rect.rows))
    let header = rect.droppingBottom(area.rows)
    place(widths, in: header.droppingLeft(gutter)) { column, room in
      canvas.text(columns[column].title, in: room, .heading, align: columns[column].alignment)
      hits.add(.header(column), at: room)
    }
    let rows = list.draw(into: &canvas, in: area, isFocused: isFocused) {
      canvas, area, id in
      let cells = cells(id)
      place(widths, in: area) { column, room in
        let style = columns[column]
        let cell = cells[column]
        canvas.text(
          cell.text, in: room, cell.style.role, cell.style.attributes, align: style.alignment,
          cut: style.cut)
      }
    }
    hits.add(rows) { $0 }
    return hits
  }

  /// Where each column that is shown lies in a line.
  private func place(_ widths: [Int?], in line: Rect, _ body: (Int, Rect) -> Void) {
    var rest = line
    for (column, width) in widths.enumerated() {
      guard let width else { continue }
      body(column, rest.left(width))
      rest = rest.droppingLeft(width + gap)
    }
  }
}
