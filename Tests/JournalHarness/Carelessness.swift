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
  /// The log is taken to end where the mark says, and nobody looks how long it is: what a killed
  /// desk wrote behind its mark is built over. Only whoever writes must look. A reader may believe
  /// the mark, for it is moved after the sync: it never leads past what is on disk.
  case believesMark
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

  /// How long a file is said to be: the careless one asks the mark about the log.
  ///
  ///   mark    writer segment seq offset …        log    …/writer/segment.log
  func size(_ node: SimulatedNode, _ path: String) -> Int {
    guard carelessness == .believesMark, path.hasSuffix(".log"),
      let mark = machine.bytes(SimulatedDesk.store + "/local/durable")
    else { return node.seen.count }
    let words = String(decoding: mark, as: UTF8.self).split(separator: " ")
    guard words.count > 4, path.hasSuffix("/\(words[0])/\(words[1].suffix(6)).log"),
      let offset = Int(words[3])
    else { return node.seen.count }
    return offset
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
