// Where the command line hands over to the screen: the terminal and the journal meet here.

import CaseJournal
import CaseModel
import FrontlijnApp
import Glibc
import Terminal
import TextUI

/// What the command line knows when the program opens on the screen.
struct AppOptions {
  /// The store; there may be none at the path yet.
  var storePath: String
  var isPractice: Bool
  /// Who it is, as typed with `--as`; nil asks.
  var asName: String?
  var isMono: Bool
  /// Signs for terminals without Unicode, or for screen readers; nil lets the terminal decide.
  var glyphs: Glyphs?
  var themeName: String
  /// The user's own themes.
  let themes: ThemeFolder
  var surroundings: Surroundings
  /// Nothing was ever chosen: not before, not on the command line.
  var isFirstRun: Bool

  init(
    _ storePath: String, isPractice: Bool, _ options: SharedOptions, _ flags: ScreenFlags,
    _ surroundings: Surroundings
  ) throws(Failure) {
    self.storePath = storePath
    self.isPractice = isPractice
    self.surroundings = surroundings
    asName = options.whoName
    isMono = flags.mono
    let settings = Surroundings.settings.settings
    isFirstRun =
      !(Surroundings.config?.hasSettings ?? true) && options.lang == nil && flags.theme == nil
      && options.whoName == nil && !isPractice
    glyphs = flags.plain ? .plain : flags.ascii ? .ascii : settings.signs.glyphs
    themes = ThemeFolder(Surroundings.config)
    let shelf = ThemeFolder.shelf()
    // A theme that was chosen once and is gone by now keeps nobody out.
    let chosen = settings.theme.flatMap { shelf.named($0)?.name }
    themeName = flags.theme ?? chosen ?? Theme.slate.name
    guard shelf.named(themeName) != nil else {
      throw Failure(
        surroundings.strings.noSuchTheme(themeName, shelf.themes.map(\.name)), .usage)
    }
  }
}

/// Opens the program on the screen. Without a terminal it prints the first screen as text.
///
/// - Returns: the exit code.
func runApp(_ options: AppOptions) throws(Failure) -> Int32 {
  let strings = options.surroundings.strings
  let isOnTerminal = isatty(0) == 1 && isatty(1) == 1
  let journal = try openJournal(options, for: isOnTerminal ? .writing : .reading)
  let me = try journal.flatMap { (journal) throws(Failure) in
    try member(options.asName, in: journal.caseload, strings)
  }
  var loop = RunLoop(
    journal: journal, path: options.storePath, strings: strings, me: me,
    themeName: options.themeName, size: Size(columns: 80, rows: 24), glyphs: options.glyphs,
    settings: Surroundings.settings.settings,
    problems: Surroundings.settings.problems + Surroundings.keys.problems,
    asksFirst: options.isFirstRun && isOnTerminal && journal == nil,
    host: appHost(options))
  guard isOnTerminal else {
    var output = StandardOutput()
    output.lines(
      loop.firstScreen().split(separator: "\n", omittingEmptySubsequences: false).map(String.init))
    try output.finish(strings)
    return 0
  }
  do throws(TerminalError) {
    var terminal = TerminalOptions()
    terminal.isMono = options.isMono
    var session = try TerminalSession(terminal)
    loop.run(on: &session)
  } catch {
    throw Failure(strings.sentence(error), .inputOutput)
  }
  return 0
}

/// The store, or nil where there is none yet.
private func openJournal(
  _ options: AppOptions, for access: Journal<RealFileSystem>.Access
) throws(Failure) -> Journal<RealFileSystem>? {
  do throws(JournalError) {
    return try Journal(
      options.storePath, for: access, on: RealFileSystem(), host: options.surroundings.host)
  } catch {
    if case .noStore = error { return nil }
    throw Failure(error, options.surroundings.strings)
  }
}

private func member(
  _ name: String?, in caseload: Caseload, _ strings: Strings
) throws(Failure) -> MemberID? {
  guard let name else { return nil }
  let found = caseload.activeTeam.called(name)
  if found.count > 1 { throw Failure(strings.severalAreCalled(name, found), .refused) }
  return found.first?.id
}

private func appHost(_ options: AppOptions) -> AppHost<RealFileSystem> {
  let surroundings = options.surroundings
  let disk = RealFileSystem()
  var host = AppHost(
    today: { surroundings.today },
    utcOffsetMinutes: { surroundings.utcOffsetMinutes },
    millisecondsToMidnight: { surroundings.millisecondsToMidnight },
    open: { path throws(JournalError) in
      try Journal(path, for: .writing, on: disk, host: surroundings.host)
    },
    create: { path throws(JournalError) in
      try Journal.create(path, isPractice: false, on: disk, host: surroundings.host)
    },
    practice: { _ in
      do throws(Failure) {
        let practice = try PracticeStore(surroundings, in: nil)
        try practice.prepare(anew: false)
        return .success(practice.path)
      } catch {
        return .failure(PracticeProblem(sentence: error.message))
      }
    },
    keepSettings: { old, new, strings in
      guard let config = Surroundings.config else { return strings.noHomeFolder }
      do throws(FileFault) {
        try config.keep(new, insteadOf: old)
        return nil
      } catch {
        return strings.notKept(config.settingsPath, error.code)
      }
    },
    suspend: { raise(SIGTSTP) },
    editOutside: { OutsideEditor.edit($0, Surroundings.environment) })
  host.watches = surroundings.watches
  host.themes = options.themes.source()
  return host
}

extension Signs {
  /// nil lets the terminal decide.
  fileprivate var glyphs: Glyphs? {
    switch self {
    case .auto: nil
    case .unicode: .utf8
    case .ascii: .ascii
    case .plain: .plain
    }
  }
}

extension Strings {
  fileprivate func sentence(_ error: TerminalError) -> String {
    switch error {
    case .notATerminal, .alreadyOpen: noTerminal
    case .unknownTerminal(let name): unknownTerminal(name)
    case .cannotPlaceCursor(let name): linesOnly(name)
    case .system(_, let code): terminalFailed(code)
    }
  }
}
