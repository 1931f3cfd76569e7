// Links of long texts on the screen: what a text can name, where a link leads, and which notes name
// a person or a goal. Timeline, plan, family and board are reached from each other this way.

import CaseModel
import TextUI

/// Somewhere that the selected row leads to.
enum Way: Sendable {
  case link(Link)
  case note(CaseID, ContactNote)
}

extension AppState {
  /// What a text in a case can name, by the words that it is named with.
  func offers(in file: CaseFile) -> [TextUI.Choice] {
    caseload.linkable(in: file).map { link in
      let (name, detail) = names(of: link.target, in: file)
      return Choice(link.words, name, detail: detail)
    }
  }

  /// What it is called now, and what it is.
  func names(of target: Link.Target, in file: CaseFile) -> (name: String, detail: String) {
    switch target {
    case .person(let id):
      return file.person(id).map { ($0.name, strings.personLine($0, today: today)) } ?? ("", "")
    case .team(let id): return (caseload.name(of: id), caseload.member(id)?.organisation ?? "")
    case .outside(let name): return (name, "")
    case .goal(let id): return (file.goal(id)?.text ?? "", strings.goalWord)
    case .areaGoal(let id):
      let board = caseload.boards.first { $0.goal(id) != nil }
      return (board?.goal(id)?.text ?? "", board?.neighbourhood ?? "")
    }
  }

  /// Ctrl-O: the list of whom to name, without the sign being typed; again, of goals.
  mutating func openMention() -> [Effect] {
    guard let field = sheet?.form.focusedID else { return [] }
    sheet?.form[field].input.beginOffer()
    refreshMeanings()
    return []
  }

  var mentionObstacle: String? {
    guard isInLongText else { return strings.onlyLongTextsName }
    if case .note = sheet?.purpose { return nil }
    return strings.nobodyToName
  }

  // MARK: following

  var followObstacle: String? {
    if place == .board { return board.selectedGoal == nil ? strings.selectAreaGoal : nil }
    guard let open = currentCase else { return strings.noCaseSelected }
    if file.pane == .timeline {
      return selectedContact?.links.isEmpty ?? true ? strings.leadsNowhere : nil
    }
    guard let target = selectedTarget else { return strings.selectToFollow }
    return open.notes(about: target).isEmpty ? strings.notSpokenOf : nil
  }

  /// Of the selected row, what a note could name.
  private var selectedTarget: Link.Target? {
    if place == .board { return board.selectedGoal.map { .areaGoal($0) } }
    if case .goal(let id) = selectedPlan { return .goal(id) }
    switch selectedFamily {
    case .person(let id): return .person(id)
    case .relation(let id):
      guard case .outside(let name) = currentCase?.relation(id)?.other else { return nil }
      return .outside(name)
    case .household, nil: return nil
    }
  }

  /// Notes that name what is selected, the latest first, or what the selected note names.
  private var ways: [Way] {
    if let note = selectedContact { return note.links.map { .link($0) } }
    guard let target = selectedTarget else { return [] }
    func ways(_ file: CaseFile) -> [Way] {
      file.notes(about: target).reversed().map { .note(file.id, $0) }
    }
    return place == .board ? caseload.files.flatMap(ways) : currentCase.map(ways) ?? []
  }

  /// One way is gone at once; of several one is chosen.
  mutating func follow() -> [Effect] {
    overlay = nil
    let ways = ways
    guard ways.count > 1 else {
      guard let way = ways.first else {
        status = StatusLine(.info, strings.notSpokenOf)
        return []
      }
      go(way)
      return []
    }
    let rows = ways.enumerated().map { at, way in row(of: way, String(at)) }
    overlay = .menu(
      Menu(strings.whereToTitle, rows) { id, state in
        if let at = Int(id) { state.go(ways[at]) }
        return []
      })
    return []
  }

  private func row(of way: Way, _ id: String) -> FinderRow<String> {
    switch way {
    case .link(let link):
      guard let open = currentCase else { return FinderRow(id, link.words) }
      let (name, detail) = names(of: link.target, in: open)
      return FinderRow(id, name, sentence: detail, also: [link.words])
    case .note(let caseID, let note):
      // The board is made with residents: cases have their numbers there, and no names.
      let number = place == .board ? (caseload[caseID]?.number.text ?? "") + " · " : ""
      return FinderRow(
        id, number + strings.title(of: note, today: today),
        sentence: caseload.name(of: note.stamp.by))
    }
  }

  private mutating func go(_ way: Way) {
    switch way {
    case .note(let id, let note):
      go(to: .file(id))
      select(note.stamp.time)
    case .link(let link):
      guard let open = currentCase else { return }
      let (name, detail) = names(of: link.target, in: open)
      show(link.target, in: open)
      status = StatusLine(.info, strings.leads(link.words, to: strings.joined(name, detail)))
    }
  }

  private mutating func show(_ target: Link.Target, in open: CaseFile) {
    switch target {
    case .person(let id): select(.person(id))
    case .goal(let id): select(.goal(id))
    case .areaGoal(let id):
      go(to: .board)
      select(id)
    case .outside(let name):
      let relation = open.relations.first { $0.other == .outside(name) }
      if let relation { select(.relation(relation.id)) } else { selectStep(of: .other(name), open) }
    case .team(let id): selectStep(of: .team(id), open)
    }
  }

  mutating func select(_ item: FamilyItem) {
    file.pane = .family
    file.family.select(item)
  }

  mutating func select(_ item: PlanItem) {
    file.pane = .plan
    file.plan.select(item)
  }

  mutating func select(_ key: TimelineKey) {
    file.pane = .timeline
    file.timeline.select(key)
  }

  mutating func select(_ goal: AreaGoalID) {
    board.pane = .goals
    board.goals.select(goal)
  }

  /// A colleague has no row of his own here, but what he carries has.
  private mutating func selectStep(of owner: Owner, _ open: CaseFile) {
    let steps = open.goals.flatMap(\.steps).filter { $0.owner == owner }
    guard let step = steps.first(where: { $0.state == .open }) ?? steps.last else { return }
    select(.step(step.id))
  }
}
