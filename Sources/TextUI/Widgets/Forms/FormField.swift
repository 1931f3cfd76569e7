// One field of a form: its label, what is typed or chosen, and what is said about it. All words
// are given by the screen.

/// How a field is filled in.
public enum FieldInput: Sendable {
  /// One line; `cells` is the width that it wants, as much as there is when not said.
  case line(TextField, cells: Int? = nil)
  case text(TextEditor, rows: Int)
  case choice(ChoiceField)
  case options(OptionRow)
  case date(DateField)
}

extension FieldInput {
  /// The text that was typed or the id that was chosen; empty for nothing.
  public var value: String {
    switch self {
    case .line(let field, _): field.text
    case .text(let editor, _): editor.text
    case .choice(let field): field.chosen ?? ""
    case .options(let row): row.chosen ?? ""
    case .date(let field): field.text.text
    }
  }

  /// The value as people read it: of a choice its label.
  public var shownValue: String {
    switch self {
    case .line, .text, .date: value
    case .choice(let field): field.chosenChoice?.label ?? ""
    case .options(let row): row.options.first { $0.id == row.chosen }?.label ?? ""
    }
  }

  /// How long a text over many lines is.
  public var characterCount: Int? {
    if case .text(let editor, _) = self { editor.characterCount } else { nil }
  }

  /// What was typed to find a choice.
  public var query: String? {
    if case .choice(let field) = self { field.queryText } else { nil }
  }

  /// Fills the field in: a text, or the id of a choice.
  public mutating func fill(_ value: String) {
    update(
      line: { $0.replaceAll(with: value) }, text: { $0.replaceAll(with: value) },
      choice: { $0.choose(value.isEmpty ? nil : value) },
      options: { $0.choose(value.isEmpty ? nil : value) },
      date: { $0.replaceAll(with: value) })
  }

  /// Other things can be chosen now. Only a choice has any.
  public mutating func offer(_ choices: [Choice]) {
    update(choice: { $0.choices = choices })
  }

  /// Takes what a list offered: words into a text, or the id of a choice.
  mutating func take(_ id: String) {
    if case .text = self { update(text: { $0.take(offer: id) }) } else { fill(id) }
  }

  /// What a text over many lines may name somebody or something by.
  public mutating func offer(words: [Choice]) {
    update(text: { $0.offers = words })
  }

  /// Opens the list of such words.
  public mutating func beginOffer() {
    update(text: { $0.beginOffer() })
  }

  var isEmpty: Bool {
    if case .text(let editor, _) = self { return editor.isBlank }
    return value.allSatisfy(\.isWhitespace)
  }

  var revision: Int {
    switch self {
    case .line(let field, _): field.revision
    case .text(let editor, _): editor.revision
    case .choice(let field): field.revision
    case .options(let row): row.revision
    case .date(let field): field.revision
    }
  }

  func rows(cells: Int) -> Int {
    switch self {
    case .line, .choice, .date: 1
    case .text(_, let rows): max(1, rows)
    case .options(let row): row.rows(cells: cells)
    }
  }

  var wantedCells: Int? {
    switch self {
    case .line(_, let cells): cells
    case .date: 22
    case .text, .choice, .options: nil
    }
  }

  /// An editor takes up and down only while its cursor can still go there.
  mutating func handle(_ key: Key, in size: Size) -> Bool {
    update(
      line: { $0.handle(key) },
      text: { editor in
        if editor.isOffering, editor.handle(key, in: size) { return true }
        let before = (editor.cursor, editor.revision)
        let isTaken = editor.handle(key, in: size)
        return isTaken
          && ((key != .up && key != .down) || before != (editor.cursor, editor.revision))
      },
      choice: { $0.handle(key) }, options: { $0.handle(key) }, date: { $0.handle(key) })
  }

  mutating func click(_ point: Point, in size: Size) {
    update(
      line: { $0.click(column: point.column, width: size.columns) },
      text: { $0.click(point, in: size) }, choice: { $0.isOpen ? $0.close() : $0.open() },
      date: { $0.click(column: point.column, width: size.columns) })
  }

  /// Something that drops from the field lies over what is below.
  var isOpen: Bool {
    switch self {
    case .choice(let field): field.isOpen
    case .date(let field): field.isOpen
    case .text(let editor, _): editor.isOffering
    case .line, .options: false
    }
  }

  /// Closes what drops from the field; of a choice, what was typed so far is taken.
  mutating func closeList() {
    update(text: { $0.closeOffers() }, choice: { $0.settle() }, date: { $0.close() })
  }

  /// Letters stand in the field that find nothing to choose.
  var fitsNothing: Bool {
    if case .choice(let field) = self { field.fitsNothing } else { false }
  }

  mutating func press(_ target: CalendarPart) {
    update(date: { $0.press(target) })
  }

  private mutating func update(
    line: (inout TextField) -> Void = { _ in }, text: (inout TextEditor) -> Void = { _ in },
    choice: (inout ChoiceField) -> Void = { _ in }, date: (inout DateField) -> Void = { _ in }
  ) {
    update(line: line, text: text, choice: choice, options: { _ in }, date: date)
  }

  /// Changes whichever it is in its place. A text leaves its place meanwhile, so that it is not
  /// copied: it may be long.
  private mutating func update<Result>(
    line: (inout TextField) -> Result, text: (inout TextEditor) -> Result,
    choice: (inout ChoiceField) -> Result, options: (inout OptionRow) -> Result,
    date: (inout DateField) -> Result
  ) -> Result {
    switch self {
    case .line(var field, let cells):
      defer { self = .line(field, cells: cells) }
      return line(&field)
    case .text(var editor, let rows):
      self = .options(OptionRow([]))
      defer { self = .text(editor, rows: rows) }
      return text(&editor)
    case .date(var field):
      defer { self = .date(field) }
      return date(&field)
    case .choice(var field):
      defer { self = .choice(field) }
      return choice(&field)
    case .options(var row):
      defer { self = .options(row) }
      return options(&row)
    }
  }
}

/// What is wrong with a field, or worth a second look.
public struct FieldProblem: Hashable, Sendable {
  public var text: String
  /// A warning does not keep the form from being saved.
  public var isWarning: Bool

  public init(_ text: String, isWarning: Bool = false) {
    self.text = text
    self.isWarning = isWarning
  }
}

public struct FormField<ID: Hashable & Sendable>: Sendable {
  public let id: ID
  public var label: String
  public var input: FieldInput
  /// What to type here, under the field.
  public var hint: String
  public var isNeeded: Bool
  /// Not shown until the rest of the form is asked for.
  public var isFolded: Bool
  /// What was typed means this: kept up to date by the screen, shown beside the value.
  public var meaning = ""
  public var problem: FieldProblem?

  public init(
    _ id: ID, _ label: String, _ input: FieldInput, hint: String = "", isNeeded: Bool = false,
    isFolded: Bool = false
  ) {
    self.id = id
    self.label = label
    self.input = input
    self.hint = hint
    self.isNeeded = isNeeded
    self.isFolded = isFolded
  }
}

/// The words of the form itself.
public struct FormTexts: Sendable {
  /// On the button.
  public var save: String
  /// Before the labels of folded fields.
  public var more: String
  /// Beside an empty field that must be filled in.
  public var needed: String
  /// Under it, when it was left empty.
  public var neededProblem: String
  /// Under a choice that has the keys and no hint of its own.
  public var choose: String
  /// In a list when nothing in it fits what was typed.
  public var nothing: String
  /// How many things keep the form from being saved.
  public var toFix: @Sendable (Int) -> String
  /// Where in a long text the cursor is: which line, of how many.
  public var position: @Sendable (Int, Int) -> String

  public init(
    save: String, more: String, needed: String, neededProblem: String, nothing: String,
    choose: String = "", toFix: @escaping @Sendable (Int) -> String,
    position: @escaping @Sendable (Int, Int) -> String = { "\($0)/\($1)" }
  ) {
    self.position = position
    self.save = save
    self.more = more
    self.needed = needed
    self.neededProblem = neededProblem
    self.nothing = nothing
    self.choose = choose
    self.toFix = toFix
  }
}
