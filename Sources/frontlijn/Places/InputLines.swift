// Lines of a file or of standard input, one by one: an export may be larger than memory.

import CaseJournal
import FrontlijnApp
import Glibc

struct InputLines: ~Copyable {
  private let path: String
  private let disk: RealFileSystem
  private let strings: Strings
  private let handle: Int32
  private var waiting: [UInt8] = []
  private var at = 0
  private var number = 0
  private var isAtEnd = false

  /// No line of an export is longer: a segment, twice.
  static let longestBytes = 1 << 28

  /// - Parameter path: `-` is standard input.
  init(_ path: String, _ disk: RealFileSystem, _ strings: Strings) throws(Failure) {
    (self.path, self.disk, self.strings) = (path, disk, strings)
    do throws(FileFault) {
      handle = path == "-" ? 0 : try disk.open(path, .reading)
    } catch {
      throw Failure(reading: error, strings)
    }
  }

  deinit { if handle != 0 { disk.close(handle) } }

  /// The next line without its LF; nil at the end.
  mutating func next() throws(Failure) -> [UInt8]? {
    number += 1
    var searched = at
    while true {
      if let end = waiting[searched...].firstIndex(of: 0x0A) {
        defer { at = end + 1 }
        return Array(waiting[at..<end])
      }
      if isAtEnd {
        defer { at = waiting.count }
        return at < waiting.count ? Array(waiting[at...]) : nil
      }
      guard waiting.count - at <= Self.longestBytes else {
        throw Failure(strings.lineTooLong(number, limitBytes: Self.longestBytes), .refused)
      }
      waiting.removeFirst(at)
      at = 0
      searched = waiting.count
      try readMore()
    }
  }

  private mutating func readMore() throws(Failure) {
    var piece = [UInt8](repeating: 0, count: 1 << 16)
    while true {
      let taken = read(handle, &piece, piece.count)
      if taken < 0, errno == EINTR { continue }
      if taken < 0 {
        throw Failure(reading: FileFault(.read, path, code: errno), strings)
      }
      isAtEnd = taken == 0
      waiting += piece[..<taken]
      return
    }
  }
}
