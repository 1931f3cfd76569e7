// A "no" from the domain: values, no words. `Strings+Errors` has the Dutch and the English
// sentence of each. A refusal never carries a resident's words.

/// Why a command was refused.
public enum Refusal: Error, Hashable, Sendable {
  // the team
  case notInTeam
  case memberHasLeft(MemberID)
  case noSuchTeamMember
  case memberIsInTeam(MemberID)
  case directsCases(count: Int)

  // the case
  case noSuchCase
  case caseIsClosed(CaseNumber)
  case caseIsOpen(CaseNumber)
  case numberIsTaken(CaseNumber)
  /// Another desk took in the same row of a spreadsheet first.
  case alreadyImported(CaseNumber)
  case alreadyDirects(MemberID)
  case needsDirector

  // its parts
  case noSuchPerson
  case personHasLeft
  case noSuchRelation
  case relationWithSelf
  case noSuchGoal
  case goalIsNotOpen
  case goalHasOpenSteps(count: Int)
  case noSuchStep
  case stepIsNotOpen
  case stepIsOpen
  case goalIsOpen
  case noSuchContact
  case noSuchFollowUp
  case followUpIsDone
  case followUpIsOpen

  // labels
  case labelNeedsGround
  case labelNeedsReview
  case reviewTooLate(latest: Day)
  case labelNeedsBirthYear
  case tooYoungForRakker
  case noLabelToWithdraw

  // the board
  case noSuchBoard
  case boardExists
  case noSuchNote
  case noteIsWithdrawn
  case nameOnBoard(word: Int)
  case noSuchAreaGoal

  // any field, by its key on disk
  case needed(field: String)
  case tooLong(field: String, limit: Int, count: Int)
  case inTheFuture(field: String)
  case beforeOpening(opened: Day)
  /// The case got its director, or was closed, on a later day than this.
  case beforeLastChange(on: Day)
  case yearOutOfRange(from: Int, to: Int)
  case nothingChanged
  /// Not what the wish was formed on any more: look at it again.
  case changedMeanwhile(by: MemberID)

  // undo
  case nothingToUndo
  case nothingToRedo
  case builtOn(by: MemberID, at: HybridTime)
}

extension Refusal {
  /// What was wished for is so already.
  var meansNothingToDo: Bool {
    switch self {
    case .nothingChanged, .alreadyDirects: true
    default: false
    }
  }
}

/// Lengths in characters that a text may have.
public enum TextLimit {
  /// A name, a street, a role.
  public static let name = 120
  /// A goal, a step, a ground, a board note.
  public static let line = 500
  /// A timeline entry (`journal.md` 2).
  public static let prose = 16_000
  /// From here the form counts down.
  public static let proseWarning = 15_000
}
