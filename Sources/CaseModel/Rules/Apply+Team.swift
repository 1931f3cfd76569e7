// What a fact about the team does to the caseload.

extension TeamMemberAdded {
  public func apply(to caseload: inout Caseload, _ stamp: Stamp) {
    guard caseload.member(member) == nil else { return }
    caseload.team.append(
      TeamMember(id: member, name: name, organisation: organisation, role: role, changed: stamp))
  }
}

extension TeamMemberCorrected {
  public func apply(to caseload: inout Caseload, _ stamp: Stamp) {
    caseload.changeMember(member) {
      $0.corrections.keep("name", &$0.name, name, stamp)
      $0.corrections.keep("organisation", &$0.organisation, organisation, stamp)
      $0.corrections.keep("role", &$0.role, role, stamp)
      $0.changed = stamp
    }
  }
}

extension TeamMemberLeft {
  public func apply(to caseload: inout Caseload, _ stamp: Stamp) {
    caseload.changeMember(member) {
      $0.hasLeft = true
      $0.changed = stamp
    }
  }
}

extension Caseload {
  mutating func changeMember(_ id: MemberID, _ body: (inout TeamMember) -> Void) {
    if let at = team.firstIndex(where: { $0.id == id }) { body(&team[at]) }
  }
}

extension Imported {
  public func apply(to caseload: inout Caseload, _ stamp: Stamp) {}
}

/// What undo does is the journal's: it applies the other entries again without the undone ones.
extension Undone {
  public func apply(to caseload: inout Caseload, _ stamp: Stamp) {}
}

/// Replay skips what it names; of the cases it says nothing.
extension LossAccepted {
  public func apply(to caseload: inout Caseload, _ stamp: Stamp) {}
}
