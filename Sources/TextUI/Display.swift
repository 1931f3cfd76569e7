// The seam between the screens and a terminal. The run loop of an app holds one Display, presents
// a canvas after each change and waits; the module Terminal has the real one, MemoryDisplay below
// is for tests. Nothing else in TextUI knows that time passes.

public protocol Display: ~Copyable {
  var size: Size { get }
  var capabilities: Capabilities { get }
  /// A clock that never goes back; only differences mean anything.
  var nowMilliseconds: Int64 { get }

  /// Shows a canvas. Only what changed since the last one is sent. A canvas of another size than
  /// the display has by now is not shown: a new size is on its way to the app.
  mutating func present(_ canvas: Canvas, theme: Theme)

  /// Waits until something happens, at the latest until the deadline on `nowMilliseconds`, and
  /// returns all of it. `watching` are descriptors that may become readable. Never empty.
  mutating func wait(untilMilliseconds deadline: Int64?, watching: [Int32]) -> [Wake]

  /// Leaves nothing of what was shown in the terminal: not on the screen, not above it.
  mutating func wipe()

  /// Leaves the terminal to another program as long as `work` runs, and takes it back.
  mutating func handOver(_ work: () -> Void)

  /// Takes the mouse, or leaves it to the terminal, which then selects text with it.
  mutating func setMouse(_ isOn: Bool)
}

/// Why `wait` returned.
public enum Wake: Hashable, Sendable {
  case key(Key)
  /// The window has a new size; of several in a row only the last is told.
  case resized(Size)
  case readable(Int32)
  case deadline
  /// The terminal is gone; nobody reads what is presented.
  case hangup
  /// The system or the user asks the program to end.
  case terminate
  /// The program was stopped and goes on; the terminal is set up again.
  case resumed
}

/// What a terminal can show.
public struct Capabilities: Hashable, Sendable {
  public var depth: ColourDepth
  public var utf8: Bool
  /// The signs to draw with here.
  public var glyphs: Glyphs
  public var mouse: Bool
  /// What was on the screen before comes back when the program leaves.
  public var alternateScreen: Bool

  /// `glyphs` are those of UTF-8 or ASCII unless this terminal has a poorer font.
  public init(
    depth: ColourDepth, utf8: Bool, glyphs: Glyphs? = nil, mouse: Bool, alternateScreen: Bool
  ) {
    self.depth = depth
    self.utf8 = utf8
    self.glyphs = glyphs ?? (utf8 ? .utf8 : .ascii)
    self.mouse = mouse
    self.alternateScreen = alternateScreen
  }
}

/// A display in memory: a script of what happens, and every canvas that was presented.
public struct MemoryDisplay: Display {
  public var size: Size
  public var capabilities: Capabilities
  public var nowMilliseconds: Int64 = 0
  /// One element for each wait; when they run out, the terminal hangs up.
  public var script: [[Wake]]
  public private(set) var frames: [Canvas] = []
  public private(set) var wipes = 0
  public private(set) var handOvers = 0
  public private(set) var hasMouse = true

  public init(
    _ size: Size, script: [[Wake]] = [],
    capabilities: Capabilities = Capabilities(
      depth: .full, utf8: true, mouse: true, alternateScreen: true)
  ) {
    self.size = size
    self.script = script
    self.capabilities = capabilities
  }

  public mutating func present(_ canvas: Canvas, theme: Theme) {
    frames.append(canvas)
  }

  /// A deadline in the script moves the clock to the one that was asked for.
  public mutating func wait(untilMilliseconds deadline: Int64?, watching: [Int32]) -> [Wake] {
    guard !script.isEmpty else { return [.hangup] }
    let wakes = script.removeFirst()
    for wake in wakes {
      switch wake {
      case .resized(let size): self.size = size
      case .deadline: nowMilliseconds = max(nowMilliseconds, deadline ?? nowMilliseconds)
      default: break
      }
    }
    return wakes
  }

  public mutating func wipe() {
    wipes += 1
  }

  public mutating func handOver(_ work: () -> Void) {
    handOvers += 1
    work()
  }

  public mutating func setMouse(_ isOn: Bool) {
    hasMouse = isOn
  }
}
