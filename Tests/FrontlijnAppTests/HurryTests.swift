// What happens to somebody who types fast and looks up afterwards: letters and Ctrl-S, one undo
// too many, a date of birth off a letter, the wrong case selected.

import CaseJournal
import CaseModel
import Testing
import TextUI

@testable import FrontlijnApp

@Suite struct HurryTests {
  // MARK: choices

  @Test func lettersAndCtrlSChooseWhatTheyFound() throws {
    let stage = try Stage("nl", as: "").press("<down><down><down>")
    let id = try #require(stage.state.currentCase?.id)
    stage.press("ara<ctrl-s>")
    #expect(stage.state.sheet == nil, "\(stage.screen)")
    let director = try #require(stage.state.caseload[id]?.directorships.last?.member)
    #expect(stage.state.caseload.name(of: director).hasPrefix("Ra"))
  }

  @Test func theListAndTheArrowsAndCtrlSChooseToo() throws {
    let stage = try Stage("en", as: "ilse").press("<down><down><down>")
    let id = try #require(stage.state.currentCase?.id)
    stage.press("x<enter><down><ctrl-s>")
    #expect(stage.state.caseload[id]?.status == .closed, "\(stage.screen)")
    #expect(stage.state.caseload[id]?.closed?.reason == .residentStopped)
  }

  /// Nobody has chosen anything yet: the list was only looked at.
  @Test func aListThatWasOnlyOpenedChoosesNothing() throws {
    let stage = try Stage("en", as: "ilse").press("<down><down><down>x<enter><ctrl-s>")
    #expect(stage.screen.contains("Fill this in first."))
    #expect(stage.state.sheet?.form.value("reason") == "")
  }

  @Test(arguments: ["<tab>", "<enter>", "<backtab>", "<ctrl-s>"])
  func lettersThatFindNothingStayAndSaySo(_ key: String) throws {
    let stage = try Stage("nl", as: "").press("<down><down><down>")
    let file = try #require(stage.state.currentCase)
    stage.press("aqqq" + key)
    #expect(stage.screen.contains("qqq"), "\(stage.screen)")
    #expect(stage.screen.contains("niets gevonden"), "\(stage.screen)")
    stage.press("<bs><bs><bs>rach" + (key == "<ctrl-s>" ? key : "<tab><ctrl-s>"))
    #expect(stage.state.sheet == nil, "\(stage.screen)")
    #expect(stage.state.caseload[file.id]?.directorships.count != file.directorships.count)
  }

  @Test func whoStandsInNoListIsWrittenDownBySavingToo() throws {
    let stage = try Stage("en", as: "ilse").press("nJansen<ctrl-s><tab>NSleep at night<ctrl-s>")
    stage.press("nCall the bank<tab>Zzyzx school<ctrl-s>")
    let step = try #require(stage.state.currentCase?.goals.first?.steps.first)
    #expect(step.text == "Call the bank")
    #expect(stage.screen.contains("Zzyzx school"), "\(stage.screen)")
  }

  @Test func aListSaysHowMuchMoreThereIs() throws {
    let stage = try Stage("nl", as: "").press("<down><down><down>a ")
    let more = stage.state.caseload.activeTeam.count - ChoiceField.listRows
    #expect(more > 0)
    #expect(stage.screen.contains("+\(more) ▼"), "\(stage.screen)")
    stage.press("<end>")
    #expect(stage.screen.contains("+\(more) ▲"), "\(stage.screen)")
  }

  // MARK: undo

  @Test func whoeverTakesBackTheirOwnNameIsAskedAgain() throws {
    let stage = try Stage(nil, as: nil)
    stage.press("<enter>Mara de Wit<tab>Zonnehof<ctrl-s>nJansen<ctrl-s><esc>uu")
    #expect(stage.state.me == nil)
    #expect(stage.state.place == .who)
    #expect(stage.screen.contains("nobody yet"), "\(stage.screen)")
    stage.press("<esc>n")
    #expect(stage.state.sheet == nil)
    stage.press("W<enter>Mara de Witte<tab>Zonnehof<ctrl-s>")
    #expect(stage.screen.contains("You are Mara de Witte."), "\(stage.screen)")
  }
}
