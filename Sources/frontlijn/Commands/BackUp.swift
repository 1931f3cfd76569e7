// `backup` makes a copy of the store or adds to one; `restore` brings a copy back, or only tries
// whether it would come back.

import ArgumentParser
import CaseJournal
import CaseModel
import FrontlijnApp
import Glibc

struct BackUp: OwnCommand {
  static let configuration = CommandConfiguration(
    commandName: "backup", abstract: "Copies the store to a folder, and checks the copy.",
    discussion: """
      The second time only what is new is added; nothing in the copy is ever overwritten. The \
      folder must be new, empty, or a copy of this store. A damaged store is not copied.
      """)

  @OptionGroup var options: SharedOptions
  @Argument(
    help: ArgumentHelp("The folder for the copy.", valueName: "dir"), completion: .directory)
  var folder: String

  func carryOut() throws(Failure) -> Int32 {
    let surroundings = try options.surroundings()
    let strings = surroundings.strings
    let path = try options.storePath(surroundings)
    let report: CopyReport
    do throws(JournalError) {
      report = try StoreCopy(
        from: path, to: folder, on: RealFileSystem(), host: surroundings.host
      ).backUp()
    } catch {
      if case .folderInUse = error { throw Failure(strings.noPlaceForCopy(folder), .cannotCreate) }
      throw Failure(error, strings)
    }
    var output = StandardOutput()
    output.line(
      strings.backedUp(
        entries: report.check.entries, addedBytes: report.addedBytes, to: folder,
        at: report.lastMoment))
    output.line(strings.tryDrill(folder))
    try output.finish(strings)
    return 0
  }
}

struct Restore: OwnCommand {
  static let configuration = CommandConfiguration(
    commandName: "restore", abstract: "Brings a copy back, or tries whether it would come back.",
    discussion: """
      The store's folder must not be there yet, or be empty: nothing is overwritten. With --drill \
      the copy is restored to a folder beside your own files, read whole, compared with the store, \
      and taken away again.
      """)

  @OptionGroup var options: SharedOptions
  @Flag(help: "Only tries it: the store stays as it is.")
  var drill = false
  @Argument(
    help: ArgumentHelp("The folder with the copy.", valueName: "dir"), completion: .directory)
  var folder: String

  func carryOut() throws(Failure) -> Int32 {
    let surroundings = try options.surroundings()
    let path = try options.storePath(surroundings)
    return drill ? try drill(path, surroundings) : try restore(path, surroundings)
  }

  private func restore(_ path: String, _ surroundings: Surroundings) throws(Failure) -> Int32 {
    let strings = surroundings.strings
    let report = try restored(to: path, surroundings)
    var output = StandardOutput()
    output.line(
      strings.restored(entries: report.check.entries, to: path, at: report.lastMoment))
    try output.finish(strings)
    return 0
  }

  private func restored(
    to path: String, _ surroundings: Surroundings
  ) throws(Failure) -> CopyReport {
    do throws(JournalError) {
      return try StoreCopy(
        from: folder, to: path, on: RealFileSystem(), host: surroundings.host
      ).restore()
    } catch {
      if case .folderInUse = error {
        throw Failure(surroundings.strings.restoreElsewhere(path, folder), .cannotCreate)
      }
      throw Failure(error, surroundings.strings)
    }
  }

  // MARK: --drill

  private func drill(_ path: String, _ surroundings: Surroundings) throws(Failure) -> Int32 {
    let strings = surroundings.strings
    let place = try DrillFolder(surroundings)
    defer { place.remove() }
    let report = try restored(to: place.path + "/store", surroundings)
    let check = try telling(strings) { () throws(JournalError) in
      try StoreCheck(place.path + "/store", on: RealFileSystem(), host: surroundings.host)
        .run(deep: true)
    }
    var output = StandardOutput()
    guard check.exitCode == 0 else {
      output.lines(check.findings.map(strings.sentence))
      output.line(strings.drillFailed(check.exitCode))
      try output.finish(strings)
      return check.exitCode
    }
    output.line(strings.drilled(folder, entries: check.entries, at: report.lastMoment))
    output.line(try comparison(with: path, surroundings))
    try output.finish(strings)
    return 0
  }

  private func comparison(
    with path: String, _ surroundings: Surroundings
  ) throws(Failure) -> String {
    let strings = surroundings.strings
    do throws(JournalError) {
      let found = try CopyComparison(
        of: folder, with: path, on: RealFileSystem(), host: surroundings.host)
      return strings.compared(found, path)
    } catch {
      if case .noStore = error { return strings.nothingToCompare(path) }
      throw Failure(error, strings)
    }
  }
}

extension CopyReport {
  /// nil for a copy without entries.
  fileprivate var lastMoment: LocalMoment? {
    lastTime == .zero ? nil : LocalMoment(lastTime)
  }
}
