// What a cell of the screen means. Canvases hold roles and never colours; a Theme says how each
// role looks. The set is closed, so that a theme can be complete and a test can walk it.
//
// Every role has a bearer: the glyph, word or place that says the same without colour. One table
// below holds all of it; the theme file, `inspect` and the tests are read off it.

public enum Role: UInt8, CaseIterable, Hashable, Sendable {
  case text, dim, heading, title
  case chromeBorder, chromeFocus
  case select, selectInactive, field
  case hintKey, hintLabel
  case statusOk, statusInfo, statusWarn, statusError
  case overdue, dueSoon, done, archived
  case tag1, tag2, tag3, tag4
  case swotS, swotW, swotO, swotT
  case heat0, heat1, heat2, heat3, heat4
  case namesHidden, practice
  case projectorText, projectorTitle, projectorLate, projectorBanner
}

/// What there is to know about one role.
public struct RoleEntry: Sendable {
  public let role: Role
  /// As theme files write it.
  public let name: String
  /// Its letter in a style layer.
  public let letter: Character
  /// What it colours, as a sentence.
  public let meaning: String
  /// The glyph, word or place that carries the meaning without colour.
  public let bearer: String
  /// How it looks where there are no colours, unless a theme says otherwise.
  public let withoutColour: Attributes

  fileprivate init(
    _ role: Role, _ name: String, _ letter: Character, _ meaning: String, _ bearer: String,
    _ withoutColour: Attributes = []
  ) {
    self.role = role
    self.name = name
    self.letter = letter
    self.meaning = meaning
    self.bearer = bearer
    self.withoutColour = withoutColour
  }
}

extension Role {
  public var entry: RoleEntry { Self.table[Int(rawValue)] }
  public var name: String { entry.name }

  public init?(name: String) {
    guard let entry = Self.table.first(where: { $0.name == name }) else { return nil }
    self = entry.role
  }

  /// In the order of the cases.
  public static let table: [RoleEntry] = [
    RoleEntry(.text, "text", ".", "Ordinary text, and the ground of the screen.", "the words"),
    RoleEntry(.dim, "dim", "d", "What matters less: reasons, hints, empty places.", "its place"),
    RoleEntry(.heading, "heading", "h", "The first line of a block.", "its place", .bold),
    RoleEntry(.title, "title", "t", "The name of a pane or a screen.", "its place", .bold),
    RoleEntry(.chromeBorder, "chrome.border", "b", "The line around a pane.", "─ │"),
    RoleEntry(
      .chromeFocus, "chrome.focus", "f", "The line around the pane that has the keys.",
      "━ ┃ and ► in the title", .bold),
    RoleEntry(.select, "select", "s", "The row that the keys act on.", "▸ and reverse", .reverse),
    RoleEntry(
      .selectInactive, "select.inactive", "i", "The chosen row of a pane without the keys.", "▸",
      .underline),
    RoleEntry(
      .field, "field", "v", "The room of a value that can be typed.", "underline",
      .underline),
    RoleEntry(.hintKey, "hint.key", "k", "A key that can be pressed here.", "its place", .bold),
    RoleEntry(.hintLabel, "hint.label", "l", "What that key does.", "the word after the key"),
    RoleEntry(.statusOk, "status.ok", "o", "It worked.", "✓"),
    RoleEntry(.statusInfo, "status.info", "n", "Something to know.", "●"),
    RoleEntry(.statusWarn, "status.warn", "w", "Something to look at.", "!", .bold),
    RoleEntry(.statusError, "status.error", "e", "It did not work.", "✗", .bold),
    RoleEntry(.overdue, "overdue", "L", "Past its date.", "! and the words", .bold),
    RoleEntry(.dueSoon, "due.soon", "D", "Due within days.", "the words"),
    RoleEntry(.done, "done", "x", "Finished.", "✓"),
    RoleEntry(.archived, "archived", "a", "Put away.", "the word"),
    RoleEntry(.tag1, "tag.1", "1", "The first label of a set.", "the label's word"),
    RoleEntry(.tag2, "tag.2", "2", "The second label of a set.", "the label's word"),
    RoleEntry(.tag3, "tag.3", "3", "The third label of a set.", "the label's word"),
    RoleEntry(.tag4, "tag.4", "4", "The fourth label of a set.", "the label's word"),
    RoleEntry(.swotS, "swot.s", "S", "Strengths.", "S", .bold),
    RoleEntry(.swotW, "swot.w", "W", "Weaknesses.", "W", .bold),
    RoleEntry(.swotO, "swot.o", "O", "Opportunities.", "O", .bold),
    RoleEntry(.swotT, "swot.t", "T", "Threats.", "T", .bold),
    RoleEntry(.heat0, "heat.0", "5", "Nothing at all in a period.", "an empty cell"),
    RoleEntry(.heat1, "heat.1", "6", "Little in a period.", "·"),
    RoleEntry(.heat2, "heat.2", "7", "Some in a period.", "░"),
    RoleEntry(.heat3, "heat.3", "8", "Much in a period.", "▒"),
    RoleEntry(.heat4, "heat.4", "9", "Most in a period.", "▓"),
    RoleEntry(.namesHidden, "names.hidden", "H", "Names are not shown here.", "the words", .bold),
    RoleEntry(
      .practice, "practice", "P", "Not real: a casebook to practise with.", "the word",
      .reverse),
    RoleEntry(.projectorText, "projector.text", "p", "Text that a room reads.", "the words"),
    RoleEntry(
      .projectorTitle, "projector.title", "q", "What the room talks about.", "its place",
      .bold),
    RoleEntry(
      .projectorLate, "projector.late", "r", "Late, before the room.", "! and the words",
      .bold),
    RoleEntry(
      .projectorBanner, "projector.banner", "B", "What the room must know.", "the words",
      .reverse),
  ]
}

/// How cells are set, beside their colours. Only what every terminal has.
public struct Attributes: OptionSet, Hashable, Sendable {
  public let rawValue: UInt8
  public init(rawValue: UInt8) { self.rawValue = rawValue }
  public static let bold = Attributes(rawValue: 1)
  public static let reverse = Attributes(rawValue: 2)
  public static let underline = Attributes(rawValue: 4)
}

/// A role, and what is added to it in one place.
public struct Style: Hashable, Sendable {
  public var role: Role
  public var attributes: Attributes

  public init(_ role: Role, _ attributes: Attributes = []) {
    self.role = role
    self.attributes = attributes
  }
}
