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

/// What says the same as a colour; screens have the words for it.
public enum Bearer: Hashable, Sendable {
  case words, word, wordAfterKey, labelWord, attentionAndWords
  case place, emptyCell, underline, signAndReverse, heavyFrame
  /// The same in every language.
  case sign(String)
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
  /// What carries the meaning without colour.
  public let bearer: Bearer
  /// How it looks where there are no colours, unless a theme says otherwise.
  public let withoutColour: Attributes

  fileprivate init(
    _ role: Role, _ name: String, _ letter: Character, _ meaning: String, _ bearer: Bearer,
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
    RoleEntry(.text, "text", ".", "Ordinary text, and the ground of the screen.", .words),
    RoleEntry(.dim, "dim", "d", "What matters less: reasons, hints, empty places.", .place),
    RoleEntry(.heading, "heading", "h", "The first line of a block.", .place, .bold),
    RoleEntry(.title, "title", "t", "The name of a pane or a screen.", .place, .bold),
    RoleEntry(.chromeBorder, "chrome.border", "b", "The line around a pane.", .sign("─ │")),
    RoleEntry(
      .chromeFocus, "chrome.focus", "f", "The line around the pane that has the keys.",
      .heavyFrame, .bold),
    RoleEntry(.select, "select", "s", "The row that the keys act on.", .signAndReverse, .reverse),
    RoleEntry(
      .selectInactive, "select.inactive", "i", "The chosen row of a pane without the keys.",
      .sign("▸"),
      .underline),
    RoleEntry(
      .field, "field", "v", "The room of a value that can be typed.", .underline,
      .underline),
    RoleEntry(.hintKey, "hint.key", "k", "A key that can be pressed here.", .place, .bold),
    RoleEntry(.hintLabel, "hint.label", "l", "What that key does.", .wordAfterKey),
    RoleEntry(.statusOk, "status.ok", "o", "It worked.", .sign("✓")),
    RoleEntry(.statusInfo, "status.info", "n", "Something to know.", .sign("●")),
    RoleEntry(.statusWarn, "status.warn", "w", "Something to look at.", .sign("!"), .bold),
    RoleEntry(.statusError, "status.error", "e", "It did not work.", .sign("✗"), .bold),
    RoleEntry(.overdue, "overdue", "L", "Past its date.", .attentionAndWords, .bold),
    RoleEntry(.dueSoon, "due.soon", "D", "Due within days.", .words),
    RoleEntry(.done, "done", "x", "Finished.", .sign("✓")),
    RoleEntry(.archived, "archived", "a", "Put away.", .word),
    RoleEntry(.tag1, "tag.1", "1", "The first label of a set.", .labelWord),
    RoleEntry(.tag2, "tag.2", "2", "The second label of a set.", .labelWord),
    RoleEntry(.tag3, "tag.3", "3", "The third label of a set.", .labelWord),
    RoleEntry(.tag4, "tag.4", "4", "The fourth label of a set.", .labelWord),
    RoleEntry(.swotS, "swot.s", "S", "Strengths.", .sign("S"), .bold),
    RoleEntry(.swotW, "swot.w", "W", "Weaknesses.", .sign("W"), .bold),
    RoleEntry(.swotO, "swot.o", "O", "Opportunities.", .sign("O"), .bold),
    RoleEntry(.swotT, "swot.t", "T", "Threats.", .sign("T"), .bold),
    RoleEntry(.heat0, "heat.0", "5", "Nothing at all in a period.", .emptyCell),
    RoleEntry(.heat1, "heat.1", "6", "Little in a period.", .sign("·")),
    RoleEntry(.heat2, "heat.2", "7", "Some in a period.", .sign("░")),
    RoleEntry(.heat3, "heat.3", "8", "Much in a period.", .sign("▒")),
    RoleEntry(.heat4, "heat.4", "9", "Most in a period.", .sign("▓")),
    RoleEntry(.namesHidden, "names.hidden", "H", "Names are not shown here.", .words, .bold),
    RoleEntry(
      .practice, "practice", "P", "Not real: a casebook to practise with.", .word,
      .reverse),
    RoleEntry(.projectorText, "projector.text", "p", "Text that a room reads.", .words),
    RoleEntry(
      .projectorTitle, "projector.title", "q", "What the room talks about.", .place,
      .bold),
    RoleEntry(
      .projectorLate, "projector.late", "r", "Late, before the room.", .attentionAndWords,
      .bold),
    RoleEntry(
      .projectorBanner, "projector.banner", "B", "What the room must know.", .words,
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
