// The last line: what can be pressed here. The first hint stays at every width, the others go
// from the right. Each is a button.

public struct Hint<ID: Hashable & Sendable>: Hashable, Sendable {
  public let id: ID
  /// As people read it: `?`, `Enter`, `Ctrl-S`.
  public let key: String
  public let label: String

  public init(_ id: ID, key: String, label: String) {
    self.id = id
    self.key = key
    self.label = label
  }
}

public enum Footer {
  /// From this width on there is air between the hints.
  private static let wideCells = 58

  /// Draws the hints in their order of importance; the map has each that is shown by its id. Those
  /// that follow each other and say the same are one, with both keys: `n/N new goal`. The pinned
  /// one stands at the right edge. Of a lazy sequence no more are made than there is room for.
  public static func draw<ID>(
    _ hints: some Sequence<Hint<ID>>, pinned: Hint<ID>? = nil, into canvas: inout Canvas,
    in rect: Rect
  ) -> HitMap<ID> {
    var hits = HitMap<ID>()
    let gap = rect.columns < wideCells ? 2 : 3
    var rest = rect.row(0)
    if let pinned {
      let width = pinned.key.widthCells + 1 + pinned.label.widthCells
      hits = draw([pinned], into: &canvas, in: rest.right(width + 1))
      rest = rest.droppingRight(width + 1 + gap)
    }
    var coming = hints.makeIterator()
    var next = coming.next()
    var isFirst = true
    while let hint = next {
      next = coming.next()
      var key = hint.key
      while let twin = next, twin.label == hint.label {
        key += "/" + twin.key
        next = coming.next()
      }
      if !isFirst, key.widthCells + 1 + hint.label.widthCells > rest.columns { break }
      isFirst = false
      let used = canvas.spans(
        [Span(key, .hintKey), Span(" " + hint.label, .hintLabel)], in: rest)
      hits.add(hint.id, at: rest.left(used))
      rest = rest.droppingLeft(used + gap)
    }
    return hits
  }
}
