// Typing: fields and editors, before / keys / after. `|` is the cursor.

import TestSupport
import Testing

@testable import TextUI

private let size = Size(columns: 11, rows: 4)

/// The text with the cursor in it, after keys were pressed in a field that held `before`.
private func field(_ before: String, _ keys: [Key], limit: Int = 500) -> String {
  var buffer = TextBuffer("", limit: limit, isSingleLine: true)
  press(keys, before, &buffer) { _ = $0.handle($1) }
  return shown(buffer)
}

private func press(
  _ keys: [Key], _ before: String, _ buffer: inout TextBuffer,
  _ handle: (inout TextBuffer, Key) -> Void
) {
  let parts = before.split(separator: "|", omittingEmptySubsequences: false)
  buffer.insert(parts.joined())
  buffer.move(to: parts[0].count)
  for key in keys {
    handle(&buffer, key)
  }
}

private func shown(_ buffer: TextBuffer) -> String {
  String(buffer.characters[..<buffer.cursor]) + "|" + String(buffer.characters[buffer.cursor...])
}

@Suite("One line of text") struct TextFieldTests {
  @Test(
    "keys edit at the cursor",
    arguments: [
      ("ab|", [.character("c")], "abc|"),
      ("a|c", [.character("b"), .right, .character("d")], "abcd|"),
      ("ab|", [.backspace, .backspace, .backspace], "|"),
      ("|ab", [.delete], "|b"),
      ("one two|", [.ctrl("w")], "one |"),
      ("one two|", [.altBackspace, .altBackspace], "|"),
      ("one |two", [.ctrl("u")], "|two"),
      ("one |two", [.ctrl("k")], "one |"),
      ("one two|", [.ctrl("a"), .character("x")], "x|one two"),
      ("|one two", [.ctrl("e")], "one two|"),
      ("|one two", [.move(.right, .ctrl), .move(.right, .ctrl)], "one two|"),
      ("one two|", [.alt("b"), .alt("b"), .alt("f")], "one| two"),
      ("|ab", [.left, .left], "|ab"),
      ("|one two", [.alt("d")], "| two"),
    ] as [(String, [Key], String)])
  func editing(before: String, keys: [Key], after: String) {
    #expect(field(before, keys) == after)
  }

  @Test("a mark joins the letter before it, and one Backspace takes both")
  func marks() {
    #expect(field("e|", [.character("\u{301}")]) == "e\u{301}|")
    #expect(field("e|x", [.character("\u{301}"), .backspace]) == "|x")
    #expect(field("👨|", [.character("\u{200D}"), .character("👩")]) == "👨‍👩|")
  }

  @Test("a letter and its marks are the one scalar that they have, typed or pasted")
  func composing() {
    var pasted = TextField()
    _ = pasted.handle(.paste("Zoe\u{308} C\u{327}elik a\u{323}\u{302} q\u{301} 👩‍👩‍👧"))
    #expect(
      Array(pasted.text.unicodeScalars)
        == Array("Zo\u{EB} \u{C7}elik \u{1EAD} q\u{301} 👩‍👩‍👧".unicodeScalars))
    var typed = TextField()
    for scalar in "e\u{301}" { _ = typed.handle(.character(scalar)) }
    #expect(typed.text.unicodeScalars.count == 1)
    _ = typed.handle(.character("\u{323}"))
    #expect(Array(typed.text.unicodeScalars) == ["\u{1EB9}", "\u{301}"])
  }

  @Test("a paste is one step, its newlines are spaces, and controls are gone")
  func pasting() {
    #expect(field("a|", [.paste("b\nc\u{1B}d")]) == "ab cd|")
    #expect(field("a|", [.paste("b\nc"), .ctrl("z")]) == "a|")
  }

  @Test("undo goes back by words, redo forward, and typing ends the redo")
  func undo() {
    let typed = "one two".map { Key.character($0) }
    #expect(field("|", typed + [.ctrl("z")]) == "one |")
    #expect(field("|", typed + [.ctrl("z"), .ctrl("z")]) == "|")
    #expect(field("|", typed + [.ctrl("z"), .ctrl("z"), .ctrl("y")]) == "one |")
    #expect(field("|", typed + [.ctrl("z"), .character("x"), .ctrl("y")]) == "one x|")
    #expect(field("abc|", [.backspace, .backspace, .ctrl("z")]) == "abc|")
    #expect(field("ab|c", [.backspace, .right, .backspace, .ctrl("z")]) == "ac|")
  }

  @Test("nothing is typed beyond the limit, and a paste is cut there")
  func limit() {
    #expect(field("abc|", [.character("d")], limit: 3) == "abc|")
    #expect(field("a|", [.paste("bcdef")], limit: 4) == "abcd|")
  }

  @Test("keys of the form are left to it")
  func ignored() {
    var field = TextField("a")
    for key in [Key.enter, .tab, .backTab, .escape, .up, .down, .ctrl("s"), .function(1)] {
      let isTaken = field.handle(key)
      #expect(!isTaken)
    }
  }

  @Test("a long text scrolls so that the cursor is in view, and says that it goes on")
  func scrolling() {
    var canvas = Canvas(Size(columns: 8, rows: 1))
    var field = TextField("abcdefghijk")
    field.draw(into: &canvas, in: canvas.rect, isFocused: true)
    #expect(canvas.text() == "…fghijk")
    #expect(canvas.cursor?.point == Point(column: 7, row: 0))
    _ = field.handle(.home)
    field.draw(into: &canvas, in: canvas.rect, isFocused: true)
    #expect(canvas.text() == "abcdefg…")
    #expect(canvas.cursor?.point == Point(column: 0, row: 0))
    field.click(column: 3, width: 8)
    field.draw(into: &canvas, in: canvas.rect, isFocused: true)
    #expect(canvas.cursor?.point == Point(column: 3, row: 0))
  }

  @Test("a secret shows how much was typed and nothing of it")
  func secret() {
    var canvas = Canvas(Size(columns: 8, rows: 1))
    var field = TextField("hi中")
    field.isSecret = true
    field.draw(into: &canvas, in: canvas.rect, isFocused: true)
    #expect(canvas.text() == "•••")
    #expect(canvas.styleLayer == "vvvvvvvv")
  }

  @Test("undoing everything gives the first text, redoing everything the last")
  func undoLaw() {
    forAll(rounds: 300) { chance, seed in
      var buffer = TextBuffer("start", limit: 60, isSingleLine: false)
      for _ in 0..<40 {
        let key = randomKey(&chance)
        guard key != .ctrl("z"), key != .ctrl("y") else { continue }
        _ = buffer.handle(key)
        #expect(buffer.characters == Array(buffer.text), seed)
        #expect((0...buffer.characters.count).contains(buffer.cursor), seed)
      }
      let last = buffer.text
      for _ in 0..<50 { buffer.undo() }
      #expect(buffer.text == "start", seed)
      for _ in 0..<50 { buffer.redo() }
      #expect(buffer.text == last, seed)
    }
  }
}

@Suite("Many lines of text") struct TextEditorTests {
  private func editor(_ text: String, _ keys: [Key]) -> (TextEditor, Canvas) {
    var editor = TextEditor(text)
    for key in keys {
      _ = editor.handle(key, in: size)
    }
    var canvas = Canvas(size)
    editor.draw(into: &canvas, in: canvas.rect, isFocused: true)
    return (editor, canvas)
  }

  @Test("text wraps at spaces and the cursor stands behind it")
  func wrapping() {
    let (_, canvas) = editor("the quick brown fox", [])
    #expect(canvas.text() == "the quick\nbrown fox\n\n")
    #expect(canvas.cursor?.point == Point(column: 9, row: 1))
  }

  @Test("Enter begins a line")
  func enter() {
    let (editor, canvas) = editor("ab", [.enter, .character("c")])
    #expect(editor.text == "ab\nc")
    #expect(canvas.cursor?.point == Point(column: 1, row: 1))
  }

  @Test("up and down go by what is on the screen and remember their column")
  func lines() {
    let text = "long line\nx\nlong line"
    #expect(editor(text, [.up]).1.cursor?.point == Point(column: 1, row: 1))
    #expect(editor(text, [.up, .up]).1.cursor?.point == Point(column: 9, row: 0))
    #expect(editor(text, [.up, .up, .up]).1.cursor?.point == Point(column: 0, row: 0))
    #expect(editor(text, [.up, .left, .up]).1.cursor?.point == Point(column: 0, row: 0))
    #expect(editor("the quick brown fox", [.up]).1.cursor?.point == Point(column: 9, row: 0))
    #expect(editor("the quick brown fox", [.home]).1.cursor?.point == Point(column: 0, row: 1))
    #expect(
      editor("the quick brown fox", [.up, .end]).1.cursor?.point == Point(column: 9, row: 0))
  }

  @Test("the view follows the cursor")
  func scrolling() {
    let text = (1...9).map(String.init).joined(separator: "\n")
    #expect(editor(text, []).1.text() == "6\n7\n8\n9")
    #expect(editor(text, [.pageUp]).1.text() == "3\n4\n5\n6")
    #expect(editor(text, [.pageUp, .up, .up, .up, .up]).1.text() == "2\n3\n4\n5")
    #expect(editor(text, [.move(.home, .ctrl)]).1.text() == "1\n2\n3\n4")
    #expect(editor(text, [.move(.home, .ctrl), .pageDown, .down]).1.text() == "4\n5\n6\n7")
  }

  @Test("the mouse puts the cursor where it pressed")
  func clicking() {
    var (editor, canvas) = editor("the quick brown fox", [])
    editor.click(Point(column: 4, row: 0), in: size)
    _ = editor.handle(.character("X"), in: size)
    #expect(editor.text == "the Xquick brown fox")
    editor.click(Point(column: 90, row: 90), in: size)
    editor.draw(into: &canvas, in: canvas.rect, isFocused: true)
    #expect(canvas.cursor?.point.row == 1)
  }

  @Test("the cursor is always in view, and what is drawn is what was typed")
  func laws() {
    forAll(rounds: 300) { chance, seed in
      var editor = TextEditor(randomText(&chance))
      for _ in 0..<30 {
        let size = Size(columns: chance.int(1...12), rows: chance.int(1...5))
        let key = chance.int(0...3) == 0 ? randomMotion(&chance) : randomKey(&chance)
        _ = editor.handle(key, in: size)
        var canvas = Canvas(size)
        editor.draw(into: &canvas, in: canvas.rect, isFocused: true)
        #expect(canvas.cursor != nil, seed)
      }
    }
  }

  @Test("a text of 16,000 characters stays quick to type in")
  func long() {
    let words = String(repeating: "words and more ", count: 1066)
    var editor = TextEditor(words)
    let page = Size(columns: 78, rows: 20)
    let clock = ContinuousClock()
    let time = clock.measure {
      for _ in 0..<10 {
        _ = editor.handle(.character("x"), in: page)
        _ = editor.handle(.up, in: page)
        var canvas = Canvas(page)
        editor.draw(into: &canvas, in: canvas.rect, isFocused: true)
      }
    }
    // Twenty keys and ten frames; unoptimised and beside other tests.
    #expect(time < .seconds(5))
  }
}

func randomMotion(_ chance: inout SeededRandom) -> Key {
  .move(chance.pick(Key.Motion.allCases), chance.pick([[], [], .ctrl, .shift]))
}

func randomKey(_ chance: inout SeededRandom) -> Key {
  let keys: [Key] = [
    .character("a"), .character("é"), .character("\u{301}"), .character("中"), .space, .space,
    .character("\u{200D}"), .character("😀"), .backspace, .delete, .ctrl("w"), .ctrl("u"),
    .ctrl("k"), .ctrl("z"), .ctrl("y"), .left, .right, .home, .end, .paste("two words\nhere"),
    .alt("d"), .altBackspace, .enter,
  ]
  return chance.pick(keys)
}
