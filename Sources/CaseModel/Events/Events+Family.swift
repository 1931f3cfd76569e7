// Who lives there, and how they relate.

public struct HouseholdCreated: CaseEvent {
  public static let type: StaticString = "household.created"
  public var caseID = CaseID.none, household = HouseholdID.none, name = ""
  public var street: String?, houseNumber: String?, phone: String?

  public init() {}
  public mutating func rows(_ pass: inout some FieldPass) {
    pass.value("case", &caseID)
    pass.entity("household", &household, .created)
    pass.value("name", &name)
    pass.value("street", &street)
    pass.value("house_number", &houseNumber)
    pass.value("phone", &phone)
  }
}

/// What was written about the household was wrong; absent keys stay as they are.
public struct HouseholdCorrected: CaseEvent {
  public static let type: StaticString = "household.corrected"
  public var caseID = CaseID.none, household = HouseholdID.none, name: String?
  public var street: Edit<String>?, houseNumber: Edit<String>?, phone: Edit<String>?

  public init() {}
  public mutating func rows(_ pass: inout some FieldPass) {
    pass.value("case", &caseID)
    pass.entity("household", &household, .changed)
    pass.value("name", &name)
    pass.value("street", &street)
    pass.value("house_number", &houseNumber)
    pass.value("phone", &phone)
  }
}

/// The household went to live elsewhere; the address before was right until then.
public struct HouseholdMoved: CaseEvent {
  public static let type: StaticString = "household.moved"
  public var caseID = CaseID.none, household = HouseholdID.none, street = "", houseNumber = ""
  public var on = Day(number: 0)

  public init() {}
  public mutating func rows(_ pass: inout some FieldPass) {
    pass.value("case", &caseID)
    pass.entity("household", &household, .changed)
    pass.value("street", &street)
    pass.value("house_number", &houseNumber)
    pass.value("on", &on)
  }
}

public struct MemberAdded: CaseEvent {
  public static let type: StaticString = "member.added"
  public var caseID = CaseID.none, person = PersonID.none, firstName = ""
  public var surname: String?, birthYear: Int?, role = HouseholdRole.parent, phone: String?
  public var birthTyped: Typed?

  public init() {}
  public mutating func rows(_ pass: inout some FieldPass) {
    pass.value("case", &caseID)
    pass.entity("person", &person, .created)
    pass.value("first_name", &firstName)
    pass.value("surname", &surname)
    pass.value("birth_year", &birthYear)
    pass.value("birth_typed", &birthTyped)
    pass.value("role", &role)
    pass.value("phone", &phone)
  }
}

public struct MemberCorrected: CaseEvent {
  public static let type: StaticString = "member.corrected"
  public var caseID = CaseID.none, person = PersonID.none, firstName: String?
  public var surname: Edit<String>?, birthYear: Edit<Int>?, role: HouseholdRole?
  public var phone: Edit<String>?
  public var birthTyped: Typed?

  public init() {}
  public mutating func rows(_ pass: inout some FieldPass) {
    pass.value("case", &caseID)
    pass.entity("person", &person, .changed)
    pass.value("first_name", &firstName)
    pass.value("surname", &surname)
    pass.value("birth_year", &birthYear)
    pass.value("birth_typed", &birthTyped)
    pass.value("role", &role)
    pass.value("phone", &phone)
  }
}

public struct MemberLeft: CaseEvent {
  public static let type: StaticString = "member.left"
  public var caseID = CaseID.none, person = PersonID.none, on = Day(number: 0)
  public var onTyped: Typed?

  public init() {}
  public mutating func rows(_ pass: inout some FieldPass) {
    pass.value("case", &caseID)
    pass.entity("person", &person, .set("membership"))
    pass.value("on", &on)
    pass.value("on_typed", &onTyped)
  }
}

/// `person` is `kind` of `other`: "Fatima is parent of Youssef".
public struct RelationSet: CaseEvent {
  public static let type: StaticString = "relation.set"
  public var caseID = CaseID.none, relation = RelationID.none, person = PersonID.none
  public var kind = RelationKind.parentOf, other = Relation.Other.outside("")
  public var contact: ContactStanding?

  public init() {}
  public mutating func rows(_ pass: inout some FieldPass) {
    pass.value("case", &caseID)
    pass.entity("relation", &relation, .created)
    pass.value("person", &person)
    pass.value("kind", &kind)
    pass.value("other", &other)
    pass.value("contact", &contact)
  }
}

public struct RelationCorrected: CaseEvent {
  public static let type: StaticString = "relation.corrected"
  public var caseID = CaseID.none, relation = RelationID.none
  public var kind: RelationKind?, other: Relation.Other?, contact: Edit<ContactStanding>?

  public init() {}
  public mutating func rows(_ pass: inout some FieldPass) {
    pass.value("case", &caseID)
    pass.entity("relation", &relation, .changed)
    pass.value("kind", &kind)
    pass.value("other", &other)
    pass.value("contact", &contact)
  }
}

public struct RelationEnded: CaseEvent {
  public static let type: StaticString = "relation.ended"
  public var caseID = CaseID.none, relation = RelationID.none, on = Day(number: 0)

  public init() {}
  public mutating func rows(_ pass: inout some FieldPass) {
    pass.value("case", &caseID)
    pass.entity("relation", &relation, .set("end"))
    pass.value("on", &on)
  }
}
