// The README's keys are the table of actions, and its pictures are screens.
// FRONTLIJN_README=write puts them there.

import Glibc
import TestSupport
import Testing

@testable import FrontlijnApp

@Suite(.serialized) struct ReadmeKeysTests {
  @Test func theKeysInTheReadmeAreTheTable() throws {
    try Self.expect("\n" + KeyCard(Strings(.en)).markdown(), in: "keys")
  }

  @Test(
    arguments: [
      ("screen list", 80, 24, "<down><down><down>"),
      ("screen file", 100, 28, "<down><down><down><down><enter><down>"),
    ])
  func thePicturesInTheReadmeAreScreens(
    _ name: String, columns: Int, rows: Int, keys: String
  ) throws {
    let screen = try Stage("en", (columns, rows)).press(keys).screen
    let lines = screen.split(separator: "\n", omittingEmptySubsequences: false)
    let picture = lines.map { $0.isEmpty ? "" : "    " + $0 }.joined(separator: "\n")
    try Self.expect("\n\(picture)\n\n", in: name)
  }

  /// Between the marks of that name.
  private static func expect(_ wanted: String, in name: String) throws {
    let path = TestFiles.checkout + "/README.md"
    let readme = try #require(TestFiles.text(path))
    let from = try #require(readme.firstRange(of: "<!-- \(name) -->\n")).upperBound
    let to = try #require(readme.firstRange(of: "<!-- /\(name) -->\n")).lowerBound
    if getenv("FRONTLIJN_README") != nil {
      TestFiles.write(readme[..<from] + wanted + readme[to...], to: path)
    } else {
      #expect(readme[from..<to] == wanted, "run with FRONTLIJN_README=write")
    }
  }
}
