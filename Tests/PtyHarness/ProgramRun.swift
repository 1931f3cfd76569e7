// One run of a program without a terminal: what it was given, what it wrote, how it ended. Waits
// by poll(2) with a deadline and never sleeps.

import CPty
import Glibc

public struct ProgramRun: Sendable {
  public private(set) var output: [UInt8] = []
  public private(set) var errors: [UInt8] = []
  public private(set) var ending = PtyExit.code(-1)

  public var outputText: String { String(decoding: output, as: UTF8.self) }
  public var errorText: String { String(decoding: errors, as: UTF8.self) }
  /// The exit code; nil when a signal ended it.
  public var code: Int32? { if case .code(let code) = ending { code } else { nil } }

  /// Where standard output goes.
  public enum Sink: Sendable {
    case collected
    /// Read for so many bytes, then closed, as `head` does.
    case closedAfter(Int)
    case file(String)
  }

  public struct Problem: Error, CustomStringConvertible {
    public var description: String

    public init(_ description: String) { self.description = description }
  }

  /// Runs `program` to its end.
  ///
  /// - Throws: when it cannot be started, or takes longer than `limitSeconds`.
  public init(
    _ program: String, _ arguments: [String], input: [UInt8] = [], in folder: String,
    environment: [String: String], sink: Sink = .collected, limitSeconds: Int = 60
  ) throws {
    signal(SIGPIPE, SIG_IGN)
    let (inRead, inWrite) = try Self.makePipe()
    let (outRead, outWrite) = try Self.makePipe()
    let (errRead, errWrite) = try Self.makePipe()
    var pipes = Pipes(input: inWrite, output: outRead, errors: errRead, left: input[...])
    defer { pipes.closeAll() }
    let pid: Int32
    do {
      defer { for end in [inRead, outWrite, errWrite] { close(end) } }
      var target = outWrite
      if case .file(let path) = sink { target = open(path, O_WRONLY | O_CLOEXEC) }
      defer { if target != outWrite { close(target) } }
      pid = try Self.spawn(
        program, arguments, environment, folder, [inRead, target, errWrite])
    }
    let end = Self.now + limitSeconds * 1000
    while pipes.areOpen {
      guard pipes.wait(milliseconds: end - Self.now) else {
        kill(pid, SIGKILL)
        waitpid(pid, nil, 0)
        throw Problem("\(arguments) did not end in \(limitSeconds) seconds")
      }
      if case .closedAfter(let count) = sink, pipes.read.output.count >= count {
        pipes.close(\.output)
      }
    }
    (output, errors) = pipes.read
    var status: Int32 = 0
    while waitpid(pid, &status, 0) < 0, errno == EINTR {}
    ending = status & 0x7F == 0 ? .code(status >> 8 & 0xFF) : .signal(status & 0x7F)
  }

  private static var now: Int {
    var time = timespec()
    clock_gettime(CLOCK_MONOTONIC, &time)
    return time.tv_sec * 1000 + time.tv_nsec / 1_000_000
  }

  private static func makePipe() throws -> (read: Int32, write: Int32) {
    var ends: [Int32] = [0, 0]
    let result = cpty_pipe(&ends)
    guard result == 0 else { throw Problem("pipe: \(String(cString: strerror(-result)))") }
    return (ends[0], ends[1])
  }

  private static func spawn(
    _ program: String, _ arguments: [String], _ environment: [String: String], _ folder: String,
    _ descriptors: [Int32]
  ) throws -> Int32 {
    var words = ([program] + arguments).map { strdup($0) } + [nil]
    var variables = environment.map { strdup("\($0)=\($1)") } + [nil]
    defer { for word in words + variables { free(word) } }
    let pid = cpty_start_piped(descriptors, program, &words, &variables, folder)
    guard pid > 0 else { throw Problem("\(program): \(String(cString: strerror(-pid)))") }
    return pid
  }
}

/// The ends of the three pipes that are this side's.
private struct Pipes {
  var input: Int32
  var output: Int32
  var errors: Int32
  var left: ArraySlice<UInt8>
  var read: (output: [UInt8], errors: [UInt8]) = ([], [])

  init(input: Int32, output: Int32, errors: Int32, left: ArraySlice<UInt8>) {
    (self.input, self.output, self.errors, self.left) = (input, output, errors, left)
    for end in [input, output, errors] { _ = fcntl(end, F_SETFL, O_NONBLOCK) }
    if left.isEmpty { close(\.input) }
  }

  /// Until the program closed both its outputs.
  var areOpen: Bool { output >= 0 || errors >= 0 }

  mutating func close(_ end: WritableKeyPath<Pipes, Int32>) {
    guard self[keyPath: end] >= 0 else { return }
    Glibc.close(self[keyPath: end])
    self[keyPath: end] = -1
  }

  mutating func closeAll() {
    for end in [\Pipes.input, \.output, \.errors] { close(end) }
  }

  /// Moves what can be moved; false when nothing came in time.
  mutating func wait(milliseconds: Int) -> Bool {
    guard milliseconds > 0 else { return false }
    var waits = [
      pollfd(fd: input, events: Int16(POLLOUT), revents: 0),
      pollfd(fd: output, events: Int16(POLLIN), revents: 0),
      pollfd(fd: errors, events: Int16(POLLIN), revents: 0),
    ]
    let ready = poll(&waits, 3, Int32(min(milliseconds, 1_000_000)))
    if ready < 0 { return errno == EINTR }
    if waits[0].revents != 0 { give() }
    if waits[1].revents != 0 { take(\.output, \.read.output) }
    if waits[2].revents != 0 { take(\.errors, \.read.errors) }
    return ready > 0
  }

  private mutating func give() {
    let taken = left.withUnsafeBytes { write(input, $0.baseAddress, $0.count) }
    if taken > 0 { left = left.dropFirst(taken) }
    if left.isEmpty || taken < 0 && errno != EAGAIN { close(\.input) }
  }

  private mutating func take(
    _ end: WritableKeyPath<Pipes, Int32>, _ into: WritableKeyPath<Pipes, [UInt8]>
  ) {
    var buffer = [UInt8](repeating: 0, count: 65_536)
    let count = Glibc.read(self[keyPath: end], &buffer, buffer.count)
    if count > 0 { self[keyPath: into] += buffer[..<count] }
    if count == 0 || count < 0 && errno != EAGAIN && errno != EINTR { close(end) }
  }
}
