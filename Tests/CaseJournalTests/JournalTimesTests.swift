// The benchmark of the journal, run small: that it measures, compares and ends, not how fast it is.

import Testing

@Suite("The journal's benchmark")
struct JournalTimesTests {
  @Test("a small run prints every part and leaves nothing behind")
  func small() throws {
    try withTemporaryFolder { folder in
      let child = try ChildProcess([
        Program.bench, "journal", "--entries", "600", "--runs", "1", "--commits", "32",
        "--folder", folder,
      ])
      let lines = child.lines()
      #expect(child.wait() == 0)
      for part in [
        "cold replay with chain", "verify", "durable append, p50", "write and fdatasync, p50",
        "over a written file", "32 threads in one process", "4 processes, 32 commits each",
        "bytes written per commit",
      ] {
        #expect(lines.contains { $0.contains(part) }, "\(part) is missing")
      }
      for peer in ["wc -l", "grep -c", "jq -c .", "sqlite3", "ledger bal", "hledger bal"] {
        let name = peer.split(separator: " ")[0]
        let line = lines.first { $0.hasPrefix("  \(peer)") }
        // Measured where it is installed, and said so where it is not.
        let isSkipped = line?.contains("skipped") ?? false
        #expect(line != nil && isSkipped == (Program.find(String(name)) == nil), "\(peer)")
      }
      let isSplit = lines.contains { $0.contains("while its WAL grows") }
      #expect(isSplit == (Program.find("sqlite3") != nil))
      #expect(try fileModes(below: folder).count == 1)
    }
  }
}
