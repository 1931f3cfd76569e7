// Two windows on one store: a form keeps its text while a colleague changes the same case, says
// so, and asks only about what both changed.

import CaseModel
import Testing
import TextUI

@testable import FrontlijnApp

@Suite struct LiveSheetTests {
  /// Both on the household of the same case.
  private func windows() throws -> (SharedStore, Window, Window) {
    let store = try SharedStore()
    let keys = "/hoekstra<enter><enter><backtab><home>e"
    let (one, two) = (try Window(store, as: "ilse"), try Window(store, as: "karim"))
    one.press(keys)
    two.press(keys)
    return (store, one, two)
  }

  @Test func aFormSaysWhoChangedTheCaseAndKeepsItsText() throws {
    let (_, one, two) = try windows()
    one.press("<tab><ctrl-u>Kerkstraat")
    two.press("<tab><tab><tab><ctrl-u>06 1234<ctrl-s>")
    one.look()
    #expect(one.screen.contains("Karim Haddou changed this case at 10:42"))
    #expect(one.state.sheet?.form.value("street") == "Kerkstraat")
    #expect(one.state.sheet?.form.value("phone") == "06 1234")
  }

  @Test func whatOnlyTheOtherChangedIsNotOverwritten() throws {
    let (_, one, two) = try windows()
    one.press("<tab><ctrl-u>Kerkstraat")
    two.press("<tab><tab><tab><ctrl-u>06 1234<ctrl-s>")
    one.press("<ctrl-s>")
    #expect(one.state.overlay == nil)
    let home = try #require(one.state.currentCase?.household)
    #expect(home.street == "Kerkstraat")
    #expect(home.phone == "06 1234")
  }

  @Test func theSameFieldIsAskedAboutWithBothValues() throws {
    let (_, one, two) = try windows()
    one.press("<tab><ctrl-u>Kerkstraat")
    two.press("<tab><ctrl-u>Eikenlaan<ctrl-s>")
    one.press("<ctrl-s>")
    #expect(one.screen.contains("It says now: Eikenlaan"))
    #expect(one.screen.contains("You typed: Kerkstraat"))
    // The safe answer writes nothing.
    one.press("<enter>")
    #expect(one.state.sheet?.form.value("street") == "Kerkstraat")
    #expect(one.state.currentCase?.household.street == "Eikenlaan")
    one.press("<ctrl-s>s")
    #expect(one.state.sheet == nil)
    #expect(one.state.currentCase?.household.street == "Kerkstraat")
  }

  @Test func eachFieldThatBothChangedIsAskedAboutOnce() throws {
    let (_, one, two) = try windows()
    one.press("<tab><ctrl-u>Kerkstraat<tab><ctrl-u>7")
    two.press("<tab><ctrl-u>Eikenlaan<tab><ctrl-u>9<ctrl-s>")
    one.press("<ctrl-s>")
    #expect(one.screen.contains("“Street” was also changed"))
    one.press("k")
    #expect(one.screen.contains("“Number” was also changed"))
    one.press("s")
    let home = try #require(one.state.currentCase?.household)
    #expect((home.street, home.houseNumber) == ("Eikenlaan", "7"))
  }

  @Test func aColleagueWhomBothCorrectIsAskedAbout() throws {
    let store = try SharedStore()
    let (one, two) = (try Window(store, as: "ilse"), try Window(store, as: "karim"))
    one.press("We<ctrl-u>Gerben Kuipers")
    two.press("We<ctrl-u>Gerben Kuiper<tab><ctrl-u>Kadewoon Noord<ctrl-s>")
    one.press("<ctrl-s>")
    #expect(one.screen.contains("Karim Haddou changed the team at 10:42"))
    #expect(one.screen.contains("It says now: Gerben Kuiper"))
    one.press("s")
    let corrected = try #require(one.state.caseload.activeTeam.first)
    #expect(corrected.name == "Gerben Kuipers" && corrected.organisation == "Kadewoon Noord")
  }

  @Test func theSameTextByBothIsNoConflict() throws {
    let (_, one, two) = try windows()
    one.press("<tab><ctrl-u>Eikenlaan")
    two.press("<tab><ctrl-u>Eikenlaan<ctrl-s>")
    one.press("<ctrl-s>")
    #expect(one.state.overlay == nil)
    #expect(one.state.currentCase?.household.street == "Eikenlaan")
  }

  @Test func aCorrectedNoteIsAskedAboutWithItsWordsFromTheLog() throws {
    let store = try SharedStore()
    let (one, two) = (try Window(store, as: "ilse"), try Window(store, as: "karim"))
    one.press("/hoekstra<enter>tFirst words<ctrl-s><enter><tab>")
    two.press("/hoekstra<enter><enter><tab>e")
    one.press("e<ctrl-u>Ilse's words<ctrl-s>")
    two.look()
    #expect(two.screen.contains("Ilse Vermeulen changed this case"))
    two.press("<ctrl-u>Karim's words<ctrl-s>")
    #expect(two.state.currentCase?.timeline.count == one.state.currentCase?.timeline.count)
  }
}
