// The terminal, from opening to closing. Whoever holds the session owns the terminal; when the
// session goes, by returning, by an error or by a crash, the terminal is as it was before.
//
//   open: locale ▸ guard ▸ ncurses ▸ signals ▸ modes        close: the same backwards
//
// One at a time, on one thread: ncurses has one screen.

import CNcurses
import CSystem
import Glibc
import TextUI

public struct TerminalSession: ~Copyable, Display {
  public internal(set) var size: Size
  public let capabilities: Capabilities
  /// The name of the description that is used, which differs from TERM when that is not known.
  public let terminalName: String

  let options: TerminalOptions
  var modes: TerminalModes
  let signals: Int32
  var presenter: Presenter
  var decoder: KeyDecoder
  var clicks = ClickCounter()
  /// When what is half-way in the decoder is taken as it stands.
  var flushTime: Int64?
  /// The terminal has gone away.
  var isGone = false

  /// Opens the terminal of this process.
  public init(_ options: TerminalOptions = TerminalOptions()) throws(TerminalError) {
    guard isatty(options.input) == 1, isatty(options.output) == 1 else {
      throw .notATerminal
    }
    let utf8 = TerminalLocale.choose()
    try Self.arm(options.output)
    let name: String
    let signals: Int32
    do {
      name = try Self.openScreen(options)
      signals = try Self.openSignals()
    } catch {
      cnc_close()
      csys_guard_disarm()
      throw error
    }
    self.init(options, name: name, signals: signals, utf8: utf8)
  }

  /// ncurses is open and the guard armed.
  private init(_ options: TerminalOptions, name: String, signals: Int32, utf8: Bool) {
    let modes = TerminalModes(usesMouse: options.usesMouse)
    let depth = options.isMono || Self.refusesColour ? .none : Self.depth(cnc_colours())
    self.options = options
    self.modes = modes
    self.signals = signals
    terminalName = name
    capabilities = Capabilities(
      depth: depth, utf8: utf8, glyphs: utf8 && name == "linux" ? .console : nil,
      mouse: modes.usesMouse, alternateScreen: modes.hasAlternateScreen)
    presenter = Presenter(depth: depth, utf8: utf8, modes: modes, output: options.output)
    decoder = KeyDecoder(escapeDelayMilliseconds: Self.escapeDelayMilliseconds)
    size = Self.windowSize(options.output)
    Self.setReset(modes.reset)
    cnc_flush()
    presenter.output.send(and: modes.on)
  }

  deinit {
    var output = presenter.output
    output.send(and: modes.off + modes.clearing)
    cnc_leave()
    output.send()
    cnc_close()
    csys_guard_disarm()
    csys_signals_close(signals)
  }

  public mutating func present(_ canvas: Canvas, theme: Theme) {
    guard !isGone, canvas.size == size else { return }
    presenter.present(canvas, theme: theme)
  }

  public mutating func wipe() {
    guard !isGone else { return }
    presenter.wipe()
    presenter.output.send(and: modes.clearing)
  }

  public mutating func setMouse(_ isOn: Bool) {
    guard !isGone else { return }
    presenter.output.send(and: modes.off)
    modes.usesMouse = isOn && modes.knowsXterm
    presenter.output.send(and: modes.on)
  }
}

// Opening.
extension TerminalSession {
  private static func openSignals() throws(TerminalError) -> Int32 {
    let wanted = [SIGWINCH, SIGTERM, SIGHUP, SIGINT, SIGQUIT, SIGTSTP, SIGCONT]
    let signals = csys_signals_open(wanted, Int32(wanted.count))
    guard signals >= 0 else { throw .system(call: .signals, errno: -signals) }
    return signals
  }

  private static func arm(_ output: Int32) throws(TerminalError) {
    let result = csys_guard_arm(output)
    if result == -EBUSY { throw .alreadyOpen }
    guard result == 0 else { throw .system(call: .guarding, errno: -result) }
  }

  private static func setReset(_ text: String) {
    let bytes = Array(text.utf8)
    csys_guard_set_reset(bytes, Int32(bytes.count))
  }

  /// Tries the terminal by its name, then by names that most terminals answer to.
  private static func openScreen(_ options: TerminalOptions) throws(TerminalError) -> String {
    let name = environment("TERM") ?? ""
    for candidate in [name, "xterm-256color", "vt100"] where !candidate.isEmpty {
      let result = cnc_open(candidate, options.input, options.output)
      if result == 1 { return candidate }
      if result < 0 { throw .cannotPlaceCursor(name: candidate) }
    }
    throw .unknownTerminal(name: name)
  }

  static func environment(_ name: String) -> String? {
    getenv(name).map { String(cString: $0) }
  }

  private static var refusesColour: Bool { !(environment("NO_COLOR") ?? "").isEmpty }

  private static func depth(_ colours: Int32) -> ColourDepth {
    switch colours {
    case 256...: .full
    case 16...: .sixteen
    case 8...: .eight
    default: .none
    }
  }

  /// As ncurses reads it; 25 ms when it is not set or makes no sense.
  private static var escapeDelayMilliseconds: Int {
    guard let delay = environment("ESCDELAY").flatMap({ Int($0) }), delay > 0 else { return 25 }
    return min(delay, 5000)
  }

  /// At least one cell; what ncurses believes where the kernel does not know.
  static func windowSize(_ output: Int32) -> Size {
    var rows: Int32 = 0
    var columns: Int32 = 0
    if csys_window_size(output, &rows, &columns) < 0 || rows == 0 || columns == 0 {
      cnc_size(&rows, &columns)
    }
    return Size(columns: Int(max(1, columns)), rows: Int(max(1, rows)))
  }
}
