// What the sheets of the plan become: goals, steps, follow-ups and their days.

import CaseModel
import TextUI

extension AppState {
  mutating func planCommand(_ sheet: Sheet) throws(FieldIssue) -> Saved {
    let form = sheet.form
    switch sheet.purpose {
    case .goal(let id, let goal): return try self.goal(id, goal, sheet)
    case .step(let id, let goal, let step): return try self.step(id, goal, step, sheet)
    case .followUp(let id, let followUp): return try self.followUp(id, followUp, sheet)
    case .dropGoal(let id, let goal):
      let fact = GoalDropped {
        ($0.caseID, $0.goal, $0.on, $0.reason) = (id, goal, today, form.value("reason"))
      }
      return done(.dropGoal(fact), strings.goalDropped)
    case .lapse(let id, let step):
      let fact = StepLapsed {
        ($0.caseID, $0.step, $0.on, $0.reason) = (id, step, today, form.value("reason"))
      }
      return done(.lapseStep(fact), strings.stepLapsed)
    case .date(let id, let origin):
      let (due, words) = (try day("due", in: form), typed("due", in: sheet))
      let said = due.map { strings.dateSet(strings.day($0, today: today)) } ?? strings.dateCleared
      switch origin {
      case .step(let step):
        let fact = StepScheduled {
          ($0.caseID, $0.step, $0.due, $0.dueTyped) = (id, step, Edit(due), words)
        }
        return done(.scheduleStep(fact), said)
      case .followUp(let followUp):
        let fact = FollowUpScheduled {
          ($0.caseID, $0.followUp, $0.due, $0.dueTyped) = (id, followUp, Edit(due), words)
        }
        return done(.scheduleFollowUp(fact), said)
      }
    default: preconditionFailure("not a plan's sheet")
    }
  }

  private mutating func goal(
    _ id: CaseID, _ goal: GoalID?, _ sheet: Sheet
  ) throws(FieldIssue) -> Saved {
    let until = try day("until", in: sheet.form)
    guard let goal else {
      let new = GoalID(using: &ids)
      let fact = GoalSet {
        ($0.caseID, $0.goal, $0.on, $0.until) = (id, new, today, until)
        ($0.text, $0.untilTyped) = (sheet.form.value("text"), typed("until", in: sheet))
      }
      return (.setGoal(fact), strings.goalSaved, { $0.select(PlanItem.goal(new)) })
    }
    let fact = GoalCorrected {
      ($0.caseID, $0.goal, $0.text) = (id, goal, sheet.changed("text"))
      $0.until = sheet.changed("until").map { _ in Edit(until) }
      $0.untilTyped = typed("until", in: sheet)
    }
    return done(.correctGoal(fact), strings.corrected)
  }

  private mutating func step(
    _ id: CaseID, _ goal: GoalID, _ step: StepID?, _ sheet: Sheet
  ) throws(FieldIssue) -> Saved {
    let form = sheet.form
    let due = try day("due", in: form)
    let outside = form.value("outside")
    let owner = outside.isEmpty ? Owner(text: form.value("owner")) : .other(outside)
    guard let step else {
      let new = StepID(using: &ids)
      let fact = StepAdded {
        ($0.caseID, $0.goal, $0.step, $0.text) = (id, goal, new, form.value("text"))
        ($0.owner, $0.due, $0.dueTyped) = (owner, due, typed("due", in: sheet))
      }
      return (.addStep(fact), strings.stepSaved, { $0.select(PlanItem.step(new)) })
    }
    let fact = StepCorrected {
      ($0.caseID, $0.step, $0.text) = (id, step, sheet.changed("text"))
    }
    let changesOwner = sheet.changed("owner") != nil || sheet.changed("outside") != nil
    return done(
      .correctStep(
        fact, owner: changesOwner ? Edit(owner) : nil,
        due: sheet.changed("due").map { _ in Edit(due) }), strings.corrected)
  }

  private mutating func followUp(
    _ id: CaseID, _ followUp: FollowUpID?, _ sheet: Sheet
  ) throws(FieldIssue) -> Saved {
    let form = sheet.form
    let due = try day("due", in: form)
    let kind = FollowUpKind(rawValue: form.value("kind")) ?? .check
    guard let followUp else {
      let new = FollowUpID(using: &ids)
      let fact = FollowUpSet {
        ($0.caseID, $0.followUp, $0.kind, $0.due) = (id, new, kind, due)
        ($0.text, $0.dueTyped) = (form.value("text"), typed("due", in: sheet))
      }
      return (.setFollowUp(fact), strings.followUpSaved, { $0.file.plan.select(.followUp(new)) })
    }
    let fact = FollowUpCorrected {
      ($0.caseID, $0.followUp, $0.text) = (id, followUp, sheet.changed("text"))
      $0.kind = sheet.changed("kind").map { _ in kind }
    }
    return done(
      .correctFollowUp(fact, due: sheet.changed("due").map { _ in Edit(due) }), strings.corrected)
  }
}
