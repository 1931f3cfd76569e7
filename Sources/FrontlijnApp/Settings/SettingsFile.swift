// The settings as text: one `name = value` per line, `#` begins a comment. What is wrong in it is a
// value that is shown with its line; the rest counts. When the program changes a setting, only
// that line changes: comments, order and lines that nobody understands stay.

/// Something in a file of the user's that could not be used.
public struct ConfigProblem: Error, Hashable {
  /// `settings`, `keys`: the file's name as people know it.
  public var file: String
  /// Counted from 1; 0 for the file as a whole.
  public var line: Int
  public var what: What

  public enum What: Hashable, Sendable {
    /// The file is there and cannot be read, with errno.
    case unreadable(Int32)
    case tooLarge(limitBytes: Int)
    case noEquals
    case unknownSetting(String, known: [String])
    case badValue(String, of: String, words: [String])
    /// It stands there twice; the last one counts.
    case twice(String, firstLine: Int)
    case unknownAction(String, near: String?)
    case unknownKey(String)
    /// Without a key for this one the user would be lost.
    case needsKey(ActionID)
    case collision(String, ActionID, ActionID)
    /// A character, or keys in turn, for something that is done where people type.
    case isTyped(String, ActionID)
    /// The action has no key any more; its name in the palette is the only way.
    case noKey(ActionID)
  }

  public init(_ file: String, line: Int, _ what: What) {
    self.file = file
    self.line = line
    self.what = what
  }
}

public enum SettingsFile {
  public static let name = "settings"
  /// A file of settings has a few hundred bytes; what is longer than this is something else.
  public static let limitBytes = 1 << 16

  /// Reads the text of a settings file.
  public static func read(_ text: String) -> (settings: Settings, problems: [ConfigProblem]) {
    var settings = Settings()
    var problems: [ConfigProblem] = []
    var seen: [String: Int] = [:]
    for line in ConfigLine.all(in: text) {
      func problem(_ what: ConfigProblem.What) {
        problems.append(ConfigProblem(name, line: line.number, what))
      }
      guard let value = line.value else {
        problem(.noEquals)
        continue
      }
      guard let row = SettingRow.named(line.name) else {
        problem(.unknownSetting(line.name, known: SettingRow.all.map(\.name)))
        continue
      }
      var changed = settings
      guard !value.isEmpty, row.take(value, &changed) else {
        problem(.badValue(value, of: row.name, words: row.words))
        continue
      }
      settings = changed
      if let first = seen.updateValue(line.number, forKey: row.name) {
        problem(.twice(row.name, firstLine: first))
      }
    }
    return (settings, problems)
  }

  /// The text with those lines changed in which `new` differs from `old`.
  public static func text(_ text: String, from old: Settings, to new: Settings) -> String {
    var lines = text.split(omittingEmptySubsequences: false, whereSeparator: \.isNewline)
      .map(String.init)
    if lines.last == "" { lines.removeLast() }
    for row in SettingRow.all where row.word(old) != row.word(new) {
      let places = ConfigLine.all(in: text).filter { $0.name == row.name && $0.value != nil }
      if let word = row.word(new) {
        let fresh = "\(row.name) = \(word)"
        // The last one counts, so the last one changes.
        if let last = places.last { lines[last.number - 1] = fresh } else { lines.append(fresh) }
      } else {
        for place in places { lines[place.number - 1] = "# " + lines[place.number - 1] }
      }
    }
    return lines.map { $0 + "\n" }.joined()
  }
}

/// A line of a file that is made of `name = value`.
struct ConfigLine {
  /// Counted from 1.
  let number: Int
  let name: String
  /// nil without an equals sign.
  let value: String?

  /// Every line that says something.
  static func all(in text: String) -> [ConfigLine] {
    let lines = text.split(omittingEmptySubsequences: false) { $0.isNewline }
    return lines.enumerated().compactMap { at, line in
      let trimmed = line.trimmed
      guard !trimmed.isEmpty, !trimmed.hasPrefix("#") else { return nil }
      let equals = trimmed.firstIndex(of: "=")
      let name = trimmed[..<(equals ?? trimmed.endIndex)].trimmed
      let value = equals.map { String(trimmed[trimmed.index(after: $0)...].trimmed) }
      return ConfigLine(number: at + 1, name: String(name), value: value)
    }
  }
}

extension StringProtocol where SubSequence == Substring {
  /// Without white space at both ends, and without the mark that some editors begin a file with.
  var trimmed: Substring {
    var rest = self[...]
    while let first = rest.first, first.isWhitespace || first == "\u{FEFF}" { rest.removeFirst() }
    while let last = rest.last, last.isWhitespace { rest.removeLast() }
    return rest
  }
}
