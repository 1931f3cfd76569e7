// Which words of the log the next frame may need. Only these are read: a store of twenty years
// holds far more text than a screen shows.

import CaseModel

extension AppState {
  /// Places in the log whose words are not at hand yet.
  var wantedWords: [LogPlace] {
    var wanted: [LogPlace] = []
    func want(_ prose: Prose) {
      if case .place(let place) = prose, words[place] == nil { wanted.append(place) }
    }
    func want(_ item: TimelineItem, withEarlier: Bool) {
      guard case .contact(let note) = item else { return }
      want(note.text)
      if withEarlier { note.earlier.forEach { want($0.text) } }
    }
    switch place {
    case .cases:
      let last = currentCase?.timeline.last { if case .contact = $0 { true } else { false } }
      if let last { want(last, withEarlier: false) }
    case .file(let id):
      guard let open = caseload[id] else { break }
      if find != nil {
        for item in open.timeline { want(item, withEarlier: false) }
      }
      // More than a screen on each side of the selection, whatever the height of the entries.
      let middle = open.timeline.count - 1 - file.timeline.index
      let around = max(0, middle - size.rows)..<max(0, min(open.timeline.count, middle + size.rows))
      for at in around { want(open.timeline[at], withEarlier: at == middle) }
    case .setup, .welcome, .who, .board: break
    }
    if case .note(let id, let contact?) = sheet?.purpose,
      let note = caseload[id]?.contact(contact)
    {
      want(note.text)
    }
    return wanted
  }
}

extension AppState {
  /// Says whole what went wrong, and what to do.
  mutating func explain(_ sentence: String) {
    tell(strings.didNotWork, sentence, strings.understood)
  }

  /// Says in words why nothing can be written, and what to type.
  mutating func explainReadOnly() {
    guard let reason = store.readOnly else { return }
    tell(strings.onlyReading, reason, strings.goOnReading)
  }

  /// A box that is read, with one answer.
  private mutating func tell(_ title: String, _ detail: String, _ answer: String) {
    overlay = .question(Question(title, detail: detail, answers: [("read", answer)]) { _, _ in [] })
  }
}
