// Keys by their names, keys of one's own, two keys in turn, and the card: all of it is the table.

import Testing
import TextUI

@testable import FrontlijnApp

@Suite struct KeymapTests {
  // MARK: names

  @Test func everyKeyIsReadBackByItsName() {
    let keys: [Key] =
      [
        .enter, .escape, .tab, .backTab, .space, .backspace, .delete, .insert, .up, .down, .left,
        .right, .home, .end, .pageUp, .pageDown, ",", "a", "Z", "ö", "?", "é", "漢", .ctrl("a"),
        .ctrl(" "), .alt("x"), .function(1), .function(24),
      ]
    for language in Language.allCases {
      for key in keys {
        let name = Strings(language).name(key)
        #expect(Key(name: name) == key, "\(name)")
      }
    }
  }

  @Test func whatIsNoKeyHasNone() {
    for name in ["", "F25", "F0", "Ctrl-", "Ctrl-ö", "Hyper-x", "ab", " "] {
      #expect(Key(name: name) == nil, "\(name)")
    }
  }

  /// The two forms of one letter are the same key.
  @Test func aLetterWithItsMarkApartIsTheSameKey() {
    #expect(Key(name: "o\u{308}") == Key(name: "ö"))
  }

  // MARK: own keys

  @Test func ownKeysWorkAndAreShownEverywhere() throws {
    let (keymap, problems) = KeyFile.read("# mine\nnote = ö, Ctrl-N\ngoBoard = g b\n")
    #expect(problems.isEmpty)
    let stage = try Stage("en", (200, 60), as: "ilse", keymap: keymap)
    #expect(stage.footer.contains("ö write a note"))
    stage.press("ö")
    #expect(stage.state.sheet != nil)
    stage.press("<esc><ctrl-n>")
    #expect(stage.state.sheet != nil)
    stage.press("<esc>t")
    #expect(stage.state.sheet == nil)
    stage.press("gb")
    #expect(stage.state.place == .board)
    stage.press("?")
    #expect(stage.screen.contains("g b"))
    #expect(KeyCard(stage.state.strings).lines().joined().contains("ö, Ctrl-N"))
  }

  @Test func sentencesNameTheOwnKey() throws {
    let stage = try Stage(nil, as: nil, language: .nl, keymap: KeyFile.read("new = y").keymap)
    stage.press("<enter>Mara<tab>Zonnehof<ctrl-s>")
    #expect(stage.screen.contains("Druk op y voor de eerste"))
  }

  @Test func keysOfFormsAndListsAreOnesOwnToo() throws {
    let (keymap, problems) = KeyFile.read(
      "save = Ctrl-X\nleaveForm = F9, Esc\nnextField = Ctrl-N, Tab\nchoose = F10\nclose = F8")
    #expect(problems.isEmpty)
    let stage = try Stage("en", (120, 24), as: "ilse", keymap: keymap).press("n")
    #expect(stage.footer.contains("Ctrl-G Help   F9 back   Ctrl-X save   Ctrl-N next field"))
    #expect(stage.screen.contains("[ Save  Ctrl-X ]"))
    stage.press("Jansen<ctrl-n>Kerkstraat<ctrl-x>")
    #expect(stage.state.sheet == nil)
    #expect(stage.screen.contains("Jansen"))
    stage.press("t")
    stage.send(.key(.function(9)))
    #expect(stage.state.sheet == nil)
    stage.press("?")
    #expect(stage.footer.contains("F8 back   F10 do it"))
    stage.send(.key(.function(8)))
    #expect(stage.state.overlay == nil)
    stage.press("?leave the program")
    stage.send(.key(.function(10)))
    #expect(stage.state.overlay == nil)
    // The buttons mean the same, and what everybody knows still works.
    stage.press("n").click(try #require(stage.place { $0 == .action(.leaveForm) }))
    #expect(stage.state.sheet == nil)
    stage.press("nPieter<tab><tab>7<ctrl-s>")
    #expect(stage.state.sheet == nil)
  }

  @Test func whatIsTypedIsNoKeyOfAForm() {
    let (keymap, problems) = KeyFile.read("save = x\nclose = g q, F8\nchoose =\nhelp = ?, Ctrl-J")
    #expect(
      problems.map(\.what) == [
        .isTyped("x", .save), .isTyped("g q", .close), .needsKey(.choose),
      ])
    let strings = Strings(.en, keymap: keymap)
    #expect(strings.key(.save) == "Ctrl-S")
    #expect(strings.key(.close) == "F8")
    #expect(keymap.action(.help, in: .form)?.keys == [[.ctrl("j")]])
    #expect(keymap.action(.help, in: .cases)?.keys == [["?"], [.ctrl("j")]])
  }

  @Test func aBadLineWarnsAndTheRestCounts() {
    let (keymap, problems) = KeyFile.read(
      """
      notee = x
      note = Hyper-K
      sort = t
      date
      help =
      zoom =
      undo = g
      note = y
      """)
    #expect(
      problems.map(Strings(.en).sentence) == [
        "keys, line 1: there is no action “notee”. See the names: frontlijn keys --file",
        "keys, line 2: “Hyper-K” is no key. Write a character, or a name such as Ctrl-K, Enter, "
          + "Tab, F2.",
        "keys, line 4: write it as name = value.",
        "keys, line 5: “help” keeps its keys: without one nobody finds the way.",
        "keys, line 7: g would be both “undo” and “goCases” in one place. It stays “goCases”: "
          + "choose another key.",
      ])
    let strings = Strings(.en, keymap: keymap)
    #expect(strings.key(.note) == "y")
    #expect(strings.key(.sort) == "t", "the note has another key now")
    #expect(strings.key(.undo) == "u", "what collides falls back")
    #expect(strings.key(.zoom) == ":large")
  }

  @Test func aCollisionKeepsTheKeyWhereItWas() {
    let (keymap, problems) = KeyFile.read("note = n")
    #expect(problems.map(\.what) == [.collision("n", .note, .new)])
    #expect(Strings(.en, keymap: keymap).key(.note) == "t")
    #expect(Strings(.en, keymap: keymap).key(.new) == "n")
  }

  @Test func twoActionsMayChangePlaces() {
    let (keymap, problems) = KeyFile.read("note = n\nnew = t")
    #expect(problems.isEmpty)
    #expect(Strings(.en, keymap: keymap).key(.note) == "n")
    #expect(Strings(.en, keymap: keymap).key(.new) == "t")
  }

  @Test(arguments: Language.allCases)
  func theFileThatIsPrintedIsTheOneThatIsRead(_ language: Language) {
    let own = KeyFile.read("note = ö\nzoom =\ngoBoard = g b, F5").keymap
    for keymap in [Keymap.standard, own] {
      let (again, problems) = KeyFile.read(
        KeyFile.lines(Strings(language, keymap: keymap)).joined(separator: "\n"))
      #expect(problems.isEmpty)
      #expect(again.actions.map(\.keys) == keymap.actions.map(\.keys))
    }
  }

  /// Whatever stands in the file: help, the palette and the way out have keys, and no key means
  /// two things in one place.
  @Test(arguments: 1...20)
  func noFileLocksAnybodyOut(_ seed: UInt64) {
    print("own keys, seed \(seed)")
    var random = IDSource(seed: seed)
    let names = ["n", "g", "g g", "Esc", "?", ":", "q", "Enter", "x y", "ö", "Ctrl-P", "zz", ""]
    for _ in 0..<20 {
      let text = (0..<10).map { _ in
        let id = ActionID.allCases.randomElement(using: &random)!.rawValue
        let keys = (0..<2).map { _ in names.randomElement(using: &random)! }
        return "\(id) = \(keys.joined(separator: ", "))"
      }.joined(separator: "\n")
      let keymap = KeyFile.read(text).keymap
      for id in [ActionID.help, .palette, .quit, .open, .back] {
        let rows = keymap.actions.filter { $0.id == id && $0.native.isEmpty }
        #expect(rows.allSatisfy { !$0.keys.isEmpty }, "\(id) is lost:\n\(text)")
      }
      for kind in Place.Kind.allCases {
        let ways = keymap.actions.filter { $0.places.contains(kind) }.flatMap { action in
          action.keys.map { (action.id, $0) }
        }
        for (at, (id, way)) in ways.enumerated() {
          for (other, another) in ways.dropFirst(at + 1) where other != id {
            #expect(
              !way.starts(with: another) && !another.starts(with: way),
              "\(way): \(id), \(other)\n\(text)")
          }
        }
      }
    }
  }

  // MARK: two keys in turn

  @Test func aFirstKeySaysWhatCanFollowAndHowToCancel() throws {
    let stage = try Stage("en", as: "ilse").press("g")
    #expect(stage.footer.hasPrefix(" Esc cancel   f case file   s SWOT board   h family   p plan"))
    #expect(!stage.screen.contains("Goes to the board"))
    stage.send(.waited)
    #expect(stage.screen.contains("Goes to the board of the neighbourhood."))
    #expect(stage.screen.contains("You are there already."))
    stage.press("<esc>")
    #expect(!stage.screen.contains("Goes to the board"))
    #expect(stage.state.place == .cases)
  }

  /// The run loop's own clock: a quick second key comes before the choices, a slow one after.
  @Test func theChoicesAreShownToWhoeverWaits() throws {
    let quick = try Window(SharedStore(), as: "ilse").press("gs")
    #expect(quick.state.place == .board)
    #expect(!quick.screens.contains { $0.contains("Goes to the board of the") })
    let slow = try Window(SharedStore(), as: "ilse").press("g")
    #expect(!slow.screen.contains("Goes to the board of the"))
    slow.letTimePass()
    #expect(slow.screen.contains("Goes to the board of the"))
    slow.press("s")
    #expect(slow.state.place == .board)
  }

  @Test func aChoiceIsClicked() throws {
    let row = try #require(Action.all.firstIndex { $0.id == .goBoard })
    let stage = try Stage("en", as: "ilse").press("g")
    stage.send(.waited)
    stage.click(try #require(stage.place { $0 == .following(row) }))
    #expect(stage.state.place == .board)
    #expect(stage.state.pending == nil)
  }

  /// Digits are extras: each is the same place as a letter after `g`.
  @Test func digitsGoToPlacesAndPanes() throws {
    let stage = try Stage("en", as: "ilse")
    for (digit, letters, pane) in [
      ("2", "gh", FilePane.family), ("3", "gp", .plan), ("4", "gl", .timeline),
    ] {
      for keys in [digit, letters] {
        stage.press("<esc>" + keys)
        #expect(stage.state.place.kind == .file && stage.state.file.pane == pane, "\(keys)")
      }
    }
    stage.press("5")
    #expect(stage.state.place == .board)
    stage.press("3")
    #expect(stage.state.file.pane == .plan)
    stage.press("1")
    #expect(stage.state.place == .cases)
    #expect(try Stage(nil, as: nil).press("<enter>Mara<tab>Z<ctrl-s>2").state.place == .cases)
  }

  @Test func aSecondKeyThatMeansNothingSaysSo() throws {
    let stage = try Stage("en", as: "ilse").press("gx")
    #expect(stage.screen.contains("g x does nothing here. Press ? for help."))
  }

  // MARK: the card

  @Test(arguments: Language.allCases)
  func theCardFitsOnePageOfEightyColumns(_ language: Language) {
    let lines = KeyCard(Strings(language)).lines()
    #expect(lines.count <= 66)
    for line in lines { #expect(line.widthCells <= 80, "\(line)") }
  }

  @Test(arguments: Language.allCases)
  func theCardHasEveryAction(_ language: Language) {
    let strings = Strings(language)
    let shown = KeyCard(strings).parts.flatMap(\.rows).map { "\($0.keys) \($0.label)" }
    for action in Action.all {
      let keys = action.keys.isEmpty ? ":" : strings.names(action.keys)
      let row = "\(keys) \(action.label(strings))"
      #expect(shown.contains(row), "\(action.id) is not on the card")
    }
  }
}
