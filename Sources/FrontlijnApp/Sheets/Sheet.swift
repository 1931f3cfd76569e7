// A sheet: a form in the pane for one purpose. It is filled from the caseload when it opens, and
// becomes a command when it is saved; only fields that were changed are sent, so that a
// colleague's change of another field is never overwritten.

import CaseJournal
import CaseModel
import TextUI

/// What is being made or changed.
public enum SheetPurpose: Hashable, Sendable {
  case joinTeam
  case teamMember(MemberID)
  case newCase
  case household(CaseID)
  case member(CaseID, PersonID?)
  case relation(CaseID, RelationID?)
  case label(CaseID, PersonID)
  case withdrawLabel(CaseID, PersonID)
  case left(CaseID, PersonID)
  case director(CaseID)
  case close(CaseID)
  case reopen(CaseID)
  case goal(CaseID, GoalID?)
  case dropGoal(CaseID, GoalID)
  case step(CaseID, GoalID, StepID?)
  case lapse(CaseID, StepID)
  case date(CaseID, NextStep.Origin)
  case followUp(CaseID, FollowUpID?)
  case note(CaseID, ContactID?)
  case newBoard
  case boardNote(BoardID, Quadrant, NoteID?)
  case withdrawNote(BoardID, NoteID)
  case areaGoal(BoardID, NoteID?, AreaGoalID?)
  case dropAreaGoal(BoardID, AreaGoalID)
  case several(JointAct, [CaseID])
}

/// A form that is open.
public struct Sheet: Sendable {
  public internal(set) var purpose: SheetPurpose
  /// Tells this sheet from the one before it.
  public let serial: Int
  public var title: String
  public var form: Form<String>
  /// What each field held when the sheet opened, or when somebody else's change of it was seen.
  var opened: [String: String]
  /// The file that keeps what is typed; nil as long as there is none.
  public var draft: DraftID?
  /// The role that the program filled in; nil as long as it is nobody's or the user's own.
  var guessedRole: String?
  /// What was typed in a field of days before a question about it was answered.
  var said: [String: String] = [:]
  /// Who else changed the same case, and when.
  public var news = ""

  init(
    _ purpose: SheetPurpose, serial: Int, _ title: String, _ fields: [FormField<String>],
    _ texts: FormTexts
  ) {
    self.purpose = purpose
    self.serial = serial
    self.title = title
    form = Form(fields, texts: texts)
    opened = Dictionary(uniqueKeysWithValues: fields.map { ($0.id, $0.input.value) })
  }

  /// The value of a field that the user changed; nil for one that he left alone.
  func changed(_ field: String) -> String? {
    let value = form.value(field)
    return value == opened[field] ? nil : value
  }
}

/// A field cannot be read: said at the field.
struct FieldIssue: Error {
  var field: String
  var text: String
}

extension AppState {
  /// Opens a sheet; `field` gets the keys first.
  mutating func open(_ purpose: SheetPurpose, at field: String? = nil) -> [Effect] {
    if let draft = drafts.first(where: { $0.form == purpose.text }) {
      askAboutDraft(draft, isOpening: true, at: field)
    } else {
      openAnew(purpose, at: field)
    }
    return []
  }

  /// Opens it as if nothing had been left behind.
  mutating func openAnew(_ purpose: SheetPurpose, at field: String? = nil) {
    sheetCount += 1
    var made = Sheet(
      purpose, serial: sheetCount, strings.title(of: purpose, in: caseload), fields(of: purpose),
      strings.formTexts)
    if let field { made.form.focus(on: field) }
    sheet = made
    status = nil
    refreshMeanings()
  }

  // MARK: keys

  mutating func handleSheet(_ key: Key) -> [Effect] {
    let (size, check) = (FrameLayout(self).sheetSize, fieldCheck)
    if case .character = key {} else { guessRole() }
    if key == .ctrl("s"), let id = sheet?.form.settle() { _ = finish(.edited(id)) }
    if key == .ctrl("s") { keepOnlyYear() }
    // In its place: a long text is not copied for each key.
    let outcome = sheet?.form.handle(key, in: size, check: check)
    return outcome.map { finish($0) } ?? []
  }

  mutating func handleSheet(_ mouse: Mouse, on hit: HitMap<Target>.Hit) -> [Effect] {
    guard case .sheet(let target) = hit.target else { return [] }
    guessRole()
    let (size, check) = (FrameLayout(self).sheetSize, fieldCheck)
    let outcome = sheet?.form.handle(mouse, on: hit.as(target), in: size, check: check)
    return outcome.map { finish($0) } ?? []
  }

  private mutating func finish(_ outcome: FormOutcome<String>) -> [Effect] {
    switch outcome {
    case .edited(let id):
      refreshMeanings()
      nameSomebodyNew(id)
      if id == "role" { sheet?.guessedRole = nil }
    case .left(let id):
      keepOnlyYear()
      refreshMeanings()
      _ = askWhichDay(id, savesThen: false)
    case .save:
      for id in sheet?.form.fields.map(\.id) ?? [] where askWhichDay(id, savesThen: true) {
        return []
      }
      return save()
    case .refused: break
    case .cancel(let isDirty):
      if isDirty { askToLeave() } else { return closeSheet() }
    case .ignored, .handled: break
    }
    return []
  }

  static let newChoice = "+"

  /// "Somebody else" was chosen: what was typed to find them is their name, in the field below.
  private mutating func nameSomebodyNew(_ id: String) {
    guard sheet?.form.value(id) == Self.newChoice, sheet?.form.has("outside") == true,
      let typed = sheet?.form[id].input.query
    else { return }
    sheet?.form[id].input.fill("")
    if !typed.isEmpty { sheet?.form["outside"].input.fill(typed) }
    sheet?.form.focus(on: "outside")
  }

  /// Nothing that was typed is thrown away without a question; the safe answer keeps it.
  private mutating func askToLeave() {
    let canKeep = sheet?.purpose.isKeptAsDraft == true && me != nil
    let keep = canKeep ? [("keep", strings.keepAsDraft)] : []
    overlay = .question(
      Question(
        strings.leaveSheetQuestion, detail: strings.leaveSheetDetail,
        answers: keep + [("go", strings.goOnTyping), ("throw", strings.throwAway)]
      ) { answer, state in
        switch answer {
        case "keep": return state.keepSheet()
        case "throw": return state.closeSheet()
        default: return []
        }
      })
  }

  /// Closes the sheet; what was typed in it is not wanted any more.
  mutating func closeSheet() -> [Effect] {
    guard let open = sheet else { return [] }
    sheet = nil
    return [.dropDraft(ofSheet: open.serial)]
  }

  /// Closes the sheet; what was typed stays as a draft.
  private mutating func keepSheet() -> [Effect] {
    guard let open = sheet else { return [] }
    sheet = nil
    status = StatusLine(.ok, strings.draftKept, offer: offer(.drafts))
    return [.keepDraft(open)]
  }

  /// Saves when nothing is left to ask. What is asked is decided on what is on disk by then: a
  /// change that comes in between leads back here.
  mutating func save() -> [Effect] {
    guard let open = sheet else { return [] }
    do throws(FieldIssue) {
      if let conflict = conflicts(open).first {
        askAboutConflict(conflict, open)
        return []
      }
      let effects = try effects(of: open)
      guard case .several(let act, let ids) = open.purpose else { return effects }
      askAboutSeveral(act, ids, effects)
      return []
    } catch {
      sheet?.form[error.field].problem = FieldProblem(error.text)
      sheet?.form.focus(on: error.field)
      return []
    }
  }
}

extension Form<String> {
  func has(_ id: String) -> Bool { fields.contains { $0.id == id } }
}
