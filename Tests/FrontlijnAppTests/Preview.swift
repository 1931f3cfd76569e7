import Testing
import Glibc
@testable import FrontlijnApp

@Test func preview() throws {
  let args = getenv("PREVIEW").map { String(cString: $0) } ?? "en 80x24 "
  let parts = args.split(separator: " ", maxSplits: 2, omittingEmptySubsequences: false)
  let size = parts[1].split(separator: "x").map { Int($0)! }
  let s = try Stage(parts[0] == "new" ? nil : String(parts[0]), (size[0], size[1]), as: parts[0] == "new" ? nil : "")
  for keys in parts[2].split(separator: ";", omittingEmptySubsequences: false) {
    let quiet = keys.hasPrefix("~")
    s.press(String(quiet ? keys.dropFirst() : keys)); if !quiet { print("--- \(keys)"); print(s.screen) }
  }
}
