// Damages a store in memory, one byte at a time, and counts what `verify` makes of it. The store
// itself is only read.

import ArgumentParser
import CaseJournal
import Dispatch
import Glibc
import JournalHarness
import Synchronization

struct Faults: ParsableCommand {
  static let configuration = CommandConfiguration(
    abstract: "Flips every bit and cuts every byte of a store, and counts what is noticed.",
    discussion: """
      Ends with 1 when damage passes for an intact store, or for a write that was broken off \
      although HEADS knows better.
      """)

  @Flag(help: "Flips one bit of each byte instead of all eight.")
  var oneBit = false
  @Option(help: "How many at once.")
  var jobs = 2
  @Argument(help: "The store, with HEADS.")
  var store: String

  private enum Damage: String, CaseIterable { case cuts, flips }

  func run() throws {
    let machine = SimulatedMachine(store: try files())
    let sweep = DamageSweep(machine)
    print("\(sweep.files.count) files, \(sweep.byteCount) bytes")
    var isMissed = false
    for damage in Damage.allCases {
      let (counts, missed) = count(damage, machine)
      let words = DamageSweep.Verdict.allCases.map { "\($0.rawValue) \(counts[$0] ?? 0)" }
      print("\(counts.values.reduce(0, +)) \(damage.rawValue): \(words.joined(separator: ", "))")
      for line in missed.prefix(20) { print("  \(line)") }
      isMissed = isMissed || !missed.isEmpty
      fflush(nil)
    }
    if isMissed { throw ExitCode.failure }
  }

  private func count(
    _ damage: Damage, _ machine: SimulatedMachine
  ) -> ([DamageSweep.Verdict: Int], missed: [String]) {
    let found = Mutex(([DamageSweep.Verdict: Int](), [String]()))
    let (jobs, oneBit) = (max(1, jobs), oneBit)
    DispatchQueue.concurrentPerform(iterations: jobs) { job in
      let sweep = DamageSweep(machine)
      var counts: [DamageSweep.Verdict: Int] = [:]
      var missed: [String] = []
      for at in stride(from: job, to: sweep.byteCount, by: jobs) {
        let bits = damage == .cuts ? 0..<1 : oneBit ? at % 8..<at % 8 + 1 : 0..<8
        for bit in bits {
          let verdict = damage == .cuts ? sweep.cut(byte: at) : sweep.flip(byte: at, bit: bit)
          counts[verdict, default: 0] += 1
          if verdict == .intact || verdict == .torn {
            let (path, _, offset) = sweep.place(at)
            missed.append("\(path), byte \(offset), bit \(bit): \(verdict.rawValue)")
          }
        }
      }
      found.withLock {
        $0.0.merge(counts, uniquingKeysWith: +)
        $0.1 += missed
      }
    }
    return found.withLock { $0 }
  }

  /// STORE, HEADS and the logs: `local` is this machine's.
  private func files() throws -> [String: [UInt8]] {
    let disk = RealFileSystem()
    var files: [String: [UInt8]] = [:]
    func add(_ name: String) throws {
      let path = store + "/" + name
      guard try disk.status(path)?.isFolder == true else {
        files[name] = try disk.contents(path)
        return
      }
      for inner in try disk.list(path) { try add(name + "/" + inner) }
    }
    for name in ["STORE", "HEADS", "log"] { try add(name) }
    return files
  }
}
