// What is looked for in what is longer than its pane: the rows of a case file or of the board, the
// lines of an entry that is read. Nothing is left out of sight: the selection goes to the first
// row that holds the words, and arrows go on from there, around the ends.

import TextUI

public struct Find<Row: Hashable & Sendable>: Sendable {
  public internal(set) var field: TextField
  /// It stays in force when the typing has ended.
  public private(set) var isTyping = true
  /// The rows that hold the words, in their order.
  public private(set) var found: [Row] = []
  /// All rows there are.
  var rowCount: Int { places.count }
  /// Where one was when it began; nil once somebody has gone on from there.
  private var start: Row?
  private var places: [Row: Int] = [:]

  init(_ text: String = "", from start: Row?) {
    field = TextField(text, limit: 60)
    self.start = start
  }

  var phrase: Phrase { Phrase(field.text) }
  /// There is somewhere to go on to.
  var hasFound: Bool { !found.isEmpty }

  mutating func endTyping() {
    isTyping = false
    start = nil
  }

  /// Looks again; where to go, while somebody types.
  mutating func look(in rows: [(row: Row, text: String)]) -> Row? {
    let phrase = phrase
    places = Dictionary(
      rows.enumerated().map { ($0.element.row, $0.offset) }, uniquingKeysWith: { first, _ in first }
    )
    found = rows.filter { phrase.isIn($0.text) }.map(\.row)
    guard let start, !phrase.isEmpty else { return nil }
    return found.first { place($0) >= place(start) } ?? found.first ?? start
  }

  /// The next row that holds the words, after or before one that may not.
  mutating func step(_ step: Int, from row: Row?) -> Row? {
    start = nil
    let at = row.map(place) ?? -1
    return step > 0
      ? found.first { place($0) > at } ?? found.first
      : found.last { place($0) < at } ?? found.last
  }

  private func place(_ row: Row) -> Int { places[row] ?? -1 }
}

extension AppState {
  /// The one line of a find or a filter: what is typed, and how much there is of it.
  func drawFind(
    _ field: TextField, isTyping: Bool, count: String, into canvas: inout Canvas, in row: Rect
  ) {
    // What was found is counted in every window; the field takes what that leaves.
    let prompt = row.columns < 24 ? "/" : strings.findPrompt
    let used = canvas.text("\(prompt) ", in: row, .hintKey)
    let room = row.droppingLeft(used)
    let wanted = isTyping ? 30 : field.text.widthCells + 1
    let cells = room.left(min(wanted, max(6, room.columns - count.widthCells - 2)))
    field.draw(into: &canvas, in: cells, isFocused: isTyping)
    canvas.text(count, in: room.droppingLeft(cells.columns + 1), .dim)
  }
}
