// Keys of what lies on top of a place: help, the palette, a menu, a question, a long text. Whatever
// it was, Esc takes it away and nothing else.

import TextUI

extension AppState {
  mutating func handleOverlay(_ key: Key) -> [Effect] {
    let size = FrameLayout(self).overlaySize
    switch overlay {
    case .help(var finder):
      let outcome = finder.handle(key, in: size)
      overlay = .help(finder)
      return finish(outcome)
    case .palette(var finder):
      let outcome = finder.handle(key, in: size)
      overlay = .palette(finder)
      return finish(outcome)
    case .menu(var menu):
      if let row = menu.row(ofKey: key) { return finish(.run(row), menu) }
      let outcome = menu.finder.handle(key, in: size)
      overlay = .menu(menu)
      defer { previewTheme() }
      return finish(outcome, menu)
    case .inspection(let point):
      handleInspection(key, at: point)
      return []
    case .question(var question):
      let answer = question.dialog.handle(key)
      overlay = .question(question)
      return answer.map { finish($0, question) } ?? []
    case .reading(var reading):
      let lines = readingLines(reading, width: size.columns).count
      let last = max(0, lines - size.rows)
      let motion = strings.keymap.motion(key)
      switch motion {
      case .up where reading.find?.hasFound == true, .down where reading.find?.hasFound == true:
        reading.step(motion == .up ? -1 : 1, in: size)
      case .up: reading.firstLine -= 1
      case .down: reading.firstLine += 1
      case .pageUp: reading.firstLine -= max(1, size.rows - 1)
      case .pageDown, .space: reading.firstLine += max(1, size.rows - 1)
      case .home: reading.firstLine = 0
      case .end: reading.firstLine = last
      default:
        let action = strings.keymap.action([key], in: .reading)
        if let action, action.native.isEmpty { return run(action) }
        overlay = nil
        return []
      }
      reading.firstLine = min(max(0, reading.firstLine), last)
      overlay = .reading(reading)
      return []
    case nil: return []
    }
  }

  mutating func finish(_ outcome: FinderOutcome<Int>) -> [Effect] {
    finish(outcome) { row, state in state.run(state.strings.keymap.actions[row]) }
  }

  mutating func finish(_ outcome: FinderOutcome<String>, _ menu: Menu) -> [Effect] {
    finish(outcome, menu.choose)
  }

  private mutating func finish<ID>(
    _ outcome: FinderOutcome<ID>, _ run: (ID, inout AppState) -> [Effect]
  ) -> [Effect] {
    switch outcome {
    case .run(let id):
      overlay = nil
      return run(id, &self)
    case .refused(_, let reason):
      overlay = nil
      status = StatusLine(.warning, reason)
    case .cancel: overlay = nil
    case .ignored, .handled: break
    }
    return []
  }

  mutating func finish(_ answer: String, _ question: Question) -> [Effect] {
    overlay = nil
    return question.answer(answer, &self)
  }
}
