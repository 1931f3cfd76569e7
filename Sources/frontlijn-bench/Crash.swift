// Seeded runs of several desks on a failing machine, as many as one has patience for.

import ArgumentParser
import Glibc
import JournalHarness

struct Crash: ParsableCommand {
  static let configuration = CommandConfiguration(
    abstract: "Runs desks on a simulated machine that fails, from many seeds.")

  @Option(help: "How many runs, shared among the kinds of misfortune.")
  var runs = 10_000
  @Option(help: "The first seed.")
  var seed: UInt64 = 1
  @Option(help: "What goes wrong: \(Misfortune.allCases.map(\.rawValue)). All when left out.")
  var misfortune: Misfortune?
  @Option(
    help: """
      Makes the desks do one thing wrong, which must be found out: \
      \(Carelessness.allCases.map(\.rawValue)).
      """)
  var careless: Carelessness?
  @Flag(help: "Prints every call.")
  var trace = false

  func run() throws {
    let kinds = misfortune.map { [$0] } ?? Misfortune.allCases
    let seeds = (runs + kinds.count - 1) / kinds.count
    var acknowledged = 0
    var failed = 0
    for kind in kinds {
      for seed in seed..<seed + UInt64(seeds) {
        let story = CrashStory(seed: seed, kind, carelessness: careless)
        story.isTraced = trace
        if !story.run() {
          failed += 1
          print("\(kind.rawValue), seed \(seed):")
          for line in story.broken.prefix(6) { print("  \(line)") }
          if failed >= 10 { throw ExitCode.failure }
        }
        acknowledged += story.acknowledged
      }
      print("\(kind.rawValue): \(seeds) seeds from \(seed)")
      fflush(nil)
    }
    print(
      """
      \(kinds.count * seeds) runs, \(acknowledged) acknowledgements, \
      \(failed) runs with a broken promise
      """)
    if failed > 0 { throw ExitCode.failure }
  }
}

extension Misfortune: ExpressibleByArgument {}
extension Carelessness: ExpressibleByArgument {}
