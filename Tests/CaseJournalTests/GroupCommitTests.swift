// Group commit: threads of one process queue while one commits, and are written together.

import CaseModel
import Dispatch
import Glibc
import JournalHarness
import Synchronization
import Testing

@testable import CaseJournal

@Suite("Group commit")
struct GroupCommitTests {
  /// A store on the real disk with one case: its folder, the case, and a desk.
  private struct Office {
    let path: String
    let id: CaseID
    let desk: Desk

    init(in folder: String) throws {
      path = folder + "/store"
      let disk = RealFileSystem()
      try Journal.create(path, isPractice: true, on: disk, host: .real)
      let journal = try Journal(path, for: .writing, on: disk, host: .real)
      let mara = SimulatedDesk.mara
      let today = journal.card.created.day
      desk = Desk(by: mara, today: today)
      var random = SystemRandomNumberGenerator()
      let case1 = CaseID(using: &random)
      id = case1
      let joined = TeamMemberAdded {
        ($0.member, $0.name, $0.organisation) = (mara, "Mara de Wit", "Buurtteam")
      }
      let new = NewCase(
        opened: CaseOpened {
          ($0.caseID, $0.on, $0.director) = (case1, today, mara)
          $0.number = CaseNumber(using: &random)
        },
        household: HouseholdCreated {
          ($0.caseID, $0.household, $0.name) = (case1, HouseholdID(using: &random), "Aarts")
        })
      for command in [Command.addTeamMember(joined), .openCase(new)] {
        _ = try journal.commit(Proposal(command, at: desk)).get()
      }
    }

    func group(_ host: sending JournalHost = .real) throws -> GroupCommit<RealFileSystem> {
      GroupCommit(try Journal(path, for: .writing, on: RealFileSystem(), host: host))
    }

    func note(_ text: String) -> Proposal {
      var random = SystemRandomNumberGenerator()
      let fact = ContactNoted {
        ($0.caseID, $0.contact, $0.on) = (id, ContactID(using: &random), desk.today)
        $0.text = .text(text)
      }
      return Proposal(.noteContact(fact), at: desk)
    }

    /// The store as a new process finds it.
    func reopened() throws -> Journal<RealFileSystem> {
      try Journal(path, for: .reading, on: RealFileSystem(), host: .real)
    }

    var notes: [String] {
      get throws {
        let journal = try reopened()
        return try #require(journal.caseload[id]).timeline.compactMap { item in
          if case .contact(let note) = item { journal.text(of: note.text) } else { nil }
        }
      }
    }

    /// How many writes the log was made with: each begins with one `>`.
    var writeCount: Int {
      get throws {
        let disk = RealFileSystem()
        var count = 0
        for writer in try disk.list(path + "/log") {
          for name in try disk.list("\(path)/log/\(writer)") {
            let bytes = try disk.contents("\(path)/log/\(writer)/\(name)")
            count += bytes.split(separator: 0x0A).count { line in
              line.split(separator: 0x09).dropFirst(2).first?.first == 0x3E
            }
          }
        }
        return count
      }
    }
  }

  /// Runs `body` on `count` threads of their own, and waits for them.
  private func onThreads(_ count: Int, _ body: @escaping @Sendable (Int) -> Void) -> DispatchGroup {
    let group = DispatchGroup()
    for number in 0..<count {
      let queue = DispatchQueue(label: "desk \(number)")
      queue.async(group: group) { body(number) }
    }
    return group
  }

  @Test("every thread's entries are there once, in its own order, when it was answered")
  func manyThreads() throws {
    try withTemporaryFolder { folder in
      let office = try Office(in: folder)
      let group = try office.group()
      let failures = Mutex(0)
      onThreads(8) { thread in
        for number in 0..<25 {
          do {
            _ = try group.commit(office.note("\(thread)-\(number)")).get()
          } catch {
            failures.withLock { $0 += 1 }
          }
        }
      }.wait()
      #expect(failures.withLock { $0 } == 0)
      let notes = try office.notes
      #expect(notes.count == 200 && Set(notes).count == 200)
      for thread in 0..<8 {
        #expect(notes.filter { $0.hasPrefix("\(thread)-") } == (0..<25).map { "\(thread)-\($0)" })
      }
      #expect(group.caseload[office.id]?.timeline.count == notes.count + 1)
      let check = StoreCheck(office.path, on: RealFileSystem(), host: .real)
      #expect(try check.run(deep: true).exitCode == 0)
    }
  }

  @Test("what queues behind a commit is written at once; a refused wish leaves the others alone")
  func together() throws {
    try withTemporaryFolder { folder in
      let office = try Office(in: folder)
      let before = try office.writeCount
      let group = try office.group()
      // Another process holds the lock, so that the first of us waits and the others queue.
      let disk = RealFileSystem()
      let lock = try HeldLock(office.path + "/local/lock", on: disk)
      #expect(try lock.acquireWithoutWaiting())
      let answers = Mutex([String: Bool]())
      let threads = onThreads(12) { number in
        let text = number == 5 ? "  " : "note \(number)"
        let result = try? group.commit(office.note(text))
        let isWritten = if case .success? = result { true } else { false }
        answers.withLock { $0[text] = isWritten }
      }
      while group.queue.waitingCount < 11 { sched_yield() }
      #expect(answers.withLock { $0.isEmpty })
      lock.release()
      threads.wait()
      let given = answers.withLock { $0 }
      #expect(given.count == 12)
      #expect(given.filter { !$0.value }.map(\.key) == ["  "])
      #expect(try office.notes.count == 11)
      // The first one's, and all the others'; one more if the refused one came first.
      #expect(try office.writeCount - before <= 2)
    }
  }

  @Test("who comes during a commit is in the next one, which takes 256 at most")
  func batches() {
    let queue = CommitQueue()
    let wish = Proposal(wish: .undo, desk: Desk(by: SimulatedDesk.mara, today: Day(number: 20_000)))
    var tickets = [queue.join(wish)]
    var sizes: [Int] = []
    while let leader = tickets.first(where: { $0.answer == nil }) {
      #expect(leader.leads)
      #expect(tickets.count(where: \.leads) == 1)
      queue.lead { batch in
        if sizes.isEmpty { tickets += (0..<600).map { _ in queue.join(wish) } }
        sizes.append(batch.count)
        return batch.map { _ in .failure(.nothingToUndo) }
      }
    }
    #expect(sizes == [1, 256, 256, 88])
    #expect(queue.waitingCount == 0)
  }

  @Test("when nothing can be written every thread is told")
  func failure() throws {
    try withTemporaryFolder { folder in
      let office = try Office(in: folder)
      var host = JournalHost.real
      host.limits.lockPatienceMicroseconds = 20_000
      let group = try office.group(host)
      let lock = try HeldLock(office.path + "/local/lock", on: RealFileSystem())
      #expect(try lock.acquireWithoutWaiting())
      let told = Mutex(0)
      onThreads(6) { number in
        do throws(JournalError) {
          _ = try group.commit(office.note("note \(number)"))
        } catch {
          if case .busy = error { told.withLock { $0 += 1 } }
        }
      }.wait()
      #expect(told.withLock { $0 } == 6)
      lock.release()
      #expect(try office.notes == [])
      _ = try group.commit(office.note("later")).get()
      #expect(try office.notes == ["later"])
    }
  }
}
