// What a terminal shows after the bytes that a program sent: an emulator of the part of xterm that
// ncurses and Frontlijn use. Whatever it does not know is kept in `unknown`, so that a test can
// ask for nothing unknown. Cells, colours, cursor, modes and both screens can be read.

import TextUI

/// One cell of the screen.
public struct VTCell: Hashable, Sendable {
  /// A grapheme; empty in the right half of a wide one.
  public var text = " "
  public var style = VTStyle()
}

public struct VTStyle: Hashable, Sendable {
  /// An index of 256; nil for the terminal's own.
  public var foreground: Int?
  public var background: Int?
  public var isBold: Bool
  public var isReverse: Bool
  public var isUnderlined: Bool

  public init(
    foreground: Int? = nil, background: Int? = nil, isBold: Bool = false,
    isReverse: Bool = false, isUnderlined: Bool = false
  ) {
    self.foreground = foreground
    self.background = background
    self.isBold = isBold
    self.isReverse = isReverse
    self.isUnderlined = isUnderlined
  }
}

public struct VTScreen: Sendable {
  public private(set) var size: Size
  /// Row by row.
  public internal(set) var cells: [[VTCell]]
  /// Column and row from 0; the column may be one past the last, waiting to wrap.
  public internal(set) var cursor = Point(column: 0, row: 0)
  public internal(set) var style = VTStyle()
  /// The private modes that are on, by number: 25 cursor, 1049 alternate screen, 2004 paste.
  public private(set) var modes: Set<Int> = [7, 25]
  /// Sequences that it did not understand.
  public internal(set) var unknown: [String] = []
  /// How often what lies above the screen was cleared.
  public internal(set) var scrollbackClears = 0
  /// Frames that were shown between the marks of synchronised output.
  public private(set) var synchronisedFrames = 0

  /// The columns that a scalar takes here. Terminals disagree; this one is as ncurses believes.
  public var widthCells: @Sendable (Unicode.Scalar) -> Int = CellWidth.of

  /// What is erased has the background that is set; else the terminal's own.
  public var erasesInGround = true

  private var parser = VTParser()
  var scrollRegion: Range<Int>
  private var primary: [[VTCell]] = []
  private var saved = (cursor: Point(column: 0, row: 0), style: VTStyle())
  var lastScalar: Unicode.Scalar?

  public init(_ size: Size) {
    self.size = size
    cells = Self.blank(size)
    scrollRegion = 0..<size.rows
  }

  private static func blank(_ size: Size, _ style: VTStyle = VTStyle()) -> [[VTCell]] {
    let row = Array(repeating: VTCell(style: style), count: size.columns)
    return Array(repeating: row, count: size.rows)
  }

  public mutating func feed(_ bytes: some Sequence<UInt8>) {
    for byte in bytes {
      if let event = parser.take(byte) {
        handle(event)
      }
    }
  }

  /// The window has another size; what fits stays.
  public mutating func resize(_ size: Size) {
    cells = Self.fit(cells, size)
    primary = primary.isEmpty ? [] : Self.fit(primary, size)
    self.size = size
    scrollRegion = 0..<size.rows
    cursor.column = min(cursor.column, size.columns - 1)
    cursor.row = min(cursor.row, size.rows - 1)
  }

  private static func fit(_ cells: [[VTCell]], _ size: Size) -> [[VTCell]] {
    (0..<size.rows).map { row in
      (0..<size.columns).map { column in
        row < cells.count && column < cells[row].count ? cells[row][column] : VTCell()
      }
    }
  }
}

// Reading.
extension VTScreen {
  public func row(_ index: Int) -> String {
    let text = cells[index].map(\.text).joined()
    return String(text.reversed().drop { $0 == " " }.reversed())
  }

  /// All rows without the spaces at their ends.
  public var text: String { (0..<size.rows).map(row).joined(separator: "\n") }

  public func contains(_ part: String) -> Bool { text.contains(part) }
  public var isAlternate: Bool { modes.contains(1049) }
  /// Between the marks of a synchronised frame.
  public var isInFrame: Bool { modes.contains(2026) }
  public var isCursorVisible: Bool { modes.contains(25) }
}

// What the parser found.
extension VTScreen {
  private mutating func handle(_ event: VTParser.Event) {
    switch event {
    case .print(let scalar): put(scalar)
    case .control(let byte): control(byte)
    case .escape(let text): escape(text)
    case .sequence(let sequence): handle(sequence)
    case .string(let text): unknown.append(text)
    }
  }

  private mutating func control(_ byte: UInt8) {
    switch byte {
    case 0x08: cursor.column = max(0, min(cursor.column, size.columns - 1) - 1)
    case 0x09: cursor.column = min(size.columns - 1, (cursor.column / 8 + 1) * 8)
    case 0x0A, 0x0B, 0x0C: lineFeed()
    case 0x0D: cursor.column = 0
    case 0x07, 0x0E, 0x0F: break
    default: unknown.append("^" + String(byte, radix: 16))
    }
  }

  private mutating func escape(_ text: String) {
    switch text {
    case "7": saved = (cursor, style)
    case "8": (cursor, style) = saved
    case "D": lineFeed()
    case "M": reverseLineFeed()
    case "E":
      cursor.column = 0
      lineFeed()
    case "(B", ")B", ")0", "=", ">", "\\": break
    case "c": self = VTScreen(size)
    default: unknown.append("ESC " + text)
    }
  }

  private mutating func handle(_ sequence: VTParser.Sequence) {
    switch (sequence.prefix, sequence.final) {
    case ("?", "h"): setModes(sequence.numbers, true)
    case ("?", "l"): setModes(sequence.numbers, false)
    case ("", "m"): setStyle(sequence.numbers)
    case ("", "t"), ("", "l"), ("", "h"), ("?", "c"): break
    case ("", _):
      guard moveCursor(sequence) || change(sequence) else { fallthrough }
    default: unknown.append("CSI \(sequence)")
    }
  }

  private mutating func setModes(_ numbers: [Int], _ isOn: Bool) {
    for mode in numbers {
      switch mode {
      case 1049: setAlternate(isOn)
      case 2026: synchronisedFrames += isOn ? 1 : 0
      case 1, 7, 12, 25, 1000, 1002, 1004, 1006, 2004: break
      default: unknown.append("CSI ?\(mode)\(isOn ? "h" : "l")")
      }
      if isOn { modes.insert(mode) } else { modes.remove(mode) }
    }
  }

  private mutating func setAlternate(_ isOn: Bool) {
    guard isOn != isAlternate else { return }
    if isOn {
      saved = (cursor, style)
      primary = cells
      cells = Self.blank(size)
    } else {
      cells = primary
      (cursor, style) = saved
    }
  }
}

// Cells.
extension VTScreen {
  mutating func put(_ scalar: Unicode.Scalar) {
    lastScalar = scalar
    let width = widthCells(scalar)
    if width == 0 {
      join(scalar)
      return
    }
    if cursor.column + max(1, width) > size.columns {
      cursor.column = 0
      lineFeed()
    }
    clearHalves(at: cursor)
    cells[cursor.row][cursor.column] = VTCell(text: String(Character(scalar)), style: style)
    if width == 2, cursor.column + 1 < size.columns {
      clearHalves(at: Point(column: cursor.column + 1, row: cursor.row))
      cells[cursor.row][cursor.column + 1] = VTCell(text: "", style: style)
    }
    cursor.column += max(1, width)
  }

  /// A mark belongs to the cell before the cursor.
  private mutating func join(_ scalar: Unicode.Scalar) {
    var column = min(cursor.column, size.columns) - 1
    while column > 0, cells[cursor.row][column].text.isEmpty { column -= 1 }
    if column >= 0 {
      cells[cursor.row][column].text.unicodeScalars.append(scalar)
    }
  }

  /// Overwriting one half of a wide grapheme blanks the other.
  private mutating func clearHalves(at point: Point) {
    let row = cells[point.row]
    if row[point.column].text.isEmpty, point.column > 0 {
      cells[point.row][point.column - 1].text = " "
    }
    if point.column + 1 < size.columns, row[point.column + 1].text.isEmpty {
      cells[point.row][point.column + 1].text = " "
    }
  }

  private mutating func lineFeed() {
    if cursor.row == scrollRegion.upperBound - 1 {
      scroll(up: 1)
    } else {
      cursor.row = min(cursor.row + 1, size.rows - 1)
    }
  }

  private mutating func reverseLineFeed() {
    if cursor.row == scrollRegion.lowerBound {
      shift(scrollRegion, down: 1)
    } else {
      cursor.row = max(0, cursor.row - 1)
    }
  }

  mutating func scroll(up count: Int) { shift(scrollRegion, down: -count) }

  var blankCell: VTCell {
    VTCell(style: VTStyle(background: erasesInGround ? style.background : nil))
  }

  /// Moves rows inside a region; those that come in are blank.
  mutating func shift(_ region: Range<Int>, down count: Int) {
    let old = cells
    let blank = Array(repeating: blankCell, count: size.columns)
    for row in region {
      cells[row] = region.contains(row - count) ? old[row - count] : blank
    }
  }

  mutating func erase(_ columns: Range<Int>, inRow row: Int) {
    for column in columns.clamped(to: 0..<size.columns) {
      clearHalves(at: Point(column: column, row: row))
      cells[row][column] = blankCell
    }
  }
}
