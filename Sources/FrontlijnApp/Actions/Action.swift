// One registry of actions. Footer, help, palette, mouse targets, the key card and the tests are
// made from its rows; a disabled action says why.

import TextUI

/// One thing that the user can do.
public struct Action: Sendable {
  public let id: ActionID
  /// Each is one key, or a prefix and a key. The first one is shown.
  public let keys: [[Key]]
  public let places: Set<Place.Kind>
  /// A verb, for footer and palette.
  public let label: @Sendable (Strings) -> String
  /// What will happen, in one plain sentence.
  public let sentence: @Sendable (Strings) -> String
  /// Why it cannot be done now; nil when it can.
  public let obstacle: @Sendable (AppState) -> String?
  public let run: @Sendable (inout AppState) -> [Effect]

  init(
    _ id: ActionID, _ keys: [Key], in places: Set<Place.Kind> = Action.everywhere,
    prefix: Key? = nil, _ label: @escaping @Sendable (Strings) -> String,
    _ sentence: @escaping @Sendable (Strings) -> String,
    unless obstacle: @escaping @Sendable (AppState) -> String? = { _ in nil },
    run: @escaping @Sendable (inout AppState) -> [Effect]
  ) {
    self.id = id
    self.keys = keys.map { key in prefix.map { [$0, key] } ?? [key] }
    self.places = places
    self.label = label
    self.sentence = sentence
    self.obstacle = obstacle
    self.run = run
  }

  /// Wherever there is a store and somebody at the keyboard.
  static let everywhere: Set<Place.Kind> = [.cases, .file, .board]
  static let anywhere = Set(Place.Kind.allCases)

  /// The first key as people read it: `n`, `Enter`, `g s`.
  public func keyName(_ strings: Strings) -> String {
    keys.first.map { $0.map(strings.name).joined(separator: " ") } ?? ""
  }

  public func isIn(_ place: Place) -> Bool { places.contains(place.kind) }
}

extension Strings {
  /// A key as people read it.
  public func name(_ key: Key) -> String {
    switch key {
    case .character(" "): say("Space", "Spatie")
    case .character(let character): String(character)
    case .ctrl(let letter): "Ctrl-\(letter.uppercased())"
    case .alt(let letter): "Alt-\(letter)"
    case .enter: "Enter"
    case .escape: "Esc"
    case .tab: "Tab"
    case .backTab: "Shift-Tab"
    case .backspace: "Backspace"
    case .delete: "Del"
    case .insert: "Ins"
    case .function(let number): "F\(number)"
    case .move(let motion, _): name(motion)
    case .paste, .mouse, .focusIn, .focusOut: ""
    }
  }

  private func name(_ motion: Key.Motion) -> String {
    switch motion {
    case .up: "↑"
    case .down: "↓"
    case .left: "←"
    case .right: "→"
    case .home: "Home"
    case .end: "End"
    case .pageUp: "PgUp"
    case .pageDown: "PgDn"
    }
  }
}
