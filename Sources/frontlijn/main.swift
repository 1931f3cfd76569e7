import CaseJournal
import CaseModel
import FrontlijnApp
import Glibc
import Terminal
import TextUI

let path = CommandLine.arguments[1]
let disk = RealFileSystem()
let host = AppHost<RealFileSystem>(
  today: { Day(year: 2026, month: 11, day: 20)! }, utcOffsetMinutes: { 60 }, millisecondsToMidnight: { 3_600_000 },
  open: { path throws(JournalError) in try Journal(path, for: .writing, on: disk, host: .real) },
  create: { path throws(JournalError) in try Journal.create(path, isPractice: false, on: disk, host: .real) },
  practice: { _ in .failure(PracticeProblem(sentence: "no")) })
let journal = try? Journal(path, for: .writing, on: disk, host: .real)
var loop = RunLoop(journal: journal, path: path, strings: Strings(.nl), me: nil, themeName: CommandLine.arguments.count > 2 ? CommandLine.arguments[2] : "slate", size: Size(columns: 80, rows: 24), host: host)
func go(_ loop: inout RunLoop<RealFileSystem>) throws {
  var session = try TerminalSession()
  loop.run(on: &session)
}
try go(&loop)
