// What is said about the user's own files: settings, keys, themes. Each message names the file and
// the line, and says what to do.

extension Strings {
  public func sentence(_ problem: ConfigProblem) -> String {
    let place =
      problem.line == 0
      ? problem.file : say("\(problem.file), line ", "\(problem.file), regel ") + "\(problem.line)"
    return "\(place): \(what(problem.what))"
  }

  private func what(_ what: ConfigProblem.What) -> String {
    switch what {
    case .unreadable(let code):
      say(
        "this file cannot be read (\(reason(code))). The defaults are used.",
        "dit bestand is niet te lezen (\(reason(code))). De standaard geldt.")
    case .tooLarge(let limit):
      say(
        "this file has more than \(bytes(limit)), so it is left alone. The defaults are used.",
        "dit bestand heeft meer dan \(bytes(limit)) en telt dus niet. De standaard geldt.")
    case .noEquals:
      say("write it as name = value.", "schrijf het als naam = waarde.")
    case .unknownSetting(let name, let known):
      say(
        "there is no setting “\(name)”. Choose from: \(known.joined(separator: ", ")).",
        "er is geen instelling “\(name)”. Kies uit: \(known.joined(separator: ", ")).")
    case .badValue(let value, let name, let words):
      badValue(value, of: name, words: words)
    case .twice(let name, let first):
      say(
        "“\(name)” stands in line \(first) too. This one counts: take the other out.",
        "“\(name)” staat ook in regel \(first). Deze telt: haal de andere weg.")
    default: aboutKeys(what)
    }
  }

  private func badValue(_ value: String, of name: String, words: [String]) -> String {
    let list = words.joined(separator: ", ")
    guard !value.isEmpty else {
      return words.isEmpty
        ? say("“\(name)” has no value. Write a name.", "“\(name)” is leeg. Schrijf een naam.")
        : say(
          "“\(name)” has no value. Choose from: \(list).",
          "“\(name)” is leeg. Kies uit: \(list).")
    }
    return say(
      "“\(name)” cannot be “\(value)”. Choose from: \(list).",
      "“\(name)” kan niet “\(value)” zijn. Kies uit: \(list).")
  }

  private func aboutKeys(_ what: ConfigProblem.What) -> String {
    switch what {
    case .unknownAction(let name, let near):
      say(
        "there is no action “\(name)”.", "er is geen handeling “\(name)”.")
        + (near.map { say(" Did you mean “\($0)”?", " Bedoel je “\($0)”?") }
          ?? say(
            " See the names: frontlijn keys --file", " Bekijk de namen: frontlijn keys --file"))
    case .unknownKey(let key):
      say(
        "“\(key)” is no key. Write a character, or a name such as Ctrl-K, Enter, Tab, F2.",
        "“\(key)” is geen toets. Schrijf een teken, of een naam zoals Ctrl-K, Enter, Tab, F2.")
    case .needsKey(let action):
      say(
        "“\(action.rawValue)” keeps its keys: without one nobody finds the way.",
        "“\(action.rawValue)” houdt zijn toetsen: zonder vindt niemand de weg.")
    case .collision(let key, let action, let other):
      say(
        "\(key) would be both “\(action.rawValue)” and “\(other.rawValue)” in one place. "
          + "It stays “\(other.rawValue)”: choose another key.",
        "\(key) zou op één plek zowel “\(action.rawValue)” als “\(other.rawValue)” zijn. "
          + "Het blijft “\(other.rawValue)”: kies een andere toets.")
    case .isTyped(let key, let action):
      say(
        "“\(key)” is typed as text where “\(action.rawValue)” is done. Choose one key with Ctrl or "
          + "Alt, such as Ctrl-O.",
        "“\(key)” is gewone tekst op de plek van “\(action.rawValue)”. Kies één toets met Ctrl of "
          + "Alt, zoals Ctrl-O.")
    case .noKey(let action):
      say(
        "“\(action.rawValue)” has no key now; it is found by its name with :",
        "“\(action.rawValue)” heeft nu geen toets; je vindt het op naam met :")
    default: ""
    }
  }

  /// Something that was chosen could not be kept for next time.
  public func notKept(_ file: String, _ code: Int32) -> String {
    say(
      "This holds until you leave; it could not be written to \(file): \(reason(code)).",
      "Dit geldt tot je afsluit; het kon niet in \(file) geschreven worden: \(reason(code)).")
  }

  /// Several problems at once, in one line of the screen.
  public func sentence(_ problems: [ConfigProblem]) -> String {
    guard let first = problems.first else { return "" }
    let more = problems.count - 1
    guard more > 0 else { return sentence(first) }
    return sentence(first)
      + say(" (\(more) more: frontlijn doctor)", " (nog \(more): frontlijn doctor)")
  }
}
