// Goals and steps.

/// A goal in the resident's own words.
public struct GoalSet: CaseEvent {
  public static let type: StaticString = "goal.set"
  public var caseID = CaseID.none, goal = GoalID.none, text = "", until: Day?, on = Day(number: 0)
  public var untilTyped: Typed?

  public init() {}
  public mutating func rows(_ pass: inout some FieldPass) {
    pass.value("case", &caseID)
    pass.entity("goal", &goal, .created)
    pass.value("text", &text)
    pass.value("until", &until)
    pass.value("until_typed", &untilTyped)
    pass.value("on", &on)
  }
}

public struct GoalCorrected: CaseEvent {
  public static let type: StaticString = "goal.corrected"
  public var caseID = CaseID.none, goal = GoalID.none, text: String?, until: Edit<Day>?
  public var untilTyped: Typed?

  public init() {}
  public mutating func rows(_ pass: inout some FieldPass) {
    pass.value("case", &caseID)
    pass.entity("goal", &goal, .changed)
    pass.value("text", &text)
    pass.value("until", &until)
    pass.value("until_typed", &untilTyped)
  }
}

public struct GoalReached: CaseEvent {
  public static let type: StaticString = "goal.reached"
  public var caseID = CaseID.none, goal = GoalID.none, on = Day(number: 0)

  public init() {}
  public mutating func rows(_ pass: inout some FieldPass) {
    pass.value("case", &caseID)
    pass.entity("goal", &goal, .set("state"))
    pass.value("on", &on)
  }
}

public struct GoalDropped: CaseEvent {
  public static let type: StaticString = "goal.dropped"
  public var caseID = CaseID.none, goal = GoalID.none, reason = "", on = Day(number: 0)

  public init() {}
  public mutating func rows(_ pass: inout some FieldPass) {
    pass.value("case", &caseID)
    pass.entity("goal", &goal, .set("state"))
    pass.value("reason", &reason)
    pass.value("on", &on)
  }
}

public struct GoalReopened: CaseEvent {
  public static let type: StaticString = "goal.reopened"
  public var caseID = CaseID.none, goal = GoalID.none, on = Day(number: 0)

  public init() {}
  public mutating func rows(_ pass: inout some FieldPass) {
    pass.value("case", &caseID)
    pass.entity("goal", &goal, .reopened("state"))
    pass.value("on", &on)
  }
}

public struct StepAdded: CaseEvent {
  public static let type: StaticString = "step.added"
  public var caseID = CaseID.none, goal = GoalID.none, step = StepID.none, text = ""
  public var owner: Owner?, due: Day?
  public var dueTyped: Typed?

  public init() {}
  public mutating func rows(_ pass: inout some FieldPass) {
    pass.value("case", &caseID)
    pass.value("goal", &goal)
    pass.entity("step", &step, .created)
    pass.value("text", &text)
    pass.value("owner", &owner)
    pass.value("due", &due)
    pass.value("due_typed", &dueTyped)
  }
}

public struct StepCorrected: CaseEvent {
  public static let type: StaticString = "step.corrected"
  public var caseID = CaseID.none, step = StepID.none, text: String?

  public init() {}
  public mutating func rows(_ pass: inout some FieldPass) {
    pass.value("case", &caseID)
    pass.entity("step", &step, .changed)
    pass.value("text", &text)
  }
}

/// Another carries the step; an empty owner means that nobody does.
public struct StepReassigned: CaseEvent {
  public static let type: StaticString = "step.reassigned"
  public var caseID = CaseID.none, step = StepID.none, owner = Edit<Owner>.clear

  public init() {}
  public mutating func rows(_ pass: inout some FieldPass) {
    pass.value("case", &caseID)
    pass.entity("step", &step, .changed)
    pass.value("owner", &owner)
  }
}

/// The step has another day, or none.
public struct StepScheduled: CaseEvent {
  public static let type: StaticString = "step.scheduled"
  public var caseID = CaseID.none, step = StepID.none, due = Edit<Day>.clear
  public var dueTyped: Typed?

  public init() {}
  public mutating func rows(_ pass: inout some FieldPass) {
    pass.value("case", &caseID)
    pass.entity("step", &step, .changed)
    pass.value("due", &due)
    pass.value("due_typed", &dueTyped)
  }
}

public struct StepDone: CaseEvent {
  public static let type: StaticString = "step.done"
  public var caseID = CaseID.none, step = StepID.none, on = Day(number: 0)

  public init() {}
  public mutating func rows(_ pass: inout some FieldPass) {
    pass.value("case", &caseID)
    pass.entity("step", &step, .set("state"))
    pass.value("on", &on)
  }
}

/// It turned out not to be done, or counts again.
public struct StepReopened: CaseEvent {
  public static let type: StaticString = "step.reopened"
  public var caseID = CaseID.none, step = StepID.none, on = Day(number: 0)

  public init() {}
  public mutating func rows(_ pass: inout some FieldPass) {
    pass.value("case", &caseID)
    pass.entity("step", &step, .reopened("state"))
    pass.value("on", &on)
  }
}

public struct StepLapsed: CaseEvent {
  public static let type: StaticString = "step.lapsed"
  public var caseID = CaseID.none, step = StepID.none, reason = "", on = Day(number: 0)

  public init() {}
  public mutating func rows(_ pass: inout some FieldPass) {
    pass.value("case", &caseID)
    pass.entity("step", &step, .set("state"))
    pass.value("reason", &reason)
    pass.value("on", &on)
  }
}
