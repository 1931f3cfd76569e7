// The laws of the domain, held by random commands.

import TestSupport
import Testing

@testable import CaseModel

/// The laws of `domain.md`, checked after every step of a team that does just anything.
@Suite("Laws")
struct LawTests {
  @Test("Whatever a team asks, every law holds after every step")
  func laws() throws {
    var seen = Set<String>()
    for seed in seeds() {
      var team = try RandomTeam(seed: seed)
      for _ in 0..<4000 {
        let before = team.caseload
        guard let transaction = team.step() else { continue }
        for event in transaction.events { seen.insert("\(event.type)") }
        let step = Step(before: before, after: team.caseload, transaction: transaction)
        if let law = step.brokenLaw {
          Issue.record("\(law): \(transaction.events), seed \(seed)")
          return
        }
      }
      #expect(team.refused > 0)
    }
    let types = Set(EventTypes.all.map { "\($0.type)" })
    let missed = types.subtracting(seen).filter { !$0.hasPrefix("sys.") }
    #expect(missed.isEmpty)
  }
}

private struct Step {
  var before: Caseload
  var after: Caseload
  var transaction: Transaction

  /// The first law that does not hold, by its name.
  var brokenLaw: String? {
    let laws: [(String, Bool)] = [
      ("an open case has exactly one director", after.files.allSatisfy(hasItsDirector)),
      ("on every day an open case has one director", after.files.allSatisfy(isDirectedInOrder)),
      ("a closed case keeps its last director", closedCasesKeepTheirDirector),
      ("nobody who left directs an open case", directorsAreHere),
      ("a label has ground, source and review, a rakker is an adult", labelsAreSound),
      ("a label concerns the person whom it names and nobody else", labelsStayWithTheirPerson),
      ("a closed case does not change", closedCasesStay),
      ("only the case of the events changes", othersStay),
      ("a corrected text keeps the old one", correctionsKeepTheOld),
      ("nothing disappears", nothingDisappears),
      ("no fact is of tomorrow", !transaction.events.contains { $0.isLater(than: today) }),
      ("every fact reads back from its line", transaction.events.allSatisfy { readsBack($0) }),
      ("the same facts lead to the same caseload", isDeterministic),
      ("a link stands in its text and leads to what is there", linksLeadSomewhere),
      ("typed words stand beside their date", typedWordsHaveTheirDate),
      ("a reached goal has no open step when it is reached", reachedGoalsAreDone),
    ]
    return laws.first { !$0.1 }?.0
  }

  private var today: Day { transaction.desk.today }

  private func hasItsDirector(_ file: CaseFile) -> Bool {
    let directing = file.directorships.count { $0.until == nil }
    return switch file.status {
    case .open: directing == 1 && file.directorships.last?.until == nil
    case .triage: file.directorships.isEmpty
    case .closed: directing == 0
    }
  }

  /// Directorships follow each other without a gap, but for the days when the case was closed.
  private func isDirectedInOrder(_ file: CaseFile) -> Bool {
    var last = file.openedOn
    for directorship in file.directorships {
      if directorship.from < last { return false }
      last = directorship.until ?? today
      if last < directorship.from { return false }
    }
    return true
  }

  private var closedCasesKeepTheirDirector: Bool {
    changed.allSatisfy { old, new in
      new.status != .closed || old.directorships.last?.member == new.directorships.last?.member
    }
  }

  private var directorsAreHere: Bool {
    after.files.allSatisfy { file in
      file.status != .open
        || file.director.flatMap(after.member).map { !$0.hasLeft } ?? false
    }
  }

  private var labelsAreSound: Bool {
    after.files.allSatisfy { file in
      file.labels.allSatisfy { label in
        guard let person = file.person(label.person) else { return false }
        switch label.given {
        case .none, .undetermined: return true
        case .stakker, .rakker, .both:
          guard let ground = label.ground, let review = label.reviewOn else { return false }
          let isAdult = person.birthYear.map { today.civil.year - $0 > 18 } ?? false
          // Birth years are corrected afterwards: only the label of this step is looked at.
          let isNew = label.stamp.time == file.changed.time
          return !ground.isEmpty && label.source != nil && label.on < review
            && review <= label.on.adding(months: 6)
            && (label.given == .stakker || isAdult || !isNew)
        }
      }
    }
  }

  private var labelsStayWithTheirPerson: Bool {
    changed.allSatisfy { old, new in
      let named = transaction.events.compactMap { event in
        (event as? CaseClassified)?.person ?? (event as? LabelWithdrawn)?.person
      }
      return old.labels.filter { !named.contains($0.person) }
        == new.labels.filter { !named.contains($0.person) }
    }
  }

  /// Cases that were there before, with what became of them.
  private var changed: [(CaseFile, CaseFile)] {
    before.files.compactMap { old in after[old.id].map { (old, $0) } }.filter { $0 != $1 }
  }

  private var closedCasesStay: Bool {
    transaction.events.contains { $0 is CaseReopened }
      || changed.allSatisfy { old, _ in old.status != .closed }
  }

  private var othersStay: Bool {
    let subjects = Set(transaction.events.map(\.subject))
    return changed.allSatisfy { old, _ in subjects.contains(.caseFile(old.id)) }
      && (before.team == after.team || subjects.contains(.team))
      && before.boards.allSatisfy { after.board($0.id) == $0 || subjects.contains(.board($0.id)) }
  }

  private var correctionsKeepTheOld: Bool {
    changed.allSatisfy { old, new in
      old.goals.allSatisfy { kept($0.text, new.goal($0.id)?.text, new.goal($0.id)?.corrections) }
        && old.goals.flatMap(\.steps).allSatisfy {
          kept($0.text, new.step($0.id)?.text, new.step($0.id)?.corrections)
        }
        && old.followUps.allSatisfy {
          kept($0.text, new.followUp($0.id)?.text, new.followUp($0.id)?.corrections)
        }
        && old.persons.allSatisfy { person in
          let now = new.person(person.id)
          return kept(person.firstName, now?.firstName, now?.corrections)
            && kept(person.surname ?? "", now?.surname ?? "", now?.corrections)
        }
        && kept(old.household.name, new.household.name, new.household.corrections)
        && old.timeline.allSatisfy { item in
          guard case .contact(let note) = item else { return true }
          let now = new.contact(note.id)
          return now?.text == note.text || now?.earlier.last?.text == note.text
        }
    }
  }

  private func kept(_ old: String, _ new: String?, _ corrections: [Correction]?) -> Bool {
    old == new || corrections?.contains { $0.was == old } ?? false
  }

  private var nothingDisappears: Bool {
    before.files.count <= after.files.count
      && changed.allSatisfy { old, new in
        old.persons.map(\.id) == new.persons.prefix(old.persons.count).map(\.id)
          && old.goals.map(\.id) == new.goals.prefix(old.goals.count).map(\.id)
          && old.followUps.map(\.id) == new.followUps.prefix(old.followUps.count).map(\.id)
          && old.relations.map(\.id) == new.relations.prefix(old.relations.count).map(\.id)
          && old.labels.count <= new.labels.count && old.timeline.count <= new.timeline.count
      }
  }

  private func readsBack(_ event: some Event) -> Bool {
    type(of: event).reading(event.line) == event
  }

  private var isDeterministic: Bool {
    var again = before
    again.apply(transaction)
    return again.files == after.files && again.team == after.team && again.boards == after.boards
  }

  private var linksLeadSomewhere: Bool {
    after.files.allSatisfy { file in
      file.timeline.allSatisfy { item in
        guard case .contact(let note) = item, !note.links.isEmpty else { return true }
        let text = note.text.inMemory ?? ""
        return note.links.standing(in: text) == note.links
          && note.links.allSatisfy { leadsSomewhere($0.target, in: file) }
      }
    }
  }

  private func leadsSomewhere(_ target: Link.Target, in file: CaseFile) -> Bool {
    switch target {
    case .person(let id): file.person(id) != nil
    case .team(let id): after.member(id) != nil
    case .goal(let id): file.goal(id) != nil
    case .areaGoal(let id): after.boards.contains { $0.goal(id) != nil }
    case .outside(let name): !name.isEmpty
    }
  }

  private var typedWordsHaveTheirDate: Bool {
    transaction.events.allSatisfy { event in
      let keys = event.line.split(separator: 0x09).map { $0.prefix { $0 != 0x3D } }
      return zip(keys.dropFirst(), keys).allSatisfy { key, before in
        let name = String(decoding: key, as: UTF8.self)
        guard name.hasSuffix("_typed") else { return true }
        let date = name.dropLast("_typed".count)
        return String(decoding: before, as: UTF8.self) == (date == "birth" ? "birth_year" : date)
      }
    }
  }

  private var reachedGoalsAreDone: Bool {
    transaction.events.allSatisfy { event in
      guard let reached = event as? GoalReached else { return true }
      let steps = after[reached.caseID]?.goal(reached.goal)?.steps ?? []
      return !steps.contains { $0.state == .open }
    }
  }
}
