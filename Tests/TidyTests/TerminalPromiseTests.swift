// The sixteen facts about terminals (`screens.md` 3) that the program is built on, each with the
// tests that show that it heeds them.

import Testing

@Suite struct TerminalPromiseTests {
  static let points = [
    Promise(
      "1 Swift sees no ncurses: plain C functions, no global of it is read",
      "ArrowTests.onlyTheTerminalKnowsCurses", "ArrowTests.noHeaderShowsCurses"),
    Promise(
      "2 WINDOW and SCREEN stay in one file of C", "ArrowTests.windowsStayInOneFile"),
    Promise(
      "3 Esc is fast, and ESCDELAY is honoured", "KeyDecoderTests.delays",
      "KeysInTerminalTests.escape", "KeysInTerminalTests.slowLine"),
    Promise(
      "4 a locale that is not installed keeps nobody out", "TerminalSessionTests.locales",
      "ScreenInTerminalTests.unknown", "LoopPartsTests.plain"),
    Promise(
      "5 an unknown terminal is opened, a poor one told; one without a second screen is emptied",
      "TerminalSessionTests.terminals", "TerminalSessionTests.dumb",
      "RestoringTests.noAlternateScreen", "RestoringTests.wiping",
      "ScreenInTerminalTests.unknown", "ScreenInTerminalTests.dumb",
      "ScreenInTerminalTests.nothingStays"),
    Promise(
      "6 a trap or any signal leaves the terminal as it was, and the draft on disk",
      "RestoringTests.ordinary", "RestoringTests.asked", "RestoringTests.crash",
      "RestoringTests.trap", "RestoringTests.hangUp", "ScreenInTerminalTests.signals",
      "DraftInTerminalTests.killedInTheMiddleOfANoteNothingThatWasOnDiskIsLost"),
    Promise(
      "7 sizes: LINES and COLUMNS freeze nothing, a burst costs a frame each at most",
      "TerminalSessionTests.staleSize", "TerminalSessionTests.resizing",
      "TerminalSessionTests.manySizes", "ScreenInTerminalTests.staleSize",
      "JourneyInTerminalTests.theWindowMayHaveAnySize"),
    Promise(
      "8 pastes, focus and Shift-keys arrive; a paste is one step without control bytes",
      "TerminalSessionTests.keys", "KeyDecoderTests.onePaste", "KeyDecoderTests.splitting",
      "TextFieldTests.pasting", "AppFaultTests.junk"),
    Promise(
      "9 what is drawn lies between the marks of one frame", "TerminalSessionTests.frame",
      "ScreenInTerminalTests.frames"),
    Promise(
      "10 the cursor is parked on the focus, visible or not", "TerminalSessionTests.cursor",
      "ScreenInTerminalTests.cursor", "ReadOutTests.theCursorStandsOnTheFocus"),
    Promise(
      "11 the mouse clicks at once, and is off around an editor and while stopped",
      "TerminalSessionTests.doubleClick", "TerminalSessionTests.mouseOff",
      "OutsideEditorTests.theEditorHasTheTerminalAndTheTextComesBack",
      "KeysInTerminalTests.stoppedFromOutside", "KeysInTerminalTests.suspendedByName"),
    Promise(
      "12 Ctrl-S, Ctrl-Q, Ctrl-C and Ctrl-Z are keys; a stop from outside is a stop",
      "KeysInTerminalTests.flowControl", "KeysInTerminalTests.interrupt",
      "KeysInTerminalTests.undo", "KeysInTerminalTests.stoppedFromOutside",
      "NewcomerTests.ctrlCEndsNothingAndLosesNothing", "RestoringTests.byForce",
      "RestoringTests.underAShell", "RestoringTests.withoutAShell", "RestoringTests.loginShell"),
    Promise(
      "13 colours: stable indices, fewer where there are fewer, none with NO_COLOR or -C",
      "ThemeTests.stable", "ThemeTests.few", "TerminalSessionTests.mono",
      "ScreenInTerminalTests.mono", "RoleMapTests.map"),
    Promise(
      "14 wide, joined and marked letters move nothing beside them, and have one spelling",
      "TextFieldTests.composing", "CellWidthTests.table", "CellWidthTests.drawn",
      "CanvasTests.halves", "CanvasTests.edge",
      "CanvasTests.widths", "TerminalSessionTests.wide", "TerminalSessionTests.otherWidths",
      "ScreenInTerminalTests.columns", "GoldenScreens.everyRowFitsTheWindow"),
    Promise(
      "15 the editor has the terminal; its file is private, in memory, overwritten and removed",
      "OutsideEditorTests.theEditorHasTheTerminalAndTheTextComesBack",
      "OutsideEditorTests.anEditorThatFailsOrIsInterruptedLeavesTheTextAsItWas",
      "OutsideTests.notOnASharedComputer"),
    Promise(
      "16 one thread has the terminal, and nothing ticks while nobody types",
      "ScreenInTerminalTests.oneThread", "IdleTests.anIdleProgramIsWokenOnceAMinute",
      "TerminalSessionTests.mailbox"),
  ]

  @Test("every point of the list has tests", arguments: points)
  func isShown(_ point: Promise) { point.expectItsTests() }

  @Test func thereAreSixteen() {
    let numbers = Self.points.map { Int($0.name.prefix { $0.isNumber }) }
    #expect(numbers == (1...16).map(Optional.some))
  }
}
