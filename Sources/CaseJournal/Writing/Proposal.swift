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

  public init(_ command: Command, at desk: Desk) {
    self.init(wish: .command(command), desk: desk)
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
