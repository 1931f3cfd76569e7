// A whole case as lines of text, at most 80 cells wide. Every line of the timeline begins with its
// day, so that grep finds it.

import CaseModel
import FrontlijnApp
import TextUI

struct CaseFileText {
  private let file: CaseFile
  private let store: OpenStore
  private let today: Day
  private var strings: Strings { store.strings }
  private var caseload: Caseload { store.caseload }

  init(_ file: CaseFile, _ store: OpenStore, on today: Day) {
    self.file = file
    self.store = store
    self.today = today
  }

  func lines() -> [String] {
    var lines = head()
    lines += section(strings.familyHeading, family())
    lines += section(strings.relationsHeading, relations())
    lines += section(strings.planHeading(file), plan())
    lines += section(strings.followUpsHeading, followUps())
    lines += section(strings.timelineHeading(file.timeline.count), timeline())
    return lines
  }

  private func section(_ title: String, _ lines: [String]) -> [String] {
    lines.isEmpty ? [] : ["", title] + lines
  }

  private func head() -> [String] {
    let state = strings.name(file.status)
    let left = lineCells - state.widthCells - 1
    let name = "\(file.number.text)  \(file.household.name)".printable
    var lines = [name.fitted(to: left, cut: .middle) + " " + state]
    let home = [file.household.address, file.household.phone ?? ""].filter { !$0.isEmpty }
    if !home.isEmpty { lines += wrapped(home.joined(separator: " · "), after: "") }
    lines += wrapped(strings.household(file, today: today), after: "")
    if let key = file.importedAs { lines += wrapped(strings.inOldList(key), after: "") }
    let title = strings.field("director")
    for directorship in file.directorships.reversed() {
      lines += wrapped(strings.directorSince(directorship, in: caseload), after: "\(title): ")
    }
    if let closed = file.closed { lines += wrapped(strings.closing(closed), after: "") }
    return lines
  }

  private func family() -> [String] {
    file.persons.flatMap { person -> [String] in
      let about = [strings.person(person, today: today), person.phone ?? ""]
        .filter { !$0.isEmpty }
      var lines = wrapped("\(person.name): \(about.joined(separator: " · "))", after: "  ")
      if let label = file.labels.last(where: { $0.person == person.id }),
        label.kind(on: today) != .none
      {
        lines += wrapped(strings.label(label, today: today), after: "    ")
      }
      return lines
    }
  }

  private func relations() -> [String] {
    file.relations.flatMap { wrapped(strings.relation($0, in: file, today: today), after: "  ") }
  }

  private func plan() -> [String] {
    file.goals.enumerated().flatMap { at, goal -> [String] in
      wrapped(strings.goal(goal, number: at + 1, today: today), after: "  ")
        + goal.steps.flatMap { step -> [String] in
          let box = box(step)
          let words = strings.step(step, in: file, caseload, today: today)
          return wrapped("\(step.text) · \(words)", after: "     \(box) ")
        }
    }
  }

  private func box(_ step: Step) -> String {
    switch step.state {
    case .done: "[x]"
    case .lapsed: "[-]"
    case .open: step.due.map { $0 < today } ?? false ? "[!]" : "[ ]"
    }
  }

  private func followUps() -> [String] {
    file.followUps.flatMap { followUp -> [String] in
      let isLate = followUp.doneOn == nil && followUp.due.map { $0 < today } ?? false
      let box = followUp.doneOn != nil ? "[x]" : isLate ? "[!]" : "[ ]"
      let words = strings.followUp(followUp, today: today)
      return wrapped("\(followUp.text) · \(words)", after: "  \(box) ")
    }
  }

  private func timeline() -> [String] {
    file.timeline.reversed().flatMap { item -> [String] in
      let head = "  \(item.on.description)  "
      let who = caseload.member(item.stamp.by)?.initials ?? item.stamp.by.name
      switch item {
      case .milestone(let milestone):
        return wrapped("\(who)  \(strings.turn(milestone, in: file, caseload))", after: head)
      case .contact(let note):
        return wrapped("\(who)  \(strings.name(note.kind)): \(words(note.text))", after: head)
          + note.earlier.flatMap { earlier -> [String] in
            let name = caseload.name(of: earlier.stamp.by)
            return wrapped(
              "\(strings.earlier(by: name)) \(words(earlier.text))", after: "              ")
          }
      }
    }
  }

  private func words(_ prose: Prose) -> String {
    store.words(of: prose) ?? strings.wordsUnreadable
  }

  /// `text` behind `head`; the lines that follow stand under its first letter.
  private func wrapped(_ text: String, after head: String) -> [String] {
    let indent = head.widthCells
    return text.printable.wrapped(to: lineCells - indent).enumerated().map { at, line in
      (at == 0 ? head : String(repeating: " ", count: indent)) + line
    }
  }
}
