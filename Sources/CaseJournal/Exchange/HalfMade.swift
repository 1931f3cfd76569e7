// A store that an import or a copy began and did not finish: it has STORE.tmp and no STORE yet.
// Nothing else makes such a folder, so it may be taken away and begun anew.

import CaseModel

/// A folder in which a store is being made.
struct HalfMade<Disk: FileSystem> {
  private let paths: StorePaths
  private let disk: Disk

  init(_ paths: StorePaths, on disk: Disk) {
    (self.paths, self.disk) = (paths, disk)
  }

  private var mark: String { paths.card + ".tmp" }

  /// Makes room for a new store.
  ///
  /// - Returns: false when the folder holds something else.
  func clear() throws(FileFault) -> Bool {
    guard let there = try disk.status(paths.root) else { return true }
    guard there.isFolder else { return false }
    let names = try disk.list(paths.root)
    if try isEmpty(names) { return true }
    guard try isOurs(names) else { return false }
    try discard()
    return true
  }

  /// Nothing in it, or an empty log.
  func isEmpty(_ names: [String]) throws(FileFault) -> Bool {
    if names.isEmpty { return true }
    guard names == ["log"] else { return false }
    return try disk.list(paths.log).isEmpty
  }

  private func isOurs(_ names: [String]) throws(FileFault) -> Bool {
    let ours: Set<String> = ["STORE.tmp", "HEADS", "HEADS.tmp", "log"]
    return names.contains("STORE.tmp") && ours.isSuperset(of: names)
  }

  /// Makes the folder and says in it that a store is being made.
  func begin(_ card: [UInt8]) throws(FileFault) {
    try disk.makeFoldersIfMissing(paths.root)
    if try disk.status(mark) == nil { try disk.create(mark, card) }
    try disk.syncFolder(paths.root)
    try disk.makeFoldersIfMissing(paths.log)
  }

  /// Everything is there: it is a store from now on.
  func finish() throws(FileFault) {
    try disk.syncFolder(paths.log)
    try disk.syncFolder(paths.root)
    try disk.link(mark, paths.card)
    try disk.syncFolder(paths.root)
    try disk.unlink(mark)
  }

  /// Takes away what was made; the mark last, so that it can be tried again.
  func discard() throws(FileFault) {
    guard try disk.status(mark) != nil, try disk.status(paths.card) == nil else { return }
    if try disk.status(paths.log) != nil {
      for writer in try disk.list(paths.log).compactMap(WriterID.init(text:)) {
        for name in try disk.list(paths.writer(writer)) {
          let base = name.hasSuffix(".tmp") ? String(name.dropLast(4)) : name
          guard StorePaths.number(ofSegment: base) != nil else { continue }
          try disk.unlink(paths.writer(writer) + "/" + name)
        }
        try disk.removeFolder(paths.writer(writer))
      }
      try disk.removeFolder(paths.log)
    }
    for path in [paths.heads, paths.heads + ".tmp", mark] where try disk.status(path) != nil {
      try disk.unlink(path)
    }
  }
}
