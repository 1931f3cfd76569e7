// What a careless journal would do. A simulated process can be told to do one of these behind the
// journal's back; then some run must end with a broken promise, or the simulation has no teeth.

import CaseJournal

/// One mistake, made at every opportunity.
public enum Carelessness: String, CaseIterable, Sendable {
  /// What was written to a log is not synced.
  case leavesOutSync
  /// The names in a folder are not synced.
  case leavesOutFolderSync
  /// A sync that failed is tried again, and the second answer is believed.
  case triesSyncAgain
  /// A write that took less than all passes for a whole one.
  case believesShortWrite
  /// What does not belong in a log any more is not cut off.
  case leavesTail
  /// The lock is given back before the sync.
  case unlocksBeforeSync
  /// Nobody waits for the lock.
  case ignoresLock
  /// Bytes that nobody vouches for are built on without being written again.
  case adoptsWithoutWriting
}

extension SimulatedProcess {
  /// A call that the careless one leaves out: it answers, and nothing happens.
  func leavesOut(_ call: FileCall, _ path: String, isFolder: Bool) -> Bool {
    switch carelessness {
    case .leavesOutSync: (call == .syncData || call == .sync) && !isFolder
    case .leavesOutFolderSync: call == .sync && isFolder
    case .leavesTail: call == .truncate
    case .adoptsWithoutWriting: call == .write && path.hasSuffix(".log")
    default: false
    }
  }

  /// Gives the lock back when it is too early.
  func unlockEarly() {
    guard carelessness == .unlocksBeforeSync else { return }
    for (handle, open) in machine.handles
    where open.owner == number && open.node.exclusiveHolder == handle {
      open.node.exclusiveHolder = nil
    }
  }
}
