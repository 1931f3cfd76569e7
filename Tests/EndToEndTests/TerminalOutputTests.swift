// What reaches the terminal: of a screen for screen readers only the lines that changed, and new
// colours as soon as their file is written.

import PtyHarness
import TestSupport
import Testing
import TextUI

@Suite struct TerminalOutputTests {
  private static let size = Size(columns: 80, rows: 24)

  /// The rows that the bytes write something into, whether it looks different or not: on a screen
  /// full of a sign that nobody draws, they are those where one of these is gone.
  private func rowsWritten(by bytes: ArraySlice<UInt8>, from cursor: Point) -> Set<Int> {
    var screen = VTScreen(Self.size)
    for row in 0..<Self.size.rows {
      screen.feed(Array("\u{1B}[\(row + 1)H".utf8) + Array(repeating: 0x7E, count: 80))
    }
    screen.feed(Array("\u{1B}[\(cursor.row + 1);\(cursor.column + 1)H".utf8) + bytes)
    return Set((0..<Self.size.rows).filter { screen.row($0) != String(repeating: "~", count: 80) })
  }

  @Test("with --plain, moving rewrites the lines that changed and no other; waiting, none")
  func plainChangesLines() throws {
    let home = TemporaryHome()
    var pty = try home.demo(as: "ilse", with: ["--plain"])
    try pty.waitFor("? Help")
    try pty.waitUntilRead()
    for key in [Key.down, .down, .up, .end] {
      let before = pty.screen
      let sent = pty.output.count
      pty.send(key)
      try pty.waitFor { $0.cursor.row != before.cursor.row }
      try pty.waitUntilRead()
      let changed = Set((0..<24).filter { pty.screen.cells[$0] != before.cells[$0] })
      let written = rowsWritten(by: pty.output[sent...], from: before.cursor)
      #expect(!changed.isEmpty && changed.count < 24)
      #expect(written == changed, "after \(key)")
    }
    let sent = pty.output.count
    // A key that means nothing here is read and changes nothing.
    pty.send(.focusOut)
    try pty.waitUntilRead()
    #expect(pty.output.count == sent)
    #expect(pty.screen.unknown == [])
  }

  @Test(
    "an own theme is shown as soon as it is written, also into folders that were not there",
    arguments: [true, false])
  func ownTheme(isThere: Bool) throws {
    let home = TemporaryHome()
    if isThere {
      try home.writeTheme("mine.theme", "name = mine\ninherit = slate\ntext = 252 17\n")
    }
    func wait(_ pty: inout Pty, forGround ground: Int) throws {
      try pty.waitFor { $0.contains("? Help") && $0.cells[0][0].style.background == ground }
    }
    var pty = try home.demo(as: "ilse", with: ["--theme", isThere ? "mine" : "slate"])
    try wait(&pty, forGround: isThere ? 17 : 234)
    let file = isThere ? "mine" : "slate"
    for ground in [52, 22] {
      try home.writeTheme(
        "\(file).theme", "name = \(file)\ninherit = slate\ntext = 252 \(ground)\n")
      try wait(&pty, forGround: ground)
    }
  }
}
