// The timeline in its compact form: most of a snapshot. Its words stay in the log.

extension TimelineItem: Packed {
  static var blank: TimelineItem { .milestone(.blank) }

  mutating func parts(_ pass: inout some PackPass) {
    var isContact = if case .contact = self { true } else { false }
    pass.part(&isContact)
    if isContact {
      pass.payload(&self, { if case .contact(let note) = $0 { note } else { nil } }, Self.contact)
    } else {
      pass.payload(
        &self, { if case .milestone(let turn) = $0 { turn } else { nil } }, Self.milestone)
    }
  }
}

extension ContactNote: Packed {
  static var blank: ContactNote {
    ContactNote(id: .none, kind: .visit, on: .blank, text: .blank, stamp: .blank)
  }

  mutating func parts(_ pass: inout some PackPass) {
    pass.part(&id)
    pass.part(&kind)
    pass.part(&on)
    pass.part(&text)
    pass.part(&stamp)
    pass.part(&links)
    pass.part(&earlier)
  }
}

extension Link: Packed {
  static var blank: Link { Link(.outside("-"), words: "@-")! }

  mutating func parts(_ pass: inout some PackPass) {
    var line = text
    pass.text(&line)
    self = Link(text: line) ?? .blank
  }
}

extension EarlierText: Packed {
  static var blank: EarlierText { EarlierText(text: .blank, stamp: .blank) }

  mutating func parts(_ pass: inout some PackPass) {
    pass.part(&text)
    pass.part(&stamp)
  }
}

extension Prose: Packed {
  static var blank: Prose { .text("") }

  mutating func parts(_ pass: inout some PackPass) {
    var isPlace = if case .place = self { true } else { false }
    pass.part(&isPlace)
    if isPlace {
      pass.payload(&self, { if case .place(let place) = $0 { place } else { nil } }, Self.place)
    } else {
      pass.payload(&self, \.inMemory, Self.text)
    }
  }
}

extension LogPlace: Packed {
  static var blank: LogPlace { LogPlace(writer: 0, segment: 0, offsetBytes: 0, lengthBytes: 0) }
  mutating func parts(_ pass: inout some PackPass) { pass.place(&self) }
}

extension Milestone: Packed {
  static var blank: Milestone { Milestone(what: .opened, on: .blank, stamp: .blank) }

  mutating func parts(_ pass: inout some PackPass) {
    pass.part(&what)
    pass.part(&on)
    pass.part(&stamp)
  }
}

extension Milestone.What: Packed {
  static var blank: Milestone.What { .opened }

  private var place: Int {
    switch self {
    case .opened: 0
    case .reopened: 1
    case .moved: 2
    case .directorAssigned: 3
    case .closed: 4
    case .memberJoined: 5
    case .memberLeft: 6
    case .labelled: 7
    case .labelWithdrawn: 8
    case .goalSet: 9
    case .goalReached: 10
    case .goalDropped: 11
    case .stepDone: 12
    case .stepReopened: 13
    case .stepLapsed: 14
    case .followUpDone: 15
    }
  }

  private var member: MemberID? { if case .directorAssigned(let id) = self { id } else { nil } }
  private var reason: CloseReason? { if case .closed(let reason) = self { reason } else { nil } }
  private var label: LabelKind? { if case .labelled(_, let label) = self { label } else { nil } }

  private var person: PersonID? {
    switch self {
    case .memberJoined(let id), .memberLeft(let id), .labelWithdrawn(let id): id
    case .labelled(let id, _): id
    default: nil
    }
  }

  private var goal: GoalID? {
    switch self {
    case .goalSet(let id), .goalReached(let id), .goalDropped(let id): id
    default: nil
    }
  }

  private var step: StepID? {
    switch self {
    case .stepDone(let id), .stepReopened(let id), .stepLapsed(let id): id
    default: nil
    }
  }

  private var followUp: FollowUpID? {
    if case .followUpDone(let id) = self { id } else { nil }
  }

  mutating func parts(_ pass: inout some PackPass) {
    var at = place
    pass.number(&at)
    switch at {
    case 1: self = .reopened
    case 2: self = .moved
    case 3: pass.payload(&self, \.member, Self.directorAssigned)
    case 4: pass.payload(&self, \.reason, Self.closed)
    case 5: pass.payload(&self, \.person, Self.memberJoined)
    case 6: pass.payload(&self, \.person, Self.memberLeft)
    case 7:
      var (id, kind) = (person ?? .blank, label ?? .blank)
      pass.part(&id)
      pass.part(&kind)
      self = .labelled(id, kind)
    case 8: pass.payload(&self, \.person, Self.labelWithdrawn)
    case 9: pass.payload(&self, \.goal, Self.goalSet)
    case 10: pass.payload(&self, \.goal, Self.goalReached)
    case 11: pass.payload(&self, \.goal, Self.goalDropped)
    case 12: pass.payload(&self, \.step, Self.stepDone)
    case 13: pass.payload(&self, \.step, Self.stepReopened)
    case 14: pass.payload(&self, \.step, Self.stepLapsed)
    case 15: pass.payload(&self, \.followUp, Self.followUpDone)
    default: self = .opened
    }
  }
}
