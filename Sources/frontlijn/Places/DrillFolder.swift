// Where a copy is restored to see whether it comes back: a folder of this process among one's own
// files, which others cannot read, gone afterwards.

import CaseJournal
import FrontlijnApp
import Glibc

struct DrillFolder {
  let path: String
  private static let prefix = "drill-"

  /// Makes it, and removes what a drill that was killed left behind.
  init(_ surroundings: Surroundings) throws(Failure) {
    let state = try surroundings.stateFolder()
    path = "\(state)/\(Self.prefix)\(getpid())"
    let disk = RealFileSystem()
    do throws(FileFault) {
      try disk.makeFoldersIfMissing(state)
      for name in try disk.list(state) where Self.isLeft(name) {
        try disk.removeTree(state + "/" + name)
      }
      try disk.makeFolder(path)
    } catch {
      throw Failure(
        surroundings.strings.sentence(error),
        error.isPermission ? .noPermission : .cannotCreate)
    }
  }

  func remove() { try? RealFileSystem().removeTree(path) }

  /// A drill whose process is not there any more.
  private static func isLeft(_ name: String) -> Bool {
    guard name.hasPrefix(prefix), let pid = Int32(name.dropFirst(prefix.count)) else {
      return false
    }
    return pid == getpid() || (kill(pid, 0) < 0 && errno == ESRCH)
  }
}

extension RealFileSystem {
  /// Removes a folder and what is in it. Never follows a link.
  ///
  /// - Parameter last: a file that goes after everything else.
  func removeTree(_ path: String, last: String? = nil) throws(FileFault) {
    var info = stat()
    guard lstat(path, &info) == 0 else { throw FileFault(.status, path, code: errno) }
    guard info.st_mode & S_IFMT == S_IFDIR else { return try unlink(path) }
    for name in try list(path) where path + "/" + name != last {
      try removeTree(path + "/" + name, last: last)
    }
    if let last, last == path + "/" + (last.split(separator: "/").last ?? "") {
      if (try? status(last)) ?? nil != nil { try unlink(last) }
    }
    try removeFolder(path)
  }
}
