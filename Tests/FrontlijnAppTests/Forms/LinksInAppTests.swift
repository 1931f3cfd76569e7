// Naming people and goals in a note, and going where the words lead.

import CaseModel
import Testing
import TextUI

@testable import FrontlijnApp

@Suite struct LinksInAppTests {
  /// A family of two Isatus, with a goal, and a note begun.
  private func stage(_ size: (Int, Int) = (80, 24)) throws -> Stage {
    let stage = try Stage("en", size, as: "ilse")
    stage.press("nFofanah<ctrl-s>nIsatu<tab>Bah<tab>1986<tab>p<enter><ctrl-s>")
    stage.press("nMoses<tab><tab>7<ctrl-s>")
    stage.press("NWe want a bedroom that smells of nothing<ctrl-s>t")
    return stage
  }

  private func notes(_ stage: Stage) -> [ContactNote] {
    (stage.state.currentCase?.timeline ?? []).compactMap { item in
      if case .contact(let note) = item { note } else { nil }
    }
  }

  private func note(_ stage: Stage) throws -> ContactNote { try #require(notes(stage).last) }

  @Test func aSignOffersWhoIsThereAndTheWordsStandInTheText() throws {
    let stage = try stage()
    stage.press("Spoke to @")
    #expect(stage.screen.contains("Isatu Bah  parent, 40"))
    #expect(stage.screen.contains("Moses  child, about 7"))
    stage.press("mos<enter>")
    #expect(stage.state.sheet?.form.value("text") == "Spoke to @Moses")
    stage.press(" about #bed<tab>, she agreed.<ctrl-s>")
    #expect(stage.state.sheet == nil)
    let note = try note(stage)
    #expect(note.links.map(\.words) == ["@Moses", "#\"We want a bedroom that smells\""])
    let file = try #require(stage.state.currentCase)
    let (moses, goal) = (try #require(file.persons.last), try #require(file.goals.last))
    #expect(note.links.map(\.target) == [.person(moses.id), .goal(goal.id)])
  }

  @Test func nobodyIsCaughtInTheList() throws {
    let stage = try stage()
    stage.press("mail jan@isatu.nl")
    #expect(!stage.screen.contains("parent, 40"))
    stage.press(" #<esc> 12, @<esc><enter>@nobody is here<enter># and @isatu<enter>")
    #expect(
      stage.state.sheet?.form.value("text")
        == "mail jan@isatu.nl # 12, @\n@nobody is here\n# and @Isatu")
    stage.press("<enter>on<ctrl-s>")
    #expect(try note(stage).links.map(\.words) == ["@Isatu"])
  }

  @Test func theFooterNamesWhatTakesFromTheListAndWhatClosesIt() throws {
    let stage = try stage()
    stage.press("Spoke to @")
    #expect(stage.footer.hasPrefix(" Ctrl-G Help   Enter take it   Esc close the list"))
    stage.click(try #require(stage.place { $0 == .action(.close) }))
    #expect(stage.footer.contains("Esc back   Ctrl-S save"))
    // The same for any list that drops from a field.
    stage.press("<ctrl-s>a ")
    #expect(stage.footer.contains("Enter take it   Esc close the list   Ctrl-S save"))
    stage.click(try #require(stage.place { $0 == .action(.choose) }))
    #expect(stage.footer.contains("Esc back   Ctrl-S save"))
  }

  @Test func anInsertionIsOneStepOfUndo() throws {
    let stage = try stage()
    stage.press("Hello @is<enter><ctrl-z>")
    #expect(stage.state.sheet?.form.value("text") == "Hello @is")
  }

  @Test func ctrlOOffersPeopleAndThenGoals() throws {
    let stage = try stage()
    stage.press("About<ctrl-o>")
    #expect(stage.screen.contains("Isatu Bah  parent"))
    stage.press("<ctrl-o>")
    #expect(stage.screen.contains("We want a bedroom"))
    stage.press("<enter>")
    #expect(
      stage.state.sheet?.form.value("text") == "About #\"We want a bedroom that smells\"")
    stage.press("<backtab><ctrl-o>")
    #expect(stage.screen.contains("Only a long text names people and goals."))
  }

  @Test func theMouseTakesFromTheList() throws {
    let stage = try stage()
    stage.press("@")
    let point = try #require(
      stage.place { if case .sheet(.option("text", "@Moses")) = $0 { true } else { false } })
    stage.click(point)
    #expect(stage.state.sheet?.form.value("text") == "@Moses")
  }

  @Test func aLinkIsFollowedThereAndBack() throws {
    let stage = try stage()
    stage.press("@Moses and #bed<enter> today<ctrl-s>")
    let file = try #require(stage.state.currentCase)
    stage.change { $0.file.pane = .timeline }
    #expect(stage.press("<down><up>").screen.contains("w leads to @Moses, #\"We want a bedroom"))
    stage.press("w")
    #expect(stage.screen.contains("Where to?"))
    stage.press("mos<enter>")
    #expect(stage.state.file.pane == .family)
    #expect(stage.state.selectedPerson?.id == file.persons[1].id)
    #expect(stage.screen.contains("“@Moses” is Moses · child, about 7"))
    #expect(stage.screen.contains("Named in 1 note, last 20 Nov: w"))
    stage.press("w")
    #expect(stage.state.file.pane == .timeline)
    #expect(stage.state.selectedContact?.id == (try note(stage)).id)
    stage.press("<enter>")
    #expect(stage.screen.contains("@Moses  Moses · child, about 7"))
    stage.press("wbed<enter>")
    #expect(stage.state.overlay == nil)
    #expect(stage.state.selectedPlan == .goal(file.goals[0].id))
    #expect(stage.press("<up>").screen.contains("Named in 1 note"))
    stage.press("w")
    #expect(stage.state.file.pane == .timeline)
  }

  @Test func aNewNameChangesNoTextAndTheLinkStillLeadsThere() throws {
    let stage = try stage()
    stage.press("@Moses came along<ctrl-s>")
    let moses = try #require(stage.state.currentCase?.persons.last?.id)
    stage.change {
      $0.file.pane = .family
      $0.file.family.select(.person(moses))
    }
    stage.press("e<ctrl-u>Musa<ctrl-s>")
    stage.change { $0.file.pane = .timeline }
    #expect(stage.screen.contains("@Moses came along"))
    // Correcting the words keeps what they meant.
    stage.press("e<end> too<ctrl-s>")
    #expect(try note(stage).links.map(\.target) == [.person(moses)])
    stage.press("w")
    #expect(stage.screen.contains("“@Moses” is Musa · child, about 7"))
    // Undo of the correction, of the name and of the note; then the person can go too.
    stage.press("uuu")
    #expect(notes(stage).isEmpty)
    stage.press("u")
    #expect(stage.state.currentCase?.goals.isEmpty == true)
  }

  @Test func fromATimelineToTheBoardAndBack() throws {
    let stage = try Stage("en", as: "ilse")
    let goal = try #require(stage.state.caseload.boards.first?.goals.first { $0.state == .open })
    stage.press("nFofanah<ctrl-s>t#")
    let word = goal.text.split(separator: " ").first.map(String.init) ?? ""
    stage.press(word + "<enter><ctrl-s>")
    stage.change { $0.file.pane = .timeline }
    stage.press("w")
    #expect(stage.state.place == .board)
    #expect(stage.state.board.selectedGoal == (try note(stage.press("<esc>"))).links.first.flatMap {
      if case .areaGoal(let id) = $0.target { id } else { nil }
    })
    stage.press("gs")
    stage.change { $0.board.pane = .goals }
    stage.press("w")
    #expect(stage.state.file.pane == .timeline)
  }

  @Test(arguments: [(60, 17), (40, 12), (20, 5)])
  func theListFitsAnyWindow(_ columns: Int, _ rows: Int) throws {
    let stage = try stage((columns, rows))
    stage.press("Some words before @")
    if rows > 5 { #expect(stage.screen.contains("Isatu Bah")) }
    stage.press("<down><enter>")
    #expect(stage.state.sheet?.form.value("text") == "Some words before @Moses")
  }
}
