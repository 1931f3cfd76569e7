// A program in a pseudo-terminal: it is typed to, its screen is read, and nothing ever sleeps:
// every wait polls for what the program writes and ends with its own deadline. The program is
// killed and reaped when the value goes.

import CPty
import Glibc
import TextUI

public enum PtyError: Error, CustomStringConvertible {
  case system(call: String, errno: Int32)
  /// What was waited for did not come; the screen as it was then.
  case timeout(screen: String)
  case ended(PtyExit, screen: String)

  public var description: String {
    switch self {
    case .system(let call, let errno): "\(call): \(String(cString: strerror(errno)))"
    case .timeout(let screen): "timed out; the screen was:\n\(screen)"
    case .ended(let status, let screen): "the program ended, \(status); the screen was:\n\(screen)"
    }
  }
}

public enum PtyExit: Hashable, Sendable {
  case code(Int32)
  case signal(Int32)
}

/// What tests give every program: a terminal that ncurses knows, UTF-8, no interactive backtrace.
public let defaultPtyEnvironment = [
  "TERM": "xterm-256color", "LANG": "C.UTF-8", "PATH": "/usr/bin:/bin", "HOME": "/",
  "SWIFT_BACKTRACE": "enable=no",
]

public struct Pty: ~Copyable {
  public private(set) var screen: VTScreen
  /// Everything that the program has written.
  public private(set) var output: [UInt8] = []
  /// When the last of it came, for timings.
  public private(set) var arrival = ContinuousClock.now
  public let pid: Int32
  /// The terminal's settings before the program started.
  public let settingsBefore: [UInt8]
  private var master: Int32
  private let slave: Int32
  private let watch: Int32
  private var status: PtyExit?

  /// Starts a program; `environment` is added to the default one.
  public init(
    _ program: String, _ arguments: [String] = [], size: Size = Size(columns: 80, rows: 24),
    environment: [String: String] = [:], directory: String? = nil
  ) throws(PtyError) {
    var slave: Int32 = -1
    let master = try Self.check(
      cpty_open(Int32(size.rows), Int32(size.columns), &slave), "openpt")
    let settings = Self.settings(of: slave)
    let merged = defaultPtyEnvironment.merging(environment) { _, given in given }
    let started = Self.withArguments([program] + arguments) { arguments in
      Self.withArguments(merged.map { "\($0)=\($1)" }) { environment in
        cpty_start(slave, program, arguments, environment, directory)
      }
    }
    if started < 0 {
      close(master)
      close(slave)
    }
    let pid = try Self.check(started, "spawn")
    self.pid = pid
    settingsBefore = settings
    watch = cpty_watch(pid)
    self.master = master
    self.slave = slave
    screen = VTScreen(size)
  }

  deinit {
    if status == nil {
      Glibc.kill(pid, SIGKILL)
      waitpid(pid, nil, 0)
    }
    if master >= 0 { close(master) }
    close(slave)
    close(watch)
  }

  private static func check(_ result: Int32, _ call: String) throws(PtyError) -> Int32 {
    guard result >= 0 else { throw .system(call: call, errno: -result) }
    return result
  }

  private static func withArguments<Result>(
    _ strings: [String], _ body: ([UnsafeMutablePointer<CChar>?]) -> Result
  ) -> Result {
    let pointers = strings.map { strdup($0) } + [nil]
    defer {
      for pointer in pointers { free(pointer) }
    }
    return body(pointers)
  }
}

// To the program.
extension Pty {
  public mutating func send(_ key: Key) { send(bytes: key.terminalBytes) }
  public mutating func send(_ text: String) { send(bytes: Array(text.utf8)) }

  /// Reads while it writes, so that neither side can wait for the other. A program that has read
  /// nothing for so long gets no more.
  public mutating func send(bytes: [UInt8], timeoutSeconds: Double = 20) {
    var rest = bytes[...]
    var deadline = Self.now + timeoutSeconds
    while !rest.isEmpty, Self.now < deadline {
      let written = rest.withUnsafeBytes { write(master, $0.baseAddress, min($0.count, 1024)) }
      if written > 0 {
        rest = rest.dropFirst(written)
        deadline = Self.now + timeoutSeconds
      } else if errno == EAGAIN {
        var descriptor = pollfd(fd: master, events: Int16(POLLIN | POLLOUT), revents: 0)
        poll(&descriptor, 1, 100)
      } else if errno != EINTR {
        return
      }
      while isReadable(timeoutMilliseconds: 0), takeOutput() {}
    }
  }

  public mutating func resize(_ size: Size) {
    screen.resize(size)
    _ = cpty_resize(master, Int32(size.rows), Int32(size.columns))
  }

  public func kill(_ signal: Int32) { Glibc.kill(pid, signal) }

  /// To the group that has the terminal: the program itself when a shell started it.
  public func signalForeground(_ signal: Int32) {
    let group = tcgetpgrp(master)
    if group > 0 { Glibc.kill(-group, signal) }
  }

  /// The terminal goes away, as when its window is closed.
  public mutating func hangUp() {
    close(master)
    master = -1
  }
}

// From the program.
extension Pty {
  /// Waits until the screen is as wanted. In the middle of a synchronised frame it is not looked
  /// at, as a terminal does not show it then.
  public mutating func waitFor(
    timeoutSeconds: Double = 20, _ condition: (VTScreen) -> Bool
  ) throws(PtyError) {
    let deadline = Self.now + timeoutSeconds
    while screen.isInFrame || !condition(screen) {
      switch takeMore(until: deadline) {
      case .output: break
      case .late: throw .timeout(screen: screen.text)
      case .ended(let status): throw .ended(status, screen: screen.text)
      }
    }
  }

  /// Waits until the screen holds a text.
  public mutating func waitFor(
    _ text: String, timeoutSeconds: Double = 20
  ) throws(PtyError) {
    try waitFor(timeoutSeconds: timeoutSeconds) { $0.contains(text) }
  }

  /// Waits for the next byte of output, for timings; false when none comes.
  public mutating func waitForByte(timeoutSeconds: Double = 20) -> Bool {
    let before = output.count
    let deadline = Self.now + timeoutSeconds
    while output.count == before {
      guard case .output = takeMore(until: deadline) else { return false }
    }
    return true
  }

  /// Takes output until none came for so long; the number of bytes.
  @discardableResult
  public mutating func takeUntilQuiet(milliseconds: Int32) -> Int {
    let before = output.count
    while isReadable(timeoutMilliseconds: milliseconds), takeOutput() {}
    return output.count - before
  }

  /// Waits until the program has read what it was sent, and is quiet.
  public mutating func waitUntilRead(timeoutSeconds: Double = 20) throws(PtyError) {
    let deadline = Self.now + timeoutSeconds
    repeat {
      takeUntilQuiet(milliseconds: 100)
      if Self.now > deadline { throw .timeout(screen: screen.text) }
    } while cpty_unread(slave) > 0
  }

  /// Waits until the program ends, and takes what it wrote before.
  public mutating func waitForExit(timeoutSeconds: Double = 20) throws(PtyError) -> PtyExit {
    let deadline = Self.now + timeoutSeconds
    while true {
      switch takeMore(until: deadline) {
      case .output: break
      case .late: throw .timeout(screen: screen.text)
      case .ended(let status): return status
      }
    }
  }

  /// The terminal's settings, to be compared with another time's.
  public var settings: [UInt8] { Self.settings(of: slave) }

  private static func settings(of descriptor: Int32) -> [UInt8] {
    var bytes = [UInt8](repeating: 0, count: 256)
    let count = cpty_settings(descriptor, &bytes, Int32(bytes.count))
    return Array(bytes.prefix(Int(max(0, count))))
  }

  private enum Progress {
    case output, late
    case ended(PtyExit)
  }

  private mutating func takeMore(until deadline: Double) -> Progress {
    if let status { return .ended(status) }
    let left = deadline - Self.now
    guard left > 0 else { return .late }
    var descriptors = [
      pollfd(fd: master, events: Int16(POLLIN), revents: 0),
      pollfd(fd: watch, events: Int16(POLLIN), revents: 0),
    ]
    guard poll(&descriptors, 2, Int32(left * 1000) + 1) > 0 else { return .output }
    if descriptors[0].revents & Int16(POLLIN) != 0, takeOutput() { return .output }
    if descriptors[1].revents != 0 {
      var value: Int32 = 0
      let kind = cpty_reap(pid, &value)
      let ended: PtyExit = kind == 2 ? .signal(value) : .code(value)
      status = ended
      while isReadable(timeoutMilliseconds: 0), takeOutput() {}
      return .ended(ended)
    }
    return .output
  }

  private func isReadable(timeoutMilliseconds: Int32) -> Bool {
    var descriptor = pollfd(fd: master, events: Int16(POLLIN), revents: 0)
    return master >= 0 && poll(&descriptor, 1, timeoutMilliseconds) > 0
      && descriptor.revents & Int16(POLLIN) != 0
  }

  private mutating func takeOutput() -> Bool {
    var buffer = [UInt8](repeating: 0, count: 65536)
    let count = read(master, &buffer, buffer.count)
    guard count > 0 else { return false }
    arrival = .now
    output += buffer[..<count]
    screen.feed(buffer[..<count])
    return true
  }

  private static var now: Double {
    var time = timespec()
    clock_gettime(CLOCK_MONOTONIC, &time)
    return Double(time.tv_sec) + Double(time.tv_nsec) / 1e9
  }
}

/// The folder with the built programs, beside the code of this test.
public func productsDirectory() throws(PtyError) -> String {
  var path = [CChar](repeating: 0, count: 4096)
  let count = cpty_products_directory(&path, Int32(path.count))
  guard count > 0 else { throw .system(call: "dladdr", errno: -count) }
  return String(decoding: path.prefix(Int(count)).map(UInt8.init(bitPattern:)), as: UTF8.self)
}
