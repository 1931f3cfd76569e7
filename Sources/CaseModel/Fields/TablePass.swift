// The rows of an event as a table: for the format page, JSON export and tests.

/// One row of an event type.
public struct FieldRow: Hashable, Sendable {
  public var key: String
  public var kind: FieldKind
  public var isOptional: Bool
}

extension Event {
  /// The type's rows in their order on disk.
  public static var table: [FieldRow] {
    var event = Self()
    var pass = TablePass()
    event.rows(&pass)
    return pass.table
  }
}

extension EventTypes {
  /// The format page's table, one line per type: name, keys with their kinds, `?` for optional.
  public static var formatTable: String {
    var lines = ["| type | keys |", "|---|---|"]
    for type in all {
      let keys = type.table.map { "`\($0.key)`\($0.isOptional ? "?" : "") \($0.kind.name)" }
      lines.append("| `\(type.type)` | \(keys.joined(separator: ", ")) |")
    }
    return lines.joined(separator: "\n") + "\n"
  }
}

private struct TablePass: FieldPass {
  var table: [FieldRow] = []

  mutating func value<V: FieldValue>(_ key: StaticString, _ value: inout V) {
    table.append(FieldRow(key: "\(key)", kind: V.kind, isOptional: false))
  }

  mutating func value<V: FieldValue>(_ key: StaticString, _ value: inout V?) {
    table.append(FieldRow(key: "\(key)", kind: V.kind, isOptional: true))
  }

  mutating func prose(_ key: StaticString, _ prose: inout Prose) {
    table.append(FieldRow(key: "\(key)", kind: .prose, isOptional: false))
  }

  mutating func prose(_ key: StaticString, _ prose: inout Prose?) {
    table.append(FieldRow(key: "\(key)", kind: .prose, isOptional: true))
  }
}
