// What somebody typed for a day or a year, and how exactly that was meant: `fri`, `~2018`. It
// stands beside the value in the same entry, for whoever doubts later what was meant; where the
// words said no more than the value itself, there is none.

/// How exactly a date was given.
public enum Precision: String, CaseIterable, Sendable {
  case day, month, year
  /// Roughly that year.
  case about
  /// By an age: that year or the one before.
  case age
}

/// The words that a date was typed with; on disk `day fri`, `about ~2018`.
public struct Typed: FieldValue {
  public let precision: Precision
  public let words: String

  public static var kind: FieldKind { .typed }
  static let limit = 60

  /// nil for words that are none, or too many to be a date.
  public init?(_ precision: Precision, _ words: String) {
    let line = Check.line(words)
    guard !line.isEmpty, line.count <= Self.limit else { return nil }
    (self.precision, self.words) = (precision, line)
  }

  public init?(_ bytes: FieldBytes) {
    guard let text = String(bytes), let space = text.firstIndex(of: " "),
      let precision = Precision(rawValue: String(text[..<space])),
      let made = Typed(precision, String(text[text.index(after: space)...])),
      made.line == text
    else { return nil }
    self = made
  }

  private var line: String { "\(precision.rawValue) \(words)" }

  public func write(to out: inout [UInt8]) { line.write(to: &out) }
}
