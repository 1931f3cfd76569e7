// Making a store, and making an open one ready to be written.

import CaseModel

extension Journal {
  /// Makes a store in `path`: a folder that is not there yet, or an empty one.
  public static func create(
    _ path: String, isPractice: Bool, on disk: Disk, host: JournalHost
  ) throws(JournalError) {
    let paths = StorePaths(path)
    var host = host
    let isFree = try faulting { () throws(FileFault) -> Bool in
      guard let there = try disk.status(paths.root) else { return true }
      return there.isFolder ? try disk.list(paths.root).isEmpty : false
    }
    guard isFree else { throw .folderInUse(path: paths.root) }
    let card = StoreCard(
      store: StoreID(using: &host.random),
      created: HybridTime(milliseconds: max(0, host.nowMilliseconds())), isPractice: isPractice)
    try faulting { () throws(FileFault) in
      try disk.makeFoldersIfMissing(paths.root)
      try disk.makeFoldersIfMissing(paths.log)
      try disk.create(paths.card, card.line())
      try disk.syncFolder(paths.root)
    }
  }

  /// Settles the end of this writer's log; where nothing can be written, says why.
  func openForWriting() throws(JournalError) {
    if case .network(let name) = disk.kind(paths.root) {
      readOnly = .network(name)
      return
    }
    do throws(JournalError) {
      try faulting { () throws(FileFault) in try takeIdentity() }
      try withLock { () throws(JournalError) in
        let end = try settle()
        try catchUp(to: end)
      }
    } catch {
      switch error {
      case .permission(let path): readOnly = .permission(path: path)
      case .busy, .readOnly: break  // The first commit settles, or says why it cannot.
      default: throw error
      }
    }
  }

  /// Reads who writes here, or begins a new writer: in a fresh store, and in one that was copied.
  func takeIdentity() throws(FileFault) {
    try disk.makeFoldersIfMissing(paths.local)
    if let identity = try DeskIdentity.read(paths, machine: host.machine, on: disk) {
      writer = identity.writer
    } else {
      try beginWriter()
    }
    lock = try HeldLock(paths.lock, on: disk)
    markFile = try HeldFile(paths.durable, .creatingIfMissing, on: disk)
  }

  private func beginWriter() throws(FileFault) {
    guard let folder = try disk.status(paths.local) else {
      throw FileFault(.status, paths.local, code: FileFault.notThere)
    }
    let identity = DeskIdentity(
      writer: WriterID(using: &host.random), machine: host.machine, device: folder.device,
      inode: folder.inode)
    for stale in [paths.identity, paths.durable] where try disk.status(stale) != nil {
      try disk.unlink(stale)
    }
    do throws(FileFault) {
      try disk.create(paths.identity, identity.line())
      writer = identity.writer
    } catch {
      // Another process of this machine was first.
      guard error.code == FileFault.exists,
        let other = try DeskIdentity.read(paths, machine: host.machine, on: disk)
      else { throw error }
      writer = other.writer
    }
    try disk.syncFolder(paths.local)
  }
}

extension FileSystem {
  /// Makes a folder and those above it, as far as they are missing.
  public func makeFoldersIfMissing(_ path: String) throws(FileFault) {
    if try status(path) != nil { return }
    let parts = path.split(separator: "/", omittingEmptySubsequences: true)
    if parts.count > 1 {
      let parent = parts.dropLast().joined(separator: "/")
      try makeFoldersIfMissing(path.hasPrefix("/") ? "/" + parent : parent)
    }
    do throws(FileFault) {
      try makeFolder(path)
    } catch {
      if error.code != FileFault.exists { throw error }
    }
  }
}
