// What makes a store reproducible: a clock that is set by hand, and random numbers from a seed.

import CaseJournal
import CaseModel
import TestSupport

/// The wall clock of a store that is being told.
final class StoryClock {
  var milliseconds: Int

  init(milliseconds: Int) { self.milliseconds = milliseconds }
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
    random: SeededRandom(seed: seed &+ 1), processID: 1, machine: "story")
  try Journal.create(folder, isPractice: true, on: disk, host: host)
  host.random = SeededRandom(seed: seed &+ 2)
  return try Journal(folder, for: .writing, on: disk, host: host)
}
