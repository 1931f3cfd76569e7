// The day on which something happened is the row `on` of its event, whatever the type: one law for
// all of them.

extension Event {
  /// True when it says that it happened after `today`: a fact is in the past tense.
  func isLater(than today: Day) -> Bool {
    var copy = self
    var pass = OnPass()
    copy.rows(&pass)
    return pass.on.map { $0 > today } ?? false
  }
}

private struct OnPass: FieldPass {
  var on: Day?

  mutating func value<V: FieldValue>(_ key: StaticString, _ value: inout V) {
    // The types first: an import asks this of a hundred thousand rows.
    guard V.self == Day.self, let day = value as? Day, "\(key)" == "on" else { return }
    on = day
  }

  mutating func value<V: FieldValue>(_ key: StaticString, _ value: inout V?) {
    if var present = value { self.value(key, &present) }
  }

  mutating func prose(_ key: StaticString, _ prose: inout Prose) {}
  mutating func prose(_ key: StaticString, _ prose: inout Prose?) {}
}
