// What people do, as they do it: keys in, screens out, on a copy of a sample.

import CaseModel
import Testing
import TextUI

@testable import FrontlijnApp

@Suite struct JourneyTests {
  @Test func theFirstUserSaysWhoSheIsAndOpensTheFirstCase() throws {
    let stage = try Stage(nil, as: nil)
    #expect(stage.screen.contains("I am new here"))
    stage.press("<enter>Mara de Wit<tab>Zonnehof<tab><ctrl-s>")
    #expect(stage.screen.contains("You are Mara de Wit."))
    #expect(stage.screen.contains("No cases yet. Press n"))
    stage.press("nJansen<tab>Lindestraat<tab>12<ctrl-s>")
    #expect(stage.screen.contains("Lindestraat 12"))
    #expect(stage.screen.contains("Press n to add the first family member"))
    stage.press("nAnna<tab>Jansen<tab>1986<tab>par<enter><ctrl-s>")
    stage.press("nTom<tab>Jansen<tab>9<tab>chi<enter><ctrl-s>")
    let file = try #require(stage.state.currentCase)
    #expect(file.persons.map(\.firstName) == ["Anna", "Tom"])
    #expect(file.persons.map(\.birthYear) == [1986, 2017])
    #expect(file.persons.map(\.role) == [.parent, .child])
    #expect(stage.screen.contains("Family 2"))
  }

  @Test func aNoteIsThereAtOnceAndGoneAfterUndoAndBackAfterRedo() throws {
    let stage = try Stage("en", as: "ilse")
    stage.press("/hoekstra<enter><enter><tab>")
    let before = stage.state.currentCase!.timeline.count
    stage.press("tShe called back.<ctrl-s>")
    #expect(stage.screen.contains("Note saved in"))
    #expect(stage.screen.contains("She called back."))
    stage.press("u")
    #expect(stage.screen.contains("Undone: note in"))
    #expect(stage.state.currentCase!.timeline.count == before)
    stage.press("U")
    #expect(stage.screen.contains("She called back."))
    #expect(stage.state.currentCase!.timeline.count == before + 1)
  }

  @Test func aCorrectedNoteKeepsWhatItSaid() throws {
    let stage = try Stage("en", as: "ilse")
    stage.press("/hoekstra<enter><enter><tab>tShe called bakc.<ctrl-s>")
    stage.press("e<end><bs><bs><bs><bs><bs>back.<ctrl-s>")
    #expect(stage.screen.contains("She called back."))
    #expect(stage.screen.contains("(corrected)"))
    stage.press("<enter>")
    #expect(stage.screen.contains("Before Ilse Vermeulen corrected it:"))
    #expect(stage.screen.contains("She called bakc."))
  }

  @Test func aStepIsDoneWithOneKeyAndOpenAgainWithTheSame() throws {
    let stage = try Stage("en", as: "ilse")
    stage.press("/hoekstra<enter><enter><down><down>")
    guard case .step(let id) = stage.state.selectedPlan else {
      Issue.record("no step selected")
      return
    }
    stage.press("d")
    #expect(stage.state.currentCase?.step(id)?.state == .done)
    #expect(stage.screen.contains("Done: “"))
    stage.press("d")
    #expect(stage.state.currentCase?.step(id)?.state == .open)
  }

  @Test func anotherDayIsTypedAsPeopleSayIt() throws {
    let stage = try Stage("en", as: "ilse")
    stage.press("<down><down><down>")
    let id = try #require(stage.state.currentCase?.id)
    stage.press("f<ctrl-u>next friday")
    #expect(stage.screen.contains("Fri 27 Nov 2026 · in 7 days"))
    stage.press("<ctrl-s>")
    #expect(stage.state.caseload[id]?.nextStep?.due == Day(year: 2026, month: 11, day: 27))
  }

  @Test func aDateThatDoesNotExistIsSaidAtTheFieldAndNothingIsLost() throws {
    let stage = try Stage("en", as: "ilse")
    stage.press("<down><down><down>f<ctrl-u>31 feb<ctrl-s>")
    #expect(stage.screen.contains("31 Feb does not exist: did you mean 28 Feb?"))
    #expect(stage.state.sheet?.form.value("due") == "31 feb")
  }

  @Test func goalsAndStepsAreWrittenInThePlan() throws {
    let stage = try Stage("en", as: "ilse")
    stage.press("nJansen<ctrl-s><tab>nI want to sleep at night<ctrl-s>")
    stage.press("nCall the bank<tab>ilse<enter>+3<ctrl-s>")
    let goal = try #require(stage.state.currentCase?.goals.first)
    #expect(goal.text == "I want to sleep at night")
    #expect(goal.steps.first?.text == "Call the bank")
    #expect(goal.steps.first?.due == Stage.today + 3)
    #expect(goal.steps.first?.owner == .team(try #require(stage.state.me)))
    stage.press("xIt was paid already<ctrl-s>")
    #expect(stage.state.currentCase?.goals.first?.steps.first?.state == .lapsed)
  }

  @Test func aNoteOnTheBoardIsMovedAndBecomesAGoalOfTheNeighbourhood() throws {
    let stage = try Stage("en", as: "ilse")
    stage.press("gsnThe playground is empty after five<tab><right><ctrl-s>")
    let note = try #require(stage.state.board.selectedNote)
    #expect(stage.state.currentBoard?.note(note)?.quadrant == .strength)
    stage.press("mt")
    #expect(stage.state.currentBoard?.note(note)?.quadrant == .threat)
    stage.press("N<ctrl-s><backtab><tab>")
    let goal = try #require(stage.state.currentBoard?.goals.last)
    #expect(goal.note == note)
    #expect(stage.screen.contains("Why: “The playground is empty after five”"))
    stage.press("<enter>")
    #expect(stage.state.board.selectedNote == note)
  }

  @Test func theBoardRefusesTheNameOfAResidentAtTheField() throws {
    let stage = try Stage("en", as: "ilse")
    stage.press("gsnMrs Hoekstra helps everybody<ctrl-s>")
    #expect(stage.state.sheet?.form["text"].problem != nil)
    #expect(!(stage.state.sheet?.form["text"].problem?.text.contains("Hoekstra") ?? true))
  }

  @Test func aRakkerLabelOnAChildIsRefused() throws {
    let stage = try Stage("en", as: "ilse")
    stage.press("nJansen<ctrl-s>nTom<tab><tab>9<ctrl-s>T<right><right>")
    stage.press("<tab><tab>Broke a window on 3 May<tab>par<enter><ctrl-s>")
    #expect(stage.state.sheet != nil)
    #expect(stage.state.status?.kind == .error)
    #expect(stage.state.currentCase?.labels.isEmpty == true)
  }

  @Test func escapeGoesBackStepByStepAndNeverQuits() throws {
    let stage = try Stage("en", as: "ilse")
    stage.press("/hoek<enter><enter>gs<esc><esc>")
    #expect(stage.state.place == .cases)
    #expect(stage.state.cases.filter != nil)
    stage.press("<esc>")
    #expect(stage.state.cases.filter == nil)
    stage.press("<esc><esc>")
    #expect(stage.screen.contains("Press q to leave."))
  }

  @Test func whatWasTypedIsNotThrownAwayWithoutAQuestion() throws {
    let stage = try Stage("en", as: "ilse")
    stage.press("nJansen<esc>")
    #expect(stage.screen.contains("Leave without saving?"))
    stage.press("g")
    #expect(stage.state.sheet?.form.value("name") == "Jansen")
    stage.press("<esc>t")
    #expect(stage.state.sheet == nil)
  }

  @Test func somebodyElseTakesOver() throws {
    let stage = try Stage("en", as: "ilse")
    stage.press("W<down><enter>")
    let me = try #require(stage.state.me)
    #expect(!me.name.hasPrefix("ilse"))
    #expect(stage.screen.contains("You are \(stage.state.caseload.name(of: me))."))
  }

  @Test func aClosedCaseTakesNoNotesUntilItIsOpenedAgain() throws {
    let stage = try Stage("en", as: "ilse")
    stage.press("Fclosed<enter><enter>t")
    #expect(stage.state.sheet == nil)
    #expect(stage.screen.contains("This case is closed"))
    stage.press("<esc>x<ctrl-s>")
    #expect(stage.state.caseload.files.contains { $0.status == .open && $0.closed == nil })
  }

  @Test func theLanguageChangesWhileTheProgramRuns() throws {
    let stage = try Stage("en", as: "ilse")
    stage.press(":nederlands<enter>")
    #expect(stage.screen.contains("Huishouden"))
    stage.press(":english<enter>")
    #expect(stage.screen.contains("Household"))
  }

  @Test func anotherPersonsChangeOfTheSameFieldIsShownBeforeItIsOverwritten() throws {
    let stage = try Stage("en", as: "ilse")
    stage.press("/hoekstra<enter><enter><backtab>e<tab><ctrl-u>Nieuwe Weg")
    let id = try #require(stage.state.currentCase?.id)
    var other = stage.state.caseload
    let home = try #require(other[id]?.household)
    HouseholdCorrected {
      ($0.caseID, $0.household, $0.street) = (id, home.id, .to("Oude Weg"))
    }.apply(to: &other, Stamp(time: .zero, by: stage.state.me!))
    stage.send(.changed(other))
    #expect(stage.state.sheet?.form.value("street") == "Nieuwe Weg")
    stage.press("<ctrl-s>")
    #expect(stage.screen.contains("“Street” was also changed by somebody else."))
    #expect(stage.screen.contains("It says now: Oude Weg"))
  }
}
