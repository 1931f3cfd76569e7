// A case in the making, row by row. What a later row says about the household is compared with
// what an earlier one said and never overwrites it; people, steps and notes are added.

import CaseModel

struct CaseDraft {
  private(set) var new: NewCase
  private let context: ImportContext
  private var lines: [Int] = []
  /// The row that each kept cell came from.
  private var keptFrom: [SheetColumn: Int] = [:]
  private var differences: [ImportPlan.Difference] = []
  private var keptLabels: [CellPlace] = []
  private var labelsWithoutPerson: [CellPlace] = []
  /// The first director's cell that fitted nobody.
  private var unfit: (entry: SheetEntry, reason: NoDirector)?

  init(
    named name: String, key: String, number: CaseNumber, _ context: ImportContext,
    using random: inout some RandomNumberGenerator
  ) {
    self.context = context
    let opened = CaseOpened {
      $0.caseID = CaseID(using: &random)
      $0.number = number
      $0.on = context.terms.desk.today
      $0.importedAs = key
    }
    let household = HouseholdCreated {
      $0.caseID = opened.caseID
      $0.household = HouseholdID(using: &random)
      $0.name = name
    }
    new = NewCase(opened: opened, household: household)
  }

  private var caseID: CaseID { new.opened.caseID }

  mutating func add(_ entry: SheetEntry, using random: inout some RandomNumberGenerator) {
    lines.append(entry.line)
    let person = addPerson(entry, using: &random)
    if person == nil, let surname = entry[.surname],
      !SheetEntry.isSame(surname, new.household.name)
    {
      differ(entry, .surname, kept: new.household.name)
    }
    keep(entry, .street, in: \.household.street)
    keep(entry, .houseNumber, in: \.household.houseNumber)
    if let person, new.household.phone != nil {
      let isFamilys = SheetEntry.isSame(new.household.phone, entry[.phone])
      if !isFamilys { keep(entry, .phone, in: \.members[person].phone) }
    } else {
      keep(entry, .phone, in: \.household.phone)
    }
    addDirector(entry)
    addLabel(entry, person)
    addFollowUp(entry, using: &random)
    addNote(entry, using: &random)
  }

  /// The place among the members of the person whom the row names; nil when it names none.
  private mutating func addPerson(
    _ entry: SheetEntry, using random: inout some RandomNumberGenerator
  ) -> Int? {
    guard let firstName = entry[.firstName] else { return nil }
    let surname = entry[.surname]
    let known = new.members.firstIndex {
      SheetEntry.isSame($0.firstName, firstName)
        && (surname == nil || $0.surname == nil || SheetEntry.isSame($0.surname, surname))
    }
    if let known { return known }
    new.members.append(
      MemberAdded {
        $0.caseID = caseID
        $0.person = PersonID(using: &random)
        $0.firstName = firstName
        $0.surname = surname
        // A list does not say who is a parent.
        $0.role = .livingIn
      })
    return new.members.count - 1
  }

  /// The first row that has the cell sets it.
  private mutating func keep(
    _ entry: SheetEntry, _ column: SheetColumn, in path: WritableKeyPath<NewCase, String?>
  ) {
    guard let cell = entry[column] else { return }
    guard let kept = new[keyPath: path] else {
      keptFrom[column] = entry.line
      return new[keyPath: path] = cell
    }
    if !SheetEntry.isSame(kept, cell) { differ(entry, column, kept: kept) }
  }

  private mutating func differ(_ entry: SheetEntry, _ column: SheetColumn, kept: String) {
    let origin = ImportPlan.Difference.Origin.row(line: keptFrom[column] ?? lines[0])
    differences.append(
      context.difference(entry, column, entry[column] ?? "", kept: kept, origin))
  }

  private mutating func addDirector(_ entry: SheetEntry) {
    guard let cell = entry[.director] else { return }
    let match = context.team.match(cell)
    switch (match, new.opened.director) {
    case (.member(let member), nil):
      new.opened.director = member
      keptFrom[.director] = entry.line
      guard let unfit else { return }
      differ(unfit.entry, .director, kept: context.caseload.name(of: member))
    case (_, let director?):
      if match != .member(director) {
        differ(entry, .director, kept: context.caseload.name(of: director))
      }
    case (.nobody, nil): if unfit == nil { unfit = (entry, .unknown(cell)) }
    case (.several, nil): if unfit == nil { unfit = (entry, .ambiguous(cell)) }
    }
  }

  /// A list gives no ground, so its label stays undetermined whatever it says.
  private mutating func addLabel(_ entry: SheetEntry, _ person: Int?) {
    guard let found = entry[.label] else { return }
    let place = context.place(entry, .label)
    guard let person else { return labelsWithoutPerson.append(place) }
    let id = new.members[person].person
    if new.labels.contains(where: { $0.person == id && SheetEntry.isSame($0.found, found) }) {
      return
    }
    keptLabels.append(place)
    new.labels.append(
      CaseClassified {
        $0.caseID = caseID
        $0.person = id
        $0.on = new.opened.on
        $0.found = found
      })
  }

  private mutating func addFollowUp(
    _ entry: SheetEntry, using random: inout some RandomNumberGenerator
  ) {
    let alone = entry.due == nil ? nil : context.terms.dateAloneText
    guard let text = entry[.nextStep] ?? alone,
      !new.followUps.contains(where: {
        $0.due == entry.due && SheetEntry.isSame($0.text, text)
      })
    else { return }
    new.followUps.append(
      FollowUpSet {
        $0.caseID = caseID
        $0.followUp = FollowUpID(using: &random)
        $0.text = text
        $0.due = entry.due
      })
  }

  /// A note stands in the timeline on the day of the import, as what the list said: the sheet's
  /// date is the next step's, and nobody was spoken to.
  private mutating func addNote(
    _ entry: SheetEntry, using random: inout some RandomNumberGenerator
  ) {
    guard let note = entry[.note], !new.contacts.contains(where: { $0.text == .text(note) })
    else { return }
    new.contacts.append(
      ContactNoted {
        $0.caseID = caseID
        $0.contact = ContactID(using: &random)
        $0.kind = .imported
        $0.on = new.opened.on
        $0.text = .text(note)
      })
  }

  /// Enters what came of it in the plan.
  func enter(_ plan: inout ImportPlan) {
    plan.newCases.append(ImportPlan.PlannedCase(lines: lines, new: new))
    plan.differences += differences
    plan.keptLabels += keptLabels
    plan.labelsWithoutPerson += labelsWithoutPerson
    if new.opened.director == nil {
      plan.triage.append(
        ImportPlan.TriageCase(
          line: unfit?.entry.line ?? lines[0], number: new.opened.number,
          reason: unfit?.reason ?? .emptyCell))
    }
  }
}
