// Seeded runs of several desks on a failing machine, as many as one has patience for.

import ArgumentParser
import JournalHarness

struct Crash: ParsableCommand {
  static let configuration = CommandConfiguration(
    abstract: "Runs desks on a simulated machine that fails, from many seeds.")

  @Option(help: "How many seeds.")
  var seeds = 10_000
  @Option(help: "The first seed.")
  var seed: UInt64 = 1
  @Option(help: "What goes wrong: \(Misfortune.allCases.map(\.rawValue)). All when left out.")
  var misfortune: String?
  @Flag(help: "Prints every call of a single run.")
  var trace = false

  func run() throws {
    let kinds = try misfortune.map { name in
      guard let kind = Misfortune(rawValue: name) else {
        throw ValidationError("no such misfortune: \(name)")
      }
      return [kind]
    }
    var acknowledged = 0
    var failed = 0
    for kind in kinds ?? Misfortune.allCases {
      for seed in seed..<seed + UInt64(seeds) {
        let story = CrashStory(seed: seed, kind)
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
    }
    print("\(acknowledged) acknowledgements, \(failed) runs with a broken promise")
    if failed > 0 { throw ExitCode.failure }
  }
}
