// The picture: the whole screen from the state, every time. ncurses finds what changed.

import CaseModel
import TextUI

extension AppState {
  /// Draws the screen, and what can be pointed at on it. Pure.
  public func draw() -> (Canvas, HitMap<Target>) {
    var canvas = Canvas(size, glyphs: glyphs)
    var hits = HitMap<Target>()
    let frame = FrameLayout(self)
    guard frame.tier > .tooSmall else {
      canvas.text(strings.tooSmall(size), in: canvas.rect.row(0), .statusWarn)
      return (canvas, hits)
    }
    drawHeader(into: &canvas, frame, &hits)
    drawPlace(into: &canvas, frame, &hits)
    markFound(into: &canvas, frame)
    drawSheet(into: &canvas, frame, &hits)
    drawOverlay(into: &canvas, frame, &hits)
    drawPending(into: &canvas, frame, &hits)
    drawStatus(into: &canvas, frame, &hits)
    drawTour(into: &canvas, frame, &hits)
    drawFooter(into: &canvas, frame, &hits)
    if case .inspection(let point) = overlay { drawInspection(at: point, into: &canvas, frame) }
    // Braille displays and magnifiers follow a cursor that can be seen.
    if isPlain, let cursor = canvas.cursor { canvas.park(cursor.point) }
    return (canvas, hits)
  }

  private func drawPlace(
    into canvas: inout Canvas, _ frame: FrameLayout, _ hits: inout HitMap<Target>
  ) {
    switch place {
    case .setup: drawSetup(into: &canvas, frame, &hits)
    case .welcome: drawWelcome(into: &canvas, frame)
    case .who: drawWho(into: &canvas, frame, &hits)
    case .cases:
      drawCases(into: &canvas, frame, &hits)
      drawPeek(into: &canvas, frame)
      drawListOverview(into: &canvas, frame)
    case .file(let id):
      if let open = caseload[id] { drawFile(open, into: &canvas, frame, &hits) }
    case .board: drawBoard(into: &canvas, frame, &hits)
    }
  }

  /// A pane's frame with its title; the one with the keys is heavy and marked.
  func drawBox(
    _ pane: Pane, _ title: String, footer: String = "", into canvas: inout Canvas,
    _ frame: FrameLayout
  ) {
    guard let rect = frame.panes[pane] else { return }
    let isFocused = frame.isFocused(pane) && sheet == nil
    if frame.hasFrames {
      canvas.box(rect, title: title, footer: footer, isFocused: isFocused)
    } else if frame.content(pane).row > rect.row {
      canvas.text(title, in: rect.row(0), .title)
    }
  }

  // MARK: the first row

  private func drawHeader(
    into canvas: inout Canvas, _ frame: FrameLayout, _ hits: inout HitMap<Target>
  ) {
    let row = frame.header
    var right: [Span] = []
    if store.isPractice { right.append(Span(" \(strings.practice) ", .practice)) }
    if store.exists {
      right.append(Span("  \(me.map { caseload.name(of: $0) } ?? strings.nobody)"))
      right.append(
        store.readOnly == nil
          ? Span("  \(canvas.glyphs.dot) \(strings.saved)", .statusOk)
          : Span("  \(canvas.glyphs.attention) \(strings.readOnly)", .statusError))
    }
    func width() -> Int { right.reduce(1) { $0 + $1.text.widthCells } }
    // In a narrow window the person goes first, then "saved"; PRACTICE and READ ONLY stay.
    if width() > row.columns * (row.columns < 70 ? 5 : 6) / 10, right.count > 1 {
      right.remove(at: right.count - 2)
      if width() > row.columns / 2, store.readOnly == nil, right.count > 1 { right.removeLast() }
    }
    canvas.spans(right, in: row.right(width()))
    let place = row.droppingRight(width() + 1).droppingLeft(1)
    let used = canvas.text(breadcrumb(canvas.glyphs), in: place, .title)
    // A press on where one is goes back to where one was.
    if isStacked, overlay == nil, sheet == nil { hits.add(.action(.back), at: place.left(used)) }
  }

  private func breadcrumb(_ glyphs: Glyphs) -> String {
    // A narrow header has no room for the program's own name.
    var parts = size.columns < 60 ? [] : ["Frontlijn"]
    switch place {
    case .setup, .welcome, .who: parts.append(strings.title(of: place.kind))
    case .cases: parts.append(strings.listName)
    case .file(let id):
      parts.append(caseload[id].map { "\($0.number.text) \($0.household.name)" } ?? "")
    case .board:
      parts.append(strings.goBoardLabel)
      if let board = currentBoard { parts.append(board.neighbourhood) }
    }
    return parts.joined(separator: " \(glyphs.crumb) ")
  }

  // MARK: the last two rows

  private func drawStatus(
    into canvas: inout Canvas, _ frame: FrameLayout, _ hits: inout HitMap<Target>
  ) {
    let row = frame.status.droppingLeft(1)
    if let status {
      hits.add(status.draw(into: &canvas, in: row)) { $0 }
    } else if !drawFind(into: &canvas, in: row), overlay == nil, sheet == nil {
      canvas.text(context, in: row, .dim, cut: .words)
    }
  }

  /// A sentence about the selected row: why it is here, or what comes next.
  private var context: String {
    switch place {
    case .setup, .welcome: ""
    case .who: whoContext
    case .cases where hasMarks: strings.whatWithSelected(cases.list.marked.count)
    case .cases: listContext
    case .file(let id): caseload[id].map(fileContext) ?? ""
    case .board: boardContext
    }
  }

  /// What is urgent about the selected case; else which one it is, as it would be read out.
  private var listContext: String {
    guard let row = cases.list.selection.flatMap({ cases.row($0) }) else { return "" }
    if strings.isUrgent(row, today) {
      let named = strings.about(row, today, isNamed: true)
      return named.widthCells < size.columns ? named : strings.about(row, today, isNamed: false)
    }
    let position = strings.position(cases.list.index + 1, of: cases.rows.count)
    return "\(position), \(strings.readOut(row, today: today))"
  }

  private func drawFooter(
    into canvas: inout Canvas, _ frame: FrameLayout, _ hits: inout HitMap<Target>
  ) {
    let area = frame.footer.droppingLeft(1)
    if let pending {
      hits.add(Footer.draw(hints(after: pending.keys), into: &canvas, in: area)) { $0 }
      return
    }
    let (actions, here) = (strings.keymap.actions, here)
    let rows = actions.indices.filter { actions[$0].places.contains(here) }
    // The way out has a place of its own, if need be at the cost of others; where Escape goes back
    // first, only with room to spare.
    let hasRoom = frame.footer.columns >= (isStacked ? 76 : 58)
    let quit = rows.first { actions[$0].id == .quit && hasRoom }
    // Made one by one, as long as there is room.
    let hints = rows.lazy.filter { $0 != quit }.compactMap { hint(actions[$0]) }
    let drawn = Footer.draw(
      hints, pinned: quit.flatMap { hint(actions[$0]) }, into: &canvas, in: area)
    hits.add(drawn) { $0 }
  }

  /// An action as a button, when it can be pressed now.
  private func hint(_ action: Action) -> Hint<Target>? {
    guard action.motion == nil, !action.keys.isEmpty, action.id != .skipTour,
      action.id == .help || action.obstacle(self) == nil, !action.isUnsaid(self)
    else { return nil }
    return Hint(
      .action(action.id), key: action.keyName(strings),
      label: action.labelNow(self) ?? action.label(strings))
  }

  /// What can be pressed after the first of several keys.
  private func hints(after keys: [Key]) -> [Hint<Target>] {
    let rows = strings.keymap.actions.enumerated()
    let choices = rows.compactMap { row, action -> Hint<Target>? in
      let rest = strings.keymap.rest(of: action, after: keys, in: here)
      guard let rest, action.obstacle(self) == nil else { return nil }
      return Hint(.following(row), key: strings.name(rest), label: action.label(strings))
    }
    let cancel = rows.filter { $0.element.places.contains(.pending) }.map {
      Hint(
        Target.following($0.offset), key: $0.element.keyName(strings),
        label: $0.element.label(strings))
    }
    return cancel + choices
  }

  // MARK: what lies on top

  private func drawSheet(
    into canvas: inout Canvas, _ frame: FrameLayout, _ hits: inout HitMap<Target>
  ) {
    guard let sheet else { return }
    canvas.fill(frame.sheet)
    if frame.hasFrames {
      canvas.box(
        frame.sheet, title: sheet.title, footer: sheet.news, isFocused: overlay == nil)
    } else if frame.sheetContent.row > frame.sheet.row {
      canvas.text(sheet.title, in: frame.sheet.row(0), .title)
    }
    let form = sheet.form.draw(
      into: &canvas, in: frame.sheetContent, isFocused: overlay == nil)
    hits.add(form) { .sheet($0) }
  }

  private func drawOverlay(
    into canvas: inout Canvas, _ frame: FrameLayout, _ hits: inout HitMap<Target>
  ) {
    guard let overlay else { return }
    switch overlay {
    case .question(let question):
      hits.add(question.dialog.draw(into: &canvas, in: frame.cover)) { .answer($0) }
    case .help(let finder):
      hits.add(draw(finder, strings.helpTitle, into: &canvas, frame)) { .finder(.action($0)) }
    case .palette(let finder):
      hits.add(draw(finder, strings.paletteTitle, into: &canvas, frame)) { .finder(.action($0)) }
    case .menu(let menu):
      hits.add(draw(menu.finder, menu.title, into: &canvas, frame)) { .finder(.menu($0)) }
    case .reading(let reading): drawReading(reading, into: &canvas, frame)
    case .inspection: break
    }
  }

  private func draw<ID>(
    _ finder: Finder<ID>, _ title: String, into canvas: inout Canvas, _ frame: FrameLayout
  ) -> HitMap<ListTarget<ID>> {
    drawTop(title, into: &canvas, frame)
    return finder.draw(
      into: &canvas, in: frame.overlayContent, prompt: strings.findPrompt,
      nothing: strings.nothingFits)
  }

  /// The empty frame of what lies on top; without frames its title, and the note beside it where
  /// there is room.
  func drawTop(
    _ title: String, _ note: String = "", into canvas: inout Canvas, _ frame: FrameLayout
  ) {
    let area = frame.overlay
    canvas.fill(area)
    if frame.hasFrames {
      canvas.box(area, title: title, footer: note, isFocused: true)
    } else if frame.overlayContent.row > area.row {
      let rest = area.row(0).droppingLeft(canvas.text(title, in: area.row(0), .title) + 1)
      if note.widthCells <= rest.columns { canvas.text(note, in: rest, .dim, align: .right) }
    }
  }
}
