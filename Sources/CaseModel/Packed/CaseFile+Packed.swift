// The parts of a case file in their compact form. A new stored property gets a line here; a test
// packs random cases and finds what is missing.

extension CaseFile: Packed {
  static var blank: CaseFile {
    CaseFile(id: .none, number: .none, status: .triage, openedOn: .blank, changed: .blank)
  }

  mutating func parts(_ pass: inout some PackPass) {
    pass.part(&id)
    pass.part(&number)
    pass.part(&status)
    pass.part(&openedOn)
    pass.part(&closed)
    pass.part(&importedAs)
    pass.part(&household)
    pass.part(&persons)
    pass.part(&relations)
    pass.part(&labels)
    pass.part(&directorships)
    pass.part(&goals)
    pass.part(&followUps)
    pass.part(&timeline)
    pass.part(&lastContactOn)
    pass.part(&changed)
  }
}

extension Closing: Packed {
  static var blank: Closing { Closing(reason: .other, on: .blank) }

  mutating func parts(_ pass: inout some PackPass) {
    pass.part(&reason)
    pass.part(&on)
    pass.part(&explanation)
  }
}

extension Directorship: Packed {
  static var blank: Directorship { Directorship(member: .none, from: .blank) }

  mutating func parts(_ pass: inout some PackPass) {
    pass.part(&member)
    pass.part(&from)
    pass.part(&until)
  }
}

extension Household: Packed {
  static var blank: Household { Household() }

  mutating func parts(_ pass: inout some PackPass) {
    pass.part(&id)
    pass.part(&name)
    pass.part(&street)
    pass.part(&houseNumber)
    pass.part(&phone)
    pass.part(&corrections)
  }
}

extension Person: Packed {
  static var blank: Person { Person(id: .none, firstName: "", role: .parent) }

  mutating func parts(_ pass: inout some PackPass) {
    pass.part(&id)
    pass.part(&firstName)
    pass.part(&surname)
    pass.part(&birthYear)
    pass.part(&birthPrecision)
    pass.part(&role)
    pass.part(&phone)
    pass.part(&leftOn)
    pass.part(&corrections)
  }
}

extension Relation: Packed {
  static var blank: Relation {
    Relation(id: .none, person: .none, kind: .partner, other: .blank)
  }

  mutating func parts(_ pass: inout some PackPass) {
    pass.part(&id)
    pass.part(&person)
    pass.part(&kind)
    pass.part(&other)
    pass.part(&contact)
    pass.part(&endedOn)
    pass.part(&corrections)
  }
}

extension Relation.Other: Packed {
  static var blank: Relation.Other { .outside("") }

  mutating func parts(_ pass: inout some PackPass) {
    var isPerson = if case .person = self { true } else { false }
    pass.part(&isPerson)
    if isPerson {
      pass.payload(&self, { if case .person(let id) = $0 { id } else { nil } }, Self.person)
    } else {
      pass.payload(&self, { if case .outside(let name) = $0 { name } else { nil } }, Self.outside)
    }
  }
}

extension Label: Packed {
  static var blank: Label {
    Label(person: .none, given: .none, set: .list, on: .blank, stamp: .blank)
  }

  mutating func parts(_ pass: inout some PackPass) {
    pass.part(&person)
    pass.part(&given)
    pass.part(&set)
    pass.part(&ground)
    pass.part(&source)
    pass.part(&on)
    pass.part(&reviewOn)
    pass.part(&found)
    pass.part(&withdrawn)
    pass.part(&stamp)
  }
}

extension Withdrawal: Packed {
  static var blank: Withdrawal { Withdrawal(reason: "", stamp: .blank) }

  mutating func parts(_ pass: inout some PackPass) {
    pass.part(&reason)
    pass.part(&stamp)
  }
}

extension Correction: Packed {
  static var blank: Correction { Correction(field: "", was: "", stamp: .blank) }

  mutating func parts(_ pass: inout some PackPass) {
    pass.part(&field)
    pass.part(&was)
    pass.part(&stamp)
  }
}
