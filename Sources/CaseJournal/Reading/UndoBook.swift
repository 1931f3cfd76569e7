// Which transactions no longer count. An undo names the transaction that it takes back; an undo
// of an undo is redo. A transaction counts when no undo that counts names it.

import CaseModel

/// The undone transactions of a store.
struct UndoBook {
  /// The undos that name a transaction, by its first entry.
  private var undos: [EntryID: [EntryID]] = [:]
  /// What an undo names.
  private var targets: [EntryID: EntryID] = [:]
  /// Entries that do not count, by writer: ranges of seq.
  private var dead: [WriterID: [ClosedRange<Int>]] = [:]

  /// True when the transaction that begins at `entry` counts.
  func counts(_ entry: EntryID) -> Bool {
    !(undos[entry] ?? []).contains { counts($0) }
  }

  /// What the transaction at `entry` takes back, when it is an undo.
  func target(of entry: EntryID) -> EntryID? { targets[entry] }

  /// Notes that `undo` names `target`.
  ///
  /// - Returns: the transaction whose entries now count or no longer count, at the end of a chain
  ///   of undos.
  mutating func note(_ undo: EntryID, undoes target: EntryID) -> EntryID {
    guard targets[undo] == nil else { return root(of: target) }
    targets[undo] = target
    undos[target, default: []].append(undo)
    return root(of: target)
  }

  private func root(of entry: EntryID) -> EntryID {
    var at = entry
    while let next = targets[at], next != at { at = next }
    return at
  }

  /// Sets whether the entries `range` of the transaction at `entry` count.
  mutating func refresh(_ entry: EntryID, range: ClosedRange<Int>) {
    dead[entry.writer, default: []].removeAll { $0 == range }
    if !counts(entry) { dead[entry.writer, default: []].append(range) }
  }

  var isEmpty: Bool { dead.values.allSatisfy(\.isEmpty) }

  func isDead(_ writer: WriterID, _ seq: Int) -> Bool {
    dead[writer]?.contains { $0.contains(seq) } ?? false
  }
}
