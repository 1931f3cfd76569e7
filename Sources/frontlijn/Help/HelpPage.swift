// The argument parser's own description of a command, taken apart: what --help prints in Dutch and
// what the manual is made of. The parser speaks English only, so each of its sentences is looked up
// in Strings; one that is not there stays English.
//
//   OVERVIEW: …          USAGE: …          OPTIONS:
//                                            --store <dir>    The store's folder.

import ArgumentParser
import FrontlijnApp
import TextUI

struct HelpPage {
  struct Entry {
    /// `--store <dir>`
    var label: String
    var text: String
  }
  struct Section {
    /// As the parser has it: `OPTIONS`.
    var title: String
    var entries: [Entry]
  }

  var overview: [String] = []
  var usage = ""
  var sections: [Section] = []
  /// Where to read on.
  var footer = ""

  /// nil is the program itself.
  init(_ command: (any ParsableCommand.Type)?) {
    let text =
      command.map { Frontlijn.helpMessage(for: $0, columns: Self.unwrapped) }
      ?? Frontlijn.helpMessage(columns: Self.unwrapped)
    self.init(text)
  }

  /// So wide that the parser breaks no line.
  private static let unwrapped = 10_000

  init(_ text: String) {
    for line in text.split(separator: "\n") {
      if let rest = line.dropping("OVERVIEW: ") {
        overview.append(String(rest))
      } else if let rest = line.dropping("USAGE: ") {
        usage = String(rest)
      } else if line.hasSuffix(":"), line.allSatisfy({ $0.isUppercase || $0 == ":" }) {
        sections.append(Section(title: String(line.dropLast()), entries: []))
      } else if line.hasPrefix("  See ") {
        footer = String(line.dropFirst(2))
      } else if line.hasPrefix("      ") {
        // The text of a label that was too long for its column.
        sections[sections.count - 1].entries.last?.text.isEmpty == true
          ? sections[sections.count - 1].addText(line) : ()
      } else if line.hasPrefix("  "), !sections.isEmpty {
        sections[sections.count - 1].entries.append(Self.entry(line.dropFirst(2)))
      } else if sections.isEmpty {
        overview.append(String(line))
      }
    }
  }

  private static func entry(_ line: Substring) -> Entry {
    guard let gap = line.firstRange(of: "  ") else { return Entry(label: String(line), text: "") }
    return Entry(
      label: String(line[..<gap.lowerBound]),
      text: String(line[gap.upperBound...].drop { $0 == " " }))
  }

  /// In the language of the strings.
  func spoken(_ strings: Strings) -> HelpPage {
    var page = self
    page.overview = overview.map(strings.help)
    page.usage = strings.help(usage)
    page.footer = strings.help(footer)
    page.sections = sections.map { section in
      Section(
        title: strings.help(section.title),
        entries: section.entries.map {
          Entry(label: strings.help($0.label), text: strings.help($0.text))
        })
    }
    return page
  }

  /// As a terminal shows it.
  func lines(_ strings: Strings, columns: Int = 80) -> [String] {
    var lines: [String] = []
    for (at, text) in overview.enumerated() {
      let head = at == 0 ? strings.help("OVERVIEW") + ": " : ""
      lines += (head + text).wrapped(to: columns) + [""]
    }
    lines += [strings.help("USAGE") + ": " + usage, ""]
    for section in sections {
      lines.append(section.title + ":")
      for entry in section.entries { lines += Self.lines(entry, columns) }
      lines.append("")
    }
    return footer.isEmpty ? lines : lines + ["  " + footer]
  }

  private static func lines(_ entry: Entry, _ columns: Int) -> [String] {
    let indent = 26
    let texts = entry.text.wrapped(to: columns - indent)
    let label = "  " + entry.label
    let space = String(repeating: " ", count: indent)
    if label.count > indent - 2 { return [label] + texts.map { space + $0 } }
    let first = label.padded(to: indent) + (texts.first ?? "")
    return [first] + texts.dropFirst().map { space + $0 }
  }
}

extension HelpPage.Section {
  fileprivate mutating func addText(_ line: Substring) {
    entries[entries.count - 1].text = String(line.drop { $0 == " " })
  }
}

extension Substring {
  fileprivate func dropping(_ prefix: String) -> Substring? {
    hasPrefix(prefix) ? dropFirst(prefix.count) : nil
  }
}
