// Which keys mean what: the table's own, or with those of the user. Everything that shows a key or
// takes one asks here, several times for each key: rows are looked at where they stand, because a
// copy of one costs more than the look.

import TextUI

/// The table of actions with the keys that are in force.
public struct Keymap: Sendable {
  /// Most important first within a place.
  public internal(set) var actions: [Action]

  /// As the program comes.
  public static let standard = Keymap(actions: Action.all)

  /// The action of these keys in a place.
  func action(_ keys: [Key], in kind: Place.Kind) -> Action? {
    first { actions[$0].places.contains(kind) && actions[$0].keys.contains(keys) }
  }

  func action(_ id: ActionID, in kind: Place.Kind) -> Action? {
    first { actions[$0].id == id && actions[$0].places.contains(kind) }
  }

  private func first(_ belongs: (Int) -> Bool) -> Action? {
    actions.indices.first(where: belongs).map { actions[$0] }
  }

  /// True when an action has more keys that begin so.
  func isBeginning(_ keys: [Key], in kind: Place.Kind) -> Bool {
    actions.indices.contains { row in
      actions[row].places.contains(kind)
        && actions[row].keys.contains { $0.count > keys.count && $0.starts(with: keys) }
    }
  }

  /// What of an action's keys comes after these first ones; nil when it does not begin so.
  func rest(of action: Action, after keys: [Key], in kind: Place.Kind) -> [Key]? {
    guard action.places.contains(kind) else { return nil }
    return action.keys.first { $0.count > keys.count && $0.starts(with: keys) }
      .map { Array($0.dropFirst(keys.count)) }
  }

  /// What a widget on top is given for a key: its own one, where the user has another.
  func native(_ key: Key, in kind: Place.Kind) -> Key {
    let action = first {
      actions[$0].places.contains(kind) && !actions[$0].native.isEmpty
        && actions[$0].keys.contains([key])
    }
    return action.flatMap { $0.native.contains(key) ? nil : $0.native[0] } ?? key
  }

  /// The plain motion that a key stands for outside text fields; the key itself otherwise.
  func motion(_ key: Key) -> Key {
    first { actions[$0].motion != nil && actions[$0].keys.contains([key]) }?.motion ?? key
  }
}

extension Strings {
  /// The key of an action as a sentence names it; `:` and its name when it has none.
  func key(_ id: ActionID) -> String {
    let rows = keymap.actions.indices.filter { keymap.actions[$0].id == id }
    for row in rows {
      if let keys = keymap.actions[row].keys.first { return name(keys) }
    }
    return ":" + (rows.first.map { keymap.actions[$0].label(self) } ?? "")
  }
}
