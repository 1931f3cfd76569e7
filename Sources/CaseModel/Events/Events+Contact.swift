// Contact notes, and what to come back to.

public struct ContactNoted: CaseEvent {
  public static let type: StaticString = "contact.noted"
  public var caseID = CaseID.none, contact = ContactID.none, kind = ContactKind.visit
  public var on = Day(number: 0), text: Prose = ""
  public var onTyped: Typed?, links: Links?

  public init() {}
  public mutating func rows(_ pass: inout some FieldPass) {
    pass.value("case", &caseID)
    pass.entity("contact", &contact, .created)
    pass.value("kind", &kind)
    pass.value("on", &on)
    pass.value("on_typed", &onTyped)
    pass.prose("text", &text)
    pass.value("links", &links)
  }
}

/// The old words stay, marked as corrected.
public struct ContactCorrected: CaseEvent {
  public static let type: StaticString = "contact.corrected"
  public var caseID = CaseID.none, contact = ContactID.none, kind: ContactKind?, on: Day?
  public var text: Prose?
  public var onTyped: Typed?, links: Edit<Links>?

  public init() {}
  public mutating func rows(_ pass: inout some FieldPass) {
    pass.value("case", &caseID)
    pass.entity("contact", &contact, .changed)
    pass.value("kind", &kind)
    pass.value("on", &on)
    pass.value("on_typed", &onTyped)
    pass.prose("text", &text)
    pass.value("links", &links)
  }
}

public struct FollowUpSet: CaseEvent {
  public static let type: StaticString = "followup.set"
  public var caseID = CaseID.none, followUp = FollowUpID.none, kind = FollowUpKind.check
  public var text = "", due: Day?
  public var dueTyped: Typed?

  public init() {}
  public mutating func rows(_ pass: inout some FieldPass) {
    pass.value("case", &caseID)
    pass.entity("follow_up", &followUp, .created)
    pass.value("kind", &kind)
    pass.value("text", &text)
    pass.value("due", &due)
    pass.value("due_typed", &dueTyped)
  }
}

public struct FollowUpCorrected: CaseEvent {
  public static let type: StaticString = "followup.corrected"
  public var caseID = CaseID.none, followUp = FollowUpID.none, kind: FollowUpKind?, text: String?

  public init() {}
  public mutating func rows(_ pass: inout some FieldPass) {
    pass.value("case", &caseID)
    pass.entity("follow_up", &followUp, .changed)
    pass.value("kind", &kind)
    pass.value("text", &text)
  }
}

public struct FollowUpScheduled: CaseEvent {
  public static let type: StaticString = "followup.scheduled"
  public var caseID = CaseID.none, followUp = FollowUpID.none, due = Edit<Day>.clear
  public var dueTyped: Typed?

  public init() {}
  public mutating func rows(_ pass: inout some FieldPass) {
    pass.value("case", &caseID)
    pass.entity("follow_up", &followUp, .changed)
    pass.value("due", &due)
    pass.value("due_typed", &dueTyped)
  }
}

public struct FollowUpDone: CaseEvent {
  public static let type: StaticString = "followup.done"
  public var caseID = CaseID.none, followUp = FollowUpID.none, on = Day(number: 0)

  public init() {}
  public mutating func rows(_ pass: inout some FieldPass) {
    pass.value("case", &caseID)
    pass.entity("follow_up", &followUp, .set("state"))
    pass.value("on", &on)
  }
}

public struct FollowUpReopened: CaseEvent {
  public static let type: StaticString = "followup.reopened"
  public var caseID = CaseID.none, followUp = FollowUpID.none, on = Day(number: 0)

  public init() {}
  public mutating func rows(_ pass: inout some FieldPass) {
    pass.value("case", &caseID)
    pass.entity("follow_up", &followUp, .reopened("state"))
    pass.value("on", &on)
  }
}
