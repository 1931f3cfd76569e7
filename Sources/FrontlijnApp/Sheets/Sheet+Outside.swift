// A long text in the user's own editor. Only where one person has the machine: the text lies in a
// file meanwhile, and editors keep copies that this program knows nothing of.

import TextUI

/// What came back from an editor.
public enum OutsideEdit: Hashable, Sendable {
  case text(String)
  case failed(OutsideProblem)
}

/// Why nothing came back: the text in the form is as it was.
public enum OutsideProblem: Error, Hashable, Sendable {
  /// Neither VISUAL nor EDITOR names a program.
  case noEditor
  /// There is no folder that is in memory only.
  case noFolder
  case file(code: Int32)
  case notStarted(name: String, code: Int32)
  /// The editor ended with an error, or by a signal.
  case ended(name: String)
  case tooLong
}

extension AppState {
  /// The keys are in a text over many lines.
  var isInLongText: Bool {
    guard let field = sheet?.form.focusedID else { return false }
    return sheet?.form[field].input.characterCount != nil
  }

  var outsideObstacle: String? {
    isInLongText && settings.profile == .shared ? strings.noEditorWhereShared : nil
  }

  /// Ctrl-E: asked once in a run; in a line of text it goes to the end of the line.
  mutating func openOutside() -> [Effect] {
    guard isInLongText else {
      status = StatusLine(.info, strings.onlyLongTextsOpen)
      return handleSheet(.ctrl("e"))
    }
    guard !knowsOutside else { return [.editOutside] }
    overlay = .question(
      Question(
        strings.outsideQuestion, detail: strings.outsideDetail,
        answers: [("stay", strings.stayHere), ("open", strings.openEditor)]
      ) { answer, state in
        guard answer == "open" else { return [] }
        state.knowsOutside = true
        return [.editOutside]
      })
    return []
  }

  /// The text that is to be edited.
  var textForOutside: String? {
    guard isInLongText, let field = sheet?.form.focusedID else { return nil }
    return sheet?.form.value(field)
  }

  /// Takes in what came back, as one change that undo takes away.
  mutating func take(_ edit: OutsideEdit) {
    switch edit {
    case .failed(let problem): status = StatusLine(.warning, strings.sentence(problem))
    case .text(var text):
      // Editors end a file with a line break; people do not mean it.
      while text.last?.isNewline == true { text.removeLast() }
      guard let field = sheet?.form.focusedID else { return }
      sheet?.form[field].input.fill(text)
      refreshMeanings()
      status = StatusLine(.ok, strings.backFromEditor)
    }
  }
}
