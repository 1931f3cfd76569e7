// A disk on which some files look different from what they are: what a repair would leave, looked
// at with the same eyes as a real store, before a byte is written.

/// `base`, with other contents in some files. Nothing can be written through it.
final class OverlayDisk<Base: FileSystem>: FileSystem {
  private let base: Base
  private let files: [String: [UInt8]]
  private var opened: [Int32: String] = [:]
  private var lastHandle: Int32 = 1 << 24

  init(_ base: Base, _ files: [String: [UInt8]]) {
    self.base = base
    self.files = files
  }

  // MARK: reading

  func open(_ path: String, _ mode: OpenMode) throws(FileFault) -> Int32 {
    guard files[path] != nil else { return try base.open(path, mode) }
    guard mode == .reading else { throw FileFault(.open, path, code: FileFault.readOnly) }
    lastHandle += 1
    opened[lastHandle] = path
    return lastHandle
  }

  func close(_ handle: Int32) {
    if opened.removeValue(forKey: handle) == nil { base.close(handle) }
  }

  private func bytes(_ handle: Int32) -> [UInt8]? { opened[handle].flatMap { files[$0] } }

  func size(_ handle: Int32) throws(FileFault) -> Int {
    if let bytes = bytes(handle) { return bytes.count }
    return try base.size(handle)
  }

  func read(
    _ handle: Int32, at offset: Int, into buffer: UnsafeMutableRawBufferPointer
  ) throws(FileFault) -> Int {
    guard let bytes = bytes(handle) else { return try base.read(handle, at: offset, into: buffer) }
    let part = bytes[min(offset, bytes.count)..<min(offset + buffer.count, bytes.count)]
    buffer.copyBytes(from: part)
    return part.count
  }

  func list(_ path: String) throws(FileFault) -> [String] {
    let isThere = try base.status(path) != nil
    let inside = names(below: path)
    let names = isThere || inside.isEmpty ? try base.list(path) : []
    return Set(names).union(inside).sorted()
  }

  private func names(below path: String) -> [String] {
    files.keys.filter { $0.hasPrefix(path + "/") }
      .map { String($0.dropFirst(path.count + 1).prefix { $0 != "/" }) }
  }

  func status(_ path: String) throws(FileFault) -> FileStatus? {
    if let bytes = files[path] {
      return FileStatus(device: 0, inode: 0, sizeBytes: bytes.count, isFolder: false)
    }
    if let status = try base.status(path) { return status }
    if names(below: path).isEmpty { return nil }
    return FileStatus(device: 0, inode: 0, sizeBytes: 0, isFolder: true)
  }

  func status(_ handle: Int32) throws(FileFault) -> FileStatus {
    if let path = opened[handle], let status = try status(path) { return status }
    return try base.status(handle)
  }

  func born(_ path: String) -> Int? { base.born(path) }
  func lock(_ handle: Int32, shared: Bool) throws(FileFault) -> Bool {
    try base.lock(handle, shared: shared)
  }
  func unlock(_ handle: Int32) { base.unlock(handle) }
  func kind(_ path: String) -> FileSystemKind { base.kind(path) }
  func freeBytes(_ path: String) -> Int? { base.freeBytes(path) }

  // MARK: writing, which nobody does here

  private func refuse(_ call: FileCall, _ path: String) -> FileFault {
    FileFault(call, path, code: FileFault.readOnly)
  }

  func append(_ handle: Int32, _ bytes: UnsafeRawBufferPointer) throws(FileFault) -> Int {
    throw refuse(.append, "")
  }
  func write(
    _ handle: Int32, at offset: Int, _ bytes: UnsafeRawBufferPointer
  ) throws(FileFault) -> Int {
    throw refuse(.write, "")
  }
  func truncate(_ handle: Int32, to sizeBytes: Int) throws(FileFault) {
    throw refuse(.truncate, "")
  }
  func sync(_ handle: Int32) throws(FileFault) { throw refuse(.sync, "") }
  func syncData(_ handle: Int32) throws(FileFault) { throw refuse(.syncData, "") }
  func link(_ from: String, _ to: String) throws(FileFault) { throw refuse(.link, to) }
  func unlink(_ path: String) throws(FileFault) { throw refuse(.unlink, path) }
  func rename(_ from: String, _ to: String) throws(FileFault) { throw refuse(.rename, to) }
  func removeFolder(_ path: String) throws(FileFault) { throw refuse(.removeFolder, path) }
  func makeFolder(_ path: String) throws(FileFault) { throw refuse(.makeFolder, path) }
}
