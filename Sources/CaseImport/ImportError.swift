// What can be wrong with a sheet: with the whole file (`ImportError`, thrown) or with one row
// (`RowProblem`, a value in the plan). Places and numbers only, never the words of a cell.

import CaseModel

/// Why a file cannot be read as a sheet at all. Lines are physical lines, the first is 1.
public enum ImportError: Error, Hashable, Sendable {
  case empty
  case onlyHeadings
  /// No heading names the household; `SheetColumn.headings` has the ones that are known.
  case noSurnameHeading
  /// Two cells of the heading line name the same column.
  case headingTwice(SheetColumn, first: Int, second: Int)
  /// The line on which the quote that is never closed was opened.
  case unclosedQuote(line: Int)
  case nulByte(line: Int)
  /// The file says that it is UTF-8, and it is not.
  case brokenText(line: Int)
  /// Whoever imports may not: not in the team, or no longer.
  case refused(Refusal)
}

/// A row that cannot be imported as it stands.
public struct RowProblem: Error, Hashable, Sendable {
  public enum Reason: Hashable, Sendable {
    case tooManyCells(count: Int, headings: Int)
    /// No date, no day of the calendar, or one that could be read in two ways.
    case unreadableDate
    case tooLong(limit: Int, count: Int)
    /// Neither a surname nor an address says whose row this is.
    case noHousehold
    case refused(Refusal)
  }

  public var line: Int
  /// The cell, counted from 1; nil when it is the row as a whole.
  public var column: Int?
  /// The heading above the cell, as the sheet has it.
  public var heading: String?
  public var reason: Reason
}
