// A store copied to another week: to practise on, a sample's last day must lie in the week of
// whoever practises. Transactions stay together, authors and order stay; ids of entries become
// those of the new writer. All entries of a segment are written at once and synced once.

import CaseModel

/// Copies a store, its dates and times moved.
public struct StoreMove: Sendable {
  /// How much later everything is; whole weeks keep a Monday a Monday.
  public var days: Int
  /// What would be written later than this is left out: nobody has written it yet.
  public var endMilliseconds: Int

  public init(days: Int, endMilliseconds: Int) {
    self.days = days
    self.endMilliseconds = endMilliseconds
  }

  /// Makes a store in `path`, a new or an empty folder, with the entries of `source`.
  ///
  /// Entries of kinds that this program does not know stay behind: it cannot move their dates.
  /// - Returns: how many entries were written.
  public func copy<Disk: FileSystem>(
    _ source: Journal<Disk>, to path: String, host: JournalHost
  ) throws(JournalError) -> Int {
    let transactions = try faulting { () throws(FileFault) in try moved(source) }
    try Journal<Disk>.create(
      path, isPractice: source.card.isPractice, on: source.disk, host: host)
    let copy = try Journal(path, for: .writing, on: source.disk, host: host)
    return try copy.append(transactions)
  }

  /// The transactions of every writer in order of time, moved.
  private func moved<Disk: FileSystem>(
    _ source: Journal<Disk>
  ) throws(FileFault) -> [MovedTransaction] {
    var found: [MovedTransaction] = []
    for (at, writer) in source.ledger.writers.enumerated() {
      for mark in source.ledger.marks[at] {
        var events: [any Event] = []
        var stamp: Stamp?
        try source.ledger.forEachEvent(of: mark, writer: at, reading: source.shelf) { event, by in
          events.append(event.shifted(days: days))
          stamp = stamp ?? by
        }
        guard let stamp else { continue }
        let milliseconds = stamp.time.adding(days: days).milliseconds
        if milliseconds > endMilliseconds { continue }
        found.append(
          MovedTransaction(
            was: EntryID(writer: writer, seq: Int(mark.seq)), time: stamp.time, by: stamp.by,
            milliseconds: milliseconds, events: events))
      }
    }
    return found.sorted { a, b in
      (a.time, a.was.writer, a.was.seq) < (b.time, b.was.writer, b.was.seq)
    }
  }
}

/// A transaction on its way to another store.
struct MovedTransaction {
  /// Its first entry in the old store.
  var was: EntryID
  var time: HybridTime
  var by: MemberID
  /// When it is written in the new one.
  var milliseconds: Int
  var events: [any Event]
}

extension Journal {
  /// Writes transactions that were decided elsewhere into this new store.
  ///
  /// - Returns: how many entries.
  fileprivate func append(_ transactions: [MovedTransaction]) throws(JournalError) -> Int {
    try withLock { () throws(JournalError) in
      guard let writer else { throw .readOnly(.asked) }
      var end = try settle()
      var now: [EntryID: EntryID] = [:]
      var rest = transactions[...]
      while !rest.isEmpty {
        var batch = EntryBatch(after: end, opensSegment: header(after: end))
        while batch.entries.bytes.count < host.limits.segmentBytes, let next = rest.popFirst() {
          let events = next.events.compactMap { event -> (any Event)? in
            if event is LossAccepted { return nil }  // It names bytes of the old log.
            guard let undone = event as? Undone else { return event }
            return now[undone.what].map { what in Undone { $0.what = what } }
          }
          if events.isEmpty { continue }
          now[next.was] = EntryID(writer: writer, seq: batch.entries.seq + 1)
          batch.entries.append(
            events, by: next.by, wallMilliseconds: next.milliseconds, after: .zero,
            random: &host.random)
        }
        end = try startSegment(after: end, batch)
      }
      return end?.seq ?? 0
    }
  }
}
