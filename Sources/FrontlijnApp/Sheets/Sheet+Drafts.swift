// What was being typed when the program stopped, and the questions about it. A draft is offered to
// whoever typed it: on start, when the same form is opened again, and in a list.

import CaseJournal
import CaseModel
import TextUI

extension Sheet {
  /// The fields that were changed, with what they held before.
  var draftFields: [String: Draft.Field] {
    var found: [String: Draft.Field] = [:]
    for field in form.fields {
      let value = field.input.value
      if let before = opened[field.id], before != value {
        found[field.id] = Draft.Field(opened: before, value: value)
      }
    }
    return found
  }
}

extension AppState {
  /// Drafts that can be gone on with: their case may be gone, or the form unknown here.
  var openDrafts: [Draft] {
    drafts.filter { SheetPurpose(text: $0.form).map { $0.exists(in: caseload) } ?? false }
  }

  /// Takes in what this person left behind. On arrival the latest one is asked about.
  mutating func take(_ drafts: [Draft], onArrival: Bool) {
    self.drafts = drafts
    guard onArrival, overlay == nil, sheet == nil, let latest = openDrafts.first else { return }
    askAboutDraft(latest)
  }

  var draftsObstacle: String? {
    writeObstacle ?? (openDrafts.isEmpty ? strings.noDrafts : nil)
  }

  /// All that was left behind, the latest first.
  mutating func openDraftList() -> [Effect] {
    let rows = openDrafts.map { draft in
      FinderRow(draft.id.text, title(of: draft), sentence: moment(of: draft))
    }
    overlay = .menu(
      Menu(strings.draftsLabel, rows) { id, state in
        if let draft = state.drafts.first(where: { $0.id.text == id }) {
          state.askAboutDraft(draft)
        }
        return []
      })
    return []
  }

  private func title(of draft: Draft) -> String {
    guard let purpose = SheetPurpose(text: draft.form) else { return "" }
    let title = strings.title(of: purpose, in: caseload)
    guard case .caseFile(let id) = purpose.subject, let file = caseload[id],
      !title.contains(file.number.text)
    else { return title }
    return "\(title) · \(file.number.text) \(file.household.name)"
  }

  private func moment(of draft: Draft) -> String {
    let local = draft.changedMilliseconds / 60_000 + utcOffsetMinutes
    let clock = clock(draft.changedMilliseconds)
    let day = Day(number: local / 1440)
    return day == today ? strings.at(clock) : strings.on(strings.day(day, today: today), clock)
  }

  /// Go on, keep for later, throw away.
  ///
  /// - Parameter isOpening: the form itself was asked for; after the last two answers it opens
  ///   empty, at `field`.
  mutating func askAboutDraft(_ draft: Draft, isOpening: Bool = false, at field: String? = nil) {
    let others = openDrafts.count - 1
    overlay = .question(
      Question(
        strings.draftQuestion(title(of: draft), moment(of: draft)),
        detail: others > 0 ? strings.otherDrafts(others) : "",
        answers: [
          ("go", strings.goOn), ("keep", strings.keepForLater), ("throw", strings.throwAway),
        ]
      ) { answer, state in
        if answer == "go" {
          state.resume(draft)
          return []
        }
        if isOpening, let purpose = SheetPurpose(text: draft.form) {
          state.openAnew(purpose, at: field)
        }
        return answer == "throw" ? [.removeDraft(draft.id)] : []
      })
  }

  /// The form as it was left. Fields that were not touched say what is true now.
  private mutating func resume(_ draft: Draft) {
    guard let purpose = SheetPurpose(text: draft.form) else { return }
    if let place = purpose.place, place != self.place { go(to: place) }
    openAnew(purpose)
    sheet?.draft = draft.id
    for (id, field) in draft.fields where sheet?.form.has(id) == true {
      guard field.value != field.opened else { continue }
      sheet?.form[id].input.fill(field.value)
      sheet?.opened[id] = field.opened
    }
    if let last = sheet?.form.fields.last(where: { draft.fields[$0.id] != nil }) {
      sheet?.form.focus(on: last.id)
    }
    refreshMeanings()
  }
}
