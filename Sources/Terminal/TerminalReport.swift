// What this terminal is, without opening it: for whoever wants to know why the screen looks as it
// does.

import CNcurses
import CSystem
import Glibc
import TextUI

public struct TerminalReport: Sendable {
  /// Somebody sits at both ends: keys come in, the screen goes out.
  public let isTerminal: Bool
  /// TERM; empty when it is not set.
  public let name: String
  public let description: Description
  /// nil without a terminal.
  public let size: Size?
  /// The character type of the environment's own locale is UTF-8.
  public let hasOwnUTF8: Bool
  /// Some UTF-8 locale could be taken.
  public let hasUTF8: Bool
  public let refusesColour: Bool

  public enum Description: Hashable, Sendable {
    case known(colours: Int)
    case unknown
    /// It shows lines only.
    case noCursor
  }

  /// Asks the environment and the kernel. Sets the process's character type, as a session does.
  public init() {
    isTerminal = isatty(0) == 1 && isatty(1) == 1
    name = TerminalSession.environment("TERM") ?? ""
    description =
      switch name.isEmpty ? -1 : cnc_describe(name, 1) {
      case -2: .noCursor
      case ..<0: .unknown
      case let colours: .known(colours: Int(colours))
      }
    var rows: Int32 = 0
    var columns: Int32 = 0
    let isMeasured = isTerminal && csys_window_size(1, &rows, &columns) == 0 && rows > 0
    size = isMeasured ? Size(columns: Int(columns), rows: Int(rows)) : nil
    hasOwnUTF8 = csys_use_locale("") == 1
    hasUTF8 = TerminalLocale.choose()
    refusesColour = !(TerminalSession.environment("NO_COLOR") ?? "").isEmpty
  }
}
