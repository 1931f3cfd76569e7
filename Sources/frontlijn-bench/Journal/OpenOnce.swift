// One opening and one check in a process of their own, so that time and memory are theirs alone.

import ArgumentParser
import CaseJournal
import CaseModel
import Glibc

struct OpenOnce: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "open", abstract: "Opens a store once and prints the seconds.",
    shouldDisplay: false)

  @Flag(help: "Removes the snapshot first.")
  var cold = false
  @Flag(help: "Opens it for writing, and leaves a snapshot when it is due.")
  var leave = false
  @Argument var folder: String

  func run() throws {
    if cold { unlink(folder + "/local/snapshot") }
    let begin = ContinuousClock.now
    let access: Journal<RealFileSystem>.Access = leave ? .writing : .reading
    let journal = try Journal(folder, for: access, on: RealFileSystem(), host: .real)
    let opened = ContinuousClock.now
    let rows = journal.caseload.rows(on: Day(number: 20_000))
    let made = ContinuousClock.now
    let sorted = rows.sorted(by: .nextStep)
    let end = ContinuousClock.now
    print(thousandths((opened - begin) / .seconds(1)))
    print("rows \(thousandths((made - opened) / .milliseconds(1))) ms")
    print("sorted \(thousandths((end - made) / .milliseconds(1))) ms, \(sorted.count) rows")
    print("peak \(peakResidentMegabytes()) MB, \(journal.entryCount) entries")
    if leave {
      let start = ContinuousClock.now
      journal.leaveSnapshot()
      print("leave \(thousandths((ContinuousClock.now - start) / .milliseconds(1))) ms")
    }
  }
}

struct CheckOnce: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "check", abstract: "Checks a store once and prints the seconds.",
    shouldDisplay: false)

  @Argument var folder: String

  func run() throws {
    let begin = ContinuousClock.now
    let report = try StoreCheck(folder, on: RealFileSystem(), host: .real).run(deep: false)
    print(thousandths((ContinuousClock.now - begin) / .seconds(1)))
    throw ExitCode(report.exitCode)
  }
}
