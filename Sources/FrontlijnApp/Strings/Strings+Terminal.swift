// What is said when the program cannot come on the screen.

import TextUI

extension Strings {
  public func noSuchTheme(_ name: String, _ known: [String]) -> String {
    let names = known.joined(separator: ", ")
    return say(
      "there is no theme called \(name). Choose one of: \(names).",
      "er is geen thema \(name). Kies uit: \(names).")
  }

  public func unknownTerminal(_ name: String) -> String {
    say(
      "this terminal (TERM=\(name)) is not known here. Try: TERM=xterm-256color frontlijn",
      "deze terminal (TERM=\(name)) is hier niet bekend. Probeer: TERM=xterm-256color frontlijn")
  }

  public func linesOnly(_ name: String) -> String {
    say(
      "this terminal (TERM=\(name)) shows lines only, no screen. Try another window, or: "
        + "frontlijn list",
      "deze terminal (TERM=\(name)) toont alleen regels, geen scherm. Probeer een ander venster, "
        + "of: frontlijn list")
  }

  public var noTerminal: String {
    say(
      "this needs a terminal. For scripts: frontlijn list, show, note.",
      "hier is een terminal voor nodig. Voor scripts: frontlijn list, show, note.")
  }

  public func terminalFailed(_ code: Int32) -> String {
    say(
      "the terminal could not be opened (error \(code)). Try another window.",
      "de terminal ging niet open (fout \(code)). Probeer een ander venster.")
  }
}
