// Terminal programs that people know, each with something to show, to measure beside ours.

import CaseJournal
import Glibc

enum ScreenPeers {
  static let names = ["vim", "tig", "tig+diff", "htop", "calcurse", "newsboat", "hledger-ui"]

  /// The program with something to show; nil when it is not installed or there is nothing. A plus
  /// stands before the pane that a move has to change, too.
  static func program(_ name: String, in folder: String) -> ScreenProgram? {
    let base = String(name.prefix { $0 != "+" })
    guard let path = installed(base), let arguments = arguments(base, folder) else { return nil }
    var program = ScreenProgram(
      name: name, path: path, arguments: arguments, directory: folder,
      prelude: name == "vim" ? "jj" : "")
    if name == "htop" || name == "tig+diff" { program.keys = ["\u{1B}[B", "\u{1B}[A"] }
    if name == "tig+diff" { (program.prelude, program.calmMilliseconds) = ("\r", 100) }
    return program
  }

  private static func installed(_ name: String) -> String? {
    let folders = getenv("PATH").map { String(cString: $0) } ?? "/usr/bin:/bin"
    return folders.split(separator: ":").map { "\($0)/\(name)" }.first {
      access($0, X_OK) == 0
    }
  }

  private static func arguments(_ name: String, _ folder: String) -> [String]? {
    let text = folder + "/text.txt"
    switch name {
    case "vim":
      write((1...2000).map { "line \($0) of some text to move through" }, to: text)
      return ["-u", "NONE", "-N", text]
    case "tig":
      // The history of the checkout that this was built in, if it has one.
      let top = #filePath.split(separator: "/").dropLast(3).joined(separator: "/")
      return access("/\(top)/.git", F_OK) == 0 ? ["-C", "/\(top)"] : nil
    case "htop": return []
    case "calcurse":
      mkdir(folder + "/calcurse", 0o700)
      return ["-D", folder + "/calcurse"]
    case "newsboat":
      write((1...40).map { "\"query:List \($0):unread = \\\"no\\\"\"" }, to: folder + "/urls")
      return ["-u", folder + "/urls", "-c", folder + "/cache.db", "-C", "/dev/null"]
    case "hledger-ui":
      let entries = (1...500).flatMap { day in
        ["2026-01-\(day % 28 + 1) shop", "  expenses:food:\(day % 40)  €10", "  assets:bank", ""]
      }
      write(entries, to: folder + "/ledger.journal")
      return ["-f", folder + "/ledger.journal"]
    default: return nil
    }
  }

  private static func write(_ lines: [String], to path: String) {
    guard let file = fopen(path, "w") else { return }
    for line in lines { fputs(line + "\n", file) }
    fclose(file)
  }
}
