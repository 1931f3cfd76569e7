// One program in a pseudo-terminal, looked at from outside: when its first frame stands, how soon
// a key is answered, how many bytes that takes, and what it does while nobody does anything.

import CaseJournal
import Glibc
import PtyHarness
import TextUI

/// A program with its arguments, and two keys that change its screen and change it back.
struct ScreenProgram {
  var name: String
  var path: String
  var arguments: [String]
  var directory: String?
  var keys = ["j", "k"]
  /// What is pressed before anything is timed.
  var prelude = ""
  /// After so long without a byte, a key has been answered whole.
  var calmMilliseconds = 10
  /// The program's clock; nil leaves it the machine's.
  var clock: String?

  func start(_ size: Size) throws -> Pty {
    try Pty(
      path, arguments, size: size,
      environment: [
        "LANG": "C.UTF-8", "SWIFT_BACKTRACE": "enable=no", "HOME": directory ?? "/nonexistent",
        "FRONTLIJN_CLOCK": clock ?? "",
      ], directory: directory)
  }
}

/// What was measured; times in milliseconds, one for each run or key.
struct ScreenFigures {
  var starts: [Double] = []
  var frameBytes = 0
  var keys: [Double] = []
  var keyBytes: [Int] = []
  var idleBytes = 0
  /// How often it woke up in a minute in which nothing happened.
  var wakesPerMinute = 0
  var residentMegabytes = 0.0
}

extension [Double] {
  func part(_ share: Double) -> Double {
    isEmpty ? 0 : sorted()[Swift.min(count - 1, Int(Double(count) * share))]
  }
}

extension ScreenProgram {
  static let idleSeconds = 5

  func measure(_ size: Size, runs: Int, keys count: Int) throws -> ScreenFigures {
    var figures = ScreenFigures()
    for _ in 0..<Swift.max(1, runs) {
      let begin = ContinuousClock.now
      var pty = try start(size)
      figures.starts.append(Self.untilCalm(&pty, since: begin))
      figures.frameBytes = pty.output.count
      pty.kill(SIGTERM)
      _ = try? pty.waitForExit(timeoutSeconds: 2)
    }
    var pty = try start(size)
    _ = Self.untilCalm(&pty, since: ContinuousClock.now)
    if !prelude.isEmpty {
      pty.send(prelude)
      pty.takeUntilQuiet(milliseconds: 100)
    }
    for at in 0..<count { press(keys[at % keys.count], &pty, &figures) }
    pty.takeUntilQuiet(milliseconds: 200)
    let wakes = Self.status(pty.pid, "voluntary_ctxt_switches:")
    let before = pty.output.count
    let end = ContinuousClock.now + .seconds(Self.idleSeconds)
    while ContinuousClock.now < end { pty.takeUntilQuiet(milliseconds: 500) }
    figures.idleBytes = pty.output.count - before
    figures.wakesPerMinute =
      (Self.status(pty.pid, "voluntary_ctxt_switches:") - wakes) * 60 / Self.idleSeconds
    figures.residentMegabytes = Double(Self.status(pty.pid, "VmRSS:")) / 1024
    pty.kill(SIGKILL)
    _ = try? pty.waitForExit(timeoutSeconds: 2)
    return figures
  }

  /// Milliseconds until the last byte of the first picture: none follows it for 60 ms.
  private static func untilCalm(_ pty: inout Pty, since begin: ContinuousClock.Instant) -> Double {
    guard pty.waitForByte(timeoutSeconds: 10) else { return 10_000 }
    pty.takeUntilQuiet(milliseconds: 60)
    return (pty.arrival - begin) / .milliseconds(1)
  }

  /// How many frames a hundred other window sizes take, from 1x1 to 500x200.
  func framesOfHundredSizes() throws -> Int {
    var pty = try start(Size(columns: 80, rows: 24))
    _ = Self.untilCalm(&pty, since: .now)
    let before = pty.screen.synchronisedFrames
    for at in 1...100 {
      pty.resize(Size(columns: at * 37 % 500 + 1, rows: at * 13 % 200 + 1))
      pty.takeUntilQuiet(milliseconds: 20)
    }
    return pty.screen.synchronisedFrames - before
  }

  private func press(_ key: String, _ pty: inout Pty, _ figures: inout ScreenFigures) {
    let before = pty.output.count
    let begin = ContinuousClock.now
    pty.send(key)
    guard pty.output.count > before || pty.waitForByte(timeoutSeconds: 2) else { return }
    figures.keys.append((pty.arrival - begin) / .milliseconds(1))
    pty.takeUntilQuiet(milliseconds: Int32(calmMilliseconds))
    figures.keyBytes.append(pty.output.count - before)
  }

  /// A number of /proc/<pid>/status; 0 when it is not there.
  private static func status(_ pid: Int32, _ name: String) -> Int {
    let disk = RealFileSystem()
    guard let file = try? OpenFile("/proc/\(pid)/status", .reading, on: disk),
      let bytes = try? file.bytes(from: 0, count: 65_536)
    else { return 0 }
    let lines = String(decoding: bytes, as: UTF8.self).split(separator: "\n")
    let line = lines.first { $0.hasPrefix(name) }
    return line.flatMap { Int($0.filter(\.isNumber)) } ?? 0
  }
}
