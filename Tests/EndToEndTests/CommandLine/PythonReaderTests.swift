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
    #expect(reader.split(separator: "\n").count <= 45)
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

  /// Several segments and writers, and the same entries as our own export.
  @Test func readsWhatTheProgramReads() throws {
    try bench.copySample("nl")
    let made = try ProgramRun(
      productsDirectory() + "/frontlijn-bench", ["generate", "--entries", "9000", "many"],
      in: bench.folder, environment: bench.environment)
    #expect(made.code == 0, "\(made.errorText)")
    let segments = Workbench.files(bench.path("many/log"))
    #expect(segments.count > 1)
    let run = try read("many")
    #expect(run.code == 0, "\(run.errorText)")
    let log = try bench.run(["log", "--json", "--store", "many"])
    func seqs(_ text: String, _ pattern: Regex<(Substring, Substring)>) -> [Int] {
      text.matches(of: pattern).compactMap { Int($0.1) }
    }
    let ours = seqs(log.outputText, #/"entry":"\w+:(\d+)"/#)
    #expect(seqs(run.outputText, #/"seq": (\d+), "time"/#) == ours)
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
  }
}
