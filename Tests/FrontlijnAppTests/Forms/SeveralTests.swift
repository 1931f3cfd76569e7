// Several cases at once: marked in the list, counted before anything is written, undone together.

import CaseModel
import Testing
import TextUI

@testable import FrontlijnApp

@Suite struct SeveralTests {
  private func directors(_ stage: Stage, _ ids: [CaseID]) -> [MemberID?] {
    ids.map { stage.state.caseload[$0]?.director }
  }

  @Test func aDirectorForSeveralIsCountedWrittenAndUndoneAtOnce() throws {
    let stage = try Stage("en", as: "ilse")
    stage.press(" <down> <down> ")
    let ids = stage.state.markedCases.map(\.id)
    #expect(ids.count == 3)
    #expect(stage.screen.contains("3 selected, 35"))
    #expect(stage.screen.contains("3 selected: a director"))
    let before = directors(stage, ids)
    stage.press("akarim<enter><ctrl-s>")
    #expect(stage.screen.contains("Give 3 cases another director?"))
    #expect(directors(stage, ids) == before)
    // The safe answer writes nothing.
    stage.press("<enter>")
    #expect(directors(stage, ids) == before)
    stage.press("<ctrl-s>d")
    let karim = try #require(stage.state.caseload.activeTeam.first { $0.name.hasPrefix("Karim") })
    #expect(directors(stage, ids) == [karim.id, karim.id, karim.id])
    #expect(!stage.state.hasMarks)
    stage.press("u")
    #expect(directors(stage, ids) == before)
    #expect(stage.screen.contains("director in 3 cases"))
    stage.press("U")
    #expect(directors(stage, ids) == [karim.id, karim.id, karim.id])
  }

  @Test func rangesAllAndNone() throws {
    let stage = try Stage("en", as: "ilse")
    stage.press("v<down><down><down>v")
    #expect(stage.state.markedCases.count == 4)
    stage.press("<esc>")
    #expect(!stage.state.hasMarks)
    #expect(stage.state.place == .cases)
    stage.press("A")
    #expect(stage.state.cases.list.marked.count == 35)
    stage.press("<esc>")
    stage.send(.key(.move(.down, .shift)))
    stage.send(.key(.move(.down, .shift)))
    #expect(stage.state.markedCases.count == 3)
  }

  @Test func marksAreSeenWithoutColourAndStayWithTheirRows() throws {
    let stage = try Stage("en", as: "ilse")
    stage.press(" ")
    let id = try #require(stage.state.cases.list.selection)
    #expect(stage.screen.contains("▸◆"))
    stage.press("sname<enter>")
    #expect(stage.state.cases.list.marked == [id])
  }

  @Test(arguments: [("t", "Letter about the flood"), ("o<tab>", "Call before Friday")])
  func theSameNoteOrFollowUpInEach(_ keys: String, _ text: String) throws {
    let stage = try Stage("en", as: "ilse")
    stage.press(" <down> ")
    let ids = stage.state.markedCases.map(\.id)
    let before = ids.map { stage.state.caseload[$0] }
    stage.press(keys.hasPrefix("o") ? "o" : "t").press(text + "<ctrl-s>")
    #expect(stage.screen.contains("2 cases?"))
    stage.press("d")
    for id in ids { #expect(stage.state.caseload[id] != before[ids.firstIndex(of: id)!]) }
    stage.press("u")
    #expect(ids.map { stage.state.caseload[$0] } == before)
  }

  @Test func theNextStepsMoveTogether() throws {
    let stage = try Stage("en", as: "ilse")
    stage.press("<down><down> <down> ")
    let ids = stage.state.markedCases.filter { $0.nextStep != nil }.map(\.id)
    stage.press("f+30<ctrl-s>d")
    for id in ids {
      let due = stage.state.caseload[id]?.nextStep?.due
      #expect(due != nil)
    }
    #expect(stage.screen.contains("Another day in"))
  }

  @Test func closingIsDoneOneByOne() throws {
    let stage = try Stage("en", as: "ilse")
    stage.press(" <down> x")
    #expect(stage.state.sheet == nil)
    #expect(stage.screen.contains("one by one"))
  }
}
