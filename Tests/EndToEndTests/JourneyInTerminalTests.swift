// The real program in a real pseudo-terminal, as a team member uses it: with kill -9 in between.
// Few and serial, each wait with its own deadline.

import Glibc
import PtyHarness
import TestSupport
import TextUI
import Testing

@Suite(.serialized) struct JourneyInTerminalTests {
  @Test func aWorkingDaySurvivesKillAndEndsVerified() throws {
    let home = TemporaryHome()
    var first = try home.demo(as: "ilse")
    try first.waitFor("Stakkers & Rakkers")
    try first.waitFor("? Help")

    // Open, filter, open a case.
    first.send("/hoekstra")
    try first.waitFor("1 of 35")
    first.send(.enter)
    first.send(.enter)
    try first.waitFor("Hoekstra–Pinas")
    try first.waitFor("[ Plan")

    // A note, and kill -9 as soon as it is acknowledged.
    first.send("t")
    try first.waitFor("Note in F-")
    first.send("She called back: the papers are complete.")
    try first.waitFor("papers are complete.")
    first.send(.ctrl("s"))
    try first.waitFor("Note saved in")
    first.kill(SIGKILL)
    #expect(try first.waitForExit() == .signal(SIGKILL))

    // Again: the note is there; a step is done and undone.
    var second = try home.demo(as: "ilse")
    try second.waitFor("? Help")
    second.send("/hoekstra")
    try second.waitFor("1 of 35")
    second.send(.enter)
    second.send(.enter)
    try second.waitFor("[ Plan")
    second.send(.tab)
    try second.waitFor("She called back: the papers are complete.")
    second.send(.backTab)
    try second.waitFor("[ Plan")
    second.send(.down)
    second.send(.down)
    try second.waitFor { $0.row(22).contains("in ") || $0.row(22).contains("late") }
    second.send("d")
    try second.waitFor("Done: “")
    second.send("u")
    try second.waitFor("Undone: step done “Sign the permanent contract")

    // A new case with two members.
    second.send(.escape)
    try second.waitFor("1 of 35")
    second.send(.escape)
    try second.waitFor { !$0.contains("1 of 35") }
    second.send("n")
    try second.waitFor("New case")
    second.send("Van der Veen")
    second.send(.tab)
    second.send("Lindestraat")
    second.send(.ctrl("s"))
    try second.waitFor("Press n to add the first")
    for (name, age, family) in [("Anna", "39", "Family 1"), ("Tom", "7", "Family 2")] {
      second.send("n")
      try second.waitFor("New family member")
      second.send(name)
      second.send(.tab)
      second.send(.tab)
      second.send(age)
      second.send(.tab)
      // Who is grown up may be anybody; a child is a child.
      if age == "39" {
        second.send("par")
        second.send(.enter)
      }
      second.send(.ctrl("s"))
      try second.waitFor(family)
    }

    // A note names a child; its words lead there.
    second.send("t")
    try second.waitFor("Note in F-")
    second.send("@")
    try second.waitFor("child, about 7")
    second.send("to")
    second.send(.enter)
    second.send(" was at school.")
    try second.waitFor("@Tom was at school.")
    second.send(.ctrl("s"))
    try second.waitFor("Note saved in")
    second.send(.tab)
    second.send(.tab)
    try second.waitFor("[ Timeline")
    second.send("w")
    try second.waitFor("“@Tom” is Tom · child")

    // The board: a note, moved.
    second.send("gs")
    try second.waitFor("Strengths")
    second.send("n")
    try second.waitFor("Note in Strengths")
    second.send("The square is lit again")
    second.send(.ctrl("s"))
    try second.waitFor("Note on the board.")
    second.send("m")
    try second.waitFor("Move the note to")
    second.send("o")
    try second.waitFor("Moved to Opportunities.")
    second.kill(SIGKILL)
    #expect(try second.waitForExit() == .signal(SIGKILL))

    // Once more: all of it is there. Quit: the terminal is as it was.
    var third = try home.demo(as: "ilse")
    try third.waitFor("? Help")
    third.send("/van der veen")
    try third.waitFor("1 of 36")
    third.send(.enter)
    third.send("gs")
    try third.waitFor("Strengths")
    third.send(.tab)
    third.send(.tab)
    third.send(.end)
    try third.waitFor("The square is lit again")
    third.send("q")
    #expect(try third.waitForExit() == .code(0))
    #expect(third.settings == third.settingsBefore)
    #expect(!third.screen.isAlternate)
    #expect(third.screen.isCursorVisible)
    #expect(third.screen.modes.isDisjoint(with: [1000, 1002, 1004, 1006, 2004]))
    #expect(third.screen.unknown == [])
    #expect(try home.run(["verify", "--store", home.store]) == .code(0))
  }

  @Test func theWindowMayHaveAnySize() throws {
    let home = TemporaryHome()
    var pty = try home.demo(as: "ilse")
    try pty.waitFor("? Help")
    for size in [(1, 1), (500, 200), (20, 5), (19, 4), (2, 100), (300, 1), (80, 24)] {
      pty.resize(Size(columns: size.0, rows: size.1))
      if size.0 >= 20, size.1 >= 5 { try pty.waitFor("? Help") }
    }
    try pty.waitFor("Stakkers & Rakkers")
    pty.send("q")
    #expect(try pty.waitForExit() == .code(0))
  }
}
