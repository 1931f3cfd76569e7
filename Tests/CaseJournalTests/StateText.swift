// What a store says, as lines of text: to compare with what it was expected to say, for ever.

import CaseJournal
import CaseModel

extension Caseload {
  /// One line per fact. What is added to the model later does not change these lines.
  ///
  /// - Parameter words: of a timeline entry.
  func stateText(_ words: (Prose) -> String?) -> String {
    var lines = team.map { member in
      "member \(member.id.name) | \(member.name) | \(member.organisation) | \(member.role)"
        + (member.hasLeft ? " | left" : "") + text(member.corrections)
    }
    for file in files.sorted(by: { $0.id < $1.id }) { lines += file.stateLines(words) }
    for board in boards.sorted(by: { $0.id < $1.id }) { lines += board.stateLines }
    lines.append("unknown \(unknownCount)")
    return lines.map(escaped).joined(separator: "\n") + "\n"
  }
}

/// Control characters by their numbers, so that a file of these lines shows every one.
private func escaped(_ text: String) -> String {
  var out: [UInt8] = []
  Escapes.append(text.utf8, to: &out)
  return String(decoding: out, as: UTF8.self)
}

private func text(_ corrections: [Correction]) -> String {
  corrections.map { " | \($0.field) was \($0.was) until \($0.stamp.time)" }.joined()
}

private func text(_ day: Day?) -> String { day?.description ?? "-" }

extension CaseFile {
  fileprivate func stateLines(_ words: (Prose) -> String?) -> [String] {
    var lines = [
      "case \(id) | \(number.text) | \(status) | \(openedOn) | \(importedAs ?? "-")",
      "  household \(household.id) | \(household.name) | \(household.address) | "
        + "\(household.phone ?? "-")\(text(household.corrections))",
    ]
    if let closed {
      lines.append("  closed \(closed.on) | \(closed.reason) | \(closed.explanation ?? "-")")
    }
    lines += directorships.map { "  director \($0.member.name) | \($0.from) | \(text($0.until))" }
    lines += persons.map { person in
      "  person \(person.id) | \(person.name) | \(person.birthYear ?? 0) | \(person.role) | "
        + "\(person.phone ?? "-") | \(text(person.leftOn))\(text(person.corrections))"
    }
    lines += relations.map { relation in
      "  relation \(relation.id) | \(relation.person) | \(relation.kind) | \(relation.other.text)"
        + " | \(relation.contact?.rawValue ?? "-") | \(text(relation.endedOn))"
        + text(relation.corrections)
    }
    lines += labels.map { label in
      "  label \(label.person) | \(label.given) | \(label.set) | \(label.ground ?? "-") | "
        + "\(label.source?.rawValue ?? "-") | \(label.on) | \(text(label.reviewOn)) | "
        + "\(label.found ?? "-") | \(label.withdrawn?.reason ?? "-")"
    }
    for goal in goals {
      lines.append(
        "  goal \(goal.id) | \(goal.text) | \(text(goal.until)) | \(goal.state) | "
          + "\(goal.droppedBecause ?? "-")\(text(goal.corrections))")
      lines += goal.steps.map { step in
        "    step \(step.id) | \(step.text) | \(step.owner?.text ?? "-") | \(text(step.due)) | "
          + "\(step.state) | \(text(step.doneOn)) | \(step.lapsedBecause ?? "-")"
          + text(step.corrections)
      }
    }
    lines += followUps.map { followUp in
      "  follow-up \(followUp.id) | \(followUp.kind) | \(followUp.text) | \(text(followUp.due)) | "
        + "\(text(followUp.doneOn))\(text(followUp.corrections))"
    }
    for case .contact(let note) in timeline {
      let earlier = note.earlier.map { " | before: \(words($0.text) ?? "(unreadable)")" }.joined()
      lines.append(
        "  contact \(note.id) | \(note.kind) | \(note.on) | by \(note.stamp.by.name) | "
          + "\(words(note.text) ?? "(unreadable)")\(earlier)")
    }
    return lines
  }
}

extension SwotBoard {
  fileprivate var stateLines: [String] {
    ["board \(id) | \(neighbourhood) | \(motto ?? "-") | \(openedOn)"]
      + notes.map { note in
        "  note \(note.id) | \(note.quadrant) | \(note.bringer) | \(note.who ?? "-") | "
          + "\(note.on) | \(note.text) | \(note.withdrawn?.reason ?? "-")\(text(note.corrections))"
      }
      + goals.map { goal in
        "  goal \(goal.id) | \(goal.text) | \(goal.horizon) | \(goal.note?.text ?? "-") | "
          + "\(goal.on) | \(goal.state) | \(goal.droppedBecause ?? "-")\(text(goal.corrections))"
      }
  }
}
