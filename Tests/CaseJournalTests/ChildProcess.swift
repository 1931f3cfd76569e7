// A real process under test: started by posix_spawn with its output in a pipe, killed and reaped
// by its id when its owner lets go of it.

import Glibc

/// A child whose standard output is read line by line.
final class ChildProcess {
  let id: pid_t
  /// Our end of its standard input and output: a socket, since that can be closed on exec from
  /// its first moment.
  private let channel: Int32
  private var buffer: [UInt8] = []
  private(set) var isReaped = false

  /// - Parameter arguments: the program's path or name, and its arguments.
  init(_ arguments: [String], environment: [String] = []) throws {
    var ends: [Int32] = [0, 0]
    let kind = Int32(SOCK_STREAM.rawValue | SOCK_CLOEXEC.rawValue)
    guard socketpair(AF_UNIX, kind, 0, &ends) == 0 else { throw ChildError(code: errno) }
    var actions = posix_spawn_file_actions_t()
    posix_spawn_file_actions_init(&actions)
    defer { posix_spawn_file_actions_destroy(&actions) }
    posix_spawn_file_actions_adddup2(&actions, ends[1], 0)
    posix_spawn_file_actions_adddup2(&actions, ends[1], 1)
    posix_spawn_file_actions_addopen(&actions, 2, "/dev/null", O_WRONLY, 0)
    var pointers = arguments.map { strdup($0) } + [nil]
    var variables = (Self.inherited + environment).map { strdup($0) } + [nil]
    defer { for pointer in pointers + variables { free(pointer) } }
    var pid: pid_t = 0
    let failed = posix_spawnp(&pid, arguments[0], &actions, nil, &pointers, &variables)
    close(ends[1])
    (id, channel) = (pid, ends[0])
    if failed != 0 {
      isReaped = true
      throw ChildError(code: failed)
    }
  }

  private static var inherited: [String] {
    let names: [String] = ["PATH", "HOME", "TMPDIR", "LD_LIBRARY_PATH"]
    return ["SWIFT_BACKTRACE=enable=no"]
      + names.compactMap { (name: String) -> String? in
        getenv(name).map { name + "=" + String(cString: $0) }
      }
  }

  deinit {
    if !isReaped {
      kill()
      wait()
    }
    close(channel)
  }

  func kill(_ signal: Int32 = SIGKILL) { _ = Glibc.kill(id, signal) }

  func send(_ line: String) {
    let bytes = Array((line + "\n").utf8)
    _ = write(channel, bytes, bytes.count)
  }

  /// The next line of its output; nil at the end, or when none comes within the limit.
  func line(withinMilliseconds limit: Int32 = 20_000) -> String? {
    while true {
      if let end = buffer.firstIndex(of: 0x0A) {
        let line = String(decoding: buffer[..<end], as: UTF8.self)
        buffer.removeFirst(end + 1)
        return line
      }
      var waiting = pollfd(fd: channel, events: Int16(POLLIN), revents: 0)
      guard poll(&waiting, 1, limit) > 0 else { return nil }
      var chunk = [UInt8](repeating: 0, count: 65_536)
      let count = read(channel, &chunk, chunk.count)
      if count <= 0 { return nil }
      buffer += chunk[..<count]
    }
  }

  /// All further lines.
  func lines() -> [String] {
    var lines: [String] = []
    while let line = line() { lines.append(line) }
    return lines
  }

  /// Waits for its end: its exit code, or minus the signal that ended it.
  @discardableResult
  func wait() -> Int32 {
    var status: Int32 = 0
    while waitpid(id, &status, 0) < 0, errno == EINTR {}
    isReaped = true
    let signal = status & 0x7F
    return signal == 0 ? status >> 8 & 0xFF : -signal
  }
}

struct ChildError: Error {
  var code: Int32
}

/// Programs beside the tests, and those that this machine may have.
enum Program {
  /// `frontlijn-bench` of the same build.
  static let bench: String = {
    var path = [UInt8](repeating: 0, count: 4096)
    let count = readlink("/proc/self/exe", &path, path.count)
    let executable = String(decoding: path[..<max(0, count)], as: UTF8.self)
    // The test runner is the toolchain's or the bundle itself: the bundle's folder is in argv.
    let candidates = CommandLine.arguments.filter { $0.hasSuffix(".xctest") } + [executable]
    for candidate in candidates {
      let folder = candidate.split(separator: "/", omittingEmptySubsequences: false)
        .dropLast().joined(separator: "/")
      let bench = folder + "/frontlijn-bench"
      if access(bench, X_OK) == 0 { return bench }
    }
    return "frontlijn-bench"
  }()

  /// The path of a program of this machine; nil where it is not installed.
  static func find(_ name: String) -> String? {
    for folder in (getenv("PATH").map { String(cString: $0) } ?? "").split(separator: ":") {
      let path = "\(folder)/\(name)"
      if access(path, X_OK) == 0 { return path }
    }
    return nil
  }
}
