// The sentence of every "no": what, where, what now. The values come from CaseModel and the
// toolkit; a resident's words never stand in one. The store's sentences are in
// `Strings+StoreErrors`, the sheet's in `Strings+Import`.

import CaseModel
import TextUI

extension Strings {
  /// Why a wish was refused, and what to do now.
  ///
  /// - Parameter moment: the wall clock of an entry's time; a test gives its own.
  public func sentence(
    _ refusal: Refusal, in caseload: Caseload,
    moment: (HybridTime) -> LocalMoment = LocalMoment.init
  ) -> String {
    switch refusal {
    case .notInTeam, .memberHasLeft, .noSuchTeamMember, .memberIsInTeam, .directsCases:
      teamSentence(refusal, caseload)
    case .noSuchCase, .caseIsClosed, .caseIsOpen, .numberIsTaken, .alreadyImported,
      .alreadyDirects, .needsDirector:
      caseSentence(refusal, caseload)
    case .noSuchPerson, .personHasLeft, .noSuchRelation, .relationWithSelf:
      familySentence(refusal)
    case .noSuchGoal, .goalIsNotOpen, .goalHasOpenSteps, .goalIsOpen, .noSuchStep,
      .stepIsNotOpen, .stepIsOpen, .noSuchContact, .noSuchFollowUp, .followUpIsDone,
      .followUpIsOpen:
      planSentence(refusal)
    case .labelNeedsGround, .labelNeedsReview, .reviewTooLate, .labelNeedsBirthYear,
      .tooYoungForRakker, .noLabelToWithdraw:
      labelSentence(refusal)
    case .noSuchBoard, .boardExists, .noSuchNote, .noteIsWithdrawn, .nameOnBoard,
      .noSuchAreaGoal:
      boardSentence(refusal)
    case .needed, .tooLong, .inTheFuture, .beforeOpening, .beforeLastChange, .yearOutOfRange,
      .nothingChanged:
      fieldSentence(refusal)
    case .changedMeanwhile(let by):
      say(
        "\(caseload.name(of: by)) changed this just now, so nothing was written. "
          + "Look at it, then save again.",
        "\(caseload.name(of: by)) wijzigde dit zojuist, dus er is niets opgeschreven. "
          + "Kijk ernaar en bewaar dan opnieuw.")
    case .nothingToUndo, .nothingToRedo, .builtOn:
      undoSentence(refusal, caseload, moment)
    }
  }

  private func teamSentence(_ refusal: Refusal, _ caseload: Caseload) -> String {
    switch refusal {
    case .memberHasLeft(let id):
      say(
        "\(caseload.name(of: id)) has left the team. Choose somebody else.",
        "\(caseload.name(of: id)) werkt niet meer in het team. Kies iemand anders.")
    case .noSuchTeamMember:
      say(
        "This colleague is not in the team. Choose a name from the list.",
        "Deze collega staat niet in het team. Kies een naam uit de lijst.")
    case .memberIsInTeam(let id):
      say(
        "\(caseload.name(of: id)) is in the team already. Choose the name from the list.",
        "\(caseload.name(of: id)) staat al in het team. Kies de naam uit de lijst.")
    case .directsCases(let count):
      say(
        "\(amount(count, "case has", "cases have")) this director. "
          + "Hand over first, then somebody can leave the team.",
        "Deze collega heeft nog de regie over \(amount(count, "casus", "casussen")). "
          + "Draag eerst over, dan kan iemand het team verlaten.")
    default:
      say(
        "You are not in the team of this store. Say who you are first.",
        "Je staat niet in het team van dit archief. Zeg eerst wie je bent.")
    }
  }

  private func caseSentence(_ refusal: Refusal, _ caseload: Caseload) -> String {
    switch refusal {
    case .caseIsClosed(let number):
      say(
        "\(number.text) is closed, so nothing in it changes. Reopen it first.",
        "\(number.text) is gesloten, daar verandert niets meer in. Heropen de casus eerst.")
    case .caseIsOpen(let number):
      say(
        "\(number.text) is not closed. There is nothing to reopen.",
        "\(number.text) is niet gesloten. Er valt niets te heropenen.")
    case .numberIsTaken(let number):
      say(
        "There is a case \(number.text) already. Save again: it gets another number.",
        "Casus \(number.text) bestaat al. Bewaar nog eens: dan krijgt hij een ander nummer.")
    case .alreadyImported(let number):
      say(
        "A row of this list is case \(number.text) already. "
          + "Import again: rows that are known are skipped.",
        "Een rij van deze lijst is al casus \(number.text). "
          + "Lees de lijst nog eens in: wat bekend is, wordt overgeslagen.")
    case .alreadyDirects(let id):
      say(
        "\(caseload.name(of: id)) directs this case already. Choose somebody else.",
        "\(caseload.name(of: id)) heeft de regie al. Kies iemand anders.")
    case .needsDirector:
      say(
        "An open case has a director. Choose one.",
        "Een open casus heeft een regisseur. Kies er een.")
    default:
      say(
        "This case is not in the list any more. Go back with \(key(.back)).",
        "Deze casus staat niet meer in de lijst. Ga terug met \(key(.back)).")
    }
  }

  private func familySentence(_ refusal: Refusal) -> String {
    switch refusal {
    case .personHasLeft:
      say(
        "This person is no longer in the household. Choose somebody else.",
        "Deze persoon hoort niet meer bij het huishouden. Kies iemand anders.")
    case .noSuchRelation:
      say(
        "This relation is not in the case any more. Go back with \(key(.back)).",
        "Deze relatie staat niet meer in het dossier. Ga terug met \(key(.back)).")
    case .relationWithSelf:
      say(
        "A relation is between two people. Choose somebody else.",
        "Een relatie is er tussen twee mensen. Kies iemand anders.")
    default:
      say(
        "This person is not in the case. Choose somebody from the list.",
        "Deze persoon staat niet in het dossier. Kies iemand uit de lijst.")
    }
  }

  private func planSentence(_ refusal: Refusal) -> String {
    switch refusal {
    case .goalIsNotOpen:
      say(
        "This goal was reached or let go. Reopen it first.",
        "Dit doel is al bereikt of losgelaten. Heropen het eerst.")
    case .goalHasOpenSteps(let count):
      say(
        "This goal still has \(amount(count, "open step", "open steps")). "
          + "Mark them done or let them lapse.",
        "Bij dit doel "
          + (count == 1
            ? "staat nog 1 stap open. Rond die af of laat die vervallen."
            : "staan nog \(count) stappen open. Rond ze af of laat ze vervallen."))
    case .goalIsOpen:
      say(
        "This goal is open. There is nothing to reopen.",
        "Dit doel staat open. Er valt niets te heropenen.")
    case .noSuchStep:
      say(
        "This step is not in the plan any more. Go back with \(key(.back)).",
        "Deze stap staat niet meer in het plan. Ga terug met \(key(.back)).")
    case .stepIsNotOpen:
      say(
        "This step is done or has lapsed. Reopen it with \(key(.done)).",
        "Deze stap is al klaar of vervallen. Heropen hem met \(key(.done)).")
    case .stepIsOpen:
      say(
        "This step is open. There is nothing to reopen.",
        "Deze stap staat open. Er valt niets te heropenen.")
    case .noSuchContact:
      say(
        "This note is not in the timeline any more. Go back with \(key(.back)).",
        "Deze notitie staat niet meer in de tijdlijn. Ga terug met \(key(.back)).")
    case .noSuchFollowUp:
      say(
        "This follow-up is not in the case any more. Go back with \(key(.back)).",
        "Deze opvolging staat niet meer in het dossier. Ga terug met \(key(.back)).")
    case .followUpIsDone:
      say(
        "This follow-up is done already. Reopen it with \(key(.done)).",
        "Deze opvolging is al gedaan. Heropen die met \(key(.done)).")
    case .followUpIsOpen:
      say(
        "This follow-up is open. There is nothing to reopen.",
        "Deze opvolging staat open. Er valt niets te heropenen.")
    default:
      say(
        "This goal is not in the plan any more. Go back with \(key(.back)).",
        "Dit doel staat niet meer in het plan. Ga terug met \(key(.back)).")
    }
  }

  private func labelSentence(_ refusal: Refusal) -> String {
    switch refusal {
    case .labelNeedsReview:
      say(
        "A label is looked at again within six months. Give that day.",
        "Een label wordt binnen zes maanden opnieuw bekeken. Vul die dag in.")
    case .reviewTooLate(let latest):
      say(
        "A label is looked at again within six months. Choose a later day, "
          + "\(dayLong(latest)) at the latest.",
        "Een label wordt binnen zes maanden opnieuw bekeken. Kies een latere dag, "
          + "uiterlijk \(dayLong(latest)).")
    case .labelNeedsBirthYear:
      say(
        "Only an adult can be called a rakker. Fill in the year of birth first.",
        "Alleen een volwassene kan het label rakker krijgen. Vul eerst het geboortejaar in.")
    case .tooYoungForRakker:
      say(
        "Only an adult can be called a rakker, and this person may be under 18. "
          + "Choose another label or none.",
        "Alleen een volwassene kan het label rakker krijgen, en deze persoon is misschien nog "
          + "geen 18. Kies een ander label of geen.")
    case .noLabelToWithdraw:
      say(
        "This person has no label. There is nothing to withdraw.",
        "Deze persoon heeft geen label. Er valt niets in te trekken.")
    default:
      say(
        "A label needs a ground. Write down one concrete fact.",
        "Een label heeft een grond nodig. Schrijf één concreet feit op.")
    }
  }

  private func boardSentence(_ refusal: Refusal) -> String {
    switch refusal {
    case .boardExists:
      say(
        "This board is there already. Open it with \(key(.goBoard)).",
        "Dit bord bestaat al. Open het met \(key(.goBoard)).")
    case .noSuchNote:
      say(
        "This note is not on the board any more. Go back with \(key(.back)).",
        "Deze notitie hangt niet meer op het bord. Ga terug met \(key(.back)).")
    case .noteIsWithdrawn:
      say(
        "This note was withdrawn. Place a new one with \(key(.new)).",
        "Deze notitie is ingetrokken. Maak een nieuwe met \(key(.new)).")
    case .nameOnBoard(let word):
      say(
        "Word \(word) is a resident's name, and the board shows no names. Write a role or a "
          + "group; an ordinary word is written without a capital.",
        "Woord \(word) is de naam van een bewoner, en op het bord staan geen namen. Schrijf een "
          + "rol of een groep; een gewoon woord schrijf je zonder hoofdletter.")
    case .noSuchAreaGoal:
      say(
        "This neighbourhood goal is not there any more. Go back with \(key(.back)).",
        "Dit buurtdoel staat er niet meer. Ga terug met \(key(.back)).")
    default:
      say(
        "This board is not there any more. Go back with \(key(.back)).",
        "Dit bord is er niet meer. Ga terug met \(key(.back)).")
    }
  }

  private func fieldSentence(_ refusal: Refusal) -> String {
    switch refusal {
    case .needed(let key):
      return say("\(field(key)) is needed. Fill it in.", "\(field(key)) is nodig. Vul het in.")
    case .tooLong(let key, let limit, let count):
      let most = say("at most \(limit) characters", "hooguit \(limit) tekens")
      if count <= limit {
        return say(
          "\(field(key)) has too many special characters for one line (\(most)). Shorten it.",
          "\(field(key)) heeft te veel bijzondere tekens voor één regel (\(most)). Kort het in.")
      }
      return say(
        "\(field(key)) is \(amount(count - limit, "character", "characters")) too long "
          + "(\(most)). Shorten it.",
        "\(field(key)) is \(amount(count - limit, "teken", "tekens")) te lang (\(most)). Kort "
          + "het in.")
    case .inTheFuture(let key):
      return say(
        "\(field(key)): that day is still to come. Choose today or earlier.",
        "\(field(key)): die dag moet nog komen. Kies vandaag of eerder.")
    case .beforeOpening(let opened):
      return say(
        "The case was opened on \(dayLong(opened)). Choose that day or later.",
        "De casus is geopend op \(dayLong(opened)). Kies die dag of later.")
    case .beforeLastChange(let on):
      return say(
        "The case got its director or was closed on \(dayLong(on)). Choose that day or later.",
        "De casus kreeg op \(dayLong(on)) een regisseur of werd toen gesloten. "
          + "Kies die dag of later.")
    case .yearOutOfRange(let from, let to):
      return say(
        "Choose a year from \(from) to \(to).", "Kies een jaar van \(from) tot en met \(to).")
    default:
      return say(
        "Nothing was changed, so nothing was written.",
        "Er is niets veranderd, dus er is niets opgeschreven.")
    }
  }

  private func undoSentence(
    _ refusal: Refusal, _ caseload: Caseload, _ moment: (HybridTime) -> LocalMoment
  ) -> String {
    switch refusal {
    case .nothingToUndo:
      return say(
        "You have written nothing here that can be undone.",
        "Je hebt hier niets geschreven dat ongedaan gemaakt kan worden.")
    case .builtOn(let by, let time):
      let at = moment(time)
      return say(
        "\(caseload.name(of: by)) wrote something on \(dayLong(at.day)) at \(at.clock) that builds "
          + "on this. Undo that first, or change it with \(key(.edit)).",
        "\(caseload.name(of: by)) schreef op \(dayLong(at.day)) om \(at.clock) iets dat hierop "
          + "voortbouwt. Maak dat eerst ongedaan, of verander het met \(key(.edit)).")
    default:
      return say(
        "You have not just undone anything, so there is nothing to bring back.",
        "Je hebt net niets ongedaan gemaakt, dus er valt niets terug te halen.")
    }
  }

  /// `1 case`, `3 cases`.
  func amount(_ number: Int, _ one: String, _ many: String) -> String {
    "\(number) " + (number == 1 ? one : many)
  }

  // MARK: themes

  /// What is wrong with a theme file.
  ///
  /// - Parameter file: its name, as the person who edits it knows it.
  public func sentence(_ error: ThemeError, file: String) -> String {
    let line = say("line \(error.line)", "regel \(error.line)")
    return (error.line == 0 ? file : "\(file), \(line)") + ": " + words(error)
  }

  private func words(_ error: ThemeError) -> String {
    let role = error.role ?? ""
    switch error.reason {
    case .notASetting:
      return say("write it as role = colours.", "schrijf het als rol = kleuren.")
    case .unknownRole:
      return say(
        "there is no role \(role). Themes/paper.theme has them all.",
        "een rol \(role) bestaat niet. In Themes/paper.theme staan ze allemaal.")
    case .repeated(let first):
      return say(
        "\(role) stands on line \(first) too. Take one of them away.",
        "\(role) staat ook op regel \(first). Haal er een weg.")
    case .unknownColour(let word):
      return say(
        "\(role): \(word) is no colour. Write a number, a name such as red, or -.",
        "\(role): \(word) is geen kleur. Schrijf een getal, een naam zoals red, of -.")
    case .colourOutOfRange(let word):
      return say(
        "\(role): this part does not have the colour \(word). Choose a lower number.",
        "\(role): dit deel heeft de kleur \(word) niet. Kies een lager getal.")
    case .unknownAttribute(let word):
      return say(
        "\(role): \(word) is not bold, reverse or underline. Use one of these.",
        "\(role): \(word) is niet bold, reverse of underline. Gebruik een van die drie.")
    case .missingColour:
      return say(
        "\(role) needs two colours: of the text and of what is behind it.",
        "\(role) heeft twee kleuren nodig: van de tekst en van wat erachter ligt.")
    case .tooManyParts:
      return say(
        "\(role) has more than four parts. Take the last ones away.",
        "\(role) heeft meer dan vier delen. Haal de laatste weg.")
    case .unknownParent(let name):
      return say(
        "there is no theme \(name) to inherit from. Choose paper, slate or mono.",
        "er is geen thema \(name) om van over te nemen. Kies paper, slate of mono.")
    case .missingName:
      return say(
        "the theme has no name. Add a line: name = mine",
        "het thema heeft geen naam. Voeg een regel toe: name = mijn")
    }
  }
}
