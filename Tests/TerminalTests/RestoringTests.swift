// However a program ends, the terminal is as it was: its settings, its screen, its modes.

import Glibc
import PtyHarness
import Testing
import TextUI

@Suite("Leaving the terminal as it was") struct RestoringTests {
  /// Starts the demo, ends it, and checks the terminal.
  private func end(
    terminal: String = "xterm-256color", _ how: (borrowing Pty) -> Void = { _ in },
    key: String = ""
  ) throws -> PtyExit {
    var pty = try Pty(
      productsDirectory() + "/TerminalDemo", environment: ["TERM": terminal])
    try pty.waitFor("end")
    #expect(pty.settings != pty.settingsBefore)
    how(pty)
    if !key.isEmpty { pty.send(key) }
    let status = try pty.waitForExit()
    #expect(pty.settings == pty.settingsBefore)
    #expect(!pty.screen.isAlternate)
    #expect(pty.screen.isCursorVisible)
    #expect(pty.screen.modes.isDisjoint(with: [1000, 1002, 1004, 1006, 2004, 2026]))
    #expect(pty.screen.style == VTStyle())
    #expect(!pty.screen.contains("Demo"))
    #expect((pty.screen.scrollbackClears > 0) == (terminal == "linux"))
    #expect(pty.screen.unknown == [])
    return status
  }

  @Test("after returning, and after exit without returning")
  func ordinary() throws {
    #expect(try end(key: "q") == .code(0))
    #expect(try end(key: "e") == .code(3))
  }

  @Test("after a signal that asks it to end", arguments: [SIGTERM, SIGHUP, SIGINT, SIGQUIT])
  func asked(signal: Int32) throws {
    #expect(try end({ $0.kill(signal) }) == .code(0))
  }

  @Test(
    "after a signal that it cannot survive",
    arguments: [SIGSEGV, SIGILL, SIGTRAP, SIGABRT, SIGBUS, SIGFPE])
  func crash(signal: Int32) throws {
    #expect(try end({ $0.kill(signal) }) == .signal(signal))
  }

  @Test("after a trap of its own")
  func trap() throws {
    // Which signal a trap is depends on the processor.
    let status = try end(key: "c")
    #expect([.signal(SIGILL), .signal(SIGTRAP)].contains(status))
  }

  @Test("terminals without a second screen are cleared, with what scrolled out of them")
  func noAlternateScreen() throws {
    #expect(try end(terminal: "linux", key: "q") == .code(0))
    #expect(try end(terminal: "vt100", key: "c") != .code(0))
  }

  @Test("a terminal can be opened again after it was closed")
  func again() throws {
    var pty = try Pty(productsDirectory() + "/TerminalDemo", ["--twice"])
    try pty.waitFor("end ━┛")
    pty.send("a")
    try pty.waitFor("typed a")
    pty.send("q")
    try pty.waitFor { $0.contains("frame 1") && $0.isAlternate && !$0.contains("typed a") }
    pty.send("q")
    #expect(try pty.waitForExit() == .code(0))
    #expect(pty.settings == pty.settingsBefore)
  }

  @Test("wiping leaves nothing on the screen")
  func wiping() throws {
    var pty = try Pty(productsDirectory() + "/TerminalDemo")
    try pty.waitFor("end ━┛")
    pty.send("w")
    try pty.waitFor { $0.text.allSatisfy { $0 == "\n" } }
  }

  @Test("when the window is closed, the program ends")
  func hangUp() throws {
    var pty = try Pty(productsDirectory() + "/TerminalDemo")
    try pty.waitFor("end ━┛")
    pty.hangUp()
    #expect(try pty.waitForExit() == .code(0))
  }
}

@Suite("Stopping and going on") struct StoppingTests {
  @Test("stopped by force and continued, it sets the terminal up again and draws")
  func byForce() throws {
    var pty = try Pty(productsDirectory() + "/TerminalDemo")
    try pty.waitFor("end ━┛")
    let raw = pty.settings
    pty.kill(SIGSTOP)
    pty.kill(SIGCONT)
    try pty.waitFor("wakes resumed")
    #expect(pty.settings == raw)
  }

  @Test("asked to stop under a shell, it leaves the screen, and comes back")
  func underAShell() throws {
    let program = try productsDirectory() + "/TerminalDemo"
    var pty = try Pty("/bin/sh", ["-c", "set -m; \(program); echo $! stopped; read x; fg"])
    try pty.waitFor("end ━┛")
    let raw = pty.settings
    pty.send("a")
    try pty.waitFor("typed a")
    pty.signalForeground(SIGTSTP)
    try pty.waitFor("stopped")
    #expect(!pty.screen.isAlternate)
    #expect(pty.settings != raw)
    #expect(pty.screen.modes.isDisjoint(with: [1000, 2004]))
    pty.send("\n")
    try pty.waitFor("wakes resumed")
    #expect(pty.screen.isAlternate && pty.screen.contains("typed a"))
    #expect(pty.settings == raw)
    pty.send("q")
    #expect(try pty.waitForExit() == .code(0))
  }

  @Test("asked to stop where nobody could continue it, it goes on")
  func withoutAShell() throws {
    var pty = try Pty(productsDirectory() + "/TerminalDemo")
    try pty.waitFor("end ━┛")
    pty.kill(SIGTSTP)
    try pty.waitFor("wakes resumed")
    #expect(pty.screen.isAlternate)
  }

  @Test("a login shell does not stop")
  func loginShell() throws {
    var pty = try Pty(productsDirectory() + "/TerminalDemo", ["--no-stop"])
    try pty.waitFor("end ━┛")
    pty.kill(SIGTSTP)
    pty.send("a")
    try pty.waitFor("typed a")
    #expect(!pty.screen.contains("resumed"))
  }
}
