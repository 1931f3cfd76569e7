// A folder for one test, gone when its owner lets go of it.

import Glibc

/// An empty folder under the system's folder for temporary files.
public final class TemporaryFolder: Sendable {
  public let path: String

  public init() {
    var template = Array("/tmp/frontlijn-test-XXXXXX".utf8CString)
    guard let made = mkdtemp(&template) else {
      preconditionFailure("no temporary folder: errno \(errno)")
    }
    path = String(cString: made)
  }

  deinit { Self.remove(path) }

  /// Removes a file, or a folder with all that is in it.
  public static func remove(_ path: String) {
    var info = stat()
    guard lstat(path, &info) == 0 else { return }
    guard info.st_mode & S_IFMT == S_IFDIR else {
      unlink(path)
      return
    }
    chmod(path, 0o700)
    for name in TestFiles.names(in: path) { remove(path + "/" + name) }
    rmdir(path)
  }
}
