// Which things events bring into being, and which they speak of: a store in which something is
// spoken of that was never there has lost a part.

/// The name of anything that an event can be about.
public enum ThingName: Hashable, Sendable {
  case member(MemberID)
  /// The letter and the bits of an id.
  case thing(UInt8, UInt64, UInt16)

  /// As it stands in the log.
  public var text: String {
    switch self {
    case .member(let member): member.name
    case .thing(let letter, let high, let low):
      "\(Character(UnicodeScalar(letter)))\(CaseID(high: high, low: low).text.dropFirst())"
    }
  }
}

/// Gathers names over many events.
public struct References: Sendable {
  public private(set) var created = Set<ThingName>()
  public private(set) var named = Set<ThingName>()

  public init() {}

  /// Takes an event and who wrote it.
  ///
  /// - Parameter counts: false for one that was taken back: it brought things into being, and
  ///   what it spoke of does not matter any more.
  public mutating func add(_ event: any Event, by member: MemberID, counts: Bool) {
    let names = event.names(by: member)
    created.formUnion(names.created)
    if counts { named.formUnion(names.named) }
  }

  /// What was never brought into being.
  public var dangling: Set<ThingName> { named.subtracting(created) }
}

extension Event {
  /// What this event brings into being, and what it names.
  public func names(by member: MemberID) -> (created: [ThingName], named: [ThingName]) {
    var pass = ReferencePass()
    var copy = self
    copy.rows(&pass)
    // Whoever accepts a loss may be somebody whom the team has lost.
    if !(self is LossAccepted) { pass.named.append(.member(member)) }
    if let added = self as? TeamMemberAdded { pass.created.append(.member(added.member)) }
    return (pass.created, pass.named)
  }
}

private struct ReferencePass: FieldPass {
  var created: [ThingName] = []
  var named: [ThingName] = []

  mutating func value<V: FieldValue>(_ key: StaticString, _ value: inout V) { note(value) }

  mutating func value<V: FieldValue>(_ key: StaticString, _ value: inout V?) {
    if let value { note(value) }
  }

  mutating func prose(_ key: StaticString, _ prose: inout Prose) {}
  mutating func prose(_ key: StaticString, _ prose: inout Prose?) {}

  mutating func entity<Thing>(
    _ key: StaticString, _ id: inout ID<Thing>, _ part: EntityPart
  ) {
    if case .created = part { created.append(id.name) } else { named.append(id.name) }
  }

  private mutating func note(_ value: some FieldValue) {
    switch value {
    case let id as any Identifying: named.append(id.name)
    case let member as MemberID: named.append(.member(member))
    case let owner as Owner: note(owner)
    case let edit as Edit<Owner>: if let owner = edit.value { note(owner) }
    case let other as Relation.Other:
      if case .person(let person) = other { named.append(person.name) }
    case let links as Links: links.all.forEach { note($0.target) }
    case let edit as Edit<Links>: edit.value?.all.forEach { note($0.target) }
    default: break
    }
  }

  private mutating func note(_ target: Link.Target) {
    switch target {
    case .person(let id): named.append(id.name)
    case .team(let id): named.append(.member(id))
    case .goal(let id): named.append(id.name)
    case .areaGoal(let id): named.append(id.name)
    case .outside: break
    }
  }

  private mutating func note(_ owner: Owner) {
    switch owner {
    case .team(let member): named.append(.member(member))
    case .person(let person): named.append(person.name)
    case .other: break
    }
  }
}

/// An id of whatever kind.
private protocol Identifying {
  var name: ThingName { get }
}

extension ID: Identifying {
  fileprivate var name: ThingName { .thing(Thing.letter, high, low) }
}
