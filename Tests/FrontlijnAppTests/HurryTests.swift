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
    stage.press("x")
    #expect(stage.screen.contains("2 steps are still open, and stay so."))
    stage.press("<enter><down><ctrl-s>")
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

  @Test func aChoiceSaysHowItsListOpens() throws {
    let stage = try Stage("nl", as: "").press("<down><down><down>x")
    #expect(stage.screen.contains("Enter toont ze, typen zoekt."))
    stage.press("<enter>")
    #expect(!stage.screen.contains("Enter toont ze, typen zoekt."))
    #expect(stage.screen.contains("doelen bereikt"))
  }

  @Test func whatIsFoldedAwayIsNamed() throws {
    let stage = try Stage("nl", as: "").press("nJansen<ctrl-s>n")
    #expect(stage.screen.contains("Meer: Telefoon"), "\(stage.screen)")
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

  // MARK: births

  @Test(arguments: [
    "15-3-1980", "15/03/1980", "15.3.1980", "1980-03-15", "15 maart 1980", "15 mar 1980",
    "15-3-80",
  ])
  func ofABirthdayOnlyTheYearIsKept(_ typed: String) throws {
    // Whether the field is left, or the form is saved at once.
    let ways = [("", "<tab>par<ctrl-s>"), ("<tab>par<tab><backtab><backtab>", "<ctrl-s>")]
    for (first, last) in ways {
      let stage = try Stage("en", as: "ilse").press("nJansen<ctrl-s>nAnna<tab><tab>")
      stage.press(first + typed)
      #expect(stage.screen.contains("45 or 46 years old"), "\(stage.screen)")
      stage.press(last)
      let person = try #require(stage.state.currentCase?.persons.first, "\(stage.screen)")
      #expect(person.birthYear == 1980)
      #expect(!stage.written.contains { $0.contains(typed) })
    }
  }

  // MARK: which case

  @Test(arguments: Language.allCases)
  func aFormThatEndsSomethingNamesIt(_ language: Language) throws {
    let stage = try Stage(language.rawValue, as: "").press("<down><down><down>")
    let file = try #require(stage.state.currentCase)
    let name = "\(file.number.text) \(file.household.name)"
    stage.press("x")
    #expect(stage.state.sheet?.title.contains(name) == true)
    stage.press(" <enter><ctrl-s>")
    #expect(stage.state.status?.text.contains(name) == true, "\(stage.screen)")
    stage.press("<esc>a")
    #expect(stage.state.sheet?.title.contains(" F-") == true)
  }

  @Test(arguments: Language.allCases)
  func whatCanBeDoneWithSeveralFitsTheWindow(_ language: Language) throws {
    let stage = try Stage(language.rawValue, as: "").press("A")
    let status = stage.screen.split(separator: "\n").dropLast().last ?? ""
    #expect(!status.contains("…"), "\(status)")
    #expect(status.contains("Esc"))
    stage.press("<esc>F<end><up><enter>t")
    let closed = stage.state.status?.text ?? ""
    #expect(!closed.isEmpty)
    #expect(!(stage.screen.split(separator: "\n").dropLast().last ?? "").contains("…"))
  }

  @Test(arguments: Language.allCases)
  func theListShowsOnlyStakkersOrOnlyRakkers(_ language: Language) throws {
    for (word, kind) in [("stakkers", LabelKind.stakker), ("rakkers", .rakker)] {
      let stage = try Stage(language.rawValue, as: "").press("F\(word)<enter>")
      let rows = stage.state.cases.rows
      #expect(!rows.isEmpty)
      for row in rows { #expect(row.labels.contains { $0.kind == kind || $0.kind == .both }) }
      #expect(stage.screen.contains("· \(word) ·"))
    }
  }

  @Test func aGoalWhoseDayIsOverSaysSo() throws {
    let stage = try Stage("nl", as: "").press("nJansen<ctrl-s><tab>NSlapen<tab>gisteren<ctrl-s>")
    stage.press("<up>")
    #expect(stage.screen.contains("Stond voor do 19 nov, gisteren: “Slapen”"), "\(stage.screen)")
  }

  // MARK: trouble

  @Test(arguments: Language.allCases)
  func whatWentWrongIsReadWholeAndNothingTypedIsLost(_ language: Language) throws {
    let error = JournalError.diskFull(path: "/home/mara/team", freeBytes: 0)
    let stage = try Stage(language.rawValue, as: "").press("tThe letter came.")
    let sentence = Strings(language).sentence(error)
    stage.send(.failed(sentence, readOnly: nil))
    let words = stage.screen.split { !$0.isLetter && !$0.isNumber }
    for word in sentence.split(whereSeparator: { !$0.isLetter && !$0.isNumber }) {
      #expect(words.contains(word), "\(word)\n\(stage.screen)")
    }
    stage.press("<enter>")
    #expect(stage.state.sheet?.form.value("text") == "The letter came.")
    // Nobody who is typing is interrupted.
    stage.send(.failed(sentence, readOnly: nil, isAnswer: false))
    stage.press(" Today.")
    #expect(stage.state.sheet?.form.value("text") == "The letter came. Today.")
  }

  @Test(arguments: Language.allCases)
  func whyADraftIsNotKeptFitsTheWindow(_ language: Language) {
    let strings = Strings(language)
    for error in [
      JournalError.diskFull(path: "/home/mara/team", freeBytes: 0),
      .failed(FileFault(.write, "/home/mara/team/local/drafts/1", code: FileFault.noSpace)),
      .failed(FileFault(.write, "/home/mara/team/local/drafts/1", code: FileFault.readOnly)),
    ] {
      let sentence = strings.draftNotKept(strings.shortReason(error))
      #expect(sentence.widthCells <= 76, "\(sentence)")
    }
  }

  @Test func aDraftIsNamedWholeInItsList() throws {
    let stage = try Stage("en", as: "ilse").press("<down><down><down>")
    let name = try #require(stage.state.currentCase?.household.name)
    let purpose = try #require(stage.state.currentCase.map { SheetPurpose.followUp($0.id, nil) })
    var ids = IDSource(seed: 1)
    let draft = Draft(
      DraftID(using: &ids), by: stage.state.me!, form: purpose.text,
      changedMilliseconds: Int(Stage.today.number) * 86_400_000)
    stage.send(.drafts([draft], onArrival: false))
    stage.press("D")
    #expect(stage.screen.contains("Follow up · ") && stage.screen.contains(name))
  }
}
