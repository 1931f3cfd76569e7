// `doctor`: is this computer ready for it? Works without a terminal, without a store and with any
// of its own files broken; changes nothing.

import ArgumentParser
import CaseJournal
import FrontlijnApp
import Glibc
import Terminal
import TextUI

struct Doctor: OwnCommand {
  static let configuration = CommandConfiguration(
    commandName: "doctor", abstract: "Looks whether this computer and the store are ready.",
    discussion: """
      Each line that is not right says what to do. Exit codes: 0 all is well, 1 something is not.
      """)

  @OptionGroup var options: SharedOptions

  func carryOut() throws(Failure) -> Int32 {
    let surroundings = try options.surroundings()
    let strings = surroundings.strings
    let lines = try checkup(surroundings).lines(strings)
    let wrong = lines.filter { $0.advice != nil }
    var output = StandardOutput()
    let words = [strings.fineWord, strings.lookWord]
    let wordCells = words.map(\.widthCells).max() ?? 0
    let nameCells = lines.map(\.name.widthCells).max() ?? 0
    for line in lines {
      let word = line.advice == nil ? strings.fineWord : strings.lookWord
      output.line(
        "\(word.padded(to: wordCells))  \(line.name.padded(to: nameCells))  \(line.value)")
      if let advice = line.advice {
        let indent = wordCells + nameCells + 4
        for text in advice.wrapped(to: max(30, 80 - indent)) {
          output.line(String(repeating: " ", count: indent) + text)
        }
      }
    }
    output.line(strings.checkedUp(wrong.count))
    try output.finish(strings)
    return wrong.isEmpty ? 0 : 1
  }

  private func checkup(_ surroundings: Surroundings) throws(Failure) -> Checkup {
    var checkup = Checkup()
    let terminal = TerminalReport()
    checkup.terminalName = terminal.name
    checkup.terminal =
      switch terminal.description {
      case _ where !terminal.isTerminal: .none
      case .known(let colours): .known(colours: colours)
      case .unknown: .unknown
      case .noCursor: .linesOnly
      }
    (checkup.size, checkup.refusesColour) = (terminal.size, terminal.refusesColour)
    (checkup.hasOwnUTF8, checkup.hasUTF8) = (terminal.hasOwnUTF8, terminal.hasUTF8)
    let names = ["LC_ALL", "LC_CTYPE", "LANG"]
    checkup.locale = names.lazy.compactMap(Surroundings.variable).first ?? ""
    checkup.settings = Surroundings.settings.settings
    checkup.problems = Surroundings.settings.problems + Surroundings.keys.problems
    checkup.configPath = Surroundings.config?.path
    let shelf = ThemeFolder.shelf()
    checkup.knowsTheme = checkup.settings.theme.map { shelf.named($0) != nil } ?? true
    checkup.themeProblems = shelf.problems
    checkup.storePath = try options.storePath(surroundings)
    look(at: checkup.storePath, surroundings, &checkup)
    return checkup
  }

  /// Asked of the system, and nothing is written: a whole disk may be for reading only.
  private func isWritable(_ path: String) -> Bool {
    access(path, W_OK) == 0 && access(path + "/log", W_OK) == 0
  }

  private func look(at path: String, _ surroundings: Surroundings, _ checkup: inout Checkup) {
    let disk = RealFileSystem()
    do throws(JournalError) {
      let journal = try Journal(path, for: .reading, on: disk, host: surroundings.host)
      checkup.store = .open(
        cases: journal.caseload.files.count, isPractice: journal.card.isPractice)
      if journal.firstDamage != nil {
        checkup.store = .trouble(surroundings.strings.damagedButRead)
      } else if !isWritable(path) {
        checkup.store = .trouble(surroundings.strings.adviseReadOnly(path))
      }
    } catch {
      if case .noStore = error {
        checkup.store = .none
      } else {
        checkup.store = .trouble(surroundings.strings.sentence(error))
      }
    }
    // The store, or the nearest folder above it that is there.
    var place = path
    while (try? disk.status(place)) ?? nil == nil, let slash = place.lastIndex(of: "/") {
      place = slash == place.startIndex ? "/" : String(place[..<slash])
    }
    if case .network(let name) = disk.kind(place) { checkup.networkFileSystem = name }
    checkup.freeBytes = disk.freeBytes(place)
  }
}
