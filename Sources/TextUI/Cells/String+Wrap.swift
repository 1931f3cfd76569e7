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
      builder.take(character)
    }
    builder.end(isContinued: false)
    return builder.lines
  }
}

private struct LineBuilder {
  let width: Int
  var lines: [WrappedLine] = []
  var offset = 0
  var start = 0
  var used = 0
  /// Where the last word begins, and how much of the line lies before it.
  var wordStart = 0
  var usedBeforeWord = 0

  init(width: Int) { self.width = width }

  mutating func take(_ character: Character) {
    switch character {
    case "\n", "\r\n":
      end(isContinued: false)
      offset += 1
      begin(at: offset, used: 0)
    case " ":
      // A hanging space takes no room.
      used = min(width, used + 1)
      offset += 1
      wordStart = offset
      usedBeforeWord = used
    default:
      let cells = character.widthCells
      while used + cells > width, offset > start {
        breakLine()
      }
      used += cells
      offset += 1
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
  /// The lines of this text at a width in cells, without the spaces at their ends.
  public func wrapped(to widthCells: Int) -> [String] {
    let characters = Array(self)
    return WrappedLine.lines(of: characters, width: widthCells).map { line in
      var end = line.range.upperBound
      while end > line.range.lowerBound, characters[end - 1] == " " {
        end -= 1
      }
      return String(characters[line.range.lowerBound..<end])
    }
  }
}
