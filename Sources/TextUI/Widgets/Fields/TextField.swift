// One line that can be typed in. What is longer than its room scrolls by half the room, so that
// where it stands follows from the cursor alone; a mark shows that text goes on.

public struct TextField: Sendable {
  var buffer: TextBuffer
  /// Shows a sign for each character: for a secret.
  public var isSecret = false

  /// `limit` is in characters.
  public init(_ text: String = "", limit: Int = 500) {
    buffer = TextBuffer(text, limit: limit, isSingleLine: true)
  }

  public var text: String { buffer.text }
  public var isFull: Bool { buffer.isFull }
  /// Grows with every change of the text.
  public var revision: Int { buffer.revision }

  /// Puts a text in, as one step that can be undone.
  public mutating func replaceAll(with text: String) {
    buffer.replaceAll(with: text)
  }

  /// False for a key that is not for a field, among them Enter, Tab, up and down.
  public mutating func handle(_ key: Key) -> Bool {
    buffer.handle(key)
  }

  /// The cursor goes to where the mouse pressed, in cells from the left edge.
  public mutating func click(column: Int, width: Int) {
    buffer.move(to: view(width: width).offset(atColumn: column))
  }

  /// Draws the text, and the cursor when it has the keys.
  public func draw(into canvas: inout Canvas, in rect: Rect, isFocused: Bool) {
    let line = rect.row(0)
    guard !line.isEmpty else { return }
    let view = view(width: line.columns)
    canvas.fill(line, " ", .field)
    canvas.text(view.text(glyphs: canvas.glyphs, isSecret: isSecret), in: line, .field)
    if view.first > 0 {
      canvas.text(String(canvas.glyphs.ellipsis), in: line.left(1), .field)
    }
    if isFocused {
      let column = line.column + view.cursorColumn
      canvas.park(Point(column: min(column, line.endColumn - 1), row: line.row))
    }
  }

  private func view(width: Int) -> FieldView {
    FieldView(buffer: buffer, width: max(1, width), isSecret: isSecret)
  }
}

/// The part of a line that is in view.
private struct FieldView {
  let characters: ArraySlice<Character>
  let widths: [Int]
  let first: Int
  let cursorColumn: Int

  init(buffer: TextBuffer, width: Int, isSecret: Bool) {
    let widths = buffer.characters.map { isSecret ? 1 : $0.widthCells }
    let cursorCells = widths[..<buffer.cursor].reduce(0, +)
    let step = max(1, width / 2)
    // The cursor needs a cell of its own, also behind the last character.
    let skipCells = cursorCells < width ? 0 : (cursorCells - width + step) / step * step
    var first = 0
    var skipped = 0
    while skipped < skipCells {
      skipped += widths[first]
      first += 1
    }
    self.first = first
    self.widths = Array(widths[first...])
    characters = buffer.characters[first...]
    cursorColumn = cursorCells - skipped
  }

  func text(glyphs: Glyphs, isSecret: Bool) -> String {
    isSecret
      ? String(repeating: glyphs.secret, count: characters.count) : String(characters)
  }

  func offset(atColumn column: Int) -> Int {
    var cells = 0
    for (index, width) in widths.enumerated() {
      cells += width
      if cells > column { return first + index }
    }
    return first + widths.count
  }
}
