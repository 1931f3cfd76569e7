// What a terminal sends for a key: the way back from KeyDecoder, as xterm spells it.

import TextUI

extension Key {
  public var terminalBytes: [UInt8] { Array(terminalText.utf8) }

  private var terminalText: String {
    switch self {
    case .character(let character): String(character)
    case .ctrl(let letter): Self.control(letter)
    case .alt(let character): "\u{1B}" + String(character)
    case .enter: "\r"
    case .escape: "\u{1B}"
    case .tab: "\t"
    case .backTab: "\u{1B}[Z"
    case .backspace: "\u{7F}"
    case .delete: "\u{1B}[3~"
    case .insert: "\u{1B}[2~"
    case .move(let motion, let modifiers): Self.move(motion, modifiers)
    case .function(let number): Self.function(number)
    case .paste(let text): "\u{1B}[200~\(text)\u{1B}[201~"
    case .mouse(let mouse): Self.mouse(mouse)
    case .focusIn: "\u{1B}[I"
    case .focusOut: "\u{1B}[O"
    }
  }

  private static func control(_ letter: Character) -> String {
    let value = letter.unicodeScalars.first!.value
    return String(Unicode.Scalar(UInt8(value & 0x1F)))
  }

  private static func move(_ motion: Motion, _ modifiers: Modifiers) -> String {
    let (number, final): (String, String) =
      switch motion {
      case .up: ("1", "A")
      case .down: ("1", "B")
      case .right: ("1", "C")
      case .left: ("1", "D")
      case .home: ("1", "H")
      case .end: ("1", "F")
      case .pageUp: ("5", "~")
      case .pageDown: ("6", "~")
      }
    if modifiers.isEmpty {
      return "\u{1B}[" + (final == "~" ? number : "") + final
    }
    return "\u{1B}[\(number);\(modifiers.rawValue + 1)\(final)"
  }

  private static func function(_ number: Int) -> String {
    switch number {
    case 1...4: "\u{1B}O" + ["P", "Q", "R", "S"][number - 1]
    case 5: "\u{1B}[15~"
    case 6...10: "\u{1B}[\(number + 11)~"
    case 11...14: "\u{1B}[\(number + 12)~"
    case 15...16: "\u{1B}[\(number + 13)~"
    default: "\u{1B}[\(number + 14)~"
    }
  }

  private static func mouse(_ mouse: Mouse) -> String {
    var code =
      switch mouse.button {
      case .left: 0
      case .middle: 1
      case .right: 2
      case .none: 0
      }
    switch mouse.action {
    case .press, .release: break
    case .drag: code += 32
    case .wheelUp: code = 64
    case .wheelDown: code = 65
    }
    code += Int(mouse.modifiers.rawValue) << 2
    let final = mouse.action == .release ? "m" : "M"
    return "\u{1B}[<\(code);\(mouse.column + 1);\(mouse.row + 1)\(final)"
  }
}
