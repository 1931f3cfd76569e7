// The kernel's file system behind the seam. EINTR is repeated here and nowhere else.

import CSystem
import Dispatch
import Glibc
import Synchronization

/// Linux's own calls.
public final class RealFileSystem: FileSystem, Sendable {
  public init() { cs_ignore_file_size_signal() }

  private func fault(_ call: FileCall, _ path: String) -> FileFault {
    FileFault(call, path, code: errno)
  }

  /// Where a descriptor leads, for messages.
  private func name(_ handle: Int32) -> String {
    var buffer = [UInt8](repeating: 0, count: 4096)
    let count = readlink("/proc/self/fd/\(handle)", &buffer, buffer.count)
    return count > 0 ? String(decoding: buffer[..<count], as: UTF8.self) : "descriptor \(handle)"
  }

  private func repeated(_ call: () -> Int) -> Int {
    while true {
      let result = call()
      if result >= 0 || errno != EINTR { return result }
    }
  }

  public func open(_ path: String, _ mode: OpenMode) throws(FileFault) -> Int32 {
    let flags: Int32 =
      switch mode {
      case .reading: O_RDONLY
      case .writing: O_RDWR
      case .appending: O_RDWR | O_APPEND
      case .creating: O_RDWR | O_CREAT | O_EXCL
      case .creatingIfMissing: O_RDWR | O_CREAT
      case .folder: O_RDONLY | O_DIRECTORY
      }
    let handle = repeated { Int(Glibc.open(path, flags | O_CLOEXEC, 0o600)) }
    if handle < 0 { throw fault(.open, path) }
    return Int32(handle)
  }

  public func close(_ handle: Int32) { _ = Glibc.close(handle) }

  public func size(_ handle: Int32) throws(FileFault) -> Int { try status(handle).sizeBytes }

  public func read(
    _ handle: Int32, at offset: Int, into buffer: UnsafeMutableRawBufferPointer
  ) throws(FileFault) -> Int {
    // A large snapshot takes two cores: half of the time goes to the kernel's fresh pages.
    let count = buffer.count < 8 << 20
      ? fill(buffer, from: handle, at: offset) : fillByHalves(buffer, from: handle, at: offset)
    if count < 0 { throw FileFault(.read, name(handle), code: Int32(-count)) }
    return count
  }

  private func fillByHalves(
    _ buffer: UnsafeMutableRawBufferPointer, from handle: Int32, at offset: Int
  ) -> Int {
    let half = buffer.count / 2
    let counts = Mutex([0, 0])
    nonisolated(unsafe) let buffer = buffer
    DispatchQueue.concurrentPerform(iterations: 2) { at in
      let part = at == 0 ? buffer[..<half] : buffer[half...]
      let count = fill(.init(rebasing: part), from: handle, at: offset + part.startIndex)
      counts.withLock { $0[at] = count }
    }
    return counts.withLock { counts in
      if counts[0] < half { return counts[0] }
      return counts[1] < 0 ? counts[1] : half + counts[1]
    }
  }

  /// Reads until the buffer is full or the file ends.
  ///
  /// - Returns: how many bytes; below zero the error's number.
  private func fill(
    _ buffer: UnsafeMutableRawBufferPointer, from handle: Int32, at offset: Int
  ) -> Int {
    var done = 0
    while done < buffer.count {
      let got = repeated {
        pread(handle, buffer.baseAddress! + done, buffer.count - done, off_t(offset + done))
      }
      if got < 0 { return -Int(errno) }
      if got == 0 { break }
      done += got
    }
    return done
  }

  public func append(
    _ handle: Int32, _ bytes: UnsafeRawBufferPointer
  ) throws(FileFault) -> Int {
    let taken = repeated { Glibc.write(handle, bytes.baseAddress, bytes.count) }
    if taken < 0 { throw fault(.append, name(handle)) }
    return taken
  }

  public func write(
    _ handle: Int32, at offset: Int, _ bytes: UnsafeRawBufferPointer
  ) throws(FileFault) -> Int {
    let taken = repeated { pwrite(handle, bytes.baseAddress, bytes.count, off_t(offset)) }
    if taken < 0 { throw fault(.write, name(handle)) }
    return taken
  }

  public func truncate(_ handle: Int32, to sizeBytes: Int) throws(FileFault) {
    if repeated({ Int(ftruncate(handle, off_t(sizeBytes))) }) < 0 {
      throw fault(.truncate, name(handle))
    }
  }

  public func sync(_ handle: Int32) throws(FileFault) {
    if repeated({ Int(fsync(handle)) }) < 0 { throw fault(.sync, name(handle)) }
  }

  public func syncData(_ handle: Int32) throws(FileFault) {
    if repeated({ Int(fdatasync(handle)) }) < 0 { throw fault(.syncData, name(handle)) }
  }

  public func link(_ from: String, _ to: String) throws(FileFault) {
    if Glibc.link(from, to) < 0 { throw fault(.link, to) }
  }

  public func unlink(_ path: String) throws(FileFault) {
    if Glibc.unlink(path) < 0 { throw fault(.unlink, path) }
  }

  public func rename(_ from: String, _ to: String) throws(FileFault) {
    if Glibc.rename(from, to) < 0 { throw fault(.rename, to) }
  }

  public func makeFolder(_ path: String) throws(FileFault) {
    if mkdir(path, 0o700) < 0 { throw fault(.makeFolder, path) }
  }

  public func removeFolder(_ path: String) throws(FileFault) {
    if rmdir(path) < 0 { throw fault(.removeFolder, path) }
  }

  public func list(_ path: String) throws(FileFault) -> [String] {
    guard let folder = opendir(path) else { throw fault(.list, path) }
    defer { closedir(folder) }
    var names: [String] = []
    while true {
      // A list that breaks off half-way must not pass for a short one.
      errno = 0
      guard let entry = readdir(folder) else {
        if errno != 0 { throw fault(.list, path) }
        break
      }
      let name = withUnsafePointer(to: &entry.pointee.d_name) {
        $0.withMemoryRebound(to: CChar.self, capacity: 256) { String(cString: $0) }
      }
      if name != ".", name != ".." { names.append(name) }
    }
    return names.sorted()
  }

  public func status(_ path: String) throws(FileFault) -> FileStatus? {
    var info = stat()
    if stat(path, &info) < 0 {
      if errno == ENOENT || errno == ENOTDIR { return nil }
      throw fault(.status, path)
    }
    return FileStatus(info)
  }

  public func status(_ handle: Int32) throws(FileFault) -> FileStatus {
    var info = stat()
    if fstat(handle, &info) < 0 { throw fault(.size, name(handle)) }
    return FileStatus(info)
  }

  public func born(_ path: String) -> Int? {
    let nanoseconds = cs_born_nanoseconds(path)
    return nanoseconds < 0 ? nil : Int(nanoseconds)
  }

  public func lock(_ handle: Int32, shared: Bool) throws(FileFault) -> Bool {
    let result = repeated { Int(shared ? cs_lock_shared(handle) : cs_lock_exclusive(handle)) }
    if result == 0 { return true }
    if errno == EWOULDBLOCK { return false }
    throw fault(.lock, name(handle))
  }

  public func unlock(_ handle: Int32) { _ = cs_unlock(handle) }

  /// By the magic numbers of statfs(2).
  public func kind(_ path: String) -> FileSystemKind {
    switch cs_filesystem_type(path) {
    case 0x6969: .network("NFS")
    case 0xFF53_4D42, 0xFE53_4D42, 0x517B: .network("SMB")
    case 0x5346_414F, 0x6B41_4653: .network("AFS")
    case 0x00C3_6400: .network("Ceph")
    case 0x6573_5546: .userland("FUSE")
    case 0x0102_1997: .userland("9p")
    default: .local
    }
  }

  public func freeBytes(_ path: String) -> Int? {
    let bytes = cs_free_bytes(path)
    return bytes < 0 ? nil : Int(bytes)
  }
}

extension FileStatus {
  fileprivate init(_ info: stat) {
    self.init(
      device: UInt64(info.st_dev), inode: UInt64(info.st_ino), sizeBytes: Int(info.st_size),
      isFolder: info.st_mode & S_IFMT == S_IFDIR)
  }
}
