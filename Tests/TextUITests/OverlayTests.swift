// Dialogs, the finder, and the bars: tabs, footer, status line, small charts.

import Testing

@testable import TextUI

private func canvas(_ columns: Int, _ rows: Int) -> Canvas {
  Canvas(Size(columns: columns, rows: rows))
}

@Suite("Questions") struct ChoiceDialogTests {
  private let dialog = ChoiceDialog(
    question: "Archive 3 cases?", detail: "They stay in the journal.",
    answers: [(id: "keep", label: "keep"), (id: "archive", label: "archive")])

  /// The answer that the last key gives.
  private func answer(_ keys: [Key]) -> String? {
    var dialog = dialog
    return keys.map { dialog.handle($0) }.last!
  }

  @Test("Enter and Escape give the safe answer, letters their own")
  func answers() {
    #expect(answer([.enter]) == "keep")
    #expect(answer([.escape]) == "keep")
    #expect(answer([.character("a")]) == "archive")
    #expect(answer([.character("K")]) == "keep")
    #expect(answer([.character("x")]) == nil)
  }

  @Test("Enter gives the answer that is shown as chosen, Escape still the safe one")
  func moving() {
    #expect(answer([.right]) == nil)
    #expect(answer([.right, .enter]) == "archive")
    #expect(answer([.tab, .left, .enter]) == "keep")
    #expect(answer([.right, .escape]) == "keep")
  }

  @Test("every answer has a letter of its own")
  func letters() {
    let dialog = ChoiceDialog(
      question: "?", answers: [(1, "bewaren"), (2, "Bekijken"), (3, "é"), (4, "bé")])
    #expect(dialog.answers.map(\.letter) == ["b", "e", "a", "c"])
  }

  @Test("the safe answer stands left, the other at the far right")
  func drawing() {
    var canvas = canvas(44, 9)
    let hits = dialog.draw(into: &canvas, in: canvas.rect)
    #expect(
      canvas.text() == """

        ┏━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━┓
        ┃ Archive 3 cases?                         ┃
        ┃ They stay in the journal.                ┃
        ┃                                          ┃
        ┃ [k] keep                     [a] archive ┃
        ┗━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━┛


        """)
    #expect(hits.hit(Point(column: 33, row: 5))?.target == "archive")
    #expect(canvas.cursor?.point == Point(column: 2, row: 5))
  }

  @Test("answers that do not fit side by side stand under one another")
  func narrow() {
    var canvas = canvas(20, 10)
    let hits = dialog.draw(into: &canvas, in: canvas.rect)
    #expect(canvas.text().contains("[k] keep"))
    #expect(canvas.text().contains("[a] archive"))
    #expect(hits.hit(Point(column: 3, row: 7))?.target == "archive")
  }
}

@Suite("Finding by typing") struct FinderTests {
  private func finder(_ keys: [Key] = []) -> Finder<String> {
    var finder = Finder([
      FinderGroup(
        "Here",
        [
          FinderRow("note", "Write a note", sentence: "Opens a note.", key: "t"),
          FinderRow("done", "Mark done", key: "d", reason: "No step is chosen"),
        ]),
      FinderGroup("Everywhere", [FinderRow("lock", "Lock", sentence: "Hides all.", key: "L")]),
    ])
    for key in keys {
      _ = finder.handle(key, in: Size(columns: 40, rows: 10))
    }
    return finder
  }

  private func outcome(_ keys: [Key], _ last: Key) -> FinderOutcome<String> {
    var finder = finder(keys)
    return finder.handle(last, in: Size(columns: 40, rows: 10))
  }

  @Test("Enter runs what is chosen, or says why it cannot")
  func running() {
    #expect(outcome([], .enter) == .run("note"))
    #expect(outcome([.down], .enter) == .refused("done", reason: "No step is chosen"))
    #expect(outcome([.down, .tab], .enter) == .run("lock"))
  }

  @Test("typing filters by label, then by sentence, without accents or capitals")
  func filtering() {
    #expect(outcome([.character("L")], .enter) == .run("lock"))
    #expect(outcome("hides".map { .character($0) }, .enter) == .run("lock"))
    #expect(outcome("nöte".map { .character($0) }, .enter) == .run("note"))
    #expect(outcome("zzz".map { .character($0) }, .enter) == .handled)
  }

  @Test("Escape clears what was typed, then leaves")
  func escape() {
    #expect(outcome([.character("l")], .escape) == .handled)
    #expect(outcome([.character("l"), .escape], .escape) == .cancel)
  }

  @Test("groups have titles, keys a column, and the last line is about the chosen row")
  func drawing() {
    var canvas = canvas(40, 10)
    let hits = finder([.down]).draw(into: &canvas, in: canvas.rect, prompt: "Do:", nothing: "–")
    #expect(
      canvas.text() == """
        Do:

          Here
          t  Write a note  Opens a note.
        ▸ d  Mark done     No step is chosen
          Everywhere
          L  Lock          Hides all.


        ! No step is chosen
        """)
    #expect(hits.hit(Point(column: 5, row: 6))?.target == .row("lock"))
    #expect(canvas.cursor?.point == Point(column: 4, row: 0))
  }
}

@Suite("Searching") struct SearchTests {
  @Test("accents and capitals make no difference")
  func folding() {
    #expect("Sørensen Dvořák Œuvre straße".folded == "sorensen dvorak oeuvre strasse")
    #expect("e\u{301}te\u{301}".folded == "ete")
  }

  @Test("what fits better comes first")
  func distance() {
    let query = SearchQuery("go")
    #expect(query.distance(to: "Goal") == 0)
    #expect(query.distance(to: "New goal") == 1)
    #expect(query.distance(to: "Cargo") == 2)
    #expect(query.distance(to: "Green door") == 3)
    #expect(query.distance(to: "Door") == nil)
    #expect(SearchQuery("goal new").distance(to: "New goal") == 1)
    #expect(SearchQuery("  ").isEmpty)
  }
}

@Suite("Bars") struct BarTests {
  @Test("the shown tab stands in brackets, and all can be pressed")
  func tabs() {
    var canvas = canvas(40, 1)
    var tabs = Tabs([(id: 1, title: "Family"), (id: 2, title: "Plan 2/9"), (id: 3, title: "Notes")])
    tabs.selectNext()
    let hits = tabs.draw(into: &canvas, in: canvas.rect)
    #expect(canvas.text() == "  Family  [ Plan 2/9 ]  Notes")
    #expect(hits.hit(Point(column: 25, row: 0))?.target == 3)
    tabs.selectPrevious()
    tabs.selectPrevious()
    #expect(tabs.selected == 3)
  }

  @Test("where tabs do not fit, those around the shown one are there")
  func manyTabs() {
    var canvas = canvas(20, 1)
    var tabs = Tabs((1...6).map { (id: $0, title: "Tab \($0)") })
    _ = tabs.draw(into: &canvas, in: canvas.rect)
    #expect(canvas.text() == "[ Tab 1 ]  Tab 2  …")
    tabs.select(4)
    canvas = Canvas(Size(columns: 20, rows: 1))
    _ = tabs.draw(into: &canvas, in: canvas.rect)
    #expect(canvas.text() == "…[ Tab 4 ]  Tab 5  …")
  }

  @Test("the footer keeps its first hint and drops others from the right")
  func footer() {
    let hints = [
      Hint(1, key: "?", label: "Help"), Hint(2, key: "Enter", label: "open"),
      Hint(3, key: "n", label: "new"),
    ]
    var wide = canvas(60, 1)
    let hits = Footer.draw(hints, into: &wide, in: wide.rect)
    #expect(wide.text() == "? Help   Enter open   n new")
    #expect(wide.styleLayer.prefix(10) == "klllll...k")
    #expect(hits.hit(Point(column: 12, row: 0))?.target == 2)
    var narrow = canvas(20, 1)
    _ = Footer.draw(hints, into: &narrow, in: narrow.rect)
    #expect(narrow.text() == "? Help  Enter open")
    var tiny = canvas(5, 1)
    _ = Footer.draw(hints, into: &tiny, in: tiny.rect)
    #expect(tiny.text() == "? He…")
  }

  @Test("hints that say the same now are one, and no more are made than fit")
  func twins() {
    var made: [String] = []
    let keys = ["?", "n", "N", "e", "x", "y", "z"]
    let hints = keys.lazy.map { key -> Hint<String> in
      made.append(key)
      return Hint(key, key: key, label: "nN".contains(key) ? "new goal" : "word \(key)")
    }
    var canvas = Canvas(Size(columns: 30, rows: 1))
    let hits = Footer.draw(hints, into: &canvas, in: canvas.rect)
    #expect(canvas.text() == "? word ?  n/N new goal")
    #expect(hits.hit(Point(column: 12, row: 0))?.target == "n")
    #expect(made == ["?", "n", "N", "e", "x"])
  }

  @Test("the status line has a sign, a sentence and what can be done")
  func status() {
    var canvas = canvas(30, 1)
    let undo = Hint("undo", key: "u", label: "undo")
    let line = StatusLine(.ok, "Done: “Bus pass”", offer: undo)
    let hits = line.draw(into: &canvas, in: canvas.rect)
    #expect(canvas.text() == "✓ Done: “Bus pass”      u undo")
    #expect(hits.hit(Point(column: 24, row: 0))?.target == "undo")
    #expect(hits.hit(Point(column: 23, row: 0)) == nil)
    // It never takes more than half of the line.
    let narrow = canvas.rect.left(11)
    canvas.fill(canvas.rect)
    #expect(line.draw(into: &canvas, in: narrow).hit(Point(column: 10, row: 0)) == nil)
    #expect(canvas.text() == "✓ Done…")
  }

  @Test("charts")
  func charts() {
    #expect(ProgressBar.text(2, of: 3, cells: 3, glyphs: .utf8) == "▓▓░")
    #expect(ProgressBar.text(1, of: 100, cells: 3, glyphs: .utf8) == "▓░░")
    #expect(ProgressBar.text(99, of: 100, cells: 3, glyphs: .utf8) == "▓▓░")
    #expect(ProgressBar.text(0, of: 0, cells: 3, glyphs: .ascii) == "---")
    #expect(Sparkline.text([0, 1, 4, 7], glyphs: .utf8) == "▁▂▅█")
    #expect(Sparkline.text([0, 0], glyphs: .utf8) == "▁▁")
    let heat = HeatStrip.spans([0, 1, 5, 8], glyphs: .utf8)
    #expect(heat.map(\.text) == [" ", "·", "▒", "▓"])
    #expect(heat.map(\.style.role) == [.heat0, .heat1, .heat3, .heat4])
  }
}

@Suite("A display in memory") struct MemoryDisplayTests {
  @Test("it plays its script, keeps its frames, and hangs up at the end")
  func script() {
    let size = Size(columns: 3, rows: 1)
    var display = MemoryDisplay(size, script: [[.key(.enter)], [.deadline]])
    display.present(Canvas(size), theme: .paper)
    #expect(display.frames.count == 1)
    let wakes = (0..<3).map { _ in display.wait(untilMilliseconds: 250, watching: []) }
    #expect(wakes == [[.key(.enter)], [.deadline], [.hangup]])
    #expect(display.nowMilliseconds == 250)
  }
}
