// A list to find something in by typing: all that can be done, in groups, with the key that does
// it. Help and the command palette are this. A row that cannot be run says why.

public struct FinderRow<ID: Hashable & Sendable>: Hashable, Sendable {
  public let id: ID
  public let label: String
  /// One sentence about what will happen.
  public let sentence: String
  /// The key for next time, as people read it.
  public let key: String
  /// Why it cannot be run now; nil when it can.
  public let reason: String?
  /// Other names by which it is found, and another sentence: not shown.
  let also: [String]
  let alsoSentence: String

  public init(
    _ id: ID, _ label: String, sentence: String = "", key: String = "", reason: String? = nil,
    also: [String] = [], alsoSentence: String = ""
  ) {
    self.id = id
    self.label = label
    self.sentence = sentence
    self.key = key
    self.reason = reason
    self.also = also
    self.alsoSentence = alsoSentence
  }

  /// How badly what was typed fits; nil when it does not. A name may have letters left out, a
  /// sentence, in which any few letters are found somewhere, may not.
  func distance(_ query: SearchQuery) -> Int? {
    let byName = ([label] + also).enumerated().compactMap { place, name in
      query.distance(to: name).map { 2 * $0 + min(place, 1) }
    }.min()
    let bySentence = [(label + " " + sentence, 20), (alsoSentence, 30)].compactMap {
      text, extra in
      query.distance(to: text, fuzzy: false).map { 2 * $0 + extra }
    }.min()
    let best = [byName, bySentence].compactMap { $0 }.min()
    return best.map { $0 + (reason == nil ? 0 : 5) }
  }
}

public struct FinderGroup<ID: Hashable & Sendable>: Hashable, Sendable {
  public let title: String
  public let rows: [FinderRow<ID>]

  public init(_ title: String, _ rows: [FinderRow<ID>]) {
    self.title = title
    self.rows = rows
  }
}

public enum FinderOutcome<ID: Hashable & Sendable>: Hashable, Sendable {
  case ignored, handled
  case run(ID)
  /// Enter on a row that cannot be run, with its reason.
  case refused(ID, reason: String)
  case cancel
}

public struct Finder<ID: Hashable & Sendable>: Sendable {
  public let groups: [FinderGroup<ID>]
  private var query = TextField(limit: 60)
  private var list = ListState<ID>()

  public init(_ groups: [FinderGroup<ID>], selected: ID? = nil) {
    self.groups = groups
    refresh()
    if let selected {
      list.select(selected)
    }
  }

  public var selection: ID? { list.selection }
  public var queryText: String { query.text }

  /// Typing filters, arrows move, Enter runs; Escape clears what was typed, then leaves. The size
  /// is that of the whole overlay.
  public mutating func handle(_ key: Key, in size: Size) -> FinderOutcome<ID> {
    switch key {
    case .enter: return run()
    case .escape where query.text.isEmpty: return .cancel
    case .escape:
      query = TextField(limit: 60)
      refresh()
    // Where one finds by typing, the key that begins it elsewhere begins it again.
    case "/" where query.text.isEmpty: return .handled
    case .tab: return handle(.down, in: size)
    case .backTab: return handle(.up, in: size)
    default:
      let rows = Self.listRows(size.rows)
      if list.handle(key, rows: rows, height: height(size.rows)) { return .handled }
      let before = query.revision
      guard query.handle(key) else { return .ignored }
      if query.revision != before {
        refresh()
      }
    }
    return .handled
  }

  /// The first press shows what a row is about and the second runs it; a press runs it at once
  /// where there is nothing to read first.
  public mutating func handle(
    _ mouse: Mouse, on target: ListTarget<ID>, in size: Size, atOnce: Bool = false
  ) -> FinderOutcome<ID> {
    let selected = selection
    let rows = Self.listRows(size.rows)
    switch list.handle(mouse, on: target, rows: rows, height: height(size.rows)) {
    case .ignored: return .ignored
    case .chosen: return run()
    case .handled:
      let isOnRow = mouse.action == .press && target != .area
      let isAgain = selected.map(ListTarget.row) == target
      return isOnRow && (isAgain || atOnce) ? run() : .handled
    }
  }

  private func run() -> FinderOutcome<ID> {
    guard let id = list.selection, let row = row(id) else { return .handled }
    return row.reason.map { .refused(id, reason: $0) } ?? .run(id)
  }

  private func row(_ id: ID) -> FinderRow<ID>? {
    for group in groups {
      if let row = group.rows.first(where: { $0.id == id }) { return row }
    }
    return nil
  }

  private mutating func refresh() {
    list = ListState(matches)
  }

  /// In the order of the groups; with something typed, what fits best first, and of two that fit
  /// alike the one that can be run.
  private var matches: [ID] {
    let query = SearchQuery(query.text)
    let rows = groups.flatMap(\.rows)
    guard !query.isEmpty else { return rows.map(\.id) }
    let found = rows.enumerated().compactMap { place, row in
      row.distance(query).map { (distance: $0, place: place, id: row.id) }
    }
    return found.sorted { ($0.distance, $0.place) < ($1.distance, $1.place) }.map(\.id)
  }

  /// The title of a group, if it has one, stands above its first row while nothing is typed.
  private func title(above id: ID) -> String? {
    guard query.text.isEmpty else { return nil }
    return groups.first { $0.rows.first?.id == id && !$0.title.isEmpty }?.title
  }

  /// Screen rows above a row, in an overlay of so many: a low one has no room for titles.
  private func lead(_ rows: Int) -> (Int) -> Int {
    { place in rows < Self.leastRows || title(above: list.ids[place]) == nil ? 0 : 1 }
  }

  private func height(_ rows: Int) -> (Int) -> Int {
    let lead = lead(rows)
    return { 1 + lead($0) }
  }
}

extension Finder {
  /// The list has what the field, the sentence and a line between them leave; in a low window
  /// only the field stays.
  private static var leastRows: Int { 6 }
  private static func listRows(_ rows: Int) -> Int {
    rows < leastRows ? max(0, rows - 1) : rows - 4
  }

  /// Draws the field, the list, and the sentence or reason of the selected row. `prompt` stands
  /// before the field, `nothing` where nothing fits.
  public func draw(
    into canvas: inout Canvas, in rect: Rect, prompt: String, nothing: String
  ) -> HitMap<ListTarget<ID>> {
    let used = canvas.text(prompt, in: rect.row(0), .hintLabel)
    query.draw(
      into: &canvas, in: rect.row(0).droppingLeft(used + 1), isFocused: true)
    let cursor = canvas.cursor
    let isLow = rect.rows < Self.leastRows
    let area = rect.droppingTop(isLow ? 1 : 2).top(Self.listRows(rect.rows))
    if list.isEmpty {
      canvas.text(nothing, in: area.row(0).droppingLeft(2), .dim)
    }
    let rows = groups.flatMap(\.rows)
    let keyCells = min(rows.map(\.key.widthCells).max() ?? 0, 12)
    // Where nothing is said beside the labels, they have the whole row.
    let hasSentences = rows.contains { !$0.sentence.isEmpty || $0.reason != nil }
    let sentenceCells = rows.map { ($0.reason ?? $0.sentence).widthCells }.max() ?? 0
    let spare = rect.columns - keyCells - sentenceCells - 8
    let labelCells = min(
      rows.map(\.label.widthCells).max() ?? 0,
      hasSentences ? max(rect.columns / 3, spare) : rect.columns)
    let hits = list.draw(
      into: &canvas, in: area, isFocused: true, height: height(rect.rows), lead: lead(rect.rows)
    ) { canvas, room, id in
      draw(
        id, into: &canvas, in: room, keyCells: keyCells, labelCells: labelCells, hasTitle: !isLow)
    }
    canvas.cursor = cursor
    if !isLow { drawSentence(into: &canvas, in: rect.bottom(1)) }
    return hits
  }

  private func draw(
    _ id: ID, into canvas: inout Canvas, in room: Rect, keyCells: Int, labelCells: Int,
    hasTitle: Bool
  ) {
    guard let row = row(id) else { return }
    var line = room
    if hasTitle, let title = title(above: id) {
      canvas.text(title, in: line.row(0), .heading)
      line = line.droppingTop(1)
    }
    let isEnabled = row.reason == nil
    canvas.text(row.key, in: line.left(keyCells), isEnabled ? .hintKey : .dim)
    let label = line.droppingLeft(keyCells == 0 ? 0 : keyCells + 2)
    canvas.text(row.label, in: label.left(labelCells), isEnabled ? .text : .dim)
    canvas.text(row.reason ?? row.sentence, in: label.droppingLeft(labelCells + 2), .dim)
  }

  private func drawSentence(into canvas: inout Canvas, in line: Rect) {
    guard let row = list.selection.flatMap(row) else { return }
    if let reason = row.reason {
      canvas.text("\(canvas.glyphs.attention) \(reason)", in: line, .statusWarn)
    } else {
      canvas.text(row.sentence, in: line, .dim)
    }
  }
}
