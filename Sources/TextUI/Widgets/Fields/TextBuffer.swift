// Text that is being typed, by graphemes: a cursor between two of them, and every change kept so
// that it can be undone and redone. A run of typing is one step up to the next word, a paste is
// one step, a run of deletions is one. TextField and TextEditor show it in one line or in many.

struct TextBuffer: Sendable {
  /// At one place, `removed` was replaced by `inserted`.
  private struct Change {
    let start: Int
    let removed: [Character]
    let inserted: [Character]
    let cursorBefore: Int
    let cursorAfter: Int
  }

  /// What is undone at once.
  private struct Step {
    let kind: Kind
    var changes: [Change]
  }

  private enum Kind {
    case typing, erasing, whole
  }

  static let undoLimit = 500

  private(set) var characters: [Character] = []
  private(set) var cursor = 0
  /// Grows with every change of the text.
  private(set) var revision = 0
  let limit: Int
  let isSingleLine: Bool
  private var done: [Step] = []
  private var undone: [Step] = []
  /// A change of the same kind still belongs to the last step.
  private var isStepOpen = false

  init(_ text: String, limit: Int, isSingleLine: Bool) {
    self.limit = limit
    self.isSingleLine = isSingleLine
    characters = Array(Self.clean(text, isSingleLine: isSingleLine).prefix(limit))
    cursor = characters.count
  }

  var text: String { String(characters) }
  var isFull: Bool { characters.count >= limit }

  mutating func move(to target: Int) {
    cursor = min(max(0, target), characters.count)
    isStepOpen = false
  }

  /// Newlines have no place in one line; other control characters in none.
  private static func clean(_ text: String, isSingleLine: Bool) -> String {
    var clean = String.UnicodeScalarView()
    for scalar in text.unicodeScalars {
      switch scalar {
      case "\n": clean.append(isSingleLine ? " " : "\n")
      case "\t": clean.append(" ")
      case "\u{0}"..."\u{1F}", "\u{7F}"..."\u{9F}": break
      default: clean.append(scalar)
      }
    }
    return String(clean)
  }
}

// Changes.
extension TextBuffer {
  mutating func type(_ character: Character) {
    let text = Self.clean(String(character), isSingleLine: isSingleLine)
    guard !text.isEmpty else { return }
    if cursor > 0, characters[cursor - 1].isWhitespace, !character.isWhitespace {
      isStepOpen = false
    }
    replace(cursor..<cursor, with: text, .typing)
  }

  /// A paste, or text that the program puts in: one step.
  mutating func insert(_ text: String) {
    isStepOpen = false
    replace(cursor..<cursor, with: Self.clean(text, isSingleLine: isSingleLine), .whole)
  }

  /// Other text in place of a part, as one step.
  mutating func exchange(_ range: Range<Int>, for text: String) {
    isStepOpen = false
    replace(range, with: Self.clean(text, isSingleLine: isSingleLine), .whole)
  }

  mutating func replaceAll(with text: String) {
    isStepOpen = false
    let clean = Self.clean(text, isSingleLine: isSingleLine)
    replace(0..<characters.count, with: clean, .whole)
  }

  mutating func erase(_ range: Range<Int>) {
    guard !range.isEmpty else { return }
    replace(range, with: "", .erasing)
  }

  private mutating func replace(_ range: Range<Int>, with text: String, _ kind: Kind) {
    let room = limit - characters.count + range.count
    let (range, whole, cursorAfter) = joined(range, with: Array(text.prefix(max(0, room))))
    let inserted = whole.map(\.composed)
    let change = Change(
      start: range.lowerBound, removed: Array(characters[range]), inserted: inserted,
      cursorBefore: cursor, cursorAfter: cursorAfter)
    guard change.removed != inserted else { return }
    remember(change, kind)
    apply(change.removed.count, at: change.start, inserted, cursor: cursorAfter)
  }

  private mutating func apply(
    _ count: Int, at start: Int, _ inserted: [Character], cursor: Int
  ) {
    characters.replaceSubrange(start..<start + count, with: inserted)
    self.cursor = cursor
    revision += 1
  }

  /// A grapheme may form across the edge of a change: a mark joins the letter before it. Then
  /// the neighbours are part of the change, as far as their own edges move.
  private func joined(
    _ range: Range<Int>, with text: [Character]
  ) -> (Range<Int>, [Character], cursor: Int) {
    let start = max(0, range.lowerBound - 1)
    let before = characters[start..<range.lowerBound]
    var end = min(characters.count, range.upperBound + 1)
    let loose = before + text + characters[range.upperBound..<end]
    var whole = Array(String(loose))
    guard whole != Array(loose) else {
      return (range, text, range.lowerBound + text.count)
    }
    while end < characters.count, let last = whole.last {
      let pair = [last, characters[end]]
      let joinedPair = Array(String(pair))
      if joinedPair == pair { break }
      whole = whole.dropLast() + joinedPair
      end += 1
    }
    return (start..<end, whole, start + String(before + text).count)
  }

  private mutating func remember(_ change: Change, _ kind: Kind) {
    undone = []
    if isStepOpen, let last = done.last, last.kind == kind {
      done[done.count - 1].changes.append(change)
    } else {
      done.append(Step(kind: kind, changes: [change]))
    }
    if done.count > Self.undoLimit {
      done.removeFirst()
    }
    isStepOpen = kind != .whole
  }

  mutating func undo() {
    guard let step = done.popLast() else { return }
    for change in step.changes.reversed() {
      apply(
        change.inserted.count, at: change.start, change.removed, cursor: change.cursorBefore)
    }
    undone.append(step)
    isStepOpen = false
  }

  mutating func redo() {
    guard let step = undone.popLast() else { return }
    for change in step.changes {
      apply(change.removed.count, at: change.start, change.inserted, cursor: change.cursorAfter)
    }
    done.append(step)
    isStepOpen = false
  }
}

// Places in the text.
extension TextBuffer {
  var lineStart: Int {
    (characters[..<cursor].lastIndex(of: "\n") ?? -1) + 1
  }

  var lineEnd: Int {
    characters[cursor...].firstIndex(of: "\n") ?? characters.count
  }

  /// The beginning of the word at or before the cursor.
  var wordBefore: Int {
    var place = cursor
    while place > 0, !characters[place - 1].isWordPart { place -= 1 }
    while place > 0, characters[place - 1].isWordPart { place -= 1 }
    return place
  }

  /// The end of the word at or after the cursor.
  var wordAfter: Int {
    var place = cursor
    while place < characters.count, !characters[place].isWordPart { place += 1 }
    while place < characters.count, characters[place].isWordPart { place += 1 }
    return place
  }
}

extension Character {
  var isWordPart: Bool { isLetter || isNumber }
}

// The keys that mean the same in one line and in many.
extension TextBuffer {
  /// False when the key is not one of them.
  mutating func handle(_ key: Key) -> Bool {
    edit(key) || travel(key)
  }

  private mutating func edit(_ key: Key) -> Bool {
    switch key {
    case .character(let character): type(character)
    case .paste(let text): insert(text)
    case .backspace: erase(max(0, cursor - 1)..<cursor)
    case .delete: erase(cursor..<min(cursor + 1, characters.count))
    case .ctrl("w"), .altBackspace: erase(wordBefore..<cursor)
    case .alt("d"): erase(cursor..<wordAfter)
    case .ctrl("u"): erase(lineStart..<cursor)
    case .ctrl("k"): erase(cursor..<lineEnd)
    case .ctrl("z"): undo()
    case .ctrl("y"): redo()
    default: return false
    }
    return true
  }

  private mutating func travel(_ key: Key) -> Bool {
    switch key {
    case .left: move(to: cursor - 1)
    case .right: move(to: cursor + 1)
    case .move(.left, .ctrl), .move(.left, .alt), .alt("b"): move(to: wordBefore)
    case .move(.right, .ctrl), .move(.right, .alt), .alt("f"): move(to: wordAfter)
    case .home, .ctrl("a"): move(to: lineStart)
    case .end, .ctrl("e"): move(to: lineEnd)
    default: return false
    }
    return true
  }
}
