// Standard output and standard error, on write(2): so that a full disk is told, and a pipe that
// was closed (`| head`) ends the output without a word.

import FrontlijnApp
import Glibc

/// Gathers what is printed and writes it in large pieces.
struct StandardOutput {
  private var waiting: [UInt8] = []
  /// Whoever read the output has gone; nothing more is written.
  private(set) var isClosed = false
  /// errno of a write that failed otherwise.
  private(set) var fault: Int32?

  mutating func line(_ text: String) {
    waiting += text.utf8
    waiting.append(0x0A)
    if waiting.count > 1 << 16 { write() }
  }

  mutating func lines(_ lines: [String]) {
    for text in lines { line(text) }
  }

  mutating func bytes(_ bytes: [UInt8]) {
    waiting += bytes
    if waiting.count > 1 << 16 { write() }
  }

  private mutating func write() {
    defer { waiting.removeAll(keepingCapacity: true) }
    guard !isClosed, fault == nil else { return }
    switch writeAll(waiting, to: 1) {
    case 0: break
    case EPIPE: isClosed = true
    case let code: fault = code
    }
  }

  /// Writes the rest.
  mutating func finish(_ strings: Strings) throws(Failure) {
    write()
    if let fault { throw Failure(strings.outputFailed(fault), .inputOutput) }
  }
}

enum StandardError {
  /// One message: `frontlijn: …`, further lines as they are.
  static func say(_ message: String) {
    _ = writeAll(Array("frontlijn: \(message)\n".utf8), to: 2)
  }

  /// A line that is no message: a question, a hint.
  static func hint(_ line: String) {
    _ = writeAll(Array("\(line)\n".utf8), to: 2)
  }
}

/// 0, or errno.
private func writeAll(_ bytes: [UInt8], to descriptor: Int32) -> Int32 {
  bytes.withUnsafeBytes { raw in
    var done = 0
    while done < raw.count {
      let taken = Glibc.write(descriptor, raw.baseAddress! + done, raw.count - done)
      if taken < 0 {
        if errno == EINTR { continue }
        return errno
      }
      done += taken
    }
    return 0
  }
}

/// Everything that a descriptor gives.
///
/// - Returns: nil when it is more than `limitBytes`.
func readAll(
  _ descriptor: Int32, limitBytes: Int
) throws(InputFault) -> [UInt8]? {
  var bytes: [UInt8] = []
  var piece = [UInt8](repeating: 0, count: 1 << 16)
  while true {
    let taken = read(descriptor, &piece, piece.count)
    if taken < 0 {
      if errno == EINTR { continue }
      throw InputFault(code: errno)
    }
    if taken == 0 { return bytes }
    bytes += piece[..<taken]
    if bytes.count > limitBytes { return nil }
  }
}

/// errno of a read that failed.
struct InputFault: Error {
  var code: Int32
}
