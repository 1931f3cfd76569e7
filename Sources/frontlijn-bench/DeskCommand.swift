// A desk as a real process, for tests that kill, starve and stop it: commits notes and prints each
// acknowledged entry. What it printed is on disk, whatever happens to it afterwards.

import ArgumentParser
import CaseJournal
import CaseModel
import Glibc

struct DeskCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "desk", abstract: "Commits notes to a store and prints each acknowledged one.")

  @Option(help: "How many commits.")
  var commits = 1
  @Option(help: "How many notes in one commit.")
  var batch = 1
  @Option(help: "What the notes begin with; must differ from other desks'.")
  var name = "desk"
  @Flag(help: "Waits for a line on standard input before each commit.")
  var steps = false
  @Flag(help: "Tries again while another desk has the store, however long.")
  var patient = false
  @Flag(help: "Makes the store, with one member and one case, and ends.")
  var prepare = false
  @Argument(help: "The store.")
  var folder: String

  func run() throws {
    let disk = RealFileSystem()
    if prepare { return try makeStore(disk) }
    let journal: Journal<RealFileSystem>
    do throws(JournalError) {
      journal = try Journal(folder, for: .writing, on: disk, host: .real)
    } catch {
      say("error \(error)")
      throw ExitCode(74)
    }
    guard let file = journal.caseload.files.first, let member = journal.caseload.team.first else {
      say("error no case, entries \(journal.entryCount), \(journal.findings)")
      throw ExitCode(65)
    }
    say("open \(getpid()) \(journal.writer?.text ?? "-")")
    var random = SystemRandomNumberGenerator()
    for number in 1...max(1, commits) {
      if steps, readLine() == nil { break }
      let desk = Desk(by: member.id, today: file.openedOn + 1)
      let texts = (0..<batch).map { "\(name)-\(number)-\($0)" }
      let proposals = texts.map { text in
        let fact = ContactNoted {
          ($0.caseID, $0.contact, $0.on) = (file.id, ContactID(using: &random), desk.today)
          $0.text = .text(text)
        }
        return Proposal(.noteContact(fact), at: desk)
      }
      do throws(JournalError) {
        for (text, result) in zip(texts, try commit(proposals, to: journal)) {
          if case .success = result { say("ack \(text)") } else { say("refused \(text)") }
        }
      } catch {
        say("error \(error)")
        if journal.readOnly != nil { throw ExitCode(74) }
      }
    }
  }

  private func commit(
    _ proposals: [Proposal], to journal: Journal<RealFileSystem>
  ) throws(JournalError) -> [Result<Committed, Refusal>] {
    while true {
      do throws(JournalError) {
        return try journal.commit(proposals)
      } catch {
        guard patient, case .busy = error else { throw error }
      }
    }
  }

  private func makeStore(_ disk: RealFileSystem) throws {
    var random = SystemRandomNumberGenerator()
    try Journal.create(folder, isPractice: true, on: disk, host: .real)
    let journal = try Journal(folder, for: .writing, on: disk, host: .real)
    let member = MemberID(for: "Mara de Wit", using: &random)
    let today = HybridTime(milliseconds: JournalHost.real.nowMilliseconds()).day - 1
    let desk = Desk(by: member, today: today)
    let joined = TeamMemberAdded {
      ($0.member, $0.name, $0.organisation) = (member, "Mara de Wit", "Buurtteam")
    }
    let id = CaseID(using: &random)
    let new = NewCase(
      opened: CaseOpened {
        ($0.caseID, $0.on, $0.director) = (id, today, member)
        $0.number = CaseNumber(using: &random)
      },
      household: HouseholdCreated {
        ($0.caseID, $0.household, $0.name) = (id, HouseholdID(using: &random), "Aarts")
      })
    for command in [Command.addTeamMember(joined), .openCase(new)] {
      _ = try journal.commit(Proposal(command, at: desk)).get()
    }
  }

  /// One write(2) per line, past every buffer: whoever kills us has what was said before.
  private func say(_ line: String) {
    let bytes = Array((line + "\n").utf8)
    _ = write(1, bytes, bytes.count)
  }
}
