// The words of the key card, of the file of own keys and of the manual.

extension Strings {
  var everywhereTitle: String { say("Everywhere", "Overal") }
  var fileAndBoardTitle: String { say("Case file and board", "Dossier en bord") }
  var inListsTitle: String { say("In lists and filters", "In lijsten en filters") }
  var cardTitle: String { say("Frontlijn: keys", "Frontlijn: toetsen") }
  var cardFoot: String {
    say(
      "No key? Press \(key(.palette)) and type what you want. Own keys: frontlijn keys --file",
      "Geen toets? Druk op \(key(.palette)) en typ wat je wilt. Eigen toetsen: frontlijn keys "
        + "--file")
  }
  var keyWord: String { say("Key", "Toets") }
  var doesWord: String { say("What it does", "Wat het doet") }

  /// The comment above a file of own keys.
  public var keyFileHead: [String] {
    [
      say(
        "Own keys of Frontlijn: action = key, key",
        "Eigen toetsen van Frontlijn: handeling = toets, toets"),
      say(
        "Two keys in turn stand with a space between them: g s. Without a key: action =",
        "Twee toetsen na elkaar staan met een spatie ertussen: g s. Zonder toets: handeling ="),
      say(
        "Lines that you leave out keep their keys. What is wrong is said: frontlijn doctor",
        "Wat je weglaat, houdt zijn toetsen. Wat niet klopt, zegt: frontlijn doctor"),
    ]
  }
}
