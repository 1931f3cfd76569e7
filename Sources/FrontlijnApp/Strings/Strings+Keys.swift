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

  // MARK: the manual

  public var manualName: String { say("NAME", "NAAM") }
  public var manualSynopsis: String { say("SYNOPSIS", "GEBRUIK") }
  public var manualDescription: String { say("DESCRIPTION", "BESCHRIJVING") }
  public var manualCommands: String { say("COMMANDS", "OPDRACHTEN") }
  public var manualShared: String { say("Every command", "Elke opdracht") }
  public var manualKeys: String { say("KEYS ON THE SCREEN", "TOETSEN OP HET SCHERM") }
  public var manualFiles: String { say("FILES", "BESTANDEN") }
  public var manualEnvironment: String { say("ENVIRONMENT", "OMGEVING") }
  public var manualExitStatus: String { say("EXIT STATUS", "AFSLUITCODE") }
  public var manualFileRows: [(name: String, text: String)] {
    [
      (
        "$XDG_DATA_HOME/frontlijn/store",
        say(
          "The store, when neither --store nor FRONTLIJN_STORE says otherwise.",
          "Het archief, als --store en FRONTLIJN_STORE niets anders zeggen.")
      ),
      (
        "$XDG_STATE_HOME/frontlijn/practice-en",
        say("The store to practise with.", "Het archief om mee te oefenen (practice-nl).")
      ),
      (
        "$XDG_CONFIG_HOME/frontlijn/settings",
        say(
          "What was chosen: \(settingNames). One name = value per line.",
          "Wat gekozen is: \(settingNames). Per regel één naam = waarde.")
      ),
      (
        "$XDG_CONFIG_HOME/frontlijn/keys",
        say(
          "Own keys; frontlijn keys --file prints one to begin with.",
          "Eigen toetsen; frontlijn keys --file geeft er een om mee te beginnen.")
      ),
      (
        "$XDG_CONFIG_HOME/frontlijn/themes",
        say("Own colours, one .theme file each.", "Eigen kleuren, elk een .theme-bestand.")
      ),
    ]
  }
  private var settingNames: String { SettingRow.all.map(\.name).joined(separator: ", ") }
  public var manualEnvironmentRows: [(name: String, text: String)] {
    [
      ("FRONTLIJN_STORE", say("The store's folder.", "De map van het archief.")),
      ("FRONTLIJN_USER", say("Who you are, as with --as.", "Wie je bent, zoals bij --as.")),
      ("FRONTLIJN_SHARE", say("Where the samples lie.", "Waar de voorbeelden staan.")),
      ("NO_COLOR", say("No colours when it is set.", "Geen kleuren als het gezet is.")),
      (
        "ESCDELAY",
        say(
          "Milliseconds that Esc waits for more; 25. Raise it on a slow line.",
          "Milliseconden dat Esc op meer wacht; 25. Verhoog het op een trage verbinding.")
      ),
    ]
  }
  public var manualExitRows: [(name: String, text: String)] {
    [
      ("0", say("Done.", "Gedaan.")),
      ("1, 2", say("verify: a write was cut off; damaged.", "verify: afgebroken; beschadigd.")),
      ("64", say("A mistake in the arguments.", "Een fout in de opdracht.")),
      ("65", say("Bad data, or refused.", "Foute gegevens, of geweigerd.")),
      ("66", say("Nothing is there.", "Er is niets.")),
      ("73", say("Cannot be created.", "Kan niet gemaakt worden.")),
      ("74", say("Input or output failed.", "Lezen of schrijven mislukte.")),
      ("75", say("Busy: try again.", "Bezet: probeer het nog eens.")),
      ("77", say("No permission.", "Geen toegang.")),
    ]
  }
}
