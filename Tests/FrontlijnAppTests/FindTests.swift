// Finding with `/` in what is longer than a pane: a case file, the board, an entry that is read.

import CaseModel
import Testing
import TextUI

@testable import FrontlijnApp

@Suite struct FindTests {
  private static let toTimeline = "<down><down><down><down><down><enter><tab>"

  private func stage(_ keys: String, _ size: (Int, Int) = (80, 24)) throws -> Stage {
    try Stage("en", size, as: "ilse").press(keys)
  }

  private func statusRow(_ stage: Stage) -> String {
    let rows = stage.screen.split(separator: "\n", omittingEmptySubsequences: false)
    return String(rows[rows.count - 2])
  }

  private func selected(_ stage: Stage) -> String {
    let file = stage.state.file
    switch file.pane {
    case .family: return "family \(file.family.index)"
    case .plan: return "plan \(file.plan.index)"
    case .timeline: return "timeline \(file.timeline.index)"
    }
  }

  @Test func whatIsTypedTakesTheSelectionToTheFirstRowThatHoldsIt() throws {
    let stage = try stage(Self.toTimeline + "/measured")
    #expect(statusRow(stage).hasPrefix(" Find: measured"))
    #expect(statusRow(stage).hasSuffix("1 of 1"))
    #expect(stage.screen.contains("▸ 27 Oct    phone  Karim Haddou"))
    #expect(stage.footer.hasPrefix(" Esc clear   Enter stop typing   ↓ next   ↑ before"))
    // The words are underlined where they stand, in the selected row as in any other.
    let canvas = stage.canvas
    let marked = (0..<canvas.size.rows).flatMap { row in
      canvas.row(row).filter { $0.attributes.contains(.underline) }
    }
    #expect(marked.compactMap(\.scalar) == "measured".unicodeScalars.map(\.value))
  }

  @Test func arrowsStepThroughWhatWasFoundAroundTheEnds() throws {
    let stage = try stage(Self.toTimeline + "/karim<enter>")
    let first = selected(stage)
    let all = try #require(stage.state.find?.found.count)
    #expect(all > 3)
    #expect(statusRow(stage).contains(" of \(all) · ↑↓ go on, Esc clears"))
    var seen: Set<String> = []
    for _ in 0..<all {
      seen.insert(selected(stage))
      stage.press("j")
    }
    #expect(seen.count == all)
    #expect(selected(stage) == first)
    stage.press("<up><down>")
    #expect(selected(stage) == first)
    stage.press("<esc>")
    #expect(stage.state.find == nil)
    #expect(stage.state.place.kind == .file)
    #expect(selected(stage) == first, "one stays where one was")
  }

  @Test func aFindGoesThroughEveryPaneOfTheFile() throws {
    let stage = try stage(Self.toTimeline + "/table")
    #expect(stage.state.file.pane == .timeline)
    stage.press("<esc>/household nobody has<esc>")
    #expect(stage.state.file.pane == .timeline, "nothing was found, so nothing moves")
    stage.press("/nuray<enter>")
    var panes: Set<FilePane> = []
    for _ in 0..<(stage.state.find?.found.count ?? 0) {
      panes.insert(stage.state.file.pane)
      stage.press("<down>")
    }
    #expect(panes.contains(.family) && panes.contains(.timeline))
  }

  @Test func accentsCapitalsAndLineEndsMakeNoDifference() throws {
    let stage = try stage("/celik<enter><enter><tab>/ADJOURNED  to its next session")
    #expect(statusRow(stage).hasSuffix("1 of 1"))
    #expect(Phrase("café au").isIn("Un CAFE\n  au lait"))
    #expect(!Phrase("lait au").isIn("Un café au lait"))
    #expect(!Phrase(" ").isIn("anything"))
  }

  @Test func nothingFoundSaysSoAndTheSelectionGoesBackToWhereItWas() throws {
    let stage = try stage(Self.toTimeline)
    let before = selected(stage)
    stage.press("/mea")
    #expect(selected(stage) != before)
    stage.press("zzz")
    #expect(statusRow(stage).hasSuffix("Nothing fits."))
    #expect(selected(stage) == before)
    // The pane that fewer letters were found in is where it was, too.
    stage.press("<esc><backtab>/measured")
    #expect(selected(stage) == "timeline 1")
    stage.press("zzz<enter>")
    #expect(stage.state.file.pane == .plan && stage.state.file.timeline.index == 0)
    let row = stage.state.file.plan.index
    stage.press("<down>")
    #expect(stage.state.file.plan.index == row + 1, "arrows move where there is nothing to go to")
    #expect(statusRow(stage).hasSuffix("Nothing fits."))
  }

  @Test func theBoardIsOnePlaceToFindIn() throws {
    let stage = try stage("gs/homes<enter>")
    #expect(statusRow(stage).contains("1 of"))
    var panes: Set<BoardPane> = []
    for _ in 0..<(stage.state.find?.found.count ?? 0) {
      panes.insert(stage.state.board.pane)
      stage.press("<down>")
    }
    #expect(panes.count > 1)
    stage.press("<esc>")
    #expect(stage.state.place == .board)
    stage.press("<esc>")
    #expect(stage.state.place == .cases)
  }

  @Test func anEntryThatIsReadGoesToTheLine() throws {
    let stage = try stage("<down><down><down><down><enter><tab>t", (40, 12))
    stage.paste((1...60).map { "line \($0)" }.joined(separator: "\n") + "\nthe end of it")
    stage.press("<ctrl-s><home><enter>")
    #expect(!stage.screen.contains("the end of it"))
    stage.press("/end of")
    #expect(stage.screen.contains("the end of it"))
    #expect(statusRow(stage).hasSuffix("1 of 1"))
    stage.press("<esc>").resize(80, 12).press("<home>/line 5<enter><down>")
    #expect(statusRow(stage).contains("2 of 11 · ↑↓ go on, Esc clears"))
    stage.press("<esc>")
    #expect(stage.state.overlay == nil)
    // What is looked for in the timeline is found in the entry, too.
    stage.press("/line 33<enter><enter>")
    #expect(stage.screen.contains("line 33"))
    #expect(statusRow(stage).contains("1 of 1"))
    stage.press("<esc>")
    #expect(stage.state.find != nil)
  }

  @Test(arguments: [(20, 5), (40, 12), (80, 24), (200, 60)])
  func theCountIsShownInEveryWindow(_ size: (Int, Int)) throws {
    #expect(try statusRow(stage(Self.toTimeline + "/karim", size)).contains(" of "))
  }

  @Test func helpFindsAnywaySoTheKeyIsNoText() throws {
    let stage = try stage("?/date")
    guard case .help(let finder) = stage.state.overlay else {
      Issue.record("no help")
      return
    }
    #expect(finder.queryText == "date")
  }

  @Test func itIsReachedWithTheMouse() throws {
    let stage = try stage("gs", (120, 40))
    stage.click(try #require(stage.place { $0 == .action(.filter) }))
    #expect(stage.state.here == .find)
    stage.click(try #require(stage.place { $0 == .action(.close) }))
    #expect(stage.state.here == .board)
  }

  /// All of it at once, as a slow line may bring it: the words of the notes come from the log.
  @Test func keysThatComeAtOnceFindTheSame() throws {
    let window = try Window(SharedStore(), as: "ilse")
    window.press(Self.toTimeline)
    window.type(ahead: "/measured<enter>")
    #expect(window.screen.contains("1 of 1"))
    #expect(window.screen.contains("▸ 27 Oct    phone"))
  }
}
