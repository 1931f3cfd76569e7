// `local/identity`: which writer this copy of the store is. It also names the machine, and device,
// inode and birth of `local/`: a store that was copied, restored or cloned begins a new writer, so
// that two copies never write the same sequence. (The birth is there because file systems give a
// freed inode's number to the next folder: a store restored in the same place could have it.)
//
//   writer machine device inode born ~hash LF

import CaseModel

/// Who writes here.
struct DeskIdentity: Hashable {
  var writer: WriterID
  var machine: String
  var folder: LocalFolder

  /// What makes `local/` this folder and no other.
  struct LocalFolder: Hashable {
    var device: UInt64
    var inode: UInt64
    /// 0 where the file system keeps none.
    var born: Int

    init?(_ status: FileStatus?, born: Int?) {
      guard let status, status.isFolder else { return nil }
      (device, inode, self.born) = (status.device, status.inode, born ?? 0)
    }

    init(device: UInt64, inode: UInt64, born: Int) {
      (self.device, self.inode, self.born) = (device, inode, born)
    }

    /// As far as one look tells; `born` takes a second one.
    func isProbably(_ status: FileStatus?) -> Bool {
      status?.device == device && status?.inode == inode
    }
  }

  func line() -> [UInt8] {
    let body =
      "\(writer.text) \(machine) \(folder.device) \(folder.inode) \(folder.born)"
    return Array("\(body) ~\(Self.hash(of: body).text)\n".utf8)
  }

  private static func hash(of body: String) -> ChainHash {
    var copy = body
    return copy.withUTF8 { ChainHash.of(UnsafeRawBufferPointer($0), after: nil) }
  }

  /// nil when the bytes are no identity.
  init?(_ bytes: [UInt8]) {
    let parts = bytes.split(separator: 0x20).map { String(decoding: $0, as: UTF8.self) }
    guard parts.count == 6, let writer = WriterID(text: parts[0]), let device = UInt64(parts[2]),
      let inode = UInt64(parts[3]), let born = Int(parts[4])
    else { return nil }
    self.init(
      writer: writer, machine: parts[1],
      folder: LocalFolder(device: device, inode: inode, born: born))
    guard line() == bytes else { return nil }
  }

  init(writer: WriterID, machine: String, folder: LocalFolder) {
    self.writer = writer
    self.machine = machine
    self.folder = folder
  }

  /// The identity in `paths`, when it is this machine's and this folder's.
  static func read<Disk: FileSystem>(
    _ paths: StorePaths, machine: String, on disk: Disk
  ) throws(FileFault) -> DeskIdentity? {
    guard
      let folder = LocalFolder(try disk.status(paths.local), born: disk.born(paths.local)),
      try disk.status(paths.identity) != nil,
      let identity = DeskIdentity(try disk.contents(paths.identity)),
      identity.machine == machine, identity.folder == folder
    else { return nil }
    return identity
  }
}
