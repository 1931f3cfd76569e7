// The registry of actions, walked row by row: nothing collides, everything says what it does, and
// every key does something or says why not.

import CaseModel
import Testing
import TextUI

@testable import FrontlijnApp

@Suite struct ActionTests {
  private static let places: [(kind: Place.Kind, keys: String)] = [
    (.cases, ""), (.file, "<down><down><down><down><enter>"), (.board, "gs"), (.who, "W"),
  ]

  @Test func noKeyMeansTwoThingsInOnePlace() {
    for kind in Place.Kind.allCases {
      var taken: [[Key]: ActionID] = [:]
      for action in Action.all where action.places.contains(kind) {
        for keys in action.keys {
          #expect(taken[keys] == nil, "\(keys) is \(action.id) and \(taken[keys]!) in \(kind)")
          taken[keys] = action.id
        }
      }
      let prefixes = Set(taken.keys.filter { $0.count == 2 }.map { $0[0] })
      for prefix in prefixes {
        #expect(taken[[prefix]] == nil, "\(prefix) is a key and a prefix in \(kind)")
      }
    }
  }

  @Test func noKeyNeedsABracketADigitOrAFunctionKey() {
    for action in Action.all where !action.keys.isEmpty {
      let easy = action.keys.contains { keys in
        keys.allSatisfy { key in
          switch key {
          case .character(let character): character.isLetter || "?/:".contains(character)
          case .function: false
          default: true
          }
        }
      }
      #expect(easy, "\(action.id) has no key that every keyboard has")
    }
  }

  @Test func everyPunctuationKeyHasAnotherKeyToo() {
    for action in Action.all {
      let singles = action.keys.filter { $0.count == 1 }.map { $0[0] }
      let punctuation = singles.contains { key in
        if case .character(let character) = key { !character.isLetter } else { false }
      }
      if punctuation { #expect(singles.count > 1, "\(action.id) hangs on one punctuation key") }
    }
  }

  @Test(arguments: Language.allCases)
  func everyActionHasAVerbAndASentence(_ language: Language) {
    let strings = Strings(language)
    for action in Action.all {
      #expect(!action.label(strings).isEmpty)
      let sentence = action.sentence(strings)
      #expect(sentence.hasSuffix("."), "\(action.id): \(sentence)")
    }
  }

  @Test func everyActionOfEveryPlaceAnswersWhenItsKeyIsPressed() throws {
    for (kind, keys) in Self.places {
      for action in Action.all where action.places.contains(kind) && !action.keys.isEmpty {
        let stage = try Stage("en", as: "ilse")
        stage.press(keys)
        #expect(stage.state.place.kind == kind)
        let before = stage.screen
        for key in action.keys[0] { stage.send(.key(key)) }
        let isSilent: Set<ActionID> = [.quit, .repaint, .top]
        if isSilent.contains(action.id) { continue }
        #expect(stage.screen != before, "\(action.id) in \(kind) changes nothing and says nothing")
      }
    }
  }

  @Test func everyActionCanBeRunByName() throws {
    for (kind, keys) in Self.places where kind != .who {
      for action in Action.all
      where action.places.contains(kind) && action.id != .palette
        && action.id != .help
      {
        let stage = try Stage("en", as: "ilse")
        stage.press(keys + ":")
        for character in action.label(stage.state.strings) {
          stage.send(.key(.character(character)))
        }
        guard case .palette(let finder) = stage.state.overlay else {
          Issue.record("no palette in \(kind)")
          continue
        }
        #expect(finder.selection != nil, "\(action.id) is not found by its name")
      }
    }
  }

  @Test func aDisabledActionSaysWhyInTheStatusLine() throws {
    let stage = try Stage("en", as: "ilse")
    stage.press("nJansen<ctrl-s>d")
    #expect(stage.state.status?.kind == .warning)
    #expect(stage.screen.contains("First select a step in the plan"))
  }

  @Test func theFooterBeginsWithHelpAtEveryWidth() throws {
    let stage = try Stage("en", as: "ilse")
    for columns in 20...120 {
      stage.resize(columns, 24)
      let footer = stage.screen.split(separator: "\n", omittingEmptySubsequences: false)[23]
      #expect(footer.hasPrefix(" ? Help"))
    }
  }

  @Test func aHintInTheFooterIsAButton() throws {
    let stage = try Stage("en", as: "ilse")
    let hits = stage.state.draw().1
    let hit = try #require(hits.hit(Point(column: 2, row: 23)))
    stage.send(.pointed(Mouse(.press, column: 2, row: 23), hit))
    guard case .help = stage.state.overlay else {
      Issue.record("no help")
      return
    }
  }
}
