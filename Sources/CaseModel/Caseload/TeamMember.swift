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
  /// Who entered or changed the member last.
  public var changed: Stamp

  /// First letters of the first and the last word, for narrow columns: `MW`.
  public var initials: String {
    var (first, last) = ("", "")
    var before = UInt8(ascii: " ")
    for (offset, byte) in name.utf8.enumerated() {
      defer { before = byte }
      // Bytes first: nearly every letter is passed by.
      if before != UInt8(ascii: " ") || byte == before || (0x61...0x7A).contains(byte) { continue }
      let letter = name[name.utf8.index(name.startIndex, offsetBy: offset)]
      let capital = letter.isASCII ? String(letter) : letter.isLowercase ? "" : letter.uppercased()
      if first.isEmpty { first = capital } else if !capital.isEmpty { last = capital }
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
