// What one terminal wrote is on the other's screen, in place, and the other's cursor stays where it
// was; with inotify, and with a look every second.

import CaseJournal
import PtyHarness
import TextUI
import Testing

@Suite(.serialized) struct LiveTests {
  /// A member's terminal with the list on it.
  private func desk(_ home: TemporaryHome, _ name: String) throws -> Pty {
    var pty = try home.demo(as: name)
    try pty.waitFor("? Help")
    return pty
  }

  @Test("inotify absent or overflowing: the list of the other terminal", arguments: ["yes", "no"])
  func list(watch: String) throws {
    let home = TemporaryHome(["FRONTLIJN_WATCH": watch])
    // A watch on the user's own themes says nothing of the store.
    try RealFileSystem().makeFoldersIfMissing(home.path + "/config/frontlijn/themes")
    var one = try desk(home, "ilse")
    var two = try desk(home, "karim")
    for _ in 0..<4 { two.send(.down) }
    try two.waitFor { $0.chosen.contains("F-") }
    two.takeUntilQuiet(milliseconds: 100)
    let number = two.screen.chosen.dropFirst(5).prefix(6)
    one.send("n")
    try one.waitFor("New case")
    one.send("Aardema")
    one.send(.ctrl("s"))
    try one.waitFor("Press n to add the first")
    try two.waitFor("36 · open and triage")
    #expect(two.screen.chosen.contains(number))
  }

  @Test("the open case file of the other terminal", arguments: ["yes", "no"])
  func caseFile(watch: String) throws {
    let home = TemporaryHome(["FRONTLIJN_WATCH": watch])
    var one = try desk(home, "ilse")
    var two = try desk(home, "karim")
    for name in [0, 1] {
      func open(_ pty: inout Pty) throws {
        pty.send("/hoekstra")
        try pty.waitFor("1 of 35")
        pty.send(.enter)
        pty.send(.enter)
        try pty.waitFor("[ Plan")
      }
      if name == 0 { try open(&one) } else { try open(&two) }
    }
    two.send(.down)
    two.send(.down)
    try two.waitFor { !$0.chosen.isEmpty }
    two.takeUntilQuiet(milliseconds: 100)
    let chosen = two.screen.chosen
    one.send("t")
    try one.waitFor("Note in F-")
    one.send("Seen from the other desk.")
    one.send(.ctrl("s"))
    try one.waitFor("Note saved in")
    // A case file shows its last contact, or counts it, whatever part of it is open.
    two.send(.tab)
    try two.waitFor("Seen from the other desk.")
    one.send("t")
    try one.waitFor("Note in F-")
    one.send("And again, without a key.")
    one.send(.ctrl("s"))
    try two.waitFor("And again, without a key.")
    two.send(.backTab)
    try two.waitFor { $0.chosen == chosen }
  }

  @Test("the board of the other terminal", arguments: ["yes", "no"])
  func board(watch: String) throws {
    let home = TemporaryHome(["FRONTLIJN_WATCH": watch])
    var one = try desk(home, "ilse")
    var two = try desk(home, "karim")
    one.send("gs")
    try one.waitFor("Strengths")
    two.send("gs")
    try two.waitFor("Strengths 6")
    two.send(.down)
    two.takeUntilQuiet(milliseconds: 100)
    let chosen = two.screen.chosen
    one.send("n")
    try one.waitFor("Note in Strengths")
    one.send("Lights on the square")
    one.send(.ctrl("s"))
    try one.waitFor("Note on the board.")
    try two.waitFor("Strengths 7")
    #expect(two.screen.chosen == chosen)
  }

  @Test("local/ deleted while running: both terminals go on, and see each other")
  func localDeleted() throws {
    let home = TemporaryHome()
    var one = try desk(home, "ilse")
    var two = try desk(home, "karim")
    try home.removeLocal()
    one.send("n")
    try one.waitFor("New case")
    one.send("Aardema")
    one.send(.ctrl("s"))
    try one.waitFor("Press n to add the first")
    try two.waitFor("36 · open and triage")
    two.send("n")
    try two.waitFor("New case")
    two.send("Zandstra")
    two.send(.ctrl("s"))
    try two.waitFor("Press n to add the first")
    one.send(.escape)
    try one.waitFor("37 · open and triage")
    #expect(try home.run(["verify", "--store", home.store]) == .code(0))
  }
}
