// The journal against its peers, in one run on one machine: reading a store from its beginning,
// opening it again, adding to it one by one, together and from several processes, checking it.

import ArgumentParser
import CaseJournal
import CaseModel
import Glibc

struct JournalTimes: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "journal",
    abstract: "Times reading, opening, writing and checking against other programs.",
    discussion: """
      Makes a seeded store in a folder of its own and removes it at the end. Programs that are \
      not installed are skipped. Every figure is the median of --runs; slow peers run once.
      """)

  @Option(help: "Entries of the store that is read.")
  var entries = 1_000_000
  @Option(help: "How often each thing is measured.")
  var runs = 5
  @Option(help: "Commits of each writing measurement.")
  var commits = 2000
  @Option(help: "Where to work; the file system matters. Default: TMPDIR.")
  var folder: String?

  func run() throws {
    let base = folder ?? getenv("TMPDIR").map { String(cString: $0) } ?? "/tmp"
    var template = Array("\(base)/frontlijn-bench-XXXXXX".utf8CString)
    guard mkdtemp(&template) != nil else {
      throw ValidationError("no folder could be made in \(base)")
    }
    let work = String(decoding: template.prefix { $0 != 0 }.map(UInt8.init), as: UTF8.self)
    defer { _ = Peer(["rm", "-rf", work]).run() }
    var figures = Figures()
    let runs = max(1, runs)
    try ReadingTimes(work: work, entries: entries, runs: runs).measure(&figures)
    try WritingTimes(work: work, commits: max(1, commits), runs: runs).measure(&figures)
    figures.summary()
  }
}

/// Reading a large store.
struct ReadingTimes {
  let work: String
  let entries: Int
  let runs: Int
  private var store: String { work + "/large" }

  init(work: String, entries: Int, runs: Int) {
    (self.work, self.entries, self.runs) = (work, entries, runs)
  }

  func measure(_ figures: inout Figures) throws {
    var generator = try StoreGenerator(store, seed: 1)
    try generator.write(entries: entries)
    try generator.close()
    let log = try StoreBytes(store)
    let megabytes = Double(log.bytes) / 1_000_000
    figures.heading("Reading: \(generator.written) entries, \(generator.cases) cases, "
      + "\(tenths(megabytes)) MB in \(log.files.count) files, median of \(runs)")
    let cold = try replay(&figures, megabytes)
    try open(&figures)
    try check(&figures, megabytes, log.files)
    try peers(&figures, log.files, against: cold)
  }

  /// A child, so that its memory is its own.
  private func child(_ arguments: [String]) throws -> (seconds: Double, peak: Int) {
    var times: [Double] = []
    var peak = 0
    for _ in 0..<runs {
      let output = work + "/child"
      guard
        let run = Peer([programFolder() + "/frontlijn-bench"] + arguments, output: output).run(),
        run.exitCode == 0
      else { throw ValidationError("\(arguments.joined(separator: " ")) failed") }
      let bytes = try RealFileSystem().contents(output)
      times.append(Double(String(decoding: bytes, as: UTF8.self).prefix { $0 != "\n" }) ?? .nan)
      peak = max(peak, run.peakMegabytes)
    }
    return (median(times), peak)
  }

  private func replay(_ figures: inout Figures, _ megabytes: Double) throws -> Double {
    let cold = try child(["open", "--cold", store])
    figures.row("cold replay with chain", seconds(cold.seconds))
    figures.row("  entries per second", "\(Int(Double(entries) / cold.seconds))")
    figures.row("  MB per second", "\(Int(megabytes / cold.seconds))")
    figures.row("  peak resident", "\(cold.peak) MB")
    let scale = Double(entries) / 1_000_000
    aim("cold replay of a million entries in 1.0 s", cold.seconds <= 1.0 * scale, &figures)
    aim("cold replay of a million entries in 0.5 s", cold.seconds <= 0.5 * scale, &figures)
    return cold.seconds
  }

  private func open(_ figures: inout Figures) throws {
    _ = try child(["open", "--leave", store])
    let size = try RealFileSystem().status(store + "/local/snapshot")?.sizeBytes
    guard let size else { return figures.skipped("open from the snapshot", "too few entries") }
    let warm = try child(["open", store])
    figures.row("open from the snapshot", seconds(warm.seconds))
    figures.row("  its size", "\(tenths(Double(size) / 1_000_000)) MB")
    figures.row("  peak resident", "\(warm.peak) MB")
    aim("opening from the snapshot in 100 ms", warm.seconds <= 0.1, &figures)
    aim("resident at most 250 MB", warm.peak <= 250, &figures)
  }

  private func check(
    _ figures: inout Figures, _ megabytes: Double, _ files: [String]
  ) throws {
    let verify = try child(["check", store])
    figures.row("verify", seconds(verify.seconds))
    figures.row("  GB per second", thousandths(megabytes / 1000 / verify.seconds))
    aim("verify at 0.5 GB/s", megabytes / 1000 / verify.seconds >= 0.5, &figures)
    peer("sha256sum", ["sha256sum"] + files, &figures, against: verify.seconds)
  }

  /// A small store says nothing about a large one.
  private func aim(_ text: String, _ isMet: Bool, _ figures: inout Figures) {
    if entries >= 200_000 { figures.aim(text, met: isMet) }
  }

  private func peers(
    _ figures: inout Figures, _ files: [String], against ours: Double
  ) throws {
    figures.heading("The same rows by others, beside a cold replay")
    peer("wc -l", ["wc", "-l"] + files, &figures, against: ours)
    peer("grep -c", ["grep", "-c", "contact.noted"] + files, &figures, against: ours)
    let rows = try OtherForms(store, in: work)
    peer("jq -c .", ["jq", "-c", ".", rows.json], &figures, against: ours)
    if Peer.find("sqlite3") == nil {
      figures.skipped("sqlite3")
    } else if rows.makeTable() {
      let all = "select seq, time, type, fields from entries"
      peer("sqlite3, every row", ["sqlite3", rows.table, all], &figures, against: ours)
    }
    peer("ledger bal", ["ledger", "-f", rows.ledger, "bal"], &figures, against: ours)
    peer("hledger bal", ["hledger", "-f", rows.ledger, "bal"], &figures, against: ours)
  }

  private func peer(
    _ name: String, _ arguments: [String], _ figures: inout Figures, against ours: Double
  ) {
    guard Peer.find(arguments[0]) != nil else { return figures.skipped(name) }
    var times: [Double] = []
    // The slow ones once.
    while times.count < runs, times.first ?? 0 < 3, let run = Peer(arguments).run() {
      guard run.exitCode == 0 else { return figures.skipped(name, "exit code \(run.exitCode)") }
      times.append(run.seconds)
    }
    figures.row(name, seconds(median(times)), ratio: median(times) / ours)
  }
}

/// The files of a store's logs.
struct StoreBytes {
  private(set) var files: [String] = []
  private(set) var bytes = 0

  init(_ store: String) throws {
    let disk = RealFileSystem()
    for writer in try disk.list(store + "/log") {
      for name in try disk.list("\(store)/log/\(writer)") {
        let path = "\(store)/log/\(writer)/\(name)"
        files.append(path)
        bytes += try disk.status(path)?.sizeBytes ?? 0
      }
    }
  }
}
