// How a length is shared out over panes, and a rectangle cut along it. Pure arithmetic: the same
// size always gives the same layout, and the parts always add up to the whole.

/// What one pane asks of the length that is shared out, in cells.
public enum Share: Hashable, Sendable {
  /// Exactly so many cells.
  case fixed(Int)
  /// A part of what is left, in proportion to the weight, and at least so many cells.
  case flexible(weight: Int = 1, minimum: Int = 0)

  fileprivate var minimum: Int {
    switch self {
    case .fixed(let cells): max(0, cells)
    case .flexible(_, let minimum): max(0, minimum)
    }
  }

  fileprivate var weight: Int {
    switch self {
    case .fixed: 0
    case .flexible(let weight, _): max(0, weight)
    }
  }
}

extension Share {
  /// The length of each share of `total` cells. When the minimums do not fit, the earlier shares
  /// go first and the later ones get what remains, possibly nothing.
  public static func lengths(of total: Int, _ shares: [Share]) -> [Int] {
    var lengths = shares.map(\.minimum)
    var left = total - lengths.reduce(0, +)
    if left < 0 {
      return firstCome(lengths, total: max(0, total))
    }
    // A share whose minimum is already more than its part keeps the minimum; the others divide
    // the rest. Each round settles at least one share, so this ends.
    var open = shares.indices.filter { shares[$0].weight > 0 }
    left += open.reduce(0) { $0 + lengths[$1] }
    while !open.isEmpty {
      let weights = open.reduce(0) { $0 + shares[$1].weight }
      let settled = open.filter { lengths[$0] * weights > left * shares[$0].weight }
      if settled.isEmpty {
        divide(left, among: open, weights: weights, shares, into: &lengths)
        break
      }
      left -= settled.reduce(0) { $0 + lengths[$1] }
      open.removeAll(where: settled.contains)
    }
    return lengths
  }

  private static func firstCome(_ wishes: [Int], total: Int) -> [Int] {
    var left = total
    return wishes.map { wish in
      let given = min(wish, left)
      left -= given
      return given
    }
  }

  /// Rounds running sums instead of parts, so that no cell is lost.
  private static func divide(
    _ total: Int, among open: [Int], weights: Int, _ shares: [Share], into lengths: inout [Int]
  ) {
    var weight = 0
    var given = 0
    for index in open {
      weight += shares[index].weight
      let end = total * weight / weights
      lengths[index] = end - given
      given = end
    }
  }
}

extension Rect {
  /// Side by side, with `gap` empty columns between.
  public func columns(_ shares: [Share], gap: Int = 0) -> [Rect] {
    var start = column
    return Share.lengths(of: columns - gap * max(0, shares.count - 1), shares).map { length in
      defer { start += length + gap }
      return Rect(column: start, row: row, columns: length, rows: rows)
        .intersection(self)
    }
  }

  /// One under another, with `gap` empty rows between.
  public func rows(_ shares: [Share], gap: Int = 0) -> [Rect] {
    var start = row
    return Share.lengths(of: rows - gap * max(0, shares.count - 1), shares).map { length in
      defer { start += length + gap }
      return Rect(column: column, row: start, columns: columns, rows: length)
        .intersection(self)
    }
  }
}
