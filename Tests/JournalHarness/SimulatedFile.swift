// A file of the simulated disk: what programs see, and what would be left after a power cut.
// Assumption of the journal: a sector is written whole or not at all. Everything else may happen:
// any subset of unsynced sectors, any size that the file had since its last sync.

import TestSupport

/// One inode: a file or a folder.
final class SimulatedNode {
  static let sectorBytes = 512

  let number: UInt64
  let isFolder: Bool
  /// When it was made, by the machine's count of calls.
  let born: Int

  // A file.
  private(set) var seen: [UInt8] = []
  private(set) var durable: [UInt8] = []
  private var dirty = Set<Int>()
  /// Sizes that the file had since its last sync.
  private var sizes: [Int] = []
  /// Failed write-backs so far, and whether the last one was reported to anybody.
  private(set) var failures = 0
  var failureWasReported = true
  /// errno of the last one.
  private(set) var failureCode: Int32 = 0

  // A folder.
  var entries: [String: SimulatedNode] = [:]
  private(set) var durableEntries: [String: SimulatedNode] = [:]
  private var changes: [Change] = []

  // flock(2).
  var exclusiveHolder: Int32?
  var sharedHolders = Set<Int32>()

  /// One change of a folder that is not on disk yet; a rename is two names at once.
  struct Change {
    var names: [(name: String, node: SimulatedNode?)]
  }

  init(number: UInt64, isFolder: Bool, born: Int) {
    self.number = number
    self.isFolder = isFolder
    self.born = born
  }

  /// The same on another disk, everything synced.
  func copy() -> SimulatedNode {
    let copy = SimulatedNode(number: number, isFolder: isFolder, born: born)
    (copy.seen, copy.durable) = (seen, seen)
    for (name, node) in entries { copy.entries[name] = node.copy() }
    copy.durableEntries = copy.entries
    return copy
  }

  var isDirty: Bool { !dirty.isEmpty || sizes.contains { $0 != durable.count } }

  // MARK: a file's bytes

  func write(_ bytes: UnsafeRawBufferPointer, at offset: Int) {
    if bytes.isEmpty { return }
    let end = offset + bytes.count
    if end > seen.count {
      seen += repeatElement(0, count: end - seen.count)
      sizes.append(end)
    }
    seen.withUnsafeMutableBytes {
      UnsafeMutableRawBufferPointer(rebasing: $0[offset..<end]).copyMemory(from: bytes)
    }
    for sector in offset / Self.sectorBytes...(end - 1) / Self.sectorBytes { dirty.insert(sector) }
  }

  func resize(to size: Int) {
    if size == seen.count { return }
    if size < seen.count {
      seen.removeLast(seen.count - size)
    } else {
      seen += repeatElement(0, count: size - seen.count)
    }
    sizes.append(size)
    dirty = dirty.filter { $0 * Self.sectorBytes < size }
    if size % Self.sectorBytes > 0 { dirty.insert(size / Self.sectorBytes) }
  }

  /// The disk takes everything.
  func flush() {
    resizeDurable(to: seen.count)
    for sector in dirty { _ = persist(sector, upTo: seen.count) }
    dirty = []
    sizes = []
  }

  /// The disk takes some of it, on its own account.
  func writeBackSome(_ random: inout SeededRandom) {
    // Sizes reach the disk in their order; some may be skipped.
    let taken = random.below(sizes.count + 1)
    if taken > 0 { resizeDurable(to: sizes[taken - 1]) }
    sizes.removeFirst(taken)
    let size = durable.count
    for sector in dirty.sorted() where random.chance(1, in: 2) {
      if persist(sector, upTo: size) { dirty.remove(sector) }
    }
  }

  /// The disk refuses: pages count as clean from now on, whether they were written or not.
  func failWriteBack(_ random: inout SeededRandom, _ code: Int32) {
    writeBackSome(&random)
    failureCode = code
    dirty = []
    failures += 1
    failureWasReported = false
  }

  /// Power comes back: what the disk had, and any part of what it was about to write.
  func loseMemory(_ random: inout SeededRandom) {
    if isFolder {
      for change in changes where random.chance(1, in: 2) { apply(change) }
      changes = []
      entries = durableEntries
    } else {
      writeBackSome(&random)
      seen = durable
      dirty = []
      sizes = []
    }
    failures = 0
    failureWasReported = true
    exclusiveHolder = nil
    sharedHolders = []
  }

  /// True when the durable file, `size` bytes long, has all of the sector.
  private func persist(_ sector: Int, upTo size: Int) -> Bool {
    let start = sector * Self.sectorBytes
    let end = min(start + Self.sectorBytes, seen.count)
    let kept = min(end, size)
    if start < kept { durable.replaceSubrange(start..<kept, with: seen[start..<kept]) }
    return kept == end
  }

  private func resizeDurable(to size: Int) {
    if size < durable.count {
      durable.removeLast(durable.count - size)
      // What was there and is still seen has to be written again.
      let first = size / Self.sectorBytes
      for sector in first..<max(first, (seen.count + Self.sectorBytes - 1) / Self.sectorBytes) {
        dirty.insert(sector)
      }
    } else {
      durable += repeatElement(0, count: size - durable.count)
    }
  }

  // MARK: a folder's names

  func change(_ names: [(name: String, node: SimulatedNode?)]) {
    for (name, node) in names { entries[name] = node }
    changes.append(Change(names: names))
  }

  private func apply(_ change: Change) {
    for (name, node) in change.names { durableEntries[name] = node }
  }

  func flushNames() {
    for change in changes { apply(change) }
    changes = []
  }

  // MARK: what tests do to a disk

  /// Replaces the file's bytes, as damage does: on the disk and in every cache.
  func damage(_ bytes: [UInt8]) {
    seen = bytes
    durable = bytes
    dirty = []
    sizes = []
  }
}
