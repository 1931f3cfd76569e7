// What an import would do, before anything is done: `--dry-run` prints it, the caller turns it into
// one command. One transaction, so one undo. A sheet that was imported before changes nothing.

import CaseModel

/// A sheet against a caseload.
public struct ImportPlan: Sendable {
  public var encoding: SheetEncoding
  public var separator: SheetSeparator
  /// Headings that the import does not know; their cells are left alone.
  public var unknownHeadings: [CellPlace]
  /// Rows with something in them.
  public var rowCount: Int
  /// In order of the sheet.
  public internal(set) var newCases: [PlannedCase] = []
  /// Rows whose case is there already.
  public internal(set) var known: [KnownRow] = []
  /// Cells that say something else than what is kept. Nothing is overwritten.
  public internal(set) var differences: [Difference] = []
  /// New cases without a director.
  public internal(set) var triage: [TriageCase] = []
  /// Labels of the list, kept as undetermined with what the list said.
  public internal(set) var keptLabels: [CellPlace] = []
  /// A label belongs to a person: without one in its row it is not kept.
  public internal(set) var labelsWithoutPerson: [CellPlace] = []
  public internal(set) var problems: [RowProblem] = []
  /// Good rows that wait for a bad row of the same case: half a case would be taken for a whole
  /// one by the next import.
  public internal(set) var heldBack: [HeldRow] = []

  /// A case that the import makes.
  public struct PlannedCase: Sendable {
    /// The rows that it comes from.
    public var lines: [Int]
    public var new: NewCase
  }

  public struct KnownRow: Hashable, Sendable {
    public var line: Int
    public var caseID: CaseID
    public var number: CaseNumber
  }

  /// A cell that is not taken over.
  public struct Difference: Hashable, Sendable {
    public enum Origin: Hashable, Sendable {
      /// A case of the caseload.
      case store(CaseNumber)
      /// Another row of the same case in this sheet.
      case row(line: Int)
    }

    public var place: CellPlace
    public var column: SheetColumn
    /// The sheet's value.
    public var cell: String
    /// The value that stays; nil when there is none.
    public var kept: String?
    public var origin: Origin
  }

  public struct TriageCase: Hashable, Sendable {
    public var line: Int
    public var number: CaseNumber
    public var reason: NoDirector
  }

  public struct HeldRow: Hashable, Sendable {
    public var line: Int
    /// The bad row.
    public var becauseOf: Int
  }

  /// The one command of this import; nil when there is nothing to import, or when a row is bad and
  /// bad rows are not to be skipped.
  ///
  /// - Parameter source: the file's name without its folder.
  public func command(source: String, skippingBadRows: Bool = false) -> Command? {
    guard !newCases.isEmpty, skippingBadRows || problems.isEmpty else { return nil }
    let imported = Imported {
      $0.source = source
      $0.rows = newCases.reduce(0) { $0 + $1.lines.count }
      $0.cases = newCases.count
    }
    return .importCases(imported, newCases.map(\.new))
  }
}
