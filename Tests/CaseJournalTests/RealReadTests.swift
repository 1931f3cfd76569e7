// Large reads take two cores; whatever is asked for, the bytes are those of one read. So do stores
// of several segments, and reading may stop at any of them.

import Testing

@testable import CaseJournal

struct RealReadTests {
  /// Two bytes more than what is read in halves, and no byte like its neighbours.
  private let bytes = (0..<(8 << 20) + 2).map { UInt8(truncatingIfNeeded: $0 &* 31 &+ $0 >> 8) }

  @Test(
    "a large read is one read, also where the file ends in the middle of it",
    arguments: [0, 1, 3 << 20, 6 << 20, 8 << 20, 9 << 20])
  func largeReads(from offset: Int) throws {
    try withTemporaryFolder { folder in
      let disk = RealFileSystem()
      try disk.create(folder + "/large", bytes)
      #expect(try disk.contents(folder + "/large") == bytes)
      let file = try OpenFile(folder + "/large", .reading, on: disk)
      let found = try file.bytes(from: offset, count: bytes.count)
      #expect(found == Array(bytes.dropFirst(offset)))
    }
  }

  @Test("reading stops at the first of many segments, however far ahead the other core is")
  func stopsEarly() throws {
    try withTemporaryFolder { folder in
      let disk = RealFileSystem()
      let paths = (1...12).map { "\(folder)/\($0)" }
      for path in paths { try disk.create(path, Array(path.utf8)) }
      for _ in 0..<200 {
        let ahead = SegmentsAhead(paths, on: disk)
        #expect(ahead.take(0).bytes == Array(paths[0].utf8))
      }
    }
  }
}
