// One row of the sheet by meaning: its cells under the columns that they belong to, tidied as the
// model would tidy them, with the problems that can be seen in the row alone.

import CaseModel

/// Where a cell stands. Lines are physical lines of the file, columns its cells, both from 1.
public struct CellPlace: Hashable, Sendable {
  public var line: Int
  public var column: Int
  /// The heading above it, as the sheet has it.
  public var heading: String
}

struct SheetEntry {
  let line: Int
  private(set) var problems: [RowProblem] = []
  private(set) var due: Day?
  private var cells = Array(repeating: "", count: SheetColumn.allCases.count)

  /// The cell of this column; nil when it is empty or the sheet does not have the column.
  subscript(column: SheetColumn) -> String? {
    let cell = cells[column.rawValue]
    return cell.isEmpty ? nil : cell
  }

  init(_ row: SheetRow, in sheet: Sheet) {
    line = row.line
    for (at, cell) in row.cells.enumerated() where !cell.isEmpty {
      guard at < sheet.columns.count else {
        if Check.line(cell).isEmpty { continue }
        let count = row.cells.count
        problems.append(
          RowProblem(
            line: line, column: at + 1, heading: nil,
            reason: .tooManyCells(count: count, headings: sheet.columns.count)))
        break
      }
      guard let column = sheet.columns[at] else { continue }
      let kept = column == .note ? SheetEntry.prose(cell) : Check.line(cell)
      cells[column.rawValue] = kept
      if let reason = check(kept, in: column) {
        problems.append(
          RowProblem(line: line, column: at + 1, heading: sheet.headings[at], reason: reason))
      }
    }
  }

  private mutating func check(_ cell: String, in column: SheetColumn) -> RowProblem.Reason? {
    if column == .date, !cell.isEmpty {
      due = SheetDate.read(cell)
      if due == nil { return .unreadableDate }
    }
    if let limit = column.limit, cell.utf8.count > limit, cell.count > limit {
      return .tooLong(limit: limit, count: cell.count)
    }
    return nil
  }

  /// Line breaks of whatever kind become LF, the ends are trimmed.
  private static func prose(_ cell: String) -> String {
    let cell = Check.trimmed(cell)
    guard cell.utf8.contains(0x0D) else { return cell }
    var out: [UInt8] = []
    let bytes = Array(cell.utf8)
    for at in bytes.indices {
      if SheetText.endsLine(bytes, at) {
        out.append(0x0A)
      } else if bytes[at] != 0x0D {
        out.append(bytes[at])
      }
    }
    return String(decoding: out, as: UTF8.self)
  }

  /// `Lindestraat 12`, or what the row has of it.
  var address: String {
    [self[.street], self[.houseNumber]].compactMap { $0 }.joined(separator: " ")
  }

  /// What makes two rows one case: the number that the team gave it, else name and address.
  /// Folded, so that capitals, accents and spaces do not tell them apart; nil when the row has
  /// none of these.
  var key: String? {
    if let number = self[.caseNumber] { return Folding.fold(number) }
    let parts = [self[.surname] ?? "", address].map(Folding.fold).filter { !$0.isEmpty }
    return parts.isEmpty ? nil : parts.joined(separator: ", ")
  }

  /// Whether two cells say the same, capitals, accents and spaces aside.
  static func isSame(_ a: String?, _ b: String?) -> Bool {
    a == b || a.map(Folding.fold) == b.map(Folding.fold)
  }
}
