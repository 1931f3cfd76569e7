// What can stand behind a key. Each kind writes and reads exactly one form; the format page's
// table names the kind of every key.

/// The kind of a value, for the format page, JSON export and forms.
public enum FieldKind: Hashable, Sendable {
  case id(Character)
  case day, time, text, prose, integer, member, caseNumber, entry, writer, owner, links, typed
  case choice([String])

  /// How the format page names the kind.
  public var name: String {
    switch self {
    case .id(let letter): "id \(letter)…"
    case .day: "day"
    case .time: "time"
    case .text: "text"
    case .prose: "long text"
    case .integer: "integer"
    case .member: "team member"
    case .caseNumber: "case number"
    case .entry: "entry"
    case .writer: "writer"
    case .owner: "owner"
    case .links: "links"
    case .typed: "typed date"
    case .choice(let values): values.joined(separator: " · ")
    }
  }
}

/// A value of an event. Law: `V(bytes of v) == v`, and no other bytes read as `v`.
public protocol FieldValue: Hashable, Sendable {
  static var kind: FieldKind { get }
  /// nil when `bytes` (escaped, as in the log) are not exactly such a value.
  init?(_ bytes: FieldBytes)
  /// Appends the escaped form.
  func write(to out: inout [UInt8])
}

extension FieldValue {
  /// The value's form in the log, as text.
  public var text: String {
    var out: [UInt8] = []
    write(to: &out)
    return String(decoding: out, as: UTF8.self)
  }

  /// Reads a value from its form in the log; nil when it is none.
  public init?(text: String) {
    var copy = text
    let read = copy.withUTF8 { Self(FieldBytes(UnsafeRawBufferPointer($0))) }
    guard let read else { return nil }
    self = read
  }
}

extension String: FieldValue {
  public static var kind: FieldKind { .text }

  public init?(_ bytes: FieldBytes) {
    guard let text = Escapes.text(bytes) else { return nil }
    self = text
  }

  public func write(to out: inout [UInt8]) { Escapes.append(utf8, to: &out) }
}

extension Int: FieldValue {
  public static var kind: FieldKind { .integer }

  /// Decimal, no sign but `-`, no leading zero.
  public init?(_ bytes: FieldBytes) {
    guard (1...20).contains(bytes.count), let value = Int(bytes.rawText),
      String(value).utf8.count == bytes.count
    else { return nil }
    self = value
  }

  public func write(to out: inout [UInt8]) { out += String(self).utf8 }
}

/// A closed set of words; the raw value is the word on disk. Words are added, never changed.
public protocol Choice: FieldValue, CaseIterable, RawRepresentable<String> {}

extension Choice {
  public static var kind: FieldKind { .choice(allCases.map(\.rawValue)) }

  public init?(_ bytes: FieldBytes) { self.init(rawValue: bytes.rawText) }

  public func write(to out: inout [UInt8]) { out += rawValue.utf8 }
}

/// A value that may also say that there is none any more.
public protocol Clearable {
  var content: (any FieldValue)? { get }
}

extension Edit: Clearable {
  public var content: (any FieldValue)? { value }
}

/// A correction of a value that may be absent: an absent key leaves it, an empty value clears it.
public enum Edit<Value: FieldValue>: FieldValue {
  case clear
  case to(Value)

  public static var kind: FieldKind { Value.kind }

  public init(_ value: Value?) { self = value.map(Edit.to) ?? .clear }

  public init?(_ bytes: FieldBytes) {
    if bytes.count == 0 {
      self = .clear
    } else {
      guard let value = Value(bytes) else { return nil }
      self = .to(value)
    }
  }

  public func write(to out: inout [UInt8]) {
    if case .to(let value) = self { value.write(to: &out) }
  }

  public var value: Value? {
    if case .to(let value) = self { value } else { nil }
  }
}
