// The starred rows of the fault matrix, against real processes on a real disk: kill -9, injected
// errors of system calls, a file-size limit, a disk that is full, four writers at once. What this
// machine cannot do is skipped, and the test says so and why.

import CaseModel
import Glibc
import JournalHarness
import TestSupport
import Testing

@testable import CaseJournal

@Suite("Fault matrix, real processes", .serialized)
struct RealFaultTests {
  /// Runs `body` with the path of a store that has one member and one case.
  private func withStore(_ body: (String) throws -> Void) throws {
    try withTemporaryFolder { folder in
      let store = folder + "/store"
      let child = try ChildProcess([Program.bench, "desk", "--prepare", store])
      #expect(child.lines() == [])
      try #require(child.wait() == 0)
      try body(store)
    }
  }

  private func desk(_ store: String, _ options: [String], in front: [String] = []) throws
    -> ChildProcess
  {
    try ChildProcess(front + [Program.bench, "desk"] + options + [store])
  }

  /// Every note in the store, and the store itself: whole, or the test fails.
  private func notes(_ store: String) throws -> [String] {
    let disk = RealFileSystem()
    let journal = try Journal(store, for: .writing, on: disk, host: .real)
    #expect(journal.readOnly == nil)
    #expect(journal.firstDamage == nil)
    let report = try StoreCheck(store, on: disk, host: .real).run(deep: true)
    #expect(report.exitCode == 0, "\(report.findings)")
    #expect(report.entries == journal.entryCount)
    let file = try #require(journal.caseload.files.first)
    return file.timeline.compactMap { item in
      guard case .contact(let note) = item else { return nil }
      return journal.text(of: note.text)
    }
  }

  private func acknowledged(_ lines: [String]) -> [String] {
    lines.filter { $0.hasPrefix("ack ") }.map { String($0.dropFirst(4)) }
  }

  private func check(_ store: String, acknowledged: [String]) throws {
    let found = try notes(store)
    #expect(Set(found).count == found.count, "something is there twice")
    let lost = Set(acknowledged).subtracting(found)
    #expect(lost.isEmpty, "\(lost.count) acknowledged and lost: \(lost.prefix(3))")
  }

  @Test("kill -9 at any call of a commit: 500 times, and the next one is not kept waiting")
  func kills() throws {
    var random = SeededRandom(seed: 42)
    var (total, kills, round) = (0, 0, 0)
    // A new store now and then: what takes long in a debug build is reading a long one again.
    while kills < 500 {
      round += 1
      try withStore { store in
        var all: [String] = []
        for count in stride(from: 0, to: 50, by: 5) {
          let desks = try (0..<5).map { at in
            try desk(
              store, ["--commits", "100", "--batch", "2", "--name", "k\(round).\(count + at)"])
          }
          for desk in desks {
            _ = desk.line()
            for _ in 0..<random.below(8) { if let line = desk.line() { all.append(line) } }
            usleep(UInt32(random.below(800)))
            desk.kill()
            all += desk.lines()
            if desk.wait() == -SIGKILL { kills += 1 }
          }
        }
        let acknowledged = self.acknowledged(all)
        total += acknowledged.count
        try check(store, acknowledged: acknowledged)
      }
    }
    #expect(total > 1000)
  }

  @Test("4 processes commit at once, 20,000 entries: each once, one gap-free sequence")
  func fourAtOnce() throws {
    try withStore { store in
      let desks = try (0..<4).map { at in
        try desk(store, ["--patient", "--commits", "5000", "--name", "p\(at)"])
      }
      var all: [String] = []
      for desk in desks {
        let lines = desk.lines()
        #expect(lines.allSatisfy { !$0.hasPrefix("error") && !$0.hasPrefix("refused") })
        all += acknowledged(lines)
        #expect(desk.wait() == 0)
      }
      #expect(all.count == 20_000)
      let found = try notes(store)
      #expect(found.count == 20_000)
      #expect(Set(found) == Set(all))
      // `notes` verified the chain; 20,003 entries of one writer without a gap end at 20,003.
      let journal = try Journal(store, for: .reading, on: RealFileSystem(), host: .real)
      #expect(journal.ledger.writers.count == 1)
      #expect(journal.ledger.ends[0]?.seq == journal.entryCount)
    }
  }

  @Test(
    "kill -9 at any call of a commit: before each system call",
    .enabled(if: Program.canTrace, "no strace"))
  func killAtEachCall() throws {
    let calls = ["flock", "pwrite64", "write", "fdatasync", "fsync", "link", "unlink", "ftruncate"]
    try withStore { store in
      var all: [String] = []
      for call in calls {
        for when in 1...6 {
          let name = "\(call)\(when)"
          let desk = try desk(
            store, ["--commits", "2", "--name", name],
            in: [
              "strace", "-f", "-o", "/dev/null", "-e", "trace=\(call)",
              "-e", "inject=\(call):signal=SIGKILL:when=\(when)",
            ])
          all += acknowledged(desk.lines())
          desk.wait()
        }
      }
      #expect(all.count > 20)
      try check(store, acknowledged: all)
    }
  }

  @Test(
    "EIO on fdatasync, then success: the next segment",
    .enabled(if: Program.canTrace, "no strace"))
  func failedSync() throws {
    try withStore { store in
      var all: [String] = []
      // The first one is that of opening, before anything was written: it is no commit's.
      for when in 1...5 {
        let desk = try desk(
          store, ["--commits", "5", "--name", "e\(when)"],
          in: [
            "strace", "-f", "-o", "/dev/null", "-e", "trace=fdatasync",
            "-e", "inject=fdatasync:error=EIO:when=\(when)",
          ])
        let lines = desk.lines()
        #expect(acknowledged(lines).count == 5, "\(lines)")
        all += acknowledged(lines)
        #expect(desk.wait() == 0)
      }
      try check(store, acknowledged: all)
      let disk = RealFileSystem()
      let writer = try #require(try disk.list(store + "/log").first)
      #expect(try disk.list("\(store)/log/\(writer)").count == 5)
    }
  }

  @Test(
    "disk full, short write or file-size limit in a write: ENOSPC, then room again",
    .enabled(if: Program.canTrace, "no strace"))
  func noSpace() throws {
    try withStore { store in
      let desk = try desk(
        store, ["--commits", "6", "--name", "n"],
        in: [
          "strace", "-f", "-o", "/dev/null", "-P", try segment(store), "-e", "trace=write",
          "-e", "inject=write:error=ENOSPC:when=2..3",
        ])
      let lines = desk.lines()
      desk.wait()
      #expect(lines.count { $0.hasPrefix("error diskFull") } == 2, "\(lines)")
      #expect(acknowledged(lines).count == 4)
      let found = try notes(store)
      #expect(found == acknowledged(lines))
    }
  }

  @Test("disk full, short write or file-size limit in a write: the limit kills nobody")
  func fileSizeLimit() throws {
    try withStore { store in
      let size = try #require(try RealFileSystem().status(try segment(store))?.sizeBytes)
      // ulimit counts in blocks of 512 bytes, or of 1024: that is the shell's choice.
      let desk = try desk(
        store, ["--commits", "100", "--name", "f"],
        in: ["sh", "-c", "ulimit -f \(size / 512 + 5); exec \"$0\" \"$@\""])
      let lines = desk.lines()
      #expect(desk.wait() == 0)
      #expect(lines.contains { $0.hasPrefix("error diskFull") })
      #expect(acknowledged(lines).count > 2)
      #expect(try notes(store) == acknowledged(lines))
    }
  }

  @Test(
    "disk full during recovery: a small disk", .enabled(if: Program.canMount, "no tmpfs"))
  func smallDisk() throws {
    try withTemporaryFolder { folder in
      let small = folder + "/small"
      mkdir(small, 0o700)
      // The torn line is written over the end of what fits: the disk is full when it is found.
      let script = """
        mount -t tmpfs -o size=96k none "$1" && "$0" desk --prepare "$1/store" || exit
        "$0" desk --commits 400 --name small "$1/store"
        printf '9\\t2026-11-22T03:48:12.345Z.0000\\t>.\\tx' | dd conv=notrunc oflag=append \
          of=$(ls "$1"/store/log/*/*.log | tail -1) 2>/dev/null
        cat /dev/zero > "$1/fill" 2>/dev/null
        "$0" desk --commits 1 --name after "$1/store"
        cp -r "$1/store" "$2"
        """
      let saved = folder + "/saved"
      let child = try ChildProcess(
        ["unshare", "-Urm", "sh", "-c", script, Program.bench, small, saved])
      let lines = child.lines()
      child.wait()
      #expect(lines.contains { $0.hasPrefix("error diskFull") }, "\(lines.suffix(3))")
      #expect(lines.filter { $0.hasPrefix("open ") }.count == 2, "\(lines.suffix(3))")
      let found = try notes(saved)
      #expect(Set(found).isSuperset(of: acknowledged(lines)))
      #expect(found.count == acknowledged(lines).count)
    }
  }

  @Test("SIGSTOP while the lock is held: others say busy, with the pid")
  func stopped() throws {
    try withStore { store in
      let first = try desk(store, ["--commits", "1000000", "--name", "s"])
      _ = first.line()
      var holder: Int?
      // Stopped somewhere; until that is in the middle of a commit.
      for _ in 0..<200 where holder == nil {
        usleep(1000)
        first.kill(SIGSTOP)
        var host = JournalHost.real
        host.limits.lockPatienceMicroseconds = 20_000
        let journal = try Journal(store, for: .writing, on: RealFileSystem(), host: host)
        #expect(journal.readOnly == nil)
        do throws(JournalError) {
          _ = try journal.commit(
            Proposal(
              wish: .undo, desk: Desk(by: SimulatedDesk.mara, today: Day(number: 20_000))))
        } catch {
          if case .busy(let pid) = error { holder = pid }
          try journal.catchUp()
        }
        first.kill(SIGCONT)
      }
      #expect(holder == Int(first.id))
      first.kill()
      _ = first.lines()
      first.wait()
      try check(store, acknowledged: [])
    }
  }

  @Test("two processes settle the same torn tail")
  func twoSettle() throws {
    for _ in 0..<10 {
      try withStore { store in
        let path = try segment(store)
        let file = try OpenFile(path, .appending, on: RealFileSystem())
        let size = try file.size()
        let torn = Array("4\t2026-11-22T03:48:12.345Z.0000\t>.\tcontact.no".utf8)
        _ = try torn.withUnsafeBytes { try file.disk.append(file.handle, $0) }
        let desks = try (0..<2).map { try desk(store, ["--commits", "1", "--name", "d\($0)"]) }
        let all = desks.flatMap { acknowledged($0.lines()) }
        #expect(desks.map { $0.wait() } == [0, 0])
        #expect(all.count == 2)
        try check(store, acknowledged: all)
        let kept = try RealFileSystem().list(store + "/local/quarantine")
        #expect(kept.count == 1)
        #expect(try file.bytes(from: size, count: 2) == Array("4\t".utf8))
      }
    }
  }

  private func segment(_ store: String) throws -> String {
    let disk = RealFileSystem()
    let writer = try #require(try disk.list(store + "/log").first)
    let name = try #require(try disk.list("\(store)/log/\(writer)").last)
    return "\(store)/log/\(writer)/\(name)"
  }
}

extension Program {
  /// strace is here and may trace.
  static let canTrace = works(["strace", "-o", "/dev/null", "true"])
  /// A small disk of our own can be mounted, in a user namespace.
  static let canMount = works(
    ["unshare", "-Urm", "sh", "-c", "d=$(mktemp -d) && mount -t tmpfs -o size=64k none $d"])

  private static func works(_ arguments: [String]) -> Bool {
    guard let child = try? ChildProcess(arguments) else { return false }
    _ = child.lines()
    return child.wait() == 0
  }
}
