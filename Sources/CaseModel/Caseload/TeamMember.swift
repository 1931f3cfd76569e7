// Who works here. Entries name their writer by `MemberID`; nothing about a member is erased, so
// that a note of years ago still says who wrote it.

/// A person of the team (`domain.md` 4.38).
public struct TeamMember: Hashable, Sendable, Identifiable {
  public internal(set) var id: MemberID
  public var name: String
  public var organisation: String
  public var role: TeamRole
  public var hasLeft = false
  public var corrections: [Correction] = []

  /// First letters of the first and the last word, for narrow columns: `MW`.
  public var initials: String {
    var (first, last) = ("", "")
    for word in name.utf8.split(separator: UInt8(ascii: " ")) {
      let letter = name[word.startIndex]
      if letter.isLowercase { continue }
      if first.isEmpty { first = letter.uppercased() } else { last = letter.uppercased() }
    }
    return first + last
  }
}

/// What a field said before it was corrected: rectifying adds, and shows the old (AVG 16).
public struct Correction: Hashable, Sendable {
  /// The field's key on disk.
  public var field: String
  public var was: String
  public var stamp: Stamp
}

extension [Correction] {
  /// Sets `value` to `new` and keeps the old one; a nil `new` changes nothing.
  mutating func keep<V: FieldValue>(
    _ field: StaticString, _ value: inout V, _ new: V?, _ stamp: Stamp
  ) {
    guard let new, new != value else { return }
    append(Correction(field: "\(field)", was: Self.words(value), stamp: stamp))
    value = new
  }

  /// The same for a value that may be absent; `.clear` takes it away.
  mutating func keep<V: FieldValue>(
    _ field: StaticString, _ value: inout V?, _ new: Edit<V>?, _ stamp: Stamp
  ) {
    guard let new, new.value != value else { return }
    append(Correction(field: "\(field)", was: value.map(Self.words) ?? "", stamp: stamp))
    value = new.value
  }

  private static func words(_ value: some FieldValue) -> String {
    (value as? String) ?? value.text
  }
}
