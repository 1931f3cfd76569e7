// What a screen reader gets: the cursor on the focus, a row that says it in words, and one column
// in which only what changed is another.

import Testing
import TextUI

@testable import FrontlijnApp

@Suite struct ReadOutTests {
  private static let calm = "<down><down><down><down><down><down><down><down>"

  private func status(_ stage: Stage) -> String {
    let rows = stage.screen.split(separator: "\n", omittingEmptySubsequences: false)
    return rows.count > 1 ? String(rows[rows.count - 2]) : ""
  }

  @Test func theStatusRowSaysWhichCaseItIs() throws {
    let english = try Stage("en", (120, 24)).press(Self.calm)
    #expect(status(english).hasPrefix(" Case 9 of 35, F-"), "\(status(english))")
    #expect(status(english).contains(" steps done, next Monday 23 November: "))
    let dutch = try Stage("nl", (120, 24)).press(Self.calm + "<down><down>")
    #expect(status(dutch).hasPrefix(" Casus 11 van "), "\(status(dutch))")
  }

  @Test func whatIsUrgentGoesFirst() throws {
    let stage = try Stage("en", (120, 24))
    #expect(status(stage).contains("waits in triage: press a"))
  }

  /// On the list's row, in a field, in the filter, in a menu, on an answer.
  @Test(arguments: [Glyphs.utf8, .plain])
  func theCursorStandsOnTheFocus(_ glyphs: Glyphs) throws {
    for (keys, isTyping) in [
      ("", false), ("<down>", false), ("/van", true), ("t", true), ("s", true), ("?", true),
      ("<enter>", false), ("<enter><tab>", false), ("gs", false), ("W", false),
      ("nJansen<esc>", false),
    ] {
      let stage = try Stage("en", glyphs: glyphs).press(keys)
      let cursor = try #require(stage.canvas.cursor, "\(keys)")
      // For a screen reader it is seen everywhere.
      #expect(cursor.isVisible == isTyping || glyphs == .plain, "\(keys)")
      guard !isTyping else { continue }
      #expect(stage.canvas.role(at: cursor.point) == .select, "\(keys)")
    }
  }

  @Test func aMoveInThePlainScreenChangesFewLines() throws {
    let stage = try Stage("en", (80, 18), glyphs: .plain).press(Self.calm)
    let before = stage.canvas
    let after = stage.press("<down>").canvas
    let changed = (0..<18).filter { !before.changed(inRow: $0, since: after).isEmpty }
    // The row that was selected, the one that is, and the status row.
    #expect(changed.count == 3, "\(changed)")
    #expect(!after.text().contains("|") && !after.text().contains("─"))
  }
}
