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
  /// Those of the sequence that is looked at.
  private var numbers: [Int] = []
  /// Where the cursor is.
  var place = KnownPlace()

  mutating func squeeze(_ bytes: [UInt8]) -> [UInt8] {
    bytes.withUnsafeBufferPointer { squeeze($0) }
  }

  private mutating func squeeze(_ bytes: UnsafeBufferPointer<UInt8>) -> [UInt8] {
    output.removeAll(keepingCapacity: true)
    var at = 0
    while at < bytes.count {
      switch bytes[at] {
      case 0x1B: at = takeEscape(bytes, at)
      case 0x20:
        var end = at + 1
        while end < bytes.count, bytes[end] == 0x20 { end += 1 }
        takeSpaces(end - at, beforePlace: Self.isPlace(bytes, end))
        place.take(spaces: end - at)
        at = end
      // Only the position changes.
      case 0x08, 0x09, 0x0D, 0x0E, 0x0F:
        output.append(bytes[at])
        place.take(bytes[at])
        at += 1
      default:
        if shown != wanted { flush() }
        let start = at
        repeat {
          place.take(bytes[at])
          at += 1
        } while at < bytes.count && bytes[at] > 0x20
        output.append(contentsOf: bytes[start..<at])
      }
    }
    return output
  }

  private mutating func takeSpaces(_ count: Int, beforePlace isPlace: Bool) {
    if !looksAsWanted { flush() }
    guard erasesSpaces else { return output.append(contentsOf: repeatElement(0x20, count: count)) }
    let isPlain = shown?.attributes.isDisjoint(with: [.underline, .reverse]) ?? false
    // Behind a space in the last column, the terminal waits to wrap.
    let isInRow = place.hasRoom(for: isPlace ? count : count + 1)
    // What erases does not move; where the next thing is a place, nothing has to.
    let erasing = "\u{1B}[\(count)X" + (isPlace ? "" : "\u{1B}[\(count)C")
    if isPlain, isInRow, erasing.utf8.count < count {
      output.append(contentsOf: erasing.utf8)
    } else {
      output.append(contentsOf: repeatElement(0x20, count: count))
    }
  }

  /// Whether the bytes go on with a motion to a row and a column.
  private static func isPlace(_ bytes: UnsafeBufferPointer<UInt8>, _ at: Int) -> Bool {
    guard at + 1 < bytes.count, bytes[at] == 0x1B, bytes[at + 1] == UInt8(ascii: "[") else {
      return false
    }
    return end(ofControl: bytes, at).map { bytes[$0] == UInt8(ascii: "H") } ?? false
  }

  /// Where the letter stands that ends a sequence.
  private static func end(ofControl bytes: UnsafeBufferPointer<UInt8>, _ at: Int) -> Int? {
    bytes[(at + 2)...].firstIndex { (0x40...0x7E).contains($0) }
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

  /// Takes the sequence that begins there; where it ends.
  private mutating func takeEscape(_ bytes: UnsafeBufferPointer<UInt8>, _ at: Int) -> Int {
    guard at + 1 < bytes.count else { return pass(bytes, at..<bytes.count) }
    switch bytes[at + 1] {
    case UInt8(ascii: "["):
      guard let last = Self.end(ofControl: bytes, at) else { return pass(bytes, at..<bytes.count) }
      takeControl(bytes, at..<last + 1)
      return last + 1
    // The ASCII set, again and again: this screen never has another one.
    case UInt8(ascii: "(") where at + 2 < bytes.count && bytes[at + 2] == UInt8(ascii: "B"):
      return at + 3
    default:
      flush()
      place.forget()
      return pass(bytes, at..<at + 2)
    }
  }

  @discardableResult
  private mutating func pass(_ bytes: UnsafeBufferPointer<UInt8>, _ range: Range<Int>) -> Int {
    output.append(contentsOf: bytes[range])
    return range.upperBound
  }

  private mutating func takeControl(_ bytes: UnsafeBufferPointer<UInt8>, _ range: Range<Int>) {
    let final = bytes[range.upperBound - 1]
    let isUnderstood = readNumbers(bytes[range.lowerBound + 2..<range.upperBound - 1])
    switch final {
    case UInt8(ascii: "m"):
      if isUnderstood, takeStyle() { return }
      flush()
      pass(bytes, range)
      shown = nil
    case UInt8(ascii: "H"):
      let (row, column) = (numbers[0], numbers.count > 1 ? numbers[1] : 1)
      place.move(to: row, column, into: &output)
    // Motions and modes draw nothing.
    case UInt8(ascii: "A"), UInt8(ascii: "B"), UInt8(ascii: "C"), UInt8(ascii: "D"),
      UInt8(ascii: "G"), UInt8(ascii: "d"), UInt8(ascii: "h"), UInt8(ascii: "l"),
      UInt8(ascii: "r"), UInt8(ascii: "t"):
      place.take(final, isUnderstood ? numbers[0] : 0)
      pass(bytes, range)
    // Erasing leaves the ground of the style.
    case UInt8(ascii: "J"), UInt8(ascii: "K"), UInt8(ascii: "X"), UInt8(ascii: "P"):
      if !looksAsWanted { flush() }
      pass(bytes, range)
    default:
      flush()
      place.forget()
      pass(bytes, range)
    }
  }

  /// The numbers of a sequence, 0 where one is left out; false where there is something else.
  private mutating func readNumbers(_ body: some Sequence<UInt8>) -> Bool {
    numbers.removeAll(keepingCapacity: true)
    var number = 0
    for byte in body {
      switch byte {
      case UInt8(ascii: ";"):
        numbers.append(number)
        number = 0
      case UInt8(ascii: "0")...UInt8(ascii: "9"):
        number = number &* 10 &+ Int(byte - UInt8(ascii: "0"))
      default:
        numbers = [0]
        return false
      }
    }
    numbers.append(number)
    return true
  }

  /// False for a number that is not understood; nothing is taken then.
  private mutating func takeStyle() -> Bool {
    var pen = wanted
    var at = 0
    while at < numbers.count {
      let number = numbers[at]
      at += 1
      switch number {
      case 0: pen = Pen()
      case 38, 48:
        guard at + 1 < numbers.count, numbers[at] == 5 else { return false }
        let index = numbers[at + 1]
        at += 2
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
    var numbers = Self.changes(from: Pen(), to: wanted)
    if !numbers.isEmpty {
      numbers.insert(0, at: 0)
      let little = shown.map { Self.changes(from: $0, to: wanted) }
      if let little, Self.bytes(little) < Self.bytes(numbers) { numbers = little }
    }
    output.append(control: numbers, "m")
    shown = wanted
  }

  /// What these numbers take in a sequence.
  private static func bytes(_ numbers: [Int]) -> Int {
    numbers.reduce(0) { $0 + ($1 < 10 ? 2 : $1 < 100 ? 3 : 4) }
  }

  private static func changes(from old: Pen, to new: Pen) -> [Int] {
    var numbers: [Int] = []
    for row in Pen.Attributes.all
    where old.attributes.contains(row.attribute) != new.attributes.contains(row.attribute) {
      numbers.append(new.attributes.contains(row.attribute) ? row.on : row.off)
    }
    if old.foreground != new.foreground { numbers += colour(new.foreground, own: 39) }
    if old.background != new.background { numbers += colour(new.background, own: 49) }
    return numbers
  }

  /// The numbers that set a colour; `own` is that for the terminal's own.
  private static func colour(_ number: Int, own: Int) -> [Int] {
    switch number {
    case 0: [own]
    case 256...: [own - 1, 5, number - 256]
    default: [number]
    }
  }
}

extension [UInt8] {
  /// Adds `ESC[1;2H`.
  mutating func append(control numbers: [Int], _ final: Unicode.Scalar) {
    self += [0x1B, UInt8(ascii: "[")]
    for (place, number) in numbers.enumerated() {
      if place > 0 { append(UInt8(ascii: ";")) }
      append(decimal: number)
    }
    append(UInt8(ascii: final))
  }

  /// The digits of a number that is not negative.
  private mutating func append(decimal number: Int) {
    if number > 9 { append(decimal: number / 10) }
    append(UInt8(ascii: "0") + UInt8(number % 10))
  }
}
