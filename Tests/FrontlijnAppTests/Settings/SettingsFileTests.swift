// The settings file: what it says counts, what is wrong in it is said with its line, and the
// program changes no line but its own.

import Testing
import TextUI

@testable import FrontlijnApp

@Suite struct SettingsFileTests {
  @Test func aFileSaysWhatWasChosen() {
    let (settings, problems) = SettingsFile.read(
      """
      # Frontlijn
      language = nl
        theme=paper

      profile = personal
      mouse = off
      signs = ascii
      tour = 2
      """)
    #expect(settings.language == .nl)
    #expect(settings.theme == "paper")
    #expect(settings.profile == .personal)
    #expect(!settings.mouse)
    #expect(settings.signs == .ascii)
    #expect(settings.tour == 2)
    #expect(problems.isEmpty)
  }

  @Test func anEmptyFileIsTheDefaults() {
    #expect(SettingsFile.read("").settings == Settings())
    #expect(SettingsFile.read("").problems.isEmpty)
    #expect(Settings().profile == .shared, "what is safe where several people sit")
  }

  @Test func aBadLineIsSaidAndTheRestCounts() {
    let (settings, problems) = SettingsFile.read(
      "langage = nl\nlanguage = french\nmouse\nprofile = personal\nsigns =\ntheme = a\ntheme = b\n")
    #expect(settings.profile == .personal)
    #expect(settings.language == nil)
    #expect(settings.theme == "b")
    let said = problems.map(Strings(.en).sentence)
    #expect(
      said == [
        "settings, line 1: there is no setting “langage”. Choose from: language, theme, profile, "
          + "mouse, signs, columns, tour.",
        "settings, line 2: “language” cannot be “french”. Choose from: nl, en.",
        "settings, line 3: write it as name = value.",
        "settings, line 5: “signs” has no value. Choose from: auto, unicode, ascii, plain.",
        "settings, line 7: “theme” stands in line 6 too. This one counts: take the other out.",
      ])
    let dutch = problems.map(Strings(.nl).sentence)
    #expect(dutch[1] == "settings, regel 2: “language” kan niet “french” zijn. Kies uit: nl, en.")
  }

  @Test func aChangeTouchesItsOwnLineOnly() {
    let before = "# mine\nlanguage = nl\nwhat is this\n\nmouse = on\n"
    let old = SettingsFile.read(before).settings
    var new = old
    new.language = .en
    new.theme = "paper"
    let after = SettingsFile.text(before, from: old, to: new)
    #expect(after == "# mine\nlanguage = en\nwhat is this\n\nmouse = on\ntheme = paper\n")
    #expect(SettingsFile.read(after).settings == new)
  }

  @Test func aFileWithoutALastNewlineIsContinuedOnALineOfItsOwn() {
    let after = SettingsFile.text("mouse = off", from: Settings(), to: with { $0.theme = "mono" })
    #expect(after == "mouse = off\ntheme = mono\n")
  }

  @Test func theLastOfTwoLinesIsTheOneThatChanges() {
    let before = "theme = a\ntheme = b\n"
    let old = SettingsFile.read(before).settings
    let after = SettingsFile.text(before, from: old, to: with { $0.theme = "c" })
    #expect(after == "theme = a\ntheme = c\n")
  }

  /// Whatever stood there and whatever is chosen: what is written is what is read back.
  @Test(arguments: 1...40)
  func whatIsKeptIsReadBack(_ seed: UInt64) {
    print("settings, seed \(seed)")
    var random = IDSource(seed: seed)
    let lines = [
      "", "# a", "theme = paper", "mouse = off", "x", "signs = nonsense", "profile=personal",
      "language = en", "tour = 3", "\u{FEFF}", "a = b = c", "=", "mouse = on",
    ]
    for _ in 0..<50 {
      let count = Int.random(in: 0..<8, using: &random)
      let text = (0..<count).map { _ in lines.randomElement(using: &random)! }
        .joined(separator: Bool.random(using: &random) ? "\n" : "\r\n")
      let old = SettingsFile.read(text).settings
      let new = Self.any(&random)
      let kept = SettingsFile.read(SettingsFile.text(text, from: old, to: new)).settings
      #expect(kept == new, "\(text.debugDescription)")
    }
  }

  private static func any(_ random: inout IDSource) -> Settings {
    var settings = Settings()
    settings.language = [.nl, .en, nil].randomElement(using: &random)!
    settings.theme = ["paper", "own theme", nil].randomElement(using: &random)!
    settings.profile = Profile.allCases.randomElement(using: &random)!
    settings.mouse = Bool.random(using: &random)
    settings.signs = Signs.allCases.randomElement(using: &random)!
    settings.hiddenColumns = Set(CaseColumn.optional.filter { _ in Bool.random(using: &random) })
    settings.tour = [nil, 0, 6].randomElement(using: &random)!
    return settings
  }

  private func with(_ change: (inout Settings) -> Void) -> Settings {
    var settings = Settings()
    change(&settings)
    return settings
  }

  // MARK: chosen in the program

  @Test func whatIsChosenInTheProgramIsKept() throws {
    let stage = try Stage("en", as: "ilse")
    stage.press(":colours<enter>paper<enter>")
    #expect(stage.state.settings.theme == "paper")
    stage.press(":nederlands<enter>")
    #expect(stage.state.settings.language == .nl)
    stage.press(":muis<enter>")
    #expect(!stage.state.settings.mouse)
    #expect(stage.kept == stage.state.settings)
  }

  @Test func columnsAreShownAndHiddenOneAfterTheOtherAndKept() throws {
    let stage = try Stage("en", (120, 40), as: "ilse")
    func header() -> [Substring] {
      let row = stage.screen.split(separator: "\n").first { $0.contains("Household") } ?? ""
      return row.prefix(79).split { " ┃│".contains($0) }
    }
    #expect(header() == ["Case", "Household", "Label", "Lead", "Plan", "When", "Next", "step"])
    stage.press("c")
    #expect(stage.screen.contains("Which columns?"))
    stage.press("<enter><down><down><enter>")
    #expect(stage.state.here == .menu, "there may be another one")
    #expect(stage.screen.contains("Street") && stage.screen.contains("hidden"))
    #expect(stage.footer == " Esc back   Enter show or hide")
    stage.press("<esc>")
    // What the director leaves free is room for what the window had none for.
    #expect(header() == ["Case", "Household", "Label", "Plan", "When", "Next", "step", "Seen"])
    #expect(stage.kept.hiddenColumns == [.street, .director])
    #expect(
      SettingsFile.text("", from: Settings(), to: stage.kept)
        == "columns = label, plan, when, next, seen\n")
    // A click on a title still sorts by what stands under it.
    stage.click(try #require(stage.place { $0 == .cases(.header(3)) }))
    #expect(stage.state.cases.order == .label)
    stage.press("c").click(try #require(stage.place { $0 == .finder(.menu(.row("street"))) }))
    stage.press("<esc>")
    #expect(stage.kept.hiddenColumns == [.director])
  }

  /// Keys that are read together with a press come before the frame that shows what they did.
  @Test func aPressOnAColumnThatIsGoneDoesNothing() throws {
    let stage = try Stage("en", (200, 60), as: "ilse")
    let last = try #require(stage.place { $0 == .cases(.header(9)) })
    let hit = try #require(stage.state.draw().1.hit(last))
    stage.press("c<enter><esc>")
    let order = stage.state.cases.order
    stage.send(.pointed(Mouse(.press, column: last.column, row: last.row, clicks: 1), hit))
    #expect(stage.state.cases.order == order)
  }

  @Test func aListOfColumnsIsReadAndABadOneIsSaid() {
    #expect(SettingsFile.read("columns = none").settings.hiddenColumns.count == 7)
    let (settings, problems) = SettingsFile.read("columns = street, colour")
    #expect(settings.hiddenColumns.isEmpty)
    #expect(
      problems.map(Strings(.en).sentence) == [
        "settings, line 1: “columns” cannot be “street, colour”. Choose from: street, label, "
          + "director, plan, when, next, seen, none."
      ])
  }

  /// Whatever is hidden: at every size the rows fit, and say whose case it is.
  @Test(arguments: ReachTests.sizes)
  func whateverIsHiddenTheListFits(_ size: (Int, Int)) throws {
    let stage = try Stage("nl", size, as: "")
    for number in 0..<(1 << CaseColumn.optional.count) {
      let hidden = CaseColumn.optional.enumerated().filter { number >> $0.offset & 1 == 1 }
      let table = CasesTable(
        with(stage.state) { $0.settings.hiddenColumns = Set(hidden.map(\.element)) },
        columns: size.0)
      let widths = table.table.widths(in: size.0 - 3)
      let used = widths.compactMap { $0 }
      #expect(used.reduce(used.count - 1, +) <= size.0 - 3)
      #expect(widths[2] != nil, "the household is always there")
    }
  }

  private func with(_ state: AppState, _ change: (inout AppState) -> Void) -> AppState {
    var state = state
    change(&state)
    return state
  }

  @Test func suspendingIsForThePersonalProfile() throws {
    let stage = try Stage("en", as: "ilse")
    stage.press(":suspend<enter>")
    #expect(stage.screen.contains("Not on a shared computer"))
    stage.press(":shared or<enter>personal<enter>:suspend<enter>")
    #expect(stage.wasSuspended)
  }
}
