// A folder of its own for one test, in which commands are run: always with the same day, the same
// time zone and the samples of the checkout, and nothing of the machine's own settings.

import Glibc
import PtyHarness

final class Workbench {
  let folder: String
  var environment: [String: String]

  init() throws {
    var template = Array("/tmp/frontlijn-cli-XXXXXX".utf8CString)
    guard mkdtemp(&template) != nil else { throw ProgramRun.Problem("mkdtemp") }
    folder = template.withUnsafeBufferPointer { String(cString: $0.baseAddress!) }
    environment = [
      "HOME": folder + "/home", "TZ": "UTC", "LANG": "C.UTF-8", "PATH": "/usr/bin:/bin",
      "FRONTLIJN_CLOCK": "2026-11-20T13:00", "FRONTLIJN_STORE": "store",
      "FRONTLIJN_SHARE": Self.checkout(""), "SWIFT_BACKTRACE": "enable=no",
    ]
  }

  deinit { Self.remove(folder) }

  /// Runs `frontlijn` with these arguments.
  func run(
    _ arguments: some Sequence<String>, input: String = "", sink: ProgramRun.Sink = .collected
  ) throws -> ProgramRun {
    try run(Array(arguments), input: Array(input.utf8), sink: sink)
  }

  func run(
    _ arguments: [String], input: [UInt8], sink: ProgramRun.Sink = .collected
  ) throws -> ProgramRun {
    try ProgramRun(
      productsDirectory() + "/frontlijn", arguments, input: input, in: folder,
      environment: environment, sink: sink)
  }

  func path(_ name: String) -> String { folder + "/" + name }

  /// Copies a sample store, as a checkout or `cp` would: readable by all, without `local`.
  func copySample(_ name: String, to store: String = "store") throws {
    try Self.copy(Self.checkout("/Samples/\(name)"), path(store))
    Self.remove(path(store) + "/local")
  }

  /// A path inside the checkout.
  static func checkout(_ path: String) -> String {
    "/" + #filePath.split(separator: "/").dropLast(4).joined(separator: "/") + path
  }

  // MARK: files

  static func copy(_ from: String, _ to: String) throws {
    if isFolder(from) {
      mkdir(to, 0o755)
      for name in list(from) { try copy("\(from)/\(name)", "\(to)/\(name)") }
    } else {
      try write(to, try read(from))
    }
  }

  static func remove(_ path: String) {
    if isFolder(path) {
      for name in list(path) { remove("\(path)/\(name)") }
      rmdir(path)
    } else {
      unlink(path)
    }
  }

  static func isFolder(_ path: String) -> Bool {
    var info = stat()
    return lstat(path, &info) == 0 && info.st_mode & S_IFMT == S_IFDIR
  }

  static func list(_ path: String) -> [String] {
    guard let folder = opendir(path) else { return [] }
    defer { closedir(folder) }
    var names: [String] = []
    while let entry = readdir(folder) {
      let name = withUnsafePointer(to: &entry.pointee.d_name) {
        $0.withMemoryRebound(to: CChar.self, capacity: 256) { String(cString: $0) }
      }
      if name != ".", name != ".." { names.append(name) }
    }
    return names.sorted()
  }

  /// All files under a folder, by their paths in it.
  static func files(_ root: String, under path: String = "") -> [String] {
    list(root + "/" + path).flatMap { name -> [String] in
      let inner = path.isEmpty ? name : path + "/" + name
      return isFolder(root + "/" + inner) ? files(root, under: inner) : [inner]
    }
  }

  static func read(_ path: String) throws -> [UInt8] {
    guard let file = fopen(path, "r") else {
      throw ProgramRun.Problem("\(path) is not there")
    }
    defer { fclose(file) }
    var bytes: [UInt8] = []
    var buffer = [UInt8](repeating: 0, count: 65_536)
    while case let count = fread(&buffer, 1, buffer.count, file), count > 0 {
      bytes += buffer[..<count]
    }
    return bytes
  }

  static func write(_ path: String, _ bytes: [UInt8]) throws {
    guard let file = fopen(path, "w") else {
      throw ProgramRun.Problem("\(path) cannot be written")
    }
    defer { fclose(file) }
    fwrite(bytes, 1, bytes.count, file)
  }
}
