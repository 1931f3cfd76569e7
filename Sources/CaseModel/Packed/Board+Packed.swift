// The team and the boards in their compact form.

extension TeamMember: Packed {
  static var blank: TeamMember {
    TeamMember(id: .none, name: "", organisation: "", role: .member, changed: .blank)
  }

  mutating func parts(_ pass: inout some PackPass) {
    pass.part(&id)
    pass.part(&name)
    pass.part(&organisation)
    pass.part(&role)
    pass.part(&hasLeft)
    pass.part(&corrections)
    pass.part(&changed)
  }
}

extension SwotBoard: Packed {
  static var blank: SwotBoard {
    SwotBoard(id: .none, neighbourhood: "", openedOn: .blank, changed: .blank)
  }

  mutating func parts(_ pass: inout some PackPass) {
    pass.part(&id)
    pass.part(&neighbourhood)
    pass.part(&motto)
    pass.part(&openedOn)
    pass.part(&notes)
    pass.part(&goals)
    pass.part(&changed)
  }
}

extension BoardNote: Packed {
  static var blank: BoardNote {
    BoardNote(
      id: .none, quadrant: .strength, text: "", bringer: .team, on: .blank, stamp: .blank)
  }

  mutating func parts(_ pass: inout some PackPass) {
    pass.part(&id)
    pass.part(&quadrant)
    pass.part(&text)
    pass.part(&bringer)
    pass.part(&who)
    pass.part(&on)
    pass.part(&stamp)
    pass.part(&withdrawn)
    pass.part(&corrections)
  }
}

extension AreaGoal: Packed {
  static var blank: AreaGoal {
    AreaGoal(id: .none, text: "", horizon: .oneYear, on: .blank, stamp: .blank)
  }

  mutating func parts(_ pass: inout some PackPass) {
    pass.part(&id)
    pass.part(&text)
    pass.part(&horizon)
    pass.part(&note)
    pass.part(&on)
    pass.part(&state)
    pass.part(&droppedBecause)
    pass.part(&stamp)
    pass.part(&corrections)
  }
}
