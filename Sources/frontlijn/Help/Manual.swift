// `man`: the manual page, as roff. Commands and options are the argument parser's own description,
// keys come from the table of actions; nothing of it is written twice.

import ArgumentParser
import FrontlijnApp
import TextUI

struct ShowManual: OwnCommand {
  static let configuration = CommandConfiguration(
    commandName: "man", abstract: "Prints the manual page, for man.",
    discussion: "Read it: frontlijn man | man -l -")

  @OptionGroup var options: SharedOptions

  func carryOut() throws(Failure) -> Int32 {
    let strings = try options.surroundings().strings
    var output = StandardOutput()
    output.lines(Manual(strings).roff())
    try output.finish(strings)
    return 0
  }
}

struct Manual {
  let strings: Strings

  init(_ strings: Strings) { self.strings = strings }

  func roff() -> [String] {
    let page = HelpPage(nil).spoken(strings)
    var lines = [
      ".TH FRONTLIJN 1 \"\" \"\(Frontlijn.configuration.version)\"",
      ".SH \(strings.manualName)",
      "frontlijn \\- \(Self.escaped(page.overview.first ?? ""))",
      ".SH \(strings.manualSynopsis)", ".B frontlijn",
      Self.escaped(String(page.usage.drop { $0 != " " }.dropFirst())),
      ".SH \(strings.manualDescription)",
    ]
    for text in page.overview.dropFirst() { lines += [".PP", Self.escaped(text)] }
    lines += commands() + keys() + files()
    return lines
  }

  private func commands() -> [String] {
    var lines = [".SH \(strings.manualCommands)"]
    for command in Frontlijn.configuration.subcommands {
      let page = HelpPage(command).spoken(strings)
      lines += [".SS \(Self.escaped(page.usage))"]
      for text in page.overview { lines += [".PP", Self.escaped(text)] }
      for entry in page.sections.flatMap(\.entries) where !isOnEveryPage(entry) {
        lines += [".TP", ".B \(Self.escaped(entry.label))", Self.escaped(entry.text)]
      }
    }
    lines += [".SS \(strings.manualShared)"]
    for entry in HelpPage(Verify.self).spoken(strings).sections.flatMap(\.entries)
    where isOnEveryPage(entry) {
      lines += [".TP", ".B \(Self.escaped(entry.label))", Self.escaped(entry.text)]
    }
    return lines
  }

  private func isOnEveryPage(_ entry: HelpPage.Entry) -> Bool {
    let word = entry.label.split { $0 == " " || $0 == "," }.first ?? ""
    return ["--store", "--as", "--lang", "--version", "-h"].contains(word)
  }

  private func keys() -> [String] {
    var lines = [".SH \(strings.manualKeys)"]
    for part in KeyCard(strings).parts {
      lines.append(".SS \(Self.escaped(part.title))")
      for row in part.rows {
        lines += [".TP", ".B \(Self.escaped(row.keys))"]
        lines.append(Self.escaped("\(row.label): \(row.sentence)"))
      }
    }
    return lines
  }

  private func files() -> [String] {
    func list(_ title: String, _ rows: [(name: String, text: String)]) -> [String] {
      [".SH \(title)"]
        + rows.flatMap { [".TP", ".I \(Self.escaped($0.name))", Self.escaped($0.text)] }
    }
    return list(strings.manualFiles, strings.manualFileRows)
      + list(strings.manualEnvironment, strings.manualEnvironmentRows)
      + list(strings.manualExitStatus, strings.manualExitRows)
  }

  /// What roff would take for a request, a hyphen or an escape.
  static func escaped(_ text: String) -> String {
    let plain = text.replacing("\\", with: "\\e").replacing("-", with: "\\-")
    return plain.hasPrefix(".") || plain.hasPrefix("'") ? "\\&" + plain : plain
  }
}
