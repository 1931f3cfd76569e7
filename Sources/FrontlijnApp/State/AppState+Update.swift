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
    case .resized(let size): self.size = size
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
        action: isRedo ? strings.undoHint : strings.redoHint)
    case .refused(.changedMeanwhile) where sheet != nil: return save()
    case .refused(let refusal): refuse(refusal)
    case .editedOutside(let edit): take(edit)
    case .drafts(let drafts, let onArrival): take(drafts, onArrival: onArrival)
    case .themes(let files): takeThemes(files)
    case .failed(let sentence, let readOnly):
      store.readOnly = readOnly ?? store.readOnly
      status = StatusLine(.error, sentence)
    }
    return []
  }

  private mutating func take(_ caseload: Caseload) {
    let old = self.caseload
    self.caseload = caseload
    if case .file(let id) = place, caseload[id] == nil { goBack() }
    refresh()
    followUnderSheet(from: old)
  }

  private mutating func commit(_ caseload: Caseload, _ note: CommitNote) -> [Effect] {
    let effects = note.closesSheet ? closeSheet() : []
    take(caseload)
    note.then(&self)
    refresh()
    status = StatusLine(.ok, note.said, action: strings.undoHint)
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
    if key == .focusIn || key == .focusOut { return [] }
    if strings.keymap.action([key], in: place.kind)?.id == .repaint { return [.repaint] }
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
      if key == .ctrl("c") { status = StatusLine(.info, strings.howToLeave) }
      if key == .ctrl("s") { status = StatusLine(.ok, strings.alreadySaved) }
    }
    return []
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

  public mutating func run(_ id: ActionID) -> [Effect] {
    strings.keymap.action(id, in: here).map { run($0) } ?? []
  }

  /// Moves in the list that has the keys; false for a key that is no motion there.
  mutating func move(_ key: Key) -> Bool {
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

  // MARK: overlays

  private mutating func handleOverlay(_ key: Key) -> [Effect] {
    let size = FrameLayout(self).overlaySize
    switch overlay {
    case .help(var finder):
      let outcome = finder.handle(key, in: size)
      overlay = .help(finder)
      return finish(outcome)
    case .palette(var finder):
      let outcome = finder.handle(key, in: size)
      overlay = .palette(finder)
      return finish(outcome)
    case .menu(var menu):
      let outcome = menu.finder.handle(key, in: size)
      overlay = .menu(menu)
      defer { previewTheme() }
      return finish(outcome, menu)
    case .inspection(let point):
      handleInspection(key, at: point)
      return []
    case .question(var question):
      let answer = question.dialog.handle(key)
      overlay = .question(question)
      return answer.map { finish($0, question) } ?? []
    case .reading(var reading):
      let lines = readingLines(reading, width: size.columns).count
      let last = max(0, lines - size.rows)
      switch strings.keymap.motion(key) {
      case .up: reading.firstLine -= 1
      case .down: reading.firstLine += 1
      case .pageUp: reading.firstLine -= max(1, size.rows - 1)
      case .pageDown, .space: reading.firstLine += max(1, size.rows - 1)
      case .home: reading.firstLine = 0
      case .end: reading.firstLine = last
      default:
        overlay = nil
        return []
      }
      reading.firstLine = min(max(0, reading.firstLine), last)
      overlay = .reading(reading)
      return []
    case nil: return []
    }
  }

  private mutating func finish(_ outcome: FinderOutcome<Int>) -> [Effect] {
    switch outcome {
    case .run(let row):
      overlay = nil
      return run(strings.keymap.actions[row])
    case .refused(_, let reason):
      overlay = nil
      status = StatusLine(.warning, reason)
    case .cancel: overlay = nil
    case .ignored, .handled: break
    }
    return []
  }

  private mutating func finish(_ outcome: FinderOutcome<String>, _ menu: Menu) -> [Effect] {
    switch outcome {
    case .run(let id):
      overlay = nil
      return menu.choose(id, &self)
    case .refused(_, let reason):
      overlay = nil
      status = StatusLine(.warning, reason)
    case .cancel: overlay = nil
    case .ignored, .handled: break
    }
    return []
  }

  private mutating func finish(_ answer: String, _ question: Question) -> [Effect] {
    overlay = nil
    return question.answer(answer, &self)
  }

  // MARK: the mouse

  private mutating func handle(_ mouse: Mouse, on hit: HitMap<Target>.Hit) -> [Effect] {
    let frame = FrameLayout(self)
    if mouse.action == .press {
      let wasPending = pending != nil
      pending = nil
      switch hit.target {
      case .action(let id): return run(id)
      case .following(let row):
        status = nil
        return wasPending ? run(strings.keymap.actions[row]) : []
      default: break
      }
    }
    if overlay != nil { return handleOverlay(mouse, on: hit.target, frame) }
    if case .sheet = hit.target { return handleSheet(mouse, on: hit) }
    guard sheet == nil else { return [] }
    return point(mouse, at: hit.target, frame)
  }

  private mutating func handleOverlay(
    _ mouse: Mouse, on target: Target, _ frame: FrameLayout
  ) -> [Effect] {
    switch (target, overlay) {
    case (.finder(.action(let target)), .help(var finder)):
      let outcome = finder.handle(mouse, on: target, in: frame.overlaySize)
      overlay = .help(finder)
      return finish(outcome)
    case (.finder(.action(let target)), .palette(var finder)):
      let outcome = finder.handle(mouse, on: target, in: frame.overlaySize)
      overlay = .palette(finder)
      return finish(outcome)
    case (.finder(.menu(let target)), .menu(var menu)):
      let outcome = menu.finder.handle(
        mouse, on: target, in: frame.overlaySize, atOnce: true)
      overlay = .menu(menu)
      defer { previewTheme() }
      return finish(outcome, menu)
    case (.answer(let id), .question(let question)) where mouse.action == .press:
      return finish(id, question)
    default: return []
    }
  }

  private mutating func point(_ mouse: Mouse, at target: Target, _ frame: FrameLayout) -> [Effect] {
    status = nil
    let rows = frame.listRows
    var outcome = PointerOutcome.ignored
    switch target {
    case .tab(let pane) where mouse.action == .press: file.pane = pane
    case .cases(.header(let column)) where mouse.action == .press:
      cases.order = CasesTable.order(ofColumn: column) ?? cases.order
      refresh()
    case .cases(let row): outcome = cases.list.handle(mouse, on: row, rows: rows)
    case .setup(.row(let option)) where mouse.action == .press:
      setup.list.select(option)
      return takeOption()
    case .who(let row): outcome = who.list.handle(mouse, on: row, rows: rows)
    case .file(let row):
      file.pane = row.pane
      switch row {
      case .family(let row): outcome = file.family.handle(mouse, on: row, rows: rows)
      case .plan(let row): outcome = file.plan.handle(mouse, on: row, rows: rows)
      case .timeline(let row): outcome = file.timeline.handle(mouse, on: row, rows: rows)
      }
    case .board(.note(let quadrant, let row)):
      board.pane = .quadrant(quadrant)
      if var list = board.notes[quadrant] {
        outcome = list.handle(mouse, on: row, rows: rows)
        board.notes[quadrant] = list
      }
    case .board(.goal(let row)):
      board.pane = .goals
      outcome = board.goals.handle(mouse, on: row, rows: rows)
    default: break
    }
    return outcome == .chosen ? run(.open) : []
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
