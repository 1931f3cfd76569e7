// What the run loop needs of the machine, as parameters: a test has its own machine.

import CaseJournal
import CaseModel

/// What the loop needs of the machine.
public struct AppHost<Disk: FileSystem> {
  public var today: () -> Day
  public var utcOffsetMinutes: () -> Int
  public var millisecondsToMidnight: () -> Int
  /// False does without inotify, and looks every second.
  public var watches = true
  /// Opens a store for writing.
  public var open: (String) throws(JournalError) -> Journal<Disk>
  /// Makes a store that is not there yet.
  public var create: (String) throws(JournalError) -> Void
  /// The path of the practice store, made when it is not there; or what went wrong, as a sentence.
  public var practice: (Strings) -> Result<String, PracticeProblem>
  /// Writes what differs between two settings; the reason when it cannot, as a sentence.
  public var keepSettings: (_ old: Settings, _ new: Settings, Strings) -> String?
  /// Stops the process, as Ctrl-Z does elsewhere; returns when it goes on.
  public var suspend: () -> Void
  /// Gives a text to the user's editor and waits; the terminal is the editor's meanwhile.
  public var editOutside: (String) -> OutsideEdit
  /// The user's own theme files.
  public var themes = ThemeSource()

  public init(
    today: @escaping () -> Day, utcOffsetMinutes: @escaping () -> Int,
    millisecondsToMidnight: @escaping () -> Int,
    open: @escaping (String) throws(JournalError) -> Journal<Disk>,
    create: @escaping (String) throws(JournalError) -> Void,
    practice: @escaping (Strings) -> Result<String, PracticeProblem>,
    keepSettings: @escaping (Settings, Settings, Strings) -> String? = { _, _, _ in nil },
    suspend: @escaping () -> Void = {},
    editOutside: @escaping (String) -> OutsideEdit = { _ in .failed(.noEditor) }
  ) {
    self.today = today
    self.utcOffsetMinutes = utcOffsetMinutes
    self.millisecondsToMidnight = millisecondsToMidnight
    self.open = open
    self.create = create
    self.practice = practice
    self.keepSettings = keepSettings
    self.suspend = suspend
    self.editOutside = editOutside
  }
}

/// Where the user's own themes come from.
public struct ThemeSource {
  /// Readable when a file changed; nil where nobody notices.
  public var descriptor: Int32?
  /// All files as they are now; empties the descriptor.
  public var read: () -> [ThemeText]

  public init(descriptor: Int32? = nil, read: @escaping () -> [ThemeText] = { [] }) {
    (self.descriptor, self.read) = (descriptor, read)
  }
}

/// Why there is nothing to practise with.
public struct PracticeProblem: Error {
  public var sentence: String
  public init(sentence: String) { self.sentence = sentence }
}
