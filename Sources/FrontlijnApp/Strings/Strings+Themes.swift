// Themes and roles in words, for the list of themes and for `inspect`.

import TextUI

extension Strings {
  func themeName(_ name: String) -> String {
    switch name {
    case "paper": say("paper: dark on light", "paper: donker op licht")
    case "slate": say("slate: light on dark", "slate: licht op donker")
    case "projector":
      say("projector: black on white, for a room", "projector: zwart op wit, voor een zaal")
    case "blue-orange":
      say(
        "blue-orange: if red and green look alike",
        "blue-orange: als rood en groen op elkaar lijken")
    case "red-cyan":
      say("red-cyan: if blue and yellow look alike", "red-cyan: als blauw en geel op elkaar lijken")
    case "terminal":
      say("terminal: the colours of your window", "terminal: de kleuren van je venster")
    case "mono": say("mono: without colours", "mono: zonder kleuren")
    default: name
    }
  }

  var inspectLabel: String { say("inspect colours", "kleuren nalopen") }
  var inspectSentence: String {
    say(
      "Names the role, the colours and the sign of what the cursor is on.",
      "Noemt de rol, de kleuren en het teken van wat onder de cursor staat.")
  }
  var inspectionHint: String {
    say("↑↓←→ move · Esc back", "↑↓←→ bewegen · Esc terug")
  }

  /// `overdue: 210 on 234 bold · without colour: ! and the words`
  func inspection(_ role: Role, _ paint: Paint) -> String {
    let pair = paint.full
    let attributes = Attributes.words(paint.attributes)
    let colours =
      "\(colour(pair.foreground)) \(say("on", "op")) \(colour(pair.background))"
      + (attributes.isEmpty ? "" : " \(attributes)")
    return "\(role.name): \(colours) · "
      + say("without colour: ", "zonder kleur: ") + name(role.entry.bearer)
  }

  private func colour(_ colour: Colour) -> String {
    colour == .own ? say("own", "eigen") : String(colour.index)
  }

  private func name(_ bearer: Bearer) -> String {
    switch bearer {
    case .words: say("the words", "de woorden")
    case .word: say("the word", "het woord")
    case .wordAfterKey: say("the word after the key", "het woord achter de toets")
    case .labelWord: say("the label's word", "het woord van het label")
    case .attentionAndWords: say("! and the words", "! en de woorden")
    case .place: say("its place", "de plaats")
    case .emptyCell: say("an empty cell", "een lege cel")
    case .underline: say("underline", "onderstreept")
    case .signAndReverse: say("▸ and reverse", "▸ en omgekeerd")
    case .heavyFrame: say("━ ┃ and ► in the title", "━ ┃ en ► in de titel")
    case .sign(let sign): sign
    }
  }
}
