// Each refusal about the parts of a case has a wish that gets it.

import Testing

@testable import CaseModel

@Suite("Refusals: the family and its plan")
struct PartRefusalTests {
  @Test("A person who is not there is not corrected, labelled, related or sent away")
  func noSuchPerson() throws {
    var town = try Town()
    let (id, other) = (try town.open(), try town.open())
    let here = try town.person(id)
    let elsewhere = try town.person(other)
    let refusal = Refusal.noSuchPerson
    #expect(throws: refusal) { try town.run(town.label(id, elsewhere, .stakker)) }
    #expect(throws: refusal) {
      try town.run(
        .correctMember(
          MemberCorrected { ($0.caseID, $0.person, $0.firstName) = (id, elsewhere, "x") }))
    }
    #expect(throws: refusal) { try town.run(leave(id, elsewhere, town.today)) }
    #expect(throws: refusal) { try town.run(relate(&town, id, elsewhere, .person(here))) }
    #expect(throws: refusal) { try town.run(relate(&town, id, here, .person(elsewhere))) }
    let goal = try town.goal(id)
    #expect(throws: refusal) { try town.run(step(&town, id, goal, .person(elsewhere))) }
  }

  private func leave(_ id: CaseID, _ person: PersonID, _ on: Day) -> Command {
    .endMembership(MemberLeft { ($0.caseID, $0.person, $0.on) = (id, person, on) })
  }

  private func relate(
    _ town: inout Town, _ id: CaseID, _ person: PersonID, _ other: Relation.Other
  ) -> Command {
    .setRelation(
      RelationSet {
        ($0.caseID, $0.person, $0.other) = (id, person, other)
        $0.relation = RelationID(using: &town.random)
      })
  }

  private func step(
    _ town: inout Town, _ id: CaseID, _ goal: GoalID, _ owner: Owner?
  ) -> Command {
    .addStep(
      StepAdded {
        ($0.caseID, $0.goal, $0.text, $0.owner) = (id, goal, "Bellen", owner)
        $0.step = StepID(using: &town.random)
      })
  }

  @Test("Whoever left the household leaves once, and carries no new step")
  func personHasLeft() throws {
    var town = try Town()
    let id = try town.open()
    let person = try town.person(id)
    #expect(throws: Refusal.inTheFuture(field: "on")) {
      try town.run(leave(id, person, town.today + 1))
    }
    try town.run(leave(id, person, town.today))
    #expect(throws: Refusal.personHasLeft) { try town.run(leave(id, person, town.today)) }
    let goal = try town.goal(id)
    #expect(throws: Refusal.personHasLeft) { try town.run(step(&town, id, goal, .person(person))) }
  }

  @Test("A birth year is one of a living person")
  func birthYear() throws {
    var town = try Town()
    let id = try town.open()
    let range = Refusal.yearOutOfRange(from: 1900, to: 2026)
    #expect(throws: range) { try town.person(id, born: 1899) }
    #expect(throws: range) { try town.person(id, born: 2027) }
    let person = try town.person(id, born: 2026)
    #expect(throws: range) {
      try town.run(
        .correctMember(
          MemberCorrected { ($0.caseID, $0.person, $0.birthYear) = (id, person, .to(19)) }))
    }
  }

  @Test("A person needs a first name")
  func firstName() throws {
    var town = try Town()
    let id = try town.open()
    #expect(throws: Refusal.needed(field: "first_name")) { try town.person(id, "\t") }
  }

  @Test("A household moves to another address, with street and number")
  func moving() throws {
    var town = try Town()
    let id = try town.open()
    func move(_ street: String, _ number: String, _ on: Day) -> Command {
      .moveHousehold(
        HouseholdMoved {
          ($0.caseID, $0.street, $0.houseNumber, $0.on) = (id, street, number, on)
        })
    }
    #expect(throws: Refusal.nothingChanged) {
      try town.run(move(" Lindestraat ", "12", town.today))
    }
    #expect(throws: Refusal.needed(field: "street")) { try town.run(move("", "1", town.today)) }
    #expect(throws: Refusal.needed(field: "house_number")) {
      try town.run(move("Eikstraat", " ", town.today))
    }
    #expect(throws: Refusal.inTheFuture(field: "on")) {
      try town.run(move("Eikstraat", "1", town.today + 1))
    }
    try town.run(move("Eikstraat", "1", town.today))
    #expect(town[id].household.address == "Eikstraat 1")
  }

  @Test("A relation leads to another, is there, and ends once")
  func relations() throws {
    var town = try Town()
    let id = try town.open()
    let (a, b) = (try town.person(id, "A"), try town.person(id, "B"))
    #expect(throws: Refusal.relationWithSelf) { try town.run(relate(&town, id, a, .person(a))) }
    #expect(throws: Refusal.needed(field: "other")) {
      try town.run(relate(&town, id, a, .outside(" ")))
    }
    try town.run(relate(&town, id, a, .person(b)))
    let relation = town[id].relations[0].id
    var correction = RelationCorrected {
      ($0.caseID, $0.relation, $0.other) = (id, relation, .person(a))
    }
    #expect(throws: Refusal.relationWithSelf) { try town.run(.correctRelation(correction)) }
    correction.other = .person(b)
    #expect(throws: Refusal.nothingChanged) { try town.run(.correctRelation(correction)) }
    correction.relation = RelationID(using: &town.random)
    #expect(throws: Refusal.noSuchRelation) { try town.run(.correctRelation(correction)) }
    var end = RelationEnded { ($0.caseID, $0.relation, $0.on) = (id, relation, town.today + 1) }
    #expect(throws: Refusal.inTheFuture(field: "on")) { try town.run(.endRelation(end)) }
    end.on = town.today
    try town.run(.endRelation(end))
    #expect(throws: Refusal.nothingChanged) { try town.run(.endRelation(end)) }
    end.relation = correction.relation
    #expect(throws: Refusal.noSuchRelation) { try town.run(.endRelation(end)) }
  }

  @Test("A goal is reached once, with no open step, and reopened only when it is not open")
  func goals() throws {
    var town = try Town()
    let (id, today) = (try town.open(), town.today)
    let goal = try town.goal(id)
    let step = try town.step(id, goal)
    func reach(_ goal: GoalID, _ on: Day) -> Command {
      .reachGoal(GoalReached { ($0.caseID, $0.goal, $0.on) = (id, goal, on) })
    }
    func reopen(_ goal: GoalID) -> Command {
      .reopenGoal(GoalReopened { ($0.caseID, $0.goal, $0.on) = (id, goal, today) })
    }
    #expect(throws: Refusal.goalIsOpen) { try town.run(reopen(goal)) }
    #expect(throws: Refusal.goalHasOpenSteps(count: 1)) { try town.run(reach(goal, today)) }
    try town.done(id, step)
    #expect(throws: Refusal.inTheFuture(field: "on")) { try town.run(reach(goal, today + 1)) }
    try town.run(reach(goal, today))
    #expect(throws: Refusal.goalIsNotOpen) { try town.run(reach(goal, today)) }
    #expect(throws: Refusal.goalIsNotOpen) { try town.step(id, goal) }
    let drop = GoalDropped { ($0.caseID, $0.goal, $0.reason, $0.on) = (id, goal, "x", today) }
    #expect(throws: Refusal.goalIsNotOpen) { try town.run(.dropGoal(drop)) }
    try town.run(reopen(goal))
    #expect(town[id].goal(goal)?.state == .open)
    let none = GoalID(using: &town.random)
    #expect(throws: Refusal.noSuchGoal) { try town.run(reach(none, today)) }
    #expect(throws: Refusal.noSuchGoal) { try town.run(reopen(none)) }
    #expect(throws: Refusal.noSuchGoal) { try town.step(id, none) }
    #expect(throws: Refusal.noSuchGoal) {
      try town.run(.correctGoal(GoalCorrected { ($0.caseID, $0.goal, $0.text) = (id, none, "x") }))
    }
  }

  @Test("Dropping a goal and letting a step lapse need a reason")
  func reasons() throws {
    var town = try Town()
    let id = try town.open()
    let goal = try town.goal(id)
    let step = try town.step(id, goal)
    #expect(throws: Refusal.needed(field: "reason")) {
      try town.run(.dropGoal(GoalDropped { ($0.caseID, $0.goal, $0.on) = (id, goal, town.today) }))
    }
    #expect(throws: Refusal.needed(field: "reason")) {
      try town.run(.lapseStep(StepLapsed { ($0.caseID, $0.step, $0.reason) = (id, step, "\n") }))
    }
    #expect(throws: Refusal.needed(field: "text")) { try town.goal(id, " ") }
    #expect(throws: Refusal.needed(field: "text")) { try town.step(id, goal, "") }
    #expect(throws: Refusal.needed(field: "text")) { try town.followUp(id, "") }
    #expect(throws: Refusal.needed(field: "text")) { try town.note(id, " \n\t ") }
  }

  @Test("A step is done or lapses while it is open, and is reopened when it is not")
  func steps() throws {
    var town = try Town()
    let id = try town.open()
    let goal = try town.goal(id)
    let step = try town.step(id, goal)
    let reopen = Command.reopenStep(
      StepReopened { ($0.caseID, $0.step, $0.on) = (id, step, town.today) })
    let schedule = Command.scheduleStep(
      StepScheduled { ($0.caseID, $0.step, $0.due) = (id, step, .to(town.today)) })
    #expect(throws: Refusal.stepIsOpen) { try town.run(reopen) }
    try town.run(schedule)
    #expect(throws: Refusal.nothingChanged) { try town.run(schedule) }
    #expect(throws: Refusal.inTheFuture(field: "on")) {
      try town.run(
        .completeStep(StepDone { ($0.caseID, $0.step, $0.on) = (id, step, town.today + 1) }))
    }
    try town.done(id, step)
    #expect(throws: Refusal.stepIsNotOpen) { try town.done(id, step) }
    #expect(throws: Refusal.stepIsNotOpen) { try town.run(schedule) }
    let correction = StepCorrected { ($0.caseID, $0.step) = (id, step) }
    #expect(throws: Refusal.stepIsNotOpen) {
      try town.run(.correctStep(correction, owner: nil, due: .to(town.today + 3)))
    }
    #expect(throws: Refusal.nothingChanged) {
      try town.run(.correctStep(correction, owner: .clear, due: nil))
    }
    try town.run(reopen)
    #expect(town[id].step(step)?.state == .open)
    let none = StepID(using: &town.random)
    #expect(throws: Refusal.noSuchStep) { try town.done(id, none) }
  }

  @Test("A step is carried by a team member who is there, or by somebody with a name")
  func stepOwners() throws {
    var town = try Town()
    let id = try town.open()
    let goal = try town.goal(id)
    let stranger = MemberID(for: "Joke", using: &town.random)
    #expect(throws: Refusal.noSuchTeamMember) {
      try town.run(step(&town, id, goal, .team(stranger)))
    }
    #expect(throws: Refusal.needed(field: "owner")) {
      try town.run(step(&town, id, goal, .other("  ")))
    }
    try town.run(step(&town, id, goal, .other(" de  school ")))
    #expect(town[id].goals[0].steps[0].owner == .other("de school"))
  }

  @Test("A contact note is there, has words, and is not of tomorrow")
  func contacts() throws {
    var town = try Town()
    let id = try town.open()
    let note = try town.note(id, "Gesproken")
    #expect(throws: Refusal.inTheFuture(field: "on")) { try town.note(id, on: town.today + 1) }
    let long = String(repeating: "a", count: 16_001)
    #expect(throws: Refusal.tooLong(field: "text", limit: 16_000, count: 16_001)) {
      try town.note(id, long)
    }
    var correction = ContactCorrected {
      ($0.caseID, $0.contact, $0.text) = (id, note, "Gesproken ")
    }
    #expect(throws: Refusal.nothingChanged) { try town.run(.correctContact(correction)) }
    correction.on = town.today + 1
    #expect(throws: Refusal.inTheFuture(field: "on")) { try town.run(.correctContact(correction)) }
    correction.contact = ContactID(using: &town.random)
    #expect(throws: Refusal.noSuchContact) { try town.run(.correctContact(correction)) }
  }

  @Test("A follow-up is done once, moved while it is open, reopened when it is done")
  func followUps() throws {
    var town = try Town()
    let id = try town.open()
    let followUp = try town.followUp(id, due: town.today)
    let done = FollowUpDone { ($0.caseID, $0.followUp, $0.on) = (id, followUp, town.today) }
    let reopen = FollowUpReopened { ($0.caseID, $0.followUp, $0.on) = (id, followUp, town.today) }
    var schedule = FollowUpScheduled {
      ($0.caseID, $0.followUp, $0.due) = (id, followUp, .to(town.today))
    }
    #expect(throws: Refusal.followUpIsOpen) { try town.run(.reopenFollowUp(reopen)) }
    #expect(throws: Refusal.nothingChanged) { try town.run(.scheduleFollowUp(schedule)) }
    try town.run(.completeFollowUp(done))
    #expect(throws: Refusal.followUpIsDone) { try town.run(.completeFollowUp(done)) }
    schedule.due = .clear
    #expect(throws: Refusal.followUpIsDone) { try town.run(.scheduleFollowUp(schedule)) }
    var correction = FollowUpCorrected { ($0.caseID, $0.followUp) = (id, followUp) }
    #expect(throws: Refusal.followUpIsDone) {
      try town.run(.correctFollowUp(correction, due: .to(town.today + 1)))
    }
    #expect(throws: Refusal.nothingChanged) { try town.run(.correctFollowUp(correction, due: nil)) }
    try town.run(.reopenFollowUp(reopen))
    correction.followUp = FollowUpID(using: &town.random)
    #expect(throws: Refusal.noSuchFollowUp) {
      try town.run(.correctFollowUp(correction, due: .clear))
    }
  }
}

@Suite("Refusals: labels")
struct LabelRefusalTests {
  @Test("A label needs a concrete ground, a source and a review within six months")
  func grounds() throws {
    var town = try Town()
    let id = try town.open()
    let person = try town.person(id)
    let latest = town.today.adding(months: 6)
    for kind in [LabelKind.stakker, .rakker, .both] {
      #expect(throws: Refusal.labelNeedsGround) {
        try town.run(town.label(id, person, kind) { $0.ground = nil })
      }
      #expect(throws: Refusal.labelNeedsGround) {
        try town.run(town.label(id, person, kind) { $0.ground = " \n" })
      }
      #expect(throws: Refusal.needed(field: "source")) {
        try town.run(town.label(id, person, kind) { $0.source = nil })
      }
      #expect(throws: Refusal.labelNeedsReview) {
        try town.run(town.label(id, person, kind) { $0.review = nil })
      }
      for review in [latest + 1, town.today, town.today - 1] {
        #expect(throws: Refusal.reviewTooLate(latest: latest)) {
          try town.run(town.label(id, person, kind) { $0.review = review })
        }
      }
      #expect(throws: Refusal.inTheFuture(field: "on")) {
        try town.run(town.label(id, person, kind) { $0.on = town.today + 1 })
      }
      try town.run(town.label(id, person, kind) { $0.review = latest })
    }
  }

  @Test("A rakker is certainly an adult; a stakker may be of any age")
  func adults() throws {
    var town = try Town()
    let id = try town.open()
    let unknown = try town.person(id, born: nil)
    let minor = try town.person(id, born: 2010)
    // Who was born in 2008 may still be seventeen.
    let nearly = try town.person(id, born: 2008)
    let adult = try town.person(id, born: 2007)
    for kind in [LabelKind.rakker, .both] {
      #expect(throws: Refusal.labelNeedsBirthYear) {
        try town.run(town.label(id, unknown, kind))
      }
      #expect(throws: Refusal.tooYoungForRakker) { try town.run(town.label(id, minor, kind)) }
      #expect(throws: Refusal.tooYoungForRakker) { try town.run(town.label(id, nearly, kind)) }
      try town.run(town.label(id, adult, kind))
    }
    try town.run(town.label(id, minor, .stakker))
    try town.run(town.label(id, unknown, .stakker))
  }

  @Test("Only a label that is there is withdrawn, with a reason")
  func withdrawing() throws {
    var town = try Town()
    let id = try town.open()
    let person = try town.person(id)
    var fact = LabelWithdrawn {
      ($0.caseID, $0.person, $0.reason, $0.on) = (id, person, "Vergissing", town.today)
    }
    #expect(throws: Refusal.noLabelToWithdraw) { try town.run(.withdrawLabel(fact)) }
    try town.run(town.label(id, person, .none))
    #expect(throws: Refusal.noLabelToWithdraw) { try town.run(.withdrawLabel(fact)) }
    try town.run(town.label(id, person, .stakker))
    fact.reason = " "
    #expect(throws: Refusal.needed(field: "reason")) { try town.run(.withdrawLabel(fact)) }
    (fact.reason, fact.on) = ("Vergissing", town.today + 1)
    #expect(throws: Refusal.inTheFuture(field: "on")) { try town.run(.withdrawLabel(fact)) }
    fact.on = town.today
    try town.run(.withdrawLabel(fact))
    #expect(throws: Refusal.noLabelToWithdraw) { try town.run(.withdrawLabel(fact)) }
  }
}

@Suite("Refusals: the board")
struct BoardRefusalTests {
  @Test("A board is laid once, in a neighbourhood with a name")
  func boards() throws {
    var town = try Town()
    let board = try town.board()
    var fact = BoardOpened { ($0.board, $0.neighbourhood, $0.on) = (board, "x", town.today) }
    #expect(throws: Refusal.boardExists) { try town.run(.openBoard(fact)) }
    fact.board = BoardID(using: &town.random)
    #expect(throws: Refusal.noSuchBoard) { try town.note(on: fact.board) }
    fact.neighbourhood = ""
    #expect(throws: Refusal.needed(field: "neighbourhood")) { try town.run(.openBoard(fact)) }
    (fact.neighbourhood, fact.on) = ("x", town.today + 1)
    #expect(throws: Refusal.inTheFuture(field: "on")) { try town.run(.openBoard(fact)) }
  }

  @Test("A note that is not there or was withdrawn is not edited, moved or withdrawn")
  func notes() throws {
    var town = try Town()
    let board = try town.board()
    let note = try town.note(on: board)
    func edit(_ note: NoteID, _ text: String) -> Command {
      .editNote(NoteEdited { ($0.board, $0.note, $0.text) = (board, note, text) })
    }
    func move(_ note: NoteID, _ quadrant: Quadrant) -> Command {
      .moveNote(NoteMoved { ($0.board, $0.note, $0.quadrant) = (board, note, quadrant) })
    }
    func withdraw(_ note: NoteID, _ reason: String) -> Command {
      .withdrawNote(NoteWithdrawn { ($0.board, $0.note, $0.reason) = (board, note, reason) })
    }
    let none = NoteID(using: &town.random)
    #expect(throws: Refusal.noSuchNote) { try town.run(edit(none, "x")) }
    #expect(throws: Refusal.nothingChanged) { try town.run(edit(note, "Veel zwerfvuil")) }
    #expect(throws: Refusal.nothingChanged) { try town.run(move(note, .weakness)) }
    #expect(throws: Refusal.needed(field: "reason")) { try town.run(withdraw(note, "")) }
    #expect(throws: Refusal.noSuchNote) { try town.areaGoal(board, from: none) }
    try town.run(withdraw(note, "Dubbel"))
    for command in [edit(note, "x"), move(note, .threat), withdraw(note, "Nog eens")] {
      #expect(throws: Refusal.noteIsWithdrawn) { try town.run(command) }
    }
  }

  @Test("A neighbourhood goal is reached once, and reopened only when it is not open")
  func areaGoals() throws {
    var town = try Town()
    let (board, today) = (try town.board(), town.today)
    let goal = try town.areaGoal(board)
    func reach(_ goal: AreaGoalID, _ on: Day) -> Command {
      .reachAreaGoal(AreaGoalReached { ($0.board, $0.areaGoal, $0.on) = (board, goal, on) })
    }
    let reopen = AreaGoalReopened { ($0.board, $0.areaGoal, $0.on) = (board, goal, today) }
    let drop = AreaGoalDropped {
      ($0.board, $0.areaGoal, $0.reason, $0.on) = (board, goal, "x", today)
    }
    let none = AreaGoalID(using: &town.random)
    #expect(throws: Refusal.noSuchAreaGoal) { try town.run(reach(none, today)) }
    #expect(throws: Refusal.goalIsOpen) { try town.run(.reopenAreaGoal(reopen)) }
    #expect(throws: Refusal.inTheFuture(field: "on")) { try town.run(reach(goal, today + 1)) }
    try town.run(reach(goal, today))
    #expect(throws: Refusal.goalIsNotOpen) { try town.run(reach(goal, today)) }
    #expect(throws: Refusal.goalIsNotOpen) { try town.run(.dropAreaGoal(drop)) }
    try town.run(.reopenAreaGoal(reopen))
    var correction = AreaGoalCorrected { ($0.board, $0.areaGoal) = (board, goal) }
    #expect(throws: Refusal.nothingChanged) { try town.run(.correctAreaGoal(correction)) }
    correction.text = " "
    #expect(throws: Refusal.needed(field: "text")) { try town.run(.correctAreaGoal(correction)) }
  }

  @Test(
    "A resident's name is refused on the board, by its place and not by itself",
    arguments: [
      ("Fatima helpt de buren", 1), ("Ruzie met El Amrani", 4), ("Overlast (Amrani)", 2),
      ("AMRANI maakt lawaai", 1), ("Bakkers kinderen en Bakker's hond", 4),
      ("De Amrani-kinderen", 2), ("Bij Jansen", 2), ("Bij De Vries-Jansen", 3),
      ("Bel Youssef, nu", 2), ("Vraag het Zoe", 3), ("Bij فاطمة", 2),
    ])
  func names(_ text: String, _ word: Int) throws {
    var town = try Town()
    let id = try town.open("El Amrani")
    _ = try town.open("Jansen-Bakker")
    for name in ["Fatima", "Youssef", "Zoë", "فاطمة"] { _ = try town.person(id, name) }
    let board = try town.board()
    let refusal = Refusal.nameOnBoard(word: word)
    #expect(throws: refusal) { try town.note(on: board, text) }
    let note = try town.note(on: board)
    #expect(throws: refusal) {
      try town.run(.editNote(NoteEdited { ($0.board, $0.note, $0.text) = (board, note, text) }))
    }
    #expect(throws: refusal) {
      try town.run(.editNote(NoteEdited { ($0.board, $0.note, $0.who) = (board, note, .to(text)) }))
    }
    let goal = try town.areaGoal(board)
    #expect(throws: refusal) {
      try town.run(
        .correctAreaGoal(
          AreaGoalCorrected { ($0.board, $0.areaGoal, $0.text) = (board, goal, text) }))
    }
    #expect(throws: refusal) {
      try town.run(
        .dropAreaGoal(
          AreaGoalDropped { ($0.board, $0.areaGoal, $0.reason) = (board, goal, text) }))
    }
    let next = BoardID(using: &town.random)
    #expect(throws: refusal) {
      try town.run(
        .openBoard(
          BoardOpened { ($0.board, $0.neighbourhood, $0.motto) = (next, "Waterhoek", text) }))
    }
    #expect(!String(describing: refusal).contains("Amrani"))
  }

  @Test(
    "Words that are no resident's name, or have no capital, may stand on the board",
    arguments: [
      "Veel zwerfvuil in de Lindestraat", "De bakker is weg", "El Hidaya doet mee", "", "De school",
    ])
  func otherWords(_ text: String) throws {
    var town = try Town()
    let id = try town.open("El Bakker")
    _ = try town.open("Lindestraat 12")
    _ = try town.person(id, "Fatima")
    let board = try town.board()
    _ = try town.note(on: board, text + " x")
  }
}
