// Where the samples lie: an installation has them under share, a checkout at its top. First found
// is taken.

import CaseJournal

enum SampleShelf {
  /// The sample store of this name, or nil.
  static func sample(_ name: String, on disk: RealFileSystem) -> String? {
    folders.lazy.map { "\($0)/Samples/\(name)" }.first { path in
      (try? disk.status(path + "/STORE")) ?? nil != nil
    }
  }

  /// `FRONTLIJN_SHARE`, `../share/frontlijn` beside the binary, then upwards from the binary and
  /// from the current folder.
  private static var folders: [String] {
    var folders: [String] = []
    if let share = Surroundings.variable("FRONTLIJN_SHARE") { folders.append(share) }
    if let binary = Surroundings.binary {
      let beside = ancestors(of: binary)
      if beside.count > 1 { folders.append(beside[1] + "/share/frontlijn") }
      folders += beside
    }
    if let here = Surroundings.currentFolder { folders += [here] + ancestors(of: here) }
    return folders
  }

  /// The folder that `path` lies in, the one that this lies in, and so on.
  private static func ancestors(of path: String) -> [String] {
    var folders: [String] = []
    var path = path[...]
    while let slash = path.lastIndex(of: "/") {
      path = path[..<slash]
      folders.append(String(path))
    }
    return folders
  }
}
