// A store copied to another week says the same, so many days later.

import CaseModel
import Glibc
import Testing

@testable import CaseJournal

@Suite struct StoreMoveTests {
  private let disk = RealFileSystem()
  private let days = 91

  /// A sample, opened for reading.
  private func sample(_ language: String) throws -> Journal<RealFileSystem> {
    let root = #filePath.split(separator: "/").dropLast(3).joined(separator: "/")
    return try Journal("/\(root)/Samples/\(language)", for: .reading, on: disk, host: .real)
  }

  private func temporaryFolder() -> String {
    var template = Array("/tmp/frontlijn-move-XXXXXX".utf8CString)
    return String(cString: mkdtemp(&template))
  }

  private func remove(_ folder: String) {
    for name in (try? disk.list(folder)) ?? [] {
      let path = folder + "/" + name
      if (try? disk.status(path))??.isFolder == true { remove(path) } else { unlink(path) }
    }
    rmdir(folder)
  }

  private func withCopy(
    of source: Journal<RealFileSystem>, until end: Int = Int.max,
    _ body: (Journal<RealFileSystem>, Int) throws -> Void
  ) throws {
    let folder = temporaryFolder()
    defer { remove(folder) }
    let move = StoreMove(days: days, endMilliseconds: end)
    let count = try move.copy(source, to: folder, host: .real)
    let report = try StoreCheck(folder, on: disk, host: .real).run(deep: true)
    #expect(report.exitCode == 0)
    #expect(report.findings == [])
    try body(try Journal(folder, for: .reading, on: disk, host: .real), count)
  }

  @Test(arguments: ["nl", "en"])
  func aMovedSampleSaysTheSameSoManyDaysLater(_ language: String) throws {
    let source = try sample(language)
    let today = source.lastTime.day
    try withCopy(of: source) { copy, count in
      #expect(count == source.entryCount)
      #expect(copy.entryCount == count)
      #expect(copy.card.isPractice)
      #expect(copy.card.store != source.card.store)
      #expect(copy.lastTime == source.lastTime.adding(days: days))
      #expect(copy.caseload.team.map(\.id) == source.caseload.team.map(\.id))
      #expect(copy.caseload.files.map(\.number) == source.caseload.files.map(\.number))
      for file in source.caseload.files {
        let moved = try #require(copy.caseload[file.id])
        let row = CaseRow(file, in: source.caseload, on: today)
        let now = CaseRow(moved, in: copy.caseload, on: today + days)
        #expect((now.id, now.number, now.household) == (row.id, row.number, row.household))
        #expect((now.street, now.status, now.director) == (row.street, row.status, row.director))
        #expect((now.stepsDone, now.stepsTotal) == (row.stepsDone, row.stepsTotal))
        #expect(now.nextStep == row.nextStep)
        #expect(now.nextOn == row.nextOn.map { $0 + days })
        #expect(now.lastContactOn == row.lastContactOn.map { $0 + days })
        #expect(now.labels.map(\.kind) == row.labels.map(\.kind))
        #expect(now.labels.map(\.lacksGround) == row.labels.map(\.lacksGround))
        #expect(now.labels.map(\.reviewOn) == row.labels.map { $0.reviewOn.map { $0 + days } })
        #expect(moved.timeline.map { $0.on - days } == file.timeline.map(\.on))
        #expect(moved.timeline.map(\.stamp.by) == file.timeline.map(\.stamp.by))
        #expect(words(moved, in: copy) == words(file, in: source))
      }
      #expect(copy.caseload.boards.map(\.notes.count) == source.caseload.boards.map(\.notes.count))
    }
  }

  private func words(_ file: CaseFile, in journal: Journal<RealFileSystem>) -> [String?] {
    file.timeline.map { item in
      guard case .contact(let note) = item else { return nil }
      return journal.text(of: note.text)
    }
  }

  @Test func whatLiesAfterTheEndIsLeftOut() throws {
    let source = try sample("en")
    let end = source.lastTime.adding(days: days - 3).milliseconds
    try withCopy(of: source, until: end) { copy, count in
      #expect(count < source.entryCount)
      #expect(copy.lastTime.milliseconds <= end)
      #expect(copy.lastTime.milliseconds > end - 7 * 86_400_000)
    }
  }

  @Test func transactionsStayTogetherAndUndoneStaysUndone() throws {
    let folder = temporaryFolder()
    defer { remove(folder) }
    var host = JournalHost.real
    var now = 1_700_000_000_000
    host.nowMilliseconds = {
      now += 60_000
      return now
    }
    try Journal.create(folder, isPractice: true, on: disk, host: host)
    let journal = try Journal(folder, for: .writing, on: disk, host: host)
    var random = SystemRandomNumberGenerator()
    let member = MemberID(for: "Mara de Wit", using: &random)
    let desk = Desk(by: member, today: Day(number: now / 86_400_000))
    func commit(_ command: Command) throws {
      _ = try journal.commit(Proposal(command, at: desk)).get()
    }
    try commit(
      .addTeamMember(
        TeamMemberAdded { ($0.member, $0.name, $0.organisation) = (member, "Mara", "Team") }))
    let id = CaseID(using: &random)
    let number = CaseNumber(using: &random)
    let opened = CaseOpened { ($0.caseID, $0.number, $0.on) = (id, number, desk.today) }
    let household = HouseholdCreated {
      ($0.caseID, $0.household, $0.name) = (id, HouseholdID(using: &random), "Bakker")
    }
    try commit(.openCase(NewCase(opened: opened, household: household)))
    for text in ["one", "two"] {
      try commit(
        .noteContact(
          ContactNoted {
            ($0.caseID, $0.contact, $0.on) = (id, ContactID(using: &random), desk.today)
            $0.text = .text(text)
          }))
    }
    _ = try journal.commit(Proposal(wish: .undo, desk: desk)).get()
    _ = try journal.commit(Proposal(wish: .undo, desk: desk)).get()
    _ = try journal.commit(Proposal(wish: .redo, desk: desk)).get()

    try withCopy(of: journal) { copy, count in
      #expect(count == journal.entryCount)
      #expect(copy.ledger.marks[0].map(\.count) == journal.ledger.marks[0].map(\.count))
      let file = try #require(copy.caseload[id])
      #expect(words(file, in: copy).compactMap { $0 } == ["one"])
    }
  }
}
