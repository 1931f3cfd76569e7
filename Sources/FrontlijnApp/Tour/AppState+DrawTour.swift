// The tour on the screen: one step in a sentence, above the row that says what just happened, and
// two buttons under it. It covers nothing, so that whoever does not need it is not in its way.

import TextUI

extension AppState {
  /// Rows that the tour takes in a window of so many; in the lowest it shares the status row.
  func tourRows(of rows: Int) -> Int {
    tourShown == nil || rows < 7 ? 0 : rows >= 16 ? 3 : rows >= 10 ? 2 : 1
  }

  private var hasOpenStep: Bool {
    currentCase?.goals.contains { $0.steps.contains { $0.state == .open } } == true
  }

  private var isWritingNote: Bool {
    if case .note(_, nil) = sheet?.purpose { true } else { false }
  }

  func drawTour(into canvas: inout Canvas, _ frame: FrameLayout, _ hits: inout HitMap<Target>) {
    guard let tour = tourShown, let step = tour.step else { return }
    let rows = frame.tour.rows
    if rows == 0, status != nil { return }
    let area = rows == 0 ? frame.status : frame.tour
    canvas.fill(area)
    let rect = area.droppingLeft(1)
    let count = strings.tourPart(tour.done + 1, of: TourStep.allCases.count)
    let used = canvas.text(count + "  ", in: rect.row(0), .practice)
    let text = strings.tourText(
      step, here: here, place: place.kind, pane: file.pane, hasOpenStep: hasOpenStep,
      isOtherForm: sheet != nil && !(step == .writeNote && isWritingNote))
    // The buttons have a row of their own where there are three; else the words need both.
    canvas.paragraph(text, in: rect.top(min(2, max(1, rows))).droppingLeft(used), .heading)
    guard rows > 2, here == place.kind else { return }
    let hints = [ActionID.skipTour, .tour].compactMap { id -> Hint<Target>? in
      guard let action = strings.keymap.action(id, in: here) else { return nil }
      let label = id == .tour ? strings.tourStopLabel : action.label(strings)
      return Hint(.action(id), key: action.keyName(strings), label: label)
    }
    hits.add(Footer.draw(hints, into: &canvas, in: rect.bottom(1).droppingLeft(used))) { $0 }
  }
}
