// What --help says, in Dutch. The argument parser holds the English with the commands and knows no
// other language, so each of its sentences is looked up here; a test finds those that are missing.

extension Strings {
  /// A sentence, a label or a heading of --help.
  public func help(_ english: String) -> String {
    language == .nl ? Self.dutchHelp[english] ?? filledIn(english) : english
  }

  /// What stands for something to fill in: `--store <map>`.
  func filledIn(_ english: String) -> String {
    Self.placeholders.reduce(english) { text, word in
      text.replacing("<\(word.en)>", with: "<\(word.nl)>")
    }
  }

  private static let placeholders: [(en: String, nl: String)] = [
    ("dir", "map"), ("name", "naam"), ("lang", "taal"), ("case", "casus"), ("day", "dag"),
    ("kind", "soort"), ("file", "bestand"),
  ]

  /// True when there is nothing to translate: a usage line, an option's name, or known in Dutch.
  public static func knowsHelp(_ english: String) -> Bool {
    english.isEmpty || dutchHelp[english] != nil
  }

  private static let dutchHelp: [String: String] = [
    "OVERVIEW": "OVER", "USAGE": "GEBRUIK", "ARGUMENTS": "WAT ERBIJ HOORT", "OPTIONS": "OPTIES",
    "SUBCOMMANDS": "OPDRACHTEN", "open (default)": "open (standaard)",
    "frontlijn <subcommand>": "frontlijn <opdracht>",
    "See 'frontlijn help <subcommand>' for detailed help.":
      "Zie 'frontlijn help <opdracht>' voor meer uitleg.",
    "Show the version.": "Toont de versie.", "Show help information.": "Toont deze uitleg.",

    "Plain-text casework for neighbourhood front-line teams.":
      "Casussen in gewone tekst, voor frontlijnteams in de buurt.",
    "Without a subcommand the program opens on the screen. The store is --store DIR, else "
      + "FRONTLIJN_STORE, else $XDG_DATA_HOME/frontlijn/store.":
      "Zonder opdracht opent het programma op het scherm. Het archief is --store MAP, anders "
      + "FRONTLIJN_STORE, anders $XDG_DATA_HOME/frontlijn/store.",

    // Every command
    "The store's folder.": "De map van het archief.",
    "Who you are: an id, a name, or a first name.": "Wie je bent: een id, een naam of voornaam.",
    "The language of messages, nl or en. (values: nl, en)":
      "De taal van de meldingen: nl of en.",

    // On the screen
    "Opens the program on the screen (the default).":
      "Opent het programma op het scherm (de standaard).",
    "Opens a store of invented people to practise with.":
      "Opent een archief met verzonnen mensen om mee te oefenen.",
    "The store is made once, under $XDG_STATE_HOME/frontlijn, and what you do in it stays. Its "
      + "dates are moved so that the last day lies in this week.":
      "Het archief wordt één keer gemaakt, onder $XDG_STATE_HOME/frontlijn, en wat je erin doet "
      + "blijft. De data zijn verschoven, zodat de laatste dag in deze week ligt.",
    "A colour theme, built in or your own.": "Een kleurthema, ingebouwd of van jezelf.",
    "No colours.": "Geen kleuren.", "Only ASCII signs.": "Alleen ASCII-tekens.",
    "For screen readers: one column, no frames.": "Voor schermlezers: één kolom, geen kaders.",
    "Starts over: what was done in the practice store is deleted.":
      "Begint opnieuw: wat in het oefenarchief gedaan is, wordt gewist.",

    // Making and filling a store
    "Makes a store in a new or empty folder.": "Maakt een archief in een nieuwe of lege map.",
    "With --as NAME and --organisation NAME also enters its first team member.":
      "Met --as NAAM en --organisation NAAM komt ook het eerste teamlid erin.",
    "Whom the first team member works for.": "Bij wie het eerste teamlid werkt.",
    "The folder.": "De map.",
    "Says what would happen, and writes nothing.": "Zegt wat er zou gebeuren en schrijft niets.",
    "Leaves bad rows out.": "Slaat foute rijen over.",

    // Reading and writing without a screen
    "Prints the Stakkers & Rakkers list.": "Drukt de lijst Stakkers & Rakkers af.",
    "With --json an array with one object per case: id, number, household, street, status, "
      + "director, labels, stepsDone, stepsTotal, nextStep, nextDate, lastContact, "
      + "closedOn, closeReason.":
      "Met --json een array met één object per casus: id, number, household, street, status, "
      + "director, labels, stepsDone, stepsTotal, nextStep, nextDate, lastContact, "
      + "closedOn, closeReason.",
    "As JSON.": "Als JSON.", "As JSON, complete.": "Als JSON, volledig.",
    "Closed cases too.": "Ook gesloten casussen.",
    "Prints one case file.": "Drukt één dossier af.",
    "The case's number, such as F-7K3M.": "Het nummer van de casus, zoals F-7K3M.",
    "Writes a contact note; the text comes from standard input.":
      "Schrijft een notitie; de tekst komt van de standaardinvoer.",
    "How: visit, phone, message, street, meeting or letter.":
      "Hoe: bezoek, telefoon, bericht, straat, overleg of brief.",
    "When: fri, -2, 5 dec, 2026-12-05.": "Wanneer: vr, -2, 5 dec, 2026-12-05.",
    "Prints the keys on one page.": "Drukt de toetsen op één bladzijde af.",
    "Own keys stand in $XDG_CONFIG_HOME/frontlijn/keys: action = key, key. --file prints all of "
      + "them in that form, to begin with.":
      "Eigen toetsen staan in $XDG_CONFIG_HOME/frontlijn/keys: handeling = toets, toets. --file "
      + "drukt ze allemaal zo af, om mee te beginnen.",
    "As a file of own keys, ready to be changed.":
      "Als bestand met eigen toetsen, om te veranderen.",
    "Prints the manual page, for man.": "Drukt de handleiding af, voor man.",
    "Read it: frontlijn man | man -l -": "Lees hem: frontlijn man | man -l -",
    "Looks whether this computer and the store are ready.":
      "Kijkt of deze computer en het archief in orde zijn.",
    "Each line that is not right says what to do. Exit codes: 0 all is well, 1 something is not.":
      "Bij elke regel die niet klopt staat wat je kunt doen. Afsluitcode: 0 alles in orde, 1 iets "
      + "niet.",

    // The store
    "Prints who wrote what and when, the newest last.":
      "Drukt af wie wat wanneer schreef, het nieuwste onderaan.",
    "Only this case, by its number, such as F-7K3M.":
      "Alleen deze casus, op nummer, zoals F-7K3M.",
    "Only what this colleague wrote.": "Alleen wat deze collega schreef.",
    "Only from this day on: yesterday, mon, -7, 5 nov, 2026-11-05.":
      "Alleen vanaf deze dag: gisteren, ma, -7, 5 nov, 2026-11-05.",
    "One entry a line. What was undone is still there, marked as such; entries of a newer "
      + "Frontlijn are shown as they stand in the log. Nothing is changed.":
      "Eén regel per wijziging. Wat ongedaan is gemaakt staat er nog, met een teken; regels van "
      + "een nieuwere Frontlijn staan er zoals in het logboek. Er verandert niets.",
    "One JSON object per entry: entry, at, by, name, case, counts, type, fields.":
      "Per regel één JSON-object: entry, at, by, name, case, counts, type, fields.",
    "The lines as they stand in the log.": "De regels zoals ze in het logboek staan.",
    "Takes in a team's spreadsheet, or a store that was exported.":
      "Leest de lijst van een team in, of een archief dat geëxporteerd is.",
    "Rows that are known already are skipped and nothing of a case is overwritten. Without "
      + "--skip-bad nothing is imported when any row is bad. With --jsonl the file is what "
      + "frontlijn export --jsonl wrote, and becomes a store in a new or empty folder, byte for "
      + "byte.":
      "Rijen die al bekend zijn worden overgeslagen en van een casus wordt niets overschreven. "
      + "Zonder --skip-bad wordt er niets ingelezen als er een foute rij is. Met --jsonl is het "
      + "bestand wat frontlijn export --jsonl schreef, en wordt het een archief in een nieuwe of "
      + "lege map, byte voor byte.",
    "Takes in an export as a new store.": "Leest een export in als nieuw archief.",
    "The file; - reads standard input.": "Het bestand; - leest de standaardinvoer.",
    "Mends a damaged store, after asking.": "Herstelt een beschadigd archief, na een vraag.",
    "Without an option it says what is damaged and what can be done. --from DIR puts back exact "
      + "bytes from a copy (a backup) of this store. --accept-loss gives up what is damaged and "
      + "lets you write again; it is written in the log with your name. Either way the damaged "
      + "bytes are kept in local/quarantine.":
      "Zonder optie staat er wat er beschadigd is en wat je kunt doen. --from MAP zet precies de "
      + "juiste bytes terug uit een kopie van dit archief. --accept-loss geeft op wat beschadigd "
      + "is, zodat je weer kunt schrijven; dat komt met je naam in het logboek. De beschadigde "
      + "bytes blijven altijd bewaard in local/quarantine.",
    "A copy of this store to take bytes from.": "Een kopie van dit archief om uit te putten.",
    "Gives up what is damaged.": "Geeft op wat beschadigd is.",
    "Says what would happen, and changes nothing.":
      "Zegt wat er zou gebeuren en verandert niets.",
    "Does it without asking.": "Doet het zonder vraag.",
    "Copies the store to a folder, and checks the copy.":
      "Kopieert het archief naar een map en controleert de kopie.",
    "The second time only what is new is added; nothing in the copy is ever overwritten. The "
      + "folder must be new, empty, or a copy of this store. A damaged store is not copied.":
      "De tweede keer komt er alleen bij wat nieuw is; in de kopie wordt nooit iets overschreven. "
      + "De map moet nieuw zijn, leeg, of een kopie van dit archief. Een beschadigd archief wordt "
      + "niet gekopieerd.",
    "The folder for the copy.": "De map voor de kopie.",
    "Brings a copy back, or tries whether it would come back.":
      "Zet een kopie terug, of probeert of dat zou lukken.",
    "The store's folder must not be there yet, or be empty: nothing is overwritten. With --drill "
      + "the copy is restored to a folder beside your own files, read whole, compared with the "
      + "store, and taken away again.":
      "De map van het archief mag er nog niet zijn, of moet leeg zijn: er wordt niets "
      + "overschreven. Met --drill wordt de kopie teruggezet in een map bij je eigen bestanden, "
      + "helemaal gelezen, met het archief vergeleken en weer weggehaald.",
    "Only tries it: the store stays as it is.":
      "Probeert het alleen: het archief blijft zoals het is.",
    "The folder with the copy.": "De map met de kopie.",
    "Checks every byte of the store and changes none.":
      "Controleert elke byte van het archief en verandert er geen.",
    "Exit codes: 0 intact, 1 a write was cut off, 2 damaged or lost.":
      "Afsluitcode: 0 heel, 1 een schrijfactie brak af, 2 beschadigd of weg.",
    "Also reads every entry and looks whether all of them fit together.":
      "Leest ook elke regel en kijkt of ze bij elkaar passen.",
    "Writes the whole store to standard output.":
      "Schrijft het hele archief naar de standaarduitvoer.",
    "As JSON lines: one object per line of the store, nothing left out.":
      "Als JSON-regels: één object per regel van het archief, niets weggelaten.",
  ]
}
