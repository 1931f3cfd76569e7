// The rows of the timeline of a case file: what each says, and how high it is.

import CaseModel
import TextUI

/// The Timeline pane: newest first, the selected entry in full; where there is room for it, each.
struct TimelinePane {
  private let state: AppState
  private let file: CaseFile
  private let room: Rect
  /// Lines of an entry that is not selected, its head included.
  static let shortLines = 3
  /// Lines that such a one may have beyond these.
  private var spareLines = 0
  /// Under the heads of all entries, where there may be room for them.
  private var allBodyLines: [Int] = []
  /// `18 Nov 25` and a space.
  private static let dayCells = 10

  init(_ state: AppState, _ file: CaseFile, _ room: Rect) {
    (self.state, self.file, self.room) = (state, file, room)
    guard file.timeline.count <= room.rows else { return }
    let lines = file.timeline.indices.map(bodyLines)
    spareLines = (0..<(lines.max() ?? 0)).last { spare in
      lines.indices.reduce(0) { $0 + height($1, lines[$1], spare) } <= room.rows
    } ?? 0
    allBodyLines = lines
  }

  private var columns: Int { max(1, room.columns - 2) }

  private func item(_ at: Int) -> TimelineItem? {
    // Newest first: the list is the timeline from its end.
    let index = file.timeline.count - 1 - at
    return file.timeline.indices.contains(index) ? file.timeline[index] : nil
  }

  func height(_ at: Int) -> Int {
    height(at, allBodyLines.isEmpty ? bodyLines(at) : allBodyLines[at], spareLines)
  }

  private func height(_ at: Int, _ bodyLines: Int, _ spareLines: Int) -> Int {
    let isSelected = at == state.file.timeline.index
    let limit = isSelected ? max(2, room.rows - 1) : Self.shortLines - 1 + spareLines
    return 1 + min(bodyLines, limit)
  }

  /// Under the head of an entry.
  private func bodyLines(_ at: Int) -> Int {
    guard let item = item(at), case .contact(let note) = item else { return 0 }
    return max(1, body(note).count)
  }

  private func body(_ note: ContactNote) -> [String] {
    guard let words = state.words(of: note.text) else { return [""] }
    return words.wrapped(to: max(1, columns - 2))
  }

  /// A line with its links set off.
  private func spans(_ line: String, _ links: [Link]) -> [Span] {
    var spans: [Span] = []
    var at = line.startIndex
    for (_, range) in links.places(in: line) {
      spans += [Span(String(line[at..<range.lowerBound])), Span(String(line[range]), .heading)]
      at = range.upperBound
    }
    return spans + [Span(String(line[at...]))]
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
          Span(day.padded(to: Self.dayCells), .dim),
          Span(strings.text(milestone, in: file, state.caseload), .dim),
        ],
        in: area.row(0))
    case .contact(let note):
      var head = [
        Span(day.padded(to: Self.dayCells), .text), Span(strings.name(note.kind), .heading),
        Span("  "), Span(who, .dim),
      ]
      if !note.earlier.isEmpty { head.append(Span("  \(strings.correctedMark)", .dim)) }
      canvas.spans(head, in: area.row(0))
      let lines = body(note)
      for row in 1..<max(1, area.rows) where row <= lines.count {
        let isCut = row == area.rows - 1 && row < lines.count
        let line = lines[row - 1] + (isCut ? " " + lines[row] : "")
        canvas.spans(spans(line, note.links), in: area.row(row).droppingLeft(2))
      }
    }
  }
}
