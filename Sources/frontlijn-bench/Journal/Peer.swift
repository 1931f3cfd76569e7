// Another program, or this one again, as a child: how long it runs and what it needs. Peers are
// spawned by name; one that is not installed is skipped, and said so.

import Glibc

/// A program with its arguments.
struct Peer {
  var arguments: [String]
  /// What its standard input is, and where its output goes.
  var input = "/dev/null"
  var output = "/dev/null"

  init(_ arguments: [String], input: String = "/dev/null", output: String = "/dev/null") {
    (self.arguments, self.input, self.output) = (arguments, input, output)
  }

  struct Run {
    var seconds: Double
    var exitCode: Int32
    var peakMegabytes: Int
  }

  /// The path of an installed program; nil where there is none.
  static func find(_ name: String) -> String? {
    for folder in (getenv("PATH").map { String(cString: $0) } ?? "").split(separator: ":")
    where access("\(folder)/\(name)", X_OK) == 0 {
      return "\(folder)/\(name)"
    }
    return nil
  }

  /// Starts it.
  ///
  /// - Returns: its process id; nil when it could not be started.
  func start() -> pid_t? {
    var actions = posix_spawn_file_actions_t()
    posix_spawn_file_actions_init(&actions)
    defer { posix_spawn_file_actions_destroy(&actions) }
    posix_spawn_file_actions_addopen(&actions, 0, input, O_RDONLY, 0)
    posix_spawn_file_actions_addopen(&actions, 1, output, O_WRONLY | O_CREAT | O_TRUNC, 0o600)
    posix_spawn_file_actions_addopen(&actions, 2, "/dev/null", O_WRONLY, 0)
    var pointers = arguments.map { strdup($0) } + [nil]
    defer { for pointer in pointers { free(pointer) } }
    var pid: pid_t = 0
    guard posix_spawnp(&pid, arguments[0], &actions, nil, &pointers, environ) == 0 else {
      return nil
    }
    return pid
  }

  /// Waits for a child that was started at `begin`.
  static func wait(for pid: pid_t, since begin: ContinuousClock.Instant) -> Run {
    var status: Int32 = 0
    var usage = rusage()
    while wait4(pid, &status, 0, &usage) < 0, errno == EINTR {}
    let code = status & 0x7F == 0 ? status >> 8 & 0xFF : -(status & 0x7F)
    return Run(
      seconds: (ContinuousClock.now - begin) / .seconds(1), exitCode: code,
      peakMegabytes: usage.ru_maxrss / 1024)
  }

  /// Runs it to its end; nil when it could not be started.
  func run() -> Run? {
    let begin = ContinuousClock.now
    return start().map { Peer.wait(for: $0, since: begin) }
  }
}

/// The middle one.
func median(_ values: [Double]) -> Double {
  let sorted = values.sorted()
  return sorted.isEmpty ? .nan : sorted[sorted.count / 2]
}

/// Where the programs of this build are.
func programFolder() -> String {
  var path = [UInt8](repeating: 0, count: 4096)
  let count = readlink("/proc/self/exe", &path, path.count)
  let program = String(decoding: path[..<max(0, count)], as: UTF8.self)
  return program.split(separator: "/", omittingEmptySubsequences: false).dropLast()
    .joined(separator: "/")
}
