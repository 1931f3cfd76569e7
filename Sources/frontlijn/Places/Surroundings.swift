// What the program finds around it: the environment, the clock, the folders. Asked here once and
// handed on; the modules below know none of it.

import CaseJournal
import CaseModel
import FrontlijnApp
import Glibc

/// Environment, clock and language of one run.
struct Surroundings {
  private(set) var strings: Strings
  /// `FRONTLIJN_CLOCK`: tests and screenshots show a day of their own. It is the clock of the
  /// journal too, so it is said in no help text.
  private let fixedMilliseconds: Int?

  static let environment: [String: String] = {
    var found: [String: String] = [:]
    var at = environ
    while let entry = at.pointee {
      let text = String(cString: entry)
      if let equals = text.firstIndex(of: "=") {
        found[String(text[..<equals])] = String(text[text.index(after: equals)...])
      }
      at += 1
    }
    return found
  }()

  static let config = ConfigFolder(environment: environment)
  /// What the user chose, and what of it could not be understood.
  static let settings: (settings: Settings, problems: [ConfigProblem]) =
    config?.settings() ?? (Settings(), [])

  /// The keys, with the user's own, and what of these could not be used.
  static let keys: (keymap: Keymap, problems: [ConfigProblem]) =
    config?.keys() ?? (.standard, [])

  /// The chosen language, else that of the locale.
  static var language: Language {
    settings.settings.language ?? Language(environment: environment)
  }

  /// - Parameter store: the folder that was named on the command line.
  init(_ language: Language, store: String? = nil) throws(Failure) {
    strings = Strings(language, keymap: Self.keys.keymap)
    if let store { strings.storeOption = " --store " + strings.quoted(store) }
    guard let text = Self.variable("FRONTLIJN_CLOCK") else {
      fixedMilliseconds = nil
      return
    }
    guard let clock = Self.milliseconds(text) else {
      throw Failure(strings.notAClock(text), .usage)
    }
    fixedMilliseconds = clock
  }

  /// The variable's value; nil when it is not set or empty.
  static func variable(_ name: String) -> String? {
    environment[name].flatMap { $0.isEmpty ? nil : $0 }
  }

  /// `2026-11-20T13:00`, in UTC.
  private static func milliseconds(_ text: String) -> Int? {
    let time = text.dropFirst(10)
    guard let day = Day(text: String(text.prefix(10))), time.utf8.count == 6, time.first == "T",
      let hour = Int(time.dropFirst().prefix(2)), (0..<24).contains(hour),
      time.dropFirst(3).first == ":", let minute = Int(time.suffix(2)), (0..<60).contains(minute),
      day.number >= 0
    else { return nil }
    return Int(day.number) * 86_400_000 + (hour * 60 + minute) * 60_000
  }

  /// `FRONTLIJN_WATCH=no`: tests do without inotify, as on a machine that has none to give.
  var watches: Bool { Self.variable("FRONTLIJN_WATCH") != "no" }

  // MARK: clock

  var nowMilliseconds: Int { host.nowMilliseconds() }

  /// The day on the wall.
  var today: Day { LocalMoment(milliseconds: nowMilliseconds).day }

  /// How much the wall's clock is ahead of UTC.
  var utcOffsetMinutes: Int {
    let local = LocalMoment(milliseconds: nowMilliseconds)
    let minutes = (Int(local.day.number) * 24 + local.hour) * 60 + local.minute
    return minutes - nowMilliseconds / 60_000
  }

  /// The moment at which a day begins on the wall.
  func start(of day: Day) -> HybridTime {
    var parts = tm()
    let (year, month, date) = day.civil
    (parts.tm_year, parts.tm_mon, parts.tm_mday) = (
      Int32(year - 1900), Int32(month - 1), Int32(date)
    )
    parts.tm_isdst = -1
    return HybridTime(milliseconds: max(0, mktime(&parts)) * 1000)
  }

  /// Until the day on the wall is another one.
  var millisecondsToMidnight: Int {
    let ofDay = (nowMilliseconds + utcOffsetMinutes * 60_000) % 86_400_000
    return 86_400_000 - ofDay
  }

  /// What the journal needs beside a disk.
  var host: JournalHost {
    var host = JournalHost.real
    if let fixedMilliseconds { host.nowMilliseconds = { fixedMilliseconds } }
    return host
  }

  // MARK: folders

  /// `$XDG_DATA_HOME/frontlijn/store`.
  func defaultStore() throws(Failure) -> String {
    try folder("XDG_DATA_HOME", inHome: ".local/share") + "/frontlijn/store"
  }

  /// `$XDG_STATE_HOME/frontlijn`.
  func stateFolder() throws(Failure) -> String {
    try folder("XDG_STATE_HOME", inHome: ".local/state") + "/frontlijn"
  }

  /// The XDG base directory specification: a relative path does not count.
  private func folder(_ name: String, inHome path: String) throws(Failure) -> String {
    if let folder = Self.variable(name), folder.hasPrefix("/") { return folder }
    guard let home = Self.variable("HOME") else { throw Failure(strings.noHomeFolder, .usage) }
    return home + "/" + path
  }

  /// The program's own file.
  static var binary: String? {
    var buffer = [UInt8](repeating: 0, count: 4096)
    let count = readlink("/proc/self/exe", &buffer, buffer.count)
    return count > 0 ? String(decoding: buffer[..<count], as: UTF8.self) : nil
  }

  static var currentFolder: String? {
    guard let path = getcwd(nil, 0) else { return nil }
    defer { free(path) }
    return String(cString: path)
  }
}
