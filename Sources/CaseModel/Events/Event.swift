// What an event is. Its type name, keys and field kinds are written once, in its own struct; the
// registry (`EventTypes`) has one row per type. `apply` is total: a fact is never refused.

/// What an entry's events are about, and so what is reduced again when one is undone.
public enum Subject: Hashable, Sendable {
  case team
  case caseFile(CaseID)
  case board(BoardID)
  /// The store itself: imports, undo.
  case store
}

/// Who wrote an entry and when: what `apply` may know beside the event.
public struct Stamp: Hashable, Sendable {
  public var time: HybridTime
  public var by: MemberID

  public init(time: HybridTime, by: MemberID) {
    self.time = time
    self.by = by
  }
}

/// A fact in the past tense: `step.added`.
public protocol Event: Hashable, Sendable {
  /// The type's name on disk, `noun.verb_in_past`.
  static var type: StaticString { get }
  init()
  /// The event's rows in their order on disk; see `FieldPass`.
  mutating func rows(_ pass: inout some FieldPass)
  var subject: Subject { get }
  /// The consequence. Total: an event about something that is not there changes nothing.
  func apply(to caseload: inout Caseload, _ stamp: Stamp)

  /// Decodes and applies in one specialised step; nil when the fields are no such event.
  static func replay(
    _ fields: LineFields, into caseload: inout Caseload, _ stamp: Stamp
  ) -> Subject?
}

extension Event {
  /// Builds an event by filling in its fields.
  public init(_ fill: (inout Self) -> Void) {
    self.init()
    fill(&self)
  }

  /// Reads an event from a line's fields; nil when a row is missing or unreadable.
  public init?(_ fields: LineFields, keepsPlaces: Bool = true) {
    self.init()
    var reader = FieldReader(fields, keepsPlaces: keepsPlaces)
    rows(&reader)
    guard reader.failedKey == nil else { return nil }
  }

  public static func replay(
    _ fields: LineFields, into caseload: inout Caseload, _ stamp: Stamp
  ) -> Subject? {
    guard let event = Self(fields) else { return nil }
    event.apply(to: &caseload, stamp)
    return event.subject
  }

  /// Appends `TAB key=value` for each row.
  public func write(to out: inout [UInt8]) {
    var copy = self
    var writer = FieldWriter(after: consume out)
    copy.rows(&writer)
    out = writer.bytes
  }

  public var type: StaticString { Self.type }
}

/// An event inside one case.
public protocol CaseEvent: Event {
  var caseID: CaseID { get }
  func apply(to file: inout CaseFile, _ stamp: Stamp)
}

extension CaseEvent {
  public var subject: Subject { .caseFile(caseID) }

  public func apply(to caseload: inout Caseload, _ stamp: Stamp) {
    caseload.change(caseID) { file in
      apply(to: &file, stamp)
      file.changed = stamp
    }
  }
}

/// An event on one board.
public protocol BoardEvent: Event {
  var board: BoardID { get }
  func apply(to board: inout SwotBoard, _ stamp: Stamp)
}

extension BoardEvent {
  public var subject: Subject { .board(board) }

  public func apply(to caseload: inout Caseload, _ stamp: Stamp) {
    caseload.change(board) { board in
      apply(to: &board, stamp)
      board.changed = stamp
    }
  }
}
