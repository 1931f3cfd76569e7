// The mouse: a press means what the frame drew there, so that whoever clicks needs no key.

import TextUI

extension AppState {
  mutating func handle(_ mouse: Mouse, on hit: HitMap<Target>.Hit) -> [Effect] {
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
      let shown = CaseColumn.shown(without: settings.hiddenColumns)
      // What was pressed is the frame before: a key may have hidden a column since.
      guard shown.indices.contains(column), let order = shown[column].order else { break }
      cases.order = order
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
