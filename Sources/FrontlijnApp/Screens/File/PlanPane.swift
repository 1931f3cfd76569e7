// The rows of the plan of a case file: what each says, and how high it is. Where there is room for
// the whole plan, nothing of it is cut.

import CaseModel
import TextUI

/// The Plan pane.
struct PlanPane {
  private let state: AppState
  private let file: CaseFile
  private let room: Rect
  /// The columns at the right are as wide as what stands in them, and in line for all rows.
  private var ownerCells = 0
  private var whenCells = 0
  /// The text of each item, as it is wrapped.
  private var texts: [PlanItem: [String]] = [:]
  /// Lines that an item may have beyond the usual ones.
  private var spareLines = 0

  init(_ state: AppState, _ file: CaseFile, _ room: Rect) {
    (self.state, self.file, self.room) = (state, file, room)
    let steps = file.goals.flatMap(\.steps)
    let days = steps.map(when) + file.followUps.map(when)
    whenCells = min(days.map(\.widthCells).max() ?? 0, room.columns / 3)
    let owners = steps.compactMap(\.owner).map { name($0).widthCells }
    let share = isSmall ? 8 : 4
    ownerCells = room.columns < 42 ? 0 : min(owners.max() ?? 0, room.columns / share)
    for item in state.file.plan.ids {
      texts[item] = text(item).wrapped(to: max(8, textCells(item)))
    }
    let longest = texts.values.map(\.count).max() ?? 0
    spareLines = (0..<longest).last { heights(spareLines: $0).reduce(0, +) <= room.rows } ?? 0
  }

  /// In screen rows, for each item.
  var heights: [Int] { heights(spareLines: spareLines) }

  private func heights(spareLines: Int) -> [Int] {
    state.file.plan.ids.enumerated().map { at, item in
      lead(at) + min(texts[item]?.count ?? 0, limit(item) + spareLines)
    }
  }

  /// A goal stands one line below what comes before it.
  func lead(_ at: Int) -> Int {
    if case .goal = state.file.plan.ids[at], at > 0 { 1 } else { 0 }
  }

  // MARK: texts

  /// A pane in which names would cost too much of the text.
  private var isSmall: Bool { room.columns < 48 }

  /// Who does a step; in a small pane a colleague by initials, as in the list of cases.
  private func name(_ owner: Owner) -> String {
    if case .team(let id) = owner, isSmall, let member = state.caseload.member(id) {
      return member.initials
    }
    return state.name(of: owner, in: file)
  }

  private func text(_ item: PlanItem) -> String {
    switch item {
    case .goal(let id): file.goal(id)?.text ?? ""
    case .step(let id): file.step(id)?.text ?? ""
    case .followUp(let id): file.followUp(id).map(said) ?? ""
    }
  }

  /// The usual number of lines: three for a goal, which is in the words of the family, two for
  /// anything else; in a low pane one less.
  private func limit(_ item: PlanItem) -> Int {
    let usual = if case .goal = item { 3 } else { 2 }
    return room.rows < 14 ? usual - 1 : usual
  }

  private func lines(_ item: PlanItem) -> [String] {
    let (wrapped, limit) = (texts[item] ?? [], limit(item) + spareLines)
    guard wrapped.count > limit else { return wrapped }
    return wrapped.prefix(limit - 1) + [wrapped[(limit - 1)...].joined(separator: " ")]
  }

  private func textCells(_ item: PlanItem) -> Int {
    // The gutter of the list, and the last column stays free.
    let line = room.columns - 2
    switch item {
    case .goal(let id): return line - (file.goal(id).map(progress)?.widthCells ?? 0) - 2
    case .step:
      return line - 3 - whenCells - 2 - (ownerCells > 0 ? ownerCells + 2 : 0)
    case .followUp: return line - 3 - whenCells - 2
    }
  }

  private func said(_ followUp: FollowUp) -> String {
    "\(state.strings.name(followUp.kind)): \(followUp.text)"
  }

  /// `5/8 ▓▓░░`, or what became of the goal.
  private func progress(_ goal: Goal) -> String {
    guard goal.state == .open else { return state.strings.name(goal.state) }
    let counted = goal.steps.filter { $0.state != .lapsed }
    guard !counted.isEmpty else { return state.strings.noStepsYet }
    let done = counted.count { $0.state == .done }
    let bar = ProgressBar.text(done, of: counted.count, cells: 4, glyphs: state.glyphs)
    return state.isPlain
      ? state.strings.of(done, counted.count) : "\(done)/\(counted.count) \(bar)"
  }

  // MARK: rows

  /// In the room of the item's height, what stands above it included.
  func draw(_ item: PlanItem, into canvas: inout Canvas, in area: Rect) {
    let lines = lines(item)
    let block = area.bottom(lines.count)
    switch item {
    case .goal(let id): if let goal = file.goal(id) { draw(goal, lines, into: &canvas, in: block) }
    case .step(let id): if let step = file.step(id) { draw(step, lines, into: &canvas, in: block) }
    case .followUp(let id):
      if let followUp = file.followUp(id) { draw(followUp, lines, into: &canvas, in: block) }
    }
  }

  private func draw(_ goal: Goal, _ lines: [String], into canvas: inout Canvas, in block: Rect) {
    let right = progress(goal)
    canvas.text(right, in: block.droppingRight(1), .dim, align: .right)
    let role: Role = goal.state == .open ? .heading : .done
    for (row, text) in lines.enumerated() {
      canvas.text(text, in: block.row(row).droppingRight(right.widthCells + 2), role)
    }
  }

  private func draw(_ step: Step, _ lines: [String], into canvas: inout Canvas, in block: Rect) {
    let glyphs = canvas.glyphs
    let isLate = step.state == .open && step.due.map { $0 < state.today } ?? false
    let mark =
      switch step.state {
      case .done: glyphs.done
      case .lapsed: glyphs.failure
      case .open: isLate ? glyphs.attention : step.due == nil ? glyphs.undated : glyphs.open
      }
    let role: Role = step.state == .open ? (isLate ? .overdue : .text) : .done
    let owner = step.owner.map(name) ?? ""
    draw(
      mark, lines, cells: textCells(.step(step.id)), owner: owner, when: when(step), role,
      into: &canvas, in: block)
  }

  private func draw(
    _ followUp: FollowUp, _ lines: [String], into canvas: inout Canvas, in block: Rect
  ) {
    let isDone = followUp.doneOn != nil
    let isLate = !isDone && followUp.due.map { $0 < state.today } ?? false
    let glyphs = canvas.glyphs
    let mark = isDone ? glyphs.done : isLate ? glyphs.attention : glyphs.follows
    let role: Role = isDone ? .done : isLate ? .overdue : .text
    draw(
      mark, lines, cells: textCells(.followUp(followUp.id)), owner: "", when: when(followUp), role,
      into: &canvas, in: block)
  }

  private func draw(
    _ mark: Character, _ lines: [String], cells: Int, owner: String, when: String, _ role: Role,
    into canvas: inout Canvas, in block: Rect
  ) {
    canvas.text(" \(mark) ", in: block.row(0).left(3), role)
    let line = block.row(0).droppingRight(1)
    canvas.text(when, in: line.right(whenCells), role == .text ? .dim : role)
    if !owner.isEmpty {
      canvas.text(owner, in: line.droppingRight(whenCells + 2).right(ownerCells), .dim)
    }
    for (row, text) in lines.enumerated() {
      canvas.text(text, in: block.row(row).droppingLeft(3).left(max(8, cells)), role)
    }
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

  private func when(_ followUp: FollowUp) -> String {
    switch (followUp.doneOn, followUp.due) {
    case (let done?, _): day(done)
    case (nil, let due?): due < state.today ? late(due) : day(due)
    case (nil, nil): state.strings.noDateYet
    }
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
