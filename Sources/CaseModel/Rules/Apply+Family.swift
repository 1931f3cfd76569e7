// What facts about the household, its people and their relations do.

extension HouseholdCreated {
  public func apply(to file: inout CaseFile, _ stamp: Stamp) {
    file.household.id = household
    file.household.name = name
    file.household.street = street
    file.household.houseNumber = houseNumber
    file.household.phone = phone
  }
}

extension HouseholdCorrected {
  public func apply(to file: inout CaseFile, _ stamp: Stamp) {
    var home = file.household
    home.corrections.keep("name", &home.name, name, stamp)
    home.corrections.keep("street", &home.street, street, stamp)
    home.corrections.keep("house_number", &home.houseNumber, houseNumber, stamp)
    home.corrections.keep("phone", &home.phone, phone, stamp)
    file.household = home
  }
}

extension HouseholdMoved {
  public func apply(to file: inout CaseFile, _ stamp: Stamp) {
    file.household.street = street
    file.household.houseNumber = houseNumber
    file.mark(.moved, on: on, stamp)
  }
}

extension MemberAdded {
  public func apply(to file: inout CaseFile, _ stamp: Stamp) {
    file.persons.append(
      Person(
        id: person, firstName: firstName, surname: surname, birthYear: birthYear,
        birthPrecision: birthTyped.birthPrecision, role: role, phone: phone))
    file.mark(.memberJoined(person), on: stamp.time.day, stamp)
  }
}

extension MemberCorrected {
  public func apply(to file: inout CaseFile, _ stamp: Stamp) {
    file.change(person) { person in
      person.corrections.keep("first_name", &person.firstName, firstName, stamp)
      person.corrections.keep("surname", &person.surname, surname, stamp)
      person.corrections.keep("birth_year", &person.birthYear, birthYear, stamp)
      if birthYear != nil { person.birthPrecision = birthTyped.birthPrecision }
      person.corrections.keep("role", &person.role, role, stamp)
      person.corrections.keep("phone", &person.phone, phone, stamp)
    }
  }
}

extension Typed? {
  /// How exactly a year is known that was typed with these words.
  var birthPrecision: Precision {
    switch self?.precision {
    case .about: .about
    case .age: .age
    case .day, .month, .year, nil: .year
    }
  }
}

extension MemberLeft {
  public func apply(to file: inout CaseFile, _ stamp: Stamp) {
    let isThere = file.change(person) { $0.leftOn = on }
    if isThere { file.mark(.memberLeft(person), on: on, stamp) }
  }
}

extension RelationSet {
  public func apply(to file: inout CaseFile, _ stamp: Stamp) {
    guard file.person(person) != nil else { return }
    file.relations.append(
      Relation(id: relation, person: person, kind: kind, other: other, contact: contact))
  }
}

extension RelationCorrected {
  public func apply(to file: inout CaseFile, _ stamp: Stamp) {
    file.change(relation) { relation in
      relation.corrections.keep("kind", &relation.kind, kind, stamp)
      relation.corrections.keep("other", &relation.other, other, stamp)
      relation.corrections.keep("contact", &relation.contact, contact, stamp)
    }
  }
}

extension RelationEnded {
  public func apply(to file: inout CaseFile, _ stamp: Stamp) {
    file.change(relation) { $0.endedOn = on }
  }
}

extension CaseFile {
  /// False, and nothing happened, when there is no such person.
  @discardableResult
  mutating func change(_ id: PersonID, _ body: (inout Person) -> Void) -> Bool {
    guard let at = persons.firstIndex(where: { $0.id == id }) else { return false }
    body(&persons[at])
    return true
  }

  mutating func change(_ id: RelationID, _ body: (inout Relation) -> Void) {
    if let at = relations.firstIndex(where: { $0.id == id }) { body(&relations[at]) }
  }
}
