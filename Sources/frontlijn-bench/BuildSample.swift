// Builds a sample store from its story, into a new folder.

import ArgumentParser
import CaseJournal
import Glibc

struct BuildSample: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "sample", abstract: "Builds a sample store from its story.")

  @Argument(help: "The story, such as Samples/nl.story.")
  var story: String
  @Argument(help: "The folder to make; it must not exist or be empty.")
  var folder: String

  func run() throws {
    let disk = RealFileSystem()
    let bytes: [UInt8]
    do throws(FileFault) {
      bytes = try disk.contents(story)
    } catch {
      throw ValidationError("\(story) cannot be read: \(String(cString: strerror(error.code)))")
    }
    var teller = try StoryTeller(Story(String(decoding: bytes, as: UTF8.self)), in: folder)
    let entries = try teller.tell()
    removeLocal(StorePaths(folder), disk)
    print("\(entries) entries in \(folder)")
  }

  /// `local` says which machine wrote here and how far its disk got: nothing for a sample, which is
  /// copied and checked out.
  private func removeLocal(_ paths: StorePaths, _ disk: RealFileSystem) {
    for file in [paths.identity, paths.lock, paths.durable] { try? disk.unlink(file) }
    rmdir(paths.local)
  }
}
