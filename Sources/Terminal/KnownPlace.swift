// Where the cursor is, as far as that is certain. ncurses says row and column in full for every
// motion over more than a few cells; within a row the column is enough, and the row below is a
// line feed away.
//
//   ESC[12;77H   in row 12: ESC[77G   in row 11: \n ESC[77G
//
// Nothing is certain once a character may have wrapped: widths are counted high.

struct KnownPlace {
  /// Of the window; 0 when that is not known: then nothing is certain.
  private let columns: Int
  /// Counted from 1; nil when it is not certain.
  private var row: Int?
  /// No column to the right of this one was reached in the row, counted from 1.
  private var reach = 1

  init(columns: Int = 0) { self.columns = columns }

  mutating func forget() { row = nil }

  /// So many cells certainly fit into the row.
  func hasRoom(for cells: Int) -> Bool { row != nil && reach + cells <= columns + 1 }

  /// Adds the bytes that bring the cursor there.
  mutating func move(to row: Int, _ column: Int, into bytes: inout [UInt8]) {
    let (row, column) = (max(1, row), max(1, column))
    if self.row == row || self.row == row - 1 {
      if self.row == row - 1 { bytes.append(0x0A) }
      if column == 1 {
        bytes.append(0x0D)
      } else {
        bytes.append(control: [column], "G")
      }
    } else {
      bytes.append(control: column > 1 ? [row, column] : [row], "H")
    }
    (self.row, reach) = (row, column)
  }

  /// A byte that is no part of a sequence.
  mutating func take(_ byte: UInt8) {
    switch byte {
    case 0x0D: reach = 1
    case 0x08, 0x0E, 0x0F, 0x80..<0xC0: break
    case 0x09: reach += 8
    case 0x20..<0x7F, 0xC0..<0xE0: print(1)
    case 0xE0...: print(2)
    default: forget()
    }
  }

  mutating func take(spaces count: Int) { print(count) }

  private mutating func print(_ cells: Int) {
    reach += cells
    // One past the last column, the terminal waits to wrap.
    if reach > columns + 1 { forget() }
  }

  /// A motion with its first number, or anything else that draws nothing.
  mutating func take(_ final: UInt8, _ number: Int) {
    let number = max(1, number)
    switch final {
    case UInt8(ascii: "G"): reach = number
    case UInt8(ascii: "d"): row = number
    case UInt8(ascii: "C"): reach += number
    case UInt8(ascii: "D"): break
    default: forget()
    }
  }
}
