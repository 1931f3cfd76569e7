// Text over many lines, wrapped at spaces. Up and down go by what is on the screen and remember
// the column that they came from. The size is told with each key, so that the state stays right
// when the window changes.

public struct TextEditor: Sendable {
  var buffer: TextBuffer
  /// What a text may name somebody or something by: the id is the words that go into it, and begins
  /// with the sign that opens the list.
  public var offers: [Choice] = []
  var open: OpenOffers?
  private var top = 0
  /// The column in cells that up and down aim for, while only they are pressed.
  private var aim: Int?
  /// The text as it was wrapped last: a long one is wrapped once for each change.
  private var wrapped = Wrapped()

  private struct Wrapped {
    var revision = -1
    var width = 0
    var lines: [WrappedLine] = []
  }

  /// `limit` is in characters.
  public init(_ text: String = "", limit: Int = 16_000) {
    buffer = TextBuffer(text, limit: limit, isSingleLine: false)
  }

  public var text: String { buffer.text }
  public var characterCount: Int { buffer.characters.count }
  var cursor: Int { buffer.cursor }
  public var isFull: Bool { buffer.isFull }
  /// Grows with every change of the text.
  public var revision: Int { buffer.revision }

  /// Puts text in at the cursor, as one step that can be undone.
  public mutating func insert(_ text: String) {
    buffer.insert(text)
    aim = nil
  }

  public mutating func replaceAll(with text: String) {
    buffer.replaceAll(with: text)
    aim = nil
  }

  /// False for a key that is not for an editor, among them Tab and Escape.
  public mutating func handle(_ key: Key, in size: Size) -> Bool {
    wrap(size)
    top = page(size).window.lowerBound
    if handleOffers(key) { return true }
    guard travelLines(key, in: size) || handleText(key) else { return false }
    followOffers(key)
    wrap(size)
    top = page(size).window.lowerBound
    return true
  }

  /// The cursor goes to where the mouse pressed, counted from the editor's corner.
  public mutating func click(_ point: Point, in size: Size) {
    let page = page(size)
    let line = min(page.window.lowerBound + max(0, point.row), page.lines.count - 1)
    buffer.move(to: page.offset(line: line, column: point.column))
    (aim, open) = (nil, nil)
  }

  /// Draws the text, and the cursor when it has the keys.
  public func draw(into canvas: inout Canvas, in rect: Rect, isFocused: Bool) {
    guard !rect.isEmpty else { return }
    let page = page(rect.size)
    canvas.fill(rect, " ", .field)
    for (row, line) in page.lines[page.window].enumerated() {
      canvas.write(
        characters: buffer.characters[line.range], at: rect.row(row).origin, in: rect.row(row),
        Style(.field))
    }
    if isFocused {
      let row = rect.row + page.cursorLine - page.window.lowerBound
      let column = rect.column + min(page.cursorColumn, rect.columns - 1)
      canvas.park(Point(column: column, row: row))
    }
  }
}

// Keys.
extension TextEditor {
  private mutating func handleText(_ key: Key) -> Bool {
    switch key {
    // The form's: it hands the text to an editor of its own.
    case .ctrl("e"): return false
    case .enter: buffer.type("\n")
    case .move(.home, .ctrl): buffer.move(to: 0)
    case .move(.end, .ctrl): buffer.move(to: buffer.characters.count)
    default:
      guard buffer.handle(key) else { return false }
    }
    aim = nil
    return true
  }

  /// The keys that go by lines on the screen.
  private mutating func travelLines(_ key: Key, in size: Size) -> Bool {
    guard case .move(let motion, []) = key, motion != .left, motion != .right else {
      return false
    }
    let page = page(size)
    let line = page.cursorLine
    switch motion {
    case .home: return go(to: page.lines[line].range.lowerBound)
    case .end: return go(to: page.end(ofLine: line))
    case .up: travel(to: line - 1, page)
    case .down: travel(to: line + 1, page)
    case .pageUp: turn(-max(1, size.rows - 1), page)
    case .pageDown: turn(max(1, size.rows - 1), page)
    case .left, .right: break
    }
    return true
  }

  /// The view moves with the cursor, so that it stays at its height on the screen.
  private mutating func turn(_ distance: Int, _ page: EditorPage) {
    top = max(0, top + distance)
    travel(to: page.cursorLine + distance, page)
  }

  private mutating func go(to place: Int) -> Bool {
    buffer.move(to: place)
    aim = nil
    return true
  }

  /// Beyond the first or last line, the beginning or the end of the text.
  private mutating func travel(to line: Int, _ page: EditorPage) {
    let column = aim ?? page.cursorColumn
    if line < 0 {
      buffer.move(to: 0)
    } else if line >= page.lines.count {
      buffer.move(to: buffer.characters.count)
    } else {
      buffer.move(to: page.offset(line: line, column: column))
    }
    aim = column
  }

  private func lines(_ width: Int) -> [WrappedLine] {
    wrapped.revision == buffer.revision && wrapped.width == width
      ? wrapped.lines : WrappedLine.lines(of: buffer.characters, width: width)
  }

  private mutating func wrap(_ size: Size) {
    let width = size.columns - 1
    wrapped = Wrapped(revision: buffer.revision, width: width, lines: lines(width))
  }

  private func page(_ size: Size) -> EditorPage {
    EditorPage(buffer: buffer, lines: lines(size.columns - 1), rows: size.rows, top: top)
  }

  /// Where a place of the text is drawn.
  func place(of offset: Int, in rect: Rect) -> Point {
    let page = page(rect.size)
    let line = page.lines.lastIndex { $0.range.lowerBound <= offset } ?? 0
    let cells = page.characters[page.lines[line].range.lowerBound..<offset]
      .reduce(0) { $0 + $1.widthCells }
    return Point(
      column: rect.column + min(cells, rect.columns - 1),
      row: rect.row + line - page.window.lowerBound)
  }

  /// Nothing but white space.
  var isBlank: Bool { buffer.characters.allSatisfy(\.isWhitespace) }

  /// The cursor's line and the number of lines, both counted from 1.
  func position(in size: Size) -> (line: Int, count: Int) {
    let page = page(size)
    return (page.cursorLine + 1, page.lines.count)
  }
}

/// The text as it lies in a room of a certain size. The last column is kept free for the cursor.
private struct EditorPage {
  let characters: [Character]
  let lines: [WrappedLine]
  let cursorLine: Int
  let cursorColumn: Int
  let window: Range<Int>

  init(buffer: TextBuffer, lines: [WrappedLine], rows: Int, top: Int) {
    characters = buffer.characters
    self.lines = lines
    let cursor = buffer.cursor
    cursorLine = lines.lastIndex { $0.range.lowerBound <= cursor } ?? 0
    cursorColumn = characters[lines[cursorLine].range.lowerBound..<cursor]
      .reduce(0) { $0 + $1.widthCells }
    window = Scroll.window(
      top: top, selected: cursorLine, count: lines.count, rows: rows
    ) { _ in 1 }
  }

  /// The last place that is still on this line.
  func end(ofLine line: Int) -> Int {
    let line = lines[line]
    return line.isContinued
      ? max(line.range.lowerBound, line.range.upperBound - 1)
      : line.range.upperBound
  }

  func offset(line: Int, column: Int) -> Int {
    let end = end(ofLine: line)
    var offset = lines[line].range.lowerBound
    var cells = 0
    while offset < end {
      cells += characters[offset].widthCells
      if cells > column { break }
      offset += 1
    }
    return offset
  }
}
