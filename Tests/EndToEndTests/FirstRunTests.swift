// The first minutes of somebody who has nothing yet: no settings, no store, no name.

import Glibc
import PtyHarness
import TestSupport
import TextUI
import Testing

@Suite(.serialized) struct FirstRunTests {
  @Test func fromNothingToAFirstCaseWithAMemberAGoalAndAStep() throws {
    let home = TemporaryHome()
    var run = try home.start()
    // Three questions, one key each; they are kept at once.
    try run.waitFor("[n] Nederlands")
    run.send("e")
    try run.waitFor("Light or dark?")
    run.send("l")
    try run.waitFor("Whose computer is this?")
    run.send("p")
    try run.waitFor("There is no store here yet")
    #expect(home.ownFile("settings") == "language = en\ntheme = paper\nprofile = personal\n")

    // The next step is always on the screen.
    try run.waitFor("Press m to make the team's folder.")
    run.send("m")
    try run.waitFor("I am new here")
    run.send(.enter)
    try run.waitFor("Who are you?")
    run.send("Mara de Wit")
    run.send(.tab)
    run.send("Zonnehof")
    run.send(.ctrl("s"))
    try run.waitFor("Press n for the first one")
    run.send("n")
    try run.waitFor("New case")
    run.send("Jansen")
    run.send(.ctrl("s"))
    try run.waitFor("Press n for the first family member.")
    run.send("n")
    try run.waitFor("New family member")
    run.send("Anna")
    run.send(.ctrl("s"))
    // Who she is there is asked, not guessed.
    try run.waitFor("Fill this in first.")
    run.send("par")
    run.send(.enter)
    run.send(.ctrl("s"))
    try run.waitFor("Tab for the plan.")
    run.send(.tab)
    try run.waitFor("No goals yet. Press N")
    run.send("N")
    try run.waitFor("New goal")
    run.send("I want to sleep at night")
    run.send(.ctrl("s"))
    try run.waitFor("Press n for its first step.")
    run.send("n")
    try run.waitFor("New step for")
    run.send("Call the bank")
    run.send(.ctrl("s"))
    try run.waitFor("Step saved.")
    run.send("q")
    #expect(try run.waitForExit() == .code(0))

    // The second time nothing is asked again but who it is.
    var again = try home.start()
    try again.waitFor("Mara de Wit")
    try again.waitFor("Zonnehof")
    again.send("q")
    #expect(try again.waitForExit() == .code(0))
  }

  @Test func ownKeysAndABrokenLineAreThereFromTheStart() throws {
    let home = TemporaryHome()
    #expect(try home.run(["init", home.path + "/data/frontlijn/store"]) == .code(0))
    mkdir(home.path + "/config", 0o700)
    mkdir(home.path + "/config/frontlijn", 0o700)
    try Workbench.write(
      home.path + "/config/frontlijn/keys", Array("quit = ö, Q\nnoot = x\n".utf8))
    var run = try home.start()
    try run.waitFor("keys, line 2: there is no action")
    try run.waitFor("ö leave")
    run.send("Q")
    #expect(try run.waitForExit() == .code(0))
  }
}
