// Words that a text may name somebody or something by, offered where a sign begins a word: `@Is`
// shows who begins so. What is typed is text all along: Escape only closes the list, and a list
// that has nothing to offer closes itself, so that nobody is caught in it.

/// The list under the cursor.
struct OpenOffers: Sendable {
  /// Where the sign stands.
  let start: Int
  var list = ListState<String>()
}

extension TextEditor {
  static let offerRows = 5
  private static let offerCells = 48

  var isOffering: Bool { open != nil }

  mutating func closeOffers() { open = nil }

  /// Puts a sign in, as if it had been typed; again, the next one that has something to offer.
  public mutating func beginOffer() {
    let signs = offers.compactMap(\.id.first).reduce(into: [Character]()) {
      if !$0.contains($1) { $0.append($1) }
    }
    guard var sign = signs.first else { return }
    if let start = open?.start, start == cursor - 1,
      let at = signs.firstIndex(of: buffer.characters[start])
    {
      sign = signs[(at + 1) % signs.count]
      buffer.exchange(start..<cursor, for: String(sign))
    } else {
      if cursor > 0, buffer.characters[cursor - 1].isWordPart { buffer.type(" ") }
      buffer.type(sign)
    }
    open = OpenOffers(start: cursor - 1)
    refreshOffers()
  }

  /// After a key was typed: a sign opens the list where a word begins, anything else narrows it.
  mutating func followOffers(_ key: Key) {
    if case .character(let sign) = key, cursor > 0, offers.contains(where: { $0.id.first == sign }),
      buffer.characters[cursor - 1] == sign,
      cursor == 1 || !buffer.characters[cursor - 2].isWordPart
    {
      open = OpenOffers(start: cursor - 1)
    }
    refreshOffers()
  }

  /// What was typed behind the sign.
  private var offerQuery: String? {
    guard let start = open?.start, start < cursor, cursor <= buffer.characters.count,
      offers.contains(where: { $0.id.first == buffer.characters[start] })
    else { return nil }
    let typed = buffer.characters[(start + 1)..<cursor]
    return typed.contains("\n") ? nil : String(typed)
  }

  private mutating func refreshOffers() {
    guard let start = open?.start, let query = offerQuery else { return open = nil }
    let sign = buffer.characters[start]
    let ids = offers.filter { $0.id.first == sign && $0.isOffered(for: query) }.map(\.id)
    // All of it was typed, and a space behind it: it is done.
    let isDone = query.last == " " && offers.contains { $0.id == "\(sign)\(query.dropLast())" }
    if ids.isEmpty || isDone { return open = nil }
    open?.list = ListState(ids)
  }

  /// The open list's keys; false for what is to be typed.
  mutating func handleOffers(_ key: Key) -> Bool {
    guard open != nil else { return false }
    switch key {
    case .escape: open = nil
    case .up, .down, .pageUp, .pageDown:
      return open?.list.handle(key, rows: Self.offerRows) ?? false
    case .enter, .tab:
      guard let id = open?.list.selection, let start = open?.start else { return false }
      // Typed in full already: Enter is what it always is.
      if String(buffer.characters[start..<cursor]) == id {
        open = nil
        return key == .tab
      }
      take(offer: id)
    default: return false
    }
    return true
  }

  /// Puts the words in, in place of what was typed to find them.
  mutating func take(offer id: String) {
    guard let start = open?.start, start <= cursor else { return }
    buffer.exchange(start..<cursor, for: id)
    open = nil
  }

  /// Draws the open list under the line of the cursor, or above it where there is more room inside
  /// `bounds`; over what is there, so it comes last.
  func drawOffers(
    into canvas: inout Canvas, over rect: Rect, bounds: Rect
  ) -> HitMap<String> {
    var hits = HitMap<String>()
    guard let open else { return hits }
    let place = place(of: open.start, in: rect)
    let (below, above) = (bounds.endRow - place.row - 1, place.row - bounds.row)
    let rows = min(open.list.ids.count, Self.offerRows, max(below, above))
    let row = below >= min(rows, above + 1) ? place.row + 1 : place.row - rows
    let cells = min(Self.offerCells, bounds.columns)
    let area = Rect(
      column: min(place.column, bounds.endColumn - cells), row: row, columns: cells, rows: rows)
    let cursor = canvas.cursor
    canvas.fill(area, " ", .field)
    let found = open.list.draw(into: &canvas, in: area, isFocused: true) { canvas, room, id in
      canvas.fill(room, " ", .field)
      guard let offer = offers.first(where: { $0.id == id }) else { return }
      let used = canvas.text(offer.label, in: room, .field)
      canvas.text(offer.detail, in: room.droppingLeft(used + 2), .field)
    }
    canvas.cursor = cursor
    hits.add(found) { if case .row(let id) = $0 { id } else { nil } }
    return hits
  }
}

extension Choice {
  /// Its words go on as typed, or a word of its label or detail begins so.
  fileprivate func isOffered(for query: String) -> Bool {
    if id.dropFirst().drop(while: { !$0.isWordPart }).lowercased().hasPrefix(query.lowercased()) {
      return true
    }
    return SearchQuery(query).distance(to: label + " " + detail, fuzzy: false) != nil
      && (query.last != " " || label.folded.hasPrefix(query.folded))
  }
}
