// Clock, randomness and waiting, as parameters: a test gives its own.

import CSystem
import Glibc

/// What the journal needs of its surroundings beside a disk.
public struct JournalHost {
  /// Wall clock, milliseconds since 1970 UTC.
  public var nowMilliseconds: () -> Int
  /// Waits between two tries for the lock.
  public var pauseMicroseconds: (Int) -> Void
  public var random: any RandomNumberGenerator
  public var processID: Int32
  /// Which machine this is, for `local/identity`.
  public var machine: String
  public var limits = JournalLimits()

  public init(
    nowMilliseconds: @escaping () -> Int, pauseMicroseconds: @escaping (Int) -> Void,
    random: any RandomNumberGenerator, processID: Int32, machine: String
  ) {
    self.nowMilliseconds = nowMilliseconds
    self.pauseMicroseconds = pauseMicroseconds
    self.random = random
    self.processID = processID
    self.machine = machine
  }

  /// This machine.
  public static var real: JournalHost {
    JournalHost(
      nowMilliseconds: {
        var time = timespec()
        clock_gettime(CLOCK_REALTIME, &time)
        return time.tv_sec * 1000 + time.tv_nsec / 1_000_000
      },
      pauseMicroseconds: { cs_pause($0) },
      random: SystemRandomNumberGenerator(), processID: getpid(), machine: machineName)
  }

  private static var machineName: String {
    var buffer = [CChar](repeating: 0, count: 256)
    guard gethostname(&buffer, buffer.count - 1) == 0 else { return "unknown" }
    // One word: it stands between spaces in `local/identity`.
    let name = buffer.prefix { $0 != 0 }.map { UInt8(bitPattern: $0) }
    return String(decoding: name.map { (0x21..<0x7F).contains($0) ? $0 : 0x5F }, as: UTF8.self)
  }
}

/// Sizes and times that are the same everywhere but in tests, whose stores are tiny.
public struct JournalLimits: Sendable {
  /// A segment is closed at this size and the next one begins.
  public var segmentBytes = 1 << 20
  /// How long a writer waits for another one.
  public var lockPatienceMicroseconds = 5_000_000
  /// How far ahead of every other clock a foreign entry may be before it is held back.
  public var aheadMilliseconds = 86_400_000
  /// Who replayed more entries than this leaves a snapshot.
  public var snapshotEntries = 20_000
  /// Other writers' logs are looked at this often while committing.
  public var otherWritersMilliseconds = 1000

  public init() {}
}
