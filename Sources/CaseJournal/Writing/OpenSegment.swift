// The segment at the end of this writer's log, open in append mode.

import CaseModel

/// A segment that is written to.
final class OpenSegment<Disk: FileSystem> {
  let number: Int
  let file: OpenFile<Disk>
  private let there: FileStatus

  init(_ number: Int, _ path: String, on disk: Disk) throws(FileFault) {
    self.number = number
    file = try OpenFile(path, .appending, on: disk)
    there = try disk.status(file.handle)
  }

  /// True as long as its path leads to this file: a program that replaces files (git, rsync)
  /// would otherwise leave us writing to one that nobody can find.
  func isStill(_ status: FileStatus) -> Bool {
    status.inode == there.inode && status.device == there.device
  }

  /// One write(2). When it takes less than all, or fails, the file gets its old size back, and
  /// that is synced: what was refused must not come back with the power.
  func append(_ bytes: [UInt8], after size: Int) throws(AppendFault) {
    var fault: FileFault?
    let taken = bytes.withUnsafeBytes { raw -> Int in
      do throws(FileFault) {
        return try file.disk.append(file.handle, raw)
      } catch {
        fault = error
        return 0
      }
    }
    if fault == nil, taken == bytes.count { return }
    let reason = fault ?? FileFault(.append, file.path, code: FileFault.noSpace)
    do throws(FileFault) {
      if taken > 0 || fault?.isFull == false {
        try file.truncate(to: size)
        try file.syncData()
      }
    } catch {
      throw AppendFault(fault: reason, wasTakenBack: false)
    }
    throw AppendFault(fault: reason, wasTakenBack: true)
  }
}

/// A write that failed, and whether nothing of it is left.
struct AppendFault: Error {
  var fault: FileFault
  var wasTakenBack: Bool
}
