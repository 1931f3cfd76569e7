// What the user waits for, measured in a pseudo-terminal on the release binary, beside the budget
// of each row and beside programs that people know. Printed, never asserted.

import ArgumentParser
import CaseJournal
import Glibc
import PtyHarness
import TestSupport
import TextUI

struct ScreenTimes: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "screen",
    abstract: "Times the program in a terminal against its budgets and other programs.")

  @Option(help: "How often each program is started.")
  var runs = 15
  @Option(help: "How many keys are timed.")
  var keys = 100
  @Flag(help: "Only ours, no other programs.")
  var alone = false
  @Option(help: "Somebody of the store's team. (default: the first of it)")
  var `as`: String?
  @Option(help: "The program. (default: the one that was built with this one)")
  var program: String?
  @Argument(
    help: ArgumentHelp(
      "The store; it is opened for writing, but nothing is written.",
      discussion: "Without one, a store of 1,000 cases and 20,000 notes is made for it."))
  var store: String?

  func run() throws {
    let folder = TemporaryFolder()
    let ours = try ours(in: folder.path)
    print("program    \(ours.path)\nstore      \(ours.arguments[1])")
    var middle = ScreenFigures()
    for (columns, rows, frameBytes) in [(80, 24, 4000), (120, 40, 8000), (200, 60, 14_000)] {
      let size = Size(columns: columns, rows: rows)
      let figures = try ours.measure(size, runs: runs, keys: keys)
      if columns == 80 { middle = figures }
      print("\n\(columns)x\(rows)")
      show(figures, frameBytes: frameBytes)
      try showFilter(ours, size)
    }
    print("\n60x18: the list without the pane beside it")
    let small = try ours.measure(Size(columns: 60, rows: 18), runs: runs, keys: keys)
    row("key to first byte, p95", small.keys.part(0.95), "ms", least: 5)
    row("a cursor move", Self.mean(small.keyBytes), "bytes", least: 400)
    print("\n1x1 to 500x200")
    row("frames of 100 resizes", Double(try ours.framesOfHundredSizes()), "", least: 100)
    if !alone { try comparePeers(middle, withoutPane: small) }
  }

  /// Ours on the store that was named, or on one that the budgets are meant for.
  private func ours(in folder: String) throws -> ScreenProgram {
    let path = try program ?? productsDirectory() + "/frontlijn"
    var ours = ScreenProgram(name: "frontlijn", path: path, arguments: [])
    if store == nil {
      var generator = try StoreGenerator(folder + "/store", seed: 1, notesPerCase: 20)
      try generator.write(cases: 1000)
      try generator.close()
      ours.clock = "\(StoreGenerator.day)T18:00"
    }
    let store = store ?? folder + "/store"
    ours.arguments = ["--store", store, "--as", try `as` ?? somebody(of: store)]
    return ours
  }

  /// Without anybody's name the program would ask for one, and its question would be timed.
  private func somebody(of store: String) throws -> String {
    let journal = try Journal(store, for: .reading, on: RealFileSystem(), host: .real)
    guard let first = journal.caseload.activeTeam.first else {
      throw ValidationError("The store has no team: nobody can open it.")
    }
    return first.name
  }

  // MARK: budgets

  private func show(_ figures: ScreenFigures, frameBytes: Int) {
    row("start to first frame, p95", figures.starts.part(0.95), "ms", least: 30)
    row("key to first byte, p95", figures.keys.part(0.95), "ms", least: 5)
    row("first frame", Double(figures.frameBytes), "bytes", least: Double(frameBytes))
    row("a cursor move with its pane", Self.mean(figures.keyBytes), "bytes", least: 2000)
    row("sent while idle for \(ScreenProgram.idleSeconds) s", Double(figures.idleBytes), "bytes",
      least: 0)
    row("wake-ups a minute while idle", Double(figures.wakesPerMinute), "", least: 1)
    row("resident memory", figures.residentMegabytes, "MB", least: 25)
  }

  private func showFilter(_ ours: ScreenProgram, _ size: Size) throws {
    var filtering = ours
    filtering.prelude = "/"
    filtering.keys = ["e", "\u{7F}"]
    let figures = try filtering.measure(size, runs: 1, keys: keys)
    row("filter key to first byte, p95", figures.keys.part(0.95), "ms", least: 16)
  }

  /// `  start to first frame, p95        9.81 ms     <= 30   met`
  private func row(_ name: String, _ value: Double, _ unit: String, least budget: Double) {
    let isMet = value <= budget
    let shown = Self.short(value) + (unit.isEmpty ? "" : " " + unit)
    print(
      "  \(name.padded(to: 32))\(shown.padded(to: 14, .right))   budget "
        + "\(Self.short(budget).padded(to: 6, .right))   \(isMet ? "met" : "MISSED")")
  }

  private static func short(_ value: Double) -> String {
    value == value.rounded() ? String(Int(value)) : hundredths(value)
  }

  private static func hundredths(_ value: Double) -> String {
    let all = Int((value * 100).rounded())
    let rest = all % 100
    return "\(all / 100).\(rest < 10 ? "0" : "")\(rest)"
  }

  private static func mean(_ values: [Int]) -> Double {
    values.isEmpty ? 0 : (Double(values.reduce(0, +)) / Double(values.count)).rounded()
  }

  // MARK: peers

  private func comparePeers(_ ours: ScreenFigures, withoutPane: ScreenFigures) throws {
    let folder = TemporaryFolder()
    print("\nother programs at 80x24, median; in brackets how many times ours")
    let titles = ["first frame", "key to byte", "bytes a key", "wakes/min", "memory"]
    print("  \("".padded(to: 12))" + titles.map { $0.padded(to: 20, .right) }.joined())
    print(line("frontlijn", ours, ours))
    print(line("at 60x18", withoutPane, ours))
    for name in ScreenPeers.names {
      guard let peer = ScreenPeers.program(name, in: folder.path) else {
        print("  \(name.padded(to: 12))skipped: it is not installed, or has nothing to show here")
        continue
      }
      let figures = try peer.measure(Size(columns: 80, rows: 24), runs: runs, keys: keys)
      print(line(name, figures, ours))
    }
  }

  private func line(_ name: String, _ its: ScreenFigures, _ ours: ScreenFigures) -> String {
    func cell(_ value: Double, _ ours: Double, _ unit: String) -> String {
      let ratio = ours > 0 ? " [\(Self.hundredths(value / ours))]" : ""
      return "\(Self.short(value))\(unit)\(ratio)".padded(to: 20, .right)
    }
    return "  \(name.padded(to: 12))"
      + cell(its.starts.part(0.5), ours.starts.part(0.5), " ms")
      + cell(its.keys.part(0.5), ours.keys.part(0.5), " ms")
      + cell(Self.mean(its.keyBytes), Self.mean(ours.keyBytes), "")
      + cell(Double(its.wakesPerMinute), Double(ours.wakesPerMinute), "")
      + cell(its.residentMegabytes, ours.residentMegabytes, " MB")
  }
}
