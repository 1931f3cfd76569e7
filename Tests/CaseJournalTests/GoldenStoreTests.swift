// A store of format 1 that must load for ever, and say what it always said. Nothing makes it anew:
// a program that reads it differently has broken a promise to every team that has a store.

import CaseModel
import Glibc
import Testing

@testable import CaseJournal

@Suite("The golden store of format 1")
struct GoldenStoreTests {
  private let folder: String
  private let disk = RealFileSystem()

  init() {
    let here = #filePath.split(separator: "/").dropLast(2).joined(separator: "/")
    folder = "/\(here)/Golden/format-1"
  }

  private var host: JournalHost {
    var host = JournalHost.real
    // Its clocks are those of 2026; none of its entries lies ahead.
    host.nowMilliseconds = { 1_800_000_000_000 }
    return host
  }

  private func open() throws -> Journal<RealFileSystem> {
    try Journal(folder + "/store", for: .reading, on: disk, host: host)
  }

  @Test("it says what it always said")
  func state() throws {
    let journal = try open()
    let expected = String(decoding: try disk.contents(folder + "/state.txt"), as: UTF8.self)
    let state = journal.caseload.stateText { journal.text(of: $0) }
    for (now, was) in zip(state.split(separator: "\n"), expected.split(separator: "\n")) {
      #expect(now == was)
    }
    #expect(state == expected)
  }

  @Test("it holds what a store can hold, and is intact")
  func contents() throws {
    let report = try StoreCheck(folder + "/store", on: disk, host: host).run(deep: true)
    #expect(report.exitCode == 0, "\(report.findings)")
    #expect(report.writers == 2)
    #expect(report.segments == 5)
    let kinds = report.findings.map(\.what)
    #expect(kinds.contains(.abandoned(lines: 1)))
    #expect(kinds.contains { if case .lossAccepted = $0 { true } else { false } })
    var types = Set<String>()
    var undone = 0
    try open().forEachEntry { entry in
      if case .known(let event) = entry.event { types.insert("\(event.type)") }
      if !entry.counts { undone += 1 }
      return true
    }
    #expect(types.count == 50)
    #expect(undone == 1)
    let log = try report.allBytes(in: folder + "/store", on: disk)
    for escape in ["\\\\", "\\t", "\\n", "\\r", "\\x00", "\\x1B", "\\x7F", "\\x85", "\\x9F"] {
      #expect(log.firstRange(of: Array(escape.utf8)) != nil, "\(escape)")
    }
  }

  @Test("exported and taken in again, it has the same bytes")
  func exchange() throws {
    try withTemporaryFolder { temporary in
      var taken = try StoreImport(to: temporary + "/copy", on: disk)
      var lines: [[UInt8]] = []
      try open().exportJSONLines { lines.append($0.dropLast()) }
      for line in lines { try taken.take(line) }
      try taken.finish()
      for file in ["STORE", "HEADS"] {
        let path = "/" + file
        #expect(
          try disk.contents(folder + "/store" + path) == disk.contents(temporary + "/copy" + path))
      }
      for writer in try disk.list(folder + "/store/log") {
        for name in try disk.list(folder + "/store/log/" + writer) {
          let path = "/log/\(writer)/\(name)"
          let was = try disk.contents(folder + "/store" + path)
          #expect(try disk.contents(temporary + "/copy" + path) == was, "\(path)")
        }
      }
    }
  }

  @Test("a newer program goes on writing in it")
  func goesOn() throws {
    try withTemporaryFolder { temporary in
      _ = try StoreCopy(
        from: folder + "/store", to: temporary + "/copy", on: disk, host: host).restore()
      let journal = try Journal(temporary + "/copy", for: .writing, on: disk, host: host)
      #expect(journal.readOnly == nil)
      let member = try #require(journal.caseload.activeTeam.first)
      var random = SystemRandomNumberGenerator()
      let id = MemberID(for: "Nieuw", using: &random)
      let other = TeamMemberAdded {
        ($0.member, $0.name) = (id, "Nieuw")
        ($0.organisation, $0.role) = ("Buurtteam", .member)
      }
      let desk = Desk(by: member.id, today: Day(text: "2026-12-01")!)
      _ = try journal.commit(Proposal(.addTeamMember(other), at: desk)).get()
      let again = try Journal(temporary + "/copy", for: .reading, on: disk, host: host)
      #expect(again.caseload.team.last?.name == "Nieuw")
    }
  }
}

extension StoreReport {
  /// Everything that stands in the logs.
  fileprivate func allBytes(in store: String, on disk: RealFileSystem) throws -> [UInt8] {
    var bytes: [UInt8] = []
    for writer in try disk.list(store + "/log") {
      for name in try disk.list(store + "/log/" + writer) {
        bytes += try disk.contents("\(store)/log/\(writer)/\(name)")
      }
    }
    return bytes
  }
}
