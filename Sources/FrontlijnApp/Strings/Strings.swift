// Every word that the program says, in Dutch and English, side by side in one typed table. A
// missing text does not compile. Files `Strings+<Subject>.swift` hold the rows of a subject.

/// The languages of the screen.
public enum Language: String, CaseIterable, Sendable {
  case nl, en

  /// From LC_ALL, LC_MESSAGES and LANG, the first that is set and not empty: Dutch when it
  /// begins with `nl`, else English.
  public init(environment: [String: String]) {
    let names = ["LC_ALL", "LC_MESSAGES", "LANG"]
    let locale = names.lazy.compactMap { environment[$0] }.first { !$0.isEmpty } ?? ""
    self = locale.hasPrefix("nl") ? .nl : .en
  }
}

/// The program's words in one language.
public struct Strings: Sendable {
  public let language: Language
  /// Sentences name keys as they are for this user.
  public let keymap: Keymap
  /// ` --store DIR`, when the store was named on the command line: a command that is shown to be
  /// typed names it too, or it would be about another store.
  public var storeOption = ""

  public init(_ language: Language, keymap: Keymap = .standard) {
    self.language = language
    self.keymap = keymap
  }

  /// The same keys, the other language.
  var inOtherLanguage: Strings { Strings(language == .nl ? .en : .nl, keymap: keymap) }

  /// One row of the table.
  @inline(__always)
  func say(
    _ english: @autoclosure () -> String, _ dutch: @autoclosure () -> String
  ) -> String {
    language == .nl ? dutch() : english()
  }

  /// A row with a number: `1 step`, `3 steps`.
  func count(_ number: Int, _ one: (en: String, nl: String), _ many: (en: String, nl: String))
    -> String
  {
    let word = number == 1 ? one : many
    return "\(number) " + say(word.en, word.nl)
  }
}
