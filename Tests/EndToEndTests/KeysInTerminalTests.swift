// What people press without meaning it, and what terminals make of keys: Escape, Ctrl-S, Ctrl-Q,
// Ctrl-C, Ctrl-Z, a stop from outside. The real binary in a real pseudo-terminal.

import Glibc
import PtyHarness
import TestSupport
import TextUI
import Testing

@Suite(.serialized) struct KeysInTerminalTests {
  private let home = TemporaryHome()

  private func desk(_ more: [String: String] = [:]) throws -> Pty {
    var pty = try home.demo(as: "ilse", more)
    try pty.waitFor("? Help")
    return pty
  }

  private func leave(_ pty: inout Pty) throws {
    pty.send("q")
    #expect(try pty.waitForExit() == .code(0))
    #expect(pty.settings == pty.settingsBefore)
  }

  @Test("Esc is answered without a key after it")
  func escape() throws {
    var pty = try desk()
    pty.send("/van")
    try pty.waitFor(" of 35")
    pty.send(.escape)
    try pty.waitFor { !$0.contains(" of 35") }
    try leave(&pty)
  }

  @Test("with ESCDELAY a slow line's arrow is one key still")
  func slowLine() throws {
    var pty = try desk(["ESCDELAY": "60000"])
    pty.send("/van")
    try pty.waitFor(" of 35")
    let first = pty.screen.chosen
    pty.send(bytes: [0x1B])
    try pty.waitUntilRead()
    #expect(pty.screen.contains(" of 35"))
    pty.send("[B")
    try pty.waitFor { $0.chosen != first }
    #expect(pty.screen.contains(" of 35"))
    pty.send(.enter)
    try leave(&pty)
  }

  @Test("Ctrl-S freezes nothing and says that all is saved; Ctrl-Q is not needed")
  func flowControl() throws {
    var pty = try desk()
    pty.send(.ctrl("s"))
    try pty.waitFor("Everything is saved already.")
    let first = pty.screen.chosen
    pty.send(.down)
    try pty.waitFor { $0.chosen != first }
    pty.send(.ctrl("q"))
    pty.send(.up)
    try pty.waitFor { $0.chosen == first }
    try leave(&pty)
  }

  @Test("Ctrl-C says how to leave, wherever it is pressed, and ends nothing")
  func interrupt() throws {
    var pty = try desk()
    pty.send(.ctrl("c"))
    try pty.waitFor("Press q to leave.")
    for keys in ["?", "s", "/", "n", "t"] {
      pty.send(keys)
      try pty.waitFor { !$0.contains("Press q to leave.") }
      pty.send(.ctrl("c"))
      try pty.waitFor("Esc")
      pty.send(.escape)
      try pty.waitFor("q leave")
    }
    try leave(&pty)
  }

  @Test("Ctrl-Z undoes and does not stop the program; Ctrl-Y does it again")
  func undo() throws {
    var pty = try desk()
    pty.send("n")
    try pty.waitFor("New case")
    pty.send("Aardema")
    pty.send(.ctrl("s"))
    try pty.waitFor("Press n to add the first")
    pty.send(.ctrl("z"))
    try pty.waitFor("Undone: ")
    pty.send(.ctrl("y"))
    try pty.waitFor("Done again: ")
    try leave(&pty)
  }

  @Test("a stop from outside gives the shell its terminal back, and nothing of a case stays on it")
  func stoppedFromOutside() throws {
    var pty = try home.demoUnderAShell(as: "ilse")
    try pty.waitFor("? Help")
    let inside = pty.settings
    let chosen = pty.screen.chosen
    pty.signalForeground(SIGTSTP)
    try pty.waitFor("IT STOPPED")
    expectShell(pty)
    pty.send("\n")
    try pty.waitFor {
      $0.chosen == chosen && $0.modes.isSuperset(of: [1000, 1002, 1004, 1006, 2004])
    }
    #expect(pty.settings == inside)
    try leave(&pty)
  }

  @Test("suspended by name, on a machine of one's own")
  func suspendedByName() throws {
    try home.keep("profile = personal\n", as: "settings")
    var pty = try home.demoUnderAShell(as: "ilse")
    try pty.waitFor("? Help")
    pty.send(":suspend")
    try pty.waitFor("brings you here again")
    pty.send(.enter)
    try pty.waitFor("IT STOPPED")
    expectShell(pty)
    pty.send("\n")
    try pty.waitFor("? Help")
    try leave(&pty)
  }

  private func expectShell(_ pty: borrowing Pty) {
    let (isAlternate, isVisible) = (pty.screen.isAlternate, pty.screen.isCursorVisible)
    #expect(!isAlternate && isVisible)
    #expect(pty.screen.modes.isDisjoint(with: [1000, 1002, 1004, 1006, 2004, 2026]))
    #expect(!pty.screen.contains("F-"))
  }
}
