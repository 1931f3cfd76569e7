// CSV as spreadsheets really write it (RFC 4180 and its relatives). On bytes: separator, quote and
// line ends are ASCII, and no byte of a longer UTF-8 character looks like one of them.

/// What stands between two cells.
public enum SheetSeparator: UInt8, CaseIterable, Sendable {
  case semicolon = 0x3B
  case comma = 0x2C
  case tab = 0x09
}

/// A row as it was written, and the physical line on which it begins.
struct SheetRow: Hashable {
  var line: Int
  var cells: [String]

  var isBlank: Bool { cells.allSatisfy { $0.allSatisfy(\.isWhitespace) } }
}

/// Reads row after row. A quote counts only as the first byte of a cell; what follows a closing
/// quote belongs to the cell, as Excel has it.
struct SheetReader {
  let text: [UInt8]
  let separator: UInt8
  private var at: Int
  private(set) var line: Int

  init(_ text: [UInt8], _ separator: SheetSeparator, from at: Int = 0, line: Int = 1) {
    self.text = text
    self.separator = separator.rawValue
    self.at = at
    self.line = line
  }

  /// The next row, or nil at the end. A line end after the last row begins no other.
  mutating func next() throws(ImportError) -> SheetRow? {
    guard at < text.count else { return nil }
    var row = SheetRow(line: line, cells: [])
    while true {
      row.cells.append(try cell())
      guard at < text.count else { return row }
      if text[at] == separator {
        at += 1
      } else {
        endLine()
        return row
      }
    }
  }

  /// The next row with something in it.
  mutating func nextFilled() throws(ImportError) -> SheetRow? {
    while let row = try next() { if !row.isBlank { return row } }
    return nil
  }

  /// Reads a cell and stops at what ends it.
  private mutating func cell() throws(ImportError) -> String {
    if at < text.count, text[at] == 0x22 {
      var bytes = try quoted()
      bytes += plain()
      return String(decoding: bytes, as: UTF8.self)
    }
    return String(decoding: plain(), as: UTF8.self)
  }

  private mutating func plain() -> ArraySlice<UInt8> {
    let start = at
    while at < text.count, text[at] != separator, text[at] != 0x0A, text[at] != 0x0D { at += 1 }
    return text[start..<at]
  }

  private mutating func quoted() throws(ImportError) -> [UInt8] {
    let opened = line
    var bytes: [UInt8] = []
    at += 1
    while at < text.count {
      let byte = text[at]
      if byte == 0x22 {
        at += 1
        guard at < text.count, text[at] == 0x22 else { return bytes }
      } else if SheetText.endsLine(text, at) {
        line += 1
      }
      bytes.append(byte)
      at += 1
    }
    throw .unclosedQuote(line: opened)
  }

  private mutating func endLine() {
    if text[at] == 0x0D, at + 1 < text.count, text[at + 1] == 0x0A { at += 1 }
    at += 1
    line += 1
  }
}
