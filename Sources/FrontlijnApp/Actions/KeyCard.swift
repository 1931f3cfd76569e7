// The keys on one page, from the rows of the table: what `frontlijn keys` prints, and the table in
// the README. With the user's own keys when there are some.

import TextUI

public struct KeyCard {
  private let strings: Strings

  public init(_ strings: Strings) { self.strings = strings }

  /// A part of the card.
  struct Part {
    var title: String
    var rows: [(keys: String, label: String, action: Action)]
  }

  /// What can be done everywhere, in each place, and how to move; each row stands once.
  var parts: [Part] {
    let groups: [(title: String, belongs: (Action) -> Bool)] = [
      (strings.title(of: .cases), { $0.places.contains(.cases) && !$0.places.contains(.board) }),
      (strings.title(of: .file), { $0.places.contains(.file) && !$0.places.contains(.board) }),
      (strings.title(of: .board), { $0.places.contains(.board) && !$0.places.contains(.file) }),
      (strings.everywhereTitle, { $0.places.isSuperset(of: Action.everywhere) }),
      (strings.fileAndBoardTitle, { $0.places.contains(.board) }),
      (strings.movingTitle, { $0.motion != nil }),
      (strings.title(of: .form), { $0.places.contains(.form) }),
      (strings.title(of: .welcome), { $0.places.contains(.welcome) }),
      (strings.inListsTitle, { _ in true }),
    ]
    var seen: Set<Int> = []
    var parts = groups.map { Part(title: $0.title, rows: []) }
    for (place, action) in strings.keymap.actions.enumerated() {
      let isMoving = action.motion != nil
      guard
        let at = groups.indices.first(where: {
          groups[$0].belongs(action) && (!isMoving || groups[$0].title == strings.movingTitle)
        }), seen.insert(place).inserted
      else { continue }
      let label = action.label(strings)
      let ways = strings.names(action.keys)
      if parts[at].rows.contains(where: { $0.label == label && $0.keys == ways }) { continue }
      parts[at].rows.append((ways, label, action))
    }
    return parts.filter { !$0.rows.isEmpty }
  }

  /// The card as lines of at most 80 columns, two parts side by side.
  public func lines() -> [String] {
    let half = 39
    let columns = balanced(parts.map { part in
      [part.title] + part.rows.map { row($0.keys, $0.label, in: half) } + [""]
    })
    var lines = [strings.cardTitle, ""]
    for at in 0..<max(columns.0.count, columns.1.count) {
      let left = at < columns.0.count ? columns.0[at] : ""
      let right = at < columns.1.count ? columns.1[at] : ""
      lines.append(right.isEmpty ? left : left.padded(to: half + 2) + right)
    }
    while lines.last == "" { lines.removeLast() }
    return lines + ["", strings.cardFoot]
  }

  private func row(_ keys: String, _ label: String, in columns: Int) -> String {
    let keyCells = 16
    let shown = keys.isEmpty ? strings.key(.palette) : keys
    return "  " + shown.padded(to: max(keyCells, shown.widthCells + 1))
      + label.fitted(to: columns - 2 - max(keyCells, shown.widthCells + 1))
  }

  /// The parts in their order, the first column as little higher as can be.
  private func balanced(_ parts: [[String]]) -> ([String], [String]) {
    let total = parts.joined().count
    var left: [String] = []
    var rest = parts[...]
    while let next = rest.first, left.isEmpty || (left.count + next.count) * 2 <= total + 4 {
      left += next
      rest = rest.dropFirst()
    }
    return (left, Array(rest.joined()))
  }

  /// The table of the README, in Markdown.
  public func markdown() -> String {
    var lines = ["| \(strings.keyWord) | \(strings.doesWord) |", "|---|---|"]
    for part in parts {
      lines.append("| | **\(part.title)** |")
      for row in part.rows {
        let keys = row.action.keys.map { way in "`\(strings.name(way))`" }.joined(separator: " ")
        let shown = keys.isEmpty ? "`\(strings.key(.palette))` \(row.label)" : keys
        lines.append("| \(shown) | \(row.label): \(row.action.sentence(strings)) |")
      }
    }
    return lines.map { $0 + "\n" }.joined()
  }
}
