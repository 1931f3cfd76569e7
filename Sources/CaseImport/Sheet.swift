// A sheet as it was read: what it is written in, its headings, its rows. No meaning yet.

struct Sheet {
  var encoding: SheetEncoding
  var separator: SheetSeparator
  /// The physical line that the headings begin on.
  var headingLine: Int
  /// As written; trailing empty ones are left out.
  var headings: [String]
  /// What each heading means; nil where it is not known.
  var columns: [SheetColumn?]
  /// Rows with something in them.
  var rows: [SheetRow] = []

  init(_ bytes: [UInt8]) throws(ImportError) {
    let (text, encoding) = try SheetText.decode(bytes)
    self.encoding = encoding
    let start = Sheet.separatorLine(text)
    if let start { separator = start.separator } else { separator = try Sheet.sniff(text) }
    var reader = SheetReader(
      text, separator, from: start?.next ?? 0, line: start == nil ? 1 : 2)
    guard let first = try reader.nextFilled() else { throw .empty }
    headingLine = first.line
    headings = first.cells
    while headings.last?.allSatisfy(\.isWhitespace) == true { headings.removeLast() }
    columns = headings.map(SheetColumn.init(heading:))
    // Many lists have one column with a name, and no other that says whose row it is.
    if !columns.contains(.surname),
      let only = headings.firstIndex(where: SheetColumn.isPlainName), columns[only] == nil
    {
      columns[only] = .surname
    }
    tellNumbersApart()
    try Sheet.check(columns)
    while let row = try reader.nextFilled() { rows.append(row) }
    if rows.isEmpty { throw .onlyHeadings }
    for at in columns.indices where columns[at] == .caseNumber {
      if SheetColumn.isPlainNumber(headings[at]), countsRows(at) { columns[at] = nil }
    }
  }

  /// A number and no more is the house's where there is a street and no better heading for it; in
  /// front of the row, or anywhere else, it is the one that the team's own list gave the case.
  private mutating func tellNumbersApart() {
    let plain = headings.indices.filter { SheetColumn.isPlainNumber(headings[$0]) }
    for at in plain { columns[at] = nil }
    for at in plain {
      let isInFront = at == 0 && columns.dropFirst().first != .some(.street)
      if columns.contains(.street), !columns.contains(.houseNumber), !isInFront {
        columns[at] = .houseNumber
      } else if !columns.contains(.caseNumber) {
        columns[at] = .caseNumber
      }
    }
  }

  /// 1, 2, 3 … down the rows tells no case from another: a family of two rows would be two cases.
  private func countsRows(_ column: Int) -> Bool {
    rows.enumerated().allSatisfy { at, row in
      column < row.cells.count && Int(row.cells[column].filter { !$0.isWhitespace }) == at + 1
    }
  }

  private static func check(_ columns: [SheetColumn?]) throws(ImportError) {
    var places: [SheetColumn: Int] = [:]
    for (at, column) in columns.enumerated() {
      guard let column else { continue }
      if let first = places.updateValue(at + 1, forKey: column) {
        throw .headingTwice(column, first: first, second: at + 1)
      }
    }
    if places[.surname] == nil { throw .noSurnameHeading }
  }

  /// The separator under which most headings are known, else the one that makes most cells.
  private static func sniff(_ text: [UInt8]) throws(ImportError) -> SheetSeparator {
    var best: (separator: SheetSeparator, known: Int, cells: Int)?
    var unclosed: ImportError?
    for separator in SheetSeparator.allCases {
      var reader = SheetReader(text, separator)
      do throws(ImportError) {
        guard let row = try reader.nextFilled() else { throw .empty }
        let known = row.cells.count { SheetColumn(heading: $0) != nil }
        if let best, (best.known, best.cells) >= (known, row.cells.count) { continue }
        best = (separator, known, row.cells.count)
      } catch {
        unclosed = error
      }
    }
    // A quote that never closes can hide the headings from all but the wrong separators.
    if let unclosed, best.map({ $0.known == 0 }) ?? true { throw unclosed }
    return best?.separator ?? .semicolon
  }

  /// Excel's own hint, a first line `sep=;`, and where the sheet begins after it.
  private static func separatorLine(_ text: [UInt8]) -> (separator: SheetSeparator, next: Int)? {
    guard text.count > 5, text.starts(with: "sep=".utf8),
      let separator = SheetSeparator(rawValue: text[4])
    else { return nil }
    switch text[5] {
    case 0x0A: return (separator, 6)
    case 0x0D: return (separator, text.count > 6 && text[6] == 0x0A ? 7 : 6)
    default: return nil
    }
  }
}
