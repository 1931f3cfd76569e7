// What the list shows of a case, whatever the day and whoever is in the team: the part of a row
// that lies ready in a snapshot, so that a list of twenty thousand cases needs no case file.

/// A case in the list, before a day says which labels count and how late it is.
struct CaseSummary: Hashable, Sendable {
  var id = CaseID.none
  var number = CaseNumber.none
  var household = ""
  var street = ""
  var status = CaseStatus.triage
  /// Without its explanation.
  var closed: Closing?
  var director: MemberID?
  /// Of each person the last label, unless it was withdrawn.
  var labels: [SummaryLabel] = []
  var stepsDone = 0
  var stepsTotal = 0
  var nextStep: String?
  var nextOn: Day?
  var lastContactOn: Day?
  var contacts = ContactMonths()
  /// Folded, a line each: number, household, address, members' names, the old list's name.
  var searchText: [UInt8] = []

  init() {}

  init(_ file: CaseFile) {
    id = file.id
    number = file.number
    household = file.household.name
    street = file.household.address
    status = file.status
    closed = file.closed.map { Closing(reason: $0.reason, on: $0.on) }
    director = file.directorships.last?.member
    labels = file.persons.compactMap { person in
      file.labels.last { $0.person == person.id }.flatMap(SummaryLabel.init)
    }
    (stepsDone, stepsTotal) = file.planProgress
    let next = file.nextStep
    nextStep = next?.text
    nextOn = next?.due
    lastContactOn = file.lastContactOn
    contacts = ContactMonths(file)
    for text in [number.text, household, street] + file.persons.map(\.name) + [file.importedAs] {
      guard let text else { continue }
      Folding.fold(text, into: &searchText)
      searchText.append(0x0A)
    }
  }

  /// The second line of `searchText`.
  var householdName: ArraySlice<UInt8> {
    let start = (searchText.firstIndex(of: 0x0A) ?? searchText.endIndex - 1) + 1
    return searchText[start...].prefix { $0 != 0x0A }
  }
}

/// A label as the list needs it.
struct SummaryLabel: Hashable, Sendable {
  var given = LabelKind.none
  var on = Day(number: 0)
  var reviewOn: Day?
  var lacksGround = false

  init() {}

  /// nil when the label never shows.
  init?(_ label: Label) {
    guard label.withdrawn == nil, label.given != .none else { return nil }
    (given, on, reviewOn) = (label.given, label.on, label.reviewOn)
    lacksGround = label.ground == nil
  }
}

extension CaseSummary: Packed {
  static var blank: CaseSummary { CaseSummary() }

  mutating func parts(_ pass: inout some PackPass) {
    pass.part(&id)
    pass.part(&number)
    pass.part(&household)
    pass.part(&street)
    pass.part(&status)
    pass.part(&closed)
    pass.part(&director)
    pass.part(&labels)
    pass.number(&stepsDone)
    pass.number(&stepsTotal)
    pass.part(&nextStep)
    pass.part(&nextOn)
    pass.part(&lastContactOn)
    pass.part(&contacts)
    pass.raw(&searchText)
  }
}

extension SummaryLabel: Packed {
  static var blank: SummaryLabel { SummaryLabel() }

  mutating func parts(_ pass: inout some PackPass) {
    pass.part(&given)
    pass.part(&on)
    pass.part(&reviewOn)
    pass.part(&lacksGround)
  }
}
