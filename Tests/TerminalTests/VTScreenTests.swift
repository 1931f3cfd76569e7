// The emulator that the other tests look through: what bytes do to its screen.

import Glibc
import PtyHarness
import Testing
import TextUI

private func screen(_ text: String, columns: Int = 10, rows: Int = 3) -> VTScreen {
  var screen = VTScreen(Size(columns: columns, rows: rows))
  screen.feed(Array(text.utf8))
  return screen
}

/// `E` stands for ESC.
private func shown(_ text: String, columns: Int = 10, rows: Int = 3) -> String {
  let screen = screen(text.replacing("E", with: "\u{1B}"), columns: columns, rows: rows)
  #expect(screen.unknown == [])
  return screen.text
}

@Suite("The emulated screen") struct VTScreenTests {
  @Test("text goes where the cursor is, and wraps at the edge only when more comes")
  func printing() {
    #expect(shown("ab\r\ncd") == "ab\ncd\n")
    #expect(shown("abcdefghij") == "abcdefghij\n\n")
    #expect(shown("abcdefghijk") == "abcdefghij\nk\n")
    #expect(shown("a\tb") == "a       b\n\n")
    #expect(shown("ab\u{8}c") == "ac\n\n")
  }

  @Test("wide characters take two cells, marks none, and halves are blanked")
  func wide() {
    #expect(shown("中中E[1;2Hx") == " x中\n\n")
    #expect(shown("e\u{301}x") == "e\u{301}x\n\n")
    #expect(shown("abcdefghi中") == "abcdefghi\n中\n")
  }

  @Test("the last line scrolls the screen, and a region scrolls alone")
  func scrolling() {
    #expect(shown("1\r\n2\r\n3\r\n4") == "2\n3\n4")
    #expect(shown("1\r\n2\r\n3E[1;2rE[2;1H\n") == "2\n\n3")
    #expect(shown("1\r\n2\r\n3E[HEM") == "\n1\n2")
    #expect(shown("1\r\n2\r\n3E[S") == "2\n3\n")
    #expect(shown("1\r\n2\r\n3E[2;1HE[L") == "1\n\n2")
    #expect(shown("1\r\n2\r\n3E[1;1HE[M") == "2\n3\n")
  }

  @Test("cursor movements stay on the screen")
  func moving() {
    #expect(shown("E[2;3Hx") == "\n  x\n")
    #expect(shown("E[99;99Hx") == "\n\n         x")
    #expect(shown("E[3;5HE[2AE[3Dx") == " x\n\n")
    #expect(shown("E[5GxE[3dy") == "    x\n\n     y")
    #expect(shown("E7E[3;3HE8x") == "x\n\n")
    #expect(shown("a\t\tE[Zx") == "a       x\n\n")
  }

  @Test("erasing, shifting and repeating")
  func changing() {
    #expect(shown("abcdefE[3GE[K") == "ab\n\n")
    #expect(shown("abcdefE[3GE[1K") == "   def\n\n")
    #expect(shown("abcdefE[3GE[2X") == "ab  ef\n\n")
    #expect(shown("abcdefE[3GE[2P") == "abef\n\n")
    #expect(shown("abcdefE[3GE[2@") == "ab  cdef\n\n")
    #expect(shown("aE[3b") == "aaaa\n\n")
    #expect(shown("1\r\n2\r\n3E[2;1HE[J") == "1\n\n")
    #expect(shown("1\r\n2\r\n3E[2J") == "\n\n")
  }

  @Test("styles are set, combined and taken back")
  func styles() {
    let cells = screen(
      "\u{1B}[1;31;48;5;230ma\u{1B}[0;7mb\u{1B}[27;4;92mc\u{1B}[mx"
    ).cells[0]
    #expect(cells[0].style == VTStyle(foreground: 1, background: 230, isBold: true))
    #expect(cells[1].style == VTStyle(isReverse: true))
    #expect(cells[2].style == VTStyle(foreground: 10, isUnderlined: true))
    #expect(cells[3].style == VTStyle())
  }

  @Test("the second screen leaves the first as it was")
  func alternate() {
    let inside = screen("one\u{1B}[?1049hrest")
    #expect(inside.isAlternate && !inside.contains("one"))
    let after = screen("one\u{1B}[?1049h\u{1B}[2;2Hrest\u{1B}[?1049l!")
    #expect(!after.isAlternate && after.row(0) == "one!")
  }

  @Test("modes are kept, and what is not understood is kept too")
  func modes() {
    let screen = screen("\u{1B}[?2004h\u{1B}[?25l\u{1B}[?9999h\u{1B}[5;5z\u{1B}]0;title\u{7}")
    #expect(screen.modes.contains(2004) && !screen.isCursorVisible)
    #expect(screen.unknown == ["CSI ?9999h", "CSI 5;5z", "]0;title"])
  }

  @Test("bytes may come one by one")
  func splitting() {
    let text = "é中\u{1B}[31m\u{1B}[2;2Hx\u{1B}(By"
    var parts = VTScreen(Size(columns: 10, rows: 3))
    for byte in text.utf8 { parts.feed([byte]) }
    #expect(parts.cells == screen(text).cells)
  }

  @Test("another size keeps what fits")
  func resizing() {
    var screen = screen("abc\r\ndef")
    screen.resize(Size(columns: 2, rows: 1))
    #expect(screen.text == "ab")
    screen.resize(Size(columns: 4, rows: 2))
    #expect(screen.text == "ab\n")
  }
}

@Suite("Keys to bytes and back") struct KeyBytesTests {
  @Test("what is sent for a key is what the decoder makes of it")
  func roundTrip() {
    let motions = Key.Motion.allCases.flatMap { motion in
      [[], .shift, .ctrl, [.alt, .shift]].map { Key.move(motion, $0) }
    }
    let mice: [Key] = [
      .mouse(Mouse(.press, .right, column: 300, row: 99, modifiers: [.ctrl])),
      .mouse(Mouse(.drag, column: 1, row: 2)), .mouse(Mouse(.release, .middle, column: 0, row: 0)),
      .mouse(Mouse(.wheelUp, .none, column: 3, row: 4, modifiers: [.shift])),
    ]
    let plain: [Key] = [
      .character("é"), .ctrl("a"), .ctrl(" "), .ctrl("_"), .alt("x"), .altEnter, .enter, .tab,
      .backTab, .backspace, .delete, .insert, .paste("a\nb"), .focusIn, .focusOut, .escape,
    ]
    for key in motions + mice + plain + (1...20).map(Key.function) {
      var decoder = KeyDecoder()
      let keys = decoder.decode(key.terminalBytes) + decoder.flush()
      #expect(keys == [key])
    }
  }
}

@Suite("A program in a pseudo-terminal") struct PtyTests {
  @Test("is typed to, read, and its end is known")
  func conversation() throws {
    var pty = try Pty("/bin/sh", ["-c", "read x; echo got $x; exit 7"])
    pty.send("hello\n")
    try pty.waitFor("got hello")
    #expect(try pty.waitForExit() == .code(7))
  }

  @Test("its last words are read although it has ended")
  func lastWords() throws {
    var pty = try Pty("/bin/sh", ["-c", "echo bye; kill -9 $$"])
    #expect(try pty.waitForExit() == .signal(9))
    #expect(pty.screen.contains("bye"))
  }

  @Test("has the size, the environment and the folder that it was given")
  func surroundings() throws {
    var pty = try Pty(
      "/bin/sh", ["-c", "stty size; echo $WORD $TERM; pwd"], size: Size(columns: 50, rows: 7),
      environment: ["WORD": "given"], directory: "/usr")
    try pty.waitFor { $0.text.hasPrefix("7 50\ngiven xterm-256color\n/usr") }
  }

  @Test("waiting for what does not come ends with the screen as it is")
  func timeout() throws {
    var pty = try Pty("/bin/sh", ["-c", "echo here; read x"])
    try pty.waitFor("here")
    let error = #expect(throws: PtyError.self) {
      try pty.waitFor("never", timeoutSeconds: 0.05)
    }
    #expect(error?.description.contains("here") == true)
  }

  @Test("the end of the program ends the waiting")
  func endedEarly() throws {
    var pty = try Pty("/bin/sh", ["-c", "exit 3"])
    #expect(throws: PtyError.self) { try pty.waitFor("never") }
  }

  @Test("does not outlive the value")
  func killing() throws {
    let pid = try startAndDrop()
    #expect(kill(pid, 0) == -1)
  }

  private func startAndDrop() throws -> Int32 {
    let pty = try Pty("/bin/sh", ["-c", "trap '' HUP TERM; while :; do read x; done"])
    return pty.pid
  }

  @Test("much in both directions does not block either side")
  func muchData() throws {
    var pty = try Pty("/bin/sh", ["-c", "stty raw -echo; echo ready; exec cat"])
    try pty.waitFor("ready")
    pty.send(bytes: [UInt8](repeating: 0x61, count: 300_000) + Array("done".utf8))
    try pty.waitFor("done")
  }
}
