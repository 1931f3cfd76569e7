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
    file.change(goal) { $0.state = .reached }
    file.mark(.goalReached(goal), on: on, stamp)
  }
}

extension GoalDropped {
  public func apply(to file: inout CaseFile, _ stamp: Stamp) {
    file.change(goal) {
      $0.state = .dropped
      $0.droppedBecause = reason
    }
    file.mark(.goalDropped(goal), on: on, stamp)
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
    file.change(step) {
      $0.state = .done
      $0.doneOn = on
    }
    file.mark(.stepDone(step), on: on, stamp)
  }
}

extension StepReopened {
  public func apply(to file: inout CaseFile, _ stamp: Stamp) {
    file.change(step) {
      $0.state = .open
      $0.doneOn = nil
      $0.lapsedBecause = nil
    }
    file.mark(.stepReopened(step), on: on, stamp)
  }
}

extension StepLapsed {
  public func apply(to file: inout CaseFile, _ stamp: Stamp) {
    file.change(step) {
      $0.state = .lapsed
      $0.lapsedBecause = reason
    }
    file.mark(.stepLapsed(step), on: on, stamp)
  }
}

extension CaseFile {
  mutating func change(_ id: GoalID, _ body: (inout Goal) -> Void) {
    if let at = goals.firstIndex(where: { $0.id == id }) { body(&goals[at]) }
  }

  mutating func change(_ id: StepID, _ body: (inout Step) -> Void) {
    for goal in goals.indices {
      if let at = goals[goal].steps.firstIndex(where: { $0.id == id }) {
        return body(&goals[goal].steps[at])
      }
    }
  }
}
