// The fields of every sheet, filled with what is known. Order follows the conversation: who, what,
// when, who else. What is seldom needed is folded.

import CaseModel
import TextUI

extension AppState {
  /// The fields of a sheet as it would open now.
  func fields(of purpose: SheetPurpose) -> [FormField<String>] {
    switch purpose {
    case .joinTeam: teamFields(nil)
    case .teamMember(let id): teamFields(caseload.member(id))
    case .newCase, .household: householdFields(purpose)
    case .member(let id, let person): memberFields(caseload[id]?.person(person))
    case .relation(let id, let relation): relationFields(caseload[id], relation)
    case .label(let id, let person): labelFields(caseload[id], person)
    case .director(let id): [directorField(caseload[id]?.director), dateField("on", today)]
    case .close(let id): closeFields(caseload[id])
    case .reopen(let id):
      [directorField(caseload[id]?.directorships.last?.member), dateField("on", today)]
    case .withdrawLabel, .dropGoal, .lapse, .withdrawNote, .dropAreaGoal: [reasonField]
    case .left: [dateField("on", today, isNeeded: true)]
    case .goal(let id, let goal): goalFields(caseload[id]?.goal(goal))
    case .step(let id, _, let step): stepFields(caseload[id], step)
    case .date(let id, let origin): [dateField("due", caseload[id]?.due(of: origin))]
    case .followUp(let id, let followUp): followUpFields(caseload[id]?.followUp(followUp))
    case .note(let id, let contact):
      noteFields(caseload[id]?.contact(contact), in: caseload[id])
    case .newBoard:
      [
        lineField("neighbourhood", "", hint: strings.neighbourhoodHint, isNeeded: true),
        lineField("motto", "", hint: strings.mottoHint),
      ]
    case .boardNote(let board, _, let note):
      boardNoteFields(note.flatMap { caseload.board(board)?.note($0) })
    case .areaGoal(let board, let note, let goal): areaGoalFields(board, note, goal)
    case .several(let act, _): fields(of: act)
    }
  }

  // MARK: kinds of fields

  func lineField(
    _ id: String, _ value: String?, hint: String = "", isNeeded: Bool = false,
    isFolded: Bool = false, cells: Int? = nil, limit: Int = TextLimit.line, label: String? = nil
  ) -> FormField<String> {
    FormField(
      id, label ?? strings.field(id), .line(TextField(value ?? "", limit: limit), cells: cells),
      hint: hint, isNeeded: isNeeded, isFolded: isFolded)
  }

  private func nameField(
    _ id: String, _ value: String?, isNeeded: Bool = false, isFolded: Bool = false,
    hint: String = "", cells: Int? = nil
  ) -> FormField<String> {
    lineField(
      id, value, hint: hint, isNeeded: isNeeded, isFolded: isFolded, cells: cells,
      limit: TextLimit.name)
  }

  func dateField(_ id: String, _ day: Day?, isNeeded: Bool = false) -> FormField<String> {
    let text = day.map { strings.dayTyped($0, today: today) } ?? ""
    return FormField(
      id, strings.field(id), .date(DateField(text, source: dateSource(id))),
      hint: strings.dateHint(Self.leaning(id)), isNeeded: isNeeded)
  }

  private func options<Word: CaseModel.Choice>(
    _ id: String, _ words: [Word], _ name: (Word) -> String, _ chosen: Word?,
    isNeeded: Bool = false
  ) -> FormField<String> {
    let row = OptionRow(words.map { Choice($0.rawValue, name($0)) }, chosen: chosen?.rawValue)
    return FormField(id, strings.field(id), .options(row), isNeeded: isNeeded)
  }

  private func choice<Word: CaseModel.Choice>(
    _ id: String, _ words: [Word], _ name: (Word) -> String, _ chosen: Word?,
    hint: String = "", isNeeded: Bool = false
  ) -> FormField<String> {
    let field = ChoiceField(words.map { Choice($0.rawValue, name($0)) }, chosen: chosen?.rawValue)
    return FormField(id, strings.field(id), .choice(field), hint: hint, isNeeded: isNeeded)
  }

  private var reasonField: FormField<String> {
    lineField("reason", "", hint: strings.reasonHint, isNeeded: true)
  }

  // MARK: who works here

  private func teamFields(_ member: TeamMember?) -> [FormField<String>] {
    [
      nameField("name", member?.name, isNeeded: true, hint: strings.yourNameHint),
      nameField(
        "organisation", member?.organisation, isNeeded: true, hint: strings.organisationHint),
      choice(
        "role", TeamRole.allCases, strings.name, member?.role ?? .member, isNeeded: true),
    ]
  }

  func directorField(_ chosen: MemberID?, isNeeded: Bool = false) -> FormField<String> {
    let choices = caseload.activeTeam.map {
      Choice($0.id.name, $0.name, detail: $0.organisation)
    }
    return FormField(
      "director", strings.field("director"),
      .choice(ChoiceField(choices, chosen: chosen?.name)), hint: strings.directorHint,
      isNeeded: isNeeded)
  }

  // MARK: the household

  private func householdFields(_ purpose: SheetPurpose) -> [FormField<String>] {
    var home = Household()
    if case .household(let id) = purpose { home = caseload[id]?.household ?? home }
    let known = [
      nameField("name", home.name, isNeeded: true, hint: strings.householdHint),
      nameField("street", home.street),
      nameField("house_number", home.houseNumber, cells: 8),
      nameField("phone", home.phone, cells: 20),
    ]
    return purpose == .newCase ? known + [directorField(me)] : known
  }

  private func memberFields(_ person: Person?) -> [FormField<String>] {
    [
      nameField("first_name", person?.firstName, isNeeded: true),
      nameField("surname", person?.surname),
      lineField(
        "birth_year", person.flatMap(strings.birthTyped), hint: strings.birthYearHint, cells: 12),
      choice("role", HouseholdRole.allCases, strings.name, person?.role, isNeeded: true),
      nameField("phone", person?.phone, isFolded: true, cells: 20),
    ]
  }

  private func relationFields(_ file: CaseFile?, _ id: RelationID?) -> [FormField<String>] {
    let relation = id.flatMap { file?.relation($0) }
    let here = file?.persons.filter { $0.leftOn == nil } ?? []
    let people = here.map { Choice($0.id.text, $0.name, detail: strings.name($0.role)) }
    var (person, outside) = (String?.none, String?.none)
    switch relation?.other {
    case .person(let id): person = id.text
    case .outside(let name): outside = name
    case nil: break
    }
    let first = relation?.person.text ?? selectedPerson?.id.text ?? people.first?.id
    return [
      FormField(
        "person", strings.field("person"), .choice(ChoiceField(people, chosen: first)),
        isNeeded: true),
      choice(
        "kind", RelationKind.allCases, strings.name, relation?.kind ?? .parentOf, isNeeded: true),
      FormField(
        "other", strings.field("other"),
        .choice(ChoiceField(people, chosen: person, addsNew: addsNew)), hint: strings.otherHint),
      nameField("outside", outside, hint: strings.outsideHint),
      options("contact", ContactStanding.allCases, strings.name, relation?.contact),
    ]
  }

  private func labelFields(_ file: CaseFile?, _ person: PersonID) -> [FormField<String>] {
    let last = file?.labels.last { $0.person == person && $0.withdrawn == nil }
    let given = last.flatMap { $0.ground == nil ? nil : $0 }
    return [
      options(
        "label", [LabelKind.stakker, .rakker, .both], strings.name, given?.given,
        isNeeded: true),
      choice("set", DefinitionSet.allCases, strings.name, given?.set ?? .list, isNeeded: true),
      lineField("ground", given?.ground, hint: strings.groundHint, isNeeded: true),
      choice("source", Source.allCases, strings.name, given?.source, isNeeded: true),
      dateField("review", today.adding(months: 6) - 1, isNeeded: true),
    ]
  }

  private func closeFields(_ open: CaseFile?) -> [FormField<String>] {
    let plan = open?.planProgress ?? (done: 0, total: 0)
    let hint = plan.done < plan.total ? strings.stepsStayOpen(plan.total - plan.done) : ""
    return [
      choice("reason", CloseReason.allCases, strings.name, nil, hint: hint, isNeeded: true),
      lineField("explanation", "", hint: strings.explanationHint),
      dateField("on", today, isNeeded: true),
    ]
  }

  // MARK: the plan

  private func goalFields(_ goal: Goal?) -> [FormField<String>] {
    [
      lineField(
        "text", goal?.text, hint: strings.goalHint, isNeeded: true, label: strings.goalWord),
      dateField("until", goal?.until),
    ]
  }

  private func stepFields(_ file: CaseFile?, _ id: StepID?) -> [FormField<String>] {
    let step = id.flatMap { file?.step($0) }
    var chosen = step?.owner?.text
    var outside: String?
    if case .other(let name) = step?.owner { (chosen, outside) = (nil, name) }
    return [
      lineField(
        "text", step?.text, hint: strings.stepHint, isNeeded: true, label: strings.stepWord),
      FormField(
        "owner", strings.field("owner"),
        .choice(ChoiceField(owners(file), chosen: chosen, addsNew: addsNew)),
        hint: strings.ownerHint),
      nameField("outside", outside, isFolded: outside == nil, hint: strings.outsideOwnerHint),
      dateField("due", step?.due),
    ]
  }

  /// Somebody who is neither of the family nor of the team is named in the field below.
  private var addsNew: TextUI.Choice { Choice(Self.newChoice, strings.addNew) }

  /// Who can carry a step: the family first, then the team.
  private func owners(_ file: CaseFile?) -> [TextUI.Choice] {
    let family = (file?.persons ?? []).filter { $0.leftOn == nil }
    return family.map {
      Choice(Owner.person($0.id).text, $0.name, detail: strings.name($0.role))
    }
      + caseload.activeTeam.map {
        Choice(Owner.team($0.id).text, $0.name, detail: $0.organisation)
      }
  }

  func followUpFields(_ followUp: FollowUp?) -> [FormField<String>] {
    [
      options("kind", FollowUpKind.allCases, strings.name, followUp?.kind ?? .call, isNeeded: true),
      lineField(
        "text", followUp?.text, hint: strings.followUpHint, isNeeded: true,
        label: strings.whatWord),
      dateField("due", followUp?.due),
    ]
  }

  /// In several cases at once, a text can speak of nobody in particular.
  func noteFields(_ note: ContactNote?, in file: CaseFile? = nil) -> [FormField<String>] {
    let text = note.flatMap { words(of: $0.text) } ?? ""
    let kinds = ContactKind.allCases.filter(\.isContact)
    var editor = TextEditor(text, limit: TextLimit.prose * 4)
    editor.offers = file.map(offers) ?? []
    return [
      options("kind", kinds, strings.name, note?.kind ?? .visit, isNeeded: true),
      dateField("on", note?.on ?? today, isNeeded: true),
      FormField(
        "text", strings.field("note"),
        .text(
          editor, rows: max(3, FrameLayout(self).sheetSize.rows - 7)),
        hint: file == nil ? strings.noteHint : strings.noteHintWithSigns, isNeeded: true),
    ]
  }

  // MARK: the board

  private func boardNoteFields(_ note: BoardNote?) -> [FormField<String>] {
    [
      lineField(
        "text", note?.text, hint: strings.boardNoteHint, isNeeded: true,
        label: strings.field("note")),
      options(
        "brought_by", Bringer.allCases, strings.name, note?.bringer ?? .resident, isNeeded: true),
      nameField("who", note?.who, hint: strings.whoHint),
    ]
  }

  private func areaGoalFields(
    _ board: BoardID, _ note: NoteID?, _ id: AreaGoalID?
  ) -> [FormField<String>] {
    let goal = id.flatMap { caseload.board(board)?.goal($0) }
    let source = note.flatMap { caseload.board(board)?.note($0) }
    return [
      lineField(
        "text", goal?.text ?? source?.text, hint: strings.areaGoalHint, isNeeded: true,
        label: strings.goalWord),
      options(
        "horizon", Horizon.allCases, strings.name, goal?.horizon ?? .oneYear, isNeeded: true),
    ]
  }
}

extension CaseFile {
  fileprivate func person(_ id: PersonID?) -> Person? { id.flatMap { person($0) } }
  fileprivate func goal(_ id: GoalID?) -> Goal? { id.flatMap { goal($0) } }
  fileprivate func followUp(_ id: FollowUpID?) -> FollowUp? { id.flatMap { followUp($0) } }
  fileprivate func contact(_ id: ContactID?) -> ContactNote? { id.flatMap { contact($0) } }

  func due(of origin: NextStep.Origin) -> Day? {
    switch origin {
    case .step(let id): step(id)?.due
    case .followUp(let id): followUp(id)?.due
    }
  }
}
