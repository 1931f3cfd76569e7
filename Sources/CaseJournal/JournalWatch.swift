// Notices that somebody else wrote. inotify is a hint, never the truth: every wake-up, for any
// reason, reads the mark. Without inotify the caller looks once a second, with it once a minute.

import CaseModel
import Glibc

/// An inotify descriptor on a store; closed when its owner lets go of it.
public struct JournalWatch: ~Copyable {
  /// Readable when something happened.
  public let descriptor: Int32
  private let paths: StorePaths

  /// nil where the kernel gives none.
  public init?(_ paths: StorePaths) {
    let descriptor = inotify_init1(Int32(IN_CLOEXEC | IN_NONBLOCK))
    guard descriptor >= 0 else { return nil }
    self.descriptor = descriptor
    self.paths = paths
    renew()
  }

  deinit { close(descriptor) }

  /// Watches what the paths lead to now: `local`, the mark and the logs may be made or replaced
  /// while we run, which the folder above them tells. What is watched already stays watched once.
  public func renew() {
    let entries = IN_CREATE | IN_DELETE | IN_MOVED_TO | IN_MOVED_FROM
    watch(paths.root, entries | IN_DELETE_SELF | IN_MOVE_SELF)
    watch(paths.local, entries)
    watch(paths.durable, IN_MODIFY)
    watch(paths.log, entries)
  }

  private func watch(_ path: String, _ event: Int32) {
    inotify_add_watch(descriptor, path, UInt32(event))
  }

  /// Empties the descriptor, and watches what the news may have brought.
  public func drain() {
    var buffer = [UInt8](repeating: 0, count: 4096)
    while read(descriptor, &buffer, buffer.count) > 0 {}
    renew()
  }
}
