// Who works here.

public struct TeamMemberAdded: Event {
  public static let type: StaticString = "team.member_added"
  public var member = MemberID.none
  public var name = "", organisation = "", role = TeamRole.member

  public init() {}
  public var subject: Subject { .team }
  public mutating func rows(_ pass: inout some FieldPass) {
    pass.value("member", &member)
    pass.value("name", &name)
    pass.value("organisation", &organisation)
    pass.value("role", &role)
  }
}

public struct TeamMemberCorrected: Event {
  public static let type: StaticString = "team.member_corrected"
  public var member = MemberID.none
  public var name: String?, organisation: String?, role: TeamRole?

  public init() {}
  public var subject: Subject { .team }
  public mutating func rows(_ pass: inout some FieldPass) {
    pass.value("member", &member)
    pass.value("name", &name)
    pass.value("organisation", &organisation)
    pass.value("role", &role)
  }
}

public struct TeamMemberLeft: Event {
  public static let type: StaticString = "team.member_left"
  public var member = MemberID.none

  public init() {}
  public var subject: Subject { .team }
  public mutating func rows(_ pass: inout some FieldPass) {
    pass.value("member", &member)
  }
}
