// The canvas as text, for tests that compare a screen with a page.

extension Canvas {
  /// The rows, one line each. Trailing spaces go unless they are asked for.
  public func text(keepingTrailingSpaces: Bool = false) -> String {
    dump(keepingTrailingSpaces: keepingTrailingSpaces) { cell, line in
      if cell.width > 0 {
        line.append(contentsOf: scalars(of: cell).compactMap(Unicode.Scalar.init))
      }
    }
  }

  /// The letter of each cell's role, one line a row.
  public var styleLayer: String {
    dump(keepingTrailingSpaces: true) { cell, line in
      line.append(contentsOf: cell.role.entry.letter.unicodeScalars)
    }
  }

  private func dump(
    keepingTrailingSpaces: Bool, _ add: (Cell, inout String.UnicodeScalarView) -> Void
  ) -> String {
    (0..<size.rows).map { row in
      var line = String.UnicodeScalarView()
      for cell in self.row(row) {
        add(cell, &line)
      }
      if !keepingTrailingSpaces {
        while line.last == " " {
          line.removeLast()
        }
      }
      return String(line)
    }.joined(separator: "\n")
  }
}
