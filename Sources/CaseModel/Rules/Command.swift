// A wish about cases. It carries the fact that it would lead to, still unchecked: `decide` trims,
// checks and answers with facts, or refuses.

/// What somebody wants to happen.
public enum Command: Sendable {
  case addTeamMember(TeamMemberAdded)
  case correctTeamMember(TeamMemberCorrected)
  case removeTeamMember(TeamMemberLeft)

  case openCase(NewCase)
  case importCases(Imported, [NewCase])
  case closeCase(CaseClosed)
  case reopenCase(CaseReopened)
  case assignDirector(DirectorAssigned)
  case classify(CaseClassified)
  case withdrawLabel(LabelWithdrawn)

  case correctHousehold(HouseholdCorrected)
  case moveHousehold(HouseholdMoved)
  case addMember(MemberAdded)
  case correctMember(MemberCorrected)
  case endMembership(MemberLeft)
  case setRelation(RelationSet)
  case correctRelation(RelationCorrected)
  case endRelation(RelationEnded)

  case setGoal(GoalSet)
  case correctGoal(GoalCorrected)
  case reachGoal(GoalReached)
  case dropGoal(GoalDropped)
  case reopenGoal(GoalReopened)
  case addStep(StepAdded)
  case correctStep(StepCorrected, owner: Edit<Owner>?, due: Edit<Day>?)
  case scheduleStep(StepScheduled)
  case completeStep(StepDone)
  case reopenStep(StepReopened)
  case lapseStep(StepLapsed)

  case noteContact(ContactNoted)
  case correctContact(ContactCorrected)
  case setFollowUp(FollowUpSet)
  case correctFollowUp(FollowUpCorrected, due: Edit<Day>?)
  case scheduleFollowUp(FollowUpScheduled)
  case completeFollowUp(FollowUpDone)
  case reopenFollowUp(FollowUpReopened)

  case openBoard(BoardOpened)
  case placeNote(NotePlaced)
  case editNote(NoteEdited)
  case moveNote(NoteMoved)
  case withdrawNote(NoteWithdrawn)
  case setAreaGoal(AreaGoalSet)
  case correctAreaGoal(AreaGoalCorrected)
  case reachAreaGoal(AreaGoalReached)
  case dropAreaGoal(AreaGoalDropped)
  case reopenAreaGoal(AreaGoalReopened)

  /// Several wishes at once: all of them or none, one transaction and so one undo.
  case together([Command])
}

/// A case with everything that is known of it at the start.
public struct NewCase: Sendable {
  public var opened: CaseOpened
  public var household: HouseholdCreated
  public var members: [MemberAdded] = []
  public var labels: [CaseClassified] = []
  public var followUps: [FollowUpSet] = []
  public var contacts: [ContactNoted] = []

  public init(opened: CaseOpened, household: HouseholdCreated) {
    self.opened = opened
    self.household = household
  }
}

/// Who is at the keyboard, and what day it is there.
public struct Desk: Hashable, Sendable {
  public var by: MemberID
  public var today: Day

  public init(by: MemberID, today: Day) {
    self.by = by
    self.today = today
  }
}
