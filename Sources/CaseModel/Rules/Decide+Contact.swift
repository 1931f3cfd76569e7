// Rules of contact notes and follow-ups.

extension Caseload {
  func decide(_ fact: ContactNoted, _ desk: Desk) throws(Refusal) -> [any Event] {
    let file = try workable(fact.caseID)
    var kept = fact
    kept.text = try Check.prose(fact.text, "text")
    kept.links = Links(links(in: kept.text, of: file))
    return [kept]
  }

  /// The words of a text that lead somewhere; what leads nowhere stays words, so that no note is
  /// ever refused for a link. Words that were links before keep their meaning: somebody may have
  /// another name by now.
  private func links(in text: Prose, of file: CaseFile, before: [Link] = []) -> [Link] {
    guard let text = text.inMemory, text.contains(where: { $0 == "@" || $0 == "#" }) else {
      return []
    }
    return (before + linkable(in: file)).standing(in: text)
  }

  /// A note's words are compared where they are shown; here only words that are in memory are.
  func decide(_ fact: ContactCorrected, _ desk: Desk) throws(Refusal) -> [any Event] {
    let file = try workable(fact.caseID)
    guard let note = file.contact(fact.contact) else { throw .noSuchContact }
    var kept = fact
    kept.links = nil
    kept.kind = Check.corrected(fact.kind, from: note.kind)
    kept.on = Check.corrected(fact.on, from: note.on)
    if let text = fact.text {
      let checked = try Check.prose(text, "text")
      kept.text = checked == note.text ? nil : checked
      let links = links(in: checked, of: file, before: note.links)
      kept.links = links == note.links ? nil : Edit(Links(links))
    }
    if kept.kind == nil, kept.on == nil, kept.text == nil, kept.links == nil {
      throw .nothingChanged
    }
    return [kept]
  }

  func decide(_ fact: FollowUpSet, _ desk: Desk) throws(Refusal) -> [any Event] {
    _ = try workable(fact.caseID)
    var kept = fact
    kept.text = try Check.needed(fact.text, "text")
    return [kept]
  }

  /// One form, up to two facts: other words, another day.
  func decide(
    _ fact: FollowUpCorrected, _ due: Edit<Day>?, _ desk: Desk
  ) throws(Refusal) -> [any Event] {
    let followUp = try followUp(fact.followUp, in: fact.caseID)
    var kept = fact
    kept.kind = Check.corrected(fact.kind, from: followUp.kind)
    kept.text = try Check.corrected(fact.text, from: followUp.text, "text")
    var facts: [any Event] = kept.kind == nil && kept.text == nil ? [] : [kept]
    if let change = Check.corrected(due, from: followUp.due) {
      if followUp.doneOn != nil { throw .followUpIsDone }
      facts.append(FollowUpScheduled {
        ($0.caseID, $0.followUp, $0.due) = (fact.caseID, fact.followUp, change)
      })
    }
    if facts.isEmpty { throw .nothingChanged }
    return facts
  }

  func decide(_ fact: FollowUpScheduled, _ desk: Desk) throws(Refusal) -> [any Event] {
    let followUp = try openFollowUp(fact.followUp, in: fact.caseID)
    if followUp.due == fact.due.value { throw .nothingChanged }
    return [fact]
  }

  func decide(_ fact: FollowUpDone, _ desk: Desk) throws(Refusal) -> [any Event] {
    _ = try openFollowUp(fact.followUp, in: fact.caseID)
    return [fact]
  }

  func decide(_ fact: FollowUpReopened, _ desk: Desk) throws(Refusal) -> [any Event] {
    if try followUp(fact.followUp, in: fact.caseID).doneOn == nil { throw .followUpIsOpen }
    return [fact]
  }

  private func followUp(_ id: FollowUpID, in caseID: CaseID) throws(Refusal) -> FollowUp {
    guard let followUp = try workable(caseID).followUp(id) else { throw .noSuchFollowUp }
    return followUp
  }

  private func openFollowUp(_ id: FollowUpID, in caseID: CaseID) throws(Refusal) -> FollowUp {
    let followUp = try followUp(id, in: caseID)
    if followUp.doneOn != nil { throw .followUpIsDone }
    return followUp
  }
}
