// Goals, steps and follow-ups in their compact form.

extension Goal: Packed {
  static var blank: Goal { Goal(id: .none, text: "") }

  mutating func parts(_ pass: inout some PackPass) {
    pass.part(&id)
    pass.part(&text)
    pass.part(&until)
    pass.part(&state)
    pass.part(&droppedBecause)
    pass.part(&steps)
    pass.part(&corrections)
  }
}

extension Step: Packed {
  static var blank: Step { Step(id: .none, text: "") }

  mutating func parts(_ pass: inout some PackPass) {
    pass.part(&id)
    pass.part(&text)
    pass.part(&owner)
    pass.part(&due)
    pass.part(&state)
    pass.part(&doneOn)
    pass.part(&lapsedBecause)
    pass.part(&corrections)
  }
}

extension Owner: Packed {
  static var blank: Owner { .other("") }

  mutating func parts(_ pass: inout some PackPass) {
    var at =
      switch self {
      case .team: 0
      case .person: 1
      case .other: 2
      }
    pass.number(&at)
    switch at {
    case 0: pass.payload(&self, { if case .team(let id) = $0 { id } else { nil } }, Owner.team)
    case 1: pass.payload(&self, { if case .person(let id) = $0 { id } else { nil } }, Owner.person)
    default: pass.payload(&self, { if case .other(let who) = $0 { who } else { nil } }, Owner.other)
    }
  }
}

extension FollowUp: Packed {
  static var blank: FollowUp { FollowUp(id: .none, kind: .call, text: "") }

  mutating func parts(_ pass: inout some PackPass) {
    pass.part(&id)
    pass.part(&kind)
    pass.part(&text)
    pass.part(&due)
    pass.part(&doneOn)
    pass.part(&corrections)
  }
}
