// One of many, by typing the first letters. All that can be chosen is shown in a list that drops
// from the field: a choice never hides behind a key that steps through it unseen.

/// Something that can be chosen.
public struct Choice: Hashable, Sendable {
  public var id: String
  public var label: String
  /// More to search by and to read, beside the label.
  public var detail: String

  public init(_ id: String, _ label: String, detail: String = "") {
    self.id = id
    self.label = label
    self.detail = detail
  }
}

public struct ChoiceField: Sendable {
  public static let listRows = 7

  public var choices: [Choice] {
    didSet { refresh() }
  }
  /// Stands last whatever is typed: what to choose when none of the others is meant.
  public var addsNew: Choice?
  /// The id of what was chosen.
  public private(set) var chosen: String?
  public private(set) var isOpen = false
  /// Grows with every choice.
  public private(set) var revision = 0
  private var query = TextField(limit: 60)
  private var list = ListState<String>()
  /// Somebody typed letters, or moved in the open list: what is selected there is meant.
  private var isMeant = false

  public init(_ choices: [Choice], chosen: String? = nil, addsNew: Choice? = nil) {
    self.choices = choices
    self.addsNew = addsNew
    self.chosen = chosen
  }

  /// What has been typed to find a choice.
  public var queryText: String { query.text }
  public var chosenChoice: Choice? { choices.first { $0.id == chosen } }

  /// Chooses, or chooses nothing, and closes the list.
  public mutating func choose(_ id: String?) {
    isOpen = false
    if chosen != id {
      chosen = id
      revision += 1
    }
  }

  public mutating func open() {
    isOpen = true
    isMeant = false
    query = TextField(limit: 60)
    refresh()
    if let chosen {
      list.select(chosen)
    }
  }

  public mutating func close() { isOpen = false }

  /// Closes the list as somebody does who types two letters and goes on: what they found is
  /// chosen. Letters that found nothing stay in the open list.
  public mutating func settle() {
    guard isOpen, !fitsNothing else { return }
    if isMeant, let selection = list.selection { choose(selection) }
    close()
  }

  /// What has been typed finds nothing.
  public var fitsNothing: Bool { isOpen && list.isEmpty && !query.text.isEmpty }

  /// Letters and Space open the list; open, it takes all keys but Tab. Enter opens it as long
  /// as nothing is chosen. Enter and Tab in the open list choose, and are handed back, so that
  /// the form goes on; where nothing is found, they wait.
  public mutating func handle(_ key: Key) -> Bool {
    isOpen ? handleOpen(key) : handleClosed(key)
  }

  private mutating func handleClosed(_ key: Key) -> Bool {
    switch key {
    case .space: open()
    case .enter where chosen == nil && !choices.isEmpty: open()
    case .character, .paste:
      open()
      return handleOpen(key)
    case .backspace, .delete: choose(nil)
    default: return false
    }
    return true
  }

  private mutating func handleOpen(_ key: Key) -> Bool {
    switch key {
    case .escape: close()
    case .enter, .tab, .backTab:
      if fitsNothing { return true }
      if let selection = list.selection, isMeant || key != .backTab {
        choose(selection)
      }
      close()
      return false
    default:
      if list.handle(key, rows: Self.listRows) {
        isMeant = true
        return true
      }
      let before = query.revision
      guard query.handle(key) else { return false }
      if query.revision != before {
        refresh()
        isMeant = !query.text.isEmpty
      }
    }
    return true
  }

  /// The list holds what matches, the best first, and selects the first again.
  private mutating func refresh() {
    list = ListState((matches + [addsNew].compactMap(\.self)).map(\.id))
  }

  private var matches: [Choice] {
    let query = SearchQuery(query.text)
    let found = choices.enumerated().compactMap { place, choice -> (Int, Int, Choice)? in
      let distance =
        query.distance(to: choice.label)
        ?? query.distance(to: choice.label + " " + choice.detail).map { $0 + 10 }
      return distance.map { ($0, place, choice) }
    }
    return found.sorted { ($0.0, $0.1) < ($1.0, $1.1) }.map(\.2)
  }
}

extension ChoiceField {
  /// Draws the chosen label with the sign of a list, or what is being typed.
  public func draw(into canvas: inout Canvas, in rect: Rect, isFocused: Bool) {
    let line = rect.row(0)
    guard !line.isEmpty else { return }
    if isOpen {
      query.draw(into: &canvas, in: line, isFocused: isFocused)
    } else {
      canvas.fill(line, " ", .field)
      canvas.text(chosenChoice?.label ?? "", in: line.droppingRight(2), .field)
      if isFocused {
        canvas.park(line.origin)
      }
    }
    canvas.text(String(canvas.glyphs.down), in: line.right(1), .field)
  }

  /// Draws the open list under the field's line, or above it where there is more room inside
  /// `bounds`. It lies over what is there, so it is drawn last. `nothing` says that no row fits.
  public func drawList(
    into canvas: inout Canvas, under line: Rect, bounds: Rect, nothing: String
  ) -> HitMap<String> {
    var hits = HitMap<String>()
    guard isOpen else { return hits }
    let below = bounds.endRow - line.endRow
    let above = line.row - bounds.row
    let rows = min(max(1, list.ids.count), Self.listRows, max(below, above))
    let row = below >= min(rows, above + 1) ? line.endRow : line.row - rows
    let area = Rect(column: line.column, row: row, columns: line.columns, rows: rows)
    canvas.fill(area, " ", .field)
    guard !list.isEmpty else {
      canvas.text(nothing, in: area.droppingLeft(2), .dim)
      return hits
    }
    let cursor = canvas.cursor
    let found = list.draw(into: &canvas, in: area, isFocused: true) { canvas, room, id in
      draw(choice: id, into: &canvas, in: room)
    }
    drawMore(into: &canvas, in: area)
    canvas.cursor = cursor
    hits.add(found) { if case .row(let id) = $0 { id } else { nil } }
    return hits
  }

  /// How many more there are above and below: `+2 ▼`.
  private func drawMore(into canvas: inout Canvas, in area: Rect) {
    let window = list.window(rows: area.rows)
    for (count, sign, row) in [
      (window.lowerBound, canvas.glyphs.up, 0),
      (list.ids.count - window.upperBound, canvas.glyphs.down, area.rows - 1),
    ] where count > 0 {
      let text = " +\(count) \(sign)"
      canvas.text(text, in: area.row(row).right(text.widthCells), .field)
    }
  }

  private func draw(choice id: String, into canvas: inout Canvas, in room: Rect) {
    guard let choice = (choices + [addsNew].compactMap(\.self)).first(where: { $0.id == id })
    else { return }
    canvas.fill(room, " ", .field)
    let used = canvas.text(choice.label, in: room, .field)
    canvas.text(choice.detail, in: room.droppingLeft(used + 2), .field)
  }
}
