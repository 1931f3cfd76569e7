// Random pictures, each made from the one before by a few strokes: the program that shows them and
// the test that looks at its screen draw the same ones.

import TestSupport
import TextUI

struct RandomPictures {
  private(set) var canvas: Canvas
  private var random: SeededRandom

  init(_ seed: UInt64, _ size: Size) {
    random = SeededRandom(seed: seed)
    canvas = Canvas(size)
    for _ in 0..<8 { change() }
  }

  mutating func change() {
    for _ in 0..<1 + random.below(4) { draw() }
    let size = canvas.size
    canvas.park(
      Point(column: random.below(size.columns), row: random.below(size.rows)), isVisible: false)
  }

  private mutating func draw() {
    let size = canvas.size
    let rect = Rect(
      column: random.below(size.columns), row: random.below(size.rows),
      columns: 1 + random.below(size.columns), rows: 1 + random.below(size.rows / 2)
    ).intersection(canvas.rect)
    let role = Role.allCases.randomElement(using: &random)!
    let attributes: Attributes = [[], [], .bold, .reverse].randomElement(using: &random)!
    switch random.below(6) {
    case 0: canvas.box(rect, title: "Box", footer: "1/2", isFocused: random.chance(1, in: 2))
    case 1: canvas.fill(rect, " ", role, attributes)
    case 2: canvas.restyle(rect, role, attributes)
    case 3: canvas.fill(rect.row(0), "▓", role, attributes)
    default:
      let words = ["word", "a", "漢字", "é", "e\u{301}x", "👍🏽 yes", "  gap      gap ", "1   2"]
      let text = (0..<1 + random.below(6)).map { _ in words.randomElement(using: &random)! }
      canvas.text(text.joined(separator: " "), in: rect, role, attributes)
    }
  }
}
