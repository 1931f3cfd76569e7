// Rules of the household, its people and their relations.

extension Caseload {
  func decide(_ fact: HouseholdCorrected, _ desk: Desk) throws(Refusal) -> [any Event] {
    let home = try workable(fact.caseID).household
    var kept = fact
    kept.household = home.id
    kept.name = try Check.corrected(fact.name, from: home.name, "name", limit: TextLimit.name)
    kept.street = try Check.corrected(
      fact.street, from: home.street, "street", limit: TextLimit.name)
    kept.houseNumber = try Check.corrected(
      fact.houseNumber, from: home.houseNumber, "house_number", limit: TextLimit.name)
    kept.phone = try Check.corrected(
      fact.phone, from: home.phone, "phone", limit: TextLimit.name)
    if kept.name == nil, kept.street == nil, kept.houseNumber == nil, kept.phone == nil {
      throw .nothingChanged
    }
    return [kept]
  }

  func decide(_ fact: HouseholdMoved, _ desk: Desk) throws(Refusal) -> [any Event] {
    let home = try workable(fact.caseID).household
    var kept = fact
    kept.household = home.id
    kept.street = try Check.needed(fact.street, "street", limit: TextLimit.name)
    kept.houseNumber = try Check.needed(
      fact.houseNumber, "house_number", limit: TextLimit.name)
    if kept.street == home.street, kept.houseNumber == home.houseNumber {
      throw .nothingChanged
    }
    return [kept]
  }

  func decide(_ fact: MemberAdded, _ desk: Desk) throws(Refusal) -> [any Event] {
    _ = try workable(fact.caseID)
    var kept = fact
    kept.firstName = try Check.needed(fact.firstName, "first_name", limit: TextLimit.name)
    kept.surname = try Check.optional(fact.surname, "surname", limit: TextLimit.name)
    kept.phone = try Check.optional(fact.phone, "phone", limit: TextLimit.name)
    try checkBirthYear(fact.birthYear, desk.today)
    return [kept]
  }

  private func checkBirthYear(_ year: Int?, _ today: Day) throws(Refusal) {
    guard let year else { return }
    let range = (from: 1900, to: today.civil.year)
    if year < range.from || year > range.to {
      throw .yearOutOfRange(from: range.from, to: range.to)
    }
  }

  func decide(_ fact: MemberCorrected, _ desk: Desk) throws(Refusal) -> [any Event] {
    guard let person = try workable(fact.caseID).person(fact.person) else { throw .noSuchPerson }
    var kept = fact
    kept.firstName = try Check.corrected(
      fact.firstName, from: person.firstName, "first_name", limit: TextLimit.name)
    kept.surname = try Check.corrected(
      fact.surname, from: person.surname, "surname", limit: TextLimit.name)
    kept.phone = try Check.corrected(
      fact.phone, from: person.phone, "phone", limit: TextLimit.name)
    let isAsExact = fact.birthTyped.birthPrecision == person.birthPrecision
    if isAsExact { kept.birthYear = Check.corrected(fact.birthYear, from: person.birthYear) }
    try checkBirthYear(kept.birthYear?.value, desk.today)
    kept.role = Check.corrected(fact.role, from: person.role)
    if kept.firstName == nil, kept.surname == nil, kept.phone == nil, kept.birthYear == nil,
      kept.role == nil
    {
      throw .nothingChanged
    }
    return [kept]
  }

  func decide(_ fact: MemberLeft, _ desk: Desk) throws(Refusal) -> [any Event] {
    guard let person = try workable(fact.caseID).person(fact.person) else { throw .noSuchPerson }
    if person.leftOn != nil { throw .personHasLeft }
    return [fact]
  }

  func decide(_ fact: RelationSet, _ desk: Desk) throws(Refusal) -> [any Event] {
    let file = try workable(fact.caseID)
    guard file.person(fact.person) != nil else { throw .noSuchPerson }
    var kept = fact
    kept.other = try checked(fact.other, of: fact.person, in: file)
    return [kept]
  }

  func decide(_ fact: RelationCorrected, _ desk: Desk) throws(Refusal) -> [any Event] {
    let file = try workable(fact.caseID)
    guard let relation = file.relation(fact.relation) else { throw .noSuchRelation }
    var kept = fact
    kept.kind = Check.corrected(fact.kind, from: relation.kind)
    kept.contact = Check.corrected(fact.contact, from: relation.contact)
    if let other = fact.other {
      kept.other = Check.corrected(
        try checked(other, of: relation.person, in: file), from: relation.other)
    }
    if kept.kind == nil, kept.contact == nil, kept.other == nil { throw .nothingChanged }
    return [kept]
  }

  private func checked(
    _ other: Relation.Other, of person: PersonID, in file: CaseFile
  ) throws(Refusal) -> Relation.Other {
    switch other {
    case .person(let id):
      if id == person { throw .relationWithSelf }
      if file.person(id) == nil { throw .noSuchPerson }
      return other
    case .outside(let name):
      return .outside(try Check.needed(name, "other", limit: TextLimit.name))
    }
  }

  func decide(_ fact: RelationEnded, _ desk: Desk) throws(Refusal) -> [any Event] {
    guard let relation = try workable(fact.caseID).relation(fact.relation) else {
      throw .noSuchRelation
    }
    if relation.endedOn != nil { throw .nothingChanged }
    return [fact]
  }
}
