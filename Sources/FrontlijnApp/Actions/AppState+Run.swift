// What the actions do: they open a place, a sheet, a menu or a question, or ask for a commit.

import CaseModel
import TextUI

extension AppState {
  // MARK: places

  mutating func show(_ place: Place) -> [Effect] {
    go(to: place)
    return []
  }

  mutating func openCase() -> [Effect] {
    guard let id = cases.list.selection else { return [] }
    cases.isTyping = false
    return show(.file(id))
  }

  mutating func goToFile(_ pane: FilePane? = nil) -> [Effect] {
    let open = places.last { $0.kind == .file } ?? cases.list.selection.map(Place.file)
    guard let open else { return [] }
    cases.isTyping = false
    go(to: open)
    if let pane { file.pane = pane }
    return []
  }

  mutating func back() -> [Effect] {
    if place == .cases, !cases.list.marked.isEmpty {
      cases.list.clearMarks()
      return []
    }
    if place == .cases, cases.filter != nil {
      cases.filter = nil
      cases.refresh(caseload, me: me, today: today)
      return []
    }
    if find != nil {
      find = nil
      return []
    }
    goBack()
    return []
  }

  mutating func zoom() -> [Effect] {
    isZoomed.toggle()
    return []
  }

  mutating func turnPane(_ step: Int) -> [Effect] {
    if place == .board {
      board.pane = BoardPane.all.neighbour(of: board.pane, step)
    } else {
      file.pane = FilePane.allCases.neighbour(of: file.pane, step)
    }
    return []
  }

  mutating func startFilter() -> [Effect] {
    cases.filter = cases.filter ?? TextField(limit: 60)
    cases.isTyping = true
    status = nil
    return []
  }

  mutating func chooseWho() -> [Effect] {
    switch who.list.selection {
    case .member(let id):
      me = id
      places = [.cases]
      refresh()
      let isNew = store.isPractice && settings.tour == nil && tour == nil
      status = StatusLine(
        .ok, strings.youAre(caseload.name(of: id)), offer: isNew ? offer(.tour) : nil)
    case .somebodyNew, nil:
      return open(.joinTeam)
    }
    return []
  }

  // MARK: menus

  /// This place first, then how to move, then what there is elsewhere, with where that is.
  mutating func openHelp() -> [Effect] {
    overlay = .help(Finder(actionGroups(without: .help)))
    return []
  }

  mutating func openPalette() -> [Effect] {
    overlay = .palette(Finder(actionGroups(without: .palette)))
    return []
  }

  private func actionGroups(without shown: ActionID) -> [FinderGroup<Int>] {
    let here = here
    let rows = strings.keymap.actions.enumerated().filter { $0.element.id != shown }
    func group(
      _ title: String, _ belongs: (Action) -> Bool, reason: (Action) -> String? = { _ in nil }
    ) -> FinderGroup<Int> {
      let found = rows.filter { belongs($0.element) }
        .map { finderRow($0.element, at: $0.offset, reason: reason($0.element)) }
      // What cannot be done now comes last.
      let (can, cannot) = (found.filter { $0.reason == nil }, found.filter { $0.reason != nil })
      return FinderGroup(title, can + cannot)
    }
    return [
      group(strings.title(of: here)) { $0.places.contains(here) && $0.motion == nil },
      group(strings.movingTitle) { $0.places.contains(here) && $0.motion != nil },
      group(strings.elsewhereTitle) {
        !$0.places.contains(here)
      } reason: { strings.notHere($0.places) },
    ].filter { !$0.rows.isEmpty }
  }

  /// Found by its verb, its sentence and its name, in both languages, and by words for it that
  /// people bring from elsewhere.
  private func finderRow(_ action: Action, at row: Int, reason: String?) -> FinderRow<Int> {
    let other = strings.inOtherLanguage
    return FinderRow(
      row, action.label(strings), sentence: action.sentence(strings),
      key: action.keyName(strings), reason: reason ?? action.obstacle(self),
      also: [action.id.rawValue, action.label(other)],
      alsoSentence: action.sentence(other) + " " + Strings.otherWords(action.id))
  }

  mutating func openSort() -> [Effect] {
    openMenu(strings.sortTitle, CaseOrder.allCases, strings.name, cases.order) {
      $1.cases.order = $0
    }
  }

  mutating func openScope() -> [Effect] {
    openMenu(strings.scopeTitle, CaseScope.allCases, strings.name, cases.scope) {
      $1.cases.scope = $0
    }
  }

  /// Shows or hides one column after the other, until Escape.
  mutating func openColumns(at selected: String? = nil) -> [Effect] {
    let rows = CaseColumn.optional.map { column in
      FinderRow(
        column.rawValue, strings.title(column),
        sentence: strings.isShown(!settings.hiddenColumns.contains(column)))
    }
    overlay = .menu(
      Menu(strings.columnsTitle, rows, selected: selected) { id, state in
        guard let column = CaseColumn(rawValue: id) else { return [] }
        state.settings.hiddenColumns.formSymmetricDifference([column])
        return state.openColumns(at: id) + [.keepSettings]
      })
    return []
  }

  private mutating func openMenu<Word: RawRepresentable<String> & Sendable & Equatable>(
    _ title: String, _ words: [Word], _ name: (Word) -> String, _ selected: Word,
    choose: @escaping @Sendable (Word, inout AppState) -> Void
  ) -> [Effect] {
    let rows = words.map { FinderRow($0.rawValue, name($0)) }
    overlay = .menu(
      Menu(title, rows, selected: selected.rawValue) { id, state in
        if let word = Word(rawValue: id) { choose(word, &state) }
        state.refresh()
        return []
      })
    return []
  }

  mutating func switchLanguage() -> [Effect] {
    strings = strings.inOtherLanguage
    settings.language = strings.language
    status = StatusLine(.info, strings.languageChosen)
    return [.keepSettings]
  }

  mutating func switchMouse() -> [Effect] {
    settings.mouse.toggle()
    status = StatusLine(.info, settings.mouse ? strings.mouseIsOn : strings.mouseIsOff)
    return [.keepSettings]
  }

  mutating func openProfiles() -> [Effect] {
    let rows = Profile.allCases.map { FinderRow($0.rawValue, strings.name($0)) }
    overlay = .menu(
      Menu(strings.profileLabel, rows, selected: settings.profile.rawValue) { id, state in
        guard let profile = Profile(rawValue: id) else { return [] }
        state.settings.profile = profile
        state.status = StatusLine(.info, state.strings.name(profile))
        return [.keepSettings]
      })
    return []
  }

  // MARK: a case

  mutating func openNote() -> [Effect] {
    if let several = open(.note, at: "text") { return several }
    return currentCase.map { open(.note($0.id, nil), at: "text") } ?? []
  }

  mutating func openFollowUp() -> [Effect] {
    if let several = open(.followUp, at: "text") { return several }
    return currentCase.map { open(.followUp($0.id, nil)) } ?? []
  }

  mutating func openGoal() -> [Effect] {
    currentCase.map { open(.goal($0.id, nil)) } ?? []
  }

  /// `n` makes what fits here: a member, a step (or the first goal), a note.
  mutating func openNew() -> [Effect] {
    guard let current = currentCase else { return [] }
    switch file.pane {
    case .family: return open(.member(current.id, nil))
    case .timeline: return open(.note(current.id, nil), at: "text")
    case .plan:
      let goal = current.goal(of: selectedPlan).flatMap { $0.state == .open ? $0 : nil }
      let target = goal ?? current.goals.last { $0.state == .open }
      return open(target.map { .step(current.id, $0.id, nil) } ?? .goal(current.id, nil))
    }
  }

  mutating func openEdit() -> [Effect] {
    guard let current = currentCase else { return [] }
    switch (file.pane, selectedFamily, selectedPlan) {
    case (.family, .person(let id), _): return open(.member(current.id, id))
    case (.family, .relation(let id), _): return open(.relation(current.id, id))
    case (.family, _, _): return open(.household(current.id))
    case (.plan, _, .goal(let id)): return open(.goal(current.id, id))
    case (.plan, _, .followUp(let id)): return open(.followUp(current.id, id))
    case (.plan, _, .step(let id)):
      guard let goal = current.goal(of: .step(id)) else { return [] }
      return open(.step(current.id, goal.id, id))
    default: return selectedContact.map { open(.note(current.id, $0.id), at: "text") } ?? []
    }
  }

  mutating func openReading() -> [Effect] {
    guard file.pane == .timeline else { return openEdit() }
    guard let current = currentCase, let key = file.timeline.selection else { return [] }
    openReading(Reading(title: strings.timelineTitle, caseID: current.id, key: key))
    return []
  }

  mutating func openDate() -> [Effect] {
    if let several = open(.date) { return several }
    guard let current = currentCase else { return [] }
    if place == .cases {
      return current.nextStep.map { open(.date(current.id, $0.origin)) } ?? []
    }
    switch selectedPlan {
    case .step(let id): return open(.date(current.id, .step(id)))
    case .followUp(let id): return open(.date(current.id, .followUp(id)))
    case .goal(let id): return open(.goal(current.id, id))
    case nil: return []
    }
  }

  /// `d` toggles; it can be undone and is never asked about.
  mutating func toggleDone() -> [Effect] {
    if place == .board { return toggleAreaGoal() }
    guard let current = currentCase else { return [] }
    let id = current.id
    let day = today
    switch selectedPlan {
    case .step(let step):
      guard let found = current.step(step) else { return [] }
      let command: Command =
        found.state == .open
        ? .completeStep(StepDone { ($0.caseID, $0.step, $0.on) = (id, step, day) })
        : .reopenStep(StepReopened { ($0.caseID, $0.step, $0.on) = (id, step, day) })
      return commit(command, strings.toggled(found.text, done: found.state == .open))
    case .followUp(let followUp):
      guard let found = current.followUp(followUp) else { return [] }
      let command: Command =
        found.doneOn == nil
        ? .completeFollowUp(FollowUpDone { ($0.caseID, $0.followUp, $0.on) = (id, followUp, day) })
        : .reopenFollowUp(
          FollowUpReopened { ($0.caseID, $0.followUp, $0.on) = (id, followUp, day) })
      return commit(command, strings.toggled(found.text, done: found.doneOn == nil))
    case .goal(let goal):
      guard let found = current.goal(goal) else { return [] }
      let command: Command =
        found.state == .open
        ? .reachGoal(GoalReached { ($0.caseID, $0.goal, $0.on) = (id, goal, day) })
        : .reopenGoal(GoalReopened { ($0.caseID, $0.goal, $0.on) = (id, goal, day) })
      return commit(command, strings.toggled(found.text, done: found.state == .open))
    case nil: return []
    }
  }

  func commit(_ command: Command, _ said: String) -> [Effect] {
    [.commit(command, CommitNote(said))]
  }

  /// The director of the case, or who carries the selected step.
  mutating func openAssign() -> [Effect] {
    if let several = open(.director) { return several }
    guard let current = currentCase else { return [] }
    if place != .cases, case .step(let id) = selectedPlan,
      let goal = current.goal(of: .step(id))
    {
      return open(.step(current.id, goal.id, id), at: "owner")
    }
    return open(.director(current.id))
  }

  mutating func openRelation() -> [Effect] {
    currentCase.map { open(.relation($0.id, nil)) } ?? []
  }

  mutating func openLabel() -> [Effect] {
    guard let current = currentCase, let person = selectedPerson else { return [] }
    return open(.label(current.id, person.id))
  }

  /// `x`: what ends depends on what is selected; each asks in a sheet, and can be undone.
  mutating func openEnd() -> [Effect] {
    guard let current = currentCase else { return [] }
    let id = current.id
    if place == .cases || (file.pane == .family && selectedFamily == .household) {
      return open(current.status == .closed ? .reopen(id) : .close(id))
    }
    switch (file.pane, selectedPlan, selectedFamily) {
    case (.plan, .step(let step), _): return open(.lapse(id, step))
    case (.plan, .goal(let goal), _): return open(.dropGoal(id, goal))
    case (.family, _, .person(let person)): return openPersonEnd(current, person)
    case (.family, _, .relation(let relation)):
      return commit(
        .endRelation(
          RelationEnded { ($0.caseID, $0.relation, $0.on) = (id, relation, today) }),
        strings.relationEnded)
    default: return []
    }
  }

  /// Somebody with a label may have it withdrawn, or may have left.
  private mutating func openPersonEnd(_ current: CaseFile, _ person: PersonID) -> [Effect] {
    let hasLabel = current.currentLabels(on: today).contains { $0.person.id == person }
    guard hasLabel else { return open(.left(current.id, person)) }
    let rows = [
      FinderRow("label", strings.withdrawLabelChoice), FinderRow("left", strings.personLeftChoice),
    ]
    let id = current.id
    overlay = .menu(
      Menu(strings.endLabel, rows) { choice, state in
        state.open(choice == "label" ? .withdrawLabel(id, person) : .left(id, person))
      })
    return []
  }

  // MARK: the board

  mutating func openNewNote() -> [Effect] {
    guard let open = currentBoard else { return self.open(.newBoard) }
    if board.pane == .goals { return self.open(.areaGoal(open.id, nil, nil)) }
    guard case .quadrant(let quadrant) = board.pane else { return [] }
    return self.open(.boardNote(open.id, quadrant, nil))
  }

  mutating func openEditOnBoard() -> [Effect] {
    guard let open = currentBoard else { return [] }
    if let goal = board.selectedGoal {
      return self.open(.areaGoal(open.id, open.goal(goal)?.note, goal))
    }
    guard let id = board.selectedNote, let note = open.note(id) else { return [] }
    return self.open(.boardNote(open.id, note.quadrant, id))
  }

  mutating func openAreaGoal() -> [Effect] {
    guard let open = currentBoard else { return [] }
    return self.open(.areaGoal(open.id, board.selectedNote, nil))
  }

  mutating func openEndOnBoard() -> [Effect] {
    guard let open = currentBoard else { return [] }
    if let goal = board.selectedGoal { return self.open(.dropAreaGoal(open.id, goal)) }
    return board.selectedNote.map { self.open(.withdrawNote(open.id, $0)) } ?? []
  }

  mutating func openMove() -> [Effect] {
    guard let open = currentBoard, let id = board.selectedNote, let note = open.note(id) else {
      return []
    }
    let rows = Quadrant.allCases.filter { $0 != note.quadrant }.map {
      FinderRow($0.rawValue, strings.name($0), key: strings.letter($0))
    }
    let boardID = open.id
    overlay = .menu(
      Menu(strings.moveTitle, rows) { choice, state in
        guard let quadrant = Quadrant(rawValue: choice) else { return [] }
        let fact = NoteMoved { ($0.board, $0.note, $0.quadrant) = (boardID, id, quadrant) }
        let said = state.strings.noteMoved(state.strings.name(quadrant))
        return [
          .commit(.moveNote(fact), CommitNote(said) { $0.board.select(id, in: quadrant) })
        ]
      })
    return []
  }

  private mutating func toggleAreaGoal() -> [Effect] {
    guard let open = currentBoard, let id = board.selectedGoal, let goal = open.goal(id) else {
      return []
    }
    let day = today
    let command: Command =
      goal.state == .open
      ? .reachAreaGoal(
        AreaGoalReached { ($0.board, $0.areaGoal, $0.on) = (open.id, id, day) })
      : .reopenAreaGoal(
        AreaGoalReopened { ($0.board, $0.areaGoal, $0.on) = (open.id, id, day) })
    return commit(command, strings.toggled(goal.text, done: goal.state == .open))
  }

  /// Why do we do this? What came of that note?
  mutating func followChain() -> [Effect] {
    guard let open = currentBoard else { return [] }
    if let note = board.selectedNote, let goal = open.goals(from: note).first {
      board.pane = .goals
      board.goals.select(goal.id)
    } else if let goal = board.selectedGoal.flatMap({ open.goal($0) }), let id = goal.note,
      let note = open.note(id)
    {
      if note.withdrawn == nil {
        board.select(id, in: note.quadrant)
      } else {
        status = StatusLine(.info, strings.noteWasWithdrawn)
      }
    }
    return []
  }
}
