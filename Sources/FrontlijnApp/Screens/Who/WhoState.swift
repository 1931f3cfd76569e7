// Who is at the keyboard: asked on first use, and whenever somebody else takes over.

import CaseModel
import TextUI

/// A row of the question.
public enum WhoRow: Hashable, Sendable {
  case member(MemberID)
  case somebodyNew
}

/// What the question shows.
public struct WhoState: Sendable {
  public internal(set) var list = ListState<WhoRow>()

  init() {}

  mutating func refresh(_ caseload: Caseload) {
    list.update(caseload.activeTeam.map { .member($0.id) } + [.somebodyNew])
  }
}

public typealias WhoTarget = ListTarget<WhoRow>
