// The user's own editor has the terminal while the program waits: a scripted one, in a real
// pseudo-terminal.

import CaseJournal
import Glibc
import PtyHarness
import TestSupport
import TextUI
import Testing

@Suite(.serialized) struct OutsideEditorTests {
  /// A home with one person at the machine, and an editor that does what the script says; the file
  /// with the text is `$1`, notes of the editor go to `$SEEN`.
  private func note(_ script: String, in home: TemporaryHome) throws -> Pty {
    let disk = RealFileSystem()
    let (config, editor) = (home.path + "/config/frontlijn", home.path + "/editor")
    try disk.makeFoldersIfMissing(config)
    try disk.create(config + "/settings", Array("profile = personal\n".utf8))
    try disk.create(editor, Array("#!/bin/sh\n\(script)\n".utf8))
    chmod(editor, 0o700)
    try disk.makeFolder(home.path + "/run")
    var pty = try home.demo(
      as: "ilse",
      [
        "EDITOR": editor, "XDG_RUNTIME_DIR": home.path + "/run", "SEEN": home.path + "/seen",
        "PATH": "/usr/bin:/bin",
      ])
    try pty.waitFor("? Help")
    pty.send("t")
    try pty.waitFor("Note in F-")
    pty.send("She called")
    try pty.waitFor("She called")
    pty.send(.ctrl("e"))
    try pty.waitFor("Open this text in your own editor?")
    return pty
  }

  private func seen(_ home: TemporaryHome) -> String {
    String(decoding: (try? RealFileSystem().contents(home.path + "/seen")) ?? [], as: UTF8.self)
  }

  @Test func theEditorHasTheTerminalAndTheTextComesBack() throws {
    let home = TemporaryHome()
    let script = """
      stat -c %a "$1" > "$SEEN"; cat "$1" >> "$SEEN"; stty -a >> "$SEEN"
      echo EDITOR IS OPEN; read line
      printf '%s and said %s\n' "$(cat "$1")" "$line" > "$1"
      """
    var pty = try note(script, in: home)
    pty.send("o", until: { $0.contains("EDITOR IS OPEN") })
    #expect(pty.screen.modes.isDisjoint(with: [1000, 1002, 1004, 1006, 2004]))
    // An interrupt is the editor's: the program goes on.
    pty.send("yes\r")
    try pty.waitFor("She called and said yes")
    #expect(pty.screen.modes.isSuperset(of: [1004, 2004]))
    #expect(seen(home).hasPrefix("600\nShe called"))
    #expect(seen(home).contains(" icanon"))
    #expect(try RealFileSystem().list(home.path + "/run").isEmpty)
    pty.send(.ctrl("s"))
    try pty.waitFor("Note saved in")
    pty.send("q")
    #expect(try pty.waitForExit() == .code(0))
    #expect(pty.settings == pty.settingsBefore)
  }

  @Test func anEditorThatFailsOrIsInterruptedLeavesTheTextAsItWas() throws {
    let home = TemporaryHome()
    let script = "echo EDITOR IS OPEN; echo gone > \"$1\"; exec sleep 1000"
    var pty = try note(script, in: home)
    pty.send("o", until: { $0.contains("EDITOR IS OPEN") })
    pty.send(bytes: [3])
    try pty.waitFor("editor ended with an error.")
    try pty.waitFor("She called")
    #expect(try RealFileSystem().list(home.path + "/run").isEmpty)
    pty.send(.ctrl("s"))
    try pty.waitFor("Note saved in")
    pty.send("q")
    #expect(try pty.waitForExit() == .code(0))
  }
}
