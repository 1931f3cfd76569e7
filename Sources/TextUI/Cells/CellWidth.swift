// How many columns text takes. ncurses moves the cursor by libc's `wcwidth`, so agreeing with
// that table matters more than having the newest Unicode; but asking libc would make the screen
// depend on the locale. So the table is our own, and a test holds it equal to libc's.
//
// The rule for a grapheme, which Canvas draws by as well: its first scalar and at most four
// marks that take no column of their own. Joiners, variation selectors and skin tones are
// dropped, because terminals disagree about their width. What cannot be printed becomes U+FFFD;
// on one line, a newline or a tab is a space.

public enum CellWidth {
  /// 0, 1 or 2; -1 for a control character or a scalar that libc does not know.
  public static func of(_ scalar: Unicode.Scalar) -> Int {
    let value = scalar.value
    if value >= 0x20 && value < 0x7F { return 1 }
    var low = 0
    var high = changes.count
    while high - low > 1 {
      let middle = (low + high) / 2
      if changes[middle] >> 2 <= value {
        low = middle
      } else {
        high = middle
      }
    }
    return Int(changes[low] & 3) - 1
  }
}

extension Character {
  /// The columns that this character takes on the screen: 0, 1 or 2.
  public var widthCells: Int {
    utf8.count == 1 ? 1 : drawnWidth(of: unicodeScalars.first!)
  }

  /// What is drawn for it: nothing when it has no width, else a base and up to four marks.
  var drawnScalars: [Unicode.Scalar] {
    var scalars = unicodeScalars.makeIterator()
    let first = scalars.next()!
    guard drawnWidth(of: first) > 0 else { return [] }
    if first == "\n" || first == "\r" || first == "\t" { return [" "] }
    var drawn = [first.isDrawable ? first : "\u{FFFD}"]
    while drawn.count < 5, let mark = scalars.next() {
      if mark.isMark {
        drawn.append(mark)
      }
    }
    return drawn
  }

  private func drawnWidth(of first: Unicode.Scalar) -> Int {
    first.standsAlone || !first.isDrawable ? 1 : CellWidth.of(first)
  }
}

extension Unicode.Scalar {
  var isDrawable: Bool { value != 0 && CellWidth.of(self) >= 0 }

  var isMark: Bool {
    switch value {
    case 0x200B...0x200F, 0xFE00...0xFE0F, 0xE0000...0xE0FFF: false
    default: CellWidth.of(self) == 0
    }
  }
}

extension StringProtocol {
  /// The columns that this text takes on one line.
  public var widthCells: Int {
    simpleWidthCells ?? reduce(0) { $0 + $1.widthCells }
  }

  /// The width when every scalar is a grapheme of its own that is drawn as it is, which spares
  /// looking for graphemes; nil when that cannot be told at a glance.
  var simpleWidthCells: Int? {
    // Without a way out of the loop, many bytes are looked at in one step.
    let isPlain = utf8.withContiguousStorageIfAvailable { bytes in
      bytes.reduce(UInt8(0)) { $0 | ($1 &- 0x20 < 0x5F ? 0 : 1) } == 0
    }
    if isPlain == true { return utf8.count }
    var width = 0
    for scalar in unicodeScalars {
      guard scalar.standsAlone else { return nil }
      width += 1
    }
    return width
  }
}

extension Unicode.Scalar {
  /// Printable, one cell wide, and joins neither the scalar before nor the one after, as long as
  /// these stand alone as well: Latin, punctuation, arrows, lines and blocks.
  var standsAlone: Bool {
    switch value {
    case 0x20..<0x7F, 0xA0..<0x300, 0x2010..<0x2028, 0x2030..<0x205F, 0x2190..<0x2200,
      0x2500..<0x25FD:
      true
    default: false
    }
  }
}
