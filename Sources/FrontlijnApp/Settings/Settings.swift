// The few things that a user chooses once. Each has a strong default, so that the file may be
// missing, empty or half wrong. Own keys are no setting: they have a file of their own.

/// Who sits at this terminal.
public enum Profile: String, CaseIterable, Sendable {
  /// Several people in turn: no editor, no suspending, nothing that opens a shell.
  case shared
  /// One person with a machine of their own.
  case personal
}

/// Which signs are drawn.
public enum Signs: String, CaseIterable, Sendable {
  /// What the terminal can show.
  case auto
  case unicode, ascii
  /// For screen readers: one column, no frames.
  case plain
}

/// What was chosen.
public struct Settings: Hashable, Sendable {
  /// nil takes that of the locale.
  public var language: Language?
  /// The name of a theme; nil takes the default. It may be gone by now: whoever uses it looks.
  public var theme: String?
  public var profile = Profile.shared
  public var mouse = true
  public var signs = Signs.auto
  /// What the list of cases leaves out.
  public var hiddenColumns: Set<CaseColumn> = []
  /// Steps of the tour that are done; nil when it was never begun.
  public var tour: Int?

  public init() {}
}

/// One setting as it stands in the file; reading, writing and messages are made from these rows.
struct SettingRow: Sendable {
  let name: String
  /// The words that it takes; empty when any word will do.
  let words: [String]
  /// The word for what is chosen; nil for nothing chosen, which is not written.
  let word: @Sendable (Settings) -> String?
  /// False when the word means nothing here.
  let take: @Sendable (String, inout Settings) -> Bool

  static let all: [SettingRow] = [
    oneOf("language", \.language) { $0.language = $1 },
    SettingRow(name: "theme", words: [], word: \.theme) { word, settings in
      settings.theme = word
      return true
    },
    oneOf("profile", \.profile) { $0.profile = $1 },
    SettingRow(name: "mouse", words: ["on", "off"], word: { $0.mouse ? "on" : "off" }) {
      $1.mouse = $0 == "on"
      return ["on", "off"].contains($0)
    },
    oneOf("signs", \.signs) { $0.signs = $1 },
    SettingRow(name: "columns", words: columnWords, word: { columns($0) }) {
      let words = $0.split { !$0.isLetter }.map(String.init)
      let shown = words.compactMap(CaseColumn.init)
      $1.hiddenColumns = Set(CaseColumn.optional).subtracting(shown)
      return words.allSatisfy(columnWords.contains)
    },
    SettingRow(name: "tour", words: tourWords, word: { $0.tour.map(String.init) }) {
      $1.tour = Int($0)
      return tourWords.contains($0)
    },
  ]

  static func named(_ name: String) -> SettingRow? { all.first { $0.name == name } }

  private static let noColumns = "none"
  private static let columnWords = CaseColumn.optional.map(\.rawValue) + [noColumns]

  /// The columns that are shown beside those that always are; nil for all of them.
  private static func columns(_ settings: Settings) -> String? {
    let shown = CaseColumn.optional.filter { !settings.hiddenColumns.contains($0) }
    if shown == CaseColumn.optional { return nil }
    return shown.isEmpty ? noColumns : shown.map(\.rawValue).joined(separator: ", ")
  }

  private static let tourWords = (0...TourStep.allCases.count).map(String.init)

  /// A setting that is one of a few words.
  private static func oneOf<Word: RawRepresentable<String> & CaseIterable & Sendable>(
    _ name: String, _ get: @escaping @Sendable (Settings) -> Word?,
    _ set: @escaping @Sendable (inout Settings, Word) -> Void
  ) -> SettingRow {
    SettingRow(name: name, words: Word.allCases.map(\.rawValue), word: { get($0)?.rawValue }) {
      guard let word = Word(rawValue: $0) else { return false }
      set(&$1, word)
      return true
    }
  }
}
