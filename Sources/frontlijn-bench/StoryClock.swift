// What makes a store reproducible: a clock that is set by hand, and random numbers from a seed.

import CaseJournal
import CaseModel

/// The wall clock of a store that is being told.
final class StoryClock {
  var milliseconds: Int

  init(milliseconds: Int) { self.milliseconds = milliseconds }
}

/// Seeded random numbers (Steele, Lea and Flood, "Fast splittable pseudorandom number
/// generators", 2014).
struct SplitMix64: RandomNumberGenerator {
  private var state: UInt64

  init(seed: UInt64) { state = seed }

  mutating func next() -> UInt64 {
    state &+= 0x9E37_79B9_7F4A_7C15
    var z = state
    z = (z ^ z >> 30) &* 0xBF58_476D_1CE4_E5B9
    z = (z ^ z >> 27) &* 0x94D0_49BB_1331_11EB
    return z ^ z >> 31
  }
}

extension Day {
  /// Midnight UTC at the start of the day, in milliseconds since 1970.
  var startMilliseconds: Int { Int(number) * 86_400_000 }
}

/// A new practice store whose clock and randomness are given.
func makeJournal(
  _ folder: String, clock: StoryClock, seed: UInt64
) throws -> Journal<RealFileSystem> {
  let disk = RealFileSystem()
  var host = JournalHost(
    nowMilliseconds: { clock.milliseconds }, pauseMicroseconds: { _ in },
    random: SplitMix64(seed: seed &+ 1), processID: 1, machine: "story")
  try Journal.create(folder, isPractice: true, on: disk, host: host)
  host.random = SplitMix64(seed: seed &+ 2)
  return try Journal(folder, for: .writing, on: disk, host: host)
}
