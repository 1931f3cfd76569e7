// What the sequences mean: cursor and function keys as xterm, rxvt, screen and the Linux console
// send them, focus, and the mouse in its two encodings. Unknown ones mean nothing.

extension KeyDecoder {
  /// After ESC [: parameters, then one final byte. rxvt ends a shifted key with `$`, which
  /// is an intermediate byte to everybody else; only replies to questions begin with `?`.
  mutating func takeSequence(_ byte: UInt8) {
    switch byte {
    case UInt8(ascii: "[") where body.isEmpty: state = .consoleFunction
    case UInt8(ascii: "M") where body.isEmpty: state = .plainMouse
    case UInt8(ascii: "$") where body.first != UInt8(ascii: "?"):
      complete(Self.key(body: body, final: byte))
    case 0x20...0x3F where body.count < Self.sequenceLimitBytes: body.append(byte)
    case 0x20...0x3F: state = .overlongSequence
    case 0x40...0x7E:
      if byte == UInt8(ascii: "~"), body == Self.pasteStart {
        body.removeAll(keepingCapacity: true)
        state = .paste(markerBytesSeen: 0)
      } else {
        complete(Self.key(body: body, final: byte))
      }
    default: breakOff(at: byte, unsent: "[")
    }
  }

  mutating func takeOverlong(_ byte: UInt8) {
    switch byte {
    case 0x20...0x3F: break
    case 0x40...0x7E: complete(nil)
    default: breakOff(at: byte, unsent: nil)
    }
  }

  /// After ESC O: cursor and function keys, and the keypad in its application mode.
  mutating func takeShift(_ byte: UInt8) {
    switch byte {
    case UInt8(ascii: "0")...UInt8(ascii: ";") where body.count < Self.sequenceLimitBytes:
      body.append(byte)
    case UInt8(ascii: "M"): complete(.enter)
    case UInt8(ascii: "X"): complete(.character("="))
    case UInt8(ascii: "j")...UInt8(ascii: "y"):
      complete(.character(Character(Unicode.Scalar(byte - 0x40))))
    case 0x40...0x7E:
      // `ESC O 5 A` is an old way to write `ESC [ 1 ; 5 A`.
      let modifier = Self.parameters(body).last ?? 0
      complete(Self.cursorOrFunction(final: byte, Self.modifiers(modifier)))
    default: breakOff(at: byte, unsent: "O")
    }
  }

  mutating func takeConsoleFunction(_ byte: UInt8) {
    switch byte {
    case UInt8(ascii: "A")...UInt8(ascii: "E"): complete(.function(Int(byte) - 0x40))
    case 0x20...0x7E: complete(nil)
    default: breakOff(at: byte, unsent: nil)
    }
  }

  private static func key(body: [UInt8], final: UInt8) -> Key? {
    if body.first == UInt8(ascii: "<") {
      return mouse(body: body.dropFirst(), final: final)
    }
    guard body.allSatisfy({ $0 >= 0x30 && $0 <= 0x3B }) else { return nil }
    let parameters = parameters(body)
    let modifiers = modifiers(parameters.count > 1 ? parameters[1] : 0)
    switch final {
    case UInt8(ascii: "~"): return numbered(parameters[0], modifiers)
    case UInt8(ascii: "$"): return numbered(parameters[0], .shift)
    case UInt8(ascii: "^"): return numbered(parameters[0], .ctrl)
    case UInt8(ascii: "@"): return numbered(parameters[0], [.ctrl, .shift])
    case UInt8(ascii: "Z"): return .backTab
    case UInt8(ascii: "I"): return .focusIn
    case UInt8(ascii: "O"): return .focusOut
    case UInt8(ascii: "a")...UInt8(ascii: "d"): return cursorOrFunction(final: final - 0x20, .shift)
    default: return cursorOrFunction(final: final, modifiers)
    }
  }

  private static func cursorOrFunction(final: UInt8, _ modifiers: Key.Modifiers) -> Key? {
    switch final {
    case UInt8(ascii: "A"): .move(.up, modifiers)
    case UInt8(ascii: "B"): .move(.down, modifiers)
    case UInt8(ascii: "C"): .move(.right, modifiers)
    case UInt8(ascii: "D"): .move(.left, modifiers)
    case UInt8(ascii: "H"): .move(.home, modifiers)
    case UInt8(ascii: "F"): .move(.end, modifiers)
    case UInt8(ascii: "P")...UInt8(ascii: "S"): function(Int(final) - 0x4F, modifiers)
    default: nil
    }
  }

  private static func numbered(_ number: Int, _ modifiers: Key.Modifiers) -> Key? {
    switch number {
    case 1, 7: .move(.home, modifiers)
    case 2: .insert
    case 3: .delete
    case 4, 8: .move(.end, modifiers)
    case 5: .move(.pageUp, modifiers)
    case 6: .move(.pageDown, modifiers)
    case 11...15: function(number - 10, modifiers)
    case 17...21: function(number - 11, modifiers)
    case 23...26: function(number - 12, modifiers)
    case 28...29: function(number - 13, modifiers)
    case 31...34: function(number - 14, modifiers)
    default: nil
    }
  }

  private static func function(_ number: Int, _ modifiers: Key.Modifiers) -> Key? {
    switch modifiers {
    case []: .function(number)
    case .shift where number <= 12: .function(number + 12)
    default: nil
    }
  }

  /// xterm writes 1 + the bits; 8, Meta, counts as Alt.
  private static func modifiers(_ parameter: Int) -> Key.Modifiers {
    let bits = UInt8(truncatingIfNeeded: max(0, parameter - 1))
    return Key.Modifiers(rawValue: bits & 7 | (bits & 8) >> 2)
  }

  /// Numbers between `;`, a missing one as 0; of `a:b` only `a`.
  private static func parameters(_ body: some Sequence<UInt8>) -> [Int] {
    var numbers = [0]
    var isSubparameter = false
    for byte in body {
      switch byte {
      case UInt8(ascii: ";"):
        numbers.append(0)
        isSubparameter = false
      case UInt8(ascii: ":"): isSubparameter = true
      default:
        if !isSubparameter {
          numbers[numbers.count - 1] = min(numbers.last! * 10 + Int(byte & 0x0F), 99_999)
        }
      }
    }
    return numbers
  }
}

// The mouse. `ESC [ < button ; column ; row M`, with `m` for a release; or `ESC [ M` and three
// bytes, each 32 more than the number, from terminals that do not know the first form.
extension KeyDecoder {
  private static func mouse(body: ArraySlice<UInt8>, final: UInt8) -> Key? {
    guard body.allSatisfy({ $0 >= 0x30 && $0 <= 0x3B }) else { return nil }
    let numbers = parameters(body)
    guard numbers.count == 3 else { return nil }
    switch final {
    case UInt8(ascii: "M"):
      return mouse(code: numbers[0], column: numbers[1], row: numbers[2], isRelease: false)
    case UInt8(ascii: "m"):
      return mouse(code: numbers[0], column: numbers[1], row: numbers[2], isRelease: true)
    default: return nil
    }
  }

  mutating func takePlainMouse(_ byte: UInt8) {
    guard byte >= 32 else { return breakOff(at: byte, unsent: nil) }
    body.append(byte)
    guard body.count == 3 else { return }
    let numbers = body.map { Int($0) - 32 }
    let isRelease = numbers[0] & 0b110_0011 == 3
    complete(
      Self.mouse(code: numbers[0], column: numbers[1], row: numbers[2], isRelease: isRelease))
  }

  /// The code is the button in two bits, then Shift 4, Alt 8, Ctrl 16, moving 32, wheel 64.
  private static func mouse(code: Int, column: Int, row: Int, isRelease: Bool) -> Key? {
    guard code >= 0, code < 128, column >= 1, row >= 1 else { return nil }
    let buttons: [Mouse.Button] = [.left, .middle, .right, .none]
    let button = buttons[code & 3]
    let action: Mouse.Action
    switch (code & 64 != 0, code & 32 != 0) {
    case (true, _):
      guard code & 3 < 2 else { return nil }
      action = code & 1 == 0 ? .wheelUp : .wheelDown
    case (_, true):
      guard button != .none else { return nil }
      action = .drag
    default: action = isRelease ? .release : .press
    }
    return .mouse(
      Mouse(
        action, code & 64 != 0 ? .none : button, column: column - 1, row: row - 1,
        modifiers: mouseModifiers(code)))
  }

  private static func mouseModifiers(_ code: Int) -> Key.Modifiers {
    Key.Modifiers(rawValue: UInt8(code >> 2 & 7))
  }
}
