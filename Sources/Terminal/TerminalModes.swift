// The modes that a session switches on in the terminal beside ncurses, and the bytes that undo all
// of it. The undoing bytes are prepared once, because a crash has no time to look them up.

import CNcurses
import Glibc

struct TerminalModes {
  /// Knows xterm's private modes: mouse, pasting, focus.
  let knowsXterm: Bool
  var usesMouse: Bool
  let hasAlternateScreen: Bool

  init(usesMouse: Bool) {
    knowsXterm = cnc_has("kmous") == 1
    self.usesMouse = usesMouse && knowsXterm
    hasAlternateScreen = cnc_has("smcup") == 1
  }

  /// Paste marks and focus; then presses, drags, and numbers without a limit.
  var on: String {
    guard knowsXterm else { return "" }
    return "\u{1B}[?2004h\u{1B}[?1004h"
      + (usesMouse ? "\u{1B}[?1000h\u{1B}[?1002h\u{1B}[?1006h" : "")
  }

  var off: String {
    guard knowsXterm else { return "" }
    return "\u{1B}[?1006l\u{1B}[?1002l\u{1B}[?1000l\u{1B}[?1004l\u{1B}[?2004l"
  }

  /// Clears the screen and what has scrolled out of it, where leaving does not bring back what
  /// was there before.
  var clearing: String {
    hasAlternateScreen ? "" : Self.capability("clear") + Self.capability("E3")
  }

  /// Everything off, whatever state the screen was left in.
  var reset: String {
    let style = Self.capability("op") + Self.capability("sgr0")
    let synchronised = knowsXterm ? Self.endFrame : ""
    return synchronised + off + style + clearing + Self.capability("cnorm")
      + Self.capability("rmcup")
  }

  /// The terminal holds what comes between, and shows it as one frame.
  static let beginFrame = "\u{1B}[?2026h"
  static let endFrame = "\u{1B}[?2026l"

  private static func capability(_ name: String) -> String {
    var bytes = [UInt8](repeating: 0, count: 128)
    let count = cnc_capability(name, &bytes, Int32(bytes.count))
    return String(decoding: bytes.prefix(Int(count)), as: UTF8.self)
  }
}

/// Writes all of it, past ncurses.
func writeAll(_ bytes: [UInt8], to descriptor: Int32) {
  var rest = bytes[...]
  while !rest.isEmpty {
    let written = rest.withUnsafeBytes { write(descriptor, $0.baseAddress, $0.count) }
    if written < 0, errno != EINTR { return }
    rest = rest.dropFirst(max(0, written))
  }
}
