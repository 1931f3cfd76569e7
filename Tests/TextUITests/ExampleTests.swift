// The example of the documentation page, held equal to it and run.

import TestSupport
import Testing

@testable import TextUI

// example begins
struct NotesScreen {
  enum Target: Sendable {
    case name(ListTarget<String>)
    case note
    case hint(Character)
  }
  enum Pane { case names, note }

  var names: ListState<String>
  var note = TextEditor()
  var pane = Pane.names

  /// One layout for drawing and for keys.
  func panes(_ size: Size) -> (list: Rect, note: Rect, footer: Rect) {
    let rows = Rect(size).rows([.flexible(), .fixed(1)])
    let columns = rows[0].columns([.fixed(24), .flexible()])
    return (columns[0], columns[1], rows[1])
  }

  mutating func handle(_ key: Key, in size: Size) {
    let panes = panes(size)
    switch (key, pane) {
    case (.tab, .names): pane = .note
    case (.escape, _), (.tab, _): pane = .names
    case (_, .names): _ = names.handle(key, rows: panes.list.inset().rows)
    case (_, .note): _ = note.handle(key, in: panes.note.inset().size)
    }
  }

  func draw(_ size: Size, glyphs: Glyphs) -> (Canvas, HitMap<Target>) {
    var canvas = Canvas(size, glyphs: glyphs)
    var hits = HitMap<Target>()
    let panes = panes(size)
    let list = canvas.box(panes.list, title: "Names", isFocused: pane == .names)
    let text = canvas.box(panes.note, title: "Note", isFocused: pane == .note)
    let rows = names.draw(into: &canvas, in: list, isFocused: pane == .names) { [Span($0)] }
    hits.add(rows) { .name($0) }
    note.draw(into: &canvas, in: text, isFocused: pane == .note)
    hits.add(.note, at: text)
    let hints = [Hint(Character("?"), key: "?", label: "Help")]
    hits.add(Footer.draw(hints, into: &canvas, in: panes.footer)) { .hint($0) }
    return (canvas, hits)
  }
}
// example ends

// loop begins
func run<Screen: Display & ~Copyable>(on display: inout Screen, _ screen: inout NotesScreen) {
  while true {
    let (canvas, hits) = screen.draw(display.size, glyphs: display.capabilities.glyphs)
    display.present(canvas, theme: .paper)
    for wake in display.wait(untilMilliseconds: nil, watching: []) {
      switch wake {
      case .key(.mouse(let mouse)): _ = hits.hit(mouse.point)?.target
      case .key(.ctrl("c")), .hangup, .terminate: return
      case .key(let key): screen.handle(key, in: display.size)
      case .resized, .readable, .deadline, .resumed: break
      }
    }
  }
}
// loop ends

@Suite("The example of the documentation") struct ExampleTests {
  @Test("it stands in the page as it stands here", arguments: ["example", "loop"])
  func page(part: String) throws {
    let source = try #require(TestFiles.text(#filePath))
    let page = try #require(TestFiles.text(checkout("Sources/TextUI/TextUI.docc/TextUI.md")))
    let code = source.split(separator: "// \(part) begins\n")[1].split(separator: "// \(part)")[0]
    #expect(page.contains("```swift\n\(code)```"))
  }

  @Test("it does what the page says")
  func running() throws {
    var screen = NotesScreen(names: ListState(["Abara", "Brandt"]))
    let size = Size(columns: 46, rows: 5)
    let keys: [Key] = [.down, .tab, .character("h"), .character("i")]
    var display = MemoryDisplay(size, script: keys.map { [.key($0)] } + [[.terminate]])
    run(on: &display, &screen)
    let frame = try #require(display.frames.last)
    #expect(
      frame.text() == """
        ┌─ Names ──────────────┐┏━ ► Note ━━━━━━━━━━━┓
        │  Abara               │┃hi                  ┃
        │▸ Brandt              │┃                    ┃
        └──────────────────────┘┗━━━━━━━━━━━━━━━━━━━━┛
        ? Help
        """)
    #expect(frame.cursor == Cursor(Point(column: 27, row: 1)))
  }
}
