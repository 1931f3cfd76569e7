// Where things lie on the screen: whole cells, counted from the top left corner at (0, 0).
// Every function clamps, so a layout for a window that is too small gives empty rectangles
// instead of negative ones, and drawing into an empty rectangle draws nothing.

/// How many cells there are across and down; never negative.
public struct Size: Hashable, Sendable {
  public let columns: Int
  public let rows: Int

  public init(columns: Int, rows: Int) {
    self.columns = max(0, columns)
    self.rows = max(0, rows)
  }
}

/// One cell of the screen, counted from 0.
public struct Point: Hashable, Sendable {
  public var column: Int
  public var row: Int

  public init(column: Int, row: Int) {
    self.column = column
    self.row = row
  }
}

/// A block of cells. Screens are made by cutting rectangles into smaller ones.
public struct Rect: Hashable, Sendable {
  public let column: Int
  public let row: Int
  public let size: Size

  public init(column: Int, row: Int, columns: Int, rows: Int) {
    self.column = column
    self.row = row
    self.size = Size(columns: columns, rows: rows)
  }

  /// The whole of a screen of that size.
  public init(_ size: Size) {
    self.init(column: 0, row: 0, columns: size.columns, rows: size.rows)
  }

  public var columns: Int { size.columns }
  public var rows: Int { size.rows }
  /// One past the last column, one past the last row.
  public var endColumn: Int { column + columns }
  public var endRow: Int { row + rows }
  public var origin: Point { Point(column: column, row: row) }
  public var isEmpty: Bool { columns == 0 || rows == 0 }

  public func contains(_ point: Point) -> Bool {
    point.column >= column && point.column < endColumn && point.row >= row && point.row < endRow
  }

  public func intersection(_ other: Rect) -> Rect {
    let left = max(column, other.column)
    let top = max(row, other.row)
    return Rect(
      column: left, row: top,
      columns: min(endColumn, other.endColumn) - left, rows: min(endRow, other.endRow) - top)
  }
}

// Cutting.
extension Rect {
  /// One row, counted from the top of this rectangle; empty when there is no such row.
  public func row(_ index: Int) -> Rect {
    index >= 0 && index < rows
      ? Rect(column: column, row: row + index, columns: columns, rows: 1)
      : Rect(column: column, row: row, columns: columns, rows: 0)
  }

  public func top(_ count: Int) -> Rect {
    Rect(column: column, row: row, columns: columns, rows: min(count, rows))
  }

  public func bottom(_ count: Int) -> Rect {
    let kept = min(max(0, count), rows)
    return Rect(column: column, row: endRow - kept, columns: columns, rows: kept)
  }

  public func left(_ count: Int) -> Rect {
    Rect(column: column, row: row, columns: min(count, columns), rows: rows)
  }

  public func right(_ count: Int) -> Rect {
    let kept = min(max(0, count), columns)
    return Rect(column: endColumn - kept, row: row, columns: kept, rows: rows)
  }

  public func droppingTop(_ count: Int) -> Rect { bottom(rows - count) }
  public func droppingBottom(_ count: Int) -> Rect { top(rows - count) }
  public func droppingLeft(_ count: Int) -> Rect { right(columns - count) }
  public func droppingRight(_ count: Int) -> Rect { left(columns - count) }

  /// What is left inside a margin of so many cells on each side.
  public func inset(columns marginColumns: Int = 1, rows marginRows: Int = 1) -> Rect {
    droppingLeft(marginColumns).droppingRight(marginColumns)
      .droppingTop(marginRows).droppingBottom(marginRows)
  }

  /// A rectangle of that size, or as much of it as fits, in the middle of this one.
  public func centered(_ inner: Size) -> Rect {
    let columns = min(inner.columns, columns)
    let rows = min(inner.rows, rows)
    return Rect(
      column: column + (self.columns - columns) / 2, row: row + (self.rows - rows) / 2,
      columns: columns, rows: rows)
  }
}
