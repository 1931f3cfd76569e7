// Random keys, pastes and window sizes: whatever is pressed, the program answers and draws.

import Testing
import TextUI

@testable import FrontlijnApp

@Suite struct RandomKeysTests {
  static let seeds: [UInt64] = Array(1...12)

  @Test(arguments: seeds)
  func whateverIsPressedTheScreenIsDrawn(_ seed: UInt64) throws {
    print("random keys, seed \(seed)")
    var random = IDSource(seed: seed)
    let stage = try Stage(seed % 2 == 0 ? "nl" : "en", as: seed % 3 == 0 ? nil : "")
    for _ in 0..<300 {
      switch Int.random(in: 0..<20, using: &random) {
      case 0:
        let columns = Int.random(in: 1...200, using: &random)
        stage.resize(columns, Int.random(in: 1...60, using: &random))
      case 1: stage.paste(Self.junk.randomElement(using: &random)!)
      case 2:
        let point = Point(
          column: Int.random(in: 0..<max(1, stage.state.size.columns), using: &random),
          row: Int.random(in: 0..<max(1, stage.state.size.rows), using: &random))
        if let hit = stage.state.draw().1.hit(point) {
          let clicks = Int.random(in: 1...2, using: &random)
          let mouse = Mouse(.press, column: point.column, row: point.row, clicks: clicks)
          stage.send(.pointed(mouse, hit))
        }
      default: stage.send(.key(Self.keys.randomElement(using: &random)!))
      }
      let canvas = stage.canvas
      #expect(canvas.size == stage.state.size)
    }
  }

  private static let keys: [Key] =
    "abcdefghijklmnopqrstuvwxyzANFRTUWGH?/: 12".map(Key.character)
    + [
      .enter, .enter, .enter, .escape, .escape, .tab, .tab, .backTab, .up, .down, .down, .left,
      .right, .home, .end, .pageUp, .pageDown, .backspace, .delete, .ctrl("s"), .ctrl("s"),
      .ctrl("z"), .ctrl("y"), .ctrl("p"), .ctrl("c"), .ctrl("l"), .ctrl("u"), .ctrl("w"),
      .focusIn, .focusOut, .insert, .function(1), .alt("x"),
    ]

  private static let junk = [
    "", "\n\n\n", "漢字漢字漢字", "👨‍👩‍👧‍👦", String(repeating: "x", count: 20_000),
    "e\u{301}\u{301}\u{301}", "\u{202E}rtl", "a\tb\u{0}c\u{1B}[31m", "31 feb", "+99999999999",
  ]
}
