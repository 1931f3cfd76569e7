// What the user waits for, measured in a pseudo-terminal on the release binary: start to the
// first whole frame, key to the first byte, bytes per frame, memory. Printed, never asserted.

import ArgumentParser
import CaseJournal
import Glibc
import PtyHarness
import TextUI

struct ScreenTimes: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "screen",
    abstract: "Times the program in a terminal: first frame, keys, bytes, memory.")

  @Option(help: "How often the program is started.")
  var runs = 15
  @Option(help: "How many keys are timed.")
  var keys = 200
  @Option(help: "Somebody of the store's team.")
  var `as`: String
  @Argument(help: "The store; it is opened for writing, but nothing is written.")
  var store: String

  func run() throws {
    let program = try productsDirectory() + "/frontlijn"
    print("program    \(program)")
    for size in [Size(columns: 80, rows: 24), Size(columns: 120, rows: 40), Size(columns: 200, rows: 60)] {
      try time(program, size)
    }
  }

  private func start(_ program: String, _ size: Size) throws -> Pty {
    try Pty(
      program, ["--store", store, "--as", `as`], size: size,
      environment: ["LANG": "C.UTF-8", "SWIFT_BACKTRACE": "enable=no"])
  }

  private func time(_ program: String, _ size: Size) throws {
    var starts: [Double] = []
    var frameBytes = 0
    for _ in 0..<max(1, runs) {
      let begin = ContinuousClock.now
      var pty = try start(program, size)
      try pty.waitFor { Self.isWhole($0) }
      starts.append((ContinuousClock.now - begin) / .milliseconds(1))
      frameBytes = pty.output.count
      pty.send("q")
      _ = try pty.waitForExit()
    }

    var pty = try start(program, size)
    try pty.waitFor { Self.isWhole($0) }
    pty.takeUntilQuiet(milliseconds: 50)
    let moves = try latencies(&pty) { $0 % 2 == 0 ? "j" : "k" }
    pty.takeUntilQuiet(milliseconds: 50)
    pty.send("/")
    pty.takeUntilQuiet(milliseconds: 50)
    let filters = try latencies(&pty) { $0 % 2 == 0 ? "e" : "\u{7F}" }
    pty.takeUntilQuiet(milliseconds: 50)
    let idle = pty.takeUntilQuiet(milliseconds: 2000)
    let resident = Self.residentMegabytes(pty.pid)
    pty.kill(SIGTERM)
    _ = try pty.waitForExit()

    print(
      """
      \(size.columns)x\(size.rows)
        start to first frame   median \(Self.row(starts))
        cursor key to byte     median \(Self.row(moves.times)), \
      \(moves.bytes / max(1, keys)) bytes a move
        filter key to byte     median \(Self.row(filters.times))
        bytes of first frame   \(frameBytes)
        idle for 2 s           \(idle) bytes
        resident               \(resident) MB
      """)
  }

  /// The footer is what is drawn last.
  private static func isWhole(_ screen: VTScreen) -> Bool {
    screen.row(screen.size.rows - 1).hasPrefix(" ? Help")
  }

  private func latencies(
    _ pty: inout Pty, key: (Int) -> String
  ) throws -> (times: [Double], bytes: Int) {
    var times: [Double] = []
    var bytes = 0
    for at in 0..<keys {
      let begin = ContinuousClock.now
      let before = pty.output.count
      let frames = pty.screen.synchronisedFrames
      pty.send(key(at))
      // `send` reads, too: a quick answer may be there already.
      guard pty.output.count > before || pty.waitForByte(timeoutSeconds: 5) else {
        throw ValidationError("key \(at) was not answered within 5 s")
      }
      times.append((ContinuousClock.now - begin) / .milliseconds(1))
      // The next key waits for the whole frame: two keys in one frame may cancel each other.
      try pty.waitFor { $0.synchronisedFrames > frames }
      bytes += pty.output.count - before
    }
    return (times, bytes)
  }

  /// `1.23 ms, p95 1.50, max 2.01`
  private static func row(_ times: [Double]) -> String {
    let sorted = times.sorted()
    func at(_ part: Double) -> String {
      thousandths(sorted[min(sorted.count - 1, Int(Double(sorted.count) * part))])
    }
    return "\(at(0.5)) ms, p95 \(at(0.95)), max \(thousandths(sorted[sorted.count - 1]))"
  }

  static func residentMegabytes(_ pid: Int32) -> Int {
    let disk = RealFileSystem()
    guard let bytes = try? disk.contentsOfStream("/proc/\(pid)/status") else { return 0 }
    for line in String(decoding: bytes, as: UTF8.self).split(separator: "\n")
    where line.hasPrefix("VmRSS:") {
      return (Int(line.filter(\.isNumber)) ?? 0) / 1024
    }
    return 0
  }
}

extension RealFileSystem {
  /// A file whose size is not known before it is read, as in /proc.
  fileprivate func contentsOfStream(_ path: String) throws(FileFault) -> [UInt8] {
    let file = try OpenFile(path, .reading, on: self)
    return try file.bytes(from: 0, count: 65_536)
  }
}
