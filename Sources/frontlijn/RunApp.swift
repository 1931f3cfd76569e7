// Where the command line hands over to the screen.

import CaseJournal
import CaseModel
import FrontlijnApp
import Glibc

/// What the command line knows when the program opens on the screen.
struct AppOptions {
  /// The store; there may be none at the path yet.
  var storePath: String
  var isPractice: Bool
  var language: Language
  /// Who it is, as typed with `--as`; nil asks.
  var asName: String?
  var isMono: Bool
  var isASCII: Bool
  var isPlain: Bool
  /// nil takes the default.
  var themeName: String?
  var surroundings: Surroundings

  init(
    _ storePath: String, isPractice: Bool, _ options: SharedOptions, _ flags: ScreenFlags,
    _ surroundings: Surroundings
  ) {
    self.storePath = storePath
    self.isPractice = isPractice
    self.surroundings = surroundings
    language = surroundings.strings.language
    asName = options.whoName
    isMono = flags.mono
    isASCII = flags.ascii
    isPlain = flags.plain
    themeName = flags.theme
  }
}

/// Opens the program on the screen. Without a terminal it prints the list.
///
/// - Returns: the exit code.
func runApp(_ options: AppOptions) -> Int32 {
  var shared = SharedOptions()
  (shared.store, shared.lang) = (options.storePath, options.language)
  do throws(Failure) {
    let store = try OpenStore(shared, for: .reading)
    let rows = store.caseload.files.map {
      CaseRow($0, in: store.caseload, on: options.surroundings.today)
    }
    var output = StandardOutput()
    output.lines(
      CaseListText(store.caseload, on: options.surroundings.today, store.strings)
        .lines(
          rows.inScope(.current, of: nil, on: options.surroundings.today).sorted(by: .nextStep),
          of: rows.count))
    try output.finish(store.strings)
    return store.exitCode
  } catch {
    return error.report()
  }
}
