// An entry of the timeline that is read in full, and how far one is in it.

import CaseModel
import TextUI

extension AppState {
  func drawReading(_ reading: Reading, into canvas: inout Canvas, _ frame: FrameLayout) {
    let content = frame.overlayContent
    let lines = readingLines(reading, width: content.columns)
    let shown = lines.indices.dropFirst(reading.firstLine).prefix(content.rows)
    let isWhole = shown.count == lines.count
    drawTop(
      reading.title, isWhole ? "" : strings.lines(shown, of: lines.count), into: &canvas, frame)
    for (row, line) in shown.enumerated() { canvas.spans([lines[line]], in: content.row(row)) }
    if let phrase = reading.find?.phrase { canvas.mark(phrase, in: content) }
  }

  /// Nothing lies below what is shown of the entry, nor above.
  var isReadWhole: Bool {
    guard case .reading(let reading) = overlay else { return false }
    let size = FrameLayout(self).overlaySize
    return readingLines(reading, width: size.columns).count <= size.rows
  }

  /// The lines of an entry that is read in full.
  func readingLines(_ reading: Reading, width: Int) -> [Span] {
    guard let open = caseload[reading.caseID], let item = open.timelineItem(reading.key) else {
      return []
    }
    let by = caseload.name(of: item.stamp.by)
    var lines = [
      Span("\(strings.dayLong(item.on)) · \(by)", .heading),
      Span(strings.writtenAt(item.stamp.time, utcOffsetMinutes: utcOffsetMinutes), .dim), Span(""),
    ]
    switch item {
    case .milestone(let milestone):
      lines += strings.text(milestone, in: open, caseload).wrapped(to: width).map { Span($0) }
    case .contact(let note):
      lines[0].text = "\(strings.name(note.kind)) · " + lines[0].text
      lines += (words(of: note.text) ?? "").wrapped(to: width).map { Span($0) }
      if !note.links.isEmpty { lines.append(Span("")) }
      for link in note.links {
        let (name, detail) = names(of: link.target, in: open)
        let line = "\(link.words)  \(strings.joined(name, detail))"
        lines += line.wrapped(to: width).map { Span($0, .dim) }
      }
      for earlier in note.earlier.reversed() {
        let who = caseload.name(of: earlier.stamp.by)
        lines += [Span(""), Span(strings.saidBefore(who), .heading)]
        lines += (words(of: earlier.text) ?? "").wrapped(to: width).map { Span($0, .dim) }
      }
    }
    return lines
  }
}
