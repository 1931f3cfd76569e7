// Every role in every theme as a real terminal shows it, compared with a file that a person reads:
// foreground on ground, b bold, r reversed, u underlined; · is the terminal's own colour.
// `FRONTLIJN_GOLDEN=write swift test` writes it anew.

import Glibc
import PtyHarness
import TestSupport
import Testing
import TextUI

@Suite struct RoleMapTests {
  private static let path = TestFiles.checkout + "/Tests/TerminalTests/Golden/roles.txt"

  @Test("every role looks in each of the seven themes as the map says")
  func map() throws {
    #expect(Theme.builtIn.count == 7)
    var map = ""
    for terminal in ["xterm-256color", "linux"] {
      map += "== \(terminal)\n"
      let columns = try Theme.builtIn.map { try looks($0, on: terminal) }
      let names = [""] + Role.allCases.map(\.name)
      for (row, name) in names.enumerated() {
        let cells = columns.map { $0[row].padded(to: 15) }.joined()
        map += (name.padded(to: 18) + cells).trimmingSpaces + "\n"
      }
    }
    if getenv("FRONTLIJN_GOLDEN") != nil {
      #expect(TestFiles.write(map, to: Self.path))
      return
    }
    #expect(map == TestFiles.text(Self.path), "the role map is another now:\n\(map)")
  }

  /// The theme's name, then how each role looks.
  private func looks(_ theme: Theme, on terminal: String) throws -> [String] {
    let size = Size(columns: 24, rows: Role.allCases.count + 2)
    var pty = try Pty(
      productsDirectory() + "/TerminalDemo", ["--roles"], size: size,
      environment: ["TERM": terminal])
    let presses = try #require(Theme.builtIn.firstIndex(of: theme))
    for _ in 0..<presses { pty.send("t") }
    try pty.waitFor { $0.row(Role.allCases.count) == theme.name }
    pty.takeUntilQuiet(milliseconds: 50)
    return [theme.name] + Role.allCases.indices.map { look(pty.screen.cells[$0][0].style) }
  }

  private func look(_ style: VTStyle) -> String {
    let colours = [style.foreground, style.background].map { $0.map(String.init) ?? "·" }
    let marks = [(style.isBold, "b"), (style.isReverse, "r"), (style.isUnderlined, "u")]
    return colours.joined(separator: "/") + " " + marks.filter(\.0).map(\.1).joined()
  }
}

extension String {
  fileprivate var trimmingSpaces: String { String(reversed().drop { $0 == " " }.reversed()) }
}
