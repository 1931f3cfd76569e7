// The one way in: a message changes the state and asks for effects. Pure.
//
// A key goes to what lies on top: overlay, sheet, filter, prefix, then the actions of the place,
// then the list that has the keys.

import CaseModel
import TextUI

extension AppState {
  /// Takes a message in; what it asks of the world.
  public mutating func handle(_ message: Message) -> [Effect] {
    guard let step = tourShown?.step else { return take(message) }
    let before = TourMoment(self)
    let effects = take(message)
    return effects + noticeForTour(step, since: before, message)
  }

  private mutating func take(_ message: Message) -> [Effect] {
    switch message {
    case .key(let key): return handle(key)
    case .pointed(let mouse, let hit): return handle(mouse, on: hit)
    case .resized(let size):
      self.size = size
      refreshFind()
    case .waited: pending?.isShown = true
    case .changed(let caseload): take(caseload)
    case .today(let day):
      today = day
      refresh()
    case .committed(let caseload, let note): return commit(caseload, note)
    case .undone(let caseload, let events, let isRedo):
      take(caseload)
      let what = strings.what(events, in: caseload)
      status = StatusLine(
        .ok, isRedo ? strings.redone(what) : strings.undone(what),
        offer: offer(isRedo ? .undo : .redo))
    case .refused(.changedMeanwhile) where sheet != nil: return save()
    case .refused(let refusal): refuse(refusal)
    case .editedOutside(let edit): take(edit)
    case .drafts(let drafts, let onArrival): take(drafts, onArrival: onArrival)
    case .themes(let files): takeThemes(files)
    case .failed(let sentence, let readOnly, let isAnswer):
      store.readOnly = readOnly ?? store.readOnly
      status = StatusLine(.error, sentence)
      // What went wrong, and what to do, is read whole.
      if isAnswer, sentence.widthCells > size.columns - 4, overlay == nil { explain(sentence) }
    }
    return []
  }

  private mutating func take(_ caseload: Caseload) {
    let old = self.caseload
    self.caseload = caseload
    if case .file(let id) = place, caseload[id] == nil { goBack() }
    // Whoever takes back that he joined is nobody again: the question is put once more.
    if let me, caseload.member(me) == nil {
      self.me = nil
      start(at: .cases)
      go(to: .who)
    }
    refresh()
    followUnderSheet(from: old)
  }

  private mutating func commit(_ caseload: Caseload, _ note: CommitNote) -> [Effect] {
    let effects = note.closesSheet ? closeSheet() : []
    take(caseload)
    note.then(&self)
    refresh()
    status = StatusLine(.ok, note.said, offer: offer(.undo))
    return effects
  }

  /// A refusal about a field is said at the field; any other in the status line.
  private mutating func refuse(_ refusal: Refusal) {
    let sentence = strings.sentence(refusal, in: caseload)
    if var open = sheet, let field = refusal.field, open.form.has(field) {
      open.form[field].problem = FieldProblem(sentence)
      open.form.focus(on: field)
      sheet = open
    }
    status = StatusLine(refusal == .nothingChanged ? .info : .error, sentence)
  }

  // MARK: keys

  private mutating func handle(_ key: Key) -> [Effect] {
    handleNative(strings.keymap.native(key, in: pending == nil ? here : .pending))
  }

  /// A key as the widget on top knows it.
  mutating func handleNative(_ key: Key) -> [Effect] {
    if key == .focusIn || key == .focusOut { return [] }
    if strings.keymap.action([key], in: place.kind)?.id == .repaint { return [.repaint] }
    if here == .find { return handleFind(key) }
    if overlay != nil { return handleOverlay(key) }
    if sheet != nil {
      let action = strings.keymap.action([key], in: .form)
      return action.flatMap { $0.isBeforeForm ? run($0) : nil } ?? handleSheet(key)
    }
    if here == .filter { return handleFilter(key) }
    status = nil
    return handle(pending.map { $0.keys + [key] } ?? [key])
  }

  /// Keys of a place: one, or several in turn.
  private mutating func handle(_ keys: [Key]) -> [Effect] {
    let isContinued = pending != nil
    let wasShown = pending?.isShown == true
    pending = nil
    let key = keys[keys.count - 1]
    if isContinued, key == .escape { return [] }
    if let action = strings.keymap.action(keys, in: here) { return run(action) }
    if strings.keymap.isBeginning(keys, in: here) {
      pending = PendingKeys(keys)
      pending?.isShown = wasShown
      status = StatusLine(.info, strings.waitsForKey(keys))
    } else if isContinued {
      status = StatusLine(.info, strings.noSuchKey(strings.name(keys)))
    } else if place == .setup, let effects = answerSetup(key) {
      return effects
    } else if !move(key) {
      status = answer(to: key)
    }
    return []
  }

  /// What a key would do in another place.
  private func elsewhere(_ key: Key) -> String? {
    let actions = strings.keymap.actions.filter {
      $0.keys.contains([key]) && !$0.places.isDisjoint(with: Action.everywhere)
    }
    let places = actions.reduce(into: Place.Kinds()) { $0.formUnion($1.places) }
    return actions.first.map {
      strings.notHere($0.label(strings), but: places.intersection(Action.everywhere))
    }
  }

  /// What is said to a key that does nothing here.
  private func answer(to key: Key) -> StatusLine<Target>? {
    switch key {
    case .ctrl("c"): StatusLine(.info, strings.howToLeave)
    case .ctrl("s"): StatusLine(.ok, strings.alreadySaved)
    case _ where place == .welcome: StatusLine(.info, strings.welcomeHint)
    case .character, .ctrl, .alt, .function, .enter, .tab, .backTab:
      StatusLine(.info, elsewhere(key) ?? strings.noSuchKey(strings.name([key])))
    default: nil
    }
  }

  /// Runs an action, or says why not.
  mutating func run(_ action: Action) -> [Effect] {
    if let obstacle = action.obstacle(self) {
      if obstacle == store.readOnly {
        explainReadOnly()
      } else {
        status = StatusLine(.warning, obstacle)
      }
      return []
    }
    return action.run(&self)
  }

  /// An action as a button beside what was just said.
  func offer(_ id: ActionID) -> Hint<Target>? {
    strings.keymap.actions.first { $0.id == id }.map {
      Hint(.action(id), key: strings.key(id), label: $0.label(strings))
    }
  }

  public mutating func run(_ id: ActionID) -> [Effect] {
    strings.keymap.action(id, in: here).map { run($0) } ?? []
  }

  /// Moves in the list that has the keys; false for a key that is no motion there.
  mutating func move(_ key: Key) -> Bool {
    if find?.hasFound == true, let step = key.onward {
      stepFind(step)
      return true
    }
    let frame = FrameLayout(self)
    switch place {
    case .welcome: return false
    case .setup: return setup.list.handle(key, rows: setup.list.ids.count)
    case .who: return who.list.handle(key, rows: frame.listRows)
    case .cases: return cases.list.handle(key, rows: frame.listRows)
    case .file(let id):
      guard let open = caseload[id] else { return false }
      if let step = key.sideways {
        file.pane = FilePane.allCases.neighbour(of: file.pane, step)
        return true
      }
      switch file.pane {
      case .family: return file.family.handle(key, rows: frame.listRows)
      case .plan:
        let heights = PlanPane(self, open, frame.focused).heights
        return file.plan.handle(key, rows: frame.listRows, height: { heights[$0] })
      case .timeline:
        let pane = TimelinePane(self, open, frame.focused)
        return file.timeline.handle(key, rows: frame.listRows, height: pane.height)
      }
    case .board: return moveOnBoard(key, frame)
    }
  }

  // MARK: the filter

  private mutating func handleFilter(_ key: Key) -> [Effect] {
    switch key {
    case .escape:
      cases.filter = nil
      cases.isTyping = false
    case .enter, .tab:
      cases.isTyping = false
      if cases.filter?.text.isEmpty == true { cases.filter = nil }
    case .move(.up, _), .move(.down, _), .move(.pageUp, _), .move(.pageDown, _):
      _ = cases.list.handle(key, rows: FrameLayout(self).listRows)
      return []
    default:
      guard cases.filter?.handle(key) == true else { return [] }
    }
    cases.refresh(caseload, me: me, today: today)
    return []
  }
}

extension Array where Element: Equatable {
  /// The element `step` further on, around the ends.
  func neighbour(of element: Element, _ step: Int) -> Element {
    let at = firstIndex(of: element) ?? 0
    return self[(at + step + count) % count]
  }
}

extension Key {
  /// -1 for left, 1 for right.
  var sideways: Int? {
    switch self {
    case .left: -1
    case .right: 1
    default: nil
    }
  }
}

extension Refusal {
  /// The field that the refusal is about, by its key on disk.
  var field: String? {
    switch self {
    case .needed(let field), .tooLong(let field, _, _), .inTheFuture(let field): field
    case .labelNeedsGround: "ground"
    case .labelNeedsReview, .reviewTooLate: "review"
    case .needsDirector, .alreadyDirects: "director"
    case .yearOutOfRange: "birth_year"
    case .nameOnBoard: "text"
    case .beforeOpening, .beforeLastChange: "on"
    case .relationWithSelf: "other"
    default: nil
    }
  }
}
