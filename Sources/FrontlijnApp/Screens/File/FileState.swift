// An open case file: which pane has the keys, and what is selected in each.

import CaseModel
import TextUI

/// A row of the Family pane.
public enum FamilyItem: Hashable, Sendable {
  case household
  case person(PersonID)
  case relation(RelationID)
}

/// A row of the Plan pane.
public enum PlanItem: Hashable, Sendable {
  case goal(GoalID)
  case step(StepID)
  case followUp(FollowUpID)
}

/// A row of the timeline, by when it was written.
public typealias TimelineKey = HybridTime

/// What an open case file shows.
public struct FileState: Sendable {
  public internal(set) var pane = FilePane.plan
  public internal(set) var family = ListState<FamilyItem>()
  public internal(set) var plan = ListState<PlanItem>()
  public internal(set) var timeline = ListState<TimelineKey>()
  private var caseID: CaseID?

  init() {}

  mutating func refresh(_ file: CaseFile) {
    if caseID != file.id {
      self = FileState()
      caseID = file.id
      pane = file.goals.isEmpty && file.persons.isEmpty ? .family : .plan
    }
    family.update(file.familyItems)
    plan.update(file.planItems)
    let isAtNewest = timeline.index == 0
    timeline.update(file.timeline.reversed().map(\.stamp.time))
    // Whoever looks at the newest goes on looking at the newest.
    if isAtNewest, let newest = timeline.ids.first { timeline.select(newest) }
  }
}

extension CaseFile {
  /// The household, who is there, who left, and how they relate.
  var familyItems: [FamilyItem] {
    let here = persons.filter { $0.leftOn == nil } + persons.filter { $0.leftOn != nil }
    let relations = relations.filter { $0.endedOn == nil } + relations.filter { $0.endedOn != nil }
    return [.household] + here.map { .person($0.id) } + relations.map { .relation($0.id) }
  }

  /// Follow-ups that are to do, then the goals with their steps, open goals first; follow-ups that
  /// are done last.
  var planItems: [PlanItem] {
    let open = goals.filter { $0.state == .open } + goals.filter { $0.state != .open }
    return followUps.filter { $0.doneOn == nil }.map { .followUp($0.id) }
      + open.flatMap { goal in
        [.goal(goal.id)] + goal.steps.map { PlanItem.step($0.id) }
      } + followUps.filter { $0.doneOn != nil }.map { .followUp($0.id) }
  }

  func timelineItem(_ key: TimelineKey) -> TimelineItem? {
    timeline.last { $0.stamp.time == key }
  }

  /// The goal that a row of the plan belongs to.
  func goal(of item: PlanItem?) -> Goal? {
    switch item {
    case .goal(let id): goal(id)
    case .step(let id): goals.first { $0.steps.contains { $0.id == id } }
    case .followUp, nil: nil
    }
  }
}

public enum FileTarget: Hashable, Sendable {
  case family(ListTarget<FamilyItem>)
  case plan(ListTarget<PlanItem>)
  case timeline(ListTarget<TimelineKey>)

  var pane: FilePane {
    switch self {
    case .family: .family
    case .plan: .plan
    case .timeline: .timeline
    }
  }
}
