// The real terminal layer in a real pseudo-terminal: what is shown, what arrives, and that the
// terminal is as it was before however the program ends.

import Glibc
import PtyHarness
import Testing
import TextUI

@testable import Terminal

private func demo(
  _ arguments: [String] = [], size: Size = Size(columns: 80, rows: 24),
  environment: [String: String] = [:]
) throws -> Pty {
  try Pty(
    productsDirectory() + "/TerminalDemo", arguments, size: size, environment: environment)
}

@Suite("Showing") struct ShowingTests {
  @Test("a canvas is on the screen as it was drawn, and nothing unknown was sent")
  func frame() throws {
    var pty = try demo(size: Size(columns: 60, rows: 12))
    try pty.waitFor("end ━┛")
    let screen = pty.screen
    #expect(screen.row(0) == "┏━ ► Demo " + String(repeating: "━", count: 49) + "┓")
    #expect(screen.contains("xterm-256color full utf8 true mouse true"))
    #expect(screen.isAlternate && screen.unknown == [])
    #expect(screen.modes.isSuperset(of: [1000, 1002, 1004, 1006, 2004]))
    #expect(screen.synchronisedFrames == 1)
  }

  @Test("the cursor is parked where the canvas has it")
  func cursor() throws {
    var pty = try demo()
    try pty.waitFor { $0.cursor == Point(column: 2, row: 1) && $0.contains("end") }
    #expect(pty.screen.isCursorVisible)
  }

  @Test("roles have the colours of the theme, and another theme repaints")
  func colours() throws {
    var pty = try demo()
    try pty.waitFor("end ━┛")
    let overdue = pty.screen.cells[7][1].style
    #expect(overdue == VTStyle(foreground: 124, background: 230, isBold: true))
    let chosen = pty.screen.cells[8][1].style
    #expect(chosen.isReverse && chosen.isBold)
    pty.send("t")
    try pty.waitFor("theme slate")
    #expect(pty.screen.cells[7][1].style.foreground == 210)
    #expect(pty.screen.cells[15][40].style.background == 234)
  }

  @Test("NO_COLOR leaves bold, reverse and underline")
  func mono() throws {
    var pty = try demo(environment: ["NO_COLOR": "1"])
    try pty.waitFor("end ━┛")
    #expect(pty.screen.contains("none utf8 true"))
    let styles = Set(pty.screen.cells.joined().map(\.style))
    #expect(styles.allSatisfy { $0.foreground == nil && $0.background == nil })
    #expect(pty.screen.cells[8][1].style.isReverse)
  }

  @Test("graphemes that terminals measure differently do not move what is beside them")
  func wide() throws {
    var pty = try demo(size: Size(columns: 30, rows: 12))
    try pty.waitFor("end ━┛")
    #expect(pty.screen.row(5) == "┃wide 中 é e\u{301} 👍x|" + String(repeating: " ", count: 12) + "┃")
    #expect(pty.screen.unknown == [])
  }

  @Test("not even in a terminal that gives them another width", arguments: [1, 2, 3])
  func otherWidths(width: Int) throws {
    var pty = try demo(size: Size(columns: 30, rows: 12))
    try pty.waitFor("end ━┛")
    var other = VTScreen(Size(columns: 30, rows: 12))
    other.widthCells = { $0 == "👍" ? width : CellWidth.of($0) }
    other.feed(pty.output)
    let row = other.cells[5].map(\.text)
    #expect(row[15] == "x" && row[16] == "|" && row[29] == "┃")
  }

  @Test("a key that changes little sends little, and waiting sends nothing")
  func economy() throws {
    var pty = try demo(size: Size(columns: 200, rows: 60))
    try pty.waitFor("end ━┛")
    #expect(pty.output.count < 14_000)
    let before = pty.output.count
    pty.send("a")
    try pty.waitFor("typed a")
    #expect(pty.output.count - before < 400)
  }

  @Test(
    "a locale that is not installed still shows UTF-8",
    arguments: ["C", "xx_YY.UTF-8", "POSIX"])
  func locales(locale: String) throws {
    var pty = try demo(environment: ["LC_ALL": locale])
    try pty.waitFor("end ━┛")
    #expect(pty.screen.contains("utf8 true"))
  }

  @Test("LINES and COLUMNS of a shell do not freeze the size")
  func staleSize() throws {
    var pty = try demo(environment: ["LINES": "5", "COLUMNS": "9"])
    try pty.waitFor("size 80x24")
  }

  @Test(
    "a terminal that is not known, or knows little, gets what it can show",
    arguments: [
      ("no-such-terminal", "xterm-256color full"), ("vt100", "vt100 none"),
      ("linux", "linux eight"), ("screen", "screen eight"),
    ])
  func terminals(name: String, says: String) throws {
    var pty = try demo(environment: ["TERM": name])
    try pty.waitFor { $0.contains(says) && $0.contains("end") }
    pty.send("q")
    #expect(try pty.waitForExit() == .code(0))
    #expect(pty.screen.unknown == [])
  }

  @Test("a terminal that cannot place the cursor is an error, and nothing is written to it")
  func dumb() throws {
    var pty = try demo(environment: ["TERM": "dumb"])
    #expect(try pty.waitForExit() == .code(2))
    #expect(pty.screen.text.hasPrefix("refused: cannotPlaceCursor(name: \"dumb\")\n\n"))
    #expect(pty.settings == pty.settingsBefore)
  }

  @Test("no terminal at all is an error with a name")
  func noTerminal() throws {
    var pty = try Pty(
      "/bin/sh", ["-c", "\(productsDirectory())/TerminalDemo < /dev/null"])
    try pty.waitFor("refused: notATerminal")
    #expect(try pty.waitForExit() == .code(2))
  }
}

@Suite("Arriving") struct ArrivingTests {
  @Test("keys, pastes and the mouse arrive, however their bytes were cut")
  func keys() throws {
    var pty = try demo()
    try pty.waitFor("end ━┛")
    for byte in "é€中".utf8 { pty.send(bytes: [byte]) }
    pty.send(.paste("pas\nted"))
    try pty.waitFor("typed é€中pas ted")
    pty.send(.move(.up, .shift))
    try pty.waitFor("wakes move(TextUI.Key.Motion.up")
    pty.send(.escape)
    try pty.waitFor("wakes escape")
  }

  @Test("two presses on one cell are a double click")
  func doubleClick() throws {
    var pty = try demo()
    try pty.waitFor("end ━┛")
    let press = Key.mouse(Mouse(.press, column: 4, row: 3))
    pty.send(press)
    pty.send(press)
    try pty.waitFor("press 4,3 clicks 2")
  }

  @Test("the mouse can be left to the terminal")
  func mouseOff() throws {
    var pty = try demo()
    try pty.waitFor { $0.contains("end ━┛") && $0.modes.contains(1000) }
    pty.send("m")
    try pty.waitFor { $0.modes.isDisjoint(with: [1000, 1002, 1006]) && $0.modes.contains(2004) }
  }

  @Test("another thread's message wakes the loop")
  func mailbox() throws {
    var pty = try demo()
    try pty.waitFor("end ━┛")
    pty.send("b")
    try pty.waitFor("typed posted")
  }

  @Test("a new size is drawn at once, down to one cell and up again")
  func resizing() throws {
    var pty = try demo()
    try pty.waitFor("end ━┛")
    for size in [Size(columns: 1, rows: 1), Size(columns: 500, rows: 200)] {
      pty.resize(size)
    }
    try pty.waitFor("size 500x200")
    #expect(pty.screen.unknown == [])
  }

  @Test("a hundred sizes in a row neither crash it nor cost more than a frame each")
  func manySizes() throws {
    var pty = try demo()
    try pty.waitFor("end ━┛")
    var sizes = SystemRandomNumberGenerator()
    for _ in 0..<100 {
      pty.resize(
        Size(
          columns: Int.random(in: 1...500, using: &sizes),
          rows: Int.random(in: 1...200, using: &sizes)))
    }
    pty.resize(Size(columns: 80, rows: 24))
    try pty.waitFor { $0.contains("size 80x24") && $0.contains("end ━┛") }
    let frames = pty.screen.row(1).split(separator: " ").compactMap { Int($0) }.first ?? 0
    #expect((2...102).contains(frames))
  }
}
