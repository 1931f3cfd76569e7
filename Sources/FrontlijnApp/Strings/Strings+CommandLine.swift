// What the command line says: who, which case, what was done, and every "no" of its own. Each
// message says what to type next. `--help` is English and stands with the commands.

import CaseModel

extension Strings {
  // MARK: arguments

  /// A mistake in the arguments, as the parser has it, in this language.
  public func usageMistake(_ english: String) -> String {
    guard language == .nl else { return english }
    let english = filledIn(english)
    for (begin, dutch) in Self.mistakes where english.hasPrefix(begin) {
      return dutch
        + english.dropFirst(begin.count)
        .replacing("Did you mean", with: "Bedoel je")
        .replacing(" is invalid for ", with: " past niet bij ")
        .replacing("Please provide one of ", with: "Kies uit ").replacing(" and ", with: " en ")
        .replacing(" unexpected arguments: ", with: " woorden te veel: ")
    }
    return english
  }

  private static let mistakes = [
    ("Unknown option ", "Onbekende optie "),
    ("Missing value for ", "Er ontbreekt een waarde bij "),
    ("Missing expected argument ", "Er ontbreekt iets: "),
    ("Unexpected argument ", "Dit hoort er niet bij: "), ("The value ", "De waarde "),
    ("", ""),
  ]

  public func noSuchCommand(_ typed: String) -> String {
    say("There is no command “\(typed)”.", "Er is geen opdracht “\(typed)”.")
  }

  /// What to type after a mistake in the arguments.
  public func seeHelp(_ command: String) -> String {
    say("See: \(command) --help", "Zie: \(command) --help")
  }

  // MARK: who

  public func sayWho(team: [TeamMember]) -> String {
    team.isEmpty
      ? nobodyYet
      : say(
        "Say who you are with --as NAME, or set FRONTLIJN_USER. The team:\n",
        "Zeg wie je bent met --as NAAM, of zet FRONTLIJN_USER. Het team:\n") + list(team)
  }

  public func notInTeam(_ name: String, team: [TeamMember]) -> String {
    team.isEmpty
      ? nobodyYet
      : say(
        "Nobody in the team is called “\(name)”. Choose with --as NAME:\n",
        "Niemand in het team heet “\(name)”. Kies met --as NAAM:\n") + list(team)
  }

  public func severalAreCalled(_ name: String, _ members: [TeamMember]) -> String {
    say(
      "More than one colleague is called “\(name)”. Choose with --as NAME:\n",
      "Meer dan één collega heet “\(name)”. Kies met --as NAAM:\n") + list(members)
  }

  private var nobodyYet: String {
    say(
      "There is nobody in the team yet. Open the store and say who you are: frontlijn",
      "Er staat nog niemand in het team. Open het archief en zeg wie je bent: frontlijn")
  }

  private func list(_ team: [TeamMember]) -> String {
    team.map { "  \($0.name), \($0.organisation) (\($0.id.name))" }.joined(separator: "\n")
  }

  public func nobodyCalled(_ name: String, team: [TeamMember]) -> String {
    say(
      "Nobody in the team is or was called “\(name)”. Choose with --by NAME:\n",
      "Niemand in het team heet of heette “\(name)”. Kies met --by NAAM:\n") + list(team)
  }

  // MARK: which case

  /// What was typed may be a resident's name, so it is not said again.
  public var noCaseNumber: String {
    say(
      "That is no case number such as F-7K3M. Find it: frontlijn list\(storeOption)",
      "Dat is geen casusnummer zoals F-7K3M. Zoek het op: frontlijn list\(storeOption)")
  }

  public var noSuchCase: String {
    say(
      "There is no case with that number. See them all: frontlijn list --all\(storeOption)",
      "Er is geen casus met dat nummer. Bekijk ze allemaal: frontlijn list --all\(storeOption)")
  }

  // MARK: note

  public func notePrompt(_ number: CaseNumber, _ name: String) -> String {
    say(
      "Note in \(number.text) as \(name). End with Ctrl-D on an empty line:",
      "Notitie in \(number.text) als \(name). Sluit af met Ctrl-D op een lege regel:")
  }

  public func noteKept(
    _ number: CaseNumber, _ kind: ContactKind, on: Day, _ name: String
  ) -> String {
    let (kind, on) = (self.name(kind), dayWithYear(on))
    return say(
      "Kept in \(number.text): \(kind), \(on), by \(name).",
      "Bewaard in \(number.text): \(kind), \(on), door \(name).")
  }

  public func readAs(_ typed: String, _ day: Day, other: Day) -> String {
    say(
      "“\(typed)” was read as \(dayWithYear(day)), not \(dayWithYear(other)). "
        + "To be sure, type \(day.description).",
      "“\(typed)” is gelezen als \(dayWithYear(day)), niet \(dayWithYear(other)). "
        + "Typ voor de zekerheid \(day.description).")
  }

  public var noTextGiven: String {
    say(
      "There is no text. Type it, or give it on standard input: frontlijn note CASE < note.txt",
      "Er is geen tekst. Typ die, of geef hem mee: frontlijn note CASUS < notitie.txt")
  }

  public var textIsNotUTF8: String {
    say(
      "The text is not UTF-8. Convert it first: iconv -f WINDOWS-1252 -t UTF-8",
      "De tekst is geen UTF-8. Zet hem eerst om: iconv -f WINDOWS-1252 -t UTF-8")
  }

  public func noSuchKind(_ typed: String) -> String {
    let kinds = ContactKind.allCases.filter(\.isContact)
    let words = kinds.map { language == .nl ? "\($0.rawValue) (\(name($0)))" : $0.rawValue }
    let list = words.joined(separator: ", ")
    return say(
      "There is no kind of contact “\(typed)”. Choose: \(list).",
      "Een soort contact “\(typed)” is er niet. Kies: \(list).")
  }

  // MARK: import

  public func fileTooLarge(_ path: String, limitBytes: Int) -> String {
    say(
      "\(path) has more than \(bytes(limitBytes)): that is no list of a team. "
        + "Split it and import the parts.",
      "\(path) heeft meer dan \(bytes(limitBytes)): dat is geen lijst van een team. "
        + "Splits het bestand en lees de delen in.")
  }

  /// The last line of an import.
  public func imported(cases: Int, triage: Int, isDryRun: Bool) -> String {
    let waiting =
      triage == 0 ? "" : say(", \(triage) of them in triage", ", waarvan \(triage) in triage")
    let count = say(amount(cases, "case", "cases"), amount(cases, "casus", "casussen"))
    if isDryRun {
      return say(
        "Nothing was written. It would make \(count)\(waiting).",
        "Er is niets geschreven. Er \(cases == 1 ? "zou" : "zouden") \(count) bij komen\(waiting).")
    }
    return say(
      "Made \(count)\(waiting). To take it back, press \(key(.undo)) in frontlijn.",
      "\(count) gemaakt\(waiting). Terugnemen kan met \(key(.undo)) in frontlijn.")
  }

  public func nothingToImport(isDryRun: Bool) -> String {
    isDryRun
      ? say(
        "Nothing was written, and nothing would be.",
        "Er is niets geschreven, en dat zou ook niet gebeuren.")
      : say("Nothing was written: there is nothing new.", "Er is niets geschreven: niets is nieuw.")
  }

  public func badRows(_ count: Int, _ path: String) -> String {
    let command = "frontlijn import --skip-bad \(quoted(path))\(storeOption)"
    return say(
      "Nothing was imported: \(amount(count, "row needs", "rows need")) mending. "
        + "Mend the list, or leave them out: \(command)",
      "Er is niets ingelezen: \(amount(count, "rij klopt", "rijen kloppen")) niet. "
        + "Verbeter de lijst, of sla ze over: \(command)")
  }

  public func badRowsSkipped(_ count: Int) -> String {
    say(
      "\(amount(count, "bad row was", "bad rows were")) skipped.",
      "\(amount(count, "foute rij is", "foute rijen zijn")) overgeslagen.")
  }

  // MARK: init

  public func storeMade(_ path: String) -> String {
    say(
      "Made a store in \(path). Open it: frontlijn --store \(quoted(path))",
      "In \(path) staat nu een archief. Open het: frontlijn --store \(quoted(path))")
  }

  public func enteredFirst(_ member: TeamMember) -> String {
    say(
      "\(member.name), \(member.organisation), is its first team member (\(member.id.name)).",
      "\(member.name), \(member.organisation), is het eerste teamlid (\(member.id.name)).")
  }

  public var organisationNeeded: String {
    say(
      "A team member works for an organisation. Add: --organisation NAME",
      "Een teamlid werkt bij een organisatie. Voeg toe: --organisation NAAM")
  }

  // MARK: verify and export

  public func verified(entries: Int, writers: Int, segments: Int, bytes: Int) -> String {
    let size = self.bytes(bytes)
    return say(
      "\(amount(entries, "entry", "entries")), \(amount(writers, "writer", "writers")), "
        + "\(amount(segments, "file", "files")), \(size) read.",
      "\(amount(entries, "regel", "regels")), \(amount(writers, "schrijver", "schrijvers")), "
        + "\(amount(segments, "bestand", "bestanden")), \(size) gelezen.")
  }

  /// What an exit code of `verify` means.
  public func verdict(_ code: Int32) -> String {
    switch code {
    case 0: say("The store is intact.", "Het archief is heel.")
    case 1:
      say(
        "A write was cut off at the end of a log. What was saved is there.",
        "Aan het eind van een logboek is een schrijfactie afgebroken. Wat bewaard was, is er nog.")
    default:
      say(
        "Something is damaged or gone. Make a copy of the folder before anything else; then see "
          + "what can be done: frontlijn repair\(storeOption)",
        "Er is iets beschadigd of weg. Maak eerst een kopie van de map; kijk dan wat je kunt "
          + "doen: frontlijn repair\(storeOption)")
    }
  }

  public var damagedButRead: String {
    say(
      "The store is damaged: this is what can be read of it. See: frontlijn repair\(storeOption)",
      "Het archief is beschadigd: dit is wat ervan te lezen is. "
        + "Zie: frontlijn repair\(storeOption)")
  }

  public var chooseExport: String {
    say("Say in what form: frontlijn export --jsonl", "Zeg in welke vorm: frontlijn export --jsonl")
  }

  public func outputFailed(_ code: Int32) -> String {
    say("The output could not be written: ", "De uitvoer kon niet geschreven worden: ")
      + reason(code) + ". "
      + say("Write it elsewhere.", "Schrijf hem ergens anders heen.")
  }

  public var noEntries: String {
    say("Nothing was written that fits.", "Er is niets geschreven dat hierbij past.")
  }

  public var rawOrJSON: String {
    say(
      "Choose one form: frontlijn log --raw, or frontlijn log --json",
      "Kies één vorm: frontlijn log --raw, of frontlijn log --json")
  }

  // MARK: practice

  public func noSamples(_ name: String) -> String {
    say(
      "There are no samples (Samples/\(name)) to practise with. Say where they are: "
        + "FRONTLIJN_SHARE=DIR frontlijn demo",
      "Er zijn geen voorbeelden (Samples/\(name)) om mee te oefenen. Zeg waar ze staan: "
        + "FRONTLIJN_SHARE=MAP frontlijn demo")
  }

  public func notMadeToPractise(_ path: String) -> String {
    say(
      "\(path) was not made by frontlijn demo, so it is left alone. Choose another folder: "
        + "frontlijn demo --store DIR",
      "\(path) is niet door frontlijn demo gemaakt en blijft dus zoals het is. Kies een andere "
        + "map: frontlijn demo --store MAP")
  }

  public var noHomeFolder: String {
    say(
      "There is no home folder (HOME). Say where the store is: --store DIR",
      "Er is geen thuismap (HOME). Zeg waar het archief staat: --store MAP")
  }

  public func notAClock(_ text: String) -> String {
    say(
      "FRONTLIJN_CLOCK is “\(text)”. Write it as 2026-11-20T13:00.",
      "FRONTLIJN_CLOCK is “\(text)”. Schrijf het als 2026-11-20T13:00.")
  }
}
