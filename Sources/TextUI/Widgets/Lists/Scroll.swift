// Which rows of a long list are on the screen. The rule, for lists, forms and editors alike: the
// view moves only as far as it must to show the selected row whole, and never leaves room at the
// end while there are rows above.

enum Scroll {
  /// The rows that are shown, given the first one of the last time. `height` is the number of
  /// screen rows that a list row takes.
  static func window(
    top: Int, selected: Int, count: Int, rows: Int, height: (Int) -> Int
  ) -> Range<Int> {
    guard count > 0, rows > 0 else { return 0..<0 }
    let selected = min(max(0, selected), count - 1)
    var top = min(max(0, top), selected)
    var used = (top...selected).reduce(0) { $0 + height($1) }
    while used > rows, top < selected {
      used -= height(top)
      top += 1
    }
    var end = selected + 1
    while end < count, used + height(end) <= rows {
      used += height(end)
      end += 1
    }
    while end == count, top > 0, used + height(top - 1) <= rows {
      top -= 1
      used += height(top)
    }
    return top..<end
  }
}
