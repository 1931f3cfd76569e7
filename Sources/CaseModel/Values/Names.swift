// The distinct ids of the model and the two names that people read: a team member's and a case's.

public enum CaseTag: Named { public static let letter = UInt8(ascii: "c") }
public enum HouseholdTag: Named { public static let letter = UInt8(ascii: "h") }
public enum PersonTag: Named { public static let letter = UInt8(ascii: "p") }
public enum RelationTag: Named { public static let letter = UInt8(ascii: "r") }
public enum GoalTag: Named { public static let letter = UInt8(ascii: "g") }
public enum StepTag: Named { public static let letter = UInt8(ascii: "s") }
public enum ContactTag: Named { public static let letter = UInt8(ascii: "t") }
public enum FollowUpTag: Named { public static let letter = UInt8(ascii: "f") }
public enum BoardTag: Named { public static let letter = UInt8(ascii: "b") }
public enum NoteTag: Named { public static let letter = UInt8(ascii: "n") }
public enum AreaGoalTag: Named { public static let letter = UInt8(ascii: "a") }

public typealias CaseID = ID<CaseTag>
public typealias HouseholdID = ID<HouseholdTag>
public typealias PersonID = ID<PersonTag>
public typealias RelationID = ID<RelationTag>
public typealias GoalID = ID<GoalTag>
public typealias StepID = ID<StepTag>
public typealias ContactID = ID<ContactTag>
public typealias FollowUpID = ID<FollowUpTag>
public typealias BoardID = ID<BoardTag>
public typealias NoteID = ID<NoteTag>
/// A neighbourhood goal's name ("ER-doel" in `domain.md`).
public typealias AreaGoalID = ID<AreaGoalTag>

/// A team member's name in the log: first name and four random digits, `mara-7k3m`.
///
/// Readable for `grep`, and still distinct when two desks each add a Mara. At most 15 bytes, so
/// that it lies inside a Swift String without an allocation. It never changes.
public struct MemberID: Hashable, Sendable, Comparable {
  public let name: String

  public static let none = MemberID(unchecked: "")

  init(unchecked name: String) { self.name = name }

  /// Draws an id from the first word of `fullName`, folded to a-z, at most ten letters.
  public init(for fullName: String, using random: inout some RandomNumberGenerator) {
    let letters = Folding.fold(fullName).split(separator: " ").first ?? ""
    let word = letters.utf8.filter { (0x61...0x7A).contains($0) }.prefix(10)
    let stem = word.isEmpty ? "member" : String(decoding: word, as: UTF8.self)
    self.init(unchecked: stem + "-" + Base32.random(4, using: &random).lowercased())
  }

  public var isNone: Bool { name.isEmpty }

  public static func < (a: MemberID, b: MemberID) -> Bool { a.name < b.name }
}

extension MemberID: FieldValue {
  public static var kind: FieldKind { .member }

  /// `[a-z][a-z0-9-]*`, at most 15 bytes.
  public init?(_ bytes: FieldBytes) {
    guard (1...15).contains(bytes.count), bytes[0] &- 0x61 < 26,
      bytes.bytes.allSatisfy({ $0 &- 0x61 < 26 || $0 &- 0x30 < 10 || $0 == 0x2D })
    else { return nil }
    self.init(unchecked: bytes.rawText)
  }

  public func write(to out: inout [UInt8]) { out += name.utf8 }
}

/// The number that people say aloud: `F-7K3M`. Random, unique in a store, meaningless.
public struct CaseNumber: Hashable, Sendable, Comparable {
  public let text: String

  public static let none = CaseNumber(unchecked: "")

  init(unchecked text: String) { self.text = text }

  public init(using random: inout some RandomNumberGenerator) {
    self.init(unchecked: "F-" + Base32.random(4, using: &random))
  }

  /// Reads what a person types: capitals, spaces, the kind of dash and a missing `F-` do not
  /// matter, and an O, I or L is the digit that it looks like (Crockford).
  public init?(typed: String) {
    var digits: [UInt8] = []
    for scalar in typed.unicodeScalars {
      switch scalar {
      case " ", "\u{A0}": continue
      case "o", "O": digits.append(0x30)
      case "i", "I", "l", "L": digits.append(0x31)
      case "a"..."z": digits.append(UInt8(scalar.value) - 0x20)
      case "\u{2010}"..."\u{2015}": digits.append(0x2D)
      default:
        guard scalar.isASCII else { return nil }
        digits.append(UInt8(scalar.value))
      }
    }
    // Numbers are drawn with four digits: an F before four is no digit.
    if digits.starts(with: "F-".utf8) {
      digits.removeFirst(2)
    } else if digits.count == 5, digits[0] == 0x46 {
      digits.removeFirst()
    }
    digits = [0x46, 0x2D] + digits
    let read = digits.withUnsafeBytes { CaseNumber(FieldBytes($0)) }
    guard let read else { return nil }
    self = read
  }

  public static func < (a: CaseNumber, b: CaseNumber) -> Bool { a.text < b.text }
}

extension CaseNumber: FieldValue {
  public static var kind: FieldKind { .caseNumber }

  /// `F-` and four to eight base-32 digits.
  public init?(_ bytes: FieldBytes) {
    guard (6...10).contains(bytes.count), bytes[0] == 0x46, bytes[1] == 0x2D,
      bytes[2..<bytes.count].bytes.allSatisfy({ Base32.value(of: $0) < 32 })
    else { return nil }
    self.init(unchecked: bytes.rawText)
  }

  public func write(to out: inout [UInt8]) { out += text.utf8 }
}
