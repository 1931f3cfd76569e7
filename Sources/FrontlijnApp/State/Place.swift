// Where the user is. The stack of places is never empty; Esc goes one place back and never quits.

import CaseModel

/// A place of the program.
public enum Place: Hashable, Sendable {
  /// The first questions: language, light or dark, whose computer.
  case setup
  /// There is no store yet: make one, or practise.
  case welcome
  /// Who is at the keyboard?
  case who
  case cases
  case file(CaseID)
  case board

  /// The kinds that actions name: where a key means something.
  public enum Kind: UInt16, CaseIterable, Sendable {
    case setup, welcome, who, cases, file, board
    // On top of a place: what takes the keys then.
    /// A sheet that is filled in.
    case form
    /// What drops from a field of it: names at the cursor of a text, a list of choices, a month.
    case drop
    /// Help and the palette.
    case finder
    case menu, reading, question
    /// The filter above the list, while somebody types in it.
    case filter
    /// The line of what is looked for in a case file, on the board or in a long text.
    case find
    /// The first of several keys was pressed.
    case pending
  }

  /// Some of the kinds.
  public struct Kinds: OptionSet, Sendable {
    public let rawValue: UInt16
    public init(rawValue: UInt16) { self.rawValue = rawValue }
    public init(_ kind: Kind) { rawValue = 1 << kind.rawValue }

    public func contains(_ kind: Kind) -> Bool { rawValue & 1 << kind.rawValue != 0 }

    static let setup = Kinds(Kind.setup), welcome = Kinds(Kind.welcome), who = Kinds(Kind.who)
    static let cases = Kinds(Kind.cases), file = Kinds(Kind.file), board = Kinds(Kind.board)
    static let form = Kinds(Kind.form), finder = Kinds(Kind.finder), menu = Kinds(Kind.menu)
    static let reading = Kinds(Kind.reading), question = Kinds(Kind.question)
    static let drop = Kinds(Kind.drop)
    static let filter = Kinds(Kind.filter), find = Kinds(Kind.find)
    static let pending = Kinds(Kind.pending)
    /// What takes the keys before a place does.
    static let onTop: Kinds = [
      .form, .drop, .finder, .menu, .reading, .question, .filter, .find, .pending,
    ]
  }

  public var kind: Kind {
    switch self {
    case .setup: .setup
    case .welcome: .welcome
    case .who: .who
    case .cases: .cases
    case .file: .file
    case .board: .board
    }
  }
}

/// The panes of a case file. In a narrow window they are tabs.
public enum FilePane: String, CaseIterable, Sendable { case family, plan, timeline }

/// The panes of the board.
public enum BoardPane: Hashable, Sendable {
  case quadrant(Quadrant)
  case goals

  public static let all: [BoardPane] = Quadrant.allCases.map(BoardPane.quadrant) + [.goals]
}

/// What can be pointed at with the mouse.
public enum Target: Hashable, Sendable {
  case action(ActionID)
  /// The second key of two: that row of the table.
  case following(Int)
  case tab(FilePane)
  case cases(CasesTarget)
  case file(FileTarget)
  case board(BoardTarget)
  case who(WhoTarget)
  case setup(SetupTarget)
  case sheet(SheetTarget)
  case finder(FinderTarget)
  case answer(String)
}
