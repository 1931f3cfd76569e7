// The closed sets of the model. The raw value is the word on disk and in JSON; what the screen
// says stands in the app's Strings. Words are added, never changed (`domain.md` 4).

/// What a team member is in the team (`domain.md` 4.38).
public enum TeamRole: String, Choice { case member, director, chair, enforcer, lead, privacy }

/// Where a case stands (`domain.md` 4.7; signal, aftercare and destroyed come later).
public enum CaseStatus: String, Choice { case triage, open, closed }

/// Why a case was closed (`domain.md` 4.7).
public enum CloseReason: String, Choice {
  case goalsReached = "goals_reached"
  case residentStopped = "resident_stopped"
  case moved
  case handedOver = "handed_over"
  case deceased, unfounded, other
}

/// What a person is in the household (`domain.md` 4.4).
public enum HouseholdRole: String, Choice {
  case parent, partner, child
  /// Lives there: a person alone, a lodger, a grandmother.
  case livingIn = "living_in"
  case involvedElsewhere = "involved_elsewhere"
}

/// How `a` relates to the other (`domain.md` 4.4): "a is parent of b".
public enum RelationKind: String, Choice {
  case parentOf = "parent_of"
  case partner
  case exPartner = "ex_partner"
  case sibling
  case grandparentOf = "grandparent_of"
  case guardianOf = "guardian_of"
  case friend, neighbour, creditor
  case conflictWith = "conflict_with"
}

/// Whether two people are in contact (`domain.md` 4.4).
public enum ContactStanding: String, Choice { case yes, no, forbidden }

/// A label on a person, never on a household (`domain.md` 4.9).
public enum LabelKind: String, Choice {
  case stakker, rakker, both, none, undetermined

  /// Whether a label of this kind says that one as well.
  func includes(_ kind: LabelKind) -> Bool {
    self == .both ? kind == .stakker || kind == .rakker : self == kind
  }
}

/// Which wording of the two words a label was given under (`domain.md` 1.1 and 4.8).
public enum DefinitionSet: String, Choice {
  /// The list drawn up with other organisations: who needs help, whom rules are enforced on.
  case list = "ww-list"
  /// Residents with a criminal past or present who are very weak, against crime as a profession.
  case nuisance = "ww-nuisance"
}

/// Where a fact comes from (`domain.md` 4, common fields).
public enum Source: String, Choice {
  case resident
  case ownObservation = "own_observation"
  case partner, signal, register
}

/// How contact took place (`domain.md` 4.19).
public enum ContactKind: String, Choice {
  case visit, phone, message, street, meeting, letter
  /// What the team's old list said: it stands in the timeline, but nobody was spoken to.
  case imported

  /// Whether the family was seen or heard; forms offer only these.
  public var isContact: Bool { self != .imported }
}

/// What a follow-up asks for (`domain.md` 4.22).
public enum FollowUpKind: String, Choice { case call, visit, check, review }

/// The four quadrants of the board (`domain.md` 4.29).
public enum Quadrant: String, Choice { case strength, weakness, opportunity, threat }

/// Who brought a note (`domain.md` 4.29).
public enum Bringer: String, Choice { case resident, partner, team }

/// How far ahead a neighbourhood goal looks (`domain.md` 4.31).
public enum Horizon: String, Choice {
  case quickWin = "quick_win"
  case oneYear = "1y"
  case fourYears = "4y"
  case tenYears = "10y"
}

/// Who carries a step: a team member, somebody of the family, or a partner by name.
///
/// On disk `team:mara-7k3m`, `person:p4M8…`, `other:school` (the last one escaped).
public enum Owner: Hashable, Sendable {
  case team(MemberID)
  case person(PersonID)
  case other(String)
}

extension Owner: FieldValue {
  public static var kind: FieldKind { .owner }

  public init?(_ bytes: FieldBytes) {
    guard let colon = bytes.bytes.firstIndex(of: 0x3A) else { return nil }
    let rest = bytes[colon + 1..<bytes.count]
    if bytes[0..<colon].equals("team") {
      guard let member = MemberID(rest) else { return nil }
      self = .team(member)
    } else if bytes[0..<colon].equals("person") {
      guard let person = PersonID(rest) else { return nil }
      self = .person(person)
    } else if bytes[0..<colon].equals("other") {
      guard let name = String(rest) else { return nil }
      self = .other(name)
    } else {
      return nil
    }
  }

  public func write(to out: inout [UInt8]) {
    switch self {
    case .team(let member):
      out += "team:".utf8
      member.write(to: &out)
    case .person(let person):
      out += "person:".utf8
      person.write(to: &out)
    case .other(let name):
      out += "other:".utf8
      name.write(to: &out)
    }
  }
}

/// Whom a relation leads to; on disk `person:p4M8…` or `outside:landlord`.
extension Relation.Other: FieldValue {
  public static var kind: FieldKind { .owner }

  public init?(_ bytes: FieldBytes) {
    guard let colon = bytes.bytes.firstIndex(of: 0x3A) else { return nil }
    let rest = bytes[colon + 1..<bytes.count]
    if bytes[0..<colon].equals("person") {
      guard let person = PersonID(rest) else { return nil }
      self = .person(person)
    } else if bytes[0..<colon].equals("outside") {
      guard let name = String(rest) else { return nil }
      self = .outside(name)
    } else {
      return nil
    }
  }

  public func write(to out: inout [UInt8]) {
    switch self {
    case .person(let person):
      out += "person:".utf8
      person.write(to: &out)
    case .outside(let name):
      out += "outside:".utf8
      name.write(to: &out)
    }
  }
}

/// One entry of the log by name: `7QK3M9ABCD:4128` (`journal.md` 2, identity).
public struct EntryID: Hashable, Sendable {
  public var writer: WriterID
  public var seq: Int

  public init(writer: WriterID, seq: Int) {
    self.writer = writer
    self.seq = seq
  }

  static let none = EntryID(writer: WriterID(unchecked: ""), seq: 0)
}

extension EntryID: FieldValue {
  public static var kind: FieldKind { .entry }

  public init?(_ bytes: FieldBytes) {
    guard bytes.count > 11, bytes[10] == 0x3A, let writer = WriterID(bytes[0..<10]),
      let seq = Int(bytes[11..<bytes.count]), seq > 0
    else { return nil }
    self.init(writer: writer, seq: seq)
  }

  public func write(to out: inout [UInt8]) {
    out += writer.text.utf8
    out.append(0x3A)
    seq.write(to: &out)
  }
}

/// One copy of the store on one machine: ten base-32 characters (`journal.md` 1).
public struct WriterID: Hashable, Sendable, Comparable {
  public let text: String

  init(unchecked text: String) { self.text = text }

  public init?(_ bytes: FieldBytes) {
    guard bytes.count == 10, bytes.bytes.allSatisfy({ Base32.value(of: $0) < 32 }) else {
      return nil
    }
    text = bytes.rawText
  }

  public init?(text: String) {
    var copy = text
    guard let id = copy.withUTF8({ WriterID(FieldBytes(UnsafeRawBufferPointer($0))) }) else {
      return nil
    }
    self = id
  }

  public init(using random: inout some RandomNumberGenerator) {
    text = Base32.random(10, using: &random)
  }

  public static func < (a: WriterID, b: WriterID) -> Bool { a.text < b.text }
}

extension WriterID: FieldValue {
  public static var kind: FieldKind { .writer }

  public func write(to out: inout [UInt8]) { out += text.utf8 }
}
