// A question before something that is hard to take back. The answers are words, each with a
// letter of its own; the first is the safe one, which Enter gives unless the keys were moved, and
// Escape always. The last one stands far from it.

public struct ChoiceDialog<ID: Hashable & Sendable>: Sendable {
  public struct Answer: Hashable, Sendable {
    public let id: ID
    public let label: String
    /// The key that gives this answer.
    public let letter: Character
  }

  public let question: String
  /// What will happen, counted where it can be.
  public let detail: String
  public let answers: [Answer]
  private var focus = 0

  /// `answers` are ids and labels, the safe one first. Each gets the first letter of its label
  /// that no earlier one has.
  public init(question: String, detail: String = "", answers: [(id: ID, label: String)]) {
    precondition(!answers.isEmpty, "A question needs an answer")
    self.question = question
    self.detail = detail
    var taken: Set<Character> = []
    self.answers = answers.map { answer in
      let letters = Array(answer.label.folded) + Array("abcdefghijklmnopqrstuvwxyz")
      let letter = letters.first { $0.isLetter && !taken.contains($0) } ?? "?"
      taken.insert(letter)
      return Answer(id: answer.id, label: answer.label, letter: letter)
    }
  }

  /// The answer that Enter gives now.
  public var chosen: Answer { answers[focus] }

  /// The answer, when the key gives one.
  public mutating func handle(_ key: Key) -> ID? {
    switch key {
    case .escape: return answers[0].id
    case .enter, .space: return answers[focus].id
    case .right, .down, .tab: focus = (focus + 1) % answers.count
    case .left, .up, .backTab: focus = (focus + answers.count - 1) % answers.count
    case .character(let letter):
      let folded = String(letter).folded
      return answers.first { String($0.letter) == folded }?.id
    default: break
    }
    return nil
  }

  /// Draws the dialog in the middle of a rectangle; the map has each answer by its id.
  public func draw(into canvas: inout Canvas, in rect: Rect) -> HitMap<ID> {
    let room = max(1, min(rect.columns - 4, 60))
    let lines = question.wrapped(to: room)
    let details = detail.isEmpty ? [] : detail.wrapped(to: room)
    let answerRows = isOneLine(room) ? 1 : answers.count
    let size = Size(columns: room + 4, rows: lines.count + details.count + answerRows + 3)
    guard size.rows <= rect.rows else { return drawLow(into: &canvas, in: rect) }
    var rest = canvas.box(rect.centered(size), isFocused: true).inset(columns: 1, rows: 0)
    for line in lines {
      canvas.text(line, in: rest.row(0), .heading)
      rest = rest.droppingTop(1)
    }
    for line in details {
      canvas.text(line, in: rest.row(0), .text)
      rest = rest.droppingTop(1)
    }
    return drawAnswers(into: &canvas, in: rest.bottom(answerRows))
  }

  /// Without a frame: the beginning of the question, and one line of answers, which always stay.
  private func drawLow(into canvas: inout Canvas, in rect: Rect) -> HitMap<ID> {
    canvas.fill(rect)
    canvas.paragraph(question, in: rect.droppingBottom(1), .heading)
    let line = rect.bottom(1)
    if isOneLine(line.columns) { return drawAnswers(into: &canvas, in: line) }
    var hits = HitMap<ID>()
    var rest = line
    for (place, answer) in answers.enumerated() {
      let isChosen = place == focus
      // The others' letters are never pushed out of the row.
      let room = isChosen ? rest.droppingRight((answers.count - 1 - place) * 4) : rest
      let short = isChosen ? text(answer) : "[\(answer.letter)]"
      let used = canvas.text(short, in: room, isChosen ? .select : .hintKey)
      if isChosen { canvas.park(rest.origin, isVisible: false) }
      hits.add(answer.id, at: rest.left(used))
      rest = rest.droppingLeft(used + 1)
    }
    return hits
  }

  private func text(_ answer: Answer) -> String { "[\(answer.letter)] \(answer.label)" }

  private func isOneLine(_ cells: Int) -> Bool {
    answers.reduce(0) { $0 + text($1).widthCells + 3 } <= cells
  }

  /// On one line the last answer stands at the right edge, else each has a row.
  private func drawAnswers(into canvas: inout Canvas, in rect: Rect) -> HitMap<ID> {
    var hits = HitMap<ID>()
    var rest = rect
    for (place, answer) in answers.enumerated() {
      let width = text(answer).widthCells
      let isLast = place == answers.count - 1 && answers.count > 1
      let area =
        rect.rows > 1 || !isOneLine(rect.columns)
        ? rect.row(place) : isLast ? rest.right(width) : rest.left(width)
      canvas.text(text(answer), in: area, place == focus ? .select : .hintKey)
      if place == focus {
        canvas.park(area.origin, isVisible: false)
      }
      hits.add(answer.id, at: area.left(width))
      rest = rest.droppingLeft(width + 3)
    }
    return hits
  }
}
