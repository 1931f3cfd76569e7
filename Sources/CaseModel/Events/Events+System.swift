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

/// Bytes of the log are damaged or gone, and somebody said to go on without them. Stands in a
/// control line at the start of a segment; replay skips exactly what it names. With a `thing` it
/// names no bytes and no entries: `segment` is 0, `to` smaller than `from`.
public struct LossAccepted: Event {
  public static let type: StaticString = "sys.loss_accepted"
  /// Whose log they stand in; absent: the one that this entry stands in.
  public var writer: WriterID?
  /// The segment that they stand in, from which byte on, and how many. None at byte 0: the whole
  /// segment is gone.
  public var segment = 0, at = 0, bytes = 0
  /// The numbers of the lost entries; none when `to` is smaller.
  public var from = 0, to = 0
  /// Of these bytes, in hexadecimal digits.
  public var sha256 = ""
  /// The id of something of which entries speak and that is in no log.
  public var thing: String?

  public init() {}
  public var subject: Subject { .store }
  public mutating func rows(_ pass: inout some FieldPass) {
    pass.value("writer", &writer)
    pass.value("segment", &segment)
    pass.value("at", &at)
    pass.value("bytes", &bytes)
    pass.value("from", &from)
    pass.value("to", &to)
    pass.value("sha256", &sha256)
    pass.value("thing", &thing)
  }
}
