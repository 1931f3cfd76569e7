// Random keys, pastes, presses of the mouse and window sizes, over every place, form and overlay:
// whatever is pressed, the program answers and draws a frame of exactly the window's size, and
// undo to the beginning gives the state of the beginning.
//
// FRONTLIJN_RANDOM_SECONDS=600 goes on with new seeds for ten minutes.

import CaseModel
import Glibc
import Testing
import TextUI

@testable import FrontlijnApp

@Suite struct RandomKeysTests {
  static let seeds: [UInt64] = Array(1...12)

  @Test(arguments: seeds)
  func whateverIsPressedTheScreenIsDrawnAndAllOfItCanBeUndone(_ seed: UInt64) throws {
    try Self.press(seed, count: 300)
  }

  @Test(.enabled(if: getenv("FRONTLIJN_RANDOM_SECONDS") != nil))
  func asLongAsSomebodyWantsToWait() throws {
    let seconds = getenv("FRONTLIJN_RANDOM_SECONDS").flatMap { Int(String(cString: $0)) } ?? 0
    let end = time(nil) + seconds
    var seed = UInt64(time(nil)) << 20
    while time(nil) < end {
      try Self.press(seed, count: 2000)
      seed += 1
    }
  }

  private static func press(_ seed: UInt64, count: Int) throws {
    print("random keys, seed \(seed)")
    var random = IDSource(seed: seed)
    // Every third store is new: all that is in it was written here, and can be taken back.
    let isNew = seed % 3 == 1
    let stage = try Stage(
      isNew ? nil : seed % 2 == 0 ? "nl" : "en", as: isNew || seed % 3 == 0 ? nil : "")
    stage.change { $0.settings.profile = seed % 5 == 0 ? .shared : .personal }
    stage.outside = { $0.count % 2 == 0 ? .text($0 + " 漢\r\n\u{1B}") : .failed(.tooLong) }
    let first = stage.state.caseload
    if isNew { stage.press("<enter>Mara de Wit<tab>Zonnehof<tab><ctrl-s>") }
    for step in 0..<count {
      pressOnce(stage, &random)
      stage.change { $0.glyphs = [.utf8, .ascii, .plain, .console][step % 4] }
      let canvas = stage.canvas
      #expect(canvas.size == stage.state.size, "seed \(seed), step \(step)")
    }
    guard isNew else { return }
    try stage.undoEverything()
    let last = stage.state.caseload
    #expect(last.files == first.files, "seed \(seed)")
    #expect(last.boards == first.boards, "seed \(seed)")
    #expect(last.team == first.team, "seed \(seed)")
  }

  private static func pressOnce(_ stage: Stage, _ random: inout IDSource) {
    switch Int.random(in: 0..<24, using: &random) {
    case 0:
      let columns = Int.random(in: 1...200, using: &random)
      stage.resize(columns, Int.random(in: 1...60, using: &random))
    case 1: stage.paste(junk.randomElement(using: &random)!)
    case 2, 3:
      let point = Point(
        column: Int.random(in: 0..<max(1, stage.state.size.columns), using: &random),
        row: Int.random(in: 0..<max(1, stage.state.size.rows), using: &random))
      guard let hit = stage.state.draw().1.hit(point) else { return }
      let action: Mouse.Action = [.press, .press, .wheelUp, .wheelDown]
        .randomElement(using: &random)!
      let clicks = Int.random(in: 1...2, using: &random)
      stage.send(
        .pointed(Mouse(action, column: point.column, row: point.row, clicks: clicks), hit))
    // A chain that leads somewhere: to forms, calendars, questions and several cases.
    case 4: stage.press(chains.randomElement(using: &random)!)
    default: stage.send(.key(keys.randomElement(using: &random)!))
    }
  }

  private static let chains = [
    "tMilk<ctrl-s>", "f<down><right><enter><ctrl-s>", "f<ctrl-u>3/4<tab>", " <down> a",
    "vjjjv", "A", "A<esc>", "nSmit<ctrl-s>", "NSleep<tab>+3<ctrl-s>", "d", "u", "U", "uuu", "x",
    "t<ctrl-e>o", "nJansen<esc>", "D<enter>", "gsnLight<ctrl-s>", "gc", "e<tab>x<ctrl-s>",
    "<esc><esc><esc>", "W<down><enter>",
    "/a<enter><down>",
  ]

  private static let keys: [Key] =
    "abcdefghijklmnopqrstuvwxyzADFNRTUWGH?/: 12+-".map(Key.character)
    + [
      .enter, .enter, .enter, .escape, .escape, .tab, .tab, .backTab, .up, .down, .down, .left,
      .right, .home, .end, .pageUp, .pageDown, .backspace, .delete, .ctrl("s"), .ctrl("s"),
      .ctrl("z"), .ctrl("y"), .ctrl("p"), .ctrl("c"), .ctrl("l"), .ctrl("u"), .ctrl("w"),
      .ctrl("e"), .focusIn, .focusOut, .insert, .function(1), .alt("x"), .alt("b"),
      .move(.down, .shift), .move(.up, .shift), .move(.left, .ctrl), .move(.right, .alt),
      .move(.home, .ctrl), .move(.end, .ctrl),
    ]

  private static let junk = [
    "", "\n\n\n", "漢字漢字漢字", "👨‍👩‍👧‍👦", String(repeating: "x", count: 20_000),
    "e\u{301}\u{301}\u{301}", "\u{202E}rtl", "a\tb\u{0}c\u{1B}[31m", "31 feb", "+99999999999",
    "~2018", "140", "next friday", "3/4",
  ]
}
