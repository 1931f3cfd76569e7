// How fast a store is read from its beginning, with the whole chain checked.

import ArgumentParser
import CaseJournal
import Glibc

struct Replay: ParsableCommand {
  static let configuration = CommandConfiguration(
    abstract: "Reads a store from its beginning and prints entries and MB per second.")

  @Option(help: "How often; the median is printed.")
  var runs = 5
  @Argument(help: "The store.")
  var folder: String

  func run() throws {
    let disk = RealFileSystem()
    var seconds: [Double] = []
    var entries = 0
    var cases = 0
    for _ in 0..<max(1, runs) {
      let clock = ContinuousClock()
      let start = clock.now
      let journal = try Journal(folder, for: .reading, on: disk, host: .real)
      let span = start.duration(to: clock.now)
      seconds.append(span / .seconds(1))
      entries = journal.entryCount
      cases = journal.caseload.files.count
    }
    seconds.sort()
    let median = seconds[seconds.count / 2]
    let megabytes = Double(try logBytes(disk)) / 1_000_000
    print(
      """
      cold replay with chain, \(entries) entries, \(cases) cases, \(Int(megabytes)) MB, \
      median of \(seconds.count) runs (page cache warm)
        \(thousandths(median)) s   \(Int(Double(entries) / median)) entries/s   \
      \(Int(megabytes / median)) MB/s   peak resident \(peakResidentMegabytes()) MB
      """)
  }

  private func logBytes(_ disk: RealFileSystem) throws -> Int {
    var bytes = 0
    for writer in try disk.list(folder + "/log") {
      for name in try disk.list("\(folder)/log/\(writer)") {
        bytes += try disk.status("\(folder)/log/\(writer)/\(name)")?.sizeBytes ?? 0
      }
    }
    return bytes
  }
}

/// `0.512`
func thousandths(_ value: Double) -> String {
  let count = Int((value * 1000).rounded())
  let rest = String(count % 1000)
  return "\(count / 1000)." + String(repeating: "0", count: 3 - rest.count) + rest
}

/// The most memory that this process ever held.
func peakResidentMegabytes() -> Int {
  var usage = rusage()
  getrusage(__rusage_who_t(RUSAGE_SELF.rawValue), &usage)
  return usage.ru_maxrss / 1024
}
