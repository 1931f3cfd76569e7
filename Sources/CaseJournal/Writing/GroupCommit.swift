// Group commit: several threads of one process add to a store at once. While one of them commits,
// the others queue; whoever commits next takes all of the queue in one write and one sync. Each is
// answered when what it asked for is on disk, or was refused.
//
//   thread 1   commit ─ lock ─ write ─ sync ─ answer
//   thread 2        queue ················ leads: lock ─ write both ─ sync ─ answer both
//   thread 3           queue ·············· waits ···························· answered

import CaseModel
import Dispatch
import Glibc
import Synchronization

/// A journal that any thread may commit to.
public final class GroupCommit<Disk: FileSystem>: Sendable {
  private let journal: Mutex<Journal<Disk>>
  private let queue = Mutex(Queue())

  private struct Queue {
    var waiting: [Ticket] = []
    /// Somebody commits; who comes now waits until he is answered or told to lead.
    var isLed = false
    /// How many were written together last.
    var lastCount = 0
  }

  /// More than this is not written at once: the first of them waits for the last.
  private let mostAtOnce = 256

  /// - Parameter journal: open for writing; from now on nobody else's.
  public init(_ journal: sending Journal<Disk>) {
    self.journal = Mutex(journal)
  }

  /// Everything that the entries say; waits until a commit that is under way has ended.
  public var caseload: Caseload { journal.withLock { $0.caseload } }

  /// How many wait for whoever commits.
  var waitingCount: Int { queue.withLock { $0.waiting.count } }

  /// Writes the proposal's facts as one transaction. Returns when it is on disk, or was refused.
  public func commit(_ proposal: Proposal) throws(JournalError) -> Result<Committed, Refusal> {
    let ticket = Ticket(proposal)
    let leads = queue.withLock { queue in
      queue.waiting.append(ticket)
      defer { queue.isLed = true }
      return !queue.isLed
    }
    if leads || ticket.isToldToLead { lead() }
    return try ticket.answer
  }

  /// Commits what waits, and hands the lead to the first who came in the meantime.
  private func lead() {
    letOthersJoin()
    let batch = queue.withLock { queue in
      let batch = Array(queue.waiting.prefix(mostAtOnce))
      queue.waiting.removeFirst(batch.count)
      queue.lastCount = batch.count
      return batch
    }
    let proposals = batch.map(\.proposal)
    do throws(JournalError) {
      let results = try journal.withLock { journal throws(JournalError) in
        try journal.commit(proposals)
      }
      for (ticket, result) in zip(batch, results) { ticket.answer(.success(result)) }
    } catch {
      for ticket in batch { ticket.answer(.failure(error)) }
    }
    let next = queue.withLock { queue in
      queue.isLed = !queue.waiting.isEmpty
      return queue.waiting.first
    }
    next?.tellToLead()
  }

  /// Who was just answered often asks again at once: as long as each moment brings another one, it
  /// pays to wait, for a sync costs more. Nobody who is alone waits.
  private func letOthersJoin() {
    var count = waitingCount
    guard queue.withLock({ $0.lastCount }) > 1 else { return }
    while count < mostAtOnce {
      sched_yield()
      let now = waitingCount
      if now == count { return }
      count = now
    }
  }
}

/// One proposal in the queue.
private final class Ticket: Sendable {
  typealias Answer = Result<Result<Committed, Refusal>, JournalError>

  let proposal: Proposal
  private let answered: Mutex<Answer?> = Mutex(nil)
  private let woken = DispatchSemaphore(value: 0)

  init(_ proposal: Proposal) { self.proposal = proposal }

  func answer(_ answer: Answer) {
    answered.withLock { $0 = answer }
    woken.signal()
  }

  func tellToLead() { woken.signal() }

  /// Waits to be woken; true when there is no answer yet, so that it is this one's turn.
  var isToldToLead: Bool {
    woken.wait()
    return answered.withLock { $0 == nil }
  }

  /// The answer, once there is one.
  var answer: Result<Committed, Refusal> {
    get throws(JournalError) {
      guard let answer = answered.withLock({ $0 }) else { preconditionFailure("nobody answered") }
      return try answer.get()
    }
  }
}
