// What an event touches, read off its rows: undo is refused when something later builds on what
// it would take away (`journal.md` 4).

/// What one or more events brought into being, refer to, and set.
public struct Touches: Sendable {
  /// One field, or one aspect, of one entity.
  public struct Slot: Hashable, Sendable {
    var entity: String
    var field: String
  }

  public private(set) var created = Set<String>()
  public private(set) var named = Set<String>()
  public private(set) var slots = Set<Slot>()

  public init() {}

  /// Adds what `event`, written by `by`, touches.
  public mutating func add(_ event: some Event, by: MemberID) {
    var copy = event
    var pass = TouchPass()
    copy.rows(&pass)
    created.formUnion(pass.created)
    named.formUnion(pass.named)
    // Whoever writes must be in the team: an entry builds on its writer's own.
    named.insert(by.name)
    addUnwritten(event)
    guard let entity = pass.entity else { return }
    for field in pass.fields { slots.insert(Slot(entity: entity, field: field)) }
  }

  /// What rows do not say: who was relieved of a case and could therefore leave the team, which
  /// steps a goal had waited for, which birth year allowed a label. All are taken too widely rather
  /// than missed.
  private mutating func addUnwritten(_ event: some Event) {
    switch event {
    case let added as TeamMemberAdded: created.insert(added.member.name)
    case is DirectorAssigned, is CaseClosed: created.insert("relieved")
    case is TeamMemberLeft: named.insert("relieved")
    case let done as StepDone: created.insert("steps of \(done.caseID)")
    case let lapsed as StepLapsed: created.insert("steps of \(lapsed.caseID)")
    case let reached as GoalReached: named.insert("steps of \(reached.caseID)")
    case let corrected as MemberCorrected where corrected.birthYear != nil:
      created.insert("birth year of \(corrected.person)")
    case let label as CaseClassified: named.insert("birth year of \(label.person)")
    default: break
    }
  }

  /// True when `later` sets a field that these set too, or names something that these created.
  public func areBuiltOn(by later: Touches) -> Bool {
    !created.isDisjoint(with: later.named) || !slots.isDisjoint(with: later.slots)
  }
}

private struct TouchPass: FieldPass {
  var created = Set<String>()
  var named = Set<String>()
  var entity: String?
  var fields: [String] = []
  private var aspect: StaticString?

  mutating func value<V: FieldValue>(_ key: StaticString, _ value: inout V) {
    note(value)
    if aspect == nil, entity != nil { fields.append("\(key)") }
    // A team member is named by a value, not by an id.
    if "\(key)" == "member", let member = value as? MemberID { entity = member.name }
  }

  mutating func value<V: FieldValue>(_ key: StaticString, _ value: inout V?) {
    if var present = value { self.value(key, &present) }
  }

  mutating func prose(_ key: StaticString, _ prose: inout Prose) {
    if aspect == nil { fields.append("\(key)") }
  }

  mutating func prose(_ key: StaticString, _ prose: inout Prose?) {
    if var present = prose { self.prose(key, &present) }
  }

  mutating func entity<Thing>(
    _ key: StaticString, _ id: inout ID<Thing>, _ part: EntityPart
  ) {
    entity = id.text
    switch part {
    case .created: created.insert(id.text)
    case .changed: named.insert(id.text)
    case .set(let aspect), .reopened(let aspect):
      // Work in what was reopened builds on it as on what was created.
      if case .reopened = part { created.insert(id.text) }
      named.insert(id.text)
      self.aspect = aspect
      fields.append("\(aspect)")
    }
  }

  /// Ids inside values count as names; a new team member's own id is created by `MemberAdded`.
  private mutating func note(_ value: some FieldValue) {
    switch value {
    case let owner as Owner:
      if case .team(let member) = owner { named.insert(member.name) }
      if case .person(let person) = owner { named.insert(person.text) }
    case let other as Relation.Other:
      if case .person(let person) = other { named.insert(person.text) }
    case let edit as Edit<Owner>:
      if let owner = edit.value { note(owner) }
    case let links as Links: named.formUnion(links.all.compactMap(\.target.id))
    case let edit as Edit<Links>: named.formUnion(edit.value?.all.compactMap(\.target.id) ?? [])
    default:
      switch type(of: value).kind {
      case .id, .member: named.insert(value.text)
      default: break
      }
    }
  }
}
