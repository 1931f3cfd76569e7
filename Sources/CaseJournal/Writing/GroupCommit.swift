// Group commit: several threads of one process add to a store at once. While one of them commits,
// the others queue; whoever commits next takes all of the queue in one write and one sync. Each is
// answered when what it asked for is on disk, or was refused.
//
//   thread 1   commit ─ lock ─ write ─ sync ─ answer
//   thread 2        queue ················ leads: lock ─ write both ─ sync ─ answer both
//   thread 3           queue ·············· waits ···························· answered

import CaseModel
import Synchronization

/// A journal that any thread may commit to.
public final class GroupCommit<Disk: FileSystem>: Sendable {
  private let journal: Mutex<Journal<Disk>>
  let queue = CommitQueue()

  /// - Parameter journal: open for writing; from now on nobody else's.
  public init(_ journal: sending Journal<Disk>) {
    self.journal = Mutex(journal)
  }

  /// Everything that the entries say; waits until a commit that is under way has ended.
  public var caseload: Caseload { journal.withLock { $0.caseload } }

  /// Writes the proposal's facts as one transaction. Returns when it is on disk, or was refused.
  public func commit(_ proposal: Proposal) throws(JournalError) -> Result<Committed, Refusal> {
    let ticket = queue.join(proposal)
    ticket.wait()
    if ticket.leads {
      queue.lead { proposals throws(JournalError) in
        try journal.withLock { journal throws(JournalError) in try journal.commit(proposals) }
      }
    }
    guard let answer = ticket.answer else { preconditionFailure("nobody answered") }
    return try answer.get()
  }
}
