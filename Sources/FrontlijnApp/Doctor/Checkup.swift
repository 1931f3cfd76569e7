// What `frontlijn doctor` looks at, and what it makes of it: facts in, lines out. Pure; the facts
// are gathered by the command line. Each line that is not right says what to do.

import TextUI

/// What was found on this computer.
public struct Checkup: Sendable {
  public enum TerminalKind: Hashable, Sendable {
    case known(colours: Int)
    case unknown
    case linesOnly
    /// Nobody sits there: a pipe, a script.
    case none
  }

  public enum StoreState: Hashable, Sendable {
    case none
    case open(cases: Int, isPractice: Bool)
    /// It can be read and not written, or not even read: why, as a sentence.
    case trouble(String)
  }

  public var terminal = TerminalKind.none
  public var terminalName = ""
  public var size: Size?
  /// The locale as the environment names it; empty when it does not.
  public var locale = ""
  public var hasOwnUTF8 = false
  public var hasUTF8 = false
  public var refusesColour = false
  public var settings = Settings()
  public var knowsTheme = true
  public var problems: [ConfigProblem] = []
  public var themeProblems: [ThemeProblem] = []
  /// nil without a home folder.
  public var configPath: String?
  public var storePath = ""
  public var store = StoreState.none
  /// The name of a file system that is no local disk.
  public var networkFileSystem: String?
  /// nil when it is not known.
  public var freeBytes: Int?

  public init() {}

  /// A line of the report.
  public struct Line: Hashable, Sendable {
    public var name: String
    public var value: String
    /// What to do; nil when all is well.
    public var advice: String?
  }

  /// Every line, in the order in which things go wrong: terminal, signs, own files, store.
  public func lines(_ strings: Strings) -> [Line] {
    [
      terminalLine(strings), sizeLine(strings), localeLine(strings), colourLine(strings),
      mouseLine(strings), choicesLine(strings),
    ] + ownFileLines(strings) + [storeLine(strings), diskLine(strings)]
  }

  private func terminalLine(_ strings: Strings) -> Line {
    let name = terminalName.isEmpty ? strings.notSet : terminalName
    let (value, advice) =
      switch terminal {
      case .known: ("TERM=\(name)", nil as String?)
      case .none: (strings.noTerminalHere, nil)
      case .unknown: ("TERM=\(name)", strings.adviseUnknownTerminal)
      case .linesOnly: ("TERM=\(name)", strings.linesOnly(name))
      }
    return Line(name: strings.terminalWord, value: value, advice: advice)
  }

  private func sizeLine(_ strings: Strings) -> Line {
    guard let size else { return Line(name: strings.sizeWord, value: "–", advice: nil) }
    let isSmall = size.columns < 60 || size.rows < 16
    return Line(
      name: strings.sizeWord, value: strings.sizeIs(size),
      advice: isSmall ? strings.adviseLarger : nil)
  }

  private func localeLine(_ strings: Strings) -> Line {
    let advice = hasOwnUTF8 ? nil : hasUTF8 ? strings.adviseLocale : strings.adviseNoUTF8
    return Line(
      name: strings.localeWord, value: locale.isEmpty ? strings.notSet : locale, advice: advice)
  }

  private func colourLine(_ strings: Strings) -> Line {
    if refusesColour {
      return Line(name: strings.coloursWord, value: strings.coloursRefused, advice: nil)
    }
    guard case .known(let colours) = terminal else {
      return Line(name: strings.coloursWord, value: "–", advice: nil)
    }
    return Line(
      name: strings.coloursWord, value: "\(colours)",
      advice: colours < 256 ? strings.adviseColours(colours) : nil)
  }

  private func mouseLine(_ strings: Strings) -> Line {
    Line(
      name: strings.mouseWord, value: settings.mouse ? strings.mouseIsOn : strings.mouseIsOff,
      advice: nil)
  }

  private func choicesLine(_ strings: Strings) -> Line {
    let chosen = SettingRow.all.compactMap { row in
      row.word(settings).map { "\(row.name) \($0)" }
    }
    return Line(
      name: strings.settingsWord, value: chosen.joined(separator: " · "),
      advice: knowsTheme ? nil : strings.adviseTheme(settings.theme ?? ""))
  }

  private func ownFileLines(_ strings: Strings) -> [Line] {
    guard let configPath else {
      return [Line(name: strings.ownFilesWord, value: "–", advice: strings.noHomeFolder)]
    }
    let sentences =
      problems.map(strings.sentence)
      + themeProblems.map { strings.sentence($0.error, file: $0.file) }
    guard !sentences.isEmpty else {
      return [Line(name: strings.ownFilesWord, value: configPath, advice: nil)]
    }
    return sentences.map { Line(name: strings.ownFilesWord, value: configPath, advice: $0) }
  }

  private func storeLine(_ strings: Strings) -> Line {
    switch store {
    case .none:
      Line(name: strings.storeWord, value: "\(storePath): \(strings.noStoreYet)", advice: nil)
    case .open(let cases, let isPractice):
      Line(
        name: strings.storeWord,
        value: "\(storePath): \(strings.casesCounted(cases))"
          + (isPractice ? " (\(strings.practice))" : ""),
        advice: nil)
    case .trouble(let sentence):
      Line(name: strings.storeWord, value: storePath, advice: sentence)
    }
  }

  private func diskLine(_ strings: Strings) -> Line {
    let free = freeBytes.map(strings.freeSpace) ?? "–"
    if let networkFileSystem {
      return Line(
        name: strings.diskWord, value: "\(networkFileSystem), \(free)",
        advice: strings.adviseNetwork)
    }
    let isFull = (freeBytes ?? .max) < 100 << 20
    return Line(name: strings.diskWord, value: free, advice: isFull ? strings.adviseSpace : nil)
  }
}
