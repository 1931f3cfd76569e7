// Makes ncurses' changes of style short. ncurses says a style in full at every change: a reset,
// the foreground, the background, whatever was there before. This keeps account of the style that
// the terminal has and of the one that is wanted, and sends the difference when something is drawn.
//
//   in    ESC(B ESC[0;1m ESC[38;5;110m ESC[48;5;234m Label ESC(B ESC[0m ESC[38;5;252m … ␣
//   out   ESC[1;38;5;110m Label ␣
//
// A space shows no foreground, so it is drawn in whatever style has its ground. Where ncurses does
// not know that the terminal erases in the colour of the ground, many spaces are erased cells:
//
//   in    ␣␣␣␣␣␣␣␣␣␣␣␣␣␣␣␣␣␣␣␣ ESC[5;1H
//   out   ESC[20X ESC[5;1H
//
// Motions are made short beside it, see KnownPlace. The law: a terminal shows the same after the
// short bytes as after the long ones.

struct StyleSqueezer {
  private let erasesSpaces: Bool

  init(erasesSpaces: Bool = false) { self.erasesSpaces = erasesSpaces }

  /// A style as sequences can set it.
  private struct Pen: Equatable {
    var attributes: Attributes = []
    /// The numbers that set the colours: 0 the terminal's own, 30 to 107 as they are, 256 and
    /// more for one of 256.
    var foreground = 0
    var background = 0

    struct Attributes: OptionSet {
      let rawValue: UInt8
      static let bold = Attributes(rawValue: 1)
      static let underline = Attributes(rawValue: 2)
      static let reverse = Attributes(rawValue: 4)
      static let all: [(attribute: Attributes, on: Int, off: Int)] = [
        (.bold, 1, 22), (.underline, 4, 24), (.reverse, 7, 27),
      ]
    }
  }

  private var wanted = Pen()
  /// Nil when the terminal's style is not known.
  private var shown: Pen?
  private var output: [UInt8] = []
  /// Where the cursor is.
  var place = KnownPlace()

  mutating func squeeze(_ bytes: [UInt8]) -> [UInt8] {
    output.removeAll(keepingCapacity: true)
    output.reserveCapacity(bytes.count)
    var rest = bytes[...]
    while let first = rest.first {
      let count: Int
      switch first {
      case 0x1B: count = takeEscape(rest)
      case 0x20:
        count = rest.prefix { $0 == 0x20 }.count
        takeSpaces(count, before: rest.dropFirst(count))
      // Only the position changes.
      case 0x08, 0x09, 0x0D, 0x0E, 0x0F:
        output.append(first)
        count = 1
      default:
        flush()
        output.append(first)
        count = 1
      }
      if first != 0x1B { for _ in 0..<count { place.take(first) } }
      rest = rest.dropFirst(count)
    }
    return output
  }

  private mutating func takeSpaces(_ count: Int, before rest: ArraySlice<UInt8>) {
    if !looksAsWanted { flush() }
    guard erasesSpaces else { return output.append(contentsOf: repeatElement(0x20, count: count)) }
    let isPlain = shown?.attributes.isDisjoint(with: [.underline, .reverse]) ?? false
    // What erases does not move; where the next thing is a place, nothing has to.
    let isPlace = Self.isPlace(rest)
    let erasing = "\u{1B}[\(count)X" + (isPlace ? "" : "\u{1B}[\(count)C")
    // Behind a space in the last column, the terminal waits to wrap.
    let isInRow = place.hasRoom(for: isPlace ? count : count + 1)
    if isPlain, isInRow, erasing.utf8.count < count {
      output.append(contentsOf: Array(erasing.utf8))
    } else {
      output.append(contentsOf: repeatElement(0x20, count: count))
    }
  }

  /// Whether the bytes begin with a motion to a row and a column.
  private static func isPlace(_ bytes: ArraySlice<UInt8>) -> Bool {
    guard bytes.starts(with: [0x1B, UInt8(ascii: "[")]) else { return false }
    return bytes.dropFirst(2).first { (0x40...0x7E).contains($0) } == UInt8(ascii: "H")
  }

  /// The bytes that give the terminal the style that is wanted now, for somebody who writes to it
  /// beside ncurses.
  mutating func settle() -> [UInt8] {
    place.forget()
    output.removeAll(keepingCapacity: true)
    flush()
    return output
  }

  /// Whether a space in the style that the terminal has is one in the style that is wanted.
  private var looksAsWanted: Bool {
    guard let shown else { return false }
    if shown == wanted { return true }
    let marked = shown.attributes.union(wanted.attributes)
    return marked.isDisjoint(with: [.underline, .reverse]) && shown.background == wanted.background
  }

  // MARK: sequences

  /// Takes the sequence that the bytes begin with; how long it is.
  private mutating func takeEscape(_ bytes: ArraySlice<UInt8>) -> Int {
    guard bytes.count > 1 else {
      output.append(contentsOf: bytes)
      return bytes.count
    }
    switch bytes[bytes.startIndex + 1] {
    case UInt8(ascii: "["): return takeControl(bytes)
    // The ASCII set, again and again: this screen never has another one.
    case UInt8(ascii: "(") where bytes.dropFirst(2).first == UInt8(ascii: "B"): return 3
    default:
      flush()
      place.forget()
      output.append(contentsOf: bytes.prefix(2))
      return 2
    }
  }

  private mutating func takeControl(_ bytes: ArraySlice<UInt8>) -> Int {
    let body = bytes.dropFirst(2)
    guard let end = body.firstIndex(where: { (0x40...0x7E).contains($0) }) else {
      output.append(contentsOf: bytes)
      return bytes.count
    }
    let sequence = bytes[...end]
    switch bytes[end] {
    case UInt8(ascii: "m"):
      if !takeStyle(body[..<end]) {
        flush()
        output.append(contentsOf: sequence)
        shown = nil
      }
    case UInt8(ascii: "H"):
      let numbers = Self.numbers(body[..<end]) ?? []
      output += place.move(to: numbers.first ?? 1, numbers.count > 1 ? numbers[1] : 1)
    // Motions and modes draw nothing.
    case UInt8(ascii: "A"), UInt8(ascii: "B"), UInt8(ascii: "C"), UInt8(ascii: "D"),
      UInt8(ascii: "G"), UInt8(ascii: "d"), UInt8(ascii: "h"), UInt8(ascii: "l"),
      UInt8(ascii: "r"), UInt8(ascii: "t"):
      place.take(bytes[end], Self.numbers(body[..<end]))
      output.append(contentsOf: sequence)
    // Erasing leaves the ground of the style.
    case UInt8(ascii: "J"), UInt8(ascii: "K"), UInt8(ascii: "X"), UInt8(ascii: "P"):
      if !looksAsWanted { flush() }
      output.append(contentsOf: sequence)
    default:
      flush()
      place.forget()
      output.append(contentsOf: sequence)
    }
    return sequence.count
  }

  /// The numbers of a sequence, 0 where one is left out; nil where there is something else.
  private static func numbers(_ body: ArraySlice<UInt8>) -> [Int]? {
    var numbers = [0]
    for byte in body {
      switch byte {
      case UInt8(ascii: ";"): numbers.append(0)
      case UInt8(ascii: "0")...UInt8(ascii: "9"):
        let digit = Int(byte - UInt8(ascii: "0"))
        numbers[numbers.count - 1] = numbers[numbers.count - 1] &* 10 &+ digit
      default: return nil
      }
    }
    return numbers
  }

  /// False for a number that is not understood; nothing is taken then.
  private mutating func takeStyle(_ body: ArraySlice<UInt8>) -> Bool {
    guard let numbers = Self.numbers(body) else { return false }
    var pen = wanted
    var rest = numbers[...]
    while let number = rest.popFirst() {
      switch number {
      case 0: pen = Pen()
      case 38, 48:
        guard rest.popFirst() == 5, let index = rest.popFirst() else { return false }
        if number == 38 { pen.foreground = 256 + index } else { pen.background = 256 + index }
      // The Linux console's ordinary set of signs: this screen never has another one.
      case 10: break
      case 39: pen.foreground = 0
      case 49: pen.background = 0
      case 30...37, 90...97: pen.foreground = number
      case 40...47, 100...107: pen.background = number
      default:
        guard let row = Pen.Attributes.all.first(where: { $0.on == number || $0.off == number })
        else { return false }
        if number == row.on {
          pen.attributes.insert(row.attribute)
        } else {
          pen.attributes.remove(row.attribute)
        }
      }
    }
    wanted = pen
    return true
  }

  // MARK: the difference

  private mutating func flush() {
    guard shown != wanted else { return }
    let anew = Self.changes(from: Pen(), to: wanted)
    var text = anew.isEmpty ? "" : "0;" + anew
    if let shown, !anew.isEmpty {
      let little = Self.changes(from: shown, to: wanted)
      if little.utf8.count < text.utf8.count { text = little }
    }
    output.append(contentsOf: Array("\u{1B}[\(text)m".utf8))
    shown = wanted
  }

  private static func changes(from old: Pen, to new: Pen) -> String {
    var numbers: [String] = []
    for row in Pen.Attributes.all
    where old.attributes.contains(row.attribute) != new.attributes.contains(row.attribute) {
      numbers.append(String(new.attributes.contains(row.attribute) ? row.on : row.off))
    }
    if old.foreground != new.foreground {
      numbers.append(colour(new.foreground, own: "39", indexed: "38;5;"))
    }
    if old.background != new.background {
      numbers.append(colour(new.background, own: "49", indexed: "48;5;"))
    }
    return numbers.joined(separator: ";")
  }

  private static func colour(_ number: Int, own: String, indexed: String) -> String {
    switch number {
    case 0: own
    case 256...: indexed + String(number - 256)
    default: String(number)
    }
  }
}
