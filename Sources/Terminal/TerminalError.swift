// What can keep a terminal from being opened. Values and no words: whoever shows them has the
// language.

public enum TerminalError: Error, Hashable, Sendable {
  /// Input or output is a file or a pipe.
  case notATerminal
  /// Neither this terminal nor any that most programs can be shown on is described here.
  case unknownTerminal(name: String)
  /// A terminal of this name shows lines only, one after another.
  case cannotPlaceCursor(name: String)
  /// This process has a session on a terminal already.
  case alreadyOpen
  case system(call: Call, errno: Int32)

  public enum Call: Hashable, Sendable {
    case signals, guarding
  }
}

/// What the user or the installation asks of a terminal.
public struct TerminalOptions: Hashable, Sendable {
  /// No colours, whatever the terminal can do.
  public var isMono = false
  public var usesMouse = true
  /// Stops when the system asks it to. A login shell must not.
  public var stopsOnRequest = true
  public var input: Int32 = 0
  public var output: Int32 = 1

  public init() {}
}
