// `verify` reads every byte of a store and never writes one; `export` gives all of it away as
// JSON lines.

import ArgumentParser
import CaseJournal
import FrontlijnApp

struct Verify: OwnCommand {
  static let configuration = CommandConfiguration(
    commandName: "verify", abstract: "Checks every byte of the store and changes none.",
    discussion: "Exit codes: 0 intact, 1 a write was cut off, 2 damaged or lost.")

  @OptionGroup var options: SharedOptions
  @Flag(help: "Also reads every entry and looks whether all of them fit together.")
  var deep = false

  func carryOut() throws(Failure) -> Int32 {
    let surroundings = try options.surroundings()
    let strings = surroundings.strings
    let path = try options.storePath(surroundings)
    let report: StoreReport
    do throws(JournalError) {
      report = try StoreCheck(path, on: RealFileSystem(), host: surroundings.host).run(deep: deep)
    } catch {
      if case .notAStore = error { throw Failure(strings.sentence(error), .damaged) }
      if case .sealed = error { throw Failure(strings.sentence(error), .locked) }
      throw Failure(error, strings)
    }
    var output = StandardOutput()
    output.lines(report.findings.map(strings.sentence))
    output.line(
      strings.verified(
        entries: report.entries, writers: report.writers, segments: report.segments,
        bytes: report.bytes))
    output.line(strings.verdict(report.exitCode))
    try output.finish(strings)
    return report.exitCode
  }
}

struct Export: OwnCommand {
  static let configuration = CommandConfiguration(
    commandName: "export", abstract: "Writes the whole store to standard output.")

  @OptionGroup var options: SharedOptions
  @Flag(help: "As JSON lines: one object per line of the store, nothing left out.")
  var jsonl = false

  func carryOut() throws(Failure) -> Int32 {
    guard jsonl else { throw Failure(try options.surroundings().strings.chooseExport, .usage) }
    let store = try OpenStore(options, for: .reading)
    let output = SharedOutput()
    try telling(store.strings) { () throws(JournalError) in
      try store.journal.exportJSONLines { output.bytes($0) }
    }
    try output.finish(store.strings)
    return store.exitCode
  }
}

/// Standard output where a closure must hold it.
private final class SharedOutput {
  private var output = StandardOutput()

  func bytes(_ bytes: [UInt8]) { output.bytes(bytes) }
  func finish(_ strings: Strings) throws(Failure) { try output.finish(strings) }
}
