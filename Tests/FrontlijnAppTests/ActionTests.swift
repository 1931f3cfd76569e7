// The registry of actions, walked row by row: nothing collides, everything says what it does, and
// every row is reached by its key, by its name and by the mouse.

import CaseModel
import Testing
import TextUI

@testable import FrontlijnApp

@Suite struct ActionTests {
  /// How to get to each kind of place.
  private static let places: [(kind: Place.Kind, keys: String)] = [
    (.cases, ""), (.file, "<down><down><down><down><enter>"), (.board, "gs"), (.who, "W"),
    (.form, "n"), (.finder, "?"), (.menu, "s"), (.filter, "/"), (.find, "gs/a"),
    (.reading, "<down><down><down><down><enter><tab><enter>"),
  ]
  /// Where these are, nothing on the screen changes.
  private static let silent: Set<ActionID> = [.quit, .repaint, .up, .top, .pageUp, .left]

  private func stage(_ kind: Place.Kind, _ size: (Int, Int) = (80, 24)) throws -> Stage {
    let keys = try #require(Self.places.first { $0.kind == kind }).keys
    let stage = try Stage("en", size, as: "ilse").press(keys)
    #expect(stage.state.here == kind)
    return stage
  }

  // MARK: keys

  @Test func noKeyMeansTwoThingsInOnePlace() {
    for kind in Place.Kind.allCases {
      let rows = Action.all.filter { $0.places.contains(kind) }
      for (at, action) in rows.enumerated() {
        for other in rows.dropFirst(at + 1) {
          for (keys, others) in action.keys.flatMap({ keys in other.keys.map { (keys, $0) } }) {
            #expect(
              !keys.starts(with: others) && !others.starts(with: keys),
              "\(keys) is \(action.id) and \(other.id) in \(kind)")
          }
        }
      }
    }
  }

  /// Whatever keyboard somebody has: letters, the marks of an office keyboard, Enter, Tab, Escape,
  /// arrows, Ctrl with a letter. Brackets, digits and function keys are extras.
  @Test func noActionHangsOnAKeyThatSomeKeyboardsLack() {
    for action in Action.all where !action.keys.isEmpty {
      let easy = action.keys.contains { keys in
        keys.allSatisfy { key in
          switch key {
          case .character(let character):
            character.isASCII && character.isLetter || "?/: ".contains(character)
          case .ctrl(let letter): letter.isASCII && letter.isLetter
          case .enter, .escape, .tab, .backTab, .move: true
          default: false
          }
        }
      }
      #expect(easy, "\(action.id) has no key that every keyboard has")
    }
  }

  @Test func everyPunctuationKeyHasAnotherKeyToo() {
    for action in Action.all {
      let easy = action.keys.filter { keys in
        keys.allSatisfy { key in
          guard case .character(let character) = key else { return true }
          return character.isLetter || key == .space
        }
      }
      #expect(action.keys.isEmpty || !easy.isEmpty, "\(action.id) hangs on a punctuation key")
    }
  }

  @Test(arguments: Language.allCases)
  func everyActionHasAVerbAndASentence(_ language: Language) {
    let strings = Strings(language)
    for action in Action.all {
      let (label, sentence) = (action.label(strings), action.sentence(strings))
      #expect(!label.isEmpty && label.count <= 24, "\(action.id): \(label)")
      #expect(sentence.hasSuffix("."), "\(action.id): \(sentence)")
      #expect(sentence.count <= 92, "\(action.id): \(sentence)")
    }
  }

  @Test func everyIDIsInTheTable() {
    for id in ActionID.allCases {
      #expect(Action.all.contains { $0.id == id }, "\(id) can be done nowhere")
    }
  }

  // MARK: by key, by name, by mouse

  @Test(arguments: places.map(\.kind))
  func everyActionAnswersToItsFirstKey(_ kind: Place.Kind) throws {
    let stage = try stage(kind)
    for action in Action.all where action.places.contains(kind) && !action.keys.isEmpty {
      var state = stage.state
      let effects = action.keys[0].flatMap { state.handle(.key($0)) }
      if isSilent(action, in: kind) { continue }
      #expect(
        !effects.isEmpty || state.draw().0.text() != stage.screen,
        "\(action.id) in \(kind) changes nothing and says nothing")
    }
  }

  private func isSilent(_ action: Action, in kind: Place.Kind) -> Bool {
    Self.silent.contains(action.id) || kind == .reading && action.id == .pageDown
  }

  @Test(arguments: [Place.Kind.cases, .file, .board], Language.allCases)
  func everyActionIsFoundByItsVerbInEitherLanguageAndRun(
    _ kind: Place.Kind, _ language: Language
  ) throws {
    let strings = Strings(language)
    let stage = try stage(kind).press(":")
    for (row, action) in Action.all.enumerated()
    where action.places.contains(kind) && action.id != .palette {
      var state = stage.state
      _ = state.handle(.key(.paste(action.label(strings))))
      guard case .palette(let finder) = state.overlay, let found = finder.selection else {
        Issue.record("\(action.id) is not found by its name in \(kind)")
        continue
      }
      let isSame = Action.all[found].label(strings) == action.label(strings)
      #expect(
        found == row || isSame, "\(action.label(strings)) finds \(Action.all[found].id) first")
      // Enter runs it, or says why not.
      _ = state.handle(.key(.enter))
      if case .palette = state.overlay { Issue.record("\(action.id) is not run in \(kind)") }
    }
  }

  /// What the footer has no room for is in help, which is its first button.
  @Test(arguments: [Place.Kind.cases, .file, .board])
  func everyActionIsReachedWithTheMouse(_ kind: Place.Kind) throws {
    let stage = try stage(kind, (80, 60))
    stage.click(try #require(stage.place { $0 == .action(.help) }))
    for (row, action) in Action.all.enumerated()
    where action.places.contains(kind) && action.id != .help {
      var state = stage.state
      var place = state.place { $0 == .finder(.action(.row(row))) }
      for _ in 0..<20 where place == nil {
        _ = state.point(.wheelDown, at: Point(column: 10, row: 10))
        place = state.place { $0 == .finder(.action(.row(row))) }
      }
      let found = try #require(place, "\(action.id) in \(kind)")
      _ = state.point(.press, at: found)
      _ = state.point(.press, at: found)
      if case .help = state.overlay { Issue.record("\(action.id) in \(kind) did nothing") }
    }
  }

  @Test(arguments: places.map(\.kind))
  func everyHintInTheFooterIsAButton(_ kind: Place.Kind) throws {
    let stage = try stage(kind, (200, 60))
    for action in Action.all where action.places.contains(kind) && action.motion == nil {
      guard let button = stage.place(of: { $0 == .action(action.id) }) else { continue }
      var state = stage.state
      let effects = state.point(.press, at: button)
      if isSilent(action, in: kind) { continue }
      #expect(
        !effects.isEmpty || state.draw().0.text() != stage.screen,
        "the button \(action.id) in \(kind) does nothing")
    }
  }

  @Test(arguments: [
    (Place.Kind.form, "Ctrl-S save"), (.finder, "Enter do it"),
    (.menu, "Enter choose"), (.reading, "Esc back"), (.filter, "Enter stop typing"),
    (.find, "Enter stop typing"),
  ])
  func whatLiesOnTopSaysItsKeys(_ kind: Place.Kind, _ hint: String) throws {
    #expect(try stage(kind).footer.contains(hint))
  }

  @Test func aDoubleClickDoesWhatEnterDoes() throws {
    let stage = try Stage("en", as: "ilse").press("<down><down><down><down><enter><tab>")
    let row = stage.place { if case .file(.timeline(.row)) = $0 { true } else { false } }
    stage.click(try #require(row), clicks: 2)
    #expect(stage.state.here == .reading)
  }

  @Test func aPressInAMenuChooses() throws {
    let stage = try Stage("en", as: "ilse").press("s")
    stage.click(try #require(stage.place { $0 == .finder(.menu(.row("household"))) }))
    #expect(stage.state.overlay == nil)
    #expect(stage.state.cases.order == .household)
  }

  // MARK: reasons, and help first

  @Test func aDisabledActionSaysWhyInTheStatusLine() throws {
    let stage = try Stage("en", as: "ilse")
    stage.press("nJansen<ctrl-s>d")
    #expect(stage.state.status?.kind == .warning)
    #expect(stage.screen.contains("First select a step in the plan"))
  }

  @Test func theFooterBeginsWithHelpAtEveryWidth() throws {
    let stage = try Stage("en", as: "ilse")
    for place in ["", "gs", "W"] {
      stage.press(place)
      for columns in 20...120 {
        stage.resize(columns, 24)
        #expect(stage.footer.hasPrefix(" ? Help"))
      }
    }
  }

  @Test func helpShowsThisPlaceFirstAndWhatIsElsewhereWithWhereThatIs() throws {
    let stage = try Stage("en", as: "ilse").press("?")
    guard case .help(let finder) = stage.state.overlay else {
      Issue.record("no help")
      return
    }
    #expect(finder.groups.map(\.title) == ["Stakkers & Rakkers", "Moving", "Elsewhere"])
    #expect(Set(finder.groups.flatMap(\.rows).map(\.id)).count == Action.all.count - 2)
    stage.press("move<enter>")
    #expect(stage.screen.contains("in: SWOT board"))
  }

  @Test func thePaletteShowsTheKeyForNextTime() throws {
    let stage = try Stage("en", as: "ilse").press(":hang een notitie")
    #expect(stage.state.overlay != nil)
    stage.press("<esc><esc>:sorteren")
    let line = stage.screen.split(separator: "\n").first { $0.contains("▸") }
    #expect(line?.contains("s          sort ") == true)
  }

  @Test func helpIsThereInAFormTooAndTheFormStays() throws {
    let stage = try Stage("en", as: "ilse").press("nJansen<ctrl-g>save")
    #expect(stage.state.here == .finder)
    stage.press("<enter>")
    #expect(stage.screen.contains("Jansen"))
    #expect(stage.state.sheet == nil)
  }
}
