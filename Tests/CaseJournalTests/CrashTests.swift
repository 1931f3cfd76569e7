// Seeded runs of several desks on a failing machine: 10,000 of them. A seed that fails is printed;
// run it again with `frontlijn-bench crash --misfortune KIND --seed N --runs 1 --trace`.

import JournalHarness
import Testing

@Suite("Crashes")
struct CrashTests {
  /// Seven misfortunes, in as many parts as keep every core busy.
  private static let parts = Misfortune.allCases.flatMap { kind in (0..<2).map { (kind, $0) } }
  private let seedsPerPart = 720

  @Test("no acknowledged entry lost, none twice, no false alarm", arguments: parts)
  func seeds(misfortune: Misfortune, part: Int) {
    #expect(Self.parts.count * seedsPerPart >= 10_000)
    var acknowledged = 0
    for seed in part * seedsPerPart..<(part + 1) * seedsPerPart {
      let story = CrashStory(seed: UInt64(seed), misfortune)
      if !story.run() {
        Issue.record("\(misfortune), seed \(seed): \(story.broken.prefix(3))")
        return
      }
      acknowledged += story.acknowledged
    }
    // Enough came through for the claim to mean something.
    #expect(acknowledged > 3 * seedsPerPart / 2)
  }

  @Test("a careless journal is found out", arguments: Carelessness.allCases)
  func teeth(carelessness: Carelessness) {
    for seed in 1...400 {
      for misfortune in Misfortune.allCases {
        let story = CrashStory(seed: UInt64(seed), misfortune, carelessness: carelessness)
        if !story.run() { return }
      }
    }
    Issue.record("\(carelessness): nobody noticed")
  }
}
