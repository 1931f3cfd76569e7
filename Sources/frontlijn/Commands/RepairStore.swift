// `repair`: mends a damaged store, never by itself. It says first what it would do, and does it
// when somebody says yes.

import ArgumentParser
import CaseJournal
import CaseModel
import FrontlijnApp
import Glibc

struct RepairStore: OwnCommand {
  static let configuration = CommandConfiguration(
    commandName: "repair", abstract: "Mends a damaged store, after asking.",
    discussion: """
      Without an option it says what is damaged and what can be done. --from DIR puts back exact \
      bytes from a copy (a backup) of this store. --accept-loss gives up what is damaged and lets \
      you write again; it is written in the log with your name. Either way the damaged bytes are \
      kept in local/quarantine.
      """)

  @OptionGroup var options: SharedOptions
  @Option(
    help: ArgumentHelp("A copy of this store to take bytes from.", valueName: "dir"),
    completion: .directory)
  var from: String?
  @Flag(help: "Gives up what is damaged.")
  var acceptLoss = false
  @Flag(help: "Says what would happen, and changes nothing.")
  var dryRun = false
  @Flag(help: "Does it without asking.")
  var yes = false

  func carryOut() throws(Failure) -> Int32 {
    let surroundings = try options.surroundings()
    let path = try options.storePath(surroundings)
    if from != nil, acceptLoss { throw Failure(surroundings.strings.oneWayToRepair, .usage) }
    if let from { return try mend(path, from: from, surroundings) }
    if acceptLoss { return try giveUp(path, surroundings) }
    return try explain(path, surroundings)
  }

  // MARK: without an option

  private func explain(_ path: String, _ surroundings: Surroundings) throws(Failure) -> Int32 {
    let strings = surroundings.strings
    let disk = RealFileSystem()
    var output = StandardOutput()
    let report = try telling(strings) { () throws(JournalError) -> StoreReport in
      let check = StoreCheck(path, on: disk, host: surroundings.host)
      var report = try check.run(deep: true)
      report.findings.removeAll { !$0.staysUnrepaired }
      // A snapshot is disposable: the log has everything.
      if report.findings.contains(where: { $0.what == .wrongSnapshot }), !dryRun {
        try check.removeSnapshot()
        report.findings.removeAll { $0.what == .wrongSnapshot }
        output.line(strings.snapshotRemoved)
      }
      return report
    }
    output.lines(report.findings.map(strings.sentence))
    output.lines(report.findings.isEmpty ? [strings.nothingToRepair] : strings.waysToRepair(path))
    try output.finish(strings)
    return report.exitCode
  }

  // MARK: --from

  private func mend(
    _ path: String, from copy: String, _ surroundings: Surroundings
  ) throws(Failure) -> Int32 {
    let strings = surroundings.strings
    let repair = try telling(strings) { () throws(JournalError) in
      try CopyRepair(path, from: copy, on: RealFileSystem(), host: surroundings.host)
    }
    var output = StandardOutput()
    output.lines(
      repair.changes.map { change in
        strings.mends(
          file: change.file, byte: change.byte, bytes: change.bytes, isNew: change.isNew)
      })
    output.lines(repair.left.map(strings.staysDamaged))
    guard try isMeant(&output, strings) else { return 0 }
    try telling(strings) { () throws(JournalError) in try repair.carryOut() }
    output.line(strings.mended)
    return try conclude(path, &output, surroundings)
  }

  // MARK: --accept-loss

  private func giveUp(_ path: String, _ surroundings: Surroundings) throws(Failure) -> Int32 {
    let store = try OpenStore(options, for: .reading)
    let strings = store.strings
    let plan = try telling(strings) { () throws(JournalError) in try store.journal.lossPlan() }
    let member = try dryRun ? nil : member(store)
    var output = StandardOutput()
    output.lines(
      plan.parts.map { part in
        strings.givesUp(
          file: part.file, byte: part.byte, bytes: part.bytes, entries: part.entries)
      })
    output.lines(plan.missing.map(strings.givesUp))
    output.line(
      plan.missing.isEmpty ? strings.entriesLost(plan.entryCount) : strings.thingsLost)
    guard try isMeant(&output, strings), let member else { return 0 }
    try telling(strings) { () throws(JournalError) in
      try store.journal.acceptLoss(plan, by: member)
    }
    output.line(strings.lossAccepted)
    return try conclude(path, &output, surroundings)
  }

  /// Who accepts it. Where the team itself is lost, whoever says a name.
  private func member(_ store: OpenStore) throws(Failure) -> MemberID {
    if store.caseload.team.isEmpty, let name = options.whoName {
      var random = AnyRandom(store.surroundings.host.random)
      return MemberID(for: name, using: &random)
    }
    return try store.desk(options).by
  }

  // MARK: asking, and what came of it

  /// False when it is not to be done; on standard output stands why.
  private func isMeant(
    _ output: inout StandardOutput, _ strings: Strings
  ) throws(Failure) -> Bool {
    if dryRun {
      output.line(strings.nothingChanged)
      try output.finish(strings)
      return false
    }
    if yes { return true }
    try output.finish(strings)
    guard isatty(0) == 1 else { throw Failure(strings.addYes, .usage) }
    StandardError.hint(strings.typeYes)
    if strings.isYes(readLine() ?? "") { return true }
    output.line(strings.nothingChanged)
    try output.finish(strings)
    return false
  }

  private func conclude(
    _ path: String, _ output: inout StandardOutput, _ surroundings: Surroundings
  ) throws(Failure) -> Int32 {
    let strings = surroundings.strings
    let report = try check(path, surroundings)
    output.lines(report.findings.map(strings.sentence))
    output.line(strings.verdict(report.exitCode))
    try output.finish(strings)
    return report.exitCode
  }

  private func check(
    _ path: String, _ surroundings: Surroundings
  ) throws(Failure) -> StoreReport {
    try telling(surroundings.strings) { () throws(JournalError) in
      try StoreCheck(path, on: RealFileSystem(), host: surroundings.host).run(deep: false)
    }
  }
}
