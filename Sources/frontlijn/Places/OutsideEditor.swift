// The user's own editor. The text goes through a file that only this account can read, in a folder
// that is in memory, under a name that says nothing; it is overwritten and removed afterwards.

import CaseJournal
import FrontlijnApp
import Glibc
import Terminal

struct OutsideEditor {
  /// VISUAL, else EDITOR: a program with its options.
  let command: [String]
  /// A folder in memory.
  let folder: String
  private let disk = RealFileSystem()

  /// Longer texts are no notes.
  private static let limitBytes = 1 << 20

  init(_ environment: [String: String]) throws(OutsideProblem) {
    let line = ["VISUAL", "EDITOR"].lazy.compactMap { environment[$0] }.first { !$0.isEmpty }
    command = (line ?? "").split(separator: " ").map(String.init)
    if command.isEmpty { throw .noEditor }
    let folders = [environment["XDG_RUNTIME_DIR"] ?? "", "/dev/shm"]
    guard let found = folders.first(where: { $0.hasPrefix("/") && access($0, W_OK) == 0 }) else {
      throw .noFolder
    }
    folder = found
  }

  /// Gives the text to the editor, waits, and reads it back.
  static func edit(_ text: String, _ environment: [String: String]) -> OutsideEdit {
    do throws(OutsideProblem) {
      return .text(try OutsideEditor(environment).edit(text))
    } catch {
      return .failed(error)
    }
  }

  private func edit(_ text: String) throws(OutsideProblem) -> String {
    var random = SystemRandomNumberGenerator()
    let path = "\(folder)/text-\(String(random.next(), radix: 36)).txt"
    do throws(FileFault) {
      try disk.create(path, Array(text.utf8))
    } catch {
      throw .file(code: error.code)
    }
    defer { remove(path) }
    try run(path)
    do throws(FileFault) {
      guard let size = try disk.status(path)?.sizeBytes, size <= Self.limitBytes else {
        throw FileFault(.read, path, code: FileFault.tooLarge)
      }
      return String(decoding: try disk.contents(path), as: UTF8.self)
    } catch {
      throw error.code == FileFault.tooLarge ? .tooLong : .file(code: error.code)
    }
  }

  private func run(_ path: String) throws(OutsideProblem) {
    let name = String(command[0].split(separator: "/").last ?? "")
    switch ForegroundProgram.run(command + [path]) {
    case 0: return
    case let code where code < 0: throw .notStarted(name: name, code: -code)
    default: throw .ended(name: name)
    }
  }

  /// Zeros over the bytes first: a file in memory may still be swapped out.
  private func remove(_ path: String) {
    do throws(FileFault) {
      let file = try OpenFile(path, .writing, on: disk)
      try file.write([UInt8](repeating: 0, count: try file.size()), at: 0)
      try file.sync()
    } catch {
      // An editor that replaced the file took its bytes along.
    }
    try? disk.unlink(path)
  }
}
