// The program's front door: which subcommand, in which language, and with which exit code it ends.
// Exit codes are a promise (`journal.md` 6): 0 · 64 usage · 65 bad data or refused · 66 nothing
// there · 73 cannot create · 74 input or output · 75 busy · 77 no permission; verify 0, 1 or 2;
// what reads a damaged store prints what it has and ends with 2.

import ArgumentParser
import FrontlijnApp
import Glibc

@main
struct Frontlijn: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "frontlijn",
    abstract: "Plain-text casework for neighbourhood front-line teams.",
    discussion: """
      Without a subcommand the program opens on the screen. The store is --store DIR, else \
      FRONTLIJN_STORE, else $XDG_DATA_HOME/frontlijn/store.
      """,
    version: "frontlijn 0.1.0",
    subcommands: [
      OpenApp.self, Demo.self, InitStore.self, ImportSheet.self, ListCases.self, ShowCase.self,
      WriteNote.self, ShowLog.self, Verify.self, RepairStore.self, BackUp.self, Restore.self,
      ShowKeys.self, ShowManual.self, Doctor.self,
      Export.self,
    ],
    defaultSubcommand: OpenApp.self)

  static func main() {
    // A pipe that was closed is an error of write(2), not the end of the process.
    signal(SIGPIPE, SIG_IGN)
    Glibc.exit(run(Array(CommandLine.arguments.dropFirst())))
  }

  private static func run(_ arguments: [String]) -> Int32 {
    let arguments = ArgumentOrder.commandFirst(arguments, names: commandNames)
    let (words, shared) = ArgumentOrder.forParser(arguments)
    var command: any ParsableCommand
    do {
      if !shared.isEmpty { _ = try SharedOptions.parse(shared) }
      if let unknown = unknownCommand(words) {
        let strings = Strings(Language(arguments: arguments))
        return Failure(
          strings.noSuchCommand(unknown) + "\n" + strings.seeHelp("frontlijn"), .usage
        ).report()
      }
      command = try parseAsRoot(words)
    } catch {
      return answer(error, to: arguments)
    }
    do {
      if let own = command as? any OwnCommand { return try own.carryOut() }
      try command.run()
      return 0
    } catch let failure as Failure {
      return failure.report()
    } catch {
      return answer(error, to: arguments)
    }
  }

  /// The parser opens the screen with a word that is no command, and has general help about it.
  private static func unknownCommand(_ words: [String]) -> String? {
    let names = words.first == "help" ? words[...] : words.prefix(1)
    return names.first { !$0.hasPrefix("-") && !commandNames.contains($0) }
  }

  /// Help and version on standard output; a mistake on standard error, with what to type next.
  private static func answer(_ error: any Error, to arguments: [String]) -> Int32 {
    let strings = Strings(Language(arguments: arguments))
    guard exitCode(for: error).rawValue != 0 else {
      print(help(arguments, strings) ?? fullMessage(for: error))
      return 0
    }
    let named = arguments.first.flatMap { commandNames.contains($0) ? $0 : nil }
    let name = named.map { $0 == "help" ? "" : " " + $0 } ?? ""
    return Failure(
      strings.usageMistake(message(for: error)) + "\n" + strings.seeHelp("frontlijn\(name)"),
      .usage
    ).report()
  }

  /// Help in a language that the parser does not speak; nil for the version and for English.
  private static func help(_ arguments: [String], _ strings: Strings) -> String? {
    let isHelp = ["-h", "--help"].contains { arguments.contains($0) } || arguments.first == "help"
    guard strings.language != .en, isHelp else { return nil }
    let words = ArgumentOrder.forParser(arguments).words.prefix(2)
    let named = configuration.subcommands.first { command in
      words.contains { $0 == command.configuration.commandName }
    }
    return HelpPage(named).spoken(strings).lines(strings).joined(separator: "\n")
  }

  static var commandNames: Set<String> {
    Set(configuration.subcommands.compactMap { $0.configuration.commandName } + ["help"])
  }
}

/// A subcommand of this program: it ends with an exit code, or throws a `Failure`.
protocol OwnCommand: ParsableCommand {
  func carryOut() throws(Failure) -> Int32
}

extension OwnCommand {
  mutating func run() {}
}

/// Options may stand before the subcommand, where people expect them:
/// `frontlijn --store DIR list` is `frontlijn list --store DIR`.
enum ArgumentOrder {
  private static let shared = ["--store", "--as", "--lang"]

  static func commandFirst(_ arguments: [String], names: Set<String>) -> [String] {
    var at = 0
    while let count = sharedOption(at: at, in: arguments) { at += count }
    guard at > 0, at < arguments.count, names.contains(arguments[at]) else { return arguments }
    return [arguments[at]] + arguments[..<at] + arguments[(at + 1)...]
  }

  /// The parser's own `help` takes no options; those that hold for the whole program are not
  /// meant for it.
  static func forParser(_ arguments: [String]) -> (words: [String], shared: [String]) {
    guard arguments.first == "help" else { return (arguments, []) }
    var (words, shared): ([String], [String]) = ([], [])
    var at = 0
    while at < arguments.count {
      if let count = sharedOption(at: at, in: arguments) {
        shared += arguments[at...].prefix(count)
        at += count
      } else {
        words.append(arguments[at])
        at += 1
      }
    }
    return (words, shared)
  }

  /// How many arguments a shared option that begins there takes; nil when none does.
  private static func sharedOption(at: Int, in arguments: [String]) -> Int? {
    guard at < arguments.count else { return nil }
    return shared.first { arguments[at].begins($0) }.map { arguments[at] == $0 ? 2 : 1 }
  }
}

extension String {
  fileprivate func begins(_ option: String) -> Bool {
    self == option || hasPrefix(option + "=")
  }
}

extension Language {
  /// From `--lang` when it is there and right, else as chosen before, else from the locale.
  init(arguments: [String]) {
    var typed = arguments.first { $0.hasPrefix("--lang=") }?.dropFirst(7)
    if let at = arguments.firstIndex(of: "--lang"), at + 1 < arguments.count {
      typed = arguments[at + 1][...]
    }
    self =
      typed.flatMap { Language(rawValue: String($0)) }
      ?? Surroundings.language
  }
}
