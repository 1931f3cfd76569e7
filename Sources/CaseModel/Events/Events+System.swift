// What the store says about itself.

/// A spreadsheet was taken in; its cases follow in the same transaction.
public struct Imported: Event {
  public static let type: StaticString = "sys.imported"
  /// The file's name without its folder.
  public var source = "", rows = 0, cases = 0

  public init() {}
  public var subject: Subject { .store }
  public mutating func rows(_ pass: inout some FieldPass) {
    pass.value("source", &source)
    pass.value("rows", &rows)
    pass.value("cases", &cases)
  }
}

/// The transaction that begins at `what` no longer counts. Undoing an `Undone` is redo.
public struct Undone: Event {
  public static let type: StaticString = "sys.undone"
  public var what = EntryID.none

  public init() {}
  public var subject: Subject { .store }
  public mutating func rows(_ pass: inout some FieldPass) {
    pass.value("what", &what)
  }
}
