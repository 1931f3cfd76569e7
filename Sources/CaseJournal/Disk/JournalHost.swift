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
    return String(decoding: buffer.prefix { $0 != 0 }.map { UInt8(bitPattern: $0) }, as: UTF8.self)
  }
}
