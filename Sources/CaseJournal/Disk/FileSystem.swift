// The seam between the journal and the disk. Everything that the journal asks of a file system
// passes here, one call per system call, so that a simulated disk can stop, lie or lose power
// between any two of them.

/// What a call wanted when it failed: for messages, and for tests that count calls.
public enum FileCall: String, Sendable, CaseIterable {
  case open, close, size, read, append, write, truncate, sync, syncData, link, unlink, rename
  case makeFolder, removeFolder, list, status, lock, unlock
}

/// A system call that failed: which, on what, and errno.
public struct FileFault: Error, Hashable, Sendable {
  public var call: FileCall
  public var path: String
  public var code: Int32

  public init(_ call: FileCall, _ path: String, code: Int32) {
    self.call = call
    self.path = path
    self.code = code
  }
}

/// How a file is opened. Every descriptor is close-on-exec.
public enum OpenMode: Sendable {
  case reading
  /// Reading and writing in place; linux ignores a position given together with O_APPEND.
  case writing
  /// Reading, and writing at the end only.
  case appending
  /// A new file, mode 0600, that must not exist yet.
  case creating
  /// For writing in place; made when it does not exist, mode 0600.
  case creatingIfMissing
  /// A folder, to be synced.
  case folder
}

/// What a path leads to.
public struct FileStatus: Hashable, Sendable {
  public var device: UInt64
  public var inode: UInt64
  public var sizeBytes: Int
  public var isFolder: Bool

  public init(device: UInt64, inode: UInt64, sizeBytes: Int, isFolder: Bool) {
    self.device = device
    self.inode = inode
    self.sizeBytes = sizeBytes
    self.isFolder = isFolder
  }
}

/// What kind of file system a store lies on.
public enum FileSystemKind: Hashable, Sendable {
  case local
  /// A network file system by name: locks and syncs there do not mean what the journal needs.
  case network(String)
  /// FUSE or 9p: works as far as the driver keeps its promises; said once.
  case userland(String)
}

/// The calls. Handles are plain numbers, as a descriptor is; `OpenFile` owns one.
public protocol FileSystem: AnyObject, SendableMetatype {
  func open(_ path: String, _ mode: OpenMode) throws(FileFault) -> Int32
  func close(_ handle: Int32)
  func size(_ handle: Int32) throws(FileFault) -> Int
  /// Reads at `offset` into `buffer`; fewer bytes only at the end of the file.
  func read(
    _ handle: Int32, at offset: Int, into buffer: UnsafeMutableRawBufferPointer
  ) throws(FileFault) -> Int
  /// One write(2) at the end; the number of bytes that were taken.
  func append(_ handle: Int32, _ bytes: UnsafeRawBufferPointer) throws(FileFault) -> Int
  /// One pwrite(2).
  func write(
    _ handle: Int32, at offset: Int, _ bytes: UnsafeRawBufferPointer
  ) throws(FileFault) -> Int
  func truncate(_ handle: Int32, to sizeBytes: Int) throws(FileFault)
  /// fsync: data and all metadata; on a folder its entries.
  func sync(_ handle: Int32) throws(FileFault)
  /// fdatasync: data, and the size when it changed.
  func syncData(_ handle: Int32) throws(FileFault)
  /// A second name for a file; fails with EEXIST, never overwrites.
  func link(_ from: String, _ to: String) throws(FileFault)
  func unlink(_ path: String) throws(FileFault)
  /// Replaces `to`. For disposable files only, never for a log.
  func rename(_ from: String, _ to: String) throws(FileFault)
  /// Mode 0700.
  func makeFolder(_ path: String) throws(FileFault)
  /// Only an empty one.
  func removeFolder(_ path: String) throws(FileFault)
  /// Names in a folder, sorted, without `.` and `..`.
  func list(_ path: String) throws(FileFault) -> [String]
  /// nil when there is nothing at `path`.
  func status(_ path: String) throws(FileFault) -> FileStatus?
  func status(_ handle: Int32) throws(FileFault) -> FileStatus
  /// When the file at `path` was made, in the file system's own count; nil where it keeps none.
  func born(_ path: String) -> Int?
  /// False when another open file holds it.
  func lock(_ handle: Int32, shared: Bool) throws(FileFault) -> Bool
  func unlock(_ handle: Int32)
  func kind(_ path: String) -> FileSystemKind
  /// Bytes that may still be written; nil when unknown.
  func freeBytes(_ path: String) -> Int?
}

/// An open file, closed when its owner lets go of it.
public struct OpenFile<Disk: FileSystem>: ~Copyable {
  public let disk: Disk
  public let path: String
  public let handle: Int32

  public init(_ path: String, _ mode: OpenMode, on disk: Disk) throws(FileFault) {
    handle = try disk.open(path, mode)
    self.disk = disk
    self.path = path
  }

  deinit { disk.close(handle) }

  public func size() throws(FileFault) -> Int { try disk.size(handle) }

  /// The bytes from `offset`, at most `count`; fewer at the end of the file.
  public func bytes(from offset: Int, count: Int) throws(FileFault) -> [UInt8] {
    guard count > 0 else { return [] }
    var fault: FileFault?
    let bytes = [UInt8](unsafeUninitializedCapacity: count) { buffer, filled in
      do throws(FileFault) {
        filled = try disk.read(handle, at: offset, into: UnsafeMutableRawBufferPointer(buffer))
      } catch {
        fault = error
      }
    }
    if let fault { throw fault }
    return bytes
  }

  public func sync() throws(FileFault) { try disk.sync(handle) }
  public func syncData() throws(FileFault) { try disk.syncData(handle) }
  public func truncate(to size: Int) throws(FileFault) { try disk.truncate(handle, to: size) }

  /// Writes all of `bytes` at `offset`, in as many calls as it takes.
  public func write(_ bytes: [UInt8], at offset: Int) throws(FileFault) {
    var done = 0
    while done < bytes.count {
      var fault: FileFault?
      let taken = bytes.withUnsafeBytes { all -> Int in
        do throws(FileFault) {
          return try disk.write(
            handle, at: offset + done, UnsafeRawBufferPointer(rebasing: all[done...]))
        } catch {
          fault = error
          return 0
        }
      }
      if let fault { throw fault }
      if taken == 0 { throw FileFault(.write, path, code: FileFault.noSpace) }
      done += taken
    }
  }
}

/// The few values of errno (Linux) that the journal answers differently.
extension FileFault {
  public static let notPermitted: Int32 = 1  // EPERM
  public static let notThere: Int32 = 2  // ENOENT
  public static let inputOutput: Int32 = 5  // EIO
  public static let accessDenied: Int32 = 13  // EACCES
  public static let exists: Int32 = 17  // EEXIST
  public static let notAFolder: Int32 = 20  // ENOTDIR
  public static let notEmpty: Int32 = 39  // ENOTEMPTY
  public static let tooLarge: Int32 = 27  // EFBIG: RLIMIT_FSIZE
  public static let noSpace: Int32 = 28  // ENOSPC
  public static let readOnly: Int32 = 30  // EROFS
  public static let quota: Int32 = 122  // EDQUOT

  /// The disk, the quota or the file-size limit is full.
  public var isFull: Bool {
    [FileFault.noSpace, FileFault.quota, FileFault.tooLarge].contains(code)
  }

  public var isPermission: Bool {
    [FileFault.notPermitted, FileFault.accessDenied, FileFault.readOnly].contains(code)
  }
}

extension FileSystem {
  /// A whole file's bytes.
  public func contents(_ path: String) throws(FileFault) -> [UInt8] {
    let file = try OpenFile(path, .reading, on: self)
    return try file.bytes(from: 0, count: try file.size())
  }

  /// fsync of a folder.
  public func syncFolder(_ path: String) throws(FileFault) {
    let folder = try OpenFile(path, .folder, on: self)
    try folder.sync()
  }

  /// Writes a new file and syncs it; the folder is the caller's to sync.
  public func create(_ path: String, _ bytes: [UInt8]) throws(FileFault) {
    let file = try OpenFile(path, .creating, on: self)
    try file.write(bytes, at: 0)
    try file.sync()
  }

  /// The same, whole or not at all, and never in the place of another: a temporary file is synced
  /// before it gets its name.
  public func publish(_ bytes: [UInt8], as path: String) throws(FileFault) {
    let temporary = path + ".tmp"
    if try status(temporary) != nil { try unlink(temporary) }
    do throws(FileFault) {
      try create(temporary, bytes)
      try link(temporary, path)
    } catch {
      try? unlink(temporary)
      throw error
    }
    try? unlink(temporary)
  }

  /// Makes a folder and those above it, as far as they are missing, each one's name synced.
  public func makeFoldersIfMissing(_ path: String) throws(FileFault) {
    if try status(path) != nil { return }
    let parts = path.split(separator: "/", omittingEmptySubsequences: true)
    let above = parts.dropLast().joined(separator: "/")
    let parent = path.hasPrefix("/") ? "/" + above : above.isEmpty ? "." : above
    if parts.count > 1 { try makeFoldersIfMissing(parent) }
    do throws(FileFault) {
      try makeFolder(path)
    } catch {
      if error.code != FileFault.exists { throw error }
    }
    do throws(FileFault) {
      try syncFolder(parent)
    } catch {
      // A folder that may be written to and not read: its owner's business.
      if !error.isPermission { throw error }
    }
  }
}
