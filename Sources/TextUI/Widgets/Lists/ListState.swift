// The selection, the marks and the scrolling of a list, by the ids of its rows. Rows may come,
// go and change their order: the selection stays on its id, or goes to the nearest that is left.
// The state does not know how high it is shown: whoever handles a key or draws says so.

public struct ListState<ID: Hashable & Sendable>: Sendable {
  public private(set) var ids: [ID]
  /// Counted from 0; 0 when the list is empty.
  public private(set) var index = 0
  /// Rows that were marked one by one, to act on together.
  public private(set) var marked: Set<ID> = []
  private var top = 0
  /// Where a range of marks was begun.
  private var rangeStart: ID?

  public init(_ ids: [ID] = [], selected: ID? = nil) {
    self.ids = ids
    if let selected {
      select(selected)
    }
  }

  public var isEmpty: Bool { ids.isEmpty }
  public var selection: ID? { ids.isEmpty ? nil : ids[index] }

  /// False when there is no such row.
  @discardableResult
  public mutating func select(_ id: ID) -> Bool {
    guard let found = ids.firstIndex(of: id) else { return false }
    index = found
    return true
  }

  /// The rows have changed.
  public mutating func update(_ ids: [ID]) {
    if ids == self.ids { return }
    // Usually the selected row is still there, or there was none yet.
    if marked.isEmpty, let place = selection.map({ ids.firstIndex(of: $0) }) ?? 0 {
      top = max(0, top + place - index)
      index = place
      self.ids = ids
      return
    }
    let places = Dictionary(zip(ids, ids.indices)) { first, _ in first }
    let after = self.ids[min(index, self.ids.count)...]
    let before = self.ids[..<min(index, self.ids.count)].reversed()
    let near = after.first { places[$0] != nil } ?? before.first { places[$0] != nil }
    let place = near.flatMap { places[$0] } ?? 0
    top = max(0, top + place - index)
    index = place
    self.ids = ids
    marked.formIntersection(places.keys)
  }

  /// The rows that are on the screen.
  public func window(rows: Int, height: (Int) -> Int = { _ in 1 }) -> Range<Int> {
    Scroll.window(top: top, selected: index, count: ids.count, rows: rows, height: height)
  }
}

// Marks.
extension ListState {
  public mutating func toggleMark() {
    guard let selection else { return }
    if marked.remove(selection) == nil {
      marked.insert(selection)
    }
  }

  /// Marks from where this was asked for last to the selected row; the first time only the row.
  public mutating func markRange() {
    guard let selection else { return }
    if let start = rangeStart.flatMap({ ids.firstIndex(of: $0) }) {
      marked.formUnion(ids[min(start, index)...max(start, index)])
      rangeStart = nil
    } else {
      marked.insert(selection)
      rangeStart = selection
    }
  }

  public mutating func markAll() { marked = Set(ids) }

  public mutating func clearMarks() {
    marked = []
    rangeStart = nil
  }
}

// Keys and the mouse.
extension ListState {
  /// Arrows, Home, End and pages; with Shift, up and down mark what they pass. False for any
  /// other key. `rows` is the height on the screen.
  public mutating func handle(
    _ key: Key, rows: Int, height: (Int) -> Int = { _ in 1 }
  ) -> Bool {
    guard case .move(let motion, let modifiers) = key, modifiers.isSubset(of: .shift),
      motion != .left, motion != .right
    else { return false }
    guard !ids.isEmpty else { return true }
    let shown = window(rows: rows, height: height)
    top = shown.lowerBound
    let from = index
    switch motion {
    case .up: move(to: index - 1)
    case .down: move(to: index + 1)
    case .pageUp: page(-max(1, shown.count - 1))
    case .pageDown: page(max(1, shown.count - 1))
    case .home: move(to: 0)
    case .end: move(to: ids.count - 1)
    case .left, .right: break
    }
    if modifiers == .shift {
      marked.formUnion(ids[min(from, index)...max(from, index)])
    }
    top = window(rows: rows, height: height).lowerBound
    return true
  }

  /// A press selects, a double one chooses, the wheel scrolls by three rows.
  public mutating func handle(
    _ mouse: Mouse, on target: ListTarget<ID>, rows: Int, height: (Int) -> Int = { _ in 1 }
  ) -> PointerOutcome {
    switch (mouse.action, target) {
    case (.press, .row(let id)) where mouse.button == .left:
      top = window(rows: rows, height: height).lowerBound
      select(id)
      return mouse.clicks == 2 ? .chosen : .handled
    case (.wheelUp, _):
      scroll(-3, rows: rows, height: height)
      return .handled
    case (.wheelDown, _):
      scroll(3, rows: rows, height: height)
      return .handled
    default: return .ignored
    }
  }

  private mutating func move(to target: Int) {
    index = min(max(0, target), ids.count - 1)
  }

  /// The view moves with the selection, so that it stays at its height on the screen.
  private mutating func page(_ distance: Int) {
    top = max(0, top + distance)
    move(to: index + distance)
  }

  /// The selection stays where it is as long as it is in view.
  private mutating func scroll(_ distance: Int, rows: Int, height: (Int) -> Int) {
    guard !ids.isEmpty else { return }
    let shown = window(rows: rows, height: height)
    let lastTop = Scroll.window(
      top: 0, selected: ids.count - 1, count: ids.count, rows: rows, height: height
    ).lowerBound
    top = min(max(0, shown.lowerBound + distance), lastTop)
    let bottom = max(top, shown.upperBound - 1 + top - shown.lowerBound)
    index = min(max(index, top), bottom)
    top = window(rows: rows, height: height).lowerBound
  }
}

/// What the mouse finds in a list or a table.
public enum ListTarget<ID: Hashable & Sendable>: Hashable, Sendable {
  case row(ID)
  /// Counted from 0, in the order that the table was given.
  case header(Int)
  /// Where there is no row.
  case area
}

public enum PointerOutcome: Hashable, Sendable {
  case ignored, handled
  /// Pressed twice: the same as Enter.
  case chosen
}
