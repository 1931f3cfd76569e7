// The user's own themes: the files of one folder, and a watch on it, so that a theme can be edited
// beside the screen that it colours. A folder that is not there is no problem.

import CaseJournal
import FrontlijnApp
import Glibc

/// `themes` in the folder of the user's own files.
struct ThemeFolder: Sendable {
  static let ending = ".theme"

  private let config: ConfigFolder?

  init(_ config: ConfigFolder?) { self.config = config }

  /// The built-in themes and the user's own.
  static func shelf() -> ThemeShelf {
    var shelf = ThemeShelf()
    shelf.take(ThemeFolder(Surroundings.config).texts())
    return shelf
  }

  /// The files as they are now; those that cannot be read are passed over.
  func texts() -> [ThemeText] {
    guard let config else { return [] }
    let names = (try? RealFileSystem().list(config.themesPath)) ?? []
    return names.filter { $0.hasSuffix(Self.ending) }.compactMap { name in
      guard case .success(let text)? = config.text(of: "themes/\(name)") else { return nil }
      return ThemeText(file: name, text: text)
    }
  }

  /// With a watch that lives as long as the program.
  func source() -> ThemeSource {
    let descriptor = inotify_init1(Int32(IN_CLOEXEC | IN_NONBLOCK))
    guard let path = config?.themesPath, descriptor >= 0 else { return ThemeSource(read: texts) }
    Self.watch(path, with: descriptor)
    return ThemeSource(descriptor: descriptor) {
      var buffer = [UInt8](repeating: 0, count: 4096)
      while read(descriptor, &buffer, buffer.count) > 0 {}
      Self.watch(path, with: descriptor)
      return texts()
    }
  }

  /// Watches the folder; where it is not there, the nearest one above it that is, until the first
  /// thing is made in that.
  private static func watch(_ path: String, with descriptor: Int32) {
    let files = IN_CLOSE_WRITE | IN_MOVED_TO | IN_MOVED_FROM | IN_DELETE
    let inside = UInt32(files | IN_DELETE_SELF | IN_MOVE_SELF)
    let above = UInt32(IN_CREATE | IN_MOVED_TO) | UInt32(IN_ONESHOT)
    func isWatched(_ folder: String) -> Bool {
      inotify_add_watch(descriptor, folder, folder == path ? inside : above) >= 0
    }
    var missing: [String] = []
    var folder = path
    while !isWatched(folder), folder != "/" {
      missing.append(folder)
      folder = parent(folder)
    }
    // What was made in the meantime.
    for folder in missing.reversed() {
      guard isWatched(folder) else { break }
    }
  }

  private static func parent(_ path: String) -> String {
    let end = path.lastIndex(of: "/") ?? path.startIndex
    return end == path.startIndex ? "/" : String(path[..<end])
  }
}
