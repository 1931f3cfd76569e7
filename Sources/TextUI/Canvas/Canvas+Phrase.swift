// Underlining what was found where it is drawn: letters are compared cell by cell, for a text may
// be wrapped, cut or drawn in parts.

extension Canvas {
  /// Underlines a phrase wherever it is drawn in a rectangle, also over the end of a line.
  public mutating func mark(_ phrase: Phrase, in rect: Rect) {
    guard !phrase.isEmpty else { return }
    let area = rect.intersection(self.rect)
    var bytes: [UInt8] = []
    var places: [Int] = []
    for row in area.row..<area.endRow {
      let line = index(area.column, row)..<index(area.endColumn, row)
      var isSpace = true
      for place in line where cells[place].width > 0 {
        let letters = letters(cells[place])
        // Of spaces in a row one counts, and of those at the ends of a line none.
        if letters == [UInt8(ascii: " ")] {
          isSpace = true
          continue
        }
        if isSpace, !bytes.isEmpty {
          bytes.append(UInt8(ascii: " "))
          places.append(place - 1)
        }
        isSpace = false
        bytes += letters
        places += letters.map { _ in place }
      }
    }
    for start in phrase.places(in: bytes) {
      for place in places[start..<(start + phrase.count)] where cells[place].content != 0x20 {
        cells[place].attributes.insert(.underline)
      }
    }
  }

  /// What a cell holds, as it is compared.
  private func letters(_ cell: Cell) -> [UInt8] {
    guard let scalar = cell.scalar, scalar < 0x80 else {
      let scalars = scalars(of: cell).compactMap(Unicode.Scalar.init)
      return Array(String(String.UnicodeScalarView(scalars)).folded.utf8)
    }
    let isCapital = (UInt32(0x41)...0x5A).contains(scalar)
    return [UInt8(isCapital ? scalar | 0x20 : scalar)]
  }
}
