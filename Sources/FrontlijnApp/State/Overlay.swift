// What lies over a place and takes the keys: help, the palette, a small menu, a question.

import CaseModel
import TextUI

/// Something on top.
public enum Overlay: Sendable {
  /// All that can be done, to read and to run.
  case help(Finder<Int>)
  case palette(Finder<Int>)
  /// One of a few.
  case menu(Menu)
  case question(Question)
  /// A timeline entry in full, with what it said before.
  case reading(Reading)
  /// Which role is it that is drawn at a cell?
  case inspection(Point)
}

/// A menu: a finder over named rows, and what choosing one does.
public struct Menu: Sendable {
  public var title: String
  public var finder: Finder<String>
  public var choose: @Sendable (String, inout AppState) -> [Effect]
  /// What Enter does there, when it is more than choosing.
  var verb: String?
  /// Its rows are themes, and the selected one is shown.
  var isThemes = false

  init(
    _ title: String, _ rows: [FinderRow<String>], selected: String? = nil, verb: String? = nil,
    choose: @escaping @Sendable (String, inout AppState) -> [Effect]
  ) {
    self.title = title.prefix(1).uppercased() + title.dropFirst()
    self.verb = verb
    finder = Finder([FinderGroup("", rows)], selected: selected)
    self.choose = choose
  }

  /// The row that a letter stands beside, while nothing is typed.
  func row(ofKey key: Key) -> String? {
    guard finder.queryText.isEmpty, case .character(let letter) = key else { return nil }
    let rows = finder.groups.flatMap(\.rows)
    return rows.first { !$0.key.isEmpty && $0.key.folded == String(letter).folded }?.id
  }
}

/// A question with answers in words, the safe one first.
public struct Question: Sendable {
  public var dialog: ChoiceDialog<String>
  public var answer: @Sendable (String, inout AppState) -> [Effect]

  init(
    _ question: String, detail: String = "", answers: [(id: String, label: String)],
    answer: @escaping @Sendable (String, inout AppState) -> [Effect]
  ) {
    dialog = ChoiceDialog(question: question, detail: detail, answers: answers)
    self.answer = answer
  }
}

extension AppState {
  var question: Question? { if case .question(let question) = overlay { question } else { nil } }
  var menu: Menu? { if case .menu(let menu) = overlay { menu } else { nil } }
}

/// A long text to scroll through.
public struct Reading: Sendable {
  public var title: String
  public var caseID: CaseID
  public var key: TimelineKey
  public var firstLine = 0
  /// What is looked for in it, and the line where it was found last.
  public internal(set) var find: Find<Int>?
  var foundLine: Int?
}

public enum FinderTarget: Hashable, Sendable {
  /// A row of the table of actions.
  case action(ListTarget<Int>)
  case menu(ListTarget<String>)
}

public typealias SheetTarget = FormTarget<String>
