// Moves the dates of an event: a sample store that ended last month is practised on as if it ended
// this week.

extension Event {
  /// The same event with every day `days` later.
  public func shifted(days: Int) -> Self {
    var copy = self
    var pass = ShiftPass(days: days)
    copy.rows(&pass)
    return copy
  }
}

private struct ShiftPass: FieldPass {
  let days: Int

  mutating func value<V: FieldValue>(_ key: StaticString, _ value: inout V) {
    if let day = value as? Day, let later = day + days as? V { value = later }
    if let edit = value as? Edit<Day>, let day = edit.value,
      let later = Edit.to(day + days) as? V
    {
      value = later
    }
  }

  mutating func value<V: FieldValue>(_ key: StaticString, _ value: inout V?) {
    guard var present = value else { return }
    self.value(key, &present)
    value = present
  }

  mutating func prose(_ key: StaticString, _ prose: inout Prose) {}
  mutating func prose(_ key: StaticString, _ prose: inout Prose?) {}
}
