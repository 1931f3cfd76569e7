// The segment at the end of this writer's log, open in append mode.

import CaseModel

/// A segment that is written to.
final class OpenSegment<Disk: FileSystem> {
  let number: Int
  let file: OpenFile<Disk>
  /// A segment is closed at this size and the next one begins.
  static var fullBytes: Int { 1 << 20 }

  init(_ number: Int, _ path: String, on disk: Disk) throws(FileFault) {
    self.number = number
    file = try OpenFile(path, .appending, on: disk)
  }

  /// One write(2). When it takes less than all, or fails, the file gets its old size back.
  func append(_ bytes: [UInt8], after size: Int) throws(FileFault) {
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
    do throws(FileFault) {
      try file.truncate(to: size)
    } catch {
      // The next settle finds a torn tail and sets it aside.
    }
    throw fault ?? FileFault(.append, file.path, code: FileFault.noSpace)
  }
}
