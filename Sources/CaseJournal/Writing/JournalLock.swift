// The lock of a store: flock on `local/lock`. Not fcntl locks, which vanish when any descriptor of
// the file is closed; not lock files, which are stale after a crash.

/// The lock file, open; locked between `acquire` and `release`.
final class HeldLock<Disk: FileSystem> {
  private let disk: Disk
  private let path: String
  private var file: OpenFile<Disk>
  private var there: FileStatus
  private var isHeld = false

  init(_ path: String, on disk: Disk) throws(FileFault) {
    self.disk = disk
    self.path = path
    file = try OpenFile(path, .creatingIfMissing, on: disk)
    there = try disk.status(file.handle)
  }

  /// Takes the lock, waiting at most as long as `host.limits` say.
  ///
  /// - Returns: false when the file is no longer the one at its path: whoever comes next locks
  ///   another one, so that holding this one keeps nobody out.
  /// - Throws: `JournalError.busy` with the pid of the holder.
  func acquire(_ host: inout JournalHost) throws(JournalError) -> Bool {
    var waited = 0
    while true {
      if try faulting({ () throws(FileFault) in try disk.lock(file.handle, shared: false) }) {
        break
      }
      if waited >= host.limits.lockPatienceMicroseconds { throw .busy(pid: holder()) }
      let pause = Int.random(in: 200...2000, using: &host.random)
      host.pauseMicroseconds(pause)
      waited += pause
    }
    isHeld = true
    do throws(FileFault) {
      guard try isInPlace() else {
        release()
        return false
      }
    } catch {
      release()
      throw JournalError(error)
    }
    writePID(host.processID)
    return true
  }

  /// True as long as its path leads to the file that is held.
  func isInPlace() throws(FileFault) -> Bool {
    let now = try disk.status(path)
    return now?.inode == there.inode && now?.device == there.device
  }

  /// Takes the lock when nobody holds it.
  func acquireWithoutWaiting() throws(FileFault) -> Bool {
    isHeld = try disk.lock(file.handle, shared: false)
    return isHeld
  }

  func release() {
    if isHeld { disk.unlock(file.handle) }
    isHeld = false
  }

  /// Who holds the lock, for the message of whoever has to wait: no reason for a commit to fail.
  private func writePID(_ pid: Int32) {
    let digits = String(pid)
    let line = String(repeating: " ", count: max(0, 10 - digits.utf8.count)) + digits + "\n"
    try? file.write(Array(line.utf8), at: 0)
  }

  private func holder() -> Int? {
    do throws(FileFault) {
      let text = String(decoding: try file.bytes(from: 0, count: 11), as: UTF8.self)
      return Int(text.filter(\.isNumber))
    } catch {
      return nil
    }
  }
}
