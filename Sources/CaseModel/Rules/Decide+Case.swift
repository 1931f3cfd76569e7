// Rules of opening, directing, labelling and closing a case.
// Law: an open case has exactly one director at every instant; a label has a ground and a review.

extension Caseload {
  func decide(_ new: NewCase, _ desk: Desk) throws(Refusal) -> [any Event] {
    guard self[new.opened.caseID] == nil, numbers[new.opened.number] == nil else {
      throw .numberIsTaken(new.opened.number)
    }
    if let key = new.opened.importedAs, let known = caseID(importedAs: key).flatMap({ self[$0] }) {
      throw .alreadyImported(known.number)
    }
    if let director = new.opened.director { try checkActive(director) }
    if let key = new.opened.importedAs { try Check.length(key, "imported_as", TextLimit.line) }
    var household = new.household
    household.caseID = new.opened.caseID
    household.name = try Check.needed(household.name, "name", limit: TextLimit.name)
    household.street = try Check.optional(household.street, "street", limit: TextLimit.name)
    household.houseNumber = try Check.optional(
      household.houseNumber, "house_number", limit: TextLimit.name)
    household.phone = try Check.optional(household.phone, "phone", limit: TextLimit.name)

    // The rest is decided by the rules of its own kind, on a caseload of this case alone.
    var ahead = Caseload()
    ahead.team = team
    let stamp = Stamp(time: .zero, by: desk.by)
    var facts: [any Event] = [new.opened, household]
    for fact in facts { fact.apply(to: &ahead, stamp) }
    for command in new.parts {
      let next = try ahead.facts(of: command, at: desk)
      for fact in next { fact.apply(to: &ahead, stamp) }
      facts += next
    }
    return facts
  }

  /// All rows or none: one refusal refuses the import.
  func decide(
    _ fact: Imported, _ cases: [NewCase], _ desk: Desk
  ) throws(Refusal) -> [any Event] {
    if cases.isEmpty { throw .nothingChanged }
    try Check.length(fact.source, "source", TextLimit.line)
    var taken = Set<CaseNumber>()
    var keys: [String: CaseNumber] = [:]
    var facts: [any Event] = [fact]
    for new in cases {
      guard taken.insert(new.opened.number).inserted else {
        throw .numberIsTaken(new.opened.number)
      }
      if let key = new.opened.importedAs,
        let earlier = keys.updateValue(new.opened.number, forKey: key)
      {
        throw .alreadyImported(earlier)
      }
      facts += try decide(new, desk)
    }
    return facts
  }

  func decide(_ fact: CaseClosed, _ desk: Desk) throws(Refusal) -> [any Event] {
    let file = try workable(fact.caseID)
    try checkOrder(fact.on, in: file)
    var kept = fact
    kept.explanation = try Check.optional(fact.explanation, "explanation")
    if fact.reason == .other, kept.explanation == nil { throw .needed(field: "explanation") }
    return [kept]
  }

  func decide(_ fact: CaseReopened, _ desk: Desk) throws(Refusal) -> [any Event] {
    guard let file = self[fact.caseID] else { throw .noSuchCase }
    if file.status != .closed { throw .caseIsOpen(file.number) }
    if fact.director.isNone { throw .needsDirector }
    try checkActive(fact.director)
    try checkOrder(fact.on, in: file)
    return [fact]
  }

  func decide(_ fact: DirectorAssigned, _ desk: Desk) throws(Refusal) -> [any Event] {
    let file = try workable(fact.caseID)
    if fact.director.isNone { throw .needsDirector }
    try checkActive(fact.director)
    if file.director == fact.director { throw .alreadyDirects(fact.director) }
    try checkOrder(fact.on, in: file)
    return [fact]
  }

  /// Directing, closing and reopening follow each other in days too: else a case would have had
  /// two directors on one day, and none on another.
  private func checkOrder(_ day: Day, in file: CaseFile) throws(Refusal) {
    if day < file.openedOn { throw .beforeOpening(opened: file.openedOn) }
    let last = file.closed?.on ?? file.directorships.last?.from ?? file.openedOn
    if day < last { throw .beforeLastChange(on: last) }
  }

  /// A label says something about a person that may hurt: it needs a concrete ground, a source and
  /// a day within six months on which it is looked at again. A rakker is an adult (`domain.md` 3,
  /// Top600 lesson). What a list said without a ground stays undetermined.
  func decide(_ fact: CaseClassified, _ desk: Desk) throws(Refusal) -> [any Event] {
    let file = try workable(fact.caseID)
    guard let person = file.person(fact.person) else { throw .noSuchPerson }
    var kept = fact
    kept.ground = try Check.optional(fact.ground, "ground")
    kept.found = try Check.optional(fact.found, "found", limit: TextLimit.name)
    switch fact.label {
    case .none, .undetermined:
      kept.review = nil
    case .stakker, .rakker, .both:
      if kept.ground == nil { throw .labelNeedsGround }
      if fact.source == nil { throw .needed(field: "source") }
      guard let review = fact.review else { throw .labelNeedsReview }
      let latest = fact.on.adding(months: 6)
      if review > latest || review <= fact.on { throw .reviewTooLate(latest: latest) }
      if fact.label != .stakker { try checkAdult(person, desk.today) }
    }
    return [kept]
  }

  private func checkAdult(_ person: Person, _ today: Day) throws(Refusal) {
    guard let birthYear = person.birthYear else { throw .labelNeedsBirthYear }
    // Only the year is known: somebody may still be a year younger than the years' difference.
    if today.civil.year - birthYear - 1 < 18 { throw .tooYoungForRakker }
  }

  func decide(_ fact: LabelWithdrawn, _ desk: Desk) throws(Refusal) -> [any Event] {
    let file = try workable(fact.caseID)
    guard let label = file.labels.last(where: { $0.person == fact.person }),
      label.withdrawn == nil, label.given != .none
    else { throw .noLabelToWithdraw }
    var kept = fact
    kept.reason = try Check.needed(fact.reason, "reason")
    return [kept]
  }
}

extension NewCase {
  /// What is known at the start, as wishes of their own kinds.
  fileprivate var parts: [Command] {
    members.map(Command.addMember) + labels.map(Command.classify)
      + followUps.map(Command.setFollowUp) + contacts.map(Command.noteContact)
  }
}
