// The rows of the fault matrix (`journal.md` 7), in one place. Each is the name of a test, or the
// beginning of the names of several; a row with a star also runs against real processes.

import CaseJournal
import Testing

/// What can go wrong with a store.
enum FaultRow: String, CaseIterable {
  case kill = "kill -9 at any call of a commit"
  case powerCut = "power cut at any call of a commit"
  case fullDisk = "disk full, short write or file-size limit in a write"
  case fullDiskInRecovery = "disk full during recovery"
  case failedSync = "EIO on fdatasync, then success"
  case failedSyncThenKill = "EIO on fdatasync, then kill before the next segment"
  case failedMark = "the mark cannot be written, then EIO"
  case failedFolderSync = "the folder cannot be synced"
  case stopped = "a process is stopped while it holds the lock"
  case localDeleted = "local/ deleted while running"
  case localCopied = "local/ copied while running"
  case unreadableSegment = "EIO on reading a closed segment"
  case flippedBit = "one bit flipped anywhere"
  case linesCut = "the last lines cut at a line boundary"
  case strangeSnapshot = "a snapshot of another store, an older reducer, trailing garbage"
  case twoSettle = "two processes settle the same torn tail"
  case clockJumps = "the clock jumps three years ahead and three years back"
  case noWatch = "inotify absent or overflowing"
  case fourAtOnce = "4 processes commit at once, 20,000 entries"

  /// Also with kill -9, strace, file-size limits, small disks and processes of this machine.
  var hasStar: Bool {
    switch self {
    case .kill, .fullDisk, .fullDiskInRecovery, .failedSync, .twoSettle, .fourAtOnce: true
    default: false
    }
  }
}

@Suite("Rows of the fault matrix")
struct FaultRowTests {
  /// The names of the tests in this folder, by file.
  private static let names: [String: [String]] = {
    let folder = #filePath.split(separator: "/").dropLast().joined(separator: "/")
    var names: [String: [String]] = [:]
    for file in (try? RealFileSystem().list("/" + folder)) ?? [] where file.hasSuffix(".swift") {
      let bytes = (try? RealFileSystem().contents("/\(folder)/\(file)")) ?? []
      let parts = String(decoding: bytes, as: UTF8.self).split(separator: "@Test(").dropFirst()
      names[file] = parts.compactMap { part in
        let rest = part.drop { $0.isWhitespace }
        return rest.first == "\"" ? rest.dropFirst().prefix { $0 != "\"" }.description : nil
      }
    }
    return names
  }()

  @Test("each has a test that is named after it", arguments: FaultRow.allCases)
  func isNamed(row: FaultRow) {
    let files = Self.names.filter { $0.value.contains { $0.hasPrefix(row.rawValue) } }.keys
    #expect(!files.isEmpty)
    #expect(files.contains("RealFaultTests.swift") == row.hasStar)
  }
}
