// What the terminal is sent: whole frames, the cursor on the focus, the right columns whatever a
// name is made of, no colour where none is wanted, and nothing of a case afterwards. The real
// binary in a real pseudo-terminal.

import Glibc
import PtyHarness
import TestSupport
import TextUI
import Testing

@Suite(.serialized) struct ScreenInTerminalTests {
  private let home = TemporaryHome()

  private func desk(
    _ more: [String: String] = [:], with options: [String] = [],
    size: Size = Size(columns: 80, rows: 24)
  ) throws -> Pty {
    var pty = try home.demo(as: "ilse", more, with: options, size: size)
    try pty.waitFor("? Help")
    return pty
  }

  /// Opens the first case and begins a note, so that a name and words of a note are on the screen.
  private func write(_ pty: inout Pty) throws {
    pty.send(.enter)
    try pty.waitFor("[ Plan")
    pty.send("t")
    try pty.waitFor("Note in F-")
    pty.send("Very private words")
    try pty.waitFor("Very private words")
  }

  // MARK: before and after

  @Test(
    "a terminal without a second screen shows nothing of a case afterwards, nor above it",
    arguments: ["linux", "vt100", "xterm-256color"], [SIGTERM, SIGHUP, SIGSEGV])
  func nothingStays(terminal: String, signal: Int32) throws {
    var pty = try desk(["TERM": terminal])
    try write(&pty)
    pty.kill(signal)
    _ = try pty.waitForExit()
    #expect(pty.screen.text.allSatisfy { $0 == "\n" }, "\(pty.screen.text)")
    #expect((pty.screen.scrollbackClears > 0) == (terminal == "linux"))
    #expect(pty.screen.unknown == [])
    #expect(pty.settings == pty.settingsBefore)
  }

  @Test(
    "after any signal the terminal is as it was",
    arguments: [
      SIGTERM, SIGHUP, SIGINT, SIGQUIT, SIGSEGV, SIGILL, SIGTRAP, SIGABRT, SIGBUS, SIGFPE,
    ])
  func signals(signal: Int32) throws {
    var pty = try desk()
    #expect(pty.settings != pty.settingsBefore)
    pty.kill(signal)
    let ending = try pty.waitForExit()
    let isAsked = [SIGTERM, SIGHUP, SIGINT, SIGQUIT].contains(signal)
    #expect(ending == (isAsked ? .code(0) : .signal(signal)))
    #expect(pty.settings == pty.settingsBefore)
    let (isAlternate, isVisible) = (pty.screen.isAlternate, pty.screen.isCursorVisible)
    #expect(!isAlternate && isVisible)
    #expect(pty.screen.style == VTStyle())
    #expect(pty.screen.modes.isDisjoint(with: [1000, 1002, 1004, 1006, 2004, 2026]))
  }

  @Test(
    "a locale or a terminal that is not known here keeps nobody out",
    arguments: [["LC_ALL": "fr_FR.UTF-8"], ["LC_ALL": "POSIX"], ["TERM": "no-such-terminal"]])
  func unknown(environment: [String: String]) throws {
    var pty = try desk(environment)
    #expect(pty.screen.row(1).hasPrefix("┏━ ►"))
    #expect(pty.screen.contains("Çelik"))
    pty.send("q")
    #expect(try pty.waitForExit() == .code(0))
  }

  @Test("a terminal that shows lines only is told so, with what to do")
  func dumb() throws {
    var pty = try home.demo(as: "ilse", ["TERM": "dumb"])
    #expect(try pty.waitForExit() == .code(74))
    #expect(pty.screen.contains("TERM=dumb"))
    #expect(pty.settings == pty.settingsBefore)
  }

  // MARK: frames

  @Test("LINES and COLUMNS of a shell freeze nothing: the window's own size counts")
  func staleSize() throws {
    var pty = try desk(["LINES": "5", "COLUMNS": "30"])
    #expect(pty.screen.row(23).contains("? Help"))
    pty.resize(Size(columns: 100, rows: 30))
    try pty.waitFor { $0.row(29).contains("? Help") && $0.row(1).hasSuffix("┐") }
    #expect(pty.screen.row(1).widthCells == 100)
  }

  @Test("whatever is drawn lies between the marks of one frame")
  func frames() throws {
    var pty = try desk()
    for keys in ["s", "\r", "?", "date", "\r", "gs", "\t\t", "gc", "/van\r", "\r", "\t"] {
      pty.send(keys)
      pty.takeUntilQuiet(milliseconds: 100)
    }
    pty.kill(SIGSTOP)
    pty.kill(SIGCONT)
    pty.takeUntilQuiet(milliseconds: 100)
    var outside = VTScreen(Size(columns: 80, rows: 24))
    var isInside = false
    var rest = pty.output[...]
    let (begin, end) = (Array("\u{1B}[?2026h".utf8), Array("\u{1B}[?2026l".utf8))
    while let byte = rest.first {
      if rest.starts(with: begin) { isInside = true }
      if rest.starts(with: end) { isInside = false }
      if !isInside { outside.feed([byte]) }
      rest = rest.dropFirst()
    }
    #expect(outside.text.allSatisfy { $0 == "\n" }, "\(outside.text)")
    #expect(pty.screen.synchronisedFrames > 10)
    #expect(!pty.screen.isInFrame)
  }

  @Test("the cursor stands on the focus after every frame", arguments: [[], ["--plain"]])
  func cursor(options: [String]) throws {
    var pty = try desk(with: options)
    let mark = options.isEmpty ? "▸" : ">"
    func isOnChosen(_ screen: VTScreen) -> Bool {
      screen.row(screen.cursor.row).contains(mark)
        && screen.isCursorVisible == options.contains("--plain")
    }
    try pty.waitFor(isOnChosen)
    for _ in 0..<3 {
      let row = pty.screen.cursor.row
      pty.send(.down)
      try pty.waitFor { isOnChosen($0) && $0.cursor.row == row + 1 }
    }
    pty.send("/van")
    try pty.waitFor { $0.isCursorVisible && $0.row($0.cursor.row).contains("van") }
  }

  // MARK: colours and columns

  @Test(
    "without colour there is none, and what is chosen is reversed",
    arguments: [(["NO_COLOR": "1"], []), ([:], ["-C"]), ([:], ["--mono"])])
  func mono(environment: [String: String], options: [String]) throws {
    var pty = try desk(environment, with: options)
    try pty.waitFor { !$0.chosen.isEmpty }
    let styles = pty.screen.cells.joined().map(\.style)
    #expect(styles.allSatisfy { $0.foreground == nil && $0.background == nil })
    let chosen = try #require(pty.screen.cells.first { $0.contains { $0.text == "▸" } })
    #expect(chosen.contains { $0.style.isReverse })
  }

  /// Families of emoji, a mark of its own, two columns a letter, a heart that is one or two wide.
  private static let strange = "漢漢👩‍👩‍👧e\u{301}❤\u{FE0F}👍🏽字"

  @Test("no name moves the frame beside it, at any width, nor where terminals disagree")
  func columns() throws {
    var pty = try desk()
    pty.send("n")
    try pty.waitFor("New case")
    pty.send(.paste(Self.strange + Self.strange))
    pty.send(.tab)
    pty.send(.paste(Self.strange))
    pty.send(.ctrl("s"))
    try pty.waitFor("Press n to add the first")
    pty.send(.escape)
    try pty.waitFor("36 · open and triage")
    pty.send("/漢")
    try pty.waitFor("1 of 36")
    pty.send(.enter)
    for columns in (60...90) {
      let from = pty.output.count
      pty.resize(Size(columns: columns, rows: 24))
      try pty.waitFor { $0.row(1).hasPrefix("┏") && $0.cells[1][columns - 1].text == "┓" }
      pty.takeUntilQuiet(milliseconds: 20)
      for width in 0...2 {
        var other = VTScreen(Size(columns: columns, rows: 24))
        if width > 0 {
          other.widthCells = { $0.properties.isEmoji && !$0.isASCII ? width : CellWidth.of($0) }
        }
        other.feed(pty.output[from...])
        for row in 2..<15 {
          #expect(
            ["┃", "┛"].contains(other.cells[row][columns - 1].text),
            "\(columns) columns, emoji \(width) wide, row \(row): \(other.row(row))")
        }
      }
    }
    #expect(pty.screen.unknown == [])
  }

  // MARK: threads and timers

  @Test("one thread has the terminal, and no clock of its own ticks")
  func oneThread() throws {
    var pty = try desk()
    try write(&pty)
    #expect(TestFiles.names(in: "/proc/\(pty.pid)/task").count == 1)
    #expect((TestFiles.text("/proc/\(pty.pid)/timers") ?? "").isEmpty)
    for descriptor in TestFiles.names(in: "/proc/\(pty.pid)/fd") {
      var target = [CChar](repeating: 0, count: 256)
      let count = readlink("/proc/\(pty.pid)/fd/\(descriptor)", &target, 255)
      let name = String(decoding: target.prefix(max(0, count)).map { UInt8(bitPattern: $0) },
        as: UTF8.self)
      #expect(!name.contains("timerfd"))
    }
  }
}
