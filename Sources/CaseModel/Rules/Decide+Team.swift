// Rules of the team.

extension Caseload {
  /// Whoever uses the store first enters himself; after that members enter members, and a person
  /// at the keyboard may always enter himself.
  func decide(_ fact: TeamMemberAdded, _ desk: Desk) throws(Refusal) -> [any Event] {
    if desk.by != fact.member { try checkWriter(desk) }
    if member(fact.member) != nil { throw .memberIsInTeam(fact.member) }
    if fact.member.isNone { throw .noSuchTeamMember }
    var kept = fact
    kept.name = try Check.needed(fact.name, "name", limit: TextLimit.name)
    kept.organisation = try Check.needed(
      fact.organisation, "organisation", limit: TextLimit.name)
    return [kept]
  }

  func decide(_ fact: TeamMemberCorrected, _ desk: Desk) throws(Refusal) -> [any Event] {
    try checkWriter(desk)
    guard let member = member(fact.member) else { throw .noSuchTeamMember }
    var kept = fact
    kept.name = try Check.corrected(
      fact.name, from: member.name, "name", limit: TextLimit.name)
    kept.organisation = try Check.corrected(
      fact.organisation, from: member.organisation, "organisation", limit: TextLimit.name)
    kept.role = Check.corrected(fact.role, from: member.role)
    if kept.name == nil, kept.organisation == nil, kept.role == nil { throw .nothingChanged }
    return [kept]
  }

  /// Nobody leaves while still directing a case: it would be without a director.
  func decide(_ fact: TeamMemberLeft, _ desk: Desk) throws(Refusal) -> [any Event] {
    try checkWriter(desk)
    try checkActive(fact.member)
    let directed = files.count { $0.status == .open && $0.director == fact.member }
    if directed > 0 { throw .directsCases(count: directed) }
    return [fact]
  }
}
