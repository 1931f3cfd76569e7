// One of a few, all in view: `( ) yes  (•) no  ( ) don't know`, on more lines where it must.

public struct OptionRow: Sendable {
  public let options: [Choice]
  public private(set) var chosen: String?
  /// Grows with every choice.
  public private(set) var revision = 0

  public init(_ options: [Choice], chosen: String? = nil) {
    self.options = options
    self.chosen = chosen
  }

  public mutating func choose(_ id: String?) {
    if chosen != id {
      chosen = id
      revision += 1
    }
  }

  /// Left and right go to the neighbour, Space to the next and around, a letter to the next
  /// option that begins with it, Backspace to none. False for any other key.
  public mutating func handle(_ key: Key) -> Bool {
    guard !options.isEmpty else { return false }
    let place = options.firstIndex { $0.id == chosen }
    switch key {
    case .right: choose(options[min((place ?? -1) + 1, options.count - 1)].id)
    case .left: choose(options[max((place ?? 1) - 1, 0)].id)
    case .space: choose(options[((place ?? -1) + 1) % options.count].id)
    case .backspace, .delete: choose(nil)
    case .character(let letter): return choose(letter: letter, after: place ?? -1)
    default: return false
    }
    return true
  }

  private mutating func choose(letter: Character, after place: Int) -> Bool {
    let folded = String(letter).folded
    for step in 1...options.count {
      let option = options[(place + step + options.count) % options.count]
      if option.label.folded.hasPrefix(folded) {
        choose(option.id)
        return true
      }
    }
    return false
  }

  /// Draws the options; the map has each by its id.
  public func draw(
    into canvas: inout Canvas, in rect: Rect, isFocused: Bool
  ) -> HitMap<String> {
    var hits = HitMap<String>()
    for (option, place) in zip(options, places(cells: rect.columns)) {
      let isChosen = option.id == chosen
      let sign = isChosen ? canvas.glyphs.chosen : " "
      let room = rect.row(place.row).droppingLeft(place.column)
      let attributes: Attributes = isChosen && isFocused ? .bold : []
      let used = canvas.text("(\(sign)) \(option.label)", in: room, .text, attributes)
      hits.add(option.id, at: room.left(used))
      if isFocused, isChosen || (chosen == nil && option == options.first) {
        canvas.park(Point(column: room.column + 1, row: room.row))
      }
    }
    return hits
  }

  /// The lines that the options take in so many cells.
  public func rows(cells: Int) -> Int {
    (places(cells: cells).last?.row ?? 0) + 1
  }

  private func places(cells: Int) -> [Point] {
    var next = Point(column: 0, row: 0)
    return options.map { option in
      let width = option.label.widthCells + 4
      if next.column > 0, next.column + width > cells {
        next = Point(column: 0, row: next.row + 1)
      }
      defer { next.column += width + 2 }
      return next
    }
  }
}
