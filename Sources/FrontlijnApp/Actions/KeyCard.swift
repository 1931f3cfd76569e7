// The keys on one page, from the rows of the table: what `frontlijn keys` prints, and the table in
// the README. With the user's own keys when there are some.

import TextUI

public struct KeyCard {
  private let strings: Strings

  public init(_ strings: Strings) { self.strings = strings }

  /// A part of the card.
  public struct Part: Sendable {
    public var title: String
    public var rows: [Row]
  }

  public struct Row: Hashable, Sendable {
    /// As in a file of own keys; `:` and the name for what has none.
    public var keys: String
    public var label: String
    public var sentence: String
  }

  /// What can be done in each place, everywhere, and how to move; each row stands once.
  public var parts: [Part] {
    let groups: [(title: String, belongs: (Action) -> Bool)] = [
      (strings.movingTitle, { $0.motion != nil }),
      (strings.title(of: .cases), { $0.places.contains(.cases) && !$0.places.contains(.board) }),
      (strings.title(of: .file), { $0.places.contains(.file) && !$0.places.contains(.board) }),
      (strings.title(of: .board), { $0.places.contains(.board) && !$0.places.contains(.file) }),
      (strings.everywhereTitle, { $0.places.isSuperset(of: Action.everywhere) }),
      (strings.fileAndBoardTitle, { $0.places.contains(.board) }),
      (strings.title(of: .form), { $0.places.contains(.form) }),
      (strings.title(of: .welcome), { !$0.places.isDisjoint(with: Action.anywhere) }),
      (strings.inListsTitle, { _ in true }),
    ]
    var parts = groups.map { Part(title: $0.title, rows: []) }
    for action in strings.keymap.actions {
      guard let at = groups.firstIndex(where: { $0.belongs(action) }) else { continue }
      let label = action.label(strings)
      let row = Row(
        keys: action.keys.isEmpty ? strings.key(.palette) : strings.names(action.keys),
        label: label, sentence: action.sentence(strings))
      if !parts[at].rows.contains(where: { $0.keys == row.keys && $0.label == row.label }) {
        parts[at].rows.append(row)
      }
    }
    // Reading begins with the list; moving comes when one knows what to move in.
    let moving = parts.removeFirst()
    parts.insert(moving, at: 5)
    return parts.filter { !$0.rows.isEmpty }
  }

  /// The card as lines of at most 80 columns, two parts side by side.
  public func lines() -> [String] {
    let half = 39
    let (left, right) = balanced(
      parts.map { [$0.title] + $0.rows.map { line($0, in: half) } + [""] })
    var lines = [strings.cardTitle, ""]
    for at in 0..<max(left.count, right.count) {
      let (first, second) = (at < left.count ? left[at] : "", at < right.count ? right[at] : "")
      lines.append(second.isEmpty ? first : first.padded(to: half + 2) + second)
    }
    while lines.last == "" { lines.removeLast() }
    return lines + ["", strings.cardFoot]
  }

  private func line(_ row: Row, in columns: Int) -> String {
    let keyCells = max(15, row.keys.widthCells + 1)
    let label = row.label.fitted(to: columns - 2 - keyCells)
    return "  " + row.keys.padded(to: keyCells) + label.trimmed
  }

  /// The parts in their order, the first column as little higher as can be.
  private func balanced(_ parts: [[String]]) -> (left: [String], right: [String]) {
    let total = parts.joined().count
    let ends = parts.indices.map { parts[...$0].joined().count }
    let cut = ends.firstIndex { $0 * 2 >= total } ?? 0
    return (Array(parts[...cut].joined()), Array(parts[(cut + 1)...].joined()))
  }

  /// The table of the README, in Markdown.
  public func markdown() -> String {
    var lines: [String] = []
    for part in parts {
      lines += ["**\(part.title)**", "", "| | |", "|---|---|"]
      for row in part.rows {
        let keys = row.keys.split(separator: ", ").map { "`\($0)`" }.joined(separator: " ")
        lines.append("| \(keys) | \(row.label): \(row.sentence) |")
      }
      lines.append("")
    }
    return lines.map { $0 + "\n" }.joined()
  }
}
