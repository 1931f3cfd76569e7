// The words of the sheets: titles, hints, questions.

import CaseModel
import TextUI

extension Strings {
  var formTexts: FormTexts {
    let strings = self
    return FormTexts(
      save: say("Save  \(key(.save))", "Bewaren  \(key(.save))"), more: say("More", "Meer"),
      needed: say("needed", "nodig"),
      neededProblem: say("Fill this in first.", "Vul dit eerst in."),
      nothing: say("nothing fits · Backspace", "niets gevonden · Backspace"),
      choose: say("Enter shows them, typing finds.", "Enter toont ze, typen zoekt."),
      toFix: {
        strings.count(
          $0, ("thing to fix", "ding om te verbeteren"),
          ("things to fix", "dingen om te verbeteren"))
      },
      position: { strings.line($0, of: $1) })
  }

  func title(of purpose: SheetPurpose, in caseload: Caseload) -> String {
    switch purpose {
    case .joinTeam: say("Who are you?", "Wie ben je?")
    case .teamMember: say("Correct a colleague", "Collega verbeteren")
    case .newCase: say("New case", "Nieuwe casus")
    case .household: say("Correct the household", "Huishouden verbeteren")
    case .member(_, let id):
      id == nil
        ? say("New family member", "Nieuw gezinslid")
        : say("Correct a person", "Persoon verbeteren")
    case .relation(_, let id):
      id == nil
        ? say("New relation", "Nieuwe relatie") : say("Correct a relation", "Relatie verbeteren")
    case .label(let id, let person):
      say("Label for ", "Label voor ") + (caseload[id]?.person(person)?.name ?? "")
    case .withdrawLabel(let id, let person):
      say("Withdraw the label of ", "Label intrekken van ")
        + (caseload[id]?.person(person)?.name ?? "")
    case .left(let id, let person):
      say("Has left: ", "Vertrokken: ")
        + (caseload[id]?.person(person)?.name ?? "")
    case .director(let id): say("Director of ", "Regisseur van ") + heading(id, in: caseload)
    case .close(let id):
      say("Close \(heading(id, in: caseload))", "\(heading(id, in: caseload)) sluiten")
    case .reopen(let id):
      say("Reopen \(heading(id, in: caseload))", "\(heading(id, in: caseload)) heropenen")
    case .goal(_, let id):
      id == nil ? say("New goal", "Nieuw doel") : say("Correct a goal", "Doel verbeteren")
    case .dropGoal(let id, let goal):
      say("Let go: ", "Loslaten: ") + (caseload[id]?.goal(goal)?.text ?? "")
    case .step(let id, let goal, let step):
      (step == nil
        ? say("New step for: ", "Nieuwe stap voor: ")
        : say("Change a step for: ", "Stap wijzigen voor: "))
        + (caseload[id]?.goal(goal)?.text ?? "")
    case .lapse(let id, let step):
      say("Lapses: ", "Vervalt: ") + (caseload[id]?.step(step)?.text ?? "")
    case .date(let id, let origin):
      say("Another day for: ", "Andere dag voor: ")
        + (caseload[id].flatMap { $0.text(of: origin) } ?? "")
    case .followUp(_, let id):
      id == nil ? say("Follow up", "Opvolgen") : say("Correct a follow-up", "Opvolging verbeteren")
    case .note(let id, let note):
      (note == nil
        ? say("Note in ", "Notitie in ") : say("Correct a note in ", "Notitie verbeteren in "))
        + heading(id, in: caseload)
    case .newBoard: say("A board for the neighbourhood", "Een bord voor de buurt")
    case .boardNote(_, let quadrant, let note):
      (note == nil
        ? say("Note in ", "Notitie in ") : say("Correct a note in ", "Notitie verbeteren in "))
        + name(quadrant)
    case .withdrawNote: say("Take the note off the board", "Notitie van het bord halen")
    case .areaGoal(_, _, let id):
      id == nil
        ? say("A goal for the neighbourhood", "Een doel voor de buurt")
        : say("Correct a goal", "Doel verbeteren")
    case .dropAreaGoal: say("Let a goal go", "Doel loslaten")
    case .several(let act, let ids): title(of: act, ids.count)
    }
  }

  /// `F-201 Abara`
  func heading(_ id: CaseID, in caseload: Caseload) -> String {
    caseload[id].map { "\($0.number.text) \($0.household.name)" } ?? ""
  }

  var leaveSheetQuestion: String { say("Leave without saving?", "Weggaan zonder bewaren?") }
  var leaveSheetDetail: String {
    say("What you typed here is not saved yet.", "Wat je hier typte is nog niet bewaard.")
  }
  var goOnTyping: String { say("go on typing", "verder typen") }
  var throwAway: String { say("throw away", "weggooien") }

  // MARK: hints

  func dateHint(_ leaning: DateLeaning) -> String {
    switch leaning {
    case .ahead:
      say("today, fri, +3, 5 dec · ↓ shows the month", "vandaag, vr, +3, 5 dec · ↓ toont de maand")
    case .back:
      say("today, fri, -3, 5 nov · ↓ shows the month", "vandaag, vr, -3, 5 nov · ↓ toont de maand")
    }
  }
  func dateIsPast(_ distance: String) -> String {
    say("That is \(distance): is it right?", "Dat is \(distance): klopt het?")
  }
  var reasonHint: String {
    say("One sentence that holds in a year.", "Eén zin die over een jaar nog klopt.")
  }
  /// Of a case that is about to be closed.
  func stepsStayOpen(_ count: Int) -> String {
    self.count(
      count,
      ("step is still open, and stays so.", "stap staat nog open, en blijft dat."),
      ("steps are still open, and stay so.", "stappen staan nog open, en blijven dat."))
  }
  var yourNameHint: String {
    say(
      "First and last name, as colleagues know you.",
      "Voor- en achternaam, zoals collega's je kennen.")
  }
  var organisationHint: String { say("Who you work for.", "Voor wie je werkt.") }
  var directorHint: String {
    say(
      "An open case has one director; without one it waits in triage.",
      "Een open casus heeft één regisseur; zonder wacht hij in triage.")
  }
  var householdHint: String {
    say("Surnames, as on the doorbell.", "Achternamen, zoals op de bel.")
  }
  var birthYearHint: String {
    say(
      "A year or an age: 1986, ~2018, age 7, unknown.",
      "Een jaar of een leeftijd: 1986, ~2018, 7 jaar, onbekend.")
  }
  var otherHint: String {
    say(
      "Somebody of the family, or fill in the field below.",
      "Iemand van het gezin, of vul het veld hieronder in.")
  }
  var outsideHint: String {
    say(
      "A name or a role, for somebody who does not live there.",
      "Een naam of rol, voor wie er niet woont.")
  }
  var groundHint: String {
    say(
      "A concrete fact, not an opinion: what happened, when.",
      "Een concreet feit, geen mening: wat gebeurde er, wanneer.")
  }
  var explanationHint: String { say("Needed with “another reason”.", "Nodig bij “andere reden”.") }
  var goalHint: String { say("In the resident's own words.", "In de woorden van de bewoner.") }
  var stepHint: String { say("One thing that somebody can do.", "Eén ding dat iemand kan doen.") }
  var ownerHint: String {
    say("Family first: type the first letters.", "Eerst het gezin: typ de eerste letters.")
  }
  var outsideOwnerHint: String {
    say("A school, a partner, a neighbour.", "Een school, een partner, een buur.")
  }
  var followUpHint: String { say("What to ask or look at then.", "Wat je dan vraagt of bekijkt.") }
  var noteHint: String {
    say(
      "Facts, who said what, what was agreed. The resident may read along.",
      "Feiten, wie zei wat, wat is afgesproken. De bewoner kan meelezen.")
  }
  var neighbourhoodHint: String {
    say("The neighbourhood that the board is about.", "De buurt waar het bord over gaat.")
  }
  var mottoHint: String {
    say("What the residents want, in one line.", "Wat de bewoners willen, in één regel.")
  }
  var boardNoteHint: String {
    say("No names: the board hangs on the wall.", "Geen namen: het bord hangt aan de muur.")
  }
  var whoHint: String { say("A role or a group, not a name.", "Een rol of groep, geen naam.") }
  var areaGoalHint: String {
    say("What will be better in the neighbourhood?", "Wat wordt er beter in de buurt?")
  }
}

extension CaseFile {
  func text(of origin: NextStep.Origin) -> String? {
    switch origin {
    case .step(let id): step(id)?.text
    case .followUp(let id): followUp(id)?.text
    }
  }
}
