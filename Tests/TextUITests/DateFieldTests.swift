// A field of days: typed, shifted, or taken from the month that drops from it.

import Testing

@testable import TextUI

/// Days count on from 1 December, a Tuesday; every month has 30 of them.
private let source = DateSource(
  today: 10,
  read: { text in
    text == "today" ? 10 : text.hasSuffix(" dec") ? Int(text.dropLast(4)) : nil
  },
  typed: { "\($0) dec" },
  month: { day in
    let first = (day - 1) / 30 * 30 + 1
    return CalendarMonth(
      title: "Month \(first / 30 + 12)", weekdays: ["Mo", "Tu", "We", "Th", "Fr", "Sa", "Su"],
      first: first, last: first + 29, leading: first % 7, busy: [8: 2, 12: 11])
  })

private func pressed(_ keys: [Key], _ text: String = "") -> DateField {
  var field = DateField(text, source: source)
  for key in keys { _ = field.handle(key) }
  return field
}

private func typed(_ text: String) -> [Key] { text.map { .character($0) } }

@Suite struct DateFieldTests {
  @Test func downOpensTheMonthOfTheTypedDayOrOfToday() {
    #expect(pressed([.down, .right, .enter]).text.text == "11 dec")
    #expect(pressed([.down, .down, .enter], "3 dec").text.text == "10 dec")
    #expect(pressed([.down, .down, .escape], "3 dec").text.text == "3 dec")
  }

  @Test func monthsTurnAndTheirEndsAreOneKeyAway() {
    #expect(pressed([.down, .end, .enter]).text.text == "30 dec")
    #expect(pressed([.down, .home, .enter]).text.text == "1 dec")
    #expect(pressed([.down, .pageDown, .enter]).text.text == "40 dec")
    #expect(pressed([.down, .pageDown, .pageUp, .enter]).text.text == "10 dec")
  }

  @Test func plusAndMinusGoByDaysWhereTheyCannotBeTyped() {
    #expect(pressed(["+"], "9 dec").text.text == "10 dec")
    #expect(pressed(["-", "-"], "9 dec").text.text == "7 dec")
    #expect(pressed(typed("+3")).text.text == "+3")
    #expect(pressed(typed("5-12")).text.text == "5-12")
    #expect(pressed(typed("7 dec+")).text.text == "8 dec")
    #expect(pressed([.down, "+", "+", "-", .enter]).text.text == "11 dec")
  }

  @Test func typingClosesTheMonthAndIsNotLost() {
    let field = pressed([.down] + typed("fri"))
    #expect(!field.isOpen)
    #expect(field.text.text == "fri")
  }

  @Test func theMonthShowsBusyDaysAndTheSelectedOneWithoutColour() {
    var canvas = Canvas(Size(columns: 44, rows: 12))
    let field = pressed([.down])
    let hits = field.drawMonth(
      into: &canvas, under: Rect(column: 2, row: 0, columns: 20, rows: 1), bounds: canvas.rect)
    let screen = canvas.text()
    #expect(screen.contains("Month 12"))
    #expect(screen.contains(" 8·2"))
    #expect(screen.contains("12·9"))
    #expect(screen.contains("▸10"))
    for day in 1...30 {
      #expect(hits.areas.contains { $0.target == .day(day) })
    }
  }

  @Test(arguments: [(44, 12), (40, 6), (20, 4), (3, 2), (1, 1)])
  func anyRoomIsEnough(_ columns: Int, _ rows: Int) {
    var canvas = Canvas(Size(columns: columns, rows: rows))
    let line = canvas.rect.row(rows / 2)
    let field = pressed([.down])
    _ = field.draw(into: &canvas, in: line, isFocused: true)
    _ = field.drawMonth(into: &canvas, under: line, bounds: canvas.rect)
  }

  @Test func theMouseOpensTurnsAndTakes() {
    var field = DateField(source: source)
    field.press(.sign)
    #expect(field.isOpen)
    field.press(.month(1))
    field.press(.month(-1))
    field.press(.day(17))
    #expect(!field.isOpen)
    #expect(field.text.text == "17 dec")
  }
}
