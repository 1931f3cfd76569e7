// Choosing colours, files of one's own, and what stands under the cursor.

import Testing
import TextUI

@testable import FrontlijnApp

@Suite struct ThemeChoiceTests {
  private static let mine = ThemeText(
    file: "mine.theme", text: "name = mine\ninherit = paper\noverdue = 231 124 bold\n")

  @Test func movingInTheListShowsAThemeAndEscBringsTheOldOneBack() throws {
    let stage = try Stage("en").press("C")
    #expect(stage.screen.contains("► Colours ━"))
    let before = stage.state.themeName
    #expect(stage.state.shownTheme.name == before)
    stage.press("<home>")
    #expect(stage.state.shownTheme.name == "paper")
    stage.press("<down><down>")
    #expect(stage.state.shownTheme.name == "projector")
    stage.press("<esc>")
    #expect(stage.state.shownTheme.name == before && stage.state.themeName == before)
    stage.press("C<home><enter>")
    #expect(stage.state.themeName == "paper" && stage.state.shownTheme == .paper)
  }

  @Test func aFileOfOnesOwnIsInTheListAndFollowsTheFile() throws {
    let stage = try Stage("en")
    stage.send(.themes([Self.mine]))
    stage.press("C<end><enter>")
    #expect(stage.state.themeName == "mine")
    #expect(stage.state.shownTheme[.overdue].full == ColourPair(Colour(231), Colour(124)))
    var changed = Self.mine
    changed.text = "name = mine\noverdue = 16 231\n"
    stage.send(.themes([changed]))
    #expect(stage.state.shownTheme[.overdue].full == ColourPair(Colour(16), Colour(231)))
  }

  @Test func aBadFileIsNamedWithLineAndRoleAndTheOldThemeStays() throws {
    let stage = try Stage("en")
    stage.send(.themes([Self.mine]))
    stage.press("C<end><enter>")
    let old = stage.state.shownTheme
    stage.send(.themes([ThemeText(file: "mine.theme", text: "name = mine\noverdeu = 1 2\n")]))
    #expect(stage.state.shownTheme == old)
    let said = try #require(stage.state.status?.text)
    #expect(said.contains("mine.theme, line 2") && said.contains("overdeu"))
  }

  @Test func aThemeMayInheritFromAnEarlierFileAndReplaceABuiltInOne() {
    var shelf = ThemeShelf()
    shelf.take([
      Self.mine, ThemeText(file: "next.theme", text: "name = next\ninherit = mine\n"),
      ThemeText(file: "slate.theme", text: "name = slate\ninherit = slate\ntext = 255 16\n"),
    ])
    #expect(shelf.problems.isEmpty)
    #expect(shelf.named("next")?[.overdue] == shelf.named("mine")?[.overdue])
    #expect(shelf.named("slate")?[.text].full == ColourPair(Colour(255), Colour(16)))
    #expect(shelf.themes.count == Theme.builtIn.count + 2)
    shelf.take([])
    #expect(shelf.named("slate") == .slate && shelf.named("mine") == nil)
  }

  @Test func inspectingNamesRoleColoursAndSign() throws {
    for (language, words) in [("en", "! and the words"), ("nl", "! en de woorden")] {
      let stage = try Stage(language)
      stage.press(":" + stage.state.strings.inspectLabel + "<enter>")
      let canvas = stage.canvas
      let late = try #require(
        (0..<canvas.size.rows).lazy.flatMap { row in
          (0..<canvas.size.columns).map { Point(column: $0, row: row) }
        }.first { canvas.role(at: $0) == .overdue })
      for _ in 0..<canvas.size.rows { stage.press("<up>") }
      for _ in 0..<late.row { stage.press("<down>") }
      stage.press("<home>")
      for _ in 0..<late.column { stage.press("<right>") }
      #expect(stage.canvas.cursor == Cursor(late))
      let status = stage.screen.split(separator: "\n", omittingEmptySubsequences: false)
        .dropLast().last.map(String.init) ?? ""
      #expect(status.contains(" overdue: ") && status.contains(words), "\(status)")
      stage.press("<esc>")
      #expect(stage.state.overlay == nil)
    }
  }
}
