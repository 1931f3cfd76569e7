// Lists and tables: the selection stays on its id, the view moves no more than it must.

import Testing

@testable import TextUI

private func canvas(_ columns: Int, _ rows: Int) -> Canvas {
  Canvas(Size(columns: columns, rows: rows))
}

@Suite("Lists") struct ListTests {
  @Test("the arrows select, and the view follows only at its edges")
  func scrolling() {
    var list = ListState(Array(0..<20))
    for _ in 0..<6 {
      _ = list.handle(.down, rows: 5)
    }
    #expect(list.selection == 6)
    #expect(list.window(rows: 5) == 2..<7)
    _ = list.handle(.up, rows: 5)
    #expect(list.window(rows: 5) == 2..<7)
    _ = list.handle(.end, rows: 5)
    #expect(list.window(rows: 5) == 15..<20)
    _ = list.handle(.pageUp, rows: 5)
    #expect(list.selection == 15)
    #expect(list.window(rows: 5) == 11..<16)
    _ = list.handle(.home, rows: 5)
    #expect(list.window(rows: 5) == 0..<5)
  }

  @Test("keys that are not for a list are left to others")
  func ignored() {
    var list = ListState([1, 2])
    for key in [Key.enter, .left, .character("j"), .move(.up, .ctrl), .escape] {
      let isTaken = list.handle(key, rows: 5)
      #expect(!isTaken)
    }
  }

  @Test("when rows come, go and move, the selection stays on its id and its height")
  func updating() {
    var list = ListState(Array(0..<20), selected: 10)
    _ = list.handle(.down, rows: 5)
    let height = list.index - list.window(rows: 5).lowerBound
    list.update([100, 101] + Array(0..<20))
    #expect(list.selection == 11)
    #expect(list.index - list.window(rows: 5).lowerBound == height)
    list.update([3, 9, 12, 15])
    #expect(list.selection == 12)
    list.update([3, 9])
    #expect(list.selection == 9)
    list.update([])
    #expect(list.selection == nil)
    list.update([5, 6])
    #expect(list.selection == 5)
  }

  @Test("Shift marks what it passes, and marks of rows that are gone go with them")
  func marking() {
    var list = ListState(["a", "b", "c", "d"])
    _ = list.handle(.move(.down, .shift), rows: 3)
    _ = list.handle(.move(.down, .shift), rows: 3)
    #expect(list.marked == ["a", "b", "c"])
    list.toggleMark()
    #expect(list.marked == ["a", "b"])
    list.update(["b", "d"])
    #expect(list.marked == ["b"])
    list.markAll()
    #expect(list.marked == ["b", "d"])
  }

  @Test("the wheel moves the view and takes the selection along only at the edge")
  func wheel() {
    var list = ListState(Array(0..<20), selected: 4)
    let down = Mouse(.wheelDown, .none, column: 0, row: 0)
    _ = list.handle(down, on: .area, rows: 5)
    #expect(list.window(rows: 5) == 3..<8)
    #expect(list.selection == 4)
    _ = list.handle(down, on: .area, rows: 5)
    #expect(list.window(rows: 5) == 6..<11)
    #expect(list.selection == 6)
    for _ in 0..<9 {
      _ = list.handle(down, on: .area, rows: 5)
    }
    #expect(list.window(rows: 5) == 15..<20)
    _ = list.handle(Mouse(.wheelUp, .none, column: 0, row: 0), on: .area, rows: 5)
    #expect(list.window(rows: 5) == 12..<17)
  }

  @Test("a press selects and a double one chooses")
  func clicking() {
    var list = ListState(["a", "b", "c"])
    let once = list.handle(Mouse(.press, column: 0, row: 1), on: .row("b"), rows: 3)
    #expect(once == .handled && list.selection == "b")
    let double = list.handle(Mouse(.press, column: 0, row: 1, clicks: 2), on: .row("b"), rows: 3)
    #expect(double == .chosen)
    let release = list.handle(Mouse(.release, column: 0, row: 1), on: .row("a"), rows: 3)
    #expect(release == .ignored && list.selection == "b")
  }

  @Test("the selected row has its sign, its role and the parked cursor")
  func drawing() {
    var canvas = canvas(10, 3)
    var list = ListState(["a", "b", "c"], selected: "b")
    list.toggleMark()
    let hits = list.draw(into: &canvas, in: canvas.rect, isFocused: true) { [Span("row " + $0)] }
    #expect(canvas.text() == "  row a\n▸◆row b\n  row c")
    #expect(canvas.styleLayer == "..........\nssssssssss\n..........")
    #expect(canvas.cursor == Cursor(Point(column: 2, row: 1), isVisible: false))
    #expect(hits.hit(Point(column: 9, row: 2))?.target == .row("c"))
  }

  @Test("rows of several lines are shown whole, and a group's title is not selected with its row")
  func heights() {
    var canvas = canvas(8, 4)
    let list = ListState([1, 2, 3], selected: 2)
    let two: (Int) -> Int = { _ in 2 }
    let one: (Int) -> Int = { _ in 1 }
    let hits = list.draw(
      into: &canvas, in: canvas.rect, isFocused: false, height: two, lead: one
    ) { canvas, room, id in
      canvas.text("Goal", in: room.row(0))
      canvas.text("step \(id)", in: room.row(1))
    }
    #expect(canvas.text() == "  Goal\n  step 1\n  Goal\n▸ step 2")
    #expect(canvas.styleLayer == "........\n........\n........\niiiiiiii")
    #expect(hits.hit(Point(column: 0, row: 2))?.target == .area)
  }

  @Test("whatever happens, the selected row is in view and the view is full")
  func laws() {
    forAll(rounds: 400) { chance, seed in
      var list = ListState(Array(0..<chance.int(0...30)))
      let heights = (0..<60).map { _ in chance.int(1...3) }
      for _ in 0..<40 {
        let rows = chance.int(3...9)
        switch chance.int(0...9) {
        case 0: list.update(Array(0..<chance.int(0...30)).shuffled(using: &chance))
        case 1:
          let wheel = Mouse(chance.pick([.wheelUp, .wheelDown]), .none, column: 0, row: 0)
          _ = list.handle(wheel, on: .area, rows: rows) { heights[$0] }
        default:
          let motion = chance.pick(Key.Motion.allCases)
          _ = list.handle(.move(motion, []), rows: rows) { heights[$0] }
        }
        let window = list.window(rows: rows) { heights[$0] }
        let used = window.reduce(0) { $0 + heights[$1] }
        #expect(list.isEmpty || window.contains(list.index), seed)
        #expect(used <= rows, seed)
        if window.upperBound == list.ids.count, let above = window.first.map({ $0 - 1 }),
          above >= 0
        {
          #expect(used + heights[above] > rows, seed)
        }
      }
    }
  }
}

@Suite("Tables") struct TableTests {
  private let table = Table([
    TableColumn("Ref", cells: 5...5, importance: 9),
    TableColumn("Household", cells: 8...14, importance: 8, cut: .middle, grows: true),
    TableColumn("Lead", cells: 4...4, importance: 2),
    TableColumn("Seen", .right, cells: 7...7, importance: 2),
  ])

  @Test("columns are left out by importance, of equals the rightmost first")
  func dropping() {
    #expect(table.widths(in: 40) == [5, 18, 4, 7])
    #expect(table.widths(in: 30) == [5, 8, 4, 7])
    #expect(table.widths(in: 29) == [5, 16, 4, nil])
    #expect(table.widths(in: 20) == [5, 13, nil, nil])
    #expect(table.widths(in: 6) == [5, nil, nil, nil])
  }

  @Test("a page is what is under the header")
  func paging() {
    var list = ListState(Array(0..<20))
    _ = table.handle(.pageDown, &list, in: Size(columns: 40, rows: 6))
    #expect(list.selection == 4 && list.window(rows: 5) == 4..<9)
    let wheel = Mouse(.wheelUp, .none, column: 0, row: 2)
    _ = table.handle(wheel, on: .area, &list, in: Size(columns: 40, rows: 6))
    #expect(list.window(rows: 5) == 1..<6)
  }

  @Test("rows lie under their header, aligned and cut")
  func drawing() {
    var canvas = canvas(37, 3)
    let list = ListState(["F-219", "F-214"])
    func cells(_ id: String) -> [Span] {
      [
        Span(id), Span(id == "F-219" ? "Sørensen" : "Okafor–Lindqvist"), Span("MK", .dim),
        Span("3 days"),
      ]
    }
    // What hangs over the canvas is not drawn.
    let room = canvas.rect.top(3)
    let hits = table.draw(
      list, into: &canvas, in: Rect(column: 0, row: 0, columns: 37, rows: 5), isFocused: true,
      cells: cells)
    #expect(
      canvas.text()
        == """
          Ref    Household     Lead     Seen
        ▸ F-219  Sørensen      MK     3 days
          F-214  Okafor…qvist  MK     3 days
        """)
    #expect(
      canvas.styleLayer == """
        ..hhh....hhhhhhhhh.....hhhh.....hhhh.
        sssssssssssssssssssssssssssssssssssss
        .......................dd............
        """)
    #expect(hits.hit(Point(column: 9, row: 0))?.target == .header(1))
    #expect(hits.hit(Point(column: 9, row: 2))?.target == .row("F-214"))
    // Where it would leave less than four rows, the header gives its own away.
    canvas.fill(room)
    let low = table.draw(list, into: &canvas, in: room, isFocused: true, cells: cells)
    #expect(canvas.text().hasPrefix("▸ F-219  Sørensen      MK     3 days\n  F-214  Okafor"))
    #expect(low.hit(Point(column: 9, row: 0))?.target == .row("F-219"))
  }
}
