// Writing HEADS: this much was there. By backup, by samples, by the generator; never by a commit.

import CaseModel

extension Journal {
  /// Writes HEADS beside the logs, so that a shorter copy can be told from a whole one. Without a
  /// log there is none to write: an empty HEADS is a damaged one.
  public func writeHeads() throws(JournalError) {
    var heads = Heads()
    for (at, writer) in ledger.writers.enumerated() {
      guard let end = ledger.ends[at] else { continue }
      heads.heads[writer] = .init(segment: end.segment, seq: end.seq, hash: end.head)
    }
    try faulting { () throws(FileFault) in try heads.write(to: paths, on: disk) }
  }
}

extension Heads {
  /// Replaces HEADS. A store without entries has none: an empty file says nothing.
  func write(to paths: StorePaths, on disk: some FileSystem) throws(FileFault) {
    let temporary = paths.heads + ".tmp"
    if try disk.status(temporary) != nil { try disk.unlink(temporary) }
    if !heads.isEmpty {
      try disk.create(temporary, bytes)
      try disk.rename(temporary, paths.heads)
    }
    try disk.syncFolder(paths.root)
  }
}
