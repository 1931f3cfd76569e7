// How soon one terminal shows what another one wrote: two programs on one practice store, each in
// a pseudo-terminal, with inotify and without it.

import ArgumentParser
import Glibc
import PtyHarness
import TestSupport
import TextUI

struct Live: ParsableCommand {
  static let configuration = CommandConfiguration(
    abstract: "Times how soon one terminal shows what was written in another one.")

  @Option(help: "How many notes are written, with inotify and without it.")
  var notes = 100

  func run() throws {
    for (name, watch) in [("inotify", "yes"), ("look every second", "no")] {
      let times = try time(watch: watch).sorted()
      print(
        """
        \(name), \(times.count) notes: median \(thousandths(times[times.count / 2])) ms, \
        max \(thousandths(times[times.count - 1])) ms
        """)
      fflush(nil)
    }
  }

  /// From the key that saves a note to the other screen's frame that shows it, in milliseconds.
  private func time(watch: String) throws -> [Double] {
    let home = TemporaryFolder()
    var writer = try desk("ilse", home.path, watch)
    var reader = try desk("karim", home.path, watch)
    reader.send(.tab)
    try reader.waitFor("[ Timeline")
    var times: [Double] = []
    for at in 1...max(1, notes) {
      let text = "live note \(at)."
      writer.send("t")
      try writer.waitFor("Note in F-")
      writer.send(text)
      try writer.waitFor(text)
      let begin = ContinuousClock.now
      writer.send(.ctrl("s"))
      try reader.waitFor(text)
      times.append((ContinuousClock.now - begin) / .milliseconds(1))
      try writer.waitFor("Note saved in")
    }
    writer.kill(SIGTERM)
    reader.kill(SIGTERM)
    _ = try writer.waitForExit()
    _ = try reader.waitForExit()
    return times
  }

  /// A program with the same case file open.
  private func desk(_ name: String, _ home: String, _ watch: String) throws -> Pty {
    var pty = try Pty(
      productsDirectory() + "/frontlijn", ["demo", "--lang", "en", "--as", name],
      environment: [
        "HOME": home, "XDG_STATE_HOME": home + "/state", "XDG_CONFIG_HOME": home + "/config",
        "FRONTLIJN_WATCH": watch,
      ])
    try pty.waitFor("? Help")
    pty.send("/hoekstra")
    try pty.waitFor("1 of 35")
    pty.send(.enter)
    pty.send(.enter)
    try pty.waitFor("[ Plan")
    return pty
  }
}
