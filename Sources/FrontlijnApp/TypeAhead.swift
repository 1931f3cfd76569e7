// Keys that were on their way when a question appeared, or that were meant for another window, do
// not answer anything: for a moment they are not heard.

import TextUI

struct TypeAhead {
  static let deafMilliseconds: Int64 = 150

  private var deafUntil = Int64.min
  /// The question that is shown.
  private var question: String?

  /// False for a key that comes too soon. `now` is the display's clock.
  mutating func passes(_ key: Key, now: Int64) -> Bool {
    if key == .focusIn { deafUntil = now + Self.deafMilliseconds }
    return key == .focusIn || now >= deafUntil
  }

  /// Notices a question that was not there before.
  mutating func look(at state: AppState, now: Int64) {
    var asked: String?
    if case .question(let open) = state.overlay {
      asked = open.dialog.question + open.dialog.detail
    }
    if asked != nil, asked != question { deafUntil = now + Self.deafMilliseconds }
    question = asked
  }
}
