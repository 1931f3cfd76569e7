// `repair --from DIR`: exact bytes from a copy of the same store, where lines are damaged or gone.
// What it would leave is checked as a whole store before anything is written; the damaged files
// are kept in quarantine; bytes that are right are not touched (`journal.md` 5).

import CaseModel

/// What a copy can mend.
public struct CopyRepair<Disk: FileSystem> {
  public struct Change: Hashable, Sendable {
    /// Path inside the store.
    public var file: String
    /// The first byte that changes, and how many do or come.
    public var byte: Int
    public var bytes: Int
    /// The file was not there.
    public var isNew: Bool
  }

  public let changes: [Change]
  /// What is damaged even then; empty when the copy mends everything.
  public let left: [Finding]
  private let files: [String: [UInt8]]
  private let paths: StorePaths
  private let copy: StorePaths
  private let disk: Disk
  private var host: JournalHost

  /// Looks what the copy can mend; changes nothing.
  ///
  /// - Throws: `nothingToRepair`; `otherStore`; `stillDamaged` when the copy helps nowhere.
  public init(
    _ store: String, from copy: String, on disk: Disk, host: JournalHost
  ) throws(JournalError) {
    (paths, self.copy) = (StorePaths(store), StorePaths(copy))
    (self.disk, self.host) = (disk, host)
    let source = CopySource(live: paths, copy: self.copy, disk: disk)
    var files: [String: [UInt8]] = [:]
    let card = try source.card()
    if let bytes = card.mended { files[paths.card] = bytes }
    // A log that is gone as a whole is missed by HEADS alone: where the store has none, the copy's.
    let lent = try source.headsIfMissing()
    files[paths.heads] = lent
    var tried = Set<String>()
    var damage = try Self.damage(in: paths, with: files, on: disk, host)
    // Each file that is mended may show what is damaged behind it.
    while let file = damage.first(where: { !tried.contains($0.file) })?.file {
      tried.insert(file)
      guard let (bytes, addsLines) = try source.mended(file, card.store) else { continue }
      var better = files
      better[paths.root + "/" + file] = bytes
      let left = try Self.damage(in: paths, with: better, on: disk, host)
      // Lines that are lost for good have no hash that fits; then less damage is the measure.
      if addsLines || left.count < damage.count { (files, damage) = (better, left) }
    }
    if lent != nil { files[paths.heads] = nil }
    if files.isEmpty {
      guard let first = damage.first else { throw .nothingToRepair }
      throw .stillDamaged(first)
    }
    self.files = files
    left = damage
    changes = try source.changes(files)
  }

  private static func damage(
    in paths: StorePaths, with files: [String: [UInt8]], on disk: Disk, _ host: JournalHost
  ) throws(JournalError) -> [Finding] {
    let seen = OverlayDisk(disk, files)
    return try StoreCheck(paths.root, on: seen, host: host).run(deep: false)
      .findings.filter(\.staysUnrepaired)
  }

  /// Writes what was found.
  ///
  /// - Throws: `busy` when the store is not as it was any more; then nothing was changed.
  public func carryOut() throws(JournalError) {
    if case .network(let name) = disk.kind(paths.root) { throw .readOnly(.network(name)) }
    var host = host
    do throws(FileFault) {
      if try disk.status(paths.local) == nil { try disk.makeFolder(paths.local) }
    } catch {
      throw Journal<Disk>.writeError(error, paths, on: disk)
    }
    let lock = try faulting { () throws(FileFault) in try HeldLock(paths.lock, on: disk) }
    guard try lock.acquire(&host) else { throw .busy(pid: nil) }
    defer { lock.release() }
    let now = try CopyRepair(paths.root, from: copy.root, on: disk, host: host)
    guard now.files == files else { throw .busy(pid: nil) }
    do throws(FileFault) {
      for path in files.keys.sorted() { try quarantine(path, host) }
      // It says where entries stood before.
      if try disk.status(paths.snapshot) != nil { try disk.unlink(paths.snapshot) }
      for path in files.keys.sorted() { try write(files[path] ?? [], to: path) }
      try disk.syncFolder(paths.root)
    } catch {
      throw Journal<Disk>.writeError(error, paths, on: disk)
    }
  }

  /// Keeps the file as it is, whole: without that nothing is changed.
  private func quarantine(_ path: String, _ host: JournalHost) throws(FileFault) {
    guard try disk.status(path) != nil else { return }
    if try disk.status(paths.quarantine) == nil { try disk.makeFolder(paths.quarantine) }
    let name = path.dropFirst(paths.root.count + 1).split(separator: "/").joined(separator: "-")
    var kept = "\(paths.quarantine)/\(name)-\(host.nowMilliseconds())-\(host.processID)"
    while try disk.status(kept) != nil { kept += "-again" }
    do throws(FileFault) {
      try disk.create(kept, try disk.contents(path))
    } catch {
      try? disk.unlink(kept)
      throw error
    }
    try disk.syncFolder(paths.quarantine)
  }

  /// In place, and only what differs: a log is never replaced by another file.
  private func write(_ bytes: [UInt8], to path: String) throws(FileFault) {
    guard try disk.status(path) != nil else {
      let folder = String(path[..<(path.lastIndex(of: "/") ?? path.endIndex)])
      try disk.makeFoldersIfMissing(folder)
      try disk.publish(bytes, as: path)
      return try disk.syncFolder(folder)
    }
    let file = try OpenFile(path, .writing, on: disk)
    let old = try file.bytes(from: 0, count: try file.size())
    for range in old.differences(from: bytes) {
      try file.write(Array(bytes[range]), at: range.lowerBound)
    }
    if old.count > bytes.count { try file.truncate(to: bytes.count) }
    try file.sync()
  }
}

/// A damaged store and its copy, file by file.
private struct CopySource<Disk: FileSystem> {
  let live: StorePaths
  let copy: StorePaths
  let disk: Disk

  private func contents(_ path: String) -> [UInt8]? {
    do throws(FileFault) {
      return try disk.status(path) == nil ? nil : try disk.contents(path)
    } catch {
      return nil  // Unreadable is as good as gone: what is written in its place will tell.
    }
  }

  /// Which store it is, and STORE's bytes when they are to be put back.
  func card() throws(JournalError) -> (store: StoreID, mended: [UInt8]?) {
    guard let bytes = contents(copy.card) else { throw .noStore(path: copy.root) }
    guard let card = StoreCard(bytes) else { throw .notAStore(path: copy.root) }
    if let own = contents(live.card).flatMap(StoreCard.init(_:)) {
      if own.format > JournalFormat.current { throw .readOnly(.newerFormat(own.format)) }
      guard own.store == card.store else { throw .otherStore(path: copy.root) }
      return (card.store, nil)
    }
    // STORE is damaged or gone: the logs say whose they are.
    let stores = try faulting { () throws(FileFault) in try storesOfLogs() }
    guard stores == [card.store] else {
      throw stores.isEmpty ? .noStore(path: live.root) : .otherStore(path: copy.root)
    }
    return (card.store, bytes)
  }

  /// The copy's HEADS, when the store has none.
  func headsIfMissing() throws(JournalError) -> [UInt8]? {
    guard contents(live.heads) == nil, let bytes = contents(copy.heads) else { return nil }
    return Heads(bytes) == nil ? nil : bytes
  }

  private func storesOfLogs() throws(FileFault) -> Set<StoreID> {
    var stores = Set<StoreID>()
    guard try disk.status(live.log) != nil else { return [] }
    for writer in try disk.list(live.log).compactMap(WriterID.init(text:)) {
      for name in try disk.list(live.writer(writer)) {
        guard let number = StorePaths.number(ofSegment: name) else { continue }
        let bytes = contents(live.segment(number, of: writer)) ?? []
        if let found = bytes.withUnsafeBytes({ SegmentHeader.read($0) }) {
          stores.insert(found.header.store)
        }
      }
    }
    return stores
  }

  /// The bytes that mend a file of the store; nil when the copy does not help.
  func mended(
    _ file: String, _ store: StoreID
  ) throws(JournalError) -> (bytes: [UInt8], addsLines: Bool)? {
    guard let bytes = contents(copy.root + "/" + file) else { return nil }
    if file == "HEADS" { return Heads(bytes) == nil ? nil : (bytes, true) }
    let parts = file.split(separator: "/").map(String.init)
    guard parts.count == 3, parts[0] == "log", let writer = WriterID(text: parts[1]),
      let number = StorePaths.number(ofSegment: parts[2])
    else { return nil }
    let isWhole = contents(copy.segment(number + 1, of: writer)) != nil
    return MendedFile.bytes(
      of: contents(live.root + "/" + file), from: bytes, isWhole: isWhole, store, writer, number)
  }

  func changes(_ files: [String: [UInt8]]) throws(JournalError) -> [CopyRepair<Disk>.Change] {
    files.sorted { $0.key < $1.key }.map { path, bytes in
      let old = contents(path)
      let ranges = (old ?? []).differences(from: bytes)
      return CopyRepair.Change(
        file: String(path.dropFirst(live.root.count + 1)), byte: ranges.first?.lowerBound ?? 0,
        bytes: ranges.reduce(0) { $0 + $1.count }, isNew: old == nil)
    }
  }
}

extension [UInt8] {
  /// Ranges of `other` that differ from these bytes.
  fileprivate func differences(from other: [UInt8]) -> [Range<Int>] {
    var ranges: [Range<Int>] = []
    for at in other.indices where at >= count || self[at] != other[at] {
      if let last = ranges.last, last.upperBound == at {
        ranges[ranges.count - 1] = last.lowerBound..<at + 1
      } else {
        ranges.append(at..<at + 1)
      }
    }
    return ranges
  }
}
