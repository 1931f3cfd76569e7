// Chance with a memory: every property test draws from a generator whose seed stands in the
// failure, and runs again with FRONTLIJN_SEED=<that number>.

import Glibc
import TestSupport
import Testing

extension SeededRandom {
  mutating func pick<C: RandomAccessCollection>(_ choices: C) -> C.Element {
    choices.randomElement(using: &self)!
  }

  mutating func int(_ range: ClosedRange<Int>) -> Int { Int.random(in: range, using: &self) }
}

/// Runs a law `rounds` times, each round with its own seed.
func forAll(rounds: Int, _ law: (inout SeededRandom, Comment) throws -> Void) rethrows {
  let pinned = environment("FRONTLIJN_SEED").flatMap { UInt64($0) }
  for _ in 0..<(pinned == nil ? rounds : 1) {
    let seed = pinned ?? UInt64.random(in: .min ... .max)
    var generator = SeededRandom(seed: seed)
    try law(&generator, "FRONTLIJN_SEED=\(seed)")
  }
}

func environment(_ name: String) -> String? {
  getenv(name).map { String(cString: $0) }
}
