// The README's tables of keys are the table of actions. FRONTLIJN_README=write puts them there.

import Glibc
import TestSupport
import Testing

@testable import FrontlijnApp

@Suite struct ReadmeKeysTests {
  @Test func theKeysInTheReadmeAreTheTable() throws {
    let path = "/" + #filePath.split(separator: "/").dropLast(3).joined(separator: "/")
      + "/README.md"
    let readme = try #require(Self.read(path))
    let (begin, end) = ("<!-- keys -->\n", "<!-- /keys -->\n")
    let from = try #require(readme.firstRange(of: begin)).upperBound
    let to = try #require(readme.firstRange(of: end)).lowerBound
    let wanted = "\n" + KeyCard(Strings(.en)).markdown()
    if getenv("FRONTLIJN_README") != nil {
      Self.write(readme[..<from] + wanted + readme[to...], to: path)
    } else {
      #expect(readme[from..<to] == wanted, "run with FRONTLIJN_README=write")
    }
  }

  private static func read(_ path: String) -> String? {
    guard let file = fopen(path, "r") else { return nil }
    defer { fclose(file) }
    var bytes = [UInt8](repeating: 0, count: 1 << 20)
    return String(decoding: bytes[..<fread(&bytes, 1, bytes.count, file)], as: UTF8.self)
  }

  private static func write(_ text: some StringProtocol, to path: String) {
    guard let file = fopen(path, "w") else { return }
    fputs(String(text), file)
    fclose(file)
  }
}
