// A store that somebody else holds, or that may not be read: what a transcript cannot show.

import Glibc
import PtyHarness
import Testing

@Suite struct BadStoreTests {
  /// Everything in a folder, by path.
  private func contents(_ bench: Workbench) throws -> [String: [UInt8]] {
    var files: [String: [UInt8]] = [:]
    for name in Workbench.files(bench.path("store")) where name != "local/lock" {
      files[name] = try Workbench.read(bench.path("store/" + name))
    }
    return files
  }

  @Test func aStoreThatIsHeldIsBusy() throws {
    let bench = try Workbench()
    try bench.copySample("en")
    #expect(try bench.run(["note", "F-X1BM", "--as", "Ilse"], input: "First.").code == 0)
    let before = try contents(bench)
    let lock = open(bench.path("store/local/lock"), O_RDWR | O_CLOEXEC)
    try #require(lock >= 0)
    defer { close(lock) }
    try #require(flock(lock, LOCK_EX | LOCK_NB) == 0)
    let run = try bench.run(["note", "F-X1BM", "--as", "Ilse", "--lang", "nl"], input: "Tweede.")
    #expect(run.code == 75)
    #expect(run.errorText.hasPrefix("frontlijn: Een ander programma"))
    // Reading goes on, and nothing was kept.
    #expect(try bench.run(["list"]).code == 0)
    #expect(try contents(bench) == before)
  }

  @Test(.enabled(if: getuid() != 0, "root may read everything"))
  func whatMayNotBeReadIsOneMessage() throws {
    let bench = try Workbench()
    try bench.copySample("en")
    let log = bench.path("store/log/QR554MCP44/000001.log")
    chmod(log, 0)
    defer { chmod(log, 0o600) }
    for arguments in [["list"], ["verify"], ["log"], ["export", "--jsonl"], ["backup", "copy"]] {
      let run = try bench.run(arguments)
      #expect(run.code == 77, "\(arguments)")
      #expect(run.errorText.split(separator: "\n").count == 1, "\(arguments): \(run.errorText)")
    }
  }

  /// A large store opens from its snapshot without reading what is old: whoever prints all of it is
  /// told all the same.
  @Test func damageBehindASnapshotIsNeverPrintedAsWhole() throws {
    let bench = try Workbench()
    let made = try ProgramRun(
      productsDirectory() + "/frontlijn-bench", ["generate", "--entries", "21000", "store"],
      in: bench.folder, environment: bench.environment)
    #expect(made.code == 0, "\(made.errorText)")
    let number = try #require(try bench.run(["list"]).outputText.firstMatch(of: #/F-\w+/#)?.0)
    #expect(try bench.run(["note", String(number), "--as", "Mara"], input: "Called.").code == 0)
    #expect(Workbench.list(bench.path("store/local")).contains("snapshot"))

    // Whoever wrote the note has a log, too.
    let writer = try #require(
      Workbench.list(bench.path("store/log")).first { writer in
        Workbench.list(bench.path("store/log/\(writer)")).contains("000002.log")
      })
    let segment = bench.path("store/log/\(writer)/000002.log")
    var bytes = try Workbench.read(segment)
    bytes[bytes.count / 2] ^= 4
    try Workbench.write(segment, bytes)

    for arguments in [["log"], ["log", "--json"], ["export", "--jsonl"]] {
      let run = try bench.run(arguments)
      #expect(run.code == 2, "\(arguments)")
      #expect(run.errorText.split(separator: "\n").count == 1, "\(arguments): \(run.errorText)")
      #expect(run.errorText.contains("damaged"))
    }

    // Words that changed are not shown as somebody's.
    let key = Array("\ttext=".utf8)
    for name in Workbench.list(bench.path("store/log/\(writer)")) {
      let path = bench.path("store/log/\(writer)/\(name)")
      var bytes = try Workbench.read(path)
      for at in bytes.indices.dropLast(key.count) where bytes[at...].starts(with: key) {
        bytes[at + key.count] ^= 4
      }
      try Workbench.write(path, bytes)
    }
    let show = try bench.run(["show", String(number), "--lang", "en"])
    #expect(show.code == 2 && show.errorText.contains("damaged"))
    #expect(show.outputText.contains("cannot be read"))

    // Without the snapshot nothing is read behind the damage: the case may be there all the same.
    Workbench.remove(bench.path("store/local"))
    #expect(try bench.run(["show", String(number)]).code == 2)
    #expect(try bench.run(["show", "F-0000"]).code == 2)
  }

  @Test(arguments: ["nl", "en"])
  func aSampleComesBackByteForByte(_ name: String) throws {
    let bench = try Workbench()
    try bench.copySample(name)
    let export = try bench.run(["export", "--jsonl"])
    let made = try bench.run(
      ["import", "--jsonl", "-", "--store", "again"], input: export.output)
    #expect(made.code == 0, "\(made.errorText)")
    let files = Workbench.files(bench.path("store"))
    #expect(Workbench.files(bench.path("again")) == files)
    for file in files {
      let (was, now) = (
        try Workbench.read(bench.path("store/" + file)),
        try Workbench.read(bench.path("again/" + file))
      )
      #expect(was == now, "\(file)")
    }
  }
}
