// One event, many readings. An event says its rows once, as a function over a pass; encoding,
// decoding, JSON, the format page's table, moving dates and undo's conflict check are passes.
//
//   mutating func rows(_ pass: inout some FieldPass) {
//     pass.value("case", &caseID)
//     pass.entity("step", &step, .created)
//     pass.value("text", &text)
//     pass.value("due", &due)             // optional: absent key = nil
//   }

/// What an event does to the entity that a row names.
public enum EntityPart: Sendable {
  /// The event brings it into being.
  case created
  /// The event changes those of its fields that are present.
  case changed
  /// The event sets one aspect of it, whatever its other rows say.
  case set(StaticString)
  /// The same, and from then on it can be worked in again.
  case reopened(StaticString)
}

/// One reading of an event's rows, in their order on disk.
public protocol FieldPass {
  /// A row that is always written.
  mutating func value<V: FieldValue>(_ key: StaticString, _ value: inout V)
  /// A row that is left out when nil.
  mutating func value<V: FieldValue>(_ key: StaticString, _ value: inout V?)
  /// Free text, always written.
  mutating func prose(_ key: StaticString, _ prose: inout Prose)
  /// Free text that is left out when nil.
  mutating func prose(_ key: StaticString, _ prose: inout Prose?)
  /// The entity that the event is about.
  mutating func entity<Thing>(_ key: StaticString, _ id: inout ID<Thing>, _ part: EntityPart)
}

extension FieldPass {
  public mutating func entity<Thing>(
    _ key: StaticString, _ id: inout ID<Thing>, _ part: EntityPart
  ) {
    value(key, &id)
  }
}
