// The user's own files: settings, keys and themes. A file that is missing is no problem; one that
// cannot be read is said and never stops the program. Settings are written whole or not at all.

import CaseJournal
import FrontlijnApp
import Glibc

/// `$XDG_CONFIG_HOME/frontlijn`.
struct ConfigFolder: Sendable {
  let path: String

  /// nil without a home folder: then nothing is read, and nothing is kept.
  init?(environment: [String: String]) {
    if let folder = environment["XDG_CONFIG_HOME"], folder.hasPrefix("/") {
      path = folder + "/frontlijn"
    } else if let home = environment["HOME"], !home.isEmpty {
      path = home + "/.config/frontlijn"
    } else {
      return nil
    }
  }

  var settingsPath: String { path + "/" + SettingsFile.name }
  /// Where themes of the user's own lie.
  var themesPath: String { path + "/themes" }

  /// The text of one of the files; nil when it is not there.
  func text(of file: String) -> Result<String, ConfigProblem>? {
    let disk = RealFileSystem()
    do throws(FileFault) {
      guard let found = try disk.status(path + "/" + file) else { return nil }
      guard found.sizeBytes <= SettingsFile.limitBytes else {
        return .failure(
          ConfigProblem(file, line: 0, .tooLarge(limitBytes: SettingsFile.limitBytes)))
      }
      return .success(String(decoding: try disk.contents(path + "/" + file), as: UTF8.self))
    } catch {
      return .failure(ConfigProblem(file, line: 0, .unreadable(error.code)))
    }
  }

  var hasSettings: Bool {
    ((try? RealFileSystem().status(settingsPath)) ?? nil) != nil
  }

  func settings() -> (settings: Settings, problems: [ConfigProblem]) {
    switch text(of: SettingsFile.name) {
    case nil: (Settings(), [])
    case .failure(let problem): (Settings(), [problem])
    case .success(let text): SettingsFile.read(text)
    }
  }

  func keys() -> (keymap: Keymap, problems: [ConfigProblem]) {
    switch text(of: KeyFile.name) {
    case nil: (.standard, [])
    case .failure(let problem): (.standard, [problem])
    case .success(let text): KeyFile.read(text)
    }
  }

  /// Writes what was changed; other lines stay, also those that somebody wrote meanwhile.
  func keep(_ new: Settings, insteadOf old: Settings) throws(FileFault) {
    let disk = RealFileSystem()
    try disk.makeFoldersIfMissing(path)
    let target = Self.resolved(settingsPath)
    let isThere = try disk.status(target) != nil
    let before = isThere ? String(decoding: try disk.contents(target), as: UTF8.self) : ""
    let after = SettingsFile.text(before, from: old, to: new)
    let temporary = "\(target).\(getpid())"
    if try disk.status(temporary) != nil { try disk.unlink(temporary) }
    do throws(FileFault) {
      try disk.create(temporary, Array(after.utf8))
      try disk.rename(temporary, target)
    } catch {
      try? disk.unlink(temporary)
      throw error
    }
    try? disk.syncFolder(path)
  }

  /// Behind a link, where some people keep their settings.
  private static func resolved(_ path: String) -> String {
    guard let real = realpath(path, nil) else { return path }
    defer { free(real) }
    return String(cString: real)
  }
}
