// `list` and `show`: what the store says, for reading, for grep, and as JSON for other tools.

import ArgumentParser
import CaseModel

struct ListCases: OwnCommand {
  static let configuration = CommandConfiguration(
    commandName: "list", abstract: "Prints the Stakkers & Rakkers list.",
    discussion: """
      With --json an array with one object per case: id, number, household, street, status, \
      director, labels, stepsDone, stepsTotal, nextStep, nextDate, lastContact, \
      closedOn, closeReason.
      """)

  @OptionGroup var options: SharedOptions
  @Flag(help: "As JSON.")
  var json = false
  @Flag(help: "Closed cases too.")
  var all = false

  func carryOut() throws(Failure) -> Int32 {
    let store = try OpenStore(options, for: .reading)
    let (caseload, today) = (store.caseload, store.surroundings.today)
    let rows = caseload.rows(on: today)
    let shown = rows.inScope(all ? .all : .current, of: nil, on: today).sorted(by: .nextStep)
    var output = StandardOutput()
    if json {
      output.line(CaseJSON(caseload, on: today).list(shown))
    } else {
      output.lines(CaseListText(caseload, on: today, store.strings).lines(shown, of: rows.count))
    }
    try output.finish(store.strings)
    return store.exitCode
  }
}

struct ShowCase: OwnCommand {
  static let configuration = CommandConfiguration(
    commandName: "show", abstract: "Prints one case file.")

  @OptionGroup var options: SharedOptions
  @Flag(help: "As JSON, complete.")
  var json = false
  @Argument(help: ArgumentHelp("The case's number, such as F-7K3M.", valueName: "case"))
  var number: String

  func carryOut() throws(Failure) -> Int32 {
    let store = try OpenStore(options, for: .reading)
    let file = try store.file(number)
    let today = store.surroundings.today
    var output = StandardOutput()
    if json {
      output.line(CaseJSON(store.caseload, on: today).show(file, words: store.words))
    } else {
      output.lines(CaseFileText(file, store, on: today).lines())
    }
    try output.finish(store.strings)
    return store.exitCode
  }
}
