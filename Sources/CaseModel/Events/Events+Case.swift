// Opening, directing, labelling and closing a case.

/// A case was opened. With a director it is open; without one it waits in triage.
public struct CaseOpened: Event {
  public static let type: StaticString = "case.opened"
  public var caseID = CaseID.none, number = CaseNumber.none, on = Day(number: 0)
  public var director: MemberID?, importedAs: String?

  public init() {}
  public var subject: Subject { .caseFile(caseID) }
  public mutating func rows(_ pass: inout some FieldPass) {
    pass.entity("case", &caseID, .created)
    pass.value("number", &number)
    pass.value("on", &on)
    pass.value("director", &director)
    pass.value("imported_as", &importedAs)
  }
}

public struct CaseClosed: CaseEvent {
  public static let type: StaticString = "case.closed"
  public var caseID = CaseID.none, reason = CloseReason.other, on = Day(number: 0)
  public var explanation: String?
  public var onTyped: Typed?

  public init() {}
  public mutating func rows(_ pass: inout some FieldPass) {
    pass.entity("case", &caseID, .set("status"))
    pass.value("reason", &reason)
    pass.value("on", &on)
    pass.value("on_typed", &onTyped)
    pass.value("explanation", &explanation)
  }
}

public struct CaseReopened: CaseEvent {
  public static let type: StaticString = "case.reopened"
  public var caseID = CaseID.none, director = MemberID.none, on = Day(number: 0)
  public var onTyped: Typed?

  public init() {}
  public mutating func rows(_ pass: inout some FieldPass) {
    pass.entity("case", &caseID, .reopened("status"))
    pass.value("director", &director)
    pass.value("on", &on)
    pass.value("on_typed", &onTyped)
  }
}

/// A director took the case; a case in triage is open from then on.
public struct DirectorAssigned: CaseEvent {
  public static let type: StaticString = "director.assigned"
  public var caseID = CaseID.none, director = MemberID.none, on = Day(number: 0)
  public var onTyped: Typed?

  public init() {}
  public mutating func rows(_ pass: inout some FieldPass) {
    pass.entity("case", &caseID, .set("director"))
    pass.value("director", &director)
    pass.value("on", &on)
    pass.value("on_typed", &onTyped)
  }
}

/// A label was given to a person. `found` is what an imported list said, without a ground.
public struct CaseClassified: CaseEvent {
  public static let type: StaticString = "case.classified"
  public var caseID = CaseID.none, person = PersonID.none
  public var label = LabelKind.undetermined, set = DefinitionSet.list
  public var ground: String?, source: Source?
  public var on = Day(number: 0), review: Day?, found: String?
  public var reviewTyped: Typed?

  public init() {}
  public mutating func rows(_ pass: inout some FieldPass) {
    pass.value("case", &caseID)
    pass.entity("person", &person, .set("label"))
    pass.value("label", &label)
    pass.value("set", &set)
    pass.value("ground", &ground)
    pass.value("source", &source)
    pass.value("on", &on)
    pass.value("review", &review)
    pass.value("review_typed", &reviewTyped)
    pass.value("found", &found)
  }
}

public struct LabelWithdrawn: CaseEvent {
  public static let type: StaticString = "case.label_withdrawn"
  public var caseID = CaseID.none, person = PersonID.none, reason = "", on = Day(number: 0)

  public init() {}
  public mutating func rows(_ pass: inout some FieldPass) {
    pass.value("case", &caseID)
    pass.entity("person", &person, .set("label"))
    pass.value("reason", &reason)
    pass.value("on", &on)
  }
}
