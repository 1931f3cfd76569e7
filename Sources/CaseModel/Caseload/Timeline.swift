// What happened, in order. Contact notes are most of a store, so an item is small and its words
// may stay in the log (`Prose`).

/// One line of a case's timeline.
public enum TimelineItem: Hashable, Sendable {
  case contact(ContactNote)
  case milestone(Milestone)

  public var on: Day {
    switch self {
    case .contact(let note): note.on
    case .milestone(let milestone): milestone.on
    }
  }

  public var stamp: Stamp {
    switch self {
    case .contact(let note): note.stamp
    case .milestone(let milestone): milestone.stamp
    }
  }
}

/// A contact with the family (`domain.md` 4.19).
public struct ContactNote: Hashable, Sendable, Identifiable {
  public internal(set) var id: ContactID
  public var kind: ContactKind
  public var on: Day
  public var text: Prose
  public var stamp: Stamp
  /// Whom and what the text speaks of.
  public var links: [Link] = []
  public var earlier: [EarlierText] = []
}

/// A note's words before a correction.
public struct EarlierText: Hashable, Sendable {
  public var text: Prose
  /// Who replaced them, and when.
  public var stamp: Stamp
}

/// A turn in the case that nobody had to write a note about.
public struct Milestone: Hashable, Sendable {
  public enum What: Hashable, Sendable {
    case opened
    case directorAssigned(MemberID)
    case closed(CloseReason)
    case reopened
    case memberJoined(PersonID)
    case memberLeft(PersonID)
    case moved
    case labelled(PersonID, LabelKind)
    case labelWithdrawn(PersonID)
    case goalSet(GoalID)
    case goalReached(GoalID)
    case goalDropped(GoalID)
    case stepDone(StepID)
    case stepReopened(StepID)
    case stepLapsed(StepID)
    case followUpDone(FollowUpID)
  }

  public var what: What
  public var on: Day
  public var stamp: Stamp
}

extension CaseFile {
  /// Inserts in order of day, then of writing. Nearly always that is the end.
  mutating func insert(_ item: TimelineItem) {
    var at = timeline.count
    while at > 0, timeline[at - 1].on > item.on { at -= 1 }
    if at == timeline.count { timeline.append(item) } else { timeline.insert(item, at: at) }
  }

  mutating func mark(_ what: Milestone.What, on day: Day, _ stamp: Stamp) {
    insert(.milestone(Milestone(what: what, on: day, stamp: stamp)))
  }
}
