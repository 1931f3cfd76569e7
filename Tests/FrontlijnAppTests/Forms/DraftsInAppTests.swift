// What was being typed comes back to whoever typed it, when it is asked for, and to nobody else.

import CaseJournal
import CaseModel
import Testing
import TextUI

@testable import FrontlijnApp

@Suite struct DraftsInAppTests {
  private static let aNote = "/hoekstra<enter>tShe called back about the pap"

  @Test func whoeverComesBackIsAskedAndGoesOn() throws {
    let store = try SharedStore()
    do { try Window(store, as: "ilse").press(Self.aNote) }
    #expect(store.draftNames.count == 1)
    let again = try Window(store, as: "ilse")
    #expect(again.screen.contains("You were writing “Note in F-"))
    #expect(again.screen.contains("at 10:42."))
    again.press("g")
    #expect(again.state.sheet?.form.value("text") == "She called back about the pap")
    again.press("ers.<ctrl-s>")
    #expect(again.screen.contains("Note saved in"))
    #expect(store.draftNames.isEmpty)
    #expect(try Window(store, as: "ilse").state.overlay == nil)
  }

  @Test func anotherPersonAtTheKeyboardSeesNothingOfIt() throws {
    let store = try SharedStore()
    do { try Window(store, as: "ilse").press(Self.aNote) }
    let other = try Window(store, as: "karim")
    #expect(other.state.overlay == nil)
    #expect(other.state.drafts.isEmpty)
    other.press("D")
    #expect(other.screen.contains("You have no drafts"))
  }

  @Test func keptForLaterItIsAskedAboutWhereTheSameFormOpens() throws {
    let store = try SharedStore()
    do { try Window(store, as: "ilse").press(Self.aNote) }
    let again = try Window(store, as: "ilse").press("k")
    #expect(again.state.overlay == nil && again.state.sheet == nil)
    again.press("/hoekstra<enter>t")
    #expect(again.screen.contains("You were writing"))
    again.press("k")
    #expect(again.state.sheet?.form.value("text") == "")
    again.press("<esc>D<enter>t")
    #expect(store.draftNames.isEmpty)
    #expect(again.state.drafts.isEmpty)
  }

  @Test func escapeAsksOnlyWhenSomethingWasTypedAndKeepsIt() throws {
    let store = try SharedStore()
    let window = try Window(store, as: "ilse").press("/hoekstra<enter>t<esc>")
    #expect(window.state.sheet == nil && window.state.overlay == nil)
    window.press("tMilk<esc>")
    #expect(window.screen.contains("keep as draft"))
    window.press("<enter>")
    #expect(window.state.sheet == nil)
    #expect(window.screen.contains("Kept as a draft"))
    #expect(window.state.drafts.count == 1)
    window.press("tg<esc>t")
    #expect(window.state.sheet == nil)
    #expect(store.draftNames.isEmpty)
  }

  @Test func whatIsThrownAwayAtOnceWasNeverWritten() throws {
    let store = try SharedStore()
    let window = try Window(store, as: "ilse")
    window.press("/hoekstra<enter>t")
    window.press("x<bs><esc>")
    #expect(window.state.sheet == nil)
    #expect(store.draftNames.isEmpty)
  }

  @Test func nothingIsDueWhileNobodyTypesAndASecondAfterTheFirstKeyItIsOnDisk() throws {
    let store = try SharedStore()
    let stage = try Stage("en", as: "ilse")
    let journal = try Journal(
      store.path, for: .writing, on: RealFileSystem(), host: JournalHost.real)
    var keeper = DraftKeeper<RealFileSystem>()
    var state = stage.press("/hoekstra<enter>t").state
    try keeper.follow(&state, in: journal, now: 0)
    #expect(keeper.due == nil)
    for (key, now) in [("a", Int64(100)), ("b", 600), ("c", 1099)] {
      _ = state.handle(.key(.character(Character(key))))
      try keeper.follow(&state, in: journal, now: now)
      #expect(keeper.due == 1100)
    }
    #expect(store.draftNames.isEmpty)
    try keeper.follow(&state, in: journal, now: 1100)
    #expect(keeper.due == nil)
    #expect(store.draftNames.count == 1)
    // Leaving the field does not wait.
    _ = state.handle(.key(.character("d")))
    try keeper.follow(&state, in: journal, now: 2000)
    _ = state.handle(.key(.tab))
    try keeper.follow(&state, in: journal, now: 2001)
    #expect(keeper.due == nil)
    keeper = DraftKeeper<RealFileSystem>()
    let found = journal.drafts(of: try #require(state.me))
    #expect(found.first?.fields["text"]?.value == "abcd")
  }

  @Test func everyPurposeReadsItsOwnText() throws {
    var ids = IDSource(seed: 5)
    let (id, person) = (CaseID(using: &ids), PersonID(using: &ids))
    let (goal, step) = (GoalID(using: &ids), StepID(using: &ids))
    let (board, note) = (BoardID(using: &ids), NoteID(using: &ids))
    let (followUp, area) = (FollowUpID(using: &ids), AreaGoalID(using: &ids))
    let relation = RelationID(using: &ids)
    let mara = try #require(MemberID(text: "mara-7k3m"))
    let all: [SheetPurpose] = [
      .joinTeam, .teamMember(mara), .newCase, .household(id), .member(id, nil), .member(id, person),
      .relation(id, nil), .relation(id, relation), .label(id, person),
      .withdrawLabel(id, person), .left(id, person), .director(id), .close(id), .reopen(id),
      .goal(id, nil), .goal(id, goal), .dropGoal(id, goal), .step(id, goal, nil),
      .step(id, goal, step), .lapse(id, step), .date(id, .step(step)),
      .date(id, .followUp(followUp)), .followUp(id, nil), .followUp(id, followUp),
      .note(id, nil), .note(id, ContactID(using: &ids)), .newBoard,
      .boardNote(board, .threat, nil), .boardNote(board, .strength, note),
      .withdrawNote(board, note), .areaGoal(board, nil, nil), .areaGoal(board, note, area),
      .areaGoal(board, nil, area), .dropAreaGoal(board, area),
    ]
    for purpose in all {
      #expect(SheetPurpose(text: purpose.text) == purpose)
      #expect(SheetPurpose(text: purpose.text + " more") == nil)
    }
    for text in ["", "tea", "note", "step c1", "board_note - x"] {
      #expect(SheetPurpose(text: text) == nil)
    }
  }

  @Test func keysThatWereOnTheirWayDoNotAnswerAQuestion() throws {
    let store = try SharedStore()
    let window = try Window(store, as: "ilse").press("/hoekstra<enter>tMilk")
    window.type(ahead: "<esc>t")
    #expect(window.state.overlay != nil)
    #expect(window.state.sheet?.form.value("text") == "Milk")
    window.press("g")
    #expect(window.state.overlay == nil)
  }
}
