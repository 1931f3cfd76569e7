// Text that must take exactly, or at most, so many columns: cut with a mark where something is
// missing, and padded. Widths are in cells; a wide character is never halved.

/// Where a text lies when it is narrower than its place.
public enum Alignment: Hashable, Sendable {
  case left, right, center
}

/// Where a text that is too long loses characters.
public enum CutPlace: Hashable, Sendable {
  case end
  /// As at the end, but never inside a word, if a good part of the room can be filled so: for
  /// sentences.
  case words
  /// Keeps both ends, so that two long names that begin alike stay different.
  case middle
}

extension StringProtocol {
  /// At most `width` cells; what is missing is marked.
  public func cut(
    to widthCells: Int, at place: CutPlace = .end, mark: Character = "…"
  ) -> String {
    guard self.widthCells > widthCells else { return String(self) }
    guard widthCells >= mark.widthCells else { return "" }
    let room = widthCells - mark.widthCells
    switch place {
    case .end:
      return String(prefix(cells: room)) + String(mark)
    case .words:
      let head = prefix(cells: room)
      let isWhole = self[head.endIndex...].first?.isWhitespace == true
      let words = head[..<(isWhole ? head.endIndex : head.lastIndex(of: " ") ?? head.startIndex)]
      let kept = words.trimmingEnd(of: " ,;:·–—(")
      return String(kept.widthCells * 2 < room ? head : kept) + String(mark)
    case .middle:
      let head = prefix(cells: room - room / 2)
      let tail = suffix(cells: room - head.widthCells)
      return String(head) + String(mark) + String(tail)
    }
  }

  private func trimmingEnd(of signs: String) -> SubSequence {
    var rest = self[...]
    while let last = rest.last, signs.contains(last) { rest = rest.dropLast() }
    return rest
  }

  /// At least `width` cells, filled up with spaces.
  public func padded(to widthCells: Int, _ alignment: Alignment = .left) -> String {
    let missing = widthCells - self.widthCells
    guard missing > 0 else { return String(self) }
    let before =
      switch alignment {
      case .left: 0
      case .right: missing
      case .center: missing / 2
      }
    return String(repeating: " ", count: before) + String(self)
      + String(repeating: " ", count: missing - before)
  }

  /// Exactly `width` cells: cut or padded.
  public func fitted(
    to widthCells: Int, _ alignment: Alignment = .left, cut place: CutPlace = .end,
    mark: Character = "…"
  ) -> String {
    cut(to: widthCells, at: place, mark: mark).padded(to: widthCells, alignment)
  }

  /// The longest beginning that takes at most so many cells.
  public func prefix(cells: Int) -> SubSequence {
    if simpleWidthCells != nil {
      let end = unicodeScalars.index(startIndex, offsetBy: Swift.max(0, cells), limitedBy: endIndex)
      return self[..<(end ?? endIndex)]
    }
    var left = cells
    return prefix { character in
      left -= character.widthCells
      return left >= 0
    }
  }

  /// The longest end that takes at most so many cells.
  public func suffix(cells: Int) -> SubSequence {
    var left = cells
    var start = endIndex
    while start > startIndex {
      let before = index(before: start)
      left -= self[before].widthCells
      if left < 0 { break }
      start = before
    }
    return self[start...]
  }
}
