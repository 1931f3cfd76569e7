// One family, one plan, one director: everything that is known of a case.
// Invariant: an open case has exactly one director at every instant; a closed case keeps its last.

/// A case (`domain.md` 4.7).
public struct CaseFile: Hashable, Sendable, Identifiable {
  public internal(set) var id: CaseID
  public var number: CaseNumber
  public var status: CaseStatus
  public var openedOn: Day
  public var closed: Closing?
  /// The folded key of the spreadsheet row that this case came from.
  public var importedAs: String?
  public var household = Household()
  public var persons: [Person] = []
  public var relations: [Relation] = []
  /// In order of giving; of one person the last one counts.
  public var labels: [Label] = []
  /// In order of time; the last one without an end directs the case.
  public var directorships: [Directorship] = []
  public var goals: [Goal] = []
  public var followUps: [FollowUp] = []
  /// By day, then by time of writing.
  public var timeline: [TimelineItem] = []
  public var lastContactOn: Day?
  /// Who changed the case last.
  public var changed: Stamp

  public var director: MemberID? {
    guard let last = directorships.last, last.until == nil else { return nil }
    return last.member
  }

  public func person(_ id: PersonID) -> Person? { persons.first { $0.id == id } }
  public func goal(_ id: GoalID) -> Goal? { goals.first { $0.id == id } }
  public func followUp(_ id: FollowUpID) -> FollowUp? { followUps.first { $0.id == id } }
  public func relation(_ id: RelationID) -> Relation? { relations.first { $0.id == id } }

  public func step(_ id: StepID) -> Step? {
    for goal in goals { if let step = goal.steps.first(where: { $0.id == id }) { return step } }
    return nil
  }

  public func contact(_ id: ContactID) -> ContactNote? {
    for item in timeline.reversed() {
      if case .contact(let note) = item, note.id == id { return note }
    }
    return nil
  }

  /// The label in force of each person who has one, in order of the persons.
  public func currentLabels(on today: Day) -> [(person: Person, label: Label)] {
    persons.compactMap { person in
      labels.last { $0.person == person.id }
        .flatMap { $0.kind(on: today) == .none ? nil : (person, $0) }
    }
  }

  /// Steps done and steps that count (lapsed ones do not).
  public var planProgress: (done: Int, total: Int) {
    var done = 0
    var total = 0
    for goal in goals where goal.state != .dropped {
      for step in goal.steps where step.state != .lapsed {
        total += 1
        if step.state == .done { done += 1 }
      }
    }
    return (done, total)
  }
}

/// How and when a case ended.
public struct Closing: Hashable, Sendable {
  public var reason: CloseReason
  public var on: Day
  public var explanation: String?
}

/// Who directed the case from when to when (`domain.md` 4.16).
public struct Directorship: Hashable, Sendable {
  public var member: MemberID
  public var from: Day
  public var until: Day?
}

/// The people of one address (`domain.md` 4.2).
public struct Household: Hashable, Sendable {
  public var id = HouseholdID.none
  public var name = ""
  public var street: String?
  public var houseNumber: String?
  public var phone: String?
  public var corrections: [Correction] = []

  public init() {}

  /// `Lindestraat 12`, or what is known of it.
  public var address: String {
    [street, houseNumber].compactMap { $0 }.joined(separator: " ")
  }
}

/// A resident (`domain.md` 4.3). There is no field for BSN, nationality, religion or ethnicity.
public struct Person: Hashable, Sendable, Identifiable {
  public internal(set) var id: PersonID
  public var firstName: String
  public var surname: String?
  /// A year only; a date of birth would need a reason.
  public var birthYear: Int?
  /// How exactly the year is known: `.year`, `.about` or `.age`.
  public var birthPrecision = Precision.year
  public var role: HouseholdRole
  public var phone: String?
  public var leftOn: Day?
  public var corrections: [Correction] = []

  public var name: String {
    [firstName, surname ?? ""].filter { !$0.isEmpty }.joined(separator: " ")
  }
}

/// How somebody of the family relates to another or to somebody outside (`domain.md` 4.4).
public struct Relation: Hashable, Sendable, Identifiable {
  public enum Other: Hashable, Sendable {
    case person(PersonID)
    /// Somebody outside the household, by name or role.
    case outside(String)
  }

  public internal(set) var id: RelationID
  public var person: PersonID
  public var kind: RelationKind
  public var other: Other
  public var contact: ContactStanding?
  public var endedOn: Day?
  public var corrections: [Correction] = []
}

/// A label with its ground and its shelf-life (`domain.md` 4.9 and 5.1).
public struct Label: Hashable, Sendable {
  public var person: PersonID
  public var given: LabelKind
  public var set: DefinitionSet
  public var ground: String?
  public var source: Source?
  public var on: Day
  public var reviewOn: Day?
  /// What an imported list said, without a ground: shown in the case file, counts for nothing.
  public var found: String?
  public var withdrawn: Withdrawal?
  public var stamp: Stamp

  /// Months after which a label that nobody renewed no longer counts.
  public static let monthsUntilExpiry = 12

  /// The label as it counts on `today`: after twelve months it is undetermined again.
  public func kind(on today: Day) -> LabelKind {
    withdrawn == nil ? Label.kind(given, from: on, on: today) : .none
  }

  /// The same of a label that nobody withdrew.
  static func kind(_ given: LabelKind, from day: Day, on today: Day) -> LabelKind {
    if given == .none { return .none }
    return today >= day.adding(months: Label.monthsUntilExpiry) ? .undetermined : given
  }
}

/// Why something was taken back.
public struct Withdrawal: Hashable, Sendable {
  public var reason: String
  public var stamp: Stamp
}
