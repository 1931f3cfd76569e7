// Shows what comes from the terminal, and ends in as many ways as a program can: `q` returns,
// `e` exits, `c` traps. `w` wipes, `t` changes the theme, `m` lets the mouse go, `b` works in the
// background. With `--twice` it does it all again; with `--roles` it shows every role of the theme;
// with `--pictures` and a seed random pictures, the next one at each key, the same one anew at `w`.

import Glibc
import Terminal
import TextUI

struct Demo {
  var lastWakes: [Wake] = []
  var typed = ""
  var frames = 0
  var theme = Theme.paper
  var isWiped = false

  /// One row a role: its name, as it looks.
  func drawRoles(_ size: Size) -> Canvas {
    var canvas = Canvas(size)
    for (row, role) in Role.allCases.enumerated() {
      canvas.text(role.name, in: canvas.rect.row(row), role)
    }
    canvas.text(theme.name, in: canvas.rect.row(Role.allCases.count))
    return canvas
  }

  mutating func useNextTheme() {
    let at = Theme.builtIn.firstIndex(of: theme) ?? 0
    theme = Theme.builtIn[(at + 1) % Theme.builtIn.count]
  }

  func draw(_ size: Size, _ capabilities: Capabilities, name: String) -> Canvas {
    var canvas = Canvas(size, glyphs: capabilities.glyphs)
    let inner = canvas.box(canvas.rect, title: "Demo", footer: "end", isFocused: true)
    let lines = [
      "size \(size.columns)x\(size.rows) frame \(frames)",
      "\(name) \(capabilities.depth) utf8 \(capabilities.utf8) mouse \(capabilities.mouse)",
      "wakes " + lastWakes.map(\.shortText).joined(separator: ", "),
      "typed \(typed)", "wide 中 é e\u{301} 👍🏽x|", "theme \(theme.name)",
    ]
    for (row, line) in lines.enumerated() {
      canvas.text(line, in: inner.row(row), row == 2 ? .heading : .text)
    }
    canvas.text("overdue", in: inner.row(6), .overdue)
    canvas.text("chosen", in: inner.row(7), .select)
    canvas.park(Point(column: 2, row: 1))
    return canvas
  }
}

extension Wake {
  var shortText: String {
    switch self {
    case .key(.mouse(let mouse)):
      "\(mouse.action) \(mouse.column),\(mouse.row) clicks \(mouse.clicks)"
    case .key(let key): "\(key)"
    default: "\(self)"
    }
  }
}

func run() throws(TerminalError) {
  var options = TerminalOptions()
  options.stopsOnRequest = !CommandLine.arguments.contains("--no-stop")
  var terminal = try TerminalSession(options)
  var demo = Demo()
  guard let mailbox = Mailbox<String>() else { return }
  while true {
    demo.frames += 1
    if !demo.isWiped {
      terminal.present(
        CommandLine.arguments.contains("--roles")
          ? demo.drawRoles(terminal.size)
          : demo.draw(terminal.size, terminal.capabilities, name: terminal.terminalName),
        theme: demo.theme)
    }
    demo.lastWakes = terminal.wait(untilMilliseconds: nil, watching: [mailbox.descriptor])
    for wake in demo.lastWakes {
      switch wake {
      case .key(.character("q")), .terminate, .hangup: return
      case .key(.character("e")): exit(3)
      case .key(.character("c")): trap(at: demo.frames)
      case .key(.character("w")):
        terminal.wipe()
        demo.isWiped = true
      case .key(.character("t")): demo.useNextTheme()
      case .key(.character("m")): terminal.setMouse(false)
      case .key(.character("b")): postFromAThread(mailbox)
      case .key(.character(let character)): demo.typed.append(character)
      case .key(.paste(let text)): demo.typed += text
      case .readable: demo.typed += mailbox.drain().joined()
      case .key, .resized, .deadline, .resumed: break
      }
    }
  }
}

func showPictures(_ seed: UInt64) throws(TerminalError) {
  var terminal = try TerminalSession()
  var pictures = RandomPictures(seed, terminal.size)
  while true {
    terminal.present(pictures.canvas, theme: .slate)
    for wake in terminal.wait(untilMilliseconds: nil, watching: []) {
      switch wake {
      case .key(.character("q")), .terminate, .hangup: return
      case .key(.character("w")): terminal.wipe()
      case .key: pictures.change()
      default: break
      }
    }
  }
}

func trap(at frames: Int) {
  let nothing: [Int] = []
  print(nothing[frames])
}

func postFromAThread(_ mailbox: Mailbox<String>) {
  var thread = pthread_t()
  let box = Unmanaged.passRetained(mailbox).toOpaque()
  pthread_create(
    &thread, nil,
    { box in
      Unmanaged<Mailbox<String>>.fromOpaque(box!).takeRetainedValue().post("posted")
      return nil
    }, box)
  pthread_detach(thread)
}

do {
  if let at = CommandLine.arguments.firstIndex(of: "--pictures") {
    try showPictures(UInt64(CommandLine.arguments[at + 1]) ?? 0)
    exit(0)
  }
  for _ in 0..<(CommandLine.arguments.contains("--twice") ? 2 : 1) {
    try run()
  }
} catch {
  print("refused: \(error)")
  exit(2)
}
