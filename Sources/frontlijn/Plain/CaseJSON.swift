// The list and a case file as JSON. Keys and words are those of the log, in camel case, whatever
// the language of the messages; days are ISO, what is not there is null.

import CaseModel

struct CaseJSON {
  private let caseload: Caseload
  private let today: Day

  init(_ caseload: Caseload, on today: Day) {
    self.caseload = caseload
    self.today = today
  }

  // MARK: list

  func list(_ rows: [CaseRow]) -> String {
    var json = JSONText()
    json.array { json in for row in rows { write(row, to: &json) } }
    return json.text
  }

  private func write(_ row: CaseRow, to json: inout JSONText) {
    json.object { json in
      json.field("id", row.id.text)
      json.field("number", row.number.text)
      json.field("household", row.household)
      json.field("street", row.street.isEmpty ? nil : row.street)
      json.field("status", row.status.rawValue)
      json.field("director", row.director.map(caseload.name(of:)))
      json.key("labels")
      json.array { json in for label in row.labels { json.string(label.kind.rawValue) } }
      json.field("stepsDone", row.stepsDone)
      json.field("stepsTotal", row.stepsTotal)
      json.field("nextStep", row.nextStep)
      json.field("nextDate", row.nextOn?.description)
      json.field("lastContact", row.lastContactOn?.description)
      json.field("closedOn", row.closed?.on.description)
      json.field("closeReason", row.closed?.reason.rawValue)
    }
  }

  // MARK: show

  /// - Parameter words: a timeline entry's words; nil when they cannot be read.
  func show(_ file: CaseFile, words: (Prose) -> String?) -> String {
    var json = JSONText()
    json.object { json in
      json.field("id", file.id.text)
      json.field("number", file.number.text)
      json.field("status", file.status.rawValue)
      json.field("openedOn", file.openedOn.description)
      json.field("importedAs", file.importedAs)
      json.key("closed")
      write(file.closed, to: &json)
      json.key("household")
      write(file.household, to: &json)
      json.list("persons", file.persons, write)
      json.list("relations", file.relations, write)
      json.list("labels", file.labels, write)
      json.list("directors", file.directorships, write)
      json.list("goals", file.goals, write)
      json.list("followUps", file.followUps, write)
      json.list("timeline", file.timeline) { item, json in
        write(item, in: file, words, to: &json)
      }
      json.field("lastContact", file.lastContactOn?.description)
      stamp("changed", file.changed, to: &json)
    }
    return json.text
  }

  private func write(_ closing: Closing?, to json: inout JSONText) {
    guard let closing else { return json.null() }
    json.object { json in
      json.field("on", closing.on.description)
      json.field("reason", closing.reason.rawValue)
      json.field("explanation", closing.explanation)
    }
  }

  private func write(_ household: Household, to json: inout JSONText) {
    json.object { json in
      json.field("id", household.id.text)
      json.field("name", household.name)
      json.field("street", household.street)
      json.field("houseNumber", household.houseNumber)
      json.field("phone", household.phone)
      corrections(household.corrections, to: &json)
    }
  }

  private func write(_ person: Person, to json: inout JSONText) {
    json.field("id", person.id.text)
    json.field("firstName", person.firstName)
    json.field("surname", person.surname)
    json.key("birthYear")
    if let year = person.birthYear { json.integer(year) } else { json.null() }
    json.field("birthPrecision", person.birthYear.map { _ in person.birthPrecision.rawValue })
    json.field("role", person.role.rawValue)
    json.field("phone", person.phone)
    json.field("leftOn", person.leftOn?.description)
    corrections(person.corrections, to: &json)
  }

  private func write(_ relation: Relation, to json: inout JSONText) {
    json.field("id", relation.id.text)
    json.field("person", relation.person.text)
    json.field("kind", relation.kind.rawValue)
    switch relation.other {
    case .person(let id):
      json.field("otherPerson", id.text)
      json.field("other", nil)
    case .outside(let name):
      json.field("otherPerson", nil)
      json.field("other", name)
    }
    json.field("contact", relation.contact?.rawValue)
    json.field("endedOn", relation.endedOn?.description)
    corrections(relation.corrections, to: &json)
  }

  private func write(_ label: Label, to json: inout JSONText) {
    json.field("person", label.person.text)
    json.field("given", label.given.rawValue)
    json.field("now", label.kind(on: today).rawValue)
    json.field("set", label.set.rawValue)
    json.field("ground", label.ground)
    json.field("source", label.source?.rawValue)
    json.field("on", label.on.description)
    json.field("reviewOn", label.reviewOn?.description)
    json.field("found", label.found)
    json.key("withdrawn")
    if let withdrawn = label.withdrawn {
      json.object { json in
        json.field("reason", withdrawn.reason)
        stamp("written", withdrawn.stamp, to: &json)
      }
    } else {
      json.null()
    }
    stamp("written", label.stamp, to: &json)
  }

  private func write(_ directorship: Directorship, to json: inout JSONText) {
    json.field("member", directorship.member.name)
    json.field("name", caseload.name(of: directorship.member))
    json.field("from", directorship.from.description)
    json.field("until", directorship.until?.description)
  }

  private func write(_ goal: Goal, to json: inout JSONText) {
    json.field("id", goal.id.text)
    json.field("text", goal.text)
    json.field("until", goal.until?.description)
    json.field("state", "\(goal.state)")
    json.field("droppedBecause", goal.droppedBecause)
    json.list("steps", goal.steps, write)
    corrections(goal.corrections, to: &json)
  }

  private func write(_ step: Step, to json: inout JSONText) {
    json.field("id", step.id.text)
    json.field("text", step.text)
    json.field("owner", step.owner.map(name))
    json.field("due", step.due?.description)
    json.field("state", "\(step.state)")
    json.field("doneOn", step.doneOn?.description)
    json.field("lapsedBecause", step.lapsedBecause)
    corrections(step.corrections, to: &json)
  }

  /// `team:mara-7k3m`, `person:p4M8…`, `other:school`, as in the log but unescaped.
  private func name(_ owner: Owner) -> String {
    switch owner {
    case .team(let id): "team:\(id.name)"
    case .person(let id): "person:\(id.text)"
    case .other(let name): "other:\(name)"
    }
  }

  private func write(_ followUp: FollowUp, to json: inout JSONText) {
    json.field("id", followUp.id.text)
    json.field("kind", followUp.kind.rawValue)
    json.field("text", followUp.text)
    json.field("due", followUp.due?.description)
    json.field("doneOn", followUp.doneOn?.description)
    corrections(followUp.corrections, to: &json)
  }

  private func write(
    _ item: TimelineItem, in file: CaseFile, _ words: (Prose) -> String?, to json: inout JSONText
  ) {
    json.field("on", item.on.description)
    switch item {
    case .contact(let note):
      json.field("what", "contact")
      json.field("id", note.id.text)
      json.field("kind", note.kind.rawValue)
      json.field("text", words(note.text))
      json.list("links", note.links) { link, json in
        json.field("words", link.words)
        json.field("to", link.target.text)
      }
      json.list("earlier", note.earlier) { earlier, json in
        json.field("text", words(earlier.text))
        stamp("corrected", earlier.stamp, to: &json)
      }
    case .milestone(let milestone):
      let (what, about) = milestone.what.words
      json.field("what", what)
      json.field("about", about)
    }
    stamp("written", item.stamp, to: &json)
  }

  private func stamp(_ key: String, _ stamp: Stamp, to json: inout JSONText) {
    json.key(key)
    json.object { json in
      json.field("by", stamp.by.name)
      json.field("at", stamp.time.text)
    }
  }

  private func corrections(_ corrections: [Correction], to json: inout JSONText) {
    json.list("corrections", corrections) { correction, json in
      json.field("field", correction.field)
      json.field("was", correction.was)
      stamp("corrected", correction.stamp, to: &json)
    }
  }
}

extension JSONText {
  /// A key with an array of objects.
  fileprivate mutating func list<Item>(
    _ key: String, _ items: [Item], _ write: (Item, inout JSONText) -> Void
  ) {
    self.key(key)
    array { json in
      for item in items { json.object { json in write(item, &json) } }
    }
  }
}

extension Milestone.What {
  /// Its name, and what it is about.
  fileprivate var words: (what: String, about: String?) {
    switch self {
    case .opened: ("opened", nil)
    case .directorAssigned(let id): ("directorAssigned", id.name)
    case .closed(let reason): ("closed", reason.rawValue)
    case .reopened: ("reopened", nil)
    case .memberJoined(let id): ("memberJoined", id.text)
    case .memberLeft(let id): ("memberLeft", id.text)
    case .moved: ("moved", nil)
    case .labelled(let id, _): ("labelled", id.text)
    case .labelWithdrawn(let id): ("labelWithdrawn", id.text)
    case .goalSet(let id): ("goalSet", id.text)
    case .goalReached(let id): ("goalReached", id.text)
    case .goalDropped(let id): ("goalDropped", id.text)
    case .stepDone(let id): ("stepDone", id.text)
    case .stepReopened(let id): ("stepReopened", id.text)
    case .stepLapsed(let id): ("stepLapsed", id.text)
    case .followUpDone(let id): ("followUpDone", id.text)
    }
  }
}
