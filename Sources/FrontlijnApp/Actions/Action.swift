// One registry of actions. Footer, help, palette, mouse targets, the key card, the manual and the
// tests are made from its rows; a disabled action says why.

import TextUI

/// One thing that the user can do.
public struct Action: Sendable {
  public let id: ActionID
  /// Every way to it; each is one key, or several in turn. The first one is shown.
  public internal(set) var keys: [[Key]]
  public let places: Place.Kinds
  /// A verb, for footer and palette.
  public let label: @Sendable (Strings) -> String
  /// A narrower one for the footer, where it depends on what is selected.
  var labelNow: @Sendable (AppState) -> String? = { _ in nil }
  /// Where the footer leaves it out: another action does the same there, or means more.
  var isUnsaid: @Sendable (AppState) -> Bool = { _ in false }
  /// What will happen, in one plain sentence.
  public let sentence: @Sendable (Strings) -> String
  /// Why it cannot be done now; nil when it can.
  public let obstacle: @Sendable (AppState) -> String?
  public let run: @Sendable (inout AppState) -> [Effect]
  /// The arrow or page key that it stands for, when it moves.
  let motion: Key?
  /// The keys by which the widget on top knows it, for what a form or a list does itself; empty for
  /// anything else. They always work; any other key is given to the widget as the first of them.
  let native: [Key]

  /// `keys` are written as in a file of own keys: `u, Ctrl-Z`.
  init(
    _ id: ActionID, _ keys: String, in places: Place.Kinds = Action.everywhere,
    _ label: @escaping @Sendable (Strings) -> String,
    _ sentence: @escaping @Sendable (Strings) -> String,
    unless obstacle: @escaping @Sendable (AppState) -> String? = { _ in nil },
    run: @escaping @Sendable (inout AppState) -> [Effect]
  ) {
    self.init(
      id, keys, in: places, label, sentence, obstacle, run, motion: nil, native: [])
  }

  private init(
    _ id: ActionID, _ keys: String, in places: Place.Kinds,
    _ label: @escaping @Sendable (Strings) -> String,
    _ sentence: @escaping @Sendable (Strings) -> String,
    _ obstacle: @escaping @Sendable (AppState) -> String?,
    _ run: @escaping @Sendable (inout AppState) -> [Effect], motion: Key?, native: [Key]
  ) {
    guard let parsed = try? KeySequence.parse(keys) else {
      preconditionFailure("The keys of \(id) are no keys: \(keys)")
    }
    self.id = id
    self.keys = parsed
    self.places = places
    self.label = label
    self.sentence = sentence
    self.obstacle = obstacle
    self.run = run
    self.motion = motion
    self.native = native
  }

  /// Moves in the list that has the keys.
  static func moving(
    _ id: ActionID, _ keys: String, as motion: Key, in places: Place.Kinds,
    _ label: @escaping @Sendable (Strings) -> String,
    _ sentence: @escaping @Sendable (Strings) -> String
  ) -> Action {
    Action(
      id, keys, in: places, label, sentence, { _ in nil },
      {
        _ = $0.move(motion)
        return $0.place == .setup ? $0.showOption() : []
      }, motion: motion, native: [])
  }

  /// What a form or an overlay does with a key of its own.
  static func onWidget(
    _ id: ActionID, _ keys: String, in places: Place.Kinds,
    _ label: @escaping @Sendable (Strings) -> String,
    _ sentence: @escaping @Sendable (Strings) -> String
  ) -> Action {
    let native = ((try? KeySequence.parse(keys)) ?? []).compactMap(\.first)
    return Action(
      id, keys, in: places, label, sentence, { _ in nil }, { $0.handleNative(native[0]) },
      motion: nil, native: native)
  }

  /// The same, named by what is selected.
  func named(_ label: @escaping @Sendable (AppState) -> String?) -> Action {
    var action = self
    action.labelNow = label
    return action
  }

  /// The same, left out of the footer in such a state.
  func unsaid(_ isUnsaid: @escaping @Sendable (AppState) -> Bool) -> Action {
    var action = self
    action.isUnsaid = isUnsaid
    return action
  }

  /// It goes before what a form does with a key.
  var isBeforeForm: Bool { places.contains(.form) && native.isEmpty }

  /// True for a row of what lies on top of a place: there keys do not come in turn, and where
  /// somebody types, a character is text.
  var isOnTop: Bool { places.isSubset(of: .onTop) }

  /// Whether a row of what lies on top can have these keys.
  func takes(_ keys: [Key]) -> Bool {
    guard isOnTop else { return true }
    guard keys.count == 1 else { return false }
    if case .character = keys[0] { return places.isSubset(of: [.reading, .pending]) }
    return true
  }

  /// Wherever there is a store and somebody at the keyboard.
  static let everywhere: Place.Kinds = [.cases, .file, .board]
  /// Everywhere, with the first questions.
  static let anywhere: Place.Kinds = everywhere.union([.setup, .welcome, .who])

  /// The first key as people read it: `n`, `Enter`, `g s`.
  public func keyName(_ strings: Strings) -> String {
    keys.first.map(strings.name) ?? ""
  }

  public func isIn(_ place: Place) -> Bool { places.contains(place.kind) }
}
