// What can go wrong under the real program while somebody types: one clear message, the words kept
// in their form, no trap, the terminal as it was.

import Glibc
import PtyHarness
import TestSupport
import TextUI
import Testing

@Suite(.serialized) struct AppFaultTests {
  /// More than fits in the rest of a page that the log has already.
  private let words = String(repeating: "These words must not be lost. ", count: 150)

  /// Opens the first case and writes a note, without saving it.
  private func write(
    _ words: String, in pty: inout Pty, until end: String = "not be lost."
  ) throws {
    try pty.waitFor("? Help")
    pty.send(.enter)
    try pty.waitFor("[ Plan")
    pty.send("t")
    try pty.waitFor("Note in F-")
    pty.send("\u{1B}[200~" + words + "\u{1B}[201~")
    try pty.waitFor(end)
  }

  /// Saves, and waits for a message that has `part`; the words are still there.
  private func saveInVain(_ part: String, _ pty: inout Pty) throws {
    pty.send(.ctrl("s"))
    try pty.waitFor(part)
    // What is too long for the status line is said in a box over the form.
    if pty.screen.contains("That did not work.") {
      pty.send("\r", until: { !$0.contains("That did not work.") })
    }
    #expect(pty.screen.contains("not be lost."))
    #expect(pty.screen.contains("Note in F-"))
  }

  private func saveAndLeave(_ pty: inout Pty) throws {
    pty.send(.ctrl("s"))
    try pty.waitFor("Note saved in")
    try leave(&pty)
  }

  private func leave(_ pty: inout Pty) throws {
    pty.send("q")
    #expect(try pty.waitForExit() == .code(0))
    #expect(pty.settings == pty.settingsBefore)
    #expect(!pty.screen.isAlternate)
    #expect(pty.screen.isCursorVisible)
  }

  @Test("a full disk: the words stay in the form", .enabled(if: TemporaryHome.canMount, "no tmpfs"))
  func fullDisk() throws {
    let home = TemporaryHome()
    var pty = try home.demoOnSmallDisk(as: "ilse", megabytes: 2)
    try write(words, in: &pty)
    home.onSmallDisk("cat /dev/zero >$HOME/state/fill")
    try saveInVain("disk is full", &pty)
    home.onSmallDisk("rm $HOME/state/fill")
    try saveAndLeave(&pty)
  }

  @Test("a full disk: what cannot be kept as a draft stays in its form",
    .enabled(if: TemporaryHome.canMount, "no tmpfs"))
  func fullDiskAndNoDraft() throws {
    let home = TemporaryHome()
    var pty = try home.demoOnSmallDisk(as: "ilse", megabytes: 2)
    try write("A", in: &pty, until: "A")
    home.onSmallDisk("cat /dev/zero >$HOME/state/fill")
    pty.send("\u{1B}[200~" + words + "\u{1B}[201~")
    try pty.waitFor("not be lost.")
    pty.send("\u{1B}")
    try pty.waitFor("keep as draft")
    pty.send("k", until: { !$0.contains("keep as draft") })
    try pty.waitFor("No draft of this is kept: the disk is full.")
    #expect(pty.screen.contains("Note in F-"))
    #expect(pty.screen.contains("not be lost."))
    home.onSmallDisk("rm $HOME/state/fill")
    try saveAndLeave(&pty)
  }

  @Test("a read-only disk: said in words, and everything can be read",
    .enabled(if: TemporaryHome.canMount, "no tmpfs"))
  func readOnlyDisk() throws {
    let home = TemporaryHome()
    var pty = try home.demoOnSmallDisk(
      as: "ilse", megabytes: 2,
      before: #""$0" demo --lang en >/dev/null && mount -o remount,ro "$HOME/state""#)
    try pty.waitFor("READ ONLY")
    // Said at once; that whoever wants to write hears it again is ReadOnlyTests'.
    try pty.waitFor("may read the store")
    home.onSmallDisk(
      #""$0" doctor --lang en --store "$HOME/state/frontlijn/practice-en" >"$HOME/said""#)
    let said = TestFiles.text(home.path + "/said") ?? ""
    #expect(said.contains("It can only be read"), "\(said)")
    pty.send(.enter)
    try pty.waitFor("? Help")
    pty.send(.enter)
    try pty.waitFor("[ Plan")
    try leave(&pty)
  }

  @Test("the store is moved while it is open: the words stay in the form")
  func moved() throws {
    let home = TemporaryHome()
    var pty = try home.demo(as: "ilse")
    try write(words, in: &pty)
    #expect(rename(home.store, home.store + "-moved") == 0)
    try saveInVain("STORE", &pty)
    #expect(access(home.store, F_OK) != 0)
    #expect(rename(home.store + "-moved", home.store) == 0)
    try saveAndLeave(&pty)
    #expect(try home.run(["verify", "--store", home.store]) == .code(0))
  }

  @Test("the store is deleted while it is open: no empty one takes its place")
  func deleted() throws {
    let home = TemporaryHome()
    var pty = try home.demo(as: "ilse")
    try write(words, in: &pty)
    home.removeStore()
    try saveInVain("STORE", &pty)
    #expect(access(home.store, F_OK) != 0)
    pty.kill(SIGTERM)
    #expect(try pty.waitForExit() == .code(0))
    #expect(pty.settings == pty.settingsBefore)
  }

  @Test("two terminals, killed in turns while they save: every saved note is there, once")
  func killedInTurns() throws {
    let home = TemporaryHome()
    var saved: [String] = []
    for round in 0..<8 {
      var pty = try home.demo(as: round % 2 == 0 ? "ilse" : "karim")
      var other = try home.demo(as: "ilse")
      let name = "Round \(round) must not be lost."
      try write(name, in: &pty)
      try write("other, " + name, in: &other)
      pty.send(.ctrl("s"))
      other.send(.ctrl("s"))
      if round % 3 != 0 { try pty.waitFor("Note saved in") }
      pty.kill(SIGKILL)
      _ = try pty.waitForExit()
      if round % 3 != 0 { saved.append(name) }
      try other.waitFor("Note saved in")
      other.kill(SIGKILL)
      _ = try other.waitForExit()
      saved.append("other, " + name)
    }
    #expect(try home.run(["verify", "--store", home.store]) == .code(0))
    let exported = try home.output(["export", "--jsonl", "--store", home.store])
    for text in saved {
      #expect(exported.split(separator: "\"\(text)\"").count == 2, "\(text)")
    }
  }

  @Test("the window shrinks to one cell while a note is saved")
  func tinyWindowWhileSaving() throws {
    let home = TemporaryHome()
    var pty = try home.demo(as: "ilse")
    try write(words, in: &pty)
    pty.resize(Size(columns: 1, rows: 1))
    pty.send(.ctrl("s"))
    pty.resize(Size(columns: 80, rows: 24))
    try pty.waitFor("Note saved in")
    try leave(&pty)
  }

  /// A place where something is typed: the keys that lead there, and what then stands on the
  /// screen.
  private static let fields: [(keys: [String], shows: String)] = [
    (["/"], "Find"), (["n"], "New case"), (["n", "\t\t"], "New case"), (["\r", "t"], "Note in F-"),
    (["\r", "f"], ""), (["gs", "n"], "Note in"), (["?"], ""), ([":"], ""),
  ]

  @Test("1 MB of junk is pasted into each kind of field", arguments: fields.indices)
  func junk(field: Int) throws {
    let (keys, shows) = Self.fields[field]
    let home = TemporaryHome()
    var pty = try home.demo(as: "ilse")
    try pty.waitFor("? Help")
    for key in keys {
      pty.send(key)
      pty.takeUntilQuiet(milliseconds: 100)
    }
    try pty.waitFor(shows)
    var random = SystemRandomNumberGenerator()
    var junk = (0..<1_000_000).map { _ in UInt8.random(in: 0...255, using: &random) }
    for at in stride(from: 0, to: junk.count - 9, by: 1009) {
      junk.replaceSubrange(at..<at + 7, with: Array("\u{1B}[2J\n\t\0".utf8))
    }
    for at in junk.indices.dropFirst(5) where junk[at - 5..<at].elementsEqual("\u{1B}[201".utf8) {
      junk[at] = 0
    }
    pty.send(bytes: Array("\u{1B}[200~".utf8) + junk + Array("\u{1B}[201~".utf8))
    try pty.waitUntilRead()
    // It answers: a frame of another size is drawn whole.
    let frames = pty.screen.synchronisedFrames
    pty.resize(Size(columns: 100, rows: 30))
    try pty.waitFor { $0.synchronisedFrames > frames }
    #expect(pty.screen.unknown == [])
    pty.kill(SIGTERM)
    let ending = try pty.waitForExit()
    #expect(ending == .code(0))
    #expect(pty.settings == pty.settingsBefore)
    let isAlternate = pty.screen.isAlternate
    #expect(!isAlternate)
    #expect(try home.run(["verify", "--store", home.store]) == .code(0))
  }
}
