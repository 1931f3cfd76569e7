// The words around the plain-text list and case file of the command line. What stands in them is
// said by the same rows as on the screen.

import CaseModel

extension Strings {
  // MARK: the list

  public var listHeadings: [String] {
    [
      numberColumn, field("household"), "S/R", say("Dir", "Reg"), planColumn, whenColumn,
      field("next_step"), lastColumn,
    ]
  }

  /// How late a next step is, or its day.
  public func when(_ row: CaseRow, today: Day) -> String {
    if let late = row.daysLate(on: today) { return lateShort(late) }
    if row.status != .open, row.nextOn == nil { return name(row.status) }
    return row.nextOn.map { dayShort($0, today: today) } ?? ""
  }

  /// The next step; of a closed case, when and why it was closed.
  public func next(_ row: CaseRow, today: Day) -> String {
    row.closed.map { closedBriefly($0, today: today) } ?? row.nextStep ?? ""
  }

  /// `5 d`, or a word.
  public func seen(_ row: CaseRow, today: Day) -> String {
    switch row.daysUnseen(on: today) {
    case nil: say("never", "nooit")
    case 0: say("today", "nu")
    case let days?: "\(days) d"
    }
  }

  public func directorOrNone(_ row: CaseRow, in caseload: Caseload) -> String {
    if row.status == .closed { return "-" }
    guard let id = row.director else { return "!" }
    return caseload.member(id)?.initials ?? id.name
  }

  /// Under the list.
  public func listFoot(shown: Int, all: Int) -> String {
    let count =
      shown == all
      ? say(amount(all, "case", "cases"), amount(all, "casus", "casussen"))
      : say("\(shown) of \(all) cases", "\(shown) van \(all) casussen")
    let rest = say("closed ones: --all", "ook gesloten: --all")
    let legend = "! \(attentionLegend)"
    return [count, shown == all ? nil : rest, legend].compactMap { $0 }.joined(separator: " · ")
  }

  public var listIsEmpty: String {
    say(
      "No cases yet. Take in your list: frontlijn import LIST.csv\(storeOption)",
      "Nog geen casussen. Lees je lijst in: frontlijn import LIJST.csv\(storeOption)")
  }

  // MARK: the case file

  public var familyHeading: String { familyTitle }
  public var relationsHeading: String { say("Relations", "Relaties") }
  public var followUpsHeading: String { say("To come back to", "Om op terug te komen") }

  public func planHeading(_ file: CaseFile) -> String {
    let (done, total) = file.planProgress
    return total == 0 ? planTitle : "\(planTitle) \(done)/\(total)"
  }

  public func timelineHeading(_ count: Int) -> String {
    "\(timelineTitle) \(count) · \(newestFirst)"
  }

  /// `Mara de Wit, since 22 Sep 2025`
  public func directorSince(_ directorship: Directorship, in caseload: Caseload) -> String {
    let name = caseload.name(of: directorship.member)
    let from = dayLong(directorship.from)
    guard let until = directorship.until else {
      return say("\(name), since \(from)", "\(name), sinds \(from)")
    }
    return say("\(name), \(from) to \(dayLong(until))", "\(name), \(from) tot \(dayLong(until))")
  }

  public func household(_ file: CaseFile, today: Day) -> String {
    householdLine(file, today: today)
  }

  public func person(_ person: Person, today: Day) -> String { personLine(person, today: today) }
  public func label(_ label: Label, today: Day) -> String { labelLine(label, today: today) }

  /// `Fatima is parent of Youssef (in contact)`
  public func relation(_ relation: Relation, in file: CaseFile, today: Day) -> String {
    let one = file.person(relation.person)?.name ?? ""
    let other =
      switch relation.other {
      case .person(let id): file.person(id)?.name ?? ""
      case .outside(let name): name
      }
    var notes: [String] = []
    if let contact = relation.contact { notes.append(name(contact)) }
    if let ended = relation.endedOn {
      notes.append(say("until ", "tot ") + dayShort(ended, today: today))
    }
    let note = notes.isEmpty ? "" : " (\(notes.joined(separator: ", ")))"
    let verb = relation.kind == .creditor ? "" : say("is ", "is ")
    return "\(one) \(verb)\(name(relation.kind)) \(other)\(note)"
  }

  /// What the team's own list calls the case.
  public func inOldList(_ key: String) -> String {
    say("In the old list: \(key)", "In de oude lijst: \(key)")
  }

  public func goal(_ goal: Goal, number: Int, today: Day) -> String {
    let until = goal.until.map { say(" by ", " voor ") + day($0, today: today) } ?? ""
    let state = goal.state == .open ? "" : " · \(name(goal.state))"
    let because = goal.droppedBecause.map { ": \($0)" } ?? ""
    return "\(number). \(goal.text)\(until)\(state)\(because)"
  }

  /// A step's owner, date and state in words.
  public func step(_ step: Step, in file: CaseFile, _ caseload: Caseload, today: Day) -> String {
    var parts: [String] = []
    switch step.owner {
    case .team(let id)?: parts.append(caseload.name(of: id))
    case .person(let id)?: parts.append(file.person(id)?.name ?? "")
    case .other(let name)?: parts.append(name)
    case nil: break
    }
    switch step.state {
    case .done:
      parts.append(say("done ", "klaar ") + (step.doneOn.map { dayShort($0, today: today) } ?? ""))
    case .lapsed: parts.append(lapsedWord + (step.lapsedBecause.map { ": \($0)" } ?? ""))
    case .open: parts.append(dueWords(step.due, today: today))
    }
    return parts.joined(separator: ", ")
  }

  public func followUp(_ followUp: FollowUp, today: Day) -> String {
    if let done = followUp.doneOn {
      return "\(name(followUp.kind)), \(say("done ", "klaar "))\(dayShort(done, today: today))"
    }
    return "\(name(followUp.kind)), \(dueWords(followUp.due, today: today))"
  }

  private func dueWords(_ due: Day?, today: Day) -> String {
    guard let due else { return noDateYet }
    return due < today
      ? "\(day(due, today: today)), \(late(today - due))" : day(due, today: today)
  }

  public func closing(_ closing: Closing) -> String {
    let because = closing.explanation.map { ": \($0)" } ?? ""
    return say("Closed on ", "Gesloten op ") + "\(dayLong(closing.on)), \(name(closing.reason))"
      + because
  }

  public func turn(_ milestone: Milestone, in file: CaseFile, _ caseload: Caseload) -> String {
    text(milestone, in: file, caseload)
  }

  /// Before the words that a note said earlier.
  public func earlier(by name: String) -> String { saidBefore(name) }

  public var wordsUnreadable: String { unreadable }
}
