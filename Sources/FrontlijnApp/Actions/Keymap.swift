// Which keys mean what: the table's own, or with those of the user. Everything that shows a key or
// takes one asks here.

import TextUI

/// The table of actions with the keys that are in force.
public struct Keymap: Sendable {
  /// Most important first within a place.
  public internal(set) var actions: [Action]

  /// As the program comes.
  public static let standard = Keymap(actions: Action.all)

  /// The action of these keys in a place.
  func action(_ keys: [Key], in kind: Place.Kind) -> Action? {
    actions.first { $0.places.contains(kind) && $0.keys.contains(keys) }
  }

  func action(_ id: ActionID, in kind: Place.Kind) -> Action? {
    actions.first { $0.id == id && $0.places.contains(kind) }
  }

  /// True when an action has more keys that begin so.
  func isBeginning(_ keys: [Key], in kind: Place.Kind) -> Bool {
    actions.contains { rest(of: $0, after: keys, in: kind) != nil }
  }

  /// What of an action's keys comes after these first ones; nil when it does not begin so.
  func rest(of action: Action, after keys: [Key], in kind: Place.Kind) -> [Key]? {
    guard action.places.contains(kind) else { return nil }
    return action.keys.first { $0.count > keys.count && $0.starts(with: keys) }
      .map { Array($0.dropFirst(keys.count)) }
  }

  /// What a widget on top is given for a key: its own one, where the user has another.
  func native(_ key: Key, in kind: Place.Kind) -> Key {
    let row = actions.first {
      $0.places.contains(kind) && !$0.native.isEmpty && $0.keys.contains([key])
    }
    return row.flatMap { $0.native.contains(key) ? nil : $0.native[0] } ?? key
  }

  /// The plain motion that a key stands for outside text fields; the key itself otherwise.
  func motion(_ key: Key) -> Key {
    actions.first { $0.motion != nil && $0.keys.contains([key]) }?.motion ?? key
  }
}

extension Strings {
  /// The key of an action as a sentence names it; `:` and its name when it has none.
  func key(_ id: ActionID) -> String {
    let rows = keymap.actions.filter { $0.id == id }
    if let keys = rows.first(where: { !$0.keys.isEmpty })?.keys.first { return name(keys) }
    return ":" + (rows.first?.label(self) ?? "")
  }
}
