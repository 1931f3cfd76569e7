// Drawing: clipping, wide characters, frames, and that a canvas reads like a page.

import Testing

@testable import TextUI

private func canvas(_ columns: Int, _ rows: Int, glyphs: Glyphs = .utf8) -> Canvas {
  Canvas(Size(columns: columns, rows: rows), glyphs: glyphs)
}

@Suite("Text on a canvas") struct CanvasTextTests {
  @Test("text lies in its rectangle, aligned and cut")
  func text() {
    var canvas = canvas(8, 3)
    canvas.text("left", in: canvas.rect.row(0))
    canvas.text("right", in: canvas.rect.row(1), align: .right)
    canvas.text("much too long", in: canvas.rect.row(2))
    #expect(canvas.text() == "left\n   right\nmuch to…")
  }

  @Test("nothing is drawn outside the canvas or into an empty rectangle")
  func clipping() {
    var canvas = canvas(4, 2)
    canvas.text("abc", in: Rect(column: 2, row: 0, columns: 10, rows: 1))
    canvas.text("abc", in: Rect(column: -1, row: 1, columns: 10, rows: 1))
    canvas.text("abc", in: Rect(column: 0, row: 7, columns: 10, rows: 1))
    canvas.text("abc", in: Rect(column: 0, row: 0, columns: 0, rows: 1))
    canvas.fill(Rect(column: 3, row: -5, columns: 50, rows: 6), "#")
    #expect(canvas.text() == "  a#\nbc")
  }

  @Test("control characters never reach a cell")
  func controls() {
    var canvas = canvas(12, 1)
    canvas.text("a\u{1B}[31m\nb\u{7}", in: canvas.rect)
    #expect(canvas.text() == "a\u{FFFD}[31m b\u{FFFD}")
  }

  @Test("a wide character that is half overwritten leaves a space")
  func halves() {
    var canvas = canvas(6, 1)
    canvas.text("中中中", in: canvas.rect)
    canvas.text("x", in: canvas.rect.droppingLeft(1))
    canvas.text("y", in: canvas.rect.droppingLeft(4))
    #expect(canvas.text(keepingTrailingSpaces: true) == " x中y ")
    #expect(canvas.row(0).allSatisfy { $0.width != 0 } == false)
  }

  @Test("a wide character that does not fit leaves a space")
  func edge() {
    var canvas = canvas(3, 1)
    canvas.text("a中中", in: canvas.rect, cut: .end)
    #expect(canvas.text() == "a …" || canvas.text() == "a…")
    #expect(canvas.row(0).reduce(0) { $0 + Int($1.width) } == 3)
  }

  @Test("marks stay with their base")
  func marks() {
    var canvas = canvas(4, 1)
    canvas.text("e\u{301}x", in: canvas.rect)
    #expect(canvas.text() == "e\u{301}x")
    #expect(canvas.scalars(of: canvas.row(0)[0]).count == 2)
  }

  @Test("pieces follow one another, and the last that fits is cut")
  func spans() {
    var canvas = canvas(9, 1)
    canvas.spans([Span("Goal 1", .heading), Span(" school", .dim)], in: canvas.rect)
    #expect(canvas.text() == "Goal 1 s…")
    #expect(canvas.styleLayer == "hhhhhhddd")
  }

  @Test("a piece that ends at the edge says that more follows")
  func spansAtEdge() {
    var canvas = canvas(6, 1)
    canvas.spans([Span("Goal 1"), Span("x")], in: canvas.rect)
    #expect(canvas.text() == "Goal …")
  }

  @Test("a paragraph wraps and is cut in its last row")
  func paragraph() {
    var canvas = canvas(8, 2)
    let rows = canvas.paragraph("one two three four", in: canvas.rect)
    #expect(rows == 2)
    #expect(canvas.text() == "one two\nthree f…")
  }

  @Test("whatever is drawn, every row keeps its width")
  func widths() {
    forAll(rounds: 500) { chance, seed in
      var canvas = canvas(chance.int(1...12), chance.int(1...4))
      for _ in 0..<12 {
        let rect = Rect(
          column: chance.int(-3...12), row: chance.int(-1...4), columns: chance.int(0...9),
          rows: chance.int(0...3))
        switch chance.int(0...3) {
        case 0: canvas.fill(rect, "─")
        case 1: canvas.box(rect, title: randomText(&chance), isFocused: true)
        default: canvas.text(randomText(&chance), in: rect, align: .center)
        }
      }
      for row in 0..<canvas.size.rows {
        let cells = Array(canvas.row(row))
        for (column, cell) in cells.enumerated() {
          let next = column + 1 < cells.count ? cells[column + 1].width : 1
          #expect((cell.width == 2) == (next == 0), seed)
        }
        #expect(cells[0].width != 0, seed)
      }
    }
  }
}

@Suite("Frames") struct BoxTests {
  @Test("the pane with the keys has heavy lines and a sign in its title")
  func focused() {
    var canvas = canvas(16, 3)
    let inner = canvas.box(canvas.rect, title: "Cases", footer: "1 of 3", isFocused: true)
    #expect(inner == Rect(column: 1, row: 1, columns: 14, rows: 1))
    #expect(canvas.text() == "┏━ ► Cases ━━━━┓\n┃              ┃\n┗━━━━━ 1 of 3 ━┛")
  }

  @Test("another pane has light ones")
  func light() {
    var canvas = canvas(12, 3)
    canvas.box(canvas.rect, title: "Long title")
    #expect(canvas.text() == "┌─ Long … ─┐\n│          │\n└──────────┘")
  }

  @Test("ASCII and plain terminals get the same frame with their own signs")
  func signs() {
    var ascii = canvas(10, 3, glyphs: .ascii)
    ascii.box(ascii.rect, title: "A", isFocused: true)
    #expect(ascii.text() == "+= > A ==+\n|        |\n+========+")
    var plain = canvas(10, 3, glyphs: .plain)
    plain.box(plain.rect, title: "A", isFocused: true)
    #expect(plain.text() == "   > A\n\n")
  }

  @Test("too small for a frame leaves the whole room")
  func small() {
    var canvas = canvas(3, 2)
    #expect(canvas.box(canvas.rect, title: "A") == canvas.rect)
    #expect(canvas.text() == "\n")
  }
}

@Suite("What the mouse finds") struct HitMapTests {
  @Test("the last drawn lies on top, and a hit knows its own corner")
  func order() {
    var map = HitMap<String>()
    map.add("under", at: Rect(column: 0, row: 0, columns: 10, rows: 5))
    map.add("over", at: Rect(column: 2, row: 1, columns: 3, rows: 1))
    map.add("nothing", at: Rect(column: 0, row: 0, columns: 0, rows: 5))
    #expect(map.hit(Point(column: 0, row: 0))?.target == "under")
    #expect(map.hit(Point(column: 3, row: 1))?.target == "over")
    #expect(map.hit(Point(column: 3, row: 1))?.local == Point(column: 1, row: 0))
    #expect(map.hit(Point(column: 10, row: 0)) == nil)
  }

  @Test("a map is taken into another under its names")
  func merging() {
    var rows = HitMap<Int>()
    rows.add(7, at: Rect(column: 0, row: 0, columns: 1, rows: 1))
    var screen = HitMap<String>()
    screen.add(rows) { "row \($0)" }
    #expect(screen.hit(Point(column: 0, row: 0))?.target == "row 7")
  }
}

@Suite("Any text") struct AnyTextTests {
  private static let pieces = [
    "a", "é", "e\u{301}", "€", "漢", "👍🏽", "👨‍👩‍👧‍👦", "🇳🇱", "ｆ", "\u{200D}", "\u{FE0F}", "\t",
    "\u{1B}", "\u{0}", "\n", "\u{202E}", "م", "𝒳", "ﷺ", " ", "\u{AD}", "각",
  ]

  /// A row is as wide as its window, whatever is written where, over what, and cut to what.
  @Test("a row is exactly as wide as the window")
  func width() {
    forAll(rounds: 500) { chance, seed in
      let size = Size(columns: chance.int(1...40), rows: 3)
      var canvas = Canvas(size, glyphs: chance.pick([Glyphs.utf8, .ascii, .plain]))
      for _ in 0..<chance.int(1...6) {
        let text = (0..<chance.int(0...12)).map { _ in chance.pick(Self.pieces) }.joined()
        let rect = Rect(
          column: chance.int(0...size.columns), row: chance.int(0...2),
          columns: chance.int(0...size.columns), rows: 1)
        canvas.text(
          text, in: rect, align: chance.pick([.left, .right, .center]),
          cut: chance.pick([.end, .middle]))
        if chance.int(0...3) == 0 { canvas.paragraph(text, in: canvas.rect) }
      }
      for row in 0..<size.rows {
        #expect(canvas.row(row).reduce(0) { $0 + Int($1.width) } == size.columns, seed)
      }
    }
  }
}
