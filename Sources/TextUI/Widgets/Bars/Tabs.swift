// The places of one thing side by side, the one that is shown in brackets.

public struct Tabs<ID: Hashable & Sendable>: Sendable {
  public var tabs: [(id: ID, title: String)]
  public private(set) var selected: ID

  /// There is always a tab that is shown: without any, this is a programming error.
  public init(_ tabs: [(id: ID, title: String)], selected: ID? = nil) {
    precondition(!tabs.isEmpty, "Tabs need a tab")
    self.tabs = tabs
    self.selected = selected ?? tabs[0].id
  }

  public mutating func select(_ id: ID) {
    if tabs.contains(where: { $0.id == id }) {
      selected = id
    }
  }

  /// To the next tab, around the end.
  public mutating func selectNext() { step(1) }
  public mutating func selectPrevious() { step(-1) }

  private mutating func step(_ distance: Int) {
    let place = tabs.firstIndex { $0.id == selected } ?? 0
    selected = tabs[(place + distance + tabs.count) % tabs.count].id
  }

  /// Draws the titles, closer together where they would not fit; where that does not help, those
  /// around the selected one, with a mark on each side where there are more.
  public func draw(into canvas: inout Canvas, in rect: Rect) -> HitMap<ID> {
    var hits = HitMap<ID>()
    let margin = String(repeating: " ", count: marginCells(rect.columns))
    let shown = window(cells: rect.columns)
    var rest = rect.row(0)
    if shown.lowerBound > 0 {
      rest = rest.droppingLeft(canvas.text("\(canvas.glyphs.ellipsis)", in: rest, .dim))
    }
    for tab in tabs[shown] {
      let isSelected = tab.id == selected
      let title = isSelected
        ? "[\(margin)\(tab.title)\(margin)]" : " \(margin)\(tab.title)\(margin) "
      let used = canvas.text(title, in: rest, isSelected ? .title : .text)
      hits.add(tab.id, at: rest.left(used))
      rest = rest.droppingLeft(used)
    }
    if shown.upperBound < tabs.count {
      canvas.text("\(canvas.glyphs.ellipsis)", in: rest, .dim)
    }
    return hits
  }

  /// Between a title and its brackets.
  private func marginCells(_ cells: Int) -> Int {
    let tight = tabs.reduce(0) { $0 + $1.title.widthCells + 2 }
    return tight <= cells && cells < tight + 2 * tabs.count ? 0 : 1
  }

  /// The selected tab and as many of its neighbours as fit, the next ones first.
  private func window(cells: Int) -> Range<Int> {
    let place = tabs.firstIndex { $0.id == selected } ?? 0
    let marks = 2
    let widths = tabs.map { $0.title.widthCells + 2 + 2 * marginCells(cells) }
    if widths.reduce(0, +) <= cells { return tabs.indices }
    var used = widths[place] + marks
    var (start, end) = (place, place + 1)
    while end < tabs.count, used + widths[end] <= cells {
      used += widths[end]
      end += 1
    }
    while start > 0, used + widths[start - 1] <= cells {
      start -= 1
      used += widths[start]
    }
    return start..<end
  }
}
