// `local/identity`: which writer this copy of the store is. It also names the machine and the
// device and inode of `local/`: a store that was copied, restored or cloned begins a new writer,
// so that two copies never write the same sequence.
//
//   writer machine device inode ~hash LF

import CaseModel

/// Who writes here.
struct DeskIdentity: Hashable {
  var writer: WriterID
  var machine: String
  var device: UInt64
  var inode: UInt64

  func line() -> [UInt8] {
    let body = "\(writer.text) \(machine) \(device) \(inode)"
    return Array("\(body) ~\(Self.hash(of: body).text)\n".utf8)
  }

  private static func hash(of body: String) -> ChainHash {
    var copy = body
    return copy.withUTF8 { ChainHash.of(UnsafeRawBufferPointer($0), after: nil) }
  }

  /// nil when the bytes are no identity.
  init?(_ bytes: [UInt8]) {
    let parts = bytes.split(separator: 0x20).map { String(decoding: $0, as: UTF8.self) }
    guard parts.count == 5, let writer = WriterID(text: parts[0]), let device = UInt64(parts[2]),
      let inode = UInt64(parts[3])
    else { return nil }
    self.init(writer: writer, machine: parts[1], device: device, inode: inode)
    guard line() == bytes else { return nil }
  }

  init(writer: WriterID, machine: String, device: UInt64, inode: UInt64) {
    self.writer = writer
    self.machine = machine
    self.device = device
    self.inode = inode
  }

  /// The identity in `paths`, when it is this machine's and this folder's.
  static func read<Disk: FileSystem>(
    _ paths: StorePaths, machine: String, on disk: Disk
  ) throws(FileFault) -> DeskIdentity? {
    guard let folder = try disk.status(paths.local), try disk.status(paths.identity) != nil,
      let identity = DeskIdentity(try disk.contents(paths.identity)),
      identity.machine == machine, identity.device == folder.device,
      identity.inode == folder.inode
    else { return nil }
    return identity
  }
}
