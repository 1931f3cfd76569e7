// What several tests of the journal need.

import CaseModel
import Glibc
import JournalHarness
import TestSupport

@testable import CaseJournal

/// The paths of a store's segments, in order.
func segments(_ machine: SimulatedMachine, _ store: String = SimulatedDesk.store) -> [String] {
  machine.names(in: store + "/log").flatMap { writer in
    machine.names(in: "\(store)/log/\(writer)").filter { $0.hasSuffix(".log") }
      .map { "\(store)/log/\(writer)/\($0)" }
  }
}

/// Runs `body` with a new folder of the real disk, and removes it.
func withTemporaryFolder<Value>(_ body: (String) throws -> Value) throws -> Value {
  let base = getenv("TMPDIR").map { String(cString: $0) } ?? "/tmp"
  var template = Array("\(base)/frontlijn-XXXXXX".utf8CString)
  guard let made = mkdtemp(&template) else { throw FileFault(.makeFolder, base, code: errno) }
  let folder = String(cString: made)
  defer { TemporaryFolder.remove(folder) }
  return try body(folder)
}

/// Every file and folder below `path` with its permission bits.
func fileModes(below path: String) throws -> [(String, mode_t)] {
  var info = stat()
  guard stat(path, &info) == 0 else { throw FileFault(.status, path, code: errno) }
  var found = [(path, info.st_mode & 0o777)]
  if info.st_mode & S_IFMT == S_IFDIR {
    for name in try RealFileSystem().list(path) { found += try fileModes(below: path + "/" + name) }
  }
  return found
}
