// What an update asks of the world. The run loop carries it out and answers with a message; the
// state changes only by messages.

import CaseJournal
import CaseModel
import TextUI

/// A wish of the screen that only the run loop can fulfil.
public enum Effect: Sendable {
  /// Write; what is said and done when it is on disk stands in the note.
  case commit(Command, CommitNote)
  case undo
  case redo
  /// Make the store that is not there yet.
  case makeStore
  /// Open the practice store instead.
  case openPractice
  /// Open the team's own store again.
  case openOwn
  /// Give the long text that has the keys to the user's editor.
  case editOutside
  /// Close a sheet's draft and leave it for later.
  case keepDraft(Sheet)
  /// What was typed in that sheet is on disk, or was thrown away.
  case dropDraft(ofSheet: Int)
  case removeDraft(DraftID)
  case useTheme(String)
  /// Keep the settings of the state for next time.
  case keepSettings
  /// Give the terminal back to the shell until `fg`.
  case suspend
  case repaint
  case quit
}

/// What follows when a command is on disk.
public struct CommitNote: Sendable {
  /// What the status line says.
  public var said: String
  /// The sheet that it came from closes.
  public var closesSheet: Bool
  /// What the sheet was compared with before it was sent.
  public var basis: Proposal.Basis?
  /// What happens to the state then.
  public var then: @Sendable (inout AppState) -> Void

  public init(
    _ said: String, closesSheet: Bool = false,
    then: @escaping @Sendable (inout AppState) -> Void = { _ in }
  ) {
    self.said = said
    self.closesSheet = closesSheet
    self.then = then
  }
}

/// What happened in the world.
public enum Message: Sendable {
  case key(Key)
  /// A press on what was drawn there.
  case pointed(Mouse, HitMap<Target>.Hit)
  case resized(Size)
  /// The first of several keys has waited long enough.
  case waited
  /// Somebody else wrote.
  case changed(Caseload)
  /// The user's own theme files, as they are now.
  case themes([ThemeText])
  /// A day begins.
  case today(Day)
  case committed(Caseload, CommitNote)
  case undone(Caseload, [any Event], isRedo: Bool)
  case refused(Refusal)
  case editedOutside(OutsideEdit)
  /// What this person left behind; on arrival the latest one is asked about.
  case drafts([Draft], onArrival: Bool)
  /// The store could not be written or read, as a sentence; `isAnswer` when somebody had just
  /// asked for it, and not while they were typing.
  case failed(String, readOnly: String?, isAnswer: Bool = true)
}
