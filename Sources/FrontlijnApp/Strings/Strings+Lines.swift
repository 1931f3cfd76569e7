// Lines that the panes are made of: a row of the list, a person, a label, a turn in the case.

import CaseModel
import TextUI

extension Strings {
  // MARK: the list

  var numberColumn: String { say("Case", "Casus") }
  func directorColumn(_ isWide: Bool) -> String { isWide ? field("director") : say("Lead", "Regi") }
  var planColumn: String { say("Plan", "Plan") }
  var whenColumn: String { say("When", "Wanneer") }
  var lastColumn: String { say("Seen", "Gezien") }
  var columnsTitle: String { say("Which columns?", "Welke kolommen?") }
  var showOrHide: String { say("show or hide", "tonen of verbergen") }
  /// `shown: how many steps are done`
  func about(_ column: CaseColumn, isShown: Bool) -> String {
    (isShown ? say("shown: ", "te zien: ") : say("hidden: ", "verborgen: ")) + purpose(column)
  }

  private func purpose(_ column: CaseColumn) -> String {
    switch column {
    case .mark: say("what is late or has no director", "wat te laat is of geen regisseur heeft")
    case .number: say("the number of the case", "het nummer van de casus")
    case .household: say("the name of the household", "de naam van het huishouden")
    case .street: say("where they live", "waar ze wonen")
    case .label:
      say("stakker or rakker, days until review", "stakker of rakker, dagen tot de herziening")
    case .director: say("who directs the case", "wie de regie heeft")
    case .plan: say("how many steps are done", "hoeveel stappen klaar zijn")
    case .when: say("the day of the next step", "de dag van de volgende stap")
    case .nextStep: say("what is to be done next", "wat er nu moet gebeuren")
    case .lastContact: say("how long ago the last contact was", "hoe lang geleden er contact was")
    }
  }
  var noneWord: String { say("NONE", "GEEN") }
  var attentionLegend: String {
    say("late, or no director", "te laat, of geen regisseur")
  }
  func of(_ part: Int, _ all: Int) -> String { say("\(part) of \(all)", "\(part) van \(all)") }
  var filterFoundNothing: String {
    say(
      "Nothing fits. \(key(.back)) clears the filter.",
      "Niets gevonden. \(key(.back)) wist het filter.")
  }
  var noCasesYet: String {
    say(
      "No cases yet. Press \(key(.new)) for the first one. Or take in the list that you have: "
        + "leave with \(key(.quit)) and type frontlijn import LIST.csv\(storeOption)",
      "Nog geen casussen. Druk op \(key(.new)) voor de eerste. Of lees de lijst in die je al hebt: "
        + "sluit af met \(key(.quit)) en typ frontlijn import LIJST.csv\(storeOption)")
  }
  var peekIsEmpty: String {
    say(
      "Here stands more about the case that is selected.",
      "Hier staat meer over de casus die gekozen is.")
  }
  var noCasesInScope: String {
    say(
      "No cases here. Press \(key(.scope)) to show others.", "Geen casussen hier. Druk op "
        + "\(key(.scope)) om andere te tonen.")
  }
  func lateShort(_ days: Int) -> String { say("\(days) d late", "\(days) d laat") }
  func lastSeen(_ days: Int?) -> String {
    guard let days else { return say("never", "nooit") }
    return days == 0 ? say("today", "vandaag") : self.days(days)
  }
  func name(_ order: CaseOrder) -> String {
    switch order {
    case .nextStep: say("by next step", "op volgende stap")
    case .household: say("by name", "op naam")
    case .street: say("by street", "op straat")
    case .director: say("by director", "op regisseur")
    case .lastContact: say("longest not seen first", "langst niet gezien eerst")
    case .label: say("by label", "op label")
    case .number: say("by number", "op nummer")
    }
  }
  var latestClosedFirst: String { say("latest closed first", "laatst gesloten eerst") }
  func name(_ scope: CaseScope) -> String {
    switch scope {
    case .current: say("open and triage", "open en triage")
    case .mine: say("mine", "van mij")
    case .stakkers: say("stakkers", "stakkers")
    case .rakkers: say("rakkers", "rakkers")
    case .triage: say("in triage", "in triage")
    case .late: say("late", "te laat")
    case .review: say("label to review", "label te herzien")
    case .closed: say("closed", "gesloten")
    case .all: say("all", "alle")
    }
  }
  var sortTitle: String { say("Sort the list", "Lijst sorteren") }
  var scopeTitle: String { say("Show which cases?", "Welke casussen tonen?") }

  /// What is to be done about a row of the list; where there is little room, without its name.
  func about(_ row: CaseRow, _ today: Day, isNamed: Bool) -> String {
    let (verb, rest) = whatIsUrgent(row, today)
    if !isNamed { return rest.prefix(1).uppercased() + rest.dropFirst() }
    return "\(row.number.text) \(row.household) \(verb)\(rest)"
  }

  private func whatIsUrgent(_ row: CaseRow, _ today: Day) -> (verb: String, rest: String) {
    let (itHas, itIs) = (say("has ", "heeft "), "is ")
    if row.status == .triage {
      let rest = say(
        "waits in triage: press \(key(.assign)) to give it a director.",
        "wacht in triage: druk op \(key(.assign)) om een regisseur te kiezen.")
      return ("", rest)
    }
    if let closed = row.closed {
      let rest = say("closed on ", "gesloten op ") + closedBriefly(closed, today: today) + "."
      return (say("was ", "is "), rest)
    }
    guard let next = row.nextStep else {
      let rest = say(
        "no next step: press \(key(.followUp)) to set one.",
        "geen volgende stap: druk op \(key(.followUp)) om er een te zetten.")
      return (itHas, rest)
    }
    guard let late = row.daysLate(on: today) else {
      let rest = say(
        "no date for “\(next)”: press \(key(.date)).",
        "geen datum voor “\(next)”: druk op \(key(.date)).")
      return (itHas, rest)
    }
    return (itIs, "\(self.late(late)): “\(next)”")
  }

  /// `12 Mar, goals reached`
  func closedBriefly(_ closing: Closing, today: Day) -> String {
    "\(dayShort(closing.on, today: today)), \(name(closing.reason))"
  }

  /// Whether `about` asks for something to be done.
  func isUrgent(_ row: CaseRow, _ today: Day) -> Bool {
    row.status != .open || row.nextStep == nil || row.nextOn == nil
      || row.daysLate(on: today) != nil
  }

  /// `Case 3 of 18`
  func position(_ number: Int, of all: Int) -> String {
    say("Case \(number) of \(all)", "Casus \(number) van \(all)")
  }

  /// `F-219 Sorensen, 4 of 4 steps done, next Monday 8 December: Review`
  func readOut(_ row: CaseRow, today: Day) -> String {
    var parts = ["\(row.number.text) \(row.household)"]
    if row.stepsTotal > 0 {
      parts.append(
        say(
          "\(row.stepsDone) of \(row.stepsTotal) steps done",
          "\(row.stepsDone) van \(row.stepsTotal) stappen klaar"))
    }
    if let day = row.nextOn, let step = row.nextStep {
      parts.append(say("next ", "straks ") + dayInWords(day, today: today) + ": " + step)
    }
    return parts.joined(separator: ", ")
  }

  // MARK: the case file

  var familyTitle: String { say("Family", "Gezin") }
  var planTitle: String { say("Plan", "Plan") }
  var timelineTitle: String { say("Timeline", "Tijdlijn") }
  var newestFirst: String { say("newest first", "nieuwste eerst") }
  var nextColon: String { say("Next:", "Straks:") }
  var lastColon: String { say("Last:", "Laatst:") }
  var noStepsYet: String { say("no steps yet: \(key(.new))", "nog geen stappen: \(key(.new))") }
  var noDateYet: String { say("no date yet", "nog geen datum") }
  var lapsedWord: String { say("lapsed", "vervallen") }
  var correctedMark: String { say("(corrected)", "(verbeterd)") }
  var noGoalsYet: String {
    say(
      "No goals yet. Press \(key(.goal)) to write the first one with the family, or "
        + "\(key(.followUp)) to set a day to come "
        + "back.",
      "Nog geen doelen. Druk op \(key(.goal)) om met het gezin het eerste op te schrijven, of "
        + "op \(key(.followUp)) om een dag "
        + "te kiezen om terug te komen."
    )
  }
  var noPersonsYet: String {
    say(
      "Nobody yet. Press \(key(.new)) to add the first family member.",
      "Nog niemand. Druk op \(key(.new)) voor het eerste gezinslid.")
  }

  /// `2 adults, 3 children (11, 7, 2) · opened 3 Mar 2025`
  func householdLine(_ file: CaseFile, today: Day) -> String {
    let here = file.persons.filter { $0.leftOn == nil && $0.role != .involvedElsewhere }
    // Whoever has grown up is an adult, also at home.
    let children = here.filter { person in
      person.role == .child && person.birthYear.map { today.civil.year - $0 < 18 } ?? true
    }
    let adults = here.count - children.count
    var parts: [String] = []
    if adults > 0 {
      parts.append(count(adults, ("adult", "volwassene"), ("adults", "volwassenen")))
    }
    if !children.isEmpty {
      let ages = children.compactMap(\.birthYear).map { String(today.civil.year - $0) }
      let list = ages.isEmpty ? "" : " (\(ages.joined(separator: ", ")))"
      parts.append(count(children.count, ("child", "kind"), ("children", "kinderen")) + list)
    }
    let people =
      parts.isEmpty
      ? say("nobody entered yet", "nog niemand ingevuld") : parts.joined(separator: ", ")
    let opened = say("opened ", "geopend ") + dayShort(file.openedOn, today: today)
    return "\(people) · \(opened)"
  }

  /// `parent, 39` or `child, 8, left 3 Mar`
  func personLine(_ person: Person, today: Day) -> String {
    var parts = [name(person.role)]
    if let year = person.birthYear {
      let age = String(today.civil.year - year)
      parts.append(person.birthPrecision == .year ? age : say("about ", "ongeveer ") + age)
    }
    if let left = person.leftOn {
      parts.append(say("left ", "weg sinds ") + dayShort(left, today: today))
    }
    return parts.joined(separator: ", ")
  }

  /// The year as it stands in a field, to be typed over: `1986`, `~2018`.
  func birthTyped(_ person: Person) -> String? {
    person.birthYear.map { (person.birthPrecision == .year ? "" : "~") + String($0) }
  }

  /// `stakker, review Thu 26 Nov · ground…`
  func labelLine(_ label: Label, today: Day) -> String {
    guard let ground = label.ground else { return undetermined(label) }
    let review = label.reviewOn.map { ", " + reviewWord($0, today) } ?? ""
    return "\(name(label.kind(on: today)))\(review) · \(ground)"
  }

  private func reviewWord(_ day: Day, _ today: Day) -> String {
    day < today
      ? say(
        "review was due \(self.day(day, today: today))",
        "herziening was \(self.day(day, today: today))")
      : say("review \(self.day(day, today: today))", "herzien \(self.day(day, today: today))")
  }

  private func undetermined(_ label: Label) -> String {
    let found =
      label.found.map { say(" (the old list said: \($0))", " (de oude lijst zei: \($0))") } ?? ""
    return say("undetermined, ground missing", "niet bepaald, grond ontbreekt") + found
  }

  /// A label as it was given, for the person's history.
  func labelHistory(_ label: Label, by name: String, today: Day) -> String {
    let given =
      "\(dayShort(label.on, today: today)) \(labelLine(label, today: today)) "
      + say(
        "(\(self.name(label.set)), \(label.source.map(self.name) ?? "–"), by \(name))",
        "(\(self.name(label.set)), \(label.source.map(self.name) ?? "–"), door \(name))")
    guard let withdrawn = label.withdrawn else { return given }
    return given + say(" · withdrawn: \(withdrawn.reason)", " · ingetrokken: \(withdrawn.reason)")
  }

  /// `lines 1-18 of 43`
  func lines(_ shown: Range<Int>, of all: Int) -> String {
    say(
      "lines \(shown.lowerBound + 1)-\(shown.upperBound) of \(all)",
      "regels \(shown.lowerBound + 1)-\(shown.upperBound) van \(all)")
  }

  func correctionLine(_ correction: Correction, by name: String) -> String {
    let was = words(correction)
    return say(
      "\(field(correction.field)) was “\(was)” until \(name) corrected it",
      "\(field(correction.field)) was “\(was)” tot \(name) het verbeterde")
  }

  /// What it said, as the screen says it: a role is kept as its word on disk.
  private func words(_ correction: Correction) -> String {
    guard correction.field == "role" else { return correction.was }
    return HouseholdRole(rawValue: correction.was).map(self.name)
      ?? TeamRole(rawValue: correction.was).map(self.name) ?? correction.was
  }

  func about(_ step: Step, _ today: Day) -> String {
    switch step.state {
    case .done:
      return step.doneOn.map {
        say("Done \(distance($0, from: today)).", "Klaar, \(distance($0, from: today)).")
      } ?? ""
    case .lapsed: return say("Lapsed: ", "Vervallen: ") + (step.lapsedBecause ?? "")
    case .open:
      guard let due = step.due else {
        return say("No date yet: press \(key(.date)).", "Nog geen datum: druk op \(key(.date)).")
      }
      return due < today
        // What can be done comes first: the text stands in the row that is selected.
        ? say(
          "\(late(today - due)): \(key(.date)) another day · \(key(.done)) done · “\(step.text)”",
          "\(late(today - due)): \(key(.date)) andere dag · \(key(.done)) klaar · “\(step.text)”")
        : "“\(step.text)” \(distance(due, from: today))."
    }
  }

  func about(_ goal: Goal, _ today: Day) -> String {
    let until =
      goal.until.map { say(" by \(day($0, today: today))", " voor \(day($0, today: today))") } ?? ""
    switch goal.state {
    case .open:
      guard let due = goal.until, due < today else { return "“\(goal.text)”\(until)" }
      let (day, ago) = (day(due, today: today), distance(due, from: today))
      return say(
        "Was to be by \(day), \(ago): “\(goal.text)”", "Stond voor \(day), \(ago): “\(goal.text)”")
    case .reached: return say("Reached: “\(goal.text)”", "Bereikt: “\(goal.text)”")
    case .dropped: return say("Let go: ", "Losgelaten: ") + (goal.droppedBecause ?? "")
    }
  }

  func about(_ file: CaseFile, _ caseload: Caseload, _ today: Day) -> String {
    guard let director = file.director else {
      return say(
        "Waits in triage: press \(key(.assign)) to give it a director.",
        "Wacht in triage: druk op \(key(.assign)) om een regisseur te kiezen.")
    }
    let changed = caseload.name(of: file.changed.by)
    return say(
      "\(caseload.name(of: director)) directs this case. Last change by \(changed).",
      "\(caseload.name(of: director)) is regisseur. Laatst gewijzigd door \(changed).")
  }

  func saidBefore(_ name: String) -> String {
    say("Before \(name) corrected it:", "Voordat \(name) het verbeterde:")
  }

  func writtenAt(_ time: HybridTime, utcOffsetMinutes: Int) -> String {
    let local = time.milliseconds / 60_000 + utcOffsetMinutes
    let (hour, minute) = (local / 60 % 24, local % 60)
    let date = dayLong(Day(number: local / 1440))
    let clock = "\(hour):\(minute < 10 ? "0" : "")\(minute)"
    return say("written \(date), \(clock)", "geschreven \(date), \(clock)")
  }

  /// A turn in the case.
  func text(_ milestone: Milestone, in file: CaseFile, _ caseload: Caseload) -> String {
    func person(_ id: PersonID) -> String { file.person(id)?.name ?? "" }
    func quoted(_ text: String?) -> String { text.map { "“\($0)”" } ?? "" }
    switch milestone.what {
    case .opened: return say("Case opened", "Casus geopend")
    case .directorAssigned(let id): return directorIs(caseload.name(of: id))
    case .closed(let reason): return say("Closed: \(name(reason))", "Gesloten: \(name(reason))")
    case .reopened: return say("Opened again", "Heropend")
    case .memberJoined(let id): return say("\(person(id)) entered", "\(person(id)) ingevoerd")
    case .memberLeft(let id):
      return say(
        "\(person(id)) left the household", "\(person(id)) hoort niet meer bij het huishouden")
    case .moved: return say("Moved to another address", "Verhuisd naar een ander adres")
    case .labelled(let id, let label): return "\(person(id)): \(name(label))"
    case .labelWithdrawn(let id):
      return say("Label of \(person(id)) withdrawn", "Label van \(person(id)) ingetrokken")
    case .goalSet(let id): return say("New goal: ", "Nieuw doel: ") + quoted(file.goal(id)?.text)
    case .goalReached(let id):
      return say("Goal reached: ", "Doel bereikt: ") + quoted(file.goal(id)?.text)
    case .goalDropped(let id):
      return say("Goal let go: ", "Doel losgelaten: ") + quoted(file.goal(id)?.text)
    case .stepDone(let id): return say("Done: ", "Klaar: ") + quoted(file.step(id)?.text)
    case .stepReopened(let id):
      return say("Not done after all: ", "Toch niet klaar: ") + quoted(file.step(id)?.text)
    case .stepLapsed(let id): return say("Lapsed: ", "Vervallen: ") + quoted(file.step(id)?.text)
    case .followUpDone(let id):
      return say("Followed up: ", "Opgevolgd: ") + quoted(file.followUp(id)?.text)
    }
  }

  var unreadable: String {
    say("(cannot be read: run frontlijn verify)", "(onleesbaar: draai frontlijn verify)")
  }
  var withdrawLabelChoice: String { say("Withdraw the label", "Het label intrekken") }
  var personLeftChoice: String {
    say("This person left the household", "Deze persoon hoort niet meer bij het huishouden")
  }

  // MARK: the board

  func letter(_ quadrant: Quadrant) -> String {
    switch quadrant {
    case .strength: "S"
    case .weakness: "W"
    case .opportunity: "O"
    case .threat: "T"
    }
  }
  var moveTitle: String { say("Move the note to", "Verplaats de notitie naar") }
  var areaGoalsTitle: String { say("Goals for the neighbourhood", "Doelen voor de buurt") }
  var noAreaGoalsYet: String {
    say(
      "No goals yet. Select a note and press \(key(.goal)).", "Nog geen doelen. Kies een "
        + "notitie en druk op \(key(.goal)).")
  }
  var emptyBox: String {
    say(
      "Empty. Press \(key(.new)) and type.", "Leeg. Druk op \(key(.new)) en typ.")
  }
  var fromNote: String { say("from a note", "uit een notitie") }
  var noBoardText: String {
    say(
      "There is no board yet. A SWOT board gathers what residents, partners and the team see: "
        + "strengths, weaknesses, opportunities, threats. Press \(key(.new)) to begin one.",
      "Er is nog geen bord. Op een SWOT-bord komt samen wat bewoners, partners en het team zien: "
        + "sterke en zwakke punten, kansen, bedreigingen. Druk op \(key(.new)) om te beginnen."
    )
  }
  func about(_ note: BoardNote, goals: [String], today: Day) -> String {
    let who = note.who.map { " (\($0))" } ?? ""
    let brought = say(
      "Brought by \(name(note.bringer))\(who), \(dayShort(note.on, today: today))",
      "Ingebracht door \(name(note.bringer))\(who), \(dayShort(note.on, today: today))")
    return goals.isEmpty ? brought : "\(brought) → \(goals.joined(separator: ", "))"
  }
  func about(_ goal: AreaGoal, note: String?, today: Day) -> String {
    if let because = goal.droppedBecause { return say("Let go: ", "Losgelaten: ") + because }
    guard let note else { return dayShort(goal.on, today: today) }
    return say("Why: “\(note)”", "Waarom: “\(note)”")
  }
}
