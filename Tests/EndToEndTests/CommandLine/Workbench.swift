// A folder of its own for one test, in which commands are run: always with the same day, the same
// time zone and the samples of the checkout, and nothing of the machine's own settings.

import Glibc
import PtyHarness
import TestSupport

final class Workbench {
  private let temporary = TemporaryFolder()
  var folder: String { temporary.path }
  var environment: [String: String]

  init() throws {
    environment = [
      "HOME": temporary.path + "/home", "TZ": "UTC", "LANG": "C.UTF-8", "PATH": "/usr/bin:/bin",
      "FRONTLIJN_CLOCK": "2026-11-20T13:00", "FRONTLIJN_STORE": "store",
      "FRONTLIJN_SHARE": Self.checkout(""), "SWIFT_BACKTRACE": "enable=no",
    ]
  }

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
  static func checkout(_ path: String) -> String { TestFiles.checkout + path }

  // MARK: files

  static func copy(_ from: String, _ to: String) throws {
    if isFolder(from) {
      mkdir(to, 0o755)
      for name in list(from) { try copy("\(from)/\(name)", "\(to)/\(name)") }
    } else {
      try write(to, try read(from))
    }
  }

  static func remove(_ path: String) { TemporaryFolder.remove(path) }

  static func isFolder(_ path: String) -> Bool {
    var info = stat()
    return lstat(path, &info) == 0 && info.st_mode & S_IFMT == S_IFDIR
  }

  static func list(_ path: String) -> [String] { TestFiles.names(in: path) }

  /// All files under a folder, by their paths in it.
  static func files(_ root: String, under path: String = "") -> [String] {
    list(root + "/" + path).flatMap { name -> [String] in
      let inner = path.isEmpty ? name : path + "/" + name
      return isFolder(root + "/" + inner) ? files(root, under: inner) : [inner]
    }
  }

  static func read(_ path: String) throws -> [UInt8] {
    guard let bytes = TestFiles.bytes(path) else {
      throw ProgramRun.Problem("\(path) is not there")
    }
    return bytes
  }

  static func write(_ path: String, _ bytes: [UInt8]) throws {
    guard TestFiles.write(bytes, to: path) else {
      throw ProgramRun.Problem("\(path) cannot be written")
    }
  }
}
