// A sheet: a form in the pane for one purpose. It is filled from the caseload when it opens, and
// becomes a command when it is saved; only fields that were changed are sent, so that a
// colleague's change of another field is never overwritten.

import CaseModel
import TextUI

/// What is being made or changed.
public enum SheetPurpose: Hashable, Sendable {
  case joinTeam
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
}

/// A form that is open.
public struct Sheet: Sendable {
  public let purpose: SheetPurpose
  public var title: String
  public var form: Form<String>
  /// What each field held when the sheet opened.
  let opened: [String: String]

  init(_ purpose: SheetPurpose, _ title: String, _ fields: [FormField<String>], _ texts: FormTexts)
  {
    self.purpose = purpose
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
    var made = Sheet(
      purpose, strings.title(of: purpose, in: caseload), fields(of: purpose), strings.formTexts)
    if let field { made.form.focus(on: field) }
    sheet = made
    status = nil
    refreshMeanings()
    return []
  }

  // MARK: keys

  mutating func handleSheet(_ key: Key) -> [Effect] {
    guard var open = sheet else { return [] }
    let checks = fieldCheck
    let outcome = open.form.handle(key, in: FrameLayout(self).sheetSize, check: checks)
    sheet = open
    return finish(outcome)
  }

  mutating func handleSheet(_ mouse: Mouse, on hit: HitMap<Target>.Hit) -> [Effect] {
    guard var open = sheet, case .sheet(let target) = hit.target else { return [] }
    let outcome = open.form.handle(
      mouse, on: hit.as(target), in: FrameLayout(self).sheetSize, check: fieldCheck)
    sheet = open
    return finish(outcome)
  }

  private mutating func finish(_ outcome: FormOutcome<String>) -> [Effect] {
    switch outcome {
    case .edited, .left: refreshMeanings()
    case .save: return save()
    case .refused: break
    case .cancel(let isDirty):
      if isDirty { askToLeave() } else { sheet = nil }
    case .ignored, .handled: break
    }
    return []
  }

  /// Nothing that was typed is thrown away without a question; the safe answer goes on.
  private mutating func askToLeave() {
    overlay = .question(
      Question(
        strings.leaveSheetQuestion, detail: strings.leaveSheetDetail,
        answers: [("go", strings.goOnTyping), ("throw", strings.throwAway)]
      ) { answer, state in
        if answer == "throw" { state.sheet = nil }
        return []
      })
  }

  private mutating func save() -> [Effect] {
    guard let open = sheet else { return [] }
    do throws(FieldIssue) {
      if let conflict = conflicts(open).first {
        return askAboutConflict(conflict, open)
      }
      return try effects(of: open)
    } catch {
      sheet?.form[error.field].problem = FieldProblem(error.text)
      sheet?.form.focus(on: error.field)
      return []
    }
  }

  /// Fields that were changed here and, meanwhile, by somebody else.
  private func conflicts(_ open: Sheet) -> [String] {
    let now = fields(of: open.purpose)
    return now.filter { field in
      guard let changed = open.changed(field.id) else { return false }
      return field.input.value != open.opened[field.id] && field.input.value != changed
    }.map(\.id)
  }

  private mutating func askAboutConflict(_ field: String, _ open: Sheet) -> [Effect] {
    let theirs = fields(of: open.purpose).first { $0.id == field }?.input.value ?? ""
    overlay = .question(
      Question(
        strings.conflictQuestion(strings.field(field)),
        detail: strings.conflictDetail(theirs),
        answers: [("look", strings.keepLooking), ("mine", strings.saveMine)]
      ) { answer, state in
        guard answer == "mine", let open = state.sheet else { return [] }
        do throws(FieldIssue) {
          return try state.effects(of: open)
        } catch {
          state.sheet?.form[error.field].problem = FieldProblem(error.text)
          return []
        }
      })
    return []
  }
}

extension Form<String> {
  func has(_ id: String) -> Bool { fields.contains { $0.id == id } }
}
