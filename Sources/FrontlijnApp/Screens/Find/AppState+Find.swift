// Finding in a case file, on the board and in an entry that is read: which rows there are to find,
// and what keys do. The line of it stands in the status row, so that no pane loses a row.

import CaseModel
import TextUI

extension AppState {
  mutating func startFind() -> [Effect] {
    status = nil
    if case .reading(var reading) = overlay {
      reading.find = Find(from: reading.firstLine)
      overlay = .reading(reading)
    } else {
      find = Find(from: selectedRow)
      panesBeforeFind = (file, board)
    }
    return []
  }

  /// What is looked for in the file is looked for in the entry, too.
  mutating func openReading(_ opened: Reading) {
    var reading = opened
    if let find {
      reading.find = Find(find.field.text, from: 0)
      let size = foundRoom
      reading.look(in: readingLines(reading, width: size.columns).map(\.text), size)
      reading.find?.endTyping()
    }
    overlay = .reading(reading)
  }

  /// Keys of the line that is typed in.
  mutating func handleFind(_ key: Key) -> [Effect] {
    status = nil
    if case .reading(var reading) = overlay {
      let isChanged = Self.handle(key, &reading.find)
      if let step = key.onward { reading.step(step, in: foundRoom) }
      overlay = .reading(reading)
      if isChanged { refreshFind() }
    } else {
      let isChanged = Self.handle(key, &find)
      if let step = key.onward { stepFind(step) }
      if isChanged { refreshFind() }
    }
    return []
  }

  /// What each of the two makes of a key; true when other words are looked for.
  private static func handle<Row>(_ key: Key, _ find: inout Find<Row>?) -> Bool {
    switch key {
    case .escape: find = nil
    case .enter, .tab:
      find?.endTyping()
      if find?.phrase.isEmpty == true { find = nil }
    default: return find?.field.handle(key) ?? false
    }
    return false
  }

  /// Goes to the row before or after that holds the words.
  mutating func stepFind(_ step: Int) {
    let row = selectedRow
    if let next = find?.step(step, from: row) { select(next) }
  }

  /// The words, the rows or what is known of them changed.
  mutating func refreshFind() {
    if case .reading(var reading) = overlay, reading.find != nil {
      let room = foundRoom
      reading.look(in: readingLines(reading, width: room.columns).map(\.text), room)
      overlay = .reading(reading)
    }
    guard find != nil else { return }
    let rows = rowsToFind
    guard let row = find?.look(in: rows) else { return }
    // What was found with fewer letters moves no pane but its own, and that one only for now.
    if let panesBeforeFind {
      (file, board) = panesBeforeFind
      if case .file(let id) = place, let open = caseload[id] { file.refresh(open) }
      board.refresh(currentBoard)
    }
    select(row)
  }

  private var foundRoom: Size { FrameLayout(self).overlaySize }

  /// Words that were read from the log; what is looked for may stand in them.
  public mutating func take(words read: [LogPlace: String]) {
    if read.isEmpty { return }
    words.merge(read) { _, new in new }
    refreshFind()
  }

  // MARK: rows

  /// The rows of all panes of the place, each with all of its words.
  private var rowsToFind: [(row: Target, text: String)] {
    switch place {
    case .file(let id): caseload[id].map(rowsToFind) ?? []
    case .board:
      Quadrant.allCases.flatMap { quadrant in
        (board.notes[quadrant]?.ids ?? []).map { id in
          (.board(.note(quadrant, .row(id))), currentBoard?.note(id)?.text ?? "")
        }
      }
        + board.goals.ids.map { (.board(.goal(.row($0))), currentBoard?.goal($0)?.text ?? "") }
    default: []
    }
  }

  private func rowsToFind(_ open: CaseFile) -> [(row: Target, text: String)] {
    let timeline = Dictionary(
      open.timeline.map { ($0.stamp.time, $0) }, uniquingKeysWith: { _, last in last })
    return file.family.ids.map { item in
      let line = familyLine(item, open, glyphs).map(\.text)
      return (.file(.family(.row(item))), line.joined())
    }
      + file.plan.ids.map { (.file(.plan(.row($0))), text(of: $0, in: open)) }
      + file.timeline.ids.map { key in
        (.file(.timeline(.row(key))), timeline[key].map { text(of: $0, in: open) } ?? "")
      }
  }

  private func text(of item: PlanItem, in open: CaseFile) -> String {
    switch item {
    case .goal(let id): open.goal(id)?.text ?? ""
    case .step(let id):
      open.step(id).map { step in
        step.text + " " + (step.owner.map { name(of: $0, in: open) } ?? "")
      } ?? ""
    case .followUp(let id):
      open.followUp(id).map { "\(strings.name($0.kind)): \($0.text)" } ?? ""
    }
  }

  private func text(of item: TimelineItem, in open: CaseFile) -> String {
    let day = strings.dayShort(item.on, today: today)
    switch item {
    case .milestone(let milestone):
      return "\(day) \(strings.text(milestone, in: open, caseload))"
    case .contact(let note):
      let who = caseload.member(item.stamp.by)?.name ?? item.stamp.by.name
      return "\(day) \(strings.name(note.kind)) \(who) \(words(of: note.text) ?? "")"
    }
  }

  /// The row that the keys act on.
  private var selectedRow: Target? {
    switch (place, file.pane, board.pane) {
    case (.file, .family, _): file.family.selection.map { .file(.family(.row($0))) }
    case (.file, .plan, _): file.plan.selection.map { .file(.plan(.row($0))) }
    case (.file, .timeline, _): file.timeline.selection.map { .file(.timeline(.row($0))) }
    case (.board, _, .goals): board.goals.selection.map { .board(.goal(.row($0))) }
    case (.board, _, .quadrant(let quadrant)):
      board.notes[quadrant]?.selection.map { .board(.note(quadrant, .row($0))) }
    default: nil
    }
  }

  private mutating func select(_ row: Target) {
    switch row {
    case .file(.family(.row(let item))): select(item)
    case .file(.plan(.row(let item))): select(item)
    case .file(.timeline(.row(let key))): select(key)
    case .board(.note(let quadrant, .row(let id))): board.select(id, in: quadrant)
    case .board(.goal(.row(let id))): select(id)
    default: break
    }
  }

  // MARK: on the screen

  /// The line of a find, where the keys are; false when there is none.
  func drawFind(into canvas: inout Canvas, in row: Rect) -> Bool {
    if case .reading(let reading) = overlay, let find = reading.find {
      draw(find, at: reading.foundLine, into: &canvas, in: row)
    } else if overlay == nil, sheet == nil, let find {
      draw(find, at: selectedRow, into: &canvas, in: row)
    } else {
      return false
    }
    return true
  }

  private func draw<Row>(
    _ find: Find<Row>, at row: Row?, into canvas: inout Canvas, in line: Rect
  ) {
    var count = ""
    if find.hasFound {
      let at = row.flatMap { find.found.firstIndex(of: $0) }
      count = at.map { strings.of($0 + 1, find.found.count) } ?? "\(find.found.count)"
      // How to go on stands in the footer while somebody types, and here when that is over.
      if !find.isTyping, line.columns >= 58 { count = strings.joined(count, strings.findHint) }
    } else if !find.phrase.isEmpty {
      count = strings.nothingFits
    }
    drawFind(find.field, isTyping: find.isTyping, count: count, into: &canvas, in: line)
  }

  /// Underlines what was found in the panes of the place.
  func markFound(into canvas: inout Canvas, _ frame: FrameLayout) {
    guard let phrase = find?.phrase else { return }
    for pane in frame.panes.keys {
      switch pane {
      case .file, .board: canvas.mark(phrase, in: frame.content(pane))
      case .whole, .cases, .peek, .overview: break
      }
    }
  }
}

extension Reading {
  /// Looks again in the lines, of which so many are shown at a time.
  mutating func look(in lines: [String], _ room: Size) {
    let phrase = find?.phrase ?? Phrase("")
    let rows = lines.indices.map { at in
      // Words that go on in the next line are found where they begin.
      let next = at + 1 < lines.count ? lines[at + 1] : ""
      return (row: at, text: phrase.isIn(next) ? lines[at] : lines[at] + " " + next)
    }
    if let line = find?.look(in: rows) { show(line, in: room) }
  }

  /// Goes to the line before or after that holds the words.
  mutating func step(_ step: Int, in room: Size) {
    if let line = find?.step(step, from: foundLine) { show(line, in: room) }
  }

  private mutating func show(_ line: Int, in room: Size) {
    foundLine = line
    if !(firstLine..<(firstLine + room.rows)).contains(line) {
      let last = max(0, (find?.rowCount ?? 0) - room.rows)
      firstLine = min(max(0, line - room.rows / 3), last)
    }
  }
}

extension Key {
  /// -1 for up, 1 for down.
  var onward: Int? {
    switch self {
    case .up: -1
    case .down: 1
    default: nil
    }
  }
}
