// Takes away the words of dates that an event does not set: what was typed stands beside a value or
// not at all.

extension Event {
  /// The same event without typed words whose date it does not set: a row of words follows the row
  /// of its date.
  func withoutStrayWords() -> Self {
    var copy = self
    var look = TypedPass()
    copy.rows(&look)
    if !look.hasWords { return self }
    var pass = StrayWordsPass()
    copy.rows(&pass)
    return copy
  }
}

/// An import asks this of a hundred thousand rows.
private struct TypedPass: FieldPass {
  private(set) var hasWords = false

  mutating func value<V: FieldValue>(_ key: StaticString, _ value: inout V) {}

  mutating func value<V: FieldValue>(_ key: StaticString, _ value: inout V?) {
    if V.self == Typed.self, value != nil { hasWords = true }
  }

  mutating func prose(_ key: StaticString, _ prose: inout Prose) {}
  mutating func prose(_ key: StaticString, _ prose: inout Prose?) {}
}

private struct StrayWordsPass: FieldPass {
  private var hasDate = false

  mutating func value<V: FieldValue>(_ key: StaticString, _ value: inout V) {
    hasDate = (value as? any Clearable).map { $0.content != nil } ?? true
  }

  mutating func value<V: FieldValue>(_ key: StaticString, _ value: inout V?) {
    guard V.self == Typed.self else {
      hasDate = false
      if var present = value { self.value(key, &present) }
      return
    }
    if !hasDate { value = nil }
  }

  mutating func prose(_ key: StaticString, _ prose: inout Prose) {}
  mutating func prose(_ key: StaticString, _ prose: inout Prose?) {}
}
