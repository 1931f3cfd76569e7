// The words of the first questions and of the tour.

import TextUI

extension Strings {
  // MARK: the first questions

  func setupTitle(_ question: SetupQuestion) -> String {
    let part = of(question.rawValue + 1, SetupQuestion.allCases.count)
    return switch question {
    case .language: "Taal · Language  (\(part))"
    case .colours: say("Light or dark?  (\(part))", "Licht of donker?  (\(part))")
    case .profile: say("Whose computer is this?  (\(part))", "Van wie is deze computer?  (\(part))")
    }
  }

  func setupText(_ question: SetupQuestion) -> String {
    switch question {
    case .language:
      say(
        "In which language shall Frontlijn speak?  In welke taal spreekt Frontlijn?",
        "In welke taal spreekt Frontlijn?  In which language shall Frontlijn speak?")
    case .colours:
      say(
        "Try both with ↑ and ↓: the whole screen changes at once. Enter keeps what you see.",
        "Probeer allebei met ↑ en ↓: het hele scherm verandert mee. Enter houdt wat je ziet.")
    case .profile:
      say(
        "Shared: all stays inside this program, so no editor of your own and no command line.",
        "Gedeeld: alles blijft in dit programma, dus geen eigen editor en geen opdrachtregel.")
    }
  }

  func label(_ option: SetupOption) -> String {
    switch option {
    case .dutch: "Nederlands"
    case .english: "English"
    case .light: say("Light", "Licht")
    case .dark: say("Dark", "Donker")
    case .shared: say("Shared", "Gedeeld")
    case .personal: say("Personal", "Persoonlijk")
    }
  }

  func about(_ option: SetupOption) -> String {
    switch option {
    case .dutch, .english: ""
    case .light: say("dark letters on a light ground", "donkere letters op een lichte achtergrond")
    case .dark: say("light letters on a dark ground", "lichte letters op een donkere achtergrond")
    case .shared: say("several people take turns here", "hier werken mensen om de beurt")
    case .personal: say("only I work here", "hier werk ik alleen")
    }
  }

  var setupHint: String {
    say(
      "Press its first letter, or Enter. You can change all of this later.",
      "Druk op de eerste letter, of op Enter. Je kunt dit later altijd wijzigen.")
  }
  var setupLabel: String { say("settings", "instellingen") }
  var setupSentence: String {
    say(
      "Asks the first questions again: language, light or dark, whose computer.",
      "Stelt de eerste vragen opnieuw: taal, licht of donker, van wie de computer is.")
  }
  var takeOptionLabel: String { say("take this", "dit kiezen") }
  var takeOptionSentence: String {
    say("Takes the selected answer.", "Neemt het gekozen antwoord.")
  }
  var skipSetupLabel: String { say("skip", "overslaan") }
  var skipSetupSentence: String {
    say("Leaves the rest as it is.", "Laat de rest zoals het is.")
  }
  var ownStoreLabel: String { say("my own store", "eigen archief") }
  var ownStoreSentence: String {
    say(
      "Goes from the practice store back to the team's own.",
      "Gaat van het oefenarchief terug naar dat van het team.")
  }
  var notPractising: String {
    say("You are in it already.", "Daar ben je al.")
  }

  // MARK: the tour

  var tourLabel: String { say("tour", "rondleiding") }
  var tourSentence: String {
    say(
      "Shows the way in six steps, on invented people; stops and goes on at any time.",
      "Wijst de weg in zes stappen, met verzonnen mensen; stopt en gaat verder wanneer je wilt.")
  }
  var tourStopLabel: String { say("stop for now", "even stoppen") }
  var skipTourLabel: String { say("skip this step", "stap overslaan") }
  var skipTourSentence: String {
    say("Goes to the next step of the tour.", "Gaat naar de volgende stap van de rondleiding.")
  }
  var noTourNow: String {
    say(
      "The tour is not on. Start it: \(key(.tour))",
      "De rondleiding is niet bezig. Begin: \(key(.tour))")
  }
  var tourLeft: String {
    say(
      "The tour waits. Go on with \(key(.tour)).", "De rondleiding wacht. Verder met "
        + "\(key(.tour)).")
  }
  var tourOver: String {
    say(
      "That was the tour: you know your way. \(key(.help)) always helps.",
      "Dat was de rondleiding: je weet de weg. \(key(.help)) helpt altijd.")
  }
  func tourPart(_ part: Int, of all: Int) -> String {
    say("Tour \(part) of \(all)", "Stap \(part) van \(all)")
  }

  /// What to press now, for the step and for where somebody is.
  func tourText(
    _ step: TourStep, here: Place.Kind, place: Place.Kind, pane: FilePane, hasOpenStep: Bool,
    isOtherForm: Bool
  ) -> String {
    if isOtherForm {
      return say(
        "First go back from this form: press \(key(.back)).",
        "Ga eerst terug uit dit formulier: druk op \(key(.back)).")
    }
    if place == .who, here == .who {
      return say(
        "First say who you are: press \(key(.open)) on a name.",
        "Zeg eerst wie je bent: druk op \(key(.open)) bij een naam.")
    }
    return switch step {
    case .openCase:
      place == .board
        ? toList
        : say(
          "Open a case: choose one with ↓ and press \(key(.open)).",
          "Open een casus: kies er een met ↓ en druk op \(key(.open)).")
    case .writeNote: writeNoteText(here, place)
    case .finishStep: finishStepText(place, pane, hasOpenStep)
    case .undo:
      say(
        "That was practice. Take it back: press \(key(.undo)).",
        "Dat was om te oefenen. Draai het terug: druk op \(key(.undo)).")
    case .goToBoard:
      say(
        "See what lives in the neighbourhood: press \(keysInTurn(.goBoard)).",
        "Kijk wat er in de buurt leeft: druk op \(keysInTurn(.goBoard)).")
    case .find: findText(here, place)
    }
  }

  private var toList: String {
    say(
      "Go to the list: press \(keysInTurn(.goCases)).",
      "Ga naar de lijst: druk op \(keysInTurn(.goCases)).")
  }

  private func writeNoteText(_ here: Place.Kind, _ place: Place.Kind) -> String {
    if here == .form {
      return say(
        "Type what was said, one line is enough. Then press \(key(.save)).",
        "Typ wat er gezegd werd, één regel is genoeg. Druk dan op \(key(.save)).")
    }
    return place == .board
      ? toList
      : say("Write a note: press \(key(.note)).", "Maak een notitie: druk op \(key(.note)).")
  }

  private func finishStepText(
    _ place: Place.Kind, _ pane: FilePane, _ hasOpenStep: Bool
  ) -> String {
    if place != .file {
      return say(
        "Open a case that has a next step: press \(key(.open)) in the list.",
        "Open een casus met een volgende stap: druk op \(key(.open)) in de lijst.")
    }
    if !hasOpenStep {
      return say(
        "Nothing is to be done here. Go back with \(key(.back)) and open another case.",
        "Hier is niets te doen. Ga terug met \(key(.back)) en open een andere casus.")
    }
    return pane == .plan
      ? say(
        "Choose an open step with ↓ and mark it done: press \(key(.done)).",
        "Kies een open stap met ↓ en zet hem op klaar: druk op \(key(.done)).")
      : say(
        "Go to the plan: press \(key(.nextPane)).", "Ga naar het plan: druk op \(key(.nextPane)).")
  }

  private func findText(_ here: Place.Kind, _ place: Place.Kind) -> String {
    if here == .filter {
      return say(
        "Type a few letters of a name or a street, then press \(key(.open)).",
        "Typ een paar letters van een naam of straat, en druk dan op \(key(.open)).")
    }
    return place == .cases
      ? say("Find somebody: press \(key(.filter)).", "Zoek iemand: druk op \(key(.filter)).")
      : toList
  }

  /// `g and then s`
  private func keysInTurn(_ id: ActionID) -> String {
    let keys = keymap.actions.first { $0.id == id }?.keys.first ?? []
    return keys.isEmpty ? key(id) : keys.map(name).joined(separator: say(" and then ", " en dan "))
  }
}
