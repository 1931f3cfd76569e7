// The first questions and the tour, as a newcomer goes through them.

import CaseModel
import Testing
import TextUI

@testable import FrontlijnApp

@Suite struct TourTests {
  // MARK: the tour

  @Test func everyStepIsNoticedByWhatReallyHappens() throws {
    let stage = try Stage("en", as: "ilse").press("<ctrl-t>")
    #expect(stage.screen.contains("Tour 1 of 6  Open a case: choose one with ↓ and press Enter."))
    stage.press("/hoekstra<enter><enter>")
    #expect(stage.screen.contains("Tour 2 of 6  Write a note: press t."))
    stage.press("t")
    #expect(stage.screen.contains("Type what was said, one line is enough. Then press Ctrl-S."))
    stage.press("She called.<ctrl-s>")
    #expect(stage.screen.contains("Note saved in"))
    #expect(stage.screen.contains("Tour 3 of 6  Choose an open step with ↓"))
    stage.press("<tab>")
    #expect(stage.screen.contains("Go to the plan: press Tab."))
    stage.press("<backtab><down><down>d")
    #expect(stage.screen.contains("Tour 4 of 6  That was practice. Take it back: press u."))
    stage.press("u")
    #expect(stage.screen.contains("Tour 5 of 6"))
    #expect(stage.screen.contains("press g and then s."))
    stage.press("gs")
    #expect(stage.screen.contains("Tour 6 of 6  Go to the list: press g and then c."))
    stage.press("gc<esc>")
    #expect(stage.screen.contains("Find somebody: press /."))
    stage.press("/")
    #expect(stage.screen.contains("Type a few letters of a name or a street"))
    stage.press("kow<enter>")
    #expect(stage.screen.contains("That was the tour: you know your way."))
    #expect(stage.state.tour == nil)
    #expect(stage.kept.tour == 6)
  }

  @Test(arguments: [
    ("en", "First go back from this form: press Esc."),
    ("nl", "Ga eerst terug uit dit formulier: druk op Esc."),
  ])
  func overAnotherFormTheTourSaysHowToGetBack(_ language: String, _ words: String) throws {
    for window in [(40, 12), (60, 17), (80, 24)] {
      let stage = try Stage(language, window, as: "").press("<ctrl-t><enter>")
      for form in ["o", "N"] {
        stage.press(form)
        #expect(stage.prose.contains(words), "\(window) \(form)\n\(stage.screen)")
        stage.press("<esc>")
        #expect(!stage.prose.contains(words))
      }
      stage.press("t")
      #expect(!stage.prose.contains(words))
    }
  }

  @Test func whereNothingIsToBeDoneTheTourSaysWhereToGo() throws {
    let stage = try Stage("en", (60, 17), as: "ilse").press("<enter><ctrl-t>tIt rang.<ctrl-s>")
    #expect(stage.screen.contains("Nothing is to be done here. Go back with Esc"))
    stage.press("<esc>")
    #expect(stage.screen.contains("Open a case that has a next step: press Enter"))
  }

  @Test func theTourIsPutAwayAndGoesOnWhereItWas() throws {
    let stage = try Stage("nl", as: "").press("<ctrl-t><enter>")
    #expect(stage.screen.contains("Stap 2 van 6"))
    stage.press("<ctrl-t>")
    #expect(stage.screen.contains("De rondleiding wacht. Verder met Ctrl-T."))
    #expect(stage.kept.tour == 1)
    stage.press(":rondleiding<enter>")
    #expect(stage.screen.contains("Stap 2 van 6"))
  }

  @Test func aStepIsSkippedByKeyAndByMouse() throws {
    let stage = try Stage("en", as: "ilse").press("<ctrl-t><ctrl-k>")
    #expect(stage.screen.contains("Tour 2 of 6"))
    stage.click(try #require(stage.place { $0 == .action(.skipTour) }))
    #expect(stage.screen.contains("Tour 3 of 6"))
    stage.click(try #require(stage.place { $0 == .action(.tour) }))
    #expect(stage.state.tour == nil)
  }

  @Test func theTourIsOnlyEverOnInventedPeople() throws {
    let stage = try Stage(nil, as: nil)
    stage.press("<enter>Mara<tab>Zonnehof<ctrl-s><ctrl-t>")
    #expect(!stage.screen.contains("Tour 1"))
    #expect(stage.asked.contains("openPractice"))
    #expect(stage.state.tour != nil, "it goes on in the practice store")
  }

  @Test(arguments: [(80, 24), (60, 17), (40, 12), (20, 5), (120, 40)])
  func theTourLeavesRoomForTheWork(_ size: (Int, Int)) throws {
    let stage = try Stage("en", size, as: "ilse").press("<ctrl-t>")
    #expect(stage.screen.contains("Tour 1"))
    #expect(stage.footer.contains("? Help"))
    #expect(stage.screen.contains("▸"))
    for row in stage.canvas.text(keepingTrailingSpaces: true).split(separator: "\n") {
      #expect(row.widthCells == size.0)
    }
  }

  @Test func whoeverPractisesForTheFirstTimeIsOfferedTheTour() throws {
    let stage = try Stage("en", as: nil).press("<enter>")
    #expect(stage.screen.contains("Ctrl-T tour"))
  }

  // MARK: the first questions

  private func newcomer(_ language: Language = .en) -> AppState {
    AppState(
      strings: Strings(language), caseload: Caseload(),
      store: StoreStatus(path: "/store", exists: false, isPractice: false), today: Stage.today,
      size: Size(columns: 80, rows: 24), ids: IDSource(seed: 1), asksFirst: true)
  }

  private func press(_ keys: String, _ state: inout AppState) -> [Effect] {
    Stage.keys(keys).flatMap { state.handle(.key($0)) }
  }

  @Test func threeKeysAnswerTheFirstQuestions() {
    var state = newcomer()
    #expect(state.draw().0.text().contains("[n] Nederlands"))
    _ = press("n", &state)
    #expect(state.draw().0.text().contains("Licht of donker?"))
    _ = press("l", &state)
    #expect(state.themeName == "paper")
    let effects = press("p", &state)
    #expect(state.settings.language == .nl)
    #expect(state.settings.theme == "paper")
    #expect(state.settings.profile == .personal)
    #expect(state.place == .welcome)
    #expect(effects.contains { if case .keepSettings = $0 { true } else { false } })
  }

  @Test func lightAndDarkAreShownWhileChoosing() {
    var state = newcomer()
    _ = press("<enter>", &state)
    #expect(state.themeName == "slate")
    let effects = press("<up>", &state)
    #expect(state.themeName == "paper")
    #expect(effects.contains { if case .useTheme("paper") = $0 { true } else { false } })
    _ = press("<down><up><enter>", &state)
    #expect(state.settings.theme == "paper")
  }

  @Test func enterTakesWhatIsThereAndEscapeSkipsTheRest() {
    var state = newcomer(.nl)
    _ = press("<enter><esc>", &state)
    #expect(state.place == .welcome)
    #expect(state.settings.language == .nl)
    #expect(state.settings.profile == .shared)
    #expect(state.settings.theme == "slate")
  }

  @Test func theLanguageChangesUnderTheCursor() {
    var state = newcomer()
    _ = press("<up>", &state)
    #expect(state.strings.language == .nl)
    #expect(state.draw().0.text().contains("overslaan"))
  }

  @Test func anAnswerIsClicked() throws {
    var state = newcomer()
    let place = try #require(state.place { $0 == .setup(.row(.dutch)) })
    _ = state.point(.press, at: place)
    #expect(state.strings.language == .nl)
    #expect(state.setup.question == .colours)
  }

  @Test func theQuestionsAreAskedAgainFromThePalette() throws {
    let stage = try Stage("en", as: "ilse").press(":settings<enter>")
    #expect(stage.state.place == .setup)
    stage.press("esd")
    #expect(stage.state.place == .setup, "s is no answer to light or dark")
    stage.press("s")
    #expect(stage.state.place == .cases)
    #expect(stage.kept.profile == .shared)
  }

  /// At every size the answers can be seen and chosen.
  @Test(arguments: [(80, 24), (60, 17), (40, 12), (20, 5)])
  func theQuestionsFitEveryWindow(_ size: (Int, Int)) {
    var state = newcomer()
    state.size = Size(columns: size.0, rows: size.1)
    for (answer, keys) in [("Nederlands", "e"), ("Dark", "d"), ("Shared", "s")] {
      #expect(state.draw().0.text().contains("] \(answer)"))
      _ = press(keys, &state)
    }
    #expect(state.place == .welcome)
  }
}

extension Stage {
  /// The words on the screen, however they are broken into rows.
  fileprivate var prose: String {
    screen.split(whereSeparator: \.isWhitespace).joined(separator: " ")
  }
}
