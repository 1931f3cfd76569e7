// The format page's reader in Python, run as it stands there: so that a store can be read without
// this program, and the page says how.

import Glibc
import PtyHarness
import Testing

@Suite(.enabled(if: access("/usr/bin/python3", X_OK) == 0, "python3 is not there"))
struct PythonReaderTests {
  private let bench: Workbench

  init() throws {
    bench = try Workbench()
    let page = String(
      decoding: try Workbench.read(
        Workbench.checkout("/Sources/CaseJournal/CaseJournal.docc/Format1.md")), as: UTF8.self)
    let reader = try #require(page.firstMatch(of: #/```python\n((?s).*?)```/#)?.1)
    #expect(reader.split(separator: "\n").count <= 40)
    try Workbench.write(bench.path("reader.py"), Array(reader.utf8))
  }

  private func read(_ store: String) throws -> ProgramRun {
    try ProgramRun(
      "/usr/bin/python3", [bench.path("reader.py"), store], in: bench.folder,
      environment: ["PATH": "/usr/bin:/bin", "PYTHONIOENCODING": "utf-8"])
  }

  @Test(arguments: [("nl", 1600), ("en", 1631)])
  func readsASample(_ name: String, _ entries: Int) throws {
    try bench.copySample(name)
    let run = try read("store")
    #expect(run.code == 0, "\(run.errorText)")
    #expect(run.outputText.split(separator: "\n").count == entries)
  }

  /// A store of several segments.
  private func makeLargeStore() throws {
    try bench.copySample("nl")
    let made = try ProgramRun(
      productsDirectory() + "/frontlijn-bench", ["generate", "--entries", "9000", "many"],
      in: bench.folder, environment: bench.environment)
    #expect(made.code == 0, "\(made.errorText)")
  }

  /// The same entries as our own export has, writer by writer.
  private func expectWhatTheProgramReads(_ comment: Comment) throws {
    let run = try read("many")
    #expect(run.code == 0, "\(comment): \(run.errorText)")
    let log = try bench.run(["log", "--json", "--store", "many"])
    #expect(log.code == 0, "\(comment): \(log.errorText)")
    func entries(
      _ text: String, _ pattern: Regex<(Substring, Substring, Substring)>
    ) -> [(Substring, Int)] {
      text.matches(of: pattern).compactMap { match in Int(match.2).map { (match.1, $0) } }
    }
    let ours = entries(log.outputText, #/"entry":"(\w+):(\d+)"/#).sorted { $0 < $1 }
    let theirs = entries(run.outputText, #/"w": "(\w+)", "seq": (\d+), "time"/#)
    let differences = zip(ours, theirs).filter { $0 != $1 }.prefix(3)
    #expect(ours.count == theirs.count && differences.isEmpty, "\(comment): \(differences)")
  }

  @Test func readsWhatTheProgramReads() throws {
    try makeLargeStore()
    #expect(Workbench.files(bench.path("many/log")).count > 1)
    try expectWhatTheProgramReads("as it was made")
  }

  /// One damage after the other: in an entry, in a header, in the whole of a file, at the end.
  @Test func readsOnBehindAnAcceptedLoss() throws {
    try makeLargeStore()
    let folder = bench.path("many/log/")
    let files = Workbench.files(folder).sorted()
    try #require(files.count > 2)
    func damage(_ file: String, _ change: (inout [UInt8]) -> Void) throws {
      var bytes = try Workbench.read(folder + file)
      change(&bytes)
      try Workbench.write(folder + file, bytes)
    }
    let damages: [(Comment, () throws -> Void)] = [
      ("an entry", { try damage(files[0]) { $0[500_000] ^= 1 } }),
      ("a header", { try damage(files[1]) { $0[60] ^= 1 } }),
      ("half of a file", { try damage(files[0]) { $0.removeLast(600_000) } }),
      ("a file", { Workbench.remove(folder + files[1]) }),
      ("the end", { try damage(files[2]) { $0.removeLast(40) } }),
    ]
    for (what, damage) in damages {
      try damage()
      #expect(try read("many").code == 1, what)
      let repair = try bench.run(
        ["repair", "--accept-loss", "--yes", "--as", "Mara de Wit", "--store", "many"])
      #expect(repair.code == 0, "\(what): \(repair.errorText)")
      try expectWhatTheProgramReads(what)
    }
  }

  @Test func namesTheDamageInTheLineOfAnAcceptedLoss() throws {
    try bench.copySample("en")
    let folder = bench.path("store/log/")
    let log = folder + (try #require(Workbench.files(folder).first))
    var bytes = try Workbench.read(log)
    bytes[10_000] ^= 1
    try Workbench.write(log, bytes)
    let repair = try bench.run(
      ["repair", "--accept-loss", "--yes", "--as", "Ilse", "--store", "store"])
    #expect(repair.code == 0, "\(repair.errorText)")
    #expect(try read("store").code == 0)
    let path = folder + (try #require(Workbench.files(folder).first { folder + $0 != log }))
    let whole = try Workbench.read(path)
    let header = try #require(whole.firstIndex(of: 0x0A))
    for at in stride(from: header + 1, to: whole.count, by: 7) {
      var bytes = whole
      bytes[at] ^= 0x80
      try Workbench.write(path, bytes)
      let run = try read("store")
      #expect(run.code == 1, "byte \(at)")
      #expect(run.errorText.contains(#/^\w{10}\/\d{6}\.log, byte \d+: does not fit\n$/#), "\(at)")
    }
  }

  @Test func noticesAFlippedByteAndAShorterLog() throws {
    try bench.copySample("en")
    let log = try #require(Workbench.files(bench.path("store/log")).first)
    let path = bench.path("store/log/" + log)
    let whole = try Workbench.read(path)
    for at in stride(from: 5, to: whole.count, by: 47_111) {
      var bytes = whole
      bytes[at] ^= 1
      try Workbench.write(path, bytes)
      let run = try read("store")
      #expect(run.code == 1, "byte \(at)")
      #expect(run.errorText.contains("000001.log"), "byte \(at): \(run.errorText)")
    }
    let last = try #require(whole.dropLast().lastIndex(of: 0x0A))
    try Workbench.write(path, Array(whole[...last]))
    #expect(try read("store").errorText.contains("shorter than HEADS"))
    let heads = bench.path("store/HEADS")
    let text = try Workbench.read(heads)
    for at in 0..<text.count {
      var bytes = text
      bytes[at] ^= 0x80
      if at == text.count - 1 { bytes = [] }
      try Workbench.write(heads, bytes)
      #expect(try read("store").errorText == "HEADS: does not fit\n", "byte \(at)")
    }
  }
}
