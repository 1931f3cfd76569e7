// Making a store, and making an open one ready to be written: the folder `local`, the lock, and
// under the lock the identity of this copy's writer.

import CaseModel

extension Journal {
  /// Makes a store in `path`: a folder that is not there yet, an empty one, or one in which this
  /// was begun and broken off.
  public static func create(
    _ path: String, isPractice: Bool, on disk: Disk, host: JournalHost
  ) throws(JournalError) {
    let paths = StorePaths(path)
    var host = host
    guard try faulting({ () throws(FileFault) in try isFree(paths, on: disk) }) else {
      throw .folderInUse(path: paths.root)
    }
    let card = StoreCard(
      store: StoreID(using: &host.random),
      created: HybridTime(milliseconds: max(0, host.nowMilliseconds())), isPractice: isPractice)
    try writing(paths, on: disk) { () throws(FileFault) in
      try disk.makeFoldersIfMissing(paths.root)
      try disk.makeFoldersIfMissing(paths.log)
      try disk.publish(card.line(), as: paths.card)
      try disk.syncFolder(paths.root)
    }
  }

  /// Nothing there, an empty folder, or a half-made store: no STORE yet, and no entry.
  private static func isFree(_ paths: StorePaths, on disk: Disk) throws(FileFault) -> Bool {
    guard let there = try disk.status(paths.root) else { return true }
    guard there.isFolder else { return false }
    for name in try disk.list(paths.root) {
      switch name {
      case "STORE.tmp": continue
      case "log": if try !disk.list(paths.log).isEmpty { return false }
      default: return false
      }
    }
    return true
  }

  /// Settles the end of this writer's log; where nothing can be written, says why.
  func openForWriting() throws(JournalError) {
    if case .network(let name) = disk.kind(paths.root) {
      readOnly = .network(name)
      return
    }
    do throws(JournalError) {
      try withLock { () throws(JournalError) in
        let end = try settle()
        try catchUp(to: end, isSettled: true)
      }
    } catch {
      switch error {
      case .permission(let path): readOnly = .permission(path: path)
      case .failed(let fault): readOnly = .failed(fault)
      case .diskFull(let path, _):
        readOnly = .failed(FileFault(.write, path, code: FileFault.noSpace))
      case .busy, .readOnly: break  // The first commit settles, or says why it cannot.
      default: throw error
      }
    }
  }

  /// Runs `body` under the lock, as this copy's writer.
  func withLock<Value>(
    _ body: () throws(JournalError) -> Value
  ) throws(JournalError) -> Value {
    try takeLock()
    defer { lock?.release() }
    return try body()
  }

  /// Takes the lock. Where `local` was deleted or replaced while we ran, this copy begins a new
  /// writer: whoever has the other folder goes on with the old one.
  private func takeLock() throws(JournalError) {
    for _ in 0..<16 {
      if lock == nil {
        lock = try faulting { () throws(FileFault) in try openLock() }
        guard lock != nil else { continue }
      }
      guard let held = lock, try held.acquire(&host) else {
        lock = nil
        continue
      }
      do throws(FileFault) {
        let local = try disk.status(paths.local)
        if let identity, identity.folder.isProbably(local), markFile != nil { return }
        // Whose identity was read: that of the folder in which we hold the lock, or, when somebody
        // deleted `local` just now, that of a folder in which another one holds it?
        if try held.isInPlace(), try takeIdentity(), try held.isInPlace() { return }
        markFile = nil
        held.release()
        lock = nil
      } catch {
        held.release()
        throw JournalError(error)
      }
    }
    throw .busy(pid: nil)
  }

  /// nil when the folder was deleted between two looks.
  private func openLock() throws(FileFault) -> HeldLock<Disk>? {
    if try disk.status(paths.local) == nil {
      // A store that was deleted as a whole must not come back as an empty one.
      guard try Self.readCardBytes(paths, on: disk) == card.line() else {
        throw FileFault(.open, paths.card, code: FileFault.notThere)
      }
      do throws(FileFault) {
        try disk.makeFolder(paths.local)
        try disk.syncFolder(paths.root)
      } catch {
        if error.code != FileFault.exists { throw error }
      }
    }
    do throws(FileFault) {
      return try HeldLock(paths.lock, on: disk)
    } catch {
      if error.code == FileFault.notThere { return nil }
      throw error
    }
  }

  static func readCardBytes(_ paths: StorePaths, on disk: Disk) throws(FileFault) -> [UInt8]? {
    try disk.status(paths.card) == nil ? nil : try disk.contents(paths.card)
  }

  /// Reads who writes here, or begins a new writer: in a fresh store, and in one that was copied.
  /// Under the lock, so that two processes cannot begin two.
  ///
  /// - Returns: false when the folder is not there any more.
  private func takeIdentity() throws(FileFault) -> Bool {
    let before = writer
    segment = nil
    markFile = nil
    guard let folder = DeskIdentity.LocalFolder(
      try disk.status(paths.local), born: disk.born(paths.local))
    else { return false }
    identity = try DeskIdentity.read(paths, machine: host.machine, on: disk)
    if try !hasWriter() { try beginWriter(in: folder) }
    do throws(FileFault) {
      markFile = try HeldFile(paths.durable, .creatingIfMissing, on: disk)
    } catch {
      if error.code == FileFault.notThere { return false }
      // Without a mark every commit finds the end by itself.
      if !error.isFull { throw error }
    }
    if before != nil, before != writer { try readAll() }
    return true
  }

  /// False, too, when log and mark of the writer are gone: it would write numbers again that copies
  /// of its log have. One that never wrote has an empty mark.
  private func hasWriter() throws(FileFault) -> Bool {
    guard let writer else { return false }
    if try disk.status(paths.writer(writer)) != nil { return true }
    if try readMark() != nil { return true }
    return try disk.status(paths.durable)?.sizeBytes == 0
  }

  private func beginWriter(in folder: DeskIdentity.LocalFolder) throws(FileFault) {
    let new = DeskIdentity(
      writer: WriterID(using: &host.random), machine: host.machine, folder: folder)
    for stale in [paths.identity, paths.durable] where try disk.status(stale) != nil {
      try disk.unlink(stale)
    }
    try disk.publish(new.line(), as: paths.identity)
    try disk.syncFolder(paths.local)
    identity = new
  }

  /// Runs `body`, which makes files, and turns a failed system call into the journal's error.
  static func writing<Value>(
    _ paths: StorePaths, on disk: Disk, _ body: () throws(FileFault) -> Value
  ) throws(JournalError) -> Value {
    do throws(FileFault) {
      return try body()
    } catch {
      throw writeError(error, paths, on: disk)
    }
  }

  static func writeError(_ fault: FileFault, _ paths: StorePaths, on disk: Disk) -> JournalError {
    fault.isFull
      ? .diskFull(path: paths.root, freeBytes: disk.freeBytes(paths.root)) : JournalError(fault)
  }

  func writeError(_ fault: FileFault) -> JournalError {
    Self.writeError(fault, paths, on: disk)
  }
}
