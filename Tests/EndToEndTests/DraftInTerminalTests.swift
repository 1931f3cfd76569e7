// A note that is being typed when the program is killed is there the next time, for whoever typed
// it. The real binary in a real pseudo-terminal.

import CaseJournal
import CaseModel
import Glibc
import PtyHarness
import TestSupport
import TextUI
import Testing

@Suite(.serialized) struct DraftInTerminalTests {
  /// Opens a note of the first case that matches and types words.
  private func startNote(_ words: String, in home: TemporaryHome) throws -> Pty {
    var pty = try home.demo(as: "ilse")
    try pty.waitFor("? Help")
    pty.send("/hoekstra")
    try pty.waitFor("1 of 35")
    pty.send(.enter)
    pty.send("t")
    try pty.waitFor("Note in F-")
    pty.send(words)
    try pty.waitFor(String(words.suffix(12)))
    return pty
  }

  /// Everything in the drafts of a store.
  private func drafts(_ home: TemporaryHome) -> String {
    let (disk, folder) = (RealFileSystem(), home.store + "/local/drafts")
    let names = (try? disk.list(folder)) ?? []
    let bytes = names.flatMap { (try? disk.contents(folder + "/" + $0)) ?? [] }
    return String(decoding: bytes, as: UTF8.self)
  }

  @Test func killedInTheMiddleOfANoteNothingThatWasOnDiskIsLost() throws {
    let home = TemporaryHome()
    var first = try startNote("She called back about the school", in: home)
    // Nobody presses anything any more: it gets there by itself.
    for _ in 0..<1000 where !drafts(home).contains("She called back about the school") {
      first.takeUntilQuiet(milliseconds: 20)
    }
    first.kill(SIGKILL)
    #expect(try first.waitForExit() == .signal(SIGKILL))

    var other = try home.demo(as: "karim")
    try other.waitFor("? Help")
    #expect(!other.screen.contains("You were writing"))
    other.send("q")
    #expect(try other.waitForExit() == .code(0))

    var again = try home.demo(as: "ilse")
    try again.waitFor("You were writing “Note in F-")
    again.send("g", until: { $0.contains("She called back about the school") })
    again.send(": Monday at ten.")
    try again.waitFor("Monday at ten.")
    again.send(.ctrl("s"))
    try again.waitFor("Note saved in")
    #expect(drafts(home).isEmpty)
    again.send("q")
    #expect(try again.waitForExit() == .code(0))
  }

  @Test(arguments: [SIGTERM, SIGHUP])
  func aProgramThatIsToldToEndKeepsTheLastKey(_ signal: Int32) throws {
    let home = TemporaryHome()
    var pty = try startNote("The very last key", in: home)
    pty.kill(signal)
    _ = try pty.waitForExit()
    #expect(drafts(home).contains("The very last key"))
  }

  @Test func draftsAreForTheirOwnerOnly() throws {
    let home = TemporaryHome()
    var pty = try startNote("Private words", in: home)
    pty.kill(SIGTERM)
    _ = try pty.waitForExit()
    let folder = home.store + "/local/drafts"
    var info = stat()
    #expect(stat(folder, &info) == 0 && info.st_mode & 0o777 == 0o700)
    for name in try RealFileSystem().list(folder) {
      #expect(stat(folder + "/" + name, &info) == 0 && info.st_mode & 0o777 == 0o600)
    }
  }
}

extension Pty {
  /// A question does not hear keys for a moment: presses again until it was heard.
  mutating func send(_ key: String, until isDone: (VTScreen) -> Bool) {
    for _ in 0..<400 where !isDone(screen) {
      send(key)
      takeUntilQuiet(milliseconds: 100)
    }
  }
}
