// Undo appends a fact of its own; the log never shrinks. It is refused, with name and time, when a
// later transaction that counts touches the same field or builds on what would go
// (`journal.md` 4).

import CaseModel

extension Journal {
  /// The undo of `member`'s latest transaction that counts.
  func undo(by member: MemberID) throws(Refusal) -> Decided {
    guard let found = latest(of: member, where: { !$0.isUndo && $0.counts }) else {
      throw .nothingToUndo
    }
    try checkNothingBuiltOn(found, after: found)
    return Decided(
      events: [Undone { $0.what = found.entry }], concerned: found.events.map(\.0))
  }

  /// The undo of `member`'s latest undo, when it is the latest thing that this person did.
  func redo(by member: MemberID) throws(Refusal) -> Decided {
    guard let found = latest(of: member, where: { !$0.isRedo && (!$0.isUndo || $0.counts) }),
      found.isUndo, let target = ledger.undo.target(of: found.entry),
      let undone = transaction(target)
    else { throw .nothingToRedo }
    try checkNothingBuiltOn(undone, after: found)
    return Decided(
      events: [Undone { $0.what = found.entry }], concerned: undone.events.map(\.0))
  }

  /// One transaction with its events.
  private struct Transaction {
    var entry: EntryID
    var events: [(any Event, Stamp)]
    var time: HybridTime
    var isUndo: Bool
    /// An undo of an undo.
    var isRedo: Bool
    var counts: Bool
  }

  private func transaction(_ entry: EntryID) -> Transaction? {
    guard let (writer, mark) = ledger.mark(of: entry) else { return nil }
    return transaction(mark, writer)
  }

  private func transaction(_ mark: TransactionMark, _ writer: Int) -> Transaction? {
    var events: [(any Event, Stamp)] = []
    do throws(FileFault) {
      try ledger.forEachEvent(of: mark, writer: writer, reading: shelf) { event, stamp in
        events.append((event, stamp))
      }
    } catch {
      return nil
    }
    guard let first = events.first else { return nil }
    let entry = EntryID(writer: ledger.writers[writer], seq: Int(mark.seq))
    let target = ledger.undo.target(of: entry)
    return Transaction(
      entry: entry, events: events, time: first.1.time, isUndo: target != nil,
      isRedo: target.map { ledger.undo.target(of: $0) != nil } ?? false,
      counts: ledger.undo.counts(entry))
  }

  /// When a transaction was written, and by whom.
  private func firstLine(
    _ mark: TransactionMark, _ writer: Int
  ) -> (time: HybridTime, by: MemberID?)? {
    let place = EntryPlace(
      writer: writer, segment: Int(mark.segment), offsetBytes: Int(mark.offsetBytes))
    do throws(FileFault) {
      return try shelf.line(at: place, of: ledger.writers[writer]) { line, bytes, _ in
        (line.time, line.member(in: bytes))
      }
    } catch {
      return nil
    }
  }

  /// The member's latest transaction that fits, looking back through every writer's log.
  private func latest(
    of member: MemberID, where fits: (Transaction) -> Bool
  ) -> Transaction? {
    var best: Transaction?
    for writer in ledger.writers.indices {
      for mark in ledger.marks[writer].reversed() {
        guard let first = firstLine(mark, writer) else { continue }
        if let best, first.time < best.time { break }
        // Most transactions are somebody else's: their events need not be read.
        guard first.by == member, let found = transaction(mark, writer), fits(found) else {
          continue
        }
        best = found
        break
      }
    }
    return best
  }

  /// Refuses when an entry after `later` that counts builds on `taken`.
  private func checkNothingBuiltOn(
    _ taken: Transaction, after later: Transaction
  ) throws(Refusal) {
    var touches = Touches()
    for (event, stamp) in taken.events { touches.add(event, by: stamp.by) }
    for writer in ledger.writers.indices {
      for mark in ledger.marks[writer].reversed() {
        guard let first = firstLine(mark, writer), first.time > later.time else { break }
        guard let next = transaction(mark, writer) else { continue }
        if next.isUndo || !next.counts { continue }
        var other = Touches()
        for (event, stamp) in next.events { other.add(event, by: stamp.by) }
        if touches.areBuiltOn(by: other) {
          throw .builtOn(by: next.events[0].1.by, at: next.time)
        }
      }
    }
  }
}
