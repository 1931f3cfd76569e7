// What the screens say around the work: titles, places, obstacles, what was just done.

import CaseModel
import TextUI

extension Strings {
  // MARK: frame

  var saved: String { say("saved", "bewaard") }
  var practice: String { say("PRACTICE", "OEFENEN") }
  var readOnly: String { say("READ ONLY", "ALLEEN LEZEN") }
  var onlyReading: String {
    say("This store can only be read now.", "Dit archief kun je nu alleen lezen.")
  }
  var didNotWork: String { say("That did not work.", "Dat is niet gelukt.") }
  var understood: String { say("Go on", "Verder") }
  var goOnReading: String { say("Look around", "Rondkijken") }
  var nobody: String { say("nobody yet", "nog niemand") }
  func tooSmall(_ size: Size) -> String {
    say(
      "Make the window bigger (now \(size.columns)×\(size.rows))",
      "Maak het venster groter (nu \(size.columns)×\(size.rows))")
  }
  var howToLeave: String {
    say(
      "Press \(key(.quit)) to leave.", "Druk op \(key(.quit)) om af te sluiten.")
  }
  var alreadySaved: String {
    say("Everything is saved already.", "Alles is al bewaard.")
  }
  func noSuchKey(_ key: String) -> String {
    say(
      "\(key) does nothing here. Press ? for help.", "\(key) doet hier niets. Druk op ? voor hulp.")
  }
  func waitsForKey(_ keys: [Key]) -> String {
    say(
      "\(name(keys)) … and now the second key.", "\(name(keys)) … en nu de tweede toets.")
  }
  func pendingTitle(_ keys: [Key]) -> String { "\(name(keys)) …" }
  func title(of place: Place.Kind) -> String {
    switch place {
    case .setup: say("First questions", "Eerste vragen")
    case .welcome: say("Welcome", "Welkom")
    case .who: say("Who is at the keyboard?", "Wie zit er achter het toetsenbord?")
    case .cases: listName
    case .file: say("Case file", "Dossier")
    case .board: goBoardLabel
    case .form: say("While filling in a form", "Bij het invullen van een formulier")
    case .drop: say("In a list at a field", "In een lijst bij een veld")
    case .finder: say("While finding in help", "Bij het zoeken in de hulp")
    case .menu: say("In a list of choices", "In een keuzelijst")
    case .reading: say("While reading", "Bij het lezen")
    case .question: say("At a question", "Bij een vraag")
    case .filter: say("While typing a filter", "Bij het typen van een filter")
    case .find: say("While finding in a text", "Bij het zoeken in een tekst")
    case .pending: say("Between two keys", "Tussen twee toetsen")
    }
  }
  var movingTitle: String { say("Moving", "Bewegen") }
  var elsewhereTitle: String { say("Elsewhere", "Elders") }
  func notHere(_ places: Place.Kinds) -> String {
    let names = Place.Kind.allCases.filter { places.contains($0) }.map(title)
    return say("in: ", "in: ") + names.joined(separator: ", ")
  }
  func notHere(_ label: String, but places: Place.Kinds) -> String {
    say("Not here: “\(label)”, ", "Niet hier: “\(label)”, ") + notHere(places)
  }
  var findPrompt: String { say("Find:", "Zoek:") }
  var nothingFits: String { say("Nothing fits.", "Niets gevonden.") }
  var helpTitle: String { say("Help: what can I do here?", "Help: wat kan ik hier doen?") }
  var paletteTitle: String { say("Do what?", "Wat wil je doen?") }
  var languageChosen: String { say("The screen speaks English.", "Het scherm spreekt Nederlands.") }

  // MARK: welcome and who

  var welcomeTitle: String { say("There is no store here yet", "Hier is nog geen archief") }
  func welcomeText(_ path: String) -> [String] {
    [
      say(
        "Frontlijn keeps the team's cases in a folder of plain text:",
        "Frontlijn bewaart de casussen van het team in een map met gewone tekst:"),
      "  " + path,
      "",
      say(
        "Press \(key(.makeStore)) to make the team's folder. Nobody else can read it.",
        "Druk op \(key(.makeStore)) om de map van het team te maken. Niemand anders leest mee."),
      say(
        "Press \(key(.practise)) to practise first, with invented people.",
        "Druk op \(key(.practise)) om eerst te oefenen, met verzonnen mensen."),
      say("Press \(key(.quit)) to leave.", "Druk op \(key(.quit)) om af te sluiten."),
    ]
  }
  /// What is said to a key that does nothing on the first screen.
  var welcomeHint: String {
    say(
      "Press \(key(.makeStore)) to make the store, \(key(.practise)) to practise, "
        + "\(key(.quit)) to leave.",
      "Druk op \(key(.makeStore)) om het archief te maken, \(key(.practise)) om te oefenen, "
        + "\(key(.quit)) om te stoppen.")
  }
  var whoQuestion: String {
    say(
      "What you write is kept under your name.", "Wat je schrijft wordt onder jouw naam bewaard.")
  }
  var somebodyNew: String { say("I am new here…", "Ik ben hier nieuw…") }
  func youAre(_ name: String) -> String { say("You are \(name).", "Jij bent \(name).") }

  // MARK: obstacles

  var firstSayWho: String {
    say(
      "First say who you are: press \(key(.open)) on your name.",
      "Zeg eerst wie je bent: druk op \(key(.open)) bij je naam.")
  }
  var alreadyHere: String { say("You are there already.", "Daar ben je al.") }
  var onePaneOnly: String {
    say("There is only one pane here.", "Hier is maar één vak.")
  }
  var noCaseSelected: String { say("No case is selected.", "Er is geen casus gekozen.") }
  var caseIsClosedReopen: String {
    say(
      "This case is closed. To reopen it: \(key(.end)) in the list, or on the household.",
      "Deze casus is gesloten. Heropenen: \(key(.end)) in de lijst, of bij het huishouden.")
  }
  var onlyNotesCanBeEdited: String {
    say("Only notes can be edited here.", "Hier kun je alleen notities wijzigen.")
  }
  var nothingSelected: String { say("Nothing is selected.", "Er is niets gekozen.") }
  var selectInPlan: String {
    say(
      "First select a step in the plan (\(key(.nextPane))).",
      "Kies eerst een stap in het plan (\(key(.nextPane))).")
  }
  var noNextStep: String {
    say(
      "This case has no next step. Press \(key(.followUp)) to set one.",
      "Deze casus heeft geen volgende stap. Druk op \(key(.followUp)) om er een te zetten.")
  }
  var stepIsDone: String {
    say(
      "That one is done or has lapsed. Press \(key(.done)) to open it again.",
      "Die is klaar of vervallen. Druk op \(key(.done)) om hem weer te openen.")
  }
  var firstAddPerson: String {
    say(
      "First add somebody to the family: press \(key(.new)).",
      "Voeg eerst iemand toe aan het gezin: druk op \(key(.new)).")
  }
  var selectPerson: String {
    say(
      "A label belongs to a person: select one in the Family pane.",
      "Een label hoort bij een persoon: kies er een in het vak Gezin.")
  }
  var goalIsClosed: String {
    say(
      "That goal is reached or let go. Press \(key(.done)) to open it again.",
      "Dat doel is bereikt of losgelaten. Druk op \(key(.done)) om het weer te openen.")
  }
  var nothingToEnd: String {
    say(
      "Nothing to end here. Close the case: \(key(.end)) in the list, or on the household.",
      "Niets te beëindigen. Casus sluiten: \(key(.end)) in de lijst, of bij het huishouden.")
  }
  var noBoardYet: String {
    say(
      "There is no board yet: press \(key(.new)) to begin one.",
      "Er is nog geen bord: druk op \(key(.new)) om te beginnen.")
  }
  var selectNote: String { say("First select a note.", "Kies eerst een notitie.") }
  var selectAreaGoal: String {
    say(
      "Select a goal under the board (\(key(.nextPane))).",
      "Kies een doel onder het bord (\(key(.nextPane))).")
  }
  var noGoalFromNote: String {
    say(
      "No goal came of this note yet. Press \(key(.goal)) to make one.",
      "Uit deze notitie kwam nog geen doel. Druk op \(key(.goal)) om er een te maken.")
  }
  var noNoteBehindGoal: String {
    say("This goal did not come from a note.", "Dit doel kwam niet uit een notitie.")
  }
  var noteWasWithdrawn: String {
    say("The note behind this goal was withdrawn.", "De notitie achter dit doel is ingetrokken.")
  }

  // MARK: what was done

  func toggled(_ text: String, done: Bool) -> String {
    done
      ? say("Done: “\(text)”", "Klaar: “\(text)”")
      : say("Open again: “\(text)”", "Weer open: “\(text)”")
  }
  var corrected: String {
    say("Corrected; the old text is kept.", "Verbeterd; de oude tekst blijft bewaard.")
  }
  func caseOpened(_ number: String) -> String {
    say(
      "\(number) is open. Press \(key(.new)) for the first family member.",
      "\(number) is open. Druk op \(key(.new)) voor het eerste gezinslid.")
  }
  func personAdded(_ name: String) -> String {
    say(
      "\(name) is in the family. \(key(.new)) for the next one, \(key(.nextPane)) for the plan.",
      "\(name) hoort erbij. \(key(.new)) voor de volgende, \(key(.nextPane)) voor het plan.")
  }
  var relationSaved: String { say("Relation saved.", "Relatie bewaard.") }
  var relationEnded: String { say("The relation has ended.", "De relatie is beëindigd.") }
  var labelSaved: String { say("Label given.", "Label gegeven.") }
  var labelWithdrawn: String { say("Label withdrawn.", "Label ingetrokken.") }
  var personLeft: String {
    say("No longer in the household.", "Hoort niet meer bij het huishouden.")
  }
  func caseClosed(_ name: String) -> String { say("\(name) is closed.", "\(name) is gesloten.") }
  func caseReopened(_ name: String) -> String {
    say("\(name) is open again.", "\(name) is weer open.")
  }
  func directorIs(_ name: String) -> String {
    say("\(name) directs this case.", "\(name) is regisseur van deze casus.")
  }
  func noteSaved(_ number: String) -> String {
    say("Note saved in \(number).", "Notitie bewaard in \(number).")
  }
  var goalSaved: String {
    say(
      "Goal saved. Press \(key(.new)) for its first step.",
      "Doel bewaard. Druk op \(key(.new)) voor de eerste stap.")
  }
  var areaGoalSaved: String {
    say("The goal stands under the board.", "Het doel staat onder het bord.")
  }
  var goalDropped: String { say("Goal let go.", "Doel losgelaten.") }
  var stepSaved: String { say("Step saved.", "Stap bewaard.") }
  var stepLapsed: String { say("Step lapsed.", "Stap vervallen.") }
  func dateSet(_ day: String) -> String { say("Set for \(day).", "Gezet op \(day).") }
  var dateCleared: String { say("No date any more.", "Geen datum meer.") }
  var followUpSaved: String { say("Follow-up saved.", "Opvolging bewaard.") }
  var boardOpened: String {
    say(
      "The board is up. Press \(key(.new)) for the first note.",
      "Het bord hangt er. Druk op \(key(.new)) voor de eerste notitie.")
  }
  var notePlaced: String { say("Note on the board.", "Notitie op het bord.") }
  func noteMoved(_ box: String) -> String { say("Moved to \(box).", "Verplaatst naar \(box).") }
  var noteWithdrawn: String { say("Note taken off the board.", "Notitie van het bord gehaald.") }
  func undone(_ what: String) -> String { say("Undone: \(what)", "Ongedaan gemaakt: \(what)") }
  func redone(_ what: String) -> String { say("Done again: \(what)", "Opnieuw gedaan: \(what)") }
}
