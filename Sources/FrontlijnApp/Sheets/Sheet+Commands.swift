// What each sheet becomes when it is saved: one command, and what is said when it is on disk.

import CaseJournal
import CaseModel
import TextUI

extension AppState {
  /// The commit that a sheet asks for.
  mutating func effects(of sheet: Sheet) throws(FieldIssue) -> [Effect] {
    let (command, said, then) = try command(of: sheet)
    var note = CommitNote(said, closesSheet: true, then: then)
    note.basis = sheet.purpose.subject.flatMap { Proposal.Basis($0, in: caseload) }
    return [.commit(command, note)]
  }

  typealias Saved = (Command, String, @Sendable (inout AppState) -> Void)

  mutating func command(of sheet: Sheet) throws(FieldIssue) -> Saved {
    let form = sheet.form
    switch sheet.purpose {
    case .joinTeam: return joinTeam(form)
    case .newCase: return newCase(form)
    case .household(let id): return correctHousehold(id, sheet)
    case .member(let id, let person): return try self.member(id, person, sheet)
    case .relation(let id, let relation): return try self.relation(id, relation, sheet)
    case .label, .withdrawLabel, .left, .director, .close, .reopen:
      return try caseCommand(sheet)
    case .goal, .dropGoal, .step, .lapse, .date, .followUp: return try planCommand(sheet)
    case .note(let id, let contact): return try self.note(id, contact, sheet)
    case .newBoard, .boardNote, .withdrawNote, .areaGoal, .dropAreaGoal:
      return boardCommand(sheet)
    case .several(let act, let ids):
      return (
        try command(act, ids, sheet), strings.severalDone(act, ids.count),
        { $0.cases.list.clearMarks() }
      )
    }
  }

  private func done(_ command: Command, _ said: String) -> Saved { (command, said, { _ in }) }

  // MARK: people

  private mutating func joinTeam(_ form: Form<String>) -> Saved {
    let id = MemberID(for: form.value("name"), using: &ids)
    let fact = TeamMemberAdded {
      ($0.member, $0.name) = (id, form.value("name"))
      $0.organisation = form.value("organisation")
      $0.role = TeamRole(rawValue: form.value("role")) ?? .member
    }
    return (
      .addTeamMember(fact), strings.youAre(form.value("name")),
      {
        $0.me = id
        $0.start(at: .cases)
      }
    )
  }

  private mutating func newCase(_ form: Form<String>) -> Saved {
    let id = CaseID(using: &ids)
    var number = CaseNumber(using: &ids)
    while caseload.caseID(number: number) != nil { number = CaseNumber(using: &ids) }
    let director = MemberID(text: form.value("director"))
    let new = NewCase(
      opened: CaseOpened {
        ($0.caseID, $0.number, $0.on, $0.director) = (id, number, today, director)
      },
      household: HouseholdCreated {
        ($0.caseID, $0.household) = (id, HouseholdID(using: &ids))
        ($0.name, $0.street) = (form.value("name"), form.value("street"))
        ($0.houseNumber, $0.phone) = (form.value("house_number"), form.value("phone"))
      })
    return (
      .openCase(new), strings.caseOpened(number.text),
      {
        $0.cases.filter = nil
        $0.go(to: .file(id))
        $0.file.pane = .family
      }
    )
  }

  private func correctHousehold(_ id: CaseID, _ sheet: Sheet) -> Saved {
    let fact = HouseholdCorrected {
      ($0.caseID, $0.name) = (id, sheet.changed("name"))
      $0.street = sheet.changed("street").map(Edit.text)
      $0.houseNumber = sheet.changed("house_number").map(Edit.text)
      $0.phone = sheet.changed("phone").map(Edit.text)
    }
    return done(.correctHousehold(fact), strings.corrected)
  }

  private mutating func member(
    _ id: CaseID, _ person: PersonID?, _ sheet: Sheet
  ) throws(FieldIssue) -> Saved {
    let form = sheet.form
    let year = try birthYear(form.value("birth_year"))
    guard let person else {
      let new = PersonID(using: &ids)
      let fact = MemberAdded {
        ($0.caseID, $0.person, $0.firstName) = (id, new, form.value("first_name"))
        ($0.surname, $0.phone, $0.birthYear) = (form.value("surname"), form.value("phone"), year)
        $0.role = HouseholdRole(rawValue: form.value("role")) ?? .livingIn
        $0.birthTyped = typed("birth_year", in: sheet)
      }
      return (
        .addMember(fact), strings.personAdded(form.value("first_name")),
        { $0.file.family.select(.person(new)) }
      )
    }
    let fact = MemberCorrected {
      ($0.caseID, $0.person, $0.firstName) = (id, person, sheet.changed("first_name"))
      $0.surname = sheet.changed("surname").map(Edit.text)
      $0.phone = sheet.changed("phone").map(Edit.text)
      $0.birthYear = sheet.changed("birth_year").map { _ in Edit(year) }
      $0.birthTyped = typed("birth_year", in: sheet)
      $0.role = sheet.changed("role").flatMap(HouseholdRole.init(rawValue:))
    }
    return done(.correctMember(fact), strings.corrected)
  }

  private func birthYear(_ text: String) throws(FieldIssue) -> Int? {
    switch BirthReader(today: today).read(text) {
    case .unknown: return nil
    case .year(let year, _): return year
    case nil: throw FieldIssue(field: "birth_year", text: strings.notABirth)
    }
  }

  private mutating func relation(
    _ id: CaseID, _ relation: RelationID?, _ sheet: Sheet
  ) throws(FieldIssue) -> Saved {
    let form = sheet.form
    let outside = form.value("outside")
    let other: Relation.Other
    if let person = PersonID(text: form.value("other")), outside.isEmpty {
      other = .person(person)
    } else if !outside.isEmpty {
      other = .outside(outside)
    } else {
      throw FieldIssue(field: "other", text: strings.otherHint)
    }
    let contact = ContactStanding(rawValue: form.value("contact"))
    guard let relation else {
      let new = RelationID(using: &ids)
      let fact = RelationSet {
        ($0.caseID, $0.relation, $0.other, $0.contact) = (id, new, other, contact)
        $0.person = PersonID(text: form.value("person")) ?? .none
        $0.kind = RelationKind(rawValue: form.value("kind")) ?? .friend
      }
      return (
        .setRelation(fact), strings.relationSaved,
        { $0.file.family.select(.relation(new)) }
      )
    }
    let fact = RelationCorrected {
      ($0.caseID, $0.relation) = (id, relation)
      $0.kind = sheet.changed("kind").flatMap(RelationKind.init(rawValue:))
      $0.other = sheet.changed("other") ?? sheet.changed("outside") == nil ? nil : other
      $0.contact = sheet.changed("contact").map { _ in Edit(contact) }
    }
    return done(.correctRelation(fact), strings.corrected)
  }

  // MARK: the case

  private func caseCommand(_ sheet: Sheet) throws(FieldIssue) -> Saved {
    let form = sheet.form
    switch sheet.purpose {
    case .label(let id, let person):
      let review = try day("review", in: form)
      let fact = CaseClassified {
        ($0.caseID, $0.person, $0.on, $0.review) = (id, person, today, review)
        $0.reviewTyped = typed("review", in: sheet)
        $0.label = LabelKind(rawValue: form.value("label")) ?? .undetermined
        $0.set = DefinitionSet(rawValue: form.value("set")) ?? .list
        ($0.ground, $0.source) = (form.value("ground"), Source(rawValue: form.value("source")))
      }
      return done(.classify(fact), strings.labelSaved)
    case .withdrawLabel(let id, let person):
      let fact = LabelWithdrawn {
        ($0.caseID, $0.person, $0.on, $0.reason) = (id, person, today, form.value("reason"))
      }
      return done(.withdrawLabel(fact), strings.labelWithdrawn)
    case .left(let id, let person):
      let on = try day("on", in: form) ?? today
      let fact = MemberLeft {
        ($0.caseID, $0.person, $0.on, $0.onTyped) = (id, person, on, typed("on", in: sheet))
      }
      return done(.endMembership(fact), strings.personLeft)
    case .director(let id), .reopen(let id):
      let on = try day("on", in: form) ?? today
      let member = MemberID(text: form.value("director")) ?? .none
      let words = typed("on", in: sheet)
      if case .reopen = sheet.purpose {
        let fact = CaseReopened {
          ($0.caseID, $0.director, $0.on, $0.onTyped) = (id, member, on, words)
        }
        return done(.reopenCase(fact), strings.caseReopened(strings.heading(id, in: caseload)))
      }
      let fact = DirectorAssigned {
        ($0.caseID, $0.director, $0.on, $0.onTyped) = (id, member, on, words)
      }
      return done(.assignDirector(fact), strings.directorIs(caseload.name(of: member)))
    case .close(let id):
      let on = try day("on", in: form) ?? today
      let fact = CaseClosed {
        ($0.caseID, $0.on, $0.explanation) = (id, on, form.value("explanation"))
        $0.reason = CloseReason(rawValue: form.value("reason")) ?? .other
        $0.onTyped = typed("on", in: sheet)
      }
      return done(.closeCase(fact), strings.caseClosed(strings.heading(id, in: caseload)))
    default: preconditionFailure("not a case's sheet")
    }
  }

  private mutating func note(
    _ id: CaseID, _ contact: ContactID?, _ sheet: Sheet
  ) throws(FieldIssue) -> Saved {
    let form = sheet.form
    let on = try day("on", in: form) ?? today
    let kind = ContactKind(rawValue: form.value("kind")) ?? .visit
    let number = caseload[id]?.number.text ?? ""
    guard let contact else {
      let new = ContactID(using: &ids)
      let fact = ContactNoted {
        ($0.caseID, $0.contact, $0.kind, $0.on) = (id, new, kind, on)
        ($0.text, $0.onTyped) = (.text(form.value("text")), typed("on", in: sheet))
      }
      return (
        .noteContact(fact), strings.noteSaved(number),
        { if case .file = $0.place { $0.file.timeline = ListState($0.file.timeline.ids) } }
      )
    }
    let fact = ContactCorrected {
      ($0.caseID, $0.contact) = (id, contact)
      $0.kind = sheet.changed("kind").map { _ in kind }
      $0.on = sheet.changed("on").map { _ in on }
      $0.onTyped = typed("on", in: sheet)
      $0.text = sheet.changed("text").map(Prose.text)
    }
    return done(.correctContact(fact), strings.corrected)
  }

  // MARK: the plan

  private mutating func planCommand(_ sheet: Sheet) throws(FieldIssue) -> Saved {
    let form = sheet.form
    switch sheet.purpose {
    case .goal(let id, let goal): return try self.goal(id, goal, sheet)
    case .step(let id, let goal, let step): return try self.step(id, goal, step, sheet)
    case .followUp(let id, let followUp): return try self.followUp(id, followUp, sheet)
    case .dropGoal(let id, let goal):
      let fact = GoalDropped {
        ($0.caseID, $0.goal, $0.on, $0.reason) = (id, goal, today, form.value("reason"))
      }
      return done(.dropGoal(fact), strings.goalDropped)
    case .lapse(let id, let step):
      let fact = StepLapsed {
        ($0.caseID, $0.step, $0.on, $0.reason) = (id, step, today, form.value("reason"))
      }
      return done(.lapseStep(fact), strings.stepLapsed)
    case .date(let id, let origin):
      let (due, words) = (try day("due", in: form), typed("due", in: sheet))
      let said = due.map { strings.dateSet(strings.day($0, today: today)) } ?? strings.dateCleared
      switch origin {
      case .step(let step):
        let fact = StepScheduled {
          ($0.caseID, $0.step, $0.due, $0.dueTyped) = (id, step, Edit(due), words)
        }
        return done(.scheduleStep(fact), said)
      case .followUp(let followUp):
        let fact = FollowUpScheduled {
          ($0.caseID, $0.followUp, $0.due, $0.dueTyped) = (id, followUp, Edit(due), words)
        }
        return done(.scheduleFollowUp(fact), said)
      }
    default: preconditionFailure("not a plan's sheet")
    }
  }

  private mutating func goal(
    _ id: CaseID, _ goal: GoalID?, _ sheet: Sheet
  ) throws(FieldIssue) -> Saved {
    let until = try day("until", in: sheet.form)
    guard let goal else {
      let new = GoalID(using: &ids)
      let fact = GoalSet {
        ($0.caseID, $0.goal, $0.on, $0.until) = (id, new, today, until)
        ($0.text, $0.untilTyped) = (sheet.form.value("text"), typed("until", in: sheet))
      }
      return (
        .setGoal(fact), strings.goalSaved,
        {
          $0.file.pane = .plan
          $0.file.plan.select(.goal(new))
        }
      )
    }
    let fact = GoalCorrected {
      ($0.caseID, $0.goal, $0.text) = (id, goal, sheet.changed("text"))
      $0.until = sheet.changed("until").map { _ in Edit(until) }
      $0.untilTyped = typed("until", in: sheet)
    }
    return done(.correctGoal(fact), strings.corrected)
  }

  private mutating func step(
    _ id: CaseID, _ goal: GoalID, _ step: StepID?, _ sheet: Sheet
  ) throws(FieldIssue) -> Saved {
    let form = sheet.form
    let due = try day("due", in: form)
    let outside = form.value("outside")
    let owner = outside.isEmpty ? Owner(text: form.value("owner")) : .other(outside)
    guard let step else {
      let new = StepID(using: &ids)
      let fact = StepAdded {
        ($0.caseID, $0.goal, $0.step, $0.text) = (id, goal, new, form.value("text"))
        ($0.owner, $0.due, $0.dueTyped) = (owner, due, typed("due", in: sheet))
      }
      return (
        .addStep(fact), strings.stepSaved,
        {
          $0.file.pane = .plan
          $0.file.plan.select(.step(new))
        }
      )
    }
    let fact = StepCorrected {
      ($0.caseID, $0.step, $0.text) = (id, step, sheet.changed("text"))
    }
    let changesOwner = sheet.changed("owner") != nil || sheet.changed("outside") != nil
    return done(
      .correctStep(
        fact, owner: changesOwner ? Edit(owner) : nil,
        due: sheet.changed("due").map { _ in Edit(due) }), strings.corrected)
  }

  private mutating func followUp(
    _ id: CaseID, _ followUp: FollowUpID?, _ sheet: Sheet
  ) throws(FieldIssue) -> Saved {
    let form = sheet.form
    let due = try day("due", in: form)
    let kind = FollowUpKind(rawValue: form.value("kind")) ?? .check
    guard let followUp else {
      let new = FollowUpID(using: &ids)
      let fact = FollowUpSet {
        ($0.caseID, $0.followUp, $0.kind, $0.due) = (id, new, kind, due)
        ($0.text, $0.dueTyped) = (form.value("text"), typed("due", in: sheet))
      }
      return (.setFollowUp(fact), strings.followUpSaved, { $0.file.plan.select(.followUp(new)) })
    }
    let fact = FollowUpCorrected {
      ($0.caseID, $0.followUp, $0.text) = (id, followUp, sheet.changed("text"))
      $0.kind = sheet.changed("kind").map { _ in kind }
    }
    return done(
      .correctFollowUp(fact, due: sheet.changed("due").map { _ in Edit(due) }), strings.corrected)
  }

  // MARK: the board

  private mutating func boardCommand(_ sheet: Sheet) -> Saved {
    let form = sheet.form
    switch sheet.purpose {
    case .newBoard:
      let fact = BoardOpened {
        ($0.board, $0.on) = (BoardID(using: &ids), today)
        ($0.neighbourhood, $0.motto) = (form.value("neighbourhood"), form.value("motto"))
      }
      return done(.openBoard(fact), strings.boardOpened)
    case .boardNote(let board, let quadrant, let note):
      return boardNote(board, quadrant, note, sheet)
    case .withdrawNote(let board, let note):
      let fact = NoteWithdrawn {
        ($0.board, $0.note, $0.reason) = (board, note, form.value("reason"))
      }
      return done(.withdrawNote(fact), strings.noteWithdrawn)
    case .areaGoal(let board, let note, let goal): return areaGoal(board, note, goal, sheet)
    case .dropAreaGoal(let board, let goal):
      let fact = AreaGoalDropped {
        ($0.board, $0.areaGoal, $0.on, $0.reason) = (board, goal, today, form.value("reason"))
      }
      return done(.dropAreaGoal(fact), strings.goalDropped)
    default: preconditionFailure("not a board's sheet")
    }
  }

  private mutating func boardNote(
    _ board: BoardID, _ quadrant: Quadrant, _ note: NoteID?, _ sheet: Sheet
  ) -> Saved {
    let form = sheet.form
    let bringer = Bringer(rawValue: form.value("brought_by")) ?? .team
    guard let note else {
      let new = NoteID(using: &ids)
      let fact = NotePlaced {
        ($0.board, $0.note, $0.quadrant, $0.on) = (board, new, quadrant, today)
        ($0.text, $0.broughtBy, $0.who) = (form.value("text"), bringer, form.value("who"))
      }
      return (.placeNote(fact), strings.notePlaced, { $0.board.select(new, in: quadrant) })
    }
    let fact = NoteEdited {
      ($0.board, $0.note, $0.text) = (board, note, sheet.changed("text"))
      $0.broughtBy = sheet.changed("brought_by").map { _ in bringer }
      $0.who = sheet.changed("who").map(Edit.text)
    }
    return done(.editNote(fact), strings.corrected)
  }

  private mutating func areaGoal(
    _ board: BoardID, _ note: NoteID?, _ goal: AreaGoalID?, _ sheet: Sheet
  ) -> Saved {
    let form = sheet.form
    let horizon = Horizon(rawValue: form.value("horizon")) ?? .oneYear
    guard let goal else {
      let new = AreaGoalID(using: &ids)
      let fact = AreaGoalSet {
        ($0.board, $0.areaGoal, $0.text, $0.on) = (board, new, form.value("text"), today)
        ($0.horizon, $0.note) = (horizon, note)
      }
      return (
        .setAreaGoal(fact), strings.areaGoalSaved,
        {
          $0.board.pane = .goals
          $0.board.goals.select(new)
        }
      )
    }
    let fact = AreaGoalCorrected {
      ($0.board, $0.areaGoal, $0.text) = (board, goal, sheet.changed("text"))
      $0.horizon = sheet.changed("horizon").map { _ in horizon }
    }
    return done(.correctAreaGoal(fact), strings.corrected)
  }
}

extension Edit<String> {
  /// An empty text clears.
  static func text(_ value: String) -> Edit { value.isEmpty ? .clear : .to(value) }
}
