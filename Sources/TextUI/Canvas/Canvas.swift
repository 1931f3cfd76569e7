// One frame: a grid of cells that screens draw into and a terminal presents. It holds roles and
// graphemes, no colours and no escape sequences, so that a test can read it like a page.
//
// A cell takes eight bytes. A grapheme of one scalar stands in its cell; a longer one stands in
// `clusters`, and the cell says where. Everything is clipped to the rectangle that is drawn into.

/// One column of one row.
public struct Cell: Hashable, Sendable {
  /// A scalar, or where the cluster begins and, in the lowest three bits, its length.
  var content: UInt32
  public var role: Role
  public var attributes: Attributes
  /// 1 or 2 cells; 0 for the right half of the wide grapheme before. It fills the eight bytes, so
  /// that cells can be compared as one number.
  public var width: UInt16

  static let clusterFlag: UInt32 = 0x8000_0000

  init(content: UInt32 = 0x20, role: Role, attributes: Attributes, width: UInt16 = 1) {
    self.content = content
    self.role = role
    self.attributes = attributes
    self.width = width
  }

  /// What stands here, when it is one scalar.
  public var scalar: UInt32? { content & Self.clusterFlag == 0 ? content : nil }
  public var style: Style {
    get { Style(role, attributes) }
    set { (role, attributes) = (newValue.role, newValue.attributes) }
  }
}

/// Where the terminal's own cursor stands after the frame. Screen readers follow it, so it is
/// parked on the focus even where it is not shown.
public struct Cursor: Hashable, Sendable {
  public var point: Point
  public var isVisible: Bool

  public init(_ point: Point, isVisible: Bool = true) {
    self.point = point
    self.isVisible = isVisible
  }
}

public struct Canvas: Sendable {
  public let size: Size
  /// The signs that widgets draw with.
  public let glyphs: Glyphs
  /// Marks of print in sentences are shown in their ASCII form, too.
  let isASCII: Bool
  public var cursor: Cursor?
  var cells: [Cell]
  var clusters: [UInt32] = []

  public init(_ size: Size, glyphs: Glyphs = .utf8) {
    self.size = size
    self.glyphs = glyphs
    isASCII = glyphs.isASCII
    cells = Array(
      repeating: Cell(role: .text, attributes: []), count: size.columns * size.rows)
  }

  /// The whole canvas.
  public var rect: Rect { Rect(size) }

  public func row(_ index: Int) -> ArraySlice<Cell> {
    cells[index * size.columns..<(index + 1) * size.columns]
  }

  /// What a cell means.
  public func role(at point: Point) -> Role { cells[index(point.column, point.row)].role }

  /// The columns of a row from the first to the last that look otherwise on another canvas of the
  /// same size.
  public func changed(inRow index: Int, since other: Canvas) -> Range<Int> {
    let start = index * size.columns
    let columns = 0..<size.columns
    // Clusters apart, what is the same looks the same.
    let areCertain = clusters.isEmpty && other.clusters.isEmpty
    return cells.withUnsafeBytes { own in
      other.cells.withUnsafeBytes { its in
        func isChanged(_ column: Int) -> Bool {
          let place = (start + column) * MemoryLayout<Cell>.stride
          let areSame =
            own.load(fromByteOffset: place, as: UInt64.self)
            == its.load(fromByteOffset: place, as: UInt64.self)
          return areCertain ? !areSame : !looks(cells[start + column], like: other, start + column)
        }
        guard let first = columns.first(where: isChanged) else { return 0..<0 }
        return first..<columns.last(where: isChanged)! + 1
      }
    }
  }

  private func looks(_ own: Cell, like other: Canvas, _ place: Int) -> Bool {
    let its = other.cells[place]
    return own.style == its.style && own.width == its.width
      && (own.scalar == nil
        ? scalars(of: own) == other.scalars(of: its) : own.content == its.content)
  }

  /// The scalars of a grapheme of this canvas: a base and up to four marks.
  public func scalars(of cell: Cell) -> ArraySlice<UInt32> {
    guard cell.content & Cell.clusterFlag != 0 else { return [cell.content] }
    let start = Int(cell.content & ~Cell.clusterFlag) >> 3
    return clusters[start..<start + Int(cell.content & 7)]
  }

  /// Parks the cursor, if the cell is on the canvas.
  public mutating func park(_ point: Point, isVisible: Bool = true) {
    if rect.contains(point) {
      cursor = Cursor(point, isVisible: isVisible)
    }
  }
}

// Writing cells. A wide grapheme of which one half is overwritten becomes a space, so that a
// column never slips.
extension Canvas {
  func index(_ column: Int, _ row: Int) -> Int { row * size.columns + column }

  /// Makes spaces of the halves that stick out of the cells from `start` up to `end` of one row,
  /// which are about to be overwritten.
  mutating func mendEdges(_ start: Int, _ end: Int) {
    if cells[start].width == 0 {
      blank(start - 1)
    }
    if end % size.columns != 0, cells[end].width == 0 {
      blank(end)
    }
  }

  private mutating func blank(_ index: Int) {
    cells[index].content = 0x20
    cells[index].width = 1
  }

  /// One grapheme at a cell; the caller has checked the room.
  mutating func put(_ character: Character, width: Int, at start: Int, _ style: Style) {
    mendEdges(start, start + width)
    cells[start] = Cell(
      content: content(of: character), role: style.role, attributes: style.attributes,
      width: UInt16(width))
    if width == 2 {
      cells[start + 1] = Cell(role: style.role, attributes: style.attributes, width: 0)
    }
  }

  mutating func content(of character: Character) -> UInt32 {
    let first = character.unicodeScalars.first!
    if first.standsAlone, character.utf8.count == UTF8.width(first) {
      return isASCII ? Glyphs.asciiForm(first.value) : first.value
    }
    let scalars = character.drawnScalars
    if scalars.count == 1 {
      return scalars[0].value
    }
    let start = UInt32(clusters.count)
    clusters.append(contentsOf: scalars.lazy.map(\.value))
    return Cell.clusterFlag | start << 3 | UInt32(scalars.count)
  }
}
