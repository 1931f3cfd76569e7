// Which transactions no longer count. An undo names the transaction that it takes back; an undo
// of an undo is redo. A transaction counts when no undo that counts names it.

import CaseModel

/// The undone transactions of a store.
struct UndoBook {
  /// The undos that name a transaction, by its first entry.
  private var undos: [EntryID: Set<EntryID>] = [:]
  /// What an undo names.
  private var targets: [EntryID: EntryID] = [:]
  /// Transactions that do not count, by their first entry.
  private(set) var dead = Set<EntryID>()

  init() {}

  init(named pairs: [(undo: EntryID, target: EntryID)], dead: [EntryID]) {
    for (undo, target) in pairs { _ = note(undo, undoes: target) }
    self.dead = Set(dead)
  }

  /// Every undo with what it names, in the order of their names.
  var named: [(undo: EntryID, target: EntryID)] {
    targets.map { ($0.key, $0.value) }
      .sorted { ($0.0.writer, $0.0.seq) < ($1.0.writer, $1.0.seq) }
  }

  /// True when the transaction that begins at `entry` counts.
  ///
  /// Undos that name each other in a circle, which no program of ours writes, take nothing back.
  func counts(_ entry: EntryID) -> Bool {
    // Each entry that is met hangs on the one before it, so that only a circle comes back.
    !(undos[entry] ?? []).contains { !isInCircle($0) && counts($0) }
  }

  private func isInCircle(_ undo: EntryID) -> Bool {
    var at = undo
    var steps = 0
    while let next = targets[at], steps <= targets.count {
      if next == undo { return true }
      at = next
      steps += 1
    }
    return false
  }

  /// What the transaction at `entry` takes back, when it is an undo.
  func target(of entry: EntryID) -> EntryID? { targets[entry] }

  /// Notes that `undo` names `target`.
  ///
  /// - Returns: the transaction whose entries now count or no longer count, at the end of a chain
  ///   of undos.
  mutating func note(_ undo: EntryID, undoes target: EntryID) -> EntryID {
    if targets[undo] == nil {
      targets[undo] = target
      undos[target, default: []].insert(undo)
    }
    var at = undo
    var steps = 0
    while let next = targets[at], steps <= targets.count {
      at = next
      steps += 1
    }
    return at
  }

  /// Works out anew whether the transaction at `entry` counts.
  mutating func refresh(_ entry: EntryID) {
    if counts(entry) { dead.remove(entry) } else { dead.insert(entry) }
  }

  /// True when both books have the same undos, in whatever order they were noted.
  func names(theSameAs other: UndoBook) -> Bool { targets == other.targets }

  /// True when the transaction at `entry` was taken back.
  func isDead(_ entry: EntryID) -> Bool { dead.contains(entry) }

  /// True when nothing is taken back.
  var isEmpty: Bool { dead.isEmpty }
}
