// `log`: who wrote what, and when. Every entry of every colleague, undone ones too, oldest first.

import ArgumentParser
import CaseJournal
import CaseModel
import FrontlijnApp

struct ShowLog: OwnCommand {
  static let configuration = CommandConfiguration(
    commandName: "log", abstract: "Prints who wrote what and when, the newest last.",
    discussion: """
      One entry a line. What was undone is still there, marked as such; entries of a newer \
      Frontlijn are shown as they stand in the log. Nothing is changed.
      """)

  @OptionGroup var options: SharedOptions
  @Option(
    name: .customLong("case"),
    help: ArgumentHelp("Only this case, by its number, such as F-7K3M.", valueName: "case"))
  var number: String?
  @Option(help: ArgumentHelp("Only what this colleague wrote.", valueName: "name"))
  var by: String?
  @Option(
    help: ArgumentHelp(
      "Only from this day on: yesterday, mon, -7, 5 nov, 2026-11-05.", valueName: "day"))
  var since: String?
  @Flag(help: "The lines as they stand in the log.")
  var raw = false
  @Flag(help: "One JSON object per entry: entry, at, by, name, case, counts, type, fields.")
  var json = false

  func carryOut() throws(Failure) -> Int32 {
    let store = try OpenStore(options, for: .reading, readsAll: true)
    let strings = store.strings
    if raw, json { throw Failure(strings.rawOrJSON, .usage) }
    let wanted = try wanted(in: store)
    let since = try since.map { (typed) throws(Failure) in
      store.surroundings.start(of: try readDay(typed, today: store.surroundings.today, strings))
    }
    let text = LogText(store)
    var (output, objects) = (StandardOutput(), LogJSON(store.caseload))
    var isEmpty = true
    try telling(strings) { () throws(JournalError) in
      try store.journal.forEachEntry(since: since ?? .zero) { entry in
        if wanted(entry) {
          isEmpty = false
          if raw {
            output.bytes(entry.rawLine)
          } else if json {
            output.bytes(objects.line(entry))
          } else {
            output.line(text.line(entry))
          }
        }
        return !output.isClosed
      }
    }
    if isEmpty, !raw, !json { output.line(strings.noEntries) }
    try output.finish(strings)
    return store.exitCode
  }

  /// Whether an entry is asked for.
  private func wanted(in store: OpenStore) throws(Failure) -> (LoggedEntry) -> Bool {
    let caseID = try number.map { (typed) throws(Failure) in try store.file(typed).id }
    let members = try by.map { (name) throws(Failure) -> [MemberID] in
      let found = store.caseload.team.called(name)
      guard found.isEmpty else { return found.map(\.id) }
      throw Failure(store.strings.nobodyCalled(name, team: store.caseload.team), .refused)
    }
    return { entry in
      if let caseID, entry.caseID != caseID { return false }
      if let members { return entry.by.map(members.contains) ?? false }
      return true
    }
  }
}

/// A day in the past that somebody typed; says so where it may be another one.
func readDay(_ typed: String, today: Day, _ strings: Strings) throws(Failure) -> Day {
  let reading: DateReading
  do throws(DateProblem) {
    reading = try DateReader(today: today, leaning: .back).read(typed)
  } catch {
    throw Failure(strings.sentence(error, leaning: .back), .refused)
  }
  switch reading.certainty {
  case .certain, .assumed: break
  case .either(let other):
    StandardError.say(strings.readAs(typed, reading.day, other: other))
  case .otherWeekday: throw Failure(strings.meaning(reading, today: today), .refused)
  }
  return reading.day
}
