// Keeps what is being typed: a second after the first key that is not on disk yet, and whenever a
// field is left, the open sheet goes to its draft. The run loop asks `due` how long it may sleep;
// nothing is due while nobody types.

import CaseJournal
import CaseModel

struct DraftKeeper<Disk: FileSystem>: ~Copyable {
  /// How long typing may be in memory only.
  static var patienceMilliseconds: Int64 { 1000 }

  private var pen: DraftPen<Disk>?
  /// The sheet that is followed, its revision and its field as of the last look.
  private var serial: Int?
  private var revision = 0
  private var field: String?
  /// When the sheet must be written, on the display's clock; nil when all of it is.
  private(set) var due: Int64?

  /// Looks at the sheet after something happened.
  ///
  /// - Parameter now: the display's clock, milliseconds.
  mutating func follow(
    _ state: inout AppState, in journal: Journal<Disk>, now: Int64
  ) throws(JournalError) {
    guard let sheet = state.sheet, sheet.purpose.isKeptAsDraft, state.me != nil else {
      return forget()
    }
    if serial != sheet.serial {
      forget()
      (serial, revision, field) = (sheet.serial, sheet.form.revision, sheet.form.focusedID)
      if let id = sheet.draft { try resume(id, &state, in: journal) }
      return
    }
    let hasChanged = sheet.form.revision != revision
    let hasMoved = sheet.form.focusedID != field
    (revision, field) = (sheet.form.revision, sheet.form.focusedID)
    if hasChanged { due = due ?? now + Self.patienceMilliseconds }
    if let due, hasMoved || due <= now { try write(&state, in: journal) }
  }

  /// Writes what is not on disk yet.
  mutating func write(
    _ state: inout AppState, in journal: Journal<Disk>
  ) throws(JournalError) {
    guard due != nil, let sheet = state.sheet, sheet.serial == serial, let me = state.me else {
      return
    }
    due = nil
    try write(sheet, by: me, in: journal)
    state.sheet?.draft = pen?.draft.id
  }

  /// The sheet was closed to be gone on with later.
  mutating func keep(
    _ sheet: Sheet, by me: MemberID?, in journal: Journal<Disk>
  ) throws(JournalError) {
    guard let me, sheet.serial == serial else { return }
    try write(sheet, by: me, in: journal)
    forget()
  }

  private mutating func write(
    _ sheet: Sheet, by me: MemberID, in journal: Journal<Disk>
  ) throws(JournalError) {
    var fields = sheet.draftFields
    // A field that says again what it said at first.
    for (id, field) in pen?.draft.fields ?? [:] where fields[id] == nil && sheet.form.has(id) {
      fields[id] = Draft.Field(opened: field.opened, value: field.opened)
    }
    guard !fields.isEmpty else { return }
    if pen == nil { pen = try journal.startDraft(of: sheet.purpose.text, by: me) }
    try pen?.write(fields, at: journal.nowMilliseconds)
  }

  private mutating func resume(
    _ id: DraftID, _ state: inout AppState, in journal: Journal<Disk>
  ) throws(JournalError) {
    pen = try journal.continueDraft(id)
    if pen == nil { state.sheet?.draft = nil }
  }

  /// What was typed in that sheet is not wanted any more.
  mutating func drop(
    ofSheet serial: Int, in journal: Journal<Disk>
  ) throws(JournalError) {
    guard serial == self.serial else { return }
    let id = pen?.draft.id
    forget()
    if let id { try journal.removeDraft(id) }
  }

  private mutating func forget() {
    (pen, serial, due) = (nil, nil, nil)
  }
}
