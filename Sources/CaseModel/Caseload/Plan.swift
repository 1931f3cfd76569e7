// The plan of a family: goals in the resident's words, and the steps towards them.

/// A goal (`domain.md` 4.14). No measure is asked for: intent counts over targets (002, point 77).
public struct Goal: Hashable, Sendable, Identifiable {
  public enum State: Hashable, CaseIterable, Sendable { case open, reached, dropped }

  public internal(set) var id: GoalID
  public var text: String
  public var until: Day?
  public var state = State.open
  public var droppedBecause: String?
  /// The board note that this goal came from.
  public var steps: [Step] = []
  public var corrections: [Correction] = []
}

/// A step (`domain.md` 4.14).
public struct Step: Hashable, Sendable, Identifiable {
  public enum State: Hashable, CaseIterable, Sendable { case open, done, lapsed }

  public internal(set) var id: StepID
  public var text: String
  public var owner: Owner?
  public var due: Day?
  public var state = State.open
  public var doneOn: Day?
  public var lapsedBecause: String?
  public var corrections: [Correction] = []
}

/// Something to come back to on a day (`domain.md` 4.22).
public struct FollowUp: Hashable, Sendable, Identifiable {
  public internal(set) var id: FollowUpID
  public var kind: FollowUpKind
  public var text: String
  public var due: Day?
  public var doneOn: Day?
  public var corrections: [Correction] = []
}

/// What comes next in a case: the earliest open step or follow-up.
public struct NextStep: Hashable, Sendable {
  public enum Origin: Hashable, Sendable {
    case step(StepID)
    case followUp(FollowUpID)
  }

  public var origin: Origin
  public var text: String
  public var due: Day?
}

extension CaseFile {
  /// The earliest dated one of open steps and follow-ups, else the first without a date; nil in a
  /// closed case.
  public var nextStep: NextStep? {
    guard status != .closed else { return nil }
    var best: NextStep?
    func offer(_ next: NextStep) {
      guard let held = best else { return best = next }
      switch (next.due, held.due) {
      case (let due?, let other?): if due < other { best = next }
      case (_?, nil): best = next
      case (nil, _): break
      }
    }
    for followUp in followUps where followUp.doneOn == nil {
      offer(NextStep(origin: .followUp(followUp.id), text: followUp.text, due: followUp.due))
    }
    for goal in goals where goal.state == .open {
      for step in goal.steps where step.state == .open {
        offer(NextStep(origin: .step(step.id), text: step.text, due: step.due))
      }
    }
    return best
  }
}
