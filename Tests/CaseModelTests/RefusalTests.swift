// Each refusal about the team and the case has a wish that gets it.

import Testing

@testable import CaseModel

@Suite("Refusals: the team and the case")
struct CaseRefusalTests {
  @Test("Whoever is not in the team, or has left it, does nothing")
  func writers() throws {
    var town = try Town()
    let gea = try town.join("Gea Smit")
    try town.run(.removeTeamMember(TeamMemberLeft { $0.member = gea }))
    let new = town.newCase("Jansen")
    town.by = gea
    #expect(throws: Refusal.memberHasLeft(gea)) { try town.run(.openCase(new)) }
    #expect(throws: Refusal.memberHasLeft(gea)) {
      try town.run(.removeTeamMember(TeamMemberLeft { $0.member = town.bram }))
    }
    town.by = MemberID(for: "Joke", using: &town.random)
    #expect(throws: Refusal.notInTeam) { try town.run(.openCase(new)) }
    let other = TeamMemberAdded { ($0.member, $0.name) = (gea, "Gea") }
    #expect(throws: Refusal.notInTeam) { try town.run(.addTeamMember(other)) }
  }

  @Test("The same member is not added twice, and a member needs a name and an organisation")
  func addingMembers() throws {
    var town = try Town()
    let (mara, joke) = (town.mara, MemberID(for: "Joke", using: &town.random))
    func add(_ id: MemberID, _ name: String, _ organisation: String) -> Command {
      .addTeamMember(
        TeamMemberAdded {
          ($0.member, $0.name, $0.organisation) = (id, name, organisation)
        })
    }
    #expect(throws: Refusal.memberIsInTeam(mara)) { try town.run(add(mara, "Mara", "Zonnehof")) }
    #expect(throws: Refusal.needed(field: "name")) { try town.run(add(joke, " \n ", "Zonnehof")) }
    #expect(throws: Refusal.needed(field: "organisation")) { try town.run(add(joke, "Joke", "")) }
    #expect(throws: Refusal.tooLong(field: "name", limit: 120, count: 121)) {
      try town.run(add(joke, String(repeating: "j", count: 121), "Zonnehof"))
    }
  }

  @Test("A member who is not there is neither corrected nor taken on, one who left not removed")
  func missingMembers() throws {
    var town = try Town()
    let nobody = MemberID(for: "Joke", using: &town.random)
    let id = try town.open()
    #expect(throws: Refusal.noSuchTeamMember) {
      try town.run(.correctTeamMember(TeamMemberCorrected { ($0.member, $0.name) = (nobody, "x") }))
    }
    #expect(throws: Refusal.noSuchTeamMember) { try town.assign(id, to: nobody) }
    try town.run(.removeTeamMember(TeamMemberLeft { $0.member = town.bram }))
    let bram = town.bram
    #expect(throws: Refusal.memberHasLeft(bram)) { try town.assign(id, to: bram) }
    #expect(throws: Refusal.memberHasLeft(bram)) {
      try town.run(.removeTeamMember(TeamMemberLeft { $0.member = bram }))
    }
  }

  @Test("Nobody leaves the team while directing a case")
  func directsCases() throws {
    var town = try Town()
    let leave = Command.removeTeamMember(TeamMemberLeft { $0.member = town.mara })
    let (first, second) = (try town.open(), try town.open())
    town.by = town.bram
    #expect(throws: Refusal.directsCases(count: 2)) { try town.run(leave) }
    try town.close(first)
    #expect(throws: Refusal.directsCases(count: 1)) { try town.run(leave) }
    try town.assign(second, to: town.bram)
    try town.run(leave)
    #expect(town.caseload.activeTeam.map(\.id) == [town.bram])
  }

  @Test("A correction that changes nothing is refused")
  func nothingChanged() throws {
    var town = try Town()
    #expect(throws: Refusal.nothingChanged) {
      try town.run(
        .correctTeamMember(
          TeamMemberCorrected { ($0.member, $0.name) = (town.mara, " Mara  de Wit ") }))
    }
    #expect(throws: Refusal.nothingChanged) {
      try town.run(.importCases(Imported(), []))
    }
  }

  @Test("A number and an id are given out once")
  func taken() throws {
    var town = try Town()
    let first = try town.open()
    let number = town[first].number
    var new = town.newCase("Bakker")
    new.opened.number = number
    #expect(throws: Refusal.numberIsTaken(number)) { try town.run(.openCase(new)) }
    #expect(throws: Refusal.numberIsTaken(number)) { try town.run(.importCases(Imported(), [new])) }
    let (a, b) = (town.newCase("A"), town.newCase("B"))
    var twin = b
    twin.opened.number = a.opened.number
    #expect(throws: Refusal.numberIsTaken(a.opened.number)) {
      try town.run(.importCases(Imported(), [a, twin]))
    }
    try town.run(.importCases(Imported(), [a, b]))
    #expect(town.caseload.files.count == 3)
  }

  @Test("A row of a list makes a case once, also within one import")
  func alreadyImported() throws {
    var town = try Town()
    let first = town.newCase("Jansen", importedAs: "a1")
    let again = town.newCase("Jansen", importedAs: "a1")
    #expect(throws: Refusal.alreadyImported(first.opened.number)) {
      try town.run(.importCases(Imported(), [first, again]))
    }
    try town.run(.importCases(Imported(), [first]))
    #expect(throws: Refusal.alreadyImported(first.opened.number)) {
      try town.run(.importCases(Imported(), [again]))
    }
    #expect(town.caseload.caseID(importedAs: "a1") == first.opened.caseID)
  }

  @Test("A case needs a household's name, fields of fitting length, and a director who is there")
  func openingFields() throws {
    var town = try Town()
    let nameless = town.newCase(" ")
    #expect(throws: Refusal.needed(field: "name")) { try town.run(.openCase(nameless)) }
    let gone = town.newCase("Jansen", director: MemberID(for: "Joke", using: &town.random))
    #expect(throws: Refusal.noSuchTeamMember) { try town.run(.openCase(gone)) }
    let tomorrow = town.newCase("Jansen", on: town.today + 1)
    #expect(throws: Refusal.inTheFuture(field: "on")) { try town.run(.openCase(tomorrow)) }
    var long = town.newCase("Jansen")
    long.household.phone = String(repeating: "0", count: 130)
    #expect(throws: Refusal.tooLong(field: "phone", limit: 120, count: 130)) {
      try town.run(.openCase(long))
    }
  }

  @Test("What a new case brings along is checked by the rules of its own kind")
  func openingParts() throws {
    var town = try Town()
    var new = town.newCase("Jansen", director: town.mara)
    let person = PersonID(using: &town.random)
    new.members = [
      MemberAdded { ($0.caseID, $0.person, $0.firstName) = (new.opened.caseID, person, "Piet") }
    ]
    new.labels = [
      CaseClassified {
        ($0.caseID, $0.person, $0.label) = (new.opened.caseID, person, .rakker)
        $0.on = town.today
      }
    ]
    #expect(throws: Refusal.labelNeedsGround) { try town.run(.openCase(new)) }
    #expect(town.caseload.files.isEmpty)
    new.labels[0].label = .undetermined
    try town.run(.openCase(new))
    #expect(town[new.opened.caseID].persons.map(\.firstName) == ["Piet"])
  }

  @Test("A new case's household is that case's, whatever the caller wrote in it")
  func householdOfItsOwn() throws {
    var town = try Town()
    let first = try town.open("Bakker")
    var new = town.newCase("Jansen")
    new.household.caseID = first
    try town.run(.openCase(new))
    #expect(town[first].household.name == "Bakker")
    #expect(town[new.opened.caseID].household.name == "Jansen")
  }

  @Test("A case that is not there is refused")
  func noSuchCase() throws {
    var town = try Town()
    let id = CaseID(using: &town.random)
    #expect(throws: Refusal.noSuchCase) { try town.close(id) }
    #expect(throws: Refusal.noSuchCase) { try town.note(id) }
    let (mara, today) = (town.mara, town.today)
    #expect(throws: Refusal.noSuchCase) {
      try town.run(
        .reopenCase(CaseReopened { ($0.caseID, $0.director, $0.on) = (id, mara, today) }))
    }
  }

  @Test("Closing needs a day of the case's time, and other reasons an explanation")
  func closing() throws {
    var town = try Town()
    let opened = town.today - 10
    let id = try town.open(on: opened)
    #expect(throws: Refusal.beforeOpening(opened: opened)) { try town.close(id, on: opened - 1) }
    #expect(throws: Refusal.inTheFuture(field: "on")) { try town.close(id, on: town.today + 1) }
    var other = CaseClosed { ($0.caseID, $0.reason, $0.on) = (id, .other, town.today) }
    #expect(throws: Refusal.needed(field: "explanation")) { try town.run(.closeCase(other)) }
    other.explanation = "Naar het buitenland"
    try town.run(.closeCase(other))
    let number = town[id].number
    #expect(throws: Refusal.caseIsClosed(number)) { try town.close(id) }
  }

  @Test("Reopening needs a closed case, a director who is there, and a day after the closing")
  func reopening() throws {
    var town = try Town()
    let id = try town.open(on: town.today - 10)
    var fact = CaseReopened { ($0.caseID, $0.director, $0.on) = (id, town.mara, town.today) }
    let number = town[id].number
    #expect(throws: Refusal.caseIsOpen(number)) { try town.run(.reopenCase(fact)) }
    let closed = town.today - 5
    try town.close(id, on: closed)
    fact.director = .none
    #expect(throws: Refusal.needsDirector) { try town.run(.reopenCase(fact)) }
    fact.director = MemberID(for: "Joke", using: &town.random)
    #expect(throws: Refusal.noSuchTeamMember) { try town.run(.reopenCase(fact)) }
    (fact.director, fact.on) = (town.mara, town.today + 1)
    #expect(throws: Refusal.inTheFuture(field: "on")) { try town.run(.reopenCase(fact)) }
    fact.on = closed - 1
    #expect(throws: Refusal.beforeLastChange(on: closed)) { try town.run(.reopenCase(fact)) }
    fact.on = closed
    try town.run(.reopenCase(fact))
    #expect(town[id].status == .open)
  }

  @Test("A director is somebody else, and takes over after the last one began")
  func directing() throws {
    var town = try Town()
    let opened = town.today - 10
    let id = try town.open(on: opened)
    let (mara, bram) = (town.mara, town.bram)
    #expect(throws: Refusal.alreadyDirects(mara)) { try town.assign(id, to: mara) }
    #expect(throws: Refusal.needsDirector) { try town.assign(id, to: .none) }
    #expect(throws: Refusal.inTheFuture(field: "on")) {
      try town.assign(id, to: bram, on: town.today + 1)
    }
    #expect(throws: Refusal.beforeOpening(opened: opened)) {
      try town.assign(id, to: bram, on: opened - 1)
    }
    try town.assign(id, to: bram, on: town.today - 3)
    let last = town.today - 3
    #expect(throws: Refusal.beforeLastChange(on: last)) {
      try town.assign(id, to: mara, on: last - 1)
    }
    #expect(throws: Refusal.beforeLastChange(on: last)) { try town.close(id, on: last - 1) }
    try town.assign(id, to: mara, on: last)
  }

  @Test("In a closed case nothing changes")
  func closedCase() throws {
    var town = try Town()
    let id = try town.open()
    let person = try town.person(id)
    let goal = try town.goal(id)
    let step = try town.step(id, goal)
    let followUp = try town.followUp(id)
    let contact = try town.note(id)
    try town.close(id)
    let closed = Refusal.caseIsClosed(town[id].number)
    #expect(throws: closed) { try town.person(id) }
    #expect(throws: closed) { try town.goal(id) }
    #expect(throws: closed) { try town.step(id, goal) }
    #expect(throws: closed) { try town.done(id, step) }
    #expect(throws: closed) { try town.followUp(id) }
    #expect(throws: closed) { try town.note(id) }
    #expect(throws: closed) { try town.assign(id, to: town.bram) }
    #expect(throws: closed) { try town.run(town.label(id, person, .stakker)) }
    #expect(throws: closed) {
      try town.run(
        .correctContact(
          ContactCorrected { ($0.caseID, $0.contact, $0.text) = (id, contact, "Anders") }))
    }
    #expect(throws: closed) {
      try town.run(
        .completeFollowUp(
          FollowUpDone { ($0.caseID, $0.followUp, $0.on) = (id, followUp, town.today) }))
    }
  }
}
