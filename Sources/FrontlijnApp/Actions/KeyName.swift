// Keys as people write and read them: in the table of actions, in a file of own keys, in the footer
// and on the card. One syntax for all of these:
//
//   u, Ctrl-Z     either of two keys
//   g s           one key after the other

import TextUI

extension Key {
  /// A key by its name, in either language; capitals of a name do not matter, those of a letter do.
  init?(name: some StringProtocol) {
    if name.count == 1, let character = name.first {
      guard !character.isWhitespace else { return nil }
      self = Self.names.first { $0.en == String(name) }?.key ?? .character(character)
      return
    }
    let folded = name.folded
    if let found = Self.names.first(where: { $0.all.contains { $0.folded == folded } }) {
      self = found.key
    } else if folded.hasPrefix("ctrl-"), let key = Self.control(name.lowercased().dropFirst(5)) {
      self = key
    } else if folded.hasPrefix("alt-"), name.count == 5, let letter = name.last {
      self = .alt(letter)
    } else if folded.hasPrefix("f"), let number = Int(folded.dropFirst()),
      (1...24).contains(number)
    {
      self = .function(number)
    } else {
      return nil
    }
  }

  /// A terminal sends Tab, Enter and Escape for three of these, and only letters are sure to come.
  private static func control(_ name: Substring) -> Key? {
    switch name {
    case "i": return .tab
    case "m": return .enter
    case "[": return .escape
    case "space", "spatie": return .ctrl(" ")
    default:
      guard name.count == 1, let letter = name.first, letter.isASCII, letter.isLetter else {
        return nil
      }
      return .ctrl(letter)
    }
  }

  fileprivate static let names: [KeyName] = [
    KeyName(.enter, "Enter", or: ["Return"]), KeyName(.escape, "Esc", or: ["Escape"]),
    KeyName(.tab, "Tab"), KeyName(.backTab, "Shift-Tab"),
    KeyName(.space, "Space", nl: "Spatie"), KeyName(.backspace, "Backspace"),
    KeyName(.delete, "Del", or: ["Delete"]), KeyName(.insert, "Ins", or: ["Insert"]),
    KeyName(.up, "↑", or: ["Up"]), KeyName(.down, "↓", or: ["Down"]),
    KeyName(.left, "←", or: ["Left"]), KeyName(.right, "→", or: ["Right"]),
    KeyName(.home, "Home"), KeyName(.end, "End"),
    KeyName(.pageUp, "PgUp", or: ["PageUp"]), KeyName(.pageDown, "PgDn", or: ["PageDown"]),
    KeyName(",", "Comma", nl: "Komma"),
  ]
}

/// What a key that is no letter is called.
private struct KeyName: Sendable {
  let key: Key
  let en: String
  let nl: String
  let all: [String]

  init(_ key: Key, _ english: String, nl dutch: String? = nil, or others: [String] = []) {
    self.key = key
    en = english
    nl = dutch ?? english
    all = [en, nl] + others
  }
}

/// The keys of an action, as text.
enum KeySequence {
  /// A name in a list of keys that is no key.
  struct NoKey: Error, Hashable {
    var name: String
  }

  /// Every way to the action; each is one key, or several in turn.
  static func parse(_ text: some StringProtocol) throws(NoKey) -> [[Key]] {
    var ways: [[Key]] = []
    for way in text.split(separator: ",") {
      var keys: [Key] = []
      for name in way.split(whereSeparator: \.isWhitespace) {
        guard let key = Key(name: name) else { throw NoKey(name: String(name)) }
        keys.append(key)
      }
      if !keys.isEmpty { ways.append(keys) }
    }
    return ways
  }
}

extension Strings {
  /// A key as people read it.
  public func name(_ key: Key) -> String {
    if case .character(let letter) = key, letter.isLetter { return String(letter) }
    if let name = Key.names.first(where: { $0.key == key }) { return say(name.en, name.nl) }
    return switch key {
    case .character(let character): String(character)
    case .ctrl(" "): say("Ctrl-Space", "Ctrl-Spatie")
    case .ctrl(let letter): "Ctrl-\(letter.uppercased())"
    case .alt(let letter): "Alt-\(letter)"
    case .function(let number): "F\(number)"
    default: ""
    }
  }

  /// One way to an action: `n`, `Enter`, `g s`.
  func name(_ keys: [Key]) -> String {
    keys.count == 1 ? name(keys[0]) : keys.map(name).joined(separator: " ")
  }

  /// All ways to an action, as they are written in a file of own keys.
  func names(_ ways: [[Key]]) -> String { ways.map(name).joined(separator: ", ") }
}
