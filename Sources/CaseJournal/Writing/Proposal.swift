// What is offered to a commit, and what comes of it.

import CaseModel

/// A wish with who wishes it. It is decided under the lock, on the latest state.
public struct Proposal: Sendable {
  public enum Wish: Sendable {
    case command(Command)
    /// Takes back this person's latest transaction.
    case undo
    /// Takes back this person's latest undo.
    case redo
  }

  public var wish: Wish
  public var desk: Desk
  /// What the wish was formed on: refused when that has changed meanwhile.
  public var basis: Basis?

  /// A case or a board as of its last change.
  public struct Basis: Hashable, Sendable {
    public var subject: Subject
    public var changed: Stamp

    /// nil when there is no such subject yet.
    public init?(_ subject: Subject, in caseload: Caseload) {
      guard let changed = caseload.changed(subject) else { return nil }
      self.subject = subject
      self.changed = changed
    }
  }

  public init(_ command: Command, at desk: Desk, on basis: Basis? = nil) {
    self.init(wish: .command(command), desk: desk)
    self.basis = basis
  }

  public init(wish: Wish, desk: Desk) {
    self.wish = wish
    self.desk = desk
  }
}

/// A transaction that is on disk.
public struct Committed: Sendable {
  public var first: EntryID
  public var events: [any Event]
  /// Of an undo or a redo: the events that no longer count, or count again.
  public var concerned: [any Event]
}

/// Facts that were decided, not yet written.
struct Decided {
  var events: [any Event]
  var concerned: [any Event] = []
}

/// A transaction of which the disk did not say whether it has it. After opening the store again,
/// `Journal.entry(of:)` tells, before anybody offers it a second time.
public struct UnknownOutcome: Hashable, Sendable {
  /// The number that its first entry would have.
  var seq: Int
  /// The random bits of its first entry: nothing else has them.
  var salt: [UInt8]
}

extension Journal {
  /// What this process could not get confirmed.
  public var unconfirmed: [UnknownOutcome] { unknownOutcomes }

  /// The entry that a transaction of unknown outcome became; nil when it is not in the log.
  public func entry(of outcome: UnknownOutcome) -> EntryID? {
    guard let writer, let index = ledger.writers.firstIndex(of: writer) else { return nil }
    for mark in ledger.marks[index].reversed() where Int(mark.seq) >= outcome.seq {
      let place = EntryPlace(
        writer: index, segment: Int(mark.segment), offsetBytes: Int(mark.offsetBytes))
      let isIt = try? shelf.line(at: place, of: writer) { line, bytes, _ in
        var fields = LineFields()
        return line.split(bytes, into: &fields, place: nil)
          && fields.last("s")?.bytes.elementsEqual(outcome.salt) ?? false
      }
      if isIt == true { return EntryID(writer: writer, seq: Int(mark.seq)) }
    }
    return nil
  }
}
