// The lock of a store: flock on `local/lock`. Not fcntl locks, which vanish when any descriptor of
// the file is closed; not lock files, which are stale after a crash.

/// The lock file, open; locked between `acquire` and `release`.
final class HeldLock<Disk: FileSystem> {
  private let disk: Disk
  private let path: String
  private var file: OpenFile<Disk>

  init(_ path: String, on disk: Disk) throws(FileFault) {
    self.disk = disk
    self.path = path
    file = try OpenFile(path, .creatingIfMissing, on: disk)
  }

  static var patienceMicroseconds: Int { 5_000_000 }

  /// Takes the lock, waiting at most five seconds.
  ///
  /// - Throws: `JournalError.busy` with the pid of the holder.
  func acquire(_ host: inout JournalHost) throws(JournalError) {
    var waited = 0
    do throws(FileFault) {
      while true {
        if try disk.lock(file.handle, shared: false) {
          if try isStillThere() { break }
          // Somebody replaced the file while we waited: what we hold locks nobody out.
          file = try OpenFile(path, .creatingIfMissing, on: disk)
          continue
        }
        if waited >= Self.patienceMicroseconds { throw FileFault(.lock, path, code: 0) }
        let pause = Int.random(in: 200...2000, using: &host.random)
        host.pauseMicroseconds(pause)
        waited += pause
      }
      try writePID(host.processID)
    } catch {
      if error.call == .lock, error.code == 0 { throw .busy(pid: holder()) }
      throw JournalError(error)
    }
  }

  func release() { disk.unlock(file.handle) }

  private func isStillThere() throws(FileFault) -> Bool {
    guard let there = try disk.status(path) else { return false }
    let held = try disk.status(file.handle)
    return there.inode == held.inode && there.device == held.device
  }

  /// Who holds the lock, for the message of whoever has to wait. A full disk is no reason to fail.
  private func writePID(_ pid: Int32) throws(FileFault) {
    let digits = String(pid)
    let line = String(repeating: " ", count: max(0, 10 - digits.utf8.count)) + digits + "\n"
    do throws(FileFault) {
      try file.write(Array(line.utf8), at: 0)
    } catch {
      if !error.isFull { throw error }
    }
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
