// Chance with a memory: every property test draws from a generator whose seed stands in the
// failure, and runs again with FRONTLIJN_SEED=<that number>.

import Glibc
import Testing

struct SeededGenerator: RandomNumberGenerator {
  private var state: UInt64

  init(seed: UInt64) { state = seed }

  /// SplitMix64.
  mutating func next() -> UInt64 {
    state &+= 0x9E37_79B9_7F4A_7C15
    var z = state
    z = (z ^ (z >> 30)) &* 0xBF58_476D_1CE4_E5B9
    z = (z ^ (z >> 27)) &* 0x94D0_49BB_1331_11EB
    return z ^ (z >> 31)
  }

  mutating func pick<C: RandomAccessCollection>(_ choices: C) -> C.Element {
    choices.randomElement(using: &self)!
  }

  mutating func int(_ range: ClosedRange<Int>) -> Int { Int.random(in: range, using: &self) }
}

/// Runs a law `rounds` times, each round with its own seed.
func forAll(rounds: Int, _ law: (inout SeededGenerator, Comment) throws -> Void) rethrows {
  let pinned = environment("FRONTLIJN_SEED").flatMap { UInt64($0) }
  for _ in 0..<(pinned == nil ? rounds : 1) {
    let seed = pinned ?? UInt64.random(in: .min ... .max)
    var generator = SeededGenerator(seed: seed)
    try law(&generator, "FRONTLIJN_SEED=\(seed)")
  }
}

func environment(_ name: String) -> String? {
  getenv(name).map { String(cString: $0) }
}
