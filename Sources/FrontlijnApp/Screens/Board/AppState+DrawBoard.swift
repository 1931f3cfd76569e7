// The board: four boxes and the goals under them.

import CaseModel
import TextUI

/// One box of the board.
struct QuadrantPane {
  private let notes: [BoardNote]
  private let room: Rect
  private let selected: Int

  init(_ board: SwotBoard, _ quadrant: Quadrant, _ room: Rect, selected: Int) {
    notes = board.notes(in: quadrant)
    (self.room, self.selected) = (room, selected)
  }

  private func lines(_ note: BoardNote) -> [String] {
    note.text.wrapped(to: max(1, room.columns - 4))
  }

  /// A note takes as many lines as it needs, at most three; in a low box one that is not selected
  /// two, so that the next one is seen.
  var heights: [Int] {
    notes.enumerated().map { at, note in
      min(room.rows < 7 && at != selected ? 2 : 3, max(1, lines(note).count))
    }
  }

  func draw(
    _ note: BoardNote, _ board: SwotBoard, into canvas: inout Canvas, in area: Rect
  ) {
    let hasGoal = !board.goals(from: note.id).isEmpty
    let mark = hasGoal ? String(canvas.glyphs.arrow) : " "
    canvas.text(mark, in: area.row(0).left(1), .done)
    let lines = lines(note)
    for row in 0..<min(area.rows, lines.count) {
      let isCut = row == area.rows - 1 && row + 1 < lines.count
      canvas.text(
        isCut ? lines[row] + " " + lines[row + 1] : lines[row],
        in: area.row(row).droppingLeft(2))
    }
  }
}

extension AppState {
  func drawBoard(
    into canvas: inout Canvas, _ frame: FrameLayout, _ hits: inout HitMap<Target>
  ) {
    guard let open = currentBoard else {
      if frame.hasFrames {
        canvas.box(frame.body, title: strings.goBoardLabel, isFocused: sheet == nil)
      }
      canvas.paragraph(
        strings.noBoardText, in: frame.body.inset(columns: 3, rows: 2), .dim)
      return
    }
    for quadrant in Quadrant.allCases {
      drawQuadrant(quadrant, open, into: &canvas, frame, &hits)
    }
    drawAreaGoals(open, into: &canvas, frame, &hits)
  }

  private func drawQuadrant(
    _ quadrant: Quadrant, _ open: SwotBoard, into canvas: inout Canvas, _ frame: FrameLayout,
    _ hits: inout HitMap<Target>
  ) {
    let pane = Pane.board(.quadrant(quadrant))
    guard frame.panes[pane] != nil, let list = board.notes[quadrant] else { return }
    let count = list.ids.count
    let title = "\(strings.letter(quadrant))  \(strings.name(quadrant)) \(count)"
    let isFocused = board.pane == .quadrant(quadrant)
    drawBox(
      pane, title,
      footer: isFocused && count > 0 ? strings.of(list.index + 1, count) : "", into: &canvas, frame)
    let area = frame.content(pane)
    if list.isEmpty {
      canvas.paragraph(strings.emptyBox, in: area.inset(columns: 2, rows: 0), .dim)
      hits.add(.board(.note(quadrant, .area)), at: area)
      return
    }
    let drawn = QuadrantPane(open, quadrant, area, selected: list.index)
    let heights = drawn.heights
    let rows = list.draw(
      into: &canvas, in: area, isFocused: isFocused && sheet == nil && overlay == nil,
      showsSelection: isFocused, height: { heights[$0] }
    ) { canvas, room, id in
      if let note = open.note(id) { drawn.draw(note, open, into: &canvas, in: room) }
    }
    hits.add(rows) { .board(.note(quadrant, $0)) }
  }

  private func drawAreaGoals(
    _ open: SwotBoard, into canvas: inout Canvas, _ frame: FrameLayout,
    _ hits: inout HitMap<Target>
  ) {
    guard frame.panes[.board(.goals)] != nil else { return }
    drawBox(
      .board(.goals), "\(strings.areaGoalsTitle) \(open.goals.count)", into: &canvas, frame)
    let area = frame.content(.board(.goals))
    if open.goals.isEmpty {
      canvas.text(strings.noAreaGoalsYet, in: area.row(0).droppingLeft(2), .dim)
    }
    let isFocused = board.pane == .goals
    let rows = board.goals.draw(
      into: &canvas, in: area, isFocused: isFocused && sheet == nil && overlay == nil,
      showsSelection: isFocused
    ) { canvas, room, id in
      if let goal = open.goal(id) { draw(goal, into: &canvas, in: room) }
    }
    hits.add(rows) { .board(.goal($0)) }
  }

  /// Its state, its text, and at the right how far ahead it looks and whether a note led to it.
  private func draw(_ goal: AreaGoal, into canvas: inout Canvas, in room: Rect) {
    let glyphs = canvas.glyphs
    let mark =
      switch goal.state {
      case .open: glyphs.open
      case .reached: glyphs.done
      case .dropped: glyphs.failure
      }
    let role: Role = goal.state == .open ? .text : .done
    let from = goal.note == nil ? "  " : "\(glyphs.follows) "
    let right = " \(from)\(strings.name(goal.horizon))"
    canvas.text(right, in: room, .dim, align: .right)
    canvas.text("\(mark) \(goal.text)", in: room.droppingRight(right.widthCells), role)
  }

  /// Who brought the selected note, and what came of it.
  var boardContext: String {
    guard let open = currentBoard else { return "" }
    if let note = board.selectedNote.flatMap({ open.note($0) }) {
      let goals = open.goals(from: note.id).map { "“\($0.text)”" }
      return strings.about(note, goals: goals, today: today)
    }
    if let goal = board.selectedGoal.flatMap({ open.goal($0) }) {
      let note = goal.note.flatMap { open.note($0)?.text }
      return strings.about(goal, note: note, today: today)
    }
    return open.motto ?? ""
  }
}
