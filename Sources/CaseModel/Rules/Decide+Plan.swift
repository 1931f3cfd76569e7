// Rules of goals and steps.

extension Caseload {
  func decide(_ fact: GoalSet, _ desk: Desk) throws(Refusal) -> [any Event] {
    _ = try workable(fact.caseID)
    var kept = fact
    kept.text = try Check.needed(fact.text, "text")
    return [kept]
  }

  func decide(_ fact: GoalCorrected, _ desk: Desk) throws(Refusal) -> [any Event] {
    let goal = try goal(fact.goal, in: fact.caseID)
    var kept = fact
    kept.text = try Check.corrected(fact.text, from: goal.text, "text")
    kept.until = Check.corrected(fact.until, from: goal.until)
    if kept.text == nil, kept.until == nil { throw .nothingChanged }
    return [kept]
  }

  func decide(_ fact: GoalReached, _ desk: Desk) throws(Refusal) -> [any Event] {
    let goal = try openGoal(fact.goal, in: fact.caseID)
    let waiting = goal.steps.count { $0.state == .open }
    if waiting > 0 { throw .goalHasOpenSteps(count: waiting) }
    return [fact]
  }

  func decide(_ fact: GoalDropped, _ desk: Desk) throws(Refusal) -> [any Event] {
    _ = try openGoal(fact.goal, in: fact.caseID)
    var kept = fact
    kept.reason = try Check.needed(fact.reason, "reason")
    return [kept]
  }

  func decide(_ fact: GoalReopened, _ desk: Desk) throws(Refusal) -> [any Event] {
    if try goal(fact.goal, in: fact.caseID).state == .open { throw .goalIsOpen }
    return [fact]
  }

  func decide(_ fact: StepAdded, _ desk: Desk) throws(Refusal) -> [any Event] {
    let file = try workable(fact.caseID)
    _ = try openGoal(fact.goal, in: fact.caseID)
    var kept = fact
    kept.text = try Check.needed(fact.text, "text")
    kept.owner = try fact.owner.map { owner throws(Refusal) in try checked(owner, in: file) }
    return [kept]
  }

  /// One form, up to three facts: other words, another owner, another day.
  func decide(
    _ fact: StepCorrected, _ owner: Edit<Owner>?, _ due: Edit<Day>?, _ desk: Desk
  ) throws(Refusal) -> [any Event] {
    let file = try workable(fact.caseID)
    let step = try step(fact.step, in: file)
    var facts: [any Event] = []
    var kept = fact
    kept.text = try Check.corrected(fact.text, from: step.text, "text")
    if kept.text != nil { facts.append(kept) }
    if let change = Check.corrected(owner, from: step.owner) {
      let checked = try change.value.map { owner throws(Refusal) in
        try self.checked(owner, in: file)
      }
      if checked != step.owner {
        facts.append(StepReassigned {
          ($0.caseID, $0.step, $0.owner) = (fact.caseID, fact.step, Edit(checked))
        })
      }
    }
    if let change = Check.corrected(due, from: step.due) {
      if step.state != .open { throw .stepIsNotOpen }
      facts.append(StepScheduled {
        ($0.caseID, $0.step, $0.due) = (fact.caseID, fact.step, change)
      })
    }
    if facts.isEmpty { throw .nothingChanged }
    return facts
  }

  func decide(_ fact: StepScheduled, _ desk: Desk) throws(Refusal) -> [any Event] {
    let step = try openStep(fact.step, in: fact.caseID)
    if step.due == fact.due.value { throw .nothingChanged }
    return [fact]
  }

  func decide(_ fact: StepDone, _ desk: Desk) throws(Refusal) -> [any Event] {
    _ = try openStep(fact.step, in: fact.caseID)
    return [fact]
  }

  func decide(_ fact: StepReopened, _ desk: Desk) throws(Refusal) -> [any Event] {
    let step = try step(fact.step, in: try workable(fact.caseID))
    if step.state == .open { throw .stepIsOpen }
    return [fact]
  }

  func decide(_ fact: StepLapsed, _ desk: Desk) throws(Refusal) -> [any Event] {
    _ = try openStep(fact.step, in: fact.caseID)
    var kept = fact
    kept.reason = try Check.needed(fact.reason, "reason")
    return [kept]
  }

  private func goal(_ id: GoalID, in caseID: CaseID) throws(Refusal) -> Goal {
    guard let goal = try workable(caseID).goal(id) else { throw .noSuchGoal }
    return goal
  }

  private func openGoal(_ id: GoalID, in caseID: CaseID) throws(Refusal) -> Goal {
    let goal = try goal(id, in: caseID)
    if goal.state != .open { throw .goalIsNotOpen }
    return goal
  }

  private func step(_ id: StepID, in file: CaseFile) throws(Refusal) -> Step {
    guard let step = file.step(id) else { throw .noSuchStep }
    return step
  }

  private func openStep(_ id: StepID, in caseID: CaseID) throws(Refusal) -> Step {
    let step = try step(id, in: try workable(caseID))
    if step.state != .open { throw .stepIsNotOpen }
    return step
  }

  /// Who carries a step belongs to the case: a member of the team, of the family, or a partner.
  private func checked(_ owner: Owner, in file: CaseFile) throws(Refusal) -> Owner {
    switch owner {
    case .team(let id): try checkActive(id)
    case .person(let id):
      guard let person = file.person(id) else { throw .noSuchPerson }
      if person.leftOn != nil { throw .personHasLeft }
    case .other(let name):
      return .other(try Check.needed(name, "owner", limit: TextLimit.name))
    }
    return owner
  }
}
