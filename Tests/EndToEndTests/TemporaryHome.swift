// Where the real program runs in tests: a home folder of its own, a day that stands still, and,
// where the kernel allows it, a small disk that a test fills up or makes read-only.

import CaseJournal
import Glibc
import PtyHarness
import TestSupport
import TextUI

/// A home folder of its own for each test: nothing of the real one is read or written.
final class TemporaryHome {
  private let folder = TemporaryFolder()
  private let extra: [String: String]
  var path: String { folder.path }
  var store: String { path + "/state/frontlijn/practice-en" }

  /// - Parameter extra: variables beside those that every test sets.
  init(_ extra: [String: String] = [:]) { self.extra = extra }

  private var environment: [String: String] {
    [
      "HOME": path, "XDG_STATE_HOME": path + "/state", "XDG_DATA_HOME": path + "/data",
      "XDG_CONFIG_HOME": path + "/config", "LANG": "C.UTF-8", "SWIFT_BACKTRACE": "enable=no",
      "TZ": "UTC", "FRONTLIJN_CLOCK": "2026-11-20T13:00",
    ].merging(extra) { _, given in given }
  }

  /// The practice store on a terminal.
  func demo(
    as name: String, _ more: [String: String] = [:], with options: [String] = [],
    size: Size = Size(columns: 80, rows: 24)
  ) throws -> Pty {
    try Pty(
      productsDirectory() + "/frontlijn", ["demo", "--lang", "en", "--as", name] + options,
      size: size, environment: environment.merging(more) { $1 })
  }

  /// The same under a shell with job control, which says when the program was stopped, and brings
  /// it back after a line.
  func demoUnderAShell(as name: String) throws -> Pty {
    let program = try productsDirectory() + "/frontlijn"
    let script = "set -m; \(program) demo --lang en --as \(name); echo IT STOPPED; read x; fg"
    return try Pty("/bin/sh", ["-c", script], environment: environment)
  }

  /// Writes one of the user's own files.
  func keep(_ text: String, as name: String) throws {
    let folder = path + "/config/frontlijn"
    try RealFileSystem().makeFoldersIfMissing(folder)
    try RealFileSystem().create(folder + "/" + name, Array(text.utf8))
  }

  /// The program on a terminal of 80x24, as somebody starts it who has never done so.
  func start() throws -> Pty {
    try Pty(productsDirectory() + "/frontlijn", [], environment: environment)
  }

  /// One of the user's own files.
  func ownFile(_ name: String) -> String? {
    (try? Workbench.read(path + "/config/frontlijn/" + name))
      .map { String(decoding: $0, as: UTF8.self) }
  }

  /// Writes one of the user's own themes, and the folders that it lies in.
  func writeTheme(_ file: String, _ text: String) throws {
    let folder = path + "/config/frontlijn/themes"
    try RealFileSystem().makeFoldersIfMissing(folder)
    try Workbench.write(folder + "/" + file, Array(text.utf8))
  }

  /// Any other command; its exit.
  func run(_ arguments: [String]) throws -> PtyExit {
    var pty = try Pty(productsDirectory() + "/frontlijn", arguments, environment: environment)
    return try pty.waitForExit()
  }

  /// What a command prints.
  func output(_ arguments: [String]) throws -> String {
    try ProgramRun(
      productsDirectory() + "/frontlijn", arguments, in: path, environment: environment
    ).outputText
  }

  // MARK: what others do to the store

  func removeLocal() throws { TemporaryFolder.remove(store + "/local") }
  func removeStore() { TemporaryFolder.remove(store) }

  // MARK: a small disk

  /// True where an unprivileged program may mount a disk of its own.
  static let canMount: Bool = {
    let arguments = [
      "-Urm", "sh", "-c", "d=$(mktemp -d) && mount -t tmpfs -o size=64k none $d",
    ]
    let run = try? ProgramRun(
      "/usr/bin/unshare", arguments, in: "/", environment: ["PATH": "/usr/bin:/bin"])
    return run?.code == 0
  }()

  /// The practice store on a disk of `megabytes` that only the program sees; `onSmallDisk` reaches
  /// it.
  ///
  /// - Parameter before: what the shell does with the new disk first.
  func demoOnSmallDisk(as name: String, megabytes: Int, before: String = ":") throws -> Pty {
    for fifo in ["do", "done"] { mkfifo(path + "/" + fifo, 0o600) }
    mkdir(path + "/state", 0o700)
    // Commands come and their end is told through pipes of the outer disk.
    let script = """
      mount -t tmpfs -o size=\(megabytes)m none "$HOME/state" || exit 99
      \(before)
      (while read -r line <"$HOME/do"; do eval "$line" 2>/dev/null; echo >"$HOME/done"; done) &
      exec "$0" demo --lang en --as \(name)
      """
    return try Pty(
      "/usr/bin/unshare", ["-Urm", "sh", "-c", script, productsDirectory() + "/frontlijn"],
      environment: environment)
  }

  /// Runs a command of the shell where the small disk is, to its end.
  func onSmallDisk(_ command: String) {
    let bytes = Array((command + "\n").utf8)
    let way = open(path + "/do", O_WRONLY | O_CLOEXEC)
    _ = write(way, bytes, bytes.count)
    close(way)
    let back = open(path + "/done", O_RDONLY | O_CLOEXEC)
    var byte: UInt8 = 0
    _ = read(back, &byte, 1)
    close(back)
  }
}

extension VTScreen {
  /// The row with the mark of what is chosen; empty when there is none.
  var chosen: String {
    (0..<size.rows).map { row($0) }.first { $0.contains("▸") } ?? ""
  }
}
