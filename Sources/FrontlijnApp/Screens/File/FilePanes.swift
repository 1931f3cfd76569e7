// The rows of the panes of a case file: what each row says, and how high it is.

import CaseModel
import TextUI

/// The Plan pane.
struct PlanPane {
  private let state: AppState
  private let file: CaseFile
  private let room: Rect

  init(_ state: AppState, _ file: CaseFile, _ room: Rect) {
    (self.state, self.file, self.room) = (state, file, room)
  }

  /// A goal stands one line below what comes before it.
  var heights: [Int] { state.file.plan.ids.indices.map { 1 + lead($0) } }

  func lead(_ at: Int) -> Int {
    if case .goal = state.file.plan.ids[at], at > 0 { 1 } else { 0 }
  }

  func draw(_ item: PlanItem, into canvas: inout Canvas, in area: Rect) {
    let line = area.bottom(1)
    switch item {
    case .goal(let id): if let goal = file.goal(id) { drawGoal(goal, into: &canvas, in: line) }
    case .step(let id): if let step = file.step(id) { drawStep(step, into: &canvas, in: line) }
    case .followUp(let id):
      if let followUp = file.followUp(id) { drawFollowUp(followUp, into: &canvas, in: line) }
    }
  }

  private func drawGoal(_ goal: Goal, into canvas: inout Canvas, in line: Rect) {
    let strings = state.strings
    let counted = goal.steps.filter { $0.state != .lapsed }
    let done = counted.count { $0.state == .done }
    let right: String
    switch goal.state {
    case .open:
      right =
        counted.isEmpty
        ? strings.noStepsYet
        : "\(done)/\(counted.count) "
          + ProgressBar.text(done, of: counted.count, cells: 4, glyphs: canvas.glyphs)
    case .reached, .dropped: right = strings.name(goal.state)
    }
    canvas.text(right, in: line, .dim, align: .right)
    let text = line.droppingRight(right.widthCells + 1)
    canvas.text(
      goal.text, in: text, goal.state == .open ? .heading : .done)
  }

  private func drawStep(_ step: Step, into canvas: inout Canvas, in line: Rect) {
    let isLate = step.state == .open && step.due.map { $0 < state.today } ?? false
    let mark: Character
    switch step.state {
    case .done: mark = canvas.glyphs.done
    case .lapsed: mark = canvas.glyphs.failure
    case .open:
      mark =
        isLate
        ? canvas.glyphs.attention : step.due == nil ? canvas.glyphs.undated : canvas.glyphs.open
    }
    let role: Role = step.state == .open ? (isLate ? .overdue : .text) : .done
    drawRow(
      mark, step.text, owner: step.owner.map { state.name(of: $0, in: file) } ?? "",
      when: when(step), role, into: &canvas, in: line)
  }

  private func drawFollowUp(_ followUp: FollowUp, into canvas: inout Canvas, in line: Rect) {
    let strings = state.strings
    let isLate = followUp.doneOn == nil && followUp.due.map { $0 < state.today } ?? false
    let mark =
      followUp.doneOn != nil
      ? canvas.glyphs.done : isLate ? canvas.glyphs.attention : canvas.glyphs.follows
    let role: Role = followUp.doneOn != nil ? .done : isLate ? .overdue : .text
    let when: String
    switch (followUp.doneOn, followUp.due) {
    case (let done?, _): when = day(done)
    case (nil, let due?): when = isLate ? late(due) : day(due)
    case (nil, nil): when = strings.noDateYet
    }
    drawRow(
      mark, "\(strings.name(followUp.kind)): \(followUp.text)", owner: "", when: when, role,
      into: &canvas, in: line)
  }

  private func drawRow(
    _ mark: Character, _ text: String, owner: String, when: String, _ role: Role,
    into canvas: inout Canvas, in line: Rect
  ) {
    let whenCells = isNarrow ? 9 : 16
    let ownerCells = owner.isEmpty || line.columns < 52 ? 0 : min(18, line.columns / 5)
    canvas.text(" \(mark) ", in: line.left(3), role)
    canvas.text(when, in: line.right(whenCells), role == .text ? .dim : role)
    let rest = line.droppingLeft(3).droppingRight(whenCells + 1)
    if ownerCells > 0 {
      canvas.text(owner, in: rest.right(ownerCells), .dim)
    }
    canvas.text(text, in: rest.droppingRight(ownerCells > 0 ? ownerCells + 1 : 0), role)
  }

  /// Days are said short in a pane that stands beside others.
  private var isNarrow: Bool { room.columns < 64 }

  private func day(_ day: Day) -> String {
    isNarrow
      ? state.strings.dayShort(day, today: state.today)
      : state.strings.day(day, today: state.today)
  }

  private func late(_ due: Day) -> String {
    let days = state.today - due
    return isNarrow ? state.strings.lateShort(days) : state.strings.late(days)
  }

  private func when(_ step: Step) -> String {
    switch step.state {
    case .done: return step.doneOn.map(day) ?? state.strings.doneLabel
    case .lapsed: return state.strings.lapsedWord
    case .open:
      guard let due = step.due else { return state.strings.noDateYet }
      return due < state.today ? late(due) : day(due)
    }
  }
}

/// The Timeline pane: newest first, the selected entry in full.
struct TimelinePane {
  private let state: AppState
  private let file: CaseFile
  private let room: Rect
  /// Lines of an entry that is not selected, its head included.
  static let shortLines = 3

  init(_ state: AppState, _ file: CaseFile, _ room: Rect) {
    (self.state, self.file, self.room) = (state, file, room)
  }

  private var columns: Int { max(1, room.columns - 2) }

  private func item(_ at: Int) -> TimelineItem? {
    // Newest first: the list is the timeline from its end.
    let index = file.timeline.count - 1 - at
    return file.timeline.indices.contains(index) ? file.timeline[index] : nil
  }

  func height(_ at: Int) -> Int {
    guard let item = item(at), case .contact(let note) = item else { return 1 }
    let lines = body(note).count
    let isSelected = at == state.file.timeline.index
    let limit = isSelected ? max(2, room.rows - 1) : Self.shortLines - 1
    return 1 + max(1, min(lines, limit))
  }

  private func body(_ note: ContactNote) -> [String] {
    guard let words = state.words(of: note.text) else { return [""] }
    return words.wrapped(to: max(1, columns - 2))
  }

  func draw(_ at: Int, into canvas: inout Canvas, in area: Rect) {
    guard let item = item(at) else { return }
    let strings = state.strings
    let day = strings.dayShort(item.on, today: state.today)
    let who = state.caseload.member(item.stamp.by)?.name ?? item.stamp.by.name
    switch item {
    case .milestone(let milestone):
      canvas.spans(
        [
          Span(day.padded(to: 9), .dim),
          Span(strings.text(milestone, in: file, state.caseload), .dim),
        ],
        in: area.row(0))
    case .contact(let note):
      var head = [
        Span(day.padded(to: 9), .text), Span(strings.name(note.kind), .heading), Span("  "),
        Span(who, .dim),
      ]
      if !note.earlier.isEmpty { head.append(Span("  \(strings.correctedMark)", .dim)) }
      canvas.spans(head, in: area.row(0))
      let lines = body(note)
      for row in 1..<max(1, area.rows) where row <= lines.count {
        let isCut = row == area.rows - 1 && row < lines.count
        canvas.text(
          lines[row - 1] + (isCut ? " " + lines[row] : ""),
          in: area.row(row).droppingLeft(2))
      }
    }
  }
}
