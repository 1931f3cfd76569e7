// Rows with graphemes about whose width terminals disagree are written once more, past ncurses:
// the cells of the grapheme are erased, it is written, and what follows it is written at its own
// absolute position. Whatever the terminal made of the grapheme, nothing beside it has moved.
// Only changed rows with such graphemes cost anything; what the app draws itself has none.

import CNcurses
import TextUI

extension Presenter {
  /// The bytes to send after ncurses has drawn these rows; none where no row needs them.
  func anchors(_ canvas: Canvas, _ rows: [Int], cursor: Point) -> [UInt8] {
    guard utf8, modes.knowsXterm else { return [] }
    let doubtful = rows.filter { row in canvas.row(row).contains { isDoubtful($0) } }
    guard !doubtful.isEmpty else { return [] }
    var bytes = [UInt8](repeating: 0, count: 128)
    bytes = Array(bytes.prefix(Int(cnc_normal_style(&bytes, Int32(bytes.count)))))
    for row in doubtful {
      bytes += Array(anchored(canvas, row).utf8)
    }
    return bytes + Array(("\u{1B}[m" + position(cursor.column, cursor.row)).utf8)
  }

  private func isDoubtful(_ cell: Cell) -> Bool {
    guard cell.width > 0 else { return false }
    guard let scalar = cell.scalar else { return true }
    return !Self.isAgreedOn(scalar)
  }

  /// Scalars that every terminal gives the width that libc does: letters of Europe, punctuation,
  /// arrows, lines and blocks, Chinese, Japanese and Korean.
  private static func isAgreedOn(_ scalar: UInt32) -> Bool {
    switch scalar {
    case 0x20..<0x300, 0x2500..<0x25FB, 0x370..<0x483, 0x48A..<0x590, 0x5D0..<0x5EB, 0x620..<0x64B,
      0x10A0..<0x1100, 0x1E00..<0x2000, 0x2010..<0x2028, 0x2030..<0x205F, 0x20A0..<0x20C0,
      0x2100..<0x2139, 0x2190..<0x2194, 0x219A..<0x2300, 0x2713, 0x2717,
      0x3041..<0x3097, 0x30A0..<0x3100, 0x3400..<0x4DC0, 0x4E00..<0xA000, 0xAC00..<0xD7A4,
      0xFF01..<0xFF61, 0xFFFD:
      true
    default: false
    }
  }

  /// From the first doubtful grapheme to the end of the row.
  private func anchored(_ canvas: Canvas, _ row: Int) -> String {
    var text = ""
    var style: Style?
    var isAnchored = false
    var hasBegun = false
    for (column, cell) in canvas.row(row).enumerated() where cell.width > 0 {
      let isDoubtful = isDoubtful(cell)
      hasBegun = hasBegun || isDoubtful
      guard hasBegun else { continue }
      if isDoubtful || !isAnchored {
        text += position(column, row)
      }
      if cell.style != style {
        text += sequence(cell)
        style = cell.style
      }
      if isDoubtful {
        text += "\u{1B}[\(cell.width)X"
      }
      text.unicodeScalars.append(
        contentsOf: canvas.scalars(of: cell).compactMap(Unicode.Scalar.init))
      isAnchored = !isDoubtful
    }
    return text
  }

  private func position(_ column: Int, _ row: Int) -> String {
    "\u{1B}[\(row + 1);\(column + 1)H"
  }

  /// The style of a cell as a sequence of its own.
  private func sequence(_ cell: Cell) -> String {
    let look = look(cell)
    let attributes = look.attributes.union(cell.attributes)
    var numbers = ["0"]
    if attributes.contains(.bold) { numbers.append("1") }
    if attributes.contains(.underline) { numbers.append("4") }
    if attributes.contains(.reverse) { numbers.append("7") }
    if depth != .none {
      numbers += number(look.colours.foreground, base: 30)
      numbers += number(look.colours.background, base: 40)
    }
    return "\u{1B}[\(numbers.joined(separator: ";"))m"
  }

  private func number(_ colour: Colour, base: Int) -> [String] {
    switch colour.index {
    case ..<0: []
    case ..<8: ["\(base + Int(colour.index))"]
    case ..<16 where depth == .sixteen: ["\(base + 52 + Int(colour.index))"]
    default: ["\(base + 8)", "5", "\(colour.index)"]
    }
  }
}
