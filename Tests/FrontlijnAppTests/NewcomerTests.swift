// What somebody sees who has never used such a program: in every window the way out, a word for
// every key that does nothing, and an action for whatever word comes to mind.

import CaseModel
import TextUI
import Testing

@testable import FrontlijnApp

@Suite struct NewcomerTests {
  static let windows = [(20, 5), (40, 12), (60, 17), (80, 24), (120, 40)]

  /// Where somebody types, Help has another key; what lies on top begins with the way back.
  @Test(arguments: Language.allCases)
  func everyFooterBeginsWithHelpOrTheWayBack(_ language: Language) throws {
    let beginnings = [
      ("", "? Help"), ("<enter>", "? Help"), ("gs", "? Help"), ("W", "? Help"),
      ("n", "Ctrl-G Help"), ("t", "Ctrl-G Help"), ("/", "Esc"), ("?", "Esc"), (":", "Esc"),
      ("s", "Esc"), ("g", "Esc"), ("nJansen<esc>", "Enter/Esc"), ("C", "Esc"),
    ]
    for (keys, beginning) in beginnings {
      let stage = try Stage(language.rawValue, as: "").press(keys)
      for columns in 20...120 {
        stage.resize(columns, 24)
        #expect(stage.footer.hasPrefix(" " + beginning), "\(keys): \(stage.footer)")
      }
    }
  }

  /// A label and a step leave one row for the last contact.
  @Test func whatIsCutBesideTheListSaysSo() throws {
    let stage = try Stage("nl", as: "sevda").press("/snijders<enter>")
    let last = stage.screen.split(separator: "\n").first { $0.contains("Laatst: ") }
    #expect(last?.hasSuffix("Huur bij,…    │") == true, "\(last ?? "none")")
  }

  @Test func theFooterSaysWhatIsMadeOnTheBoard() throws {
    let stage = try Stage("en", as: "ilse").press("gs")
    #expect(stage.footer.contains("n new note"))
    stage.press("<backtab>")
    #expect(stage.footer.contains("n/N new goal"))
    let empty = try Stage(nil, language: .nl)
    empty.press("<enter>Mara de Wit<tab>Wijkteam<ctrl-s>gs")
    #expect(empty.footer.contains("n nieuw bord"))
  }

  /// In a line that is typed in, a list of actions, a menu: the way back, and what Enter does.
  @Test(arguments: Language.allCases)
  func whatLiesOnTopSaysWhatEnterDoesHoweverNarrow(_ language: Language) throws {
    for keys in ["/", "gs/", "<enter>/", "?", ":", "s", "c"] {
      let stage = try Stage(language.rawValue, as: "").press(keys)
      for columns in 20...120 {
        stage.resize(columns, 24)
        #expect(stage.footer.contains("Enter "), "\(keys) at \(columns): \(stage.footer)")
      }
    }
    let narrow = try Stage(language.rawValue, (20, 12), as: "").press("gs/")
    #expect(narrow.footer == (language == .nl ? " Esc wis  Enter ok" : " Esc clear  Enter ok"))
  }

  @Test(arguments: windows)
  func everybodyInTheTeamComesUp(_ window: (Int, Int)) throws {
    for glyphs in [Glyphs.utf8, .plain] {
      let stage = try Stage("en", window, as: nil, glyphs: glyphs)
      for member in stage.state.caseload.activeTeam {
        let name = member.name.split(separator: " ")[0]
        #expect(stage.screen.contains("\(glyphs.selected) \(name)"), "\(window)\n\(stage.screen)")
        stage.press("<down>")
      }
    }
  }

  @Test(arguments: windows, Language.allCases)
  func whoeverHasNoStoreSeesWhatToPress(_ window: (Int, Int), _ language: Language) {
    let strings = Strings(language)
    let state = AppState(
      strings: strings, caseload: Caseload(),
      store: StoreStatus(path: "/home/mara/.local/share/store", exists: false, isPractice: false),
      today: Stage.today, size: Size(columns: window.0, rows: window.1), ids: IDSource(seed: 1),
      me: nil, themeName: "mono")
    let words = state.draw().0.text().split { !$0.isLetter }
    for id in [ActionID.makeStore, .practise] {
      let key = strings.key(id)
      #expect(words.contains { $0 == key }, "\(key) in \(window)\n\(state.draw().0.text())")
    }
    // What is made is named, also where there is no room for what it is.
    let noun = language == .nl ? "map" : "folder"
    let isBare = window.1 < 12
    #expect(isBare || words.contains { $0 == noun }, "\(window)\n\(state.draw().0.text())")
  }

  @Test(arguments: Language.allCases)
  func aKeyThatDoesNothingWithoutAStoreSaysWhatDoes(_ language: Language) {
    let strings = Strings(language)
    for key in [Key.enter, .character("j"), .character("n"), .tab] {
      var state = AppState(
        strings: strings, caseload: Caseload(),
        store: StoreStatus(path: "/store", exists: false, isPractice: false), today: Stage.today,
        size: Size(columns: 80, rows: 24), ids: IDSource(seed: 1), me: nil, themeName: "mono")
      #expect(state.handle(.key(key)).isEmpty)
      let status = state.status?.text ?? ""
      #expect(status == strings.welcomeHint, "\(key)")
      #expect(state.draw().0.text().contains(status))
    }
  }

  @Test(arguments: windows)
  func everyAnswerOfAQuestionShowsItsLetter(_ window: (Int, Int)) throws {
    let stage = try Stage("nl", window, as: "").press("nJansen<esc>")
    for _ in 0..<3 {
      for letter in ["[b]", "[v]", "[w]"] {
        #expect(stage.screen.contains(letter), "\(window)\n\(stage.screen)")
      }
      stage.press("<down>")
    }
  }

  @Test func anAnswerIsNamedInTheFooter() throws {
    let stage = try Stage("en", as: "ilse").press("nJansen<esc>")
    #expect(stage.footer.hasPrefix(" Enter/Esc keep as draft"))
    stage.press("<down>")
    #expect(stage.footer.hasPrefix(" Enter go on typing   Esc keep as draft"))
    stage.send(.failed("", readOnly: "Somebody else may write."))
    stage.press("<esc>t<esc><esc>")
    let reading = try Stage("en", as: "ilse")
    reading.send(.failed("", readOnly: "Somebody else may write."))
    reading.press("t")
    #expect(reading.footer == " Enter/Esc Look around")
  }

  @Test func twoKeysForOneThingAreOneHint() throws {
    let stage = try Stage(nil, as: nil)
    stage.press("<enter>Mara<tab>Zonnehof<ctrl-s>nJansen<ctrl-s><tab>")
    #expect(stage.screen.contains("No goals yet."))
    #expect(stage.footer.contains("n/N new goal"))
  }

  @Test(arguments: Language.allCases)
  func aKeyThatDoesNothingSaysSo(_ language: Language) throws {
    let strings = Strings(language)
    for (keys, name) in [("y", "y"), ("#", "#"), ("<ctrl-x>", "Ctrl-X"), ("Ö", "Ö")] {
      for place in ["", "<enter>", "gs", "W"] {
        let stage = try Stage(language.rawValue, (120, 24), as: "").press(place + keys)
        #expect(stage.state.status?.text == strings.noSuchKey(name), "\(place) \(keys)")
      }
    }
  }

  @Test func aKeyOfAnotherPlaceSaysWhichPlace() throws {
    for (keys, sentence) in [
      ("<enter>F", "Not here: “which cases”, in: Stakkers & Rakkers"),
      ("e", "Not here: “edit”, in: Case file, SWOT board"),
      ("gss", "Not here: “sort”, in: Stakkers & Rakkers"),
    ] {
      let stage = try Stage("en", as: "ilse").press(keys)
      #expect(stage.state.status?.text == sentence, "\(keys)")
    }
  }

  /// Words that people bring from elsewhere, in either language whatever the program speaks.
  @Test(arguments: Language.allCases)
  func theWordThatComesToMindFindsTheAction(_ language: Language) throws {
    let words: [(String, ActionID)] = [
      ("quit", .quit), ("exit", .quit), ("stoppen", .quit), ("afsluiten", .quit),
      ("mouse off", .mouse), ("muis uit", .mouse), ("suspend", .suspend),
      ("onderbreken", .suspend), ("tour", .tour), ("rondleiding", .tour), ("theme", .theme),
      ("thema", .theme), ("kleuren", .theme), ("theme inspect", .inspect),
      ("kleuren nalopen", .inspect), ("hulp", .help), ("opslaan", .save),
      ("engels", .language), ("herstellen", .undo), ("login", .who), ("search", .filter),
      ("verwijderen", .end), ("heropenen", .end), ("reminder", .followUp),
      ("gezinslid", .new), ("vergroten", .zoom), ("options", .setup),
    ]
    for (word, wanted) in words {
      let stage = try Stage(language.rawValue, as: "").press(":" + word)
      guard case .palette(let finder) = stage.state.overlay, let row = finder.selection else {
        Issue.record("nothing is found for \(word)")
        continue
      }
      #expect(Action.all[row].id == wanted, "\(word) finds \(Action.all[row].id) in \(language)")
    }
  }

  /// Nothing is cut where there is room for it.
  @Test(arguments: Language.allCases)
  func aMenuShowsItsLabelsWhole(_ language: Language) throws {
    let strings = Strings(language)
    for window in [(60, 17), (80, 24), (120, 40)] {
      let stage = try Stage(language.rawValue, window, as: "").press("C")
      for theme in Theme.builtIn { #expect(stage.screen.contains(strings.themeName(theme.name))) }
      // The title stands once.
      stage.press("<esc>F")
      #expect(stage.screen.split(separator: strings.scopeTitle).count == 2)
    }
  }

  @Test func whatIsFoundIsCountedInEveryWindow() throws {
    for window in [(40, 12), (60, 17), (80, 24), (120, 40)] {
      let stage = try Stage("en", window, as: "ilse").press("/van")
      let row = try #require(stage.screen.split(separator: "\n").first { $0.contains("Find:") })
      #expect(row.contains("4 of 35"), "\(row)")
    }
  }

  @Test func savedStaysOnTheScreenLongerThanTheName() throws {
    for (columns, name, saved) in [(80, true, true), (60, false, true), (40, false, true)] {
      let stage = try Stage("en", (columns, 24), as: "ilse")
      let row = try #require(stage.screen.split(separator: "\n").first)
      #expect(row.contains("Ilse Vermeulen") == name, "\(row)")
      #expect(row.contains("● saved") == saved, "\(row)")
      #expect(row.contains("PRACTICE"))
    }
  }

  @Test func aPressOnThePlaceGoesBackAndOneOnTheOfferDoesIt() throws {
    let stage = try Stage("en", as: "ilse").press("<enter>")
    stage.click(Point(column: 3, row: 0))
    #expect(stage.state.place == .cases)
    stage.press("nJansen<ctrl-s>")
    let status = stage.screen.split(separator: "\n").dropLast().last ?? ""
    #expect(status.hasSuffix("u undo"))
    stage.click(Point(column: status.count - 2, row: 22))
    #expect(stage.screen.contains("Undone: "))
  }

  @Test func aGrownUpChildIsCountedAsAnAdult() throws {
    let stage = try Stage("en", as: "ilse").press("nJansen<ctrl-s>")
    stage.press("nAnna<tab><tab>52<tab>par<ctrl-s>nRoy<tab><tab>19<tab>chi<ctrl-s>")
    stage.press("nLila<tab><tab>9<ctrl-s>")
    let file = try #require(stage.state.currentCase)
    let line = Strings(.en).householdLine(file, today: Stage.today)
    #expect(line.hasPrefix("2 adults, 1 child (9) · "), "\(line)")
  }

  /// Of two people with different labels, of one with both; long before, and too late.
  @Test(arguments: [
    ("S", 0, "S 90"), ("S", 90, "S !"), ("S", 99, "S !"), ("B", 80, "S+R 10"), ("RS", 3, "S+R 87"),
  ])
  func aLabelIsReadTheSameWayInEveryRow(_ who: String, _ passed: Int, _ cell: String) throws {
    let stage = try Stage("nl", as: "").press("nJansen<ctrl-s>")
    for letter in who {
      stage.press("n\(letter)en<tab><tab>40<tab>oud<ctrl-s>T")
      stage.press(letter == "S" ? "s" : letter == "R" ? "r" : "<right><right> ")
      stage.press("<tab><tab>Aangesproken op straat<tab>bew<tab><ctrl-u>+90<ctrl-s>")
    }
    stage.press("<esc>/jansen")
    stage.send(.today(Stage.today + passed))
    let row = try #require(stage.screen.split(separator: "\n").first { $0.contains("▸") })
    #expect(row.contains(" \(cell) "), "\(stage.screen)")
    #expect(!row.contains("\(cell)…"))
  }

  /// In a low box the next note is seen, too.
  @Test func aBoxOfTheBoardShowsMoreThanOneNote() throws {
    let stage = try Stage("nl", (80, 24), as: "").press("gs")
    let notes = try #require(stage.state.currentBoard?.notes(in: .strength))
    #expect(notes.count > 2)
    for note in notes.prefix(2) {
      let words = note.text.split(separator: " ").prefix(2).joined(separator: " ")
      #expect(stage.screen.contains(words), "\(words)")
    }
  }

  @Test func aNarrowPlanStillSaysWhoDoesWhat() throws {
    let stage = try Stage("en", (120, 40), as: "ilse")
    stage.press("<down><down><down><down><down><enter>")
    let lines = stage.screen.split(separator: "\n")
    #expect(lines.contains { $0.contains("✓ Inspection of both") && $0.contains(" KH ") })
    #expect(lines.contains { $0.contains("✓ Arrange for the two") && $0.contains(" Nuray ") })
  }

  // MARK: words that fit

  /// Also where the hint goes on in the next row.
  @Test(arguments: [("en", "#goal"), ("nl", "#doel")])
  func aSignStaysWithItsWord(_ language: String, _ sign: String) throws {
    let stage = try Stage(language, as: "").press("t")
    for columns in 40...120 {
      stage.resize(columns, 24)
      #expect(stage.screen.contains(sign), "\(columns)\n\(stage.screen)")
    }
  }

  @Test(arguments: Language.allCases)
  func whatATriageCaseNeedsIsReadWholeInANarrowWindow(_ language: Language) throws {
    let strings = Strings(language)
    let stage = try Stage(language.rawValue, (60, 17), as: "")
    let row = try #require(
      stage.state.cases.rows.first { $0.status == .triage })
    stage.press("/\(row.number.text)<enter>")
    let sentence = strings.about(row, Stage.today, isNamed: false)
    #expect(stage.screen.contains(sentence), "\(stage.screen)")
    stage.press("<enter>")
    #expect(stage.screen.contains(sentence), "\(stage.screen)")
  }

  @Test(arguments: Language.allCases)
  func whoeverSaysWhoTheyAreSeesHowToFindActions(_ language: Language) throws {
    let stage = try Stage(language.rawValue, as: "").press("W")
    let words = language == .nl ? ": handeling zoeken" : ": find an action"
    #expect(stage.footer.contains(words), "\(stage.footer)")
  }

  @Test func aColumnSaysWhatItIsForAndWhetherItIsShown() throws {
    let stage = try Stage("en", as: "ilse").press("c<down><down><down>")
    #expect(stage.screen.contains(/▸ Plan +shown: how many steps are done/), "\(stage.screen)")
    #expect(stage.screen.contains("┃shown: how many steps are done "))
    stage.press("<enter>")
    #expect(stage.screen.contains("┃hidden: how many steps are done "))
  }

  @Test(arguments: [
    ("en", "closed", "6 · closed · latest closed first"),
    ("nl", "gesloten", "6 · gesloten · laatst gesloten eerst"),
  ])
  func theListOfClosedCasesSaysHowItIsSorted(
    _ language: String, _ scope: String, _ title: String
  ) throws {
    let stage = try Stage(language, (60, 17), as: "").press("F\(scope)<enter>")
    #expect(stage.screen.contains(title), "\(stage.screen)")
  }

  @Test func theHintOfADayLooksWhereItsFieldLooks() throws {
    let stage = try Stage("en", as: "ilse").press("t")
    #expect(stage.screen.contains("today, fri, -3, 5 nov"), "\(stage.screen)")
    stage.press("<esc>o")
    #expect(stage.screen.contains("today, fri, +3, 5 dec"), "\(stage.screen)")
  }

  @Test func whoeverWantsToCloseACaseInItsTimelineReadsWhere() throws {
    let stage = try Stage("en", as: "ilse").press("<enter>4x")
    let words = "Close the case: x in the list, or on the household."
    #expect(stage.screen.contains(words), "\(stage.screen)")
    stage.press("2x")
    #expect(stage.screen.contains("Close F-"), "\(stage.screen)")
  }

  @Test func aPlanWithoutStepsCountsNone() throws {
    let stage = try Stage("en", as: "ilse").press("nJansen<ctrl-s>")
    #expect(!stage.screen.contains("0/0"), "\(stage.screen)")
    stage.press("NSleep well<ctrl-s>")
    #expect(!stage.screen.contains("0/0"), "\(stage.screen)")
    stage.press("nBuy a bed<ctrl-s>")
    #expect(stage.screen.contains("Plan 0/1"), "\(stage.screen)")
  }

  @Test(arguments: [("en", "In the old list: "), ("nl", "In de oude lijst: ")])
  func theFamilySaysWhatTheOldListCallsTheCase(_ language: String, _ words: String) throws {
    let stage = try Stage(language, as: "")
    let open = try #require(stage.state.caseload.files.first { $0.importedAs != nil })
    let key = try #require(open.importedAs)
    stage.press("F\(language == "nl" ? "alle" : "all")<enter>/\(open.number.text)<enter><enter>2")
    #expect(stage.screen.contains(words + key), "\(stage.screen)")
  }

  @Test func ctrlCEndsNothingAndLosesNothing() throws {
    for keys in ["", "<enter>", "gs", "/van", "?", ":so", "s", "nJansen", "nJansen<esc>", "g"] {
      let stage = try Stage("en", as: "ilse").press(keys)
      let typed = stage.state.sheet?.form.fields.map(\.input.value)
      stage.press("<ctrl-c>")
      #expect(stage.asked.isEmpty)
      #expect(stage.state.sheet?.form.fields.map(\.input.value) == typed)
      stage.press("<esc><esc><esc>")
    }
  }
}
