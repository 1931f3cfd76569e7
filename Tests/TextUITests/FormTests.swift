// Forms: what keys do in them, when they are checked, and how they lie in their room.

import Testing

@testable import TextUI

private enum FieldName: Hashable, Sendable {
  case household, when, kind, note, lead, tag
}

private let texts = FormTexts(
  save: "Save", more: "More", needed: "needed", neededProblem: "Fill this in",
  nothing: "nothing fits", toFix: { "\($0) to fix" })

private let kinds = [
  Choice("visit", "Visit"), Choice("phone", "Phone call", detail: "by telephone"),
  Choice("letter", "Letter"),
]

private func form() -> Form<FieldName> {
  Form(
    [
      FormField(.household, "Household", .line(TextField()), hint: "A name", isNeeded: true),
      FormField(.when, "When", .line(TextField(), cells: 12), hint: "fri, 5 dec, +3"),
      FormField(.lead, "Lead", .line(TextField()), isFolded: true),
      FormField(.kind, "Kind", .choice(ChoiceField(kinds)), hint: "Type a letter"),
      FormField(.note, "Note", .text(TextEditor(), rows: 3)),
      FormField(
        .tag, "Tag", .options(OptionRow([Choice("y", "yes"), Choice("n", "no")])),
        isFolded: true),
    ], texts: texts)
}

private let room = Size(columns: 40, rows: 18)

private func check(_ field: FormField<FieldName>) -> FieldProblem? {
  switch field.input.value {
  case "31 feb": FieldProblem("31 Feb does not exist")
  case "yesterday": FieldProblem("In the past", isWarning: true)
  default: nil
  }
}

/// The form and what became of the last key.
private func press(
  _ keys: [Key], in form: Form<FieldName> = form(), size: Size = room
) -> (form: Form<FieldName>, last: FormOutcome<FieldName>) {
  var form = form
  var last = FormOutcome<FieldName>.ignored
  for key in keys {
    last = form.handle(key, in: size, check: check)
  }
  return (form, last)
}

private func typed(_ text: String) -> [Key] { text.map { .character($0) } }

private func drawn(_ form: Form<FieldName>, _ size: Size = room) -> Canvas {
  var canvas = Canvas(size)
  _ = form.draw(into: &canvas, in: canvas.rect)
  return canvas
}

@Suite("Filling in a form") struct FormKeyTests {
  @Test("typing edits, Enter, Tab and down go on, Shift-Tab and up go back")
  func order() {
    #expect(press(typed("a")).last == .edited(.household))
    #expect(press([.enter]).last == .left(.household))
    #expect(press([.enter]).form.focusedID == .when)
    #expect(press([.tab, .down]).form.focusedID == .kind)
    #expect(press([.tab, .down, .up, .backTab]).form.focusedID == .household)
    #expect(press([.backTab]).form.focusedID == nil)
    #expect(press([.backTab, .tab]).form.focusedID == .household)
  }

  @Test("folded fields come last and only when they are asked for")
  func folding() {
    let toMore: [Key] = [.tab, .tab, .tab, .tab]
    #expect(press(toMore).form.focusedID == nil)
    let unfolded = press(toMore + [.enter]).form
    #expect(unfolded.isUnfolded && unfolded.focusedID == .lead)
    #expect(press([.tab], in: unfolded).form.focusedID == .tag)
  }

  @Test("Ctrl-S and the button save when everything is in order")
  func saving() {
    #expect(press(typed("Abara") + [.ctrl("s")]).last == .save)
    #expect(press(typed("Abara") + [.backTab, .enter]).last == .save)
  }

  @Test("what is needed is asked for on saving, and the keys go to the first problem")
  func needed() {
    let (form, last) = press([.tab] + typed("31 feb") + [.ctrl("s")])
    #expect(last == .refused(2))
    #expect(form.focusedID == .household)
    #expect(form[.household].problem == FieldProblem("Fill this in"))
    #expect(press([.tab]).form[.household].problem == nil)
  }

  @Test("a field is checked when it is left, and a problem goes with the next letter")
  func checking() {
    let typing = press([.tab] + typed("31 feb")).form
    #expect(typing[.when].problem == nil)
    let left = press([.tab], in: typing).form
    #expect(left[.when].problem == FieldProblem("31 Feb does not exist"))
    #expect(press([.backTab, .character("x")], in: left).form[.when].problem == nil)
  }

  @Test("a warning is shown and does not block")
  func warning() {
    let (form, last) = press(typed("Abara") + [.tab] + typed("yesterday") + [.ctrl("s")])
    #expect(last == .save)
    #expect(form[.when].problem?.isWarning == true)
  }

  @Test("Escape leaves and says whether something was typed")
  func cancelling() {
    #expect(press([.escape]).last == .cancel(isDirty: false))
    #expect(press(typed("a") + [.escape]).last == .cancel(isDirty: true))
    #expect(press(typed("a") + [.backspace, .escape]).last == .cancel(isDirty: false))
  }

  @Test("a choice opens its list, is found by its letters, and goes on when it is made")
  func choosing() {
    let toKind: [Key] = [.tab, .tab]
    #expect(press(toKind + [.space, .escape]).last == .handled)
    let chosen = press(toKind + typed("ph") + [.enter])
    #expect(chosen.last == .edited(.kind))
    #expect(chosen.form.value(.kind) == "phone")
    #expect(chosen.form.focusedID == .note)
    #expect(press(toKind + typed("tele") + [.enter]).form.value(.kind) == "phone")
    #expect(press(toKind + [.enter, .down, .down, .tab]).form.value(.kind) == "letter")
    #expect(press(toKind + [.enter, .escape]).form.value(.kind) == "")
  }

  @Test("an editor keeps Enter, and gives up and down back at its ends")
  func editor() {
    let toNote: [Key] = [.tab, .tab, .tab]
    let (form, _) = press(toNote + typed("a") + [.enter] + typed("b"))
    #expect(form.value(.note) == "a\nb")
    #expect(press([.up, .up, .up], in: form).form.focusedID == .kind)
  }

  @Test("an option is chosen by arrows, Space or its letter")
  func options() {
    var form = form()
    form.focus(on: .tag)
    #expect(press([.right], in: form).form.value(.tag) == "y")
    #expect(press([.space, .space], in: form).form.value(.tag) == "n")
    #expect(press(typed("n"), in: form).form.value(.tag) == "n")
    #expect(press(typed("n") + [.backspace], in: form).form.value(.tag) == "")
  }

  @Test("what a form was opened with is not something typed")
  func prefilled() {
    var household = FormField(FieldName.household, "Household", .line(TextField("Abara")))
    household.isFolded = true
    let form = Form([household], texts: texts)
    #expect(form.isUnfolded && !form.isDirty)
  }
}

@Suite("Drawing a form") struct FormDrawTests {
  @Test("labels stand left, values right, hints under their field, the button below")
  func roomy() {
    let canvas = drawn(press(typed("Abara")).form, Size(columns: 40, rows: 12))
    #expect(
      canvas.text() == """
        ▸ Household  Abara
                     A name
          When
                     fri, 5 dec, +3
          Kind                                 ▼
                     Type a letter
          Note



          More: Lead, Tag
          [ Save ]
        """)
    #expect(canvas.cursor?.point == Point(column: 18, row: 0))
  }

  @Test("where there is little room, only the field with the keys has its hint, and it scrolls")
  func compact() {
    let size = Size(columns: 40, rows: 6)
    #expect(
      drawn(form(), size).text() == """
        ▸ Household                       needed
                     A name
          When
          Kind                                 ▼

          [ Save ]
        """)
    let (form, _) = press([.tab, .tab, .tab], size: size)
    #expect(
      drawn(form, size).text() == """
          When
          Kind                                 ▼
        ▸ Note


          [ Save ]
        """)
  }

  @Test("a problem stands under its field with a sign, and the number of them by the button")
  func problems() {
    let (form, _) = press([.ctrl("s")])
    let canvas = drawn(form)
    #expect(canvas.text().contains("             ! Fill this in"))
    #expect(canvas.text().hasSuffix("  [ Save ]  ! 1 to fix"))
    #expect(canvas.styleLayer.contains("eeeeeeeeeeeeee"))
  }

  @Test("the meaning of what was typed stands beside it, or under it where there is no room")
  func meaning() {
    var form = press([.tab] + typed("fri")).form
    form[.when].meaning = "Fri 5 Dec"
    #expect(drawn(form).text().contains("▸ When       fri          Fri 5 Dec\n"))
    form[.when].meaning = "Friday 5 December, in four days"
    #expect(drawn(form).text().contains("fri\n         Friday 5 December, in four days\n"))
  }

  @Test("an open list lies over the form, its rows are targets")
  func list() {
    let (form, _) = press([.tab, .tab, .space])
    var canvas = Canvas(room)
    let hits = form.draw(into: &canvas, in: canvas.rect)
    #expect(canvas.text().contains("             ▸ Visit"))
    #expect(canvas.text().contains("Phone call  by telephone"))
    #expect(hits.hit(Point(column: 20, row: 7))?.target == .option(.kind, "letter"))
  }

  @Test("a press puts the keys and the cursor where it was")
  func clicking() {
    var form = press(typed("Abara")).form
    var canvas = Canvas(room)
    func click(_ column: Int, _ row: Int) -> FormOutcome<FieldName> {
      let hits = form.draw(into: &canvas, in: canvas.rect)
      guard let hit = hits.hit(Point(column: column, row: row)) else { return .ignored }
      return form.handle(
        Mouse(.press, column: column, row: row), on: hit, in: room, check: check)
    }
    #expect(click(15, 0) == .handled)
    _ = form.draw(into: &canvas, in: canvas.rect)
    #expect(canvas.cursor?.point == Point(column: 15, row: 0))
    #expect(click(3, 2) == .left(.household))
    #expect(form.focusedID == .when)
    #expect(click(20, 4) == .left(.when))
    #expect(click(20, 6) == .edited(.kind))
    #expect(form.value(.kind) == "phone")
    #expect(click(3, 17) == .save)
  }

  @Test("every form works at 40 by 12 and survives any size and any key")
  func laws() {
    let keys: [Key] = [
      .tab, .backTab, .enter, .up, .down, .space, .escape, .ctrl("s"), .pageDown,
      .character("v"), .character("y"),
    ]
    forAll(rounds: 50) { chance, seed in
      var form = form()
      for _ in 0..<40 {
        let size = Size(columns: chance.int(1...60), rows: chance.int(1...20))
        let key = chance.int(0...1) == 0 ? chance.pick(keys) : randomKey(&chance)
        _ = form.handle(key, in: size, check: check)
        let canvas = drawn(form, size)
        if size.columns >= 20, size.rows >= 3 {
          #expect(canvas.cursor != nil, seed)
          #expect(canvas.text().contains("[ Save ]"), seed)
        }
      }
    }
  }
}
