// Seeded runs of several desks on a failing machine. A seed that fails is printed; run it again
// with `frontlijn-bench crash --seed N`.

import JournalHarness
import Testing

@Suite("Crashes")
struct CrashTests {
  @Test("no acknowledged entry lost, none twice, no false alarm", arguments: Misfortune.allCases)
  func seeds(misfortune: Misfortune) {
    var acknowledged = 0
    for seed in 1...200 {
      let story = CrashStory(seed: UInt64(seed), misfortune)
      if !story.run() {
        Issue.record("\(misfortune), seed \(seed): \(story.broken.prefix(3))")
        return
      }
      acknowledged += story.acknowledged
    }
    #expect(acknowledged > 400)
  }
}
