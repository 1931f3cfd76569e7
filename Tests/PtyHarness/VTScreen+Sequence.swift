// What the sequences do to the screen: moving, erasing, shifting, styles.

import TextUI

extension VTScreen {
  mutating func moveCursor(_ sequence: VTParser.Sequence) -> Bool {
    let count = max(1, sequence.number(0))
    var column = min(cursor.column, size.columns - 1)
    var row = cursor.row
    switch sequence.final {
    case "A": row -= count
    case "B": row += count
    case "C": column += count
    case "D": column -= count
    case "G": column = count - 1
    case "d": row = count - 1
    case "H", "f": (row, column) = (count - 1, max(1, sequence.number(1)) - 1)
    case "I": column = (column / 8 + count) * 8
    case "Z": column = max(0, (column + 7) / 8 - count) * 8
    default: return false
    }
    cursor.column = min(max(0, column), size.columns - 1)
    cursor.row = min(max(0, row), size.rows - 1)
    return true
  }

  mutating func change(_ sequence: VTParser.Sequence) -> Bool {
    let count = max(1, sequence.number(0))
    let column = min(cursor.column, size.columns - 1)
    switch sequence.final {
    case "J": eraseScreen(sequence.number(0), column: column)
    case "K": eraseLine(sequence.number(0), column: column)
    case "X": erase(column..<column + count, inRow: cursor.row)
    case "@", "P": shiftCells(sequence.final == "@" ? count : -count, from: column)
    case "L": shift(cursor.row..<scrollRegion.upperBound, down: count)
    case "M": shift(cursor.row..<scrollRegion.upperBound, down: -count)
    case "S": scroll(up: count)
    case "T": shift(scrollRegion, down: count)
    case "b":
      guard let lastScalar else { return true }
      for _ in 0..<count { put(lastScalar) }
    case "r":
      let end = sequence.number(1) == 0 ? size.rows : sequence.number(1)
      scrollRegion = max(0, count - 1)..<max(count, min(end, size.rows))
      cursor = Point(column: 0, row: 0)
    default: return false
    }
    return true
  }

  private mutating func eraseScreen(_ kind: Int, column: Int) {
    switch kind {
    case 0:
      erase(column..<size.columns, inRow: cursor.row)
      for row in cursor.row + 1..<max(cursor.row + 1, size.rows) {
        erase(0..<size.columns, inRow: row)
      }
    case 1:
      erase(0..<column + 1, inRow: cursor.row)
      for row in 0..<cursor.row { erase(0..<size.columns, inRow: row) }
    case 2: for row in 0..<size.rows { erase(0..<size.columns, inRow: row) }
    default: scrollbackClears += 1
    }
  }

  private mutating func eraseLine(_ kind: Int, column: Int) {
    switch kind {
    case 0: erase(column..<size.columns, inRow: cursor.row)
    case 1: erase(0..<column + 1, inRow: cursor.row)
    default: erase(0..<size.columns, inRow: cursor.row)
    }
  }

  private mutating func shiftCells(_ distance: Int, from column: Int) {
    let old = cells[cursor.row]
    for place in column..<size.columns {
      let source = place - distance
      cells[cursor.row][place] =
        source >= column && source < size.columns ? old[source] : blankCell
    }
  }

  mutating func setStyle(_ numbers: [Int]) {
    var rest = numbers.isEmpty ? [0] : numbers[...]
    while let number = rest.popFirst() {
      switch number {
      case 0: style = VTStyle()
      case 1: style.isBold = true
      case 4: style.isUnderlined = true
      case 7: style.isReverse = true
      case 10...12: break
      case 22: style.isBold = false
      case 24: style.isUnderlined = false
      case 27: style.isReverse = false
      case 30...37: style.foreground = number - 30
      case 39: style.foreground = nil
      case 40...47: style.background = number - 40
      case 49: style.background = nil
      case 90...97: style.foreground = number - 82
      case 100...107: style.background = number - 92
      case 38 where rest.first == 5 && rest.count >= 2:
        style.foreground = rest.dropFirst().first
        rest = rest.dropFirst(2)
      case 48 where rest.first == 5 && rest.count >= 2:
        style.background = rest.dropFirst().first
        rest = rest.dropFirst(2)
      default: unknown.append("CSI \(number)m")
      }
    }
  }
}
