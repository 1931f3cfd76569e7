// The queue of a group commit: who waits, who leads, and what is written together. Knows no thread
// and no journal: `GroupCommit` waits on its tickets, and the simulation of `JournalHarness` plays
// all who queue on one thread, so that a run is the same every time.
//
//   acknowledged: on disk, once, in the order of joining
//   a commit that fails answers every one whom it took with that failure, and none of them twice

import CaseModel
import Dispatch
import Glibc
import Synchronization

/// Proposals that wait to be written, in the order in which they came.
package final class CommitQueue: Sendable {
  private let state = Mutex(State())

  private struct State {
    var waiting: [CommitTicket] = []
    /// Somebody commits; who comes now waits until he is answered or told to lead.
    var isLed = false
    /// How many were written together last.
    var lastCount = 0
  }

  /// More than this is not written at once: the first of them waits for the last.
  private let mostAtOnce = 256

  package init() {}

  /// How many wait for whoever commits.
  package var waitingCount: Int { state.withLock { $0.waiting.count } }

  /// Queues a proposal. Where nobody leads, its ticket does.
  package func join(_ proposal: Proposal) -> CommitTicket {
    let ticket = CommitTicket(proposal)
    let leads = state.withLock { state in
      state.waiting.append(ticket)
      defer { state.isLed = true }
      return !state.isLed
    }
    if leads { ticket.lead() }
    return ticket
  }

  /// Commits what waits, answers it, and hands the lead to the first who came in the meantime. For
  /// the ticket that leads, and for no other.
  package func lead(
    _ commit: ([Proposal]) throws(JournalError) -> [Result<Committed, Refusal>]
  ) {
    letOthersJoin()
    let batch = state.withLock { state in
      let batch = Array(state.waiting.prefix(mostAtOnce))
      state.waiting.removeFirst(batch.count)
      state.lastCount = batch.count
      return batch
    }
    do throws(JournalError) {
      let results = try commit(batch.map(\.proposal))
      for (ticket, result) in zip(batch, results) { ticket.answer(.success(result)) }
    } catch {
      for ticket in batch { ticket.answer(.failure(error)) }
    }
    let next = state.withLock { state in
      state.isLed = !state.waiting.isEmpty
      return state.waiting.first
    }
    next?.lead()
  }

  /// Who was just answered often asks again at once: as long as each moment brings another one, it
  /// pays to wait, for a sync costs more. Nobody who is alone waits.
  private func letOthersJoin() {
    var count = waitingCount
    guard state.withLock({ $0.lastCount }) > 1 else { return }
    while count < mostAtOnce {
      sched_yield()
      let now = waitingCount
      if now == count { return }
      count = now
    }
  }
}

/// One proposal in the queue.
package final class CommitTicket: Sendable {
  package typealias Answer = Result<Result<Committed, Refusal>, JournalError>

  fileprivate let proposal: Proposal
  private let place = Mutex(Place.waiting)
  private let woken = DispatchSemaphore(value: 0)

  private enum Place {
    case waiting, leading
    case answered(Answer)
  }

  fileprivate init(_ proposal: Proposal) { self.proposal = proposal }

  fileprivate func lead() { move(to: .leading) }
  fileprivate func answer(_ answer: Answer) { move(to: .answered(answer)) }

  private func move(to new: Place) {
    place.withLock { $0 = new }
    woken.signal()
  }

  /// Waits until it is this one's turn to lead, or it was answered.
  func wait() { woken.wait() }

  /// It is this one's turn to commit what waits.
  package var leads: Bool {
    place.withLock { if case .leading = $0 { true } else { false } }
  }

  /// nil as long as nobody answered.
  package var answer: Answer? {
    place.withLock { if case .answered(let answer) = $0 { answer } else { nil } }
  }
}
