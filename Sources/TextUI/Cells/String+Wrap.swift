// Long text over several lines. A line breaks after a space; the spaces at the break belong to
// the line that they end and may hang over its edge, so that a cursor can stand on each of them.
// A word that is longer than the line is broken where it must be.

/// One line of wrapped text: a range of character offsets. Its newline, if any, lies outside.
public struct WrappedLine: Hashable, Sendable {
  public let range: Range<Int>
  /// The text goes on in the next line without a newline of its own.
  public let isContinued: Bool
}

extension WrappedLine {
  /// Wraps to `width` cells (at least one). There is always at least one line.
  public static func lines(of text: some Collection<Character>, width: Int) -> [WrappedLine] {
    var builder = LineBuilder(width: max(1, width))
    for character in text {
      switch character {
      case "\n", "\r\n": builder.take(.newline, length: 1)
      case " ": builder.take(.space, length: 1)
      default: builder.take(.cells(character.widthCells), length: 1)
      }
    }
    builder.end(isContinued: false)
    return builder.lines
  }
}

/// Counts offsets in whatever unit the lengths are.
private struct LineBuilder {
  enum Piece {
    case newline, space
    case cells(Int)
  }

  let width: Int
  var lines: [WrappedLine] = []
  var offset = 0
  var start = 0
  var used = 0
  /// Where the last word begins, and how much of the line lies before it.
  var wordStart = 0
  var usedBeforeWord = 0

  init(width: Int) { self.width = width }

  mutating func take(_ piece: Piece, length: Int) {
    switch piece {
    case .newline:
      end(isContinued: false)
      offset += length
      begin(at: offset, used: 0)
    case .space:
      // A hanging space takes no room.
      used = min(width, used + 1)
      offset += length
      wordStart = offset
      usedBeforeWord = used
    case .cells(let cells):
      while used + cells > width, offset > start {
        breakLine()
      }
      used += cells
      offset += length
    }
  }

  mutating func end(isContinued: Bool) {
    lines.append(WrappedLine(range: start..<offset, isContinued: isContinued))
  }

  /// Before the word that does not fit, or inside it when it began the line.
  private mutating func breakLine() {
    let next = wordStart > start ? wordStart : offset
    let carried = wordStart > start ? used - usedBeforeWord : 0
    lines.append(WrappedLine(range: start..<next, isContinued: true))
    begin(at: next, used: carried)
  }

  private mutating func begin(at offset: Int, used: Int) {
    start = offset
    wordStart = offset
    usedBeforeWord = 0
    self.used = used
  }
}

extension String {
  /// The text with a space for every line end, or several of them.
  public var onOneLine: String {
    String(decoding: Array(utf8.split(separator: 0x0A).joined(separator: [0x20])), as: UTF8.self)
  }

  /// The lines of this text at a width in cells, without the spaces at their ends; the first of
  /// them, when no more are wanted.
  public func wrapped(to widthCells: Int, atMost most: Int = .max) -> [String] {
    guard unicodeScalars.allSatisfy({ $0.standsAlone || $0 == "\n" }) else {
      let characters = Array(self)
      return WrappedLine.lines(of: characters, width: widthCells).prefix(most).map { line in
        String(characters[line.range].droppingLast(" "))
      }
    }
    // Nearly all text: no grapheme is looked for, and offsets are those of its bytes.
    var builder = LineBuilder(width: max(1, widthCells))
    for scalar in unicodeScalars where builder.lines.count < most {
      switch scalar {
      case "\n": builder.take(.newline, length: 1)
      case " ": builder.take(.space, length: 1)
      default: builder.take(.cells(1), length: UTF8.width(scalar))
      }
    }
    builder.end(isContinued: false)
    let bytes = Array(utf8)
    return builder.lines.prefix(most).map { line in
      String(decoding: bytes[line.range].droppingLast(0x20), as: UTF8.self)
    }
  }
}

extension ArraySlice where Element: Equatable {
  fileprivate func droppingLast(_ element: Element) -> Self {
    var end = endIndex
    while end > startIndex, self[end - 1] == element { end -= 1 }
    return self[startIndex..<end]
  }
}
