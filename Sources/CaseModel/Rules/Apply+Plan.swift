// What facts about goals and steps do.

extension GoalSet {
  public func apply(to file: inout CaseFile, _ stamp: Stamp) {
    file.goals.append(Goal(id: goal, text: text, until: until))
    file.mark(.goalSet(goal), on: on, stamp)
  }
}

extension GoalCorrected {
  public func apply(to file: inout CaseFile, _ stamp: Stamp) {
    file.change(goal) {
      $0.corrections.keep("text", &$0.text, text, stamp)
      $0.corrections.keep("until", &$0.until, until, stamp)
    }
  }
}

extension GoalReached {
  public func apply(to file: inout CaseFile, _ stamp: Stamp) {
    let isThere = file.change(goal) { $0.state = .reached }
    if isThere { file.mark(.goalReached(goal), on: on, stamp) }
  }
}

extension GoalDropped {
  public func apply(to file: inout CaseFile, _ stamp: Stamp) {
    let isThere = file.change(goal) {
      $0.state = .dropped
      $0.droppedBecause = reason
    }
    if isThere { file.mark(.goalDropped(goal), on: on, stamp) }
  }
}

extension GoalReopened {
  public func apply(to file: inout CaseFile, _ stamp: Stamp) {
    file.change(goal) {
      $0.state = .open
      $0.droppedBecause = nil
    }
  }
}

extension StepAdded {
  public func apply(to file: inout CaseFile, _ stamp: Stamp) {
    file.change(goal) { $0.steps.append(Step(id: step, text: text, owner: owner, due: due)) }
  }
}

extension StepCorrected {
  public func apply(to file: inout CaseFile, _ stamp: Stamp) {
    file.change(step) { $0.corrections.keep("text", &$0.text, text, stamp) }
  }
}

extension StepReassigned {
  public func apply(to file: inout CaseFile, _ stamp: Stamp) {
    file.change(step) { $0.owner = owner.value }
  }
}

extension StepScheduled {
  public func apply(to file: inout CaseFile, _ stamp: Stamp) {
    file.change(step) { $0.due = due.value }
  }
}

extension StepDone {
  public func apply(to file: inout CaseFile, _ stamp: Stamp) {
    let isThere = file.change(step) {
      $0.state = .done
      $0.doneOn = on
    }
    if isThere { file.mark(.stepDone(step), on: on, stamp) }
  }
}

extension StepReopened {
  public func apply(to file: inout CaseFile, _ stamp: Stamp) {
    let isThere = file.change(step) {
      $0.state = .open
      $0.doneOn = nil
      $0.lapsedBecause = nil
    }
    if isThere { file.mark(.stepReopened(step), on: on, stamp) }
  }
}

extension StepLapsed {
  public func apply(to file: inout CaseFile, _ stamp: Stamp) {
    let isThere = file.change(step) {
      $0.state = .lapsed
      $0.lapsedBecause = reason
    }
    if isThere { file.mark(.stepLapsed(step), on: on, stamp) }
  }
}

extension CaseFile {
  /// False, and nothing happened, when there is no such goal.
  @discardableResult
  mutating func change(_ id: GoalID, _ body: (inout Goal) -> Void) -> Bool {
    guard let at = goals.firstIndex(where: { $0.id == id }) else { return false }
    body(&goals[at])
    return true
  }

  /// False, and nothing happened, when there is no such step.
  @discardableResult
  mutating func change(_ id: StepID, _ body: (inout Step) -> Void) -> Bool {
    for goal in goals.indices {
      if let at = goals[goal].steps.firstIndex(where: { $0.id == id }) {
        body(&goals[goal].steps[at])
        return true
      }
    }
    return false
  }
}
