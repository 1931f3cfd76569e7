// A sheet while others work on the same case: it keeps what was typed, says who changed the case
// and when, and asks on saving about the fields that both changed, and only about those.

import CaseModel
import TextUI

extension AppState {
  /// The caseload has moved on from `old` under an open sheet.
  mutating func followUnderSheet(from old: Caseload) {
    guard let open = sheet, let subject = open.purpose.subject else { return }
    let (before, now) = (old.changed(subject), caseload.changed(subject))
    guard let now, before != now else { return }
    let news = strings.changed(
      subject, by: caseload.name(of: now.by), at: clock(now.time.milliseconds),
      isTakenBack: before.map { now.time < $0.time } ?? false)
    sheet?.news = news
    status = StatusLine(.info, news)
    followUntouched(open)
  }

  /// A field that nobody touched here shows what it says now.
  private mutating func followUntouched(_ open: Sheet) {
    if case .note(let id, _) = open.purpose, let file = caseload[id] {
      let offers = offers(in: file)
      sheet?.form["text"].input.offer(words: offers)
    }
    for field in fields(of: open.purpose) where open.changed(field.id) == nil {
      guard field.input.value != open.opened[field.id], canRead(field.id, open.purpose) else {
        continue
      }
      sheet?.form[field.id].input.fill(field.input.value)
      sheet?.opened[field.id] = field.input.value
    }
    refreshMeanings()
  }

  /// False while the words of a corrected note have not been read from the log.
  private func canRead(_ field: String, _ purpose: SheetPurpose) -> Bool {
    guard field == "text", case .note(let id, let contact?) = purpose else { return true }
    return caseload[id]?.contact(contact).flatMap { words(of: $0.text) } != nil
  }

  /// Fields that were changed here and, meanwhile, by somebody else to something else.
  func conflicts(_ open: Sheet) -> [String] {
    fields(of: open.purpose).filter { field in
      guard let mine = open.changed(field.id), canRead(field.id, open.purpose) else {
        return false
      }
      return field.input.value != open.opened[field.id] && field.input.value != mine
    }.map(\.id)
  }

  /// Shows both values; looking again is the safe answer. The next conflict is asked about when
  /// this one is settled.
  mutating func askAboutConflict(_ field: String, _ open: Sheet) {
    guard let theirs = fields(of: open.purpose).first(where: { $0.id == field })?.input else {
      return
    }
    overlay = .question(
      Question(
        strings.conflictQuestion(open.form[field].label),
        detail: strings.conflictDetail(
          theirs: theirs.shownValue, mine: open.form[field].input.shownValue),
        answers: [
          ("look", strings.keepLooking), ("theirs", strings.takeTheirs),
          ("mine", strings.saveMine),
        ]
      ) { answer, state in
        switch answer {
        case "theirs": state.sheet?.form[field].input.fill(theirs.value)
        case "mine": break
        default:
          state.sheet?.form.focus(on: field)
          return []
        }
        state.sheet?.opened[field] = theirs.value
        return state.save()
      })
  }

  /// A time of day as the clock on the wall shows it.
  func clock(_ milliseconds: Int) -> String {
    let local = milliseconds / 60_000 + utcOffsetMinutes
    return LocalMoment(day: Day(number: local / 1440), hour: local / 60 % 24, minute: local % 60)
      .clock
  }
}
