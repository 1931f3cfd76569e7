// `import`: a team's spreadsheet becomes cases, all of it in one transaction or nothing. With
// --jsonl an export becomes the store that it came from.

import ArgumentParser
import CaseImport
import CaseJournal
import CaseModel
import FrontlijnApp
import Glibc

struct ImportSheet: OwnCommand {
  static let configuration = CommandConfiguration(
    commandName: "import",
    abstract: "Takes in a team's spreadsheet, or a store that was exported.",
    discussion: """
      Rows that are known already are skipped and nothing of a case is overwritten. Without \
      --skip-bad nothing is imported when any row is bad. With --jsonl the file is what \
      frontlijn export --jsonl wrote, and becomes a store in a new or empty folder, byte for byte.
      """)

  @OptionGroup var options: SharedOptions
  @Flag(help: "Says what would happen, and writes nothing.")
  var dryRun = false
  @Flag(help: "Leaves bad rows out.")
  var skipBad = false
  @Flag(help: "Takes in an export as a new store.")
  var jsonl = false
  @Argument(
    help: ArgumentHelp("The file; - reads standard input.", valueName: "file"),
    completion: .file())
  var path: String

  static let limitBytes = 64 << 20

  func carryOut() throws(Failure) -> Int32 {
    if jsonl { return try importExport() }
    let store = try OpenStore(options, for: dryRun ? .reading : .writing)
    let strings = store.strings
    if !dryRun, let reason = store.journal.readOnly { throw Failure(.readOnly(reason), strings) }
    let desk = try store.desk(options)
    let plan = try plan(of: try contents(strings), store, desk)
    let made = try carryOut(plan, store, desk)

    var output = StandardOutput()
    let isRefused = !plan.problems.isEmpty && !skipBad
    if dryRun || !isRefused { output.lines(strings.lines(plan, isDryRun: dryRun).map(\.printable)) }
    try output.finish(strings)
    for problem in plan.problems {
      StandardError.say("\(path): " + strings.sentence(problem, in: store.caseload).printable)
    }
    if isRefused { throw Failure(strings.badRows(plan.problems.count, path), .refused) }
    if !plan.problems.isEmpty { output.line(strings.badRowsSkipped(plan.problems.count)) }
    output.line(
      made
        ? strings.imported(
          cases: plan.newCases.count, triage: plan.triage.count, isDryRun: dryRun)
        : strings.nothingToImport(isDryRun: dryRun))
    try output.finish(strings)
    return dryRun ? store.exitCode : 0
  }

  // MARK: --jsonl

  private func importExport() throws(Failure) -> Int32 {
    let surroundings = try options.surroundings()
    let strings = surroundings.strings
    if dryRun || skipBad { throw Failure(strings.onlyForLists, .usage) }
    let store = try options.storePath(surroundings)
    let disk = RealFileSystem()
    var taken = try telling(strings) { () throws(JournalError) in
      try StoreImport(to: store, on: disk)
    }
    do throws(Failure) {
      var lines = try InputLines(path, disk, strings)
      while let line = try lines.next() {
        try telling(strings) { () throws(JournalError) in try taken.take(line) }
      }
      try telling(strings) { () throws(JournalError) in try taken.finish() }
    } catch {
      taken.discard()
      throw error
    }
    let report = try telling(strings) { () throws(JournalError) in
      try StoreCheck(store, on: disk, host: surroundings.host).run(deep: false)
    }
    var output = StandardOutput()
    output.line(strings.importedExport(entries: report.entries, to: store))
    if report.exitCode > 0 { output.line(strings.verdict(report.exitCode)) }
    try output.finish(strings)
    return report.exitCode
  }

  // MARK: a list

  /// Writes the plan, unless it is only asked for.
  ///
  /// - Returns: whether there was, or would be, something to write.
  private func carryOut(
    _ plan: ImportPlan, _ store: OpenStore, _ desk: Desk
  ) throws(Failure) -> Bool {
    let source = path == "-" ? "-" : String(path.split(separator: "/").last ?? "-")
    guard let command = plan.command(source: source, skippingBadRows: skipBad) else { return false }
    if !dryRun { try store.commit(command, at: desk) }
    return true
  }

  private func plan(
    of bytes: [UInt8], _ store: OpenStore, _ desk: Desk
  ) throws(Failure) -> ImportPlan {
    // What an earlier import kept of the list's notes, to compare with.
    var words: [Prose: String] = [:]
    for file in store.caseload.files {
      for case .contact(let note) in file.timeline where note.kind == .imported {
        words[note.text] = store.journal.text(of: note.text)
      }
    }
    let terms = ImportTerms(desk: desk, dateAloneText: store.strings.dateAlone) { [words] in
      words[$0] ?? $0.inMemory
    }
    var random = AnyRandom(store.surroundings.host.random)
    do throws(ImportError) {
      return try ImportPlan(of: bytes, for: store.caseload, on: terms, using: &random)
    } catch {
      throw Failure(
        "\(path): " + store.strings.sentence(error, in: store.caseload), .refused)
    }
  }

  private func contents(_ strings: Strings) throws(Failure) -> [UInt8] {
    do throws(FileFault) {
      let disk = RealFileSystem()
      let handle = path == "-" ? 0 : try disk.open(path, .reading)
      defer { if handle != 0 { disk.close(handle) } }
      let bytes: [UInt8]?
      do throws(InputFault) {
        bytes = try readAll(handle, limitBytes: Self.limitBytes)
      } catch {
        throw FileFault(.read, path, code: error.code)
      }
      if let bytes { return bytes }
    } catch {
      throw Failure(reading: error, strings)
    }
    throw Failure(strings.fileTooLarge(path, limitBytes: Self.limitBytes), .refused)
  }
}

/// The host's randomness where a concrete generator is asked for.
struct AnyRandom: RandomNumberGenerator {
  private var random: any RandomNumberGenerator

  init(_ random: any RandomNumberGenerator) { self.random = random }

  mutating func next() -> UInt64 { random.next() }
}
