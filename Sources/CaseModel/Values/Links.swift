// Who and what a long text speaks of: `@Isatu`, `#"A warm house"`. The text stays plain, as it was
// written, and says the same to whoever reads it without this program; beside it stands, in a field
// of its own, whom each of these words means. A later name changes no text: the link leads there.
//
//   text=@Isatu called about #"A warm house".
//   links=person:p4M8… @Isatu\ngoal:g7XK… #"A warm house"

/// Words of a text that lead to somebody or something.
public struct Link: Hashable, Sendable {
  /// Where they lead.
  public enum Target: Hashable, Sendable {
    case person(PersonID)
    case team(MemberID)
    /// Somebody of neither family nor team, by the name in the words.
    case outside(String)
    case goal(GoalID)
    case areaGoal(AreaGoalID)

    /// `p4M8…`; nil of whoever has no id.
    var id: String? {
      switch self {
      case .person(let id): id.text
      case .team(let id): id.name
      case .outside: nil
      case .goal(let id): id.text
      case .areaGoal(let id): id.text
      }
    }

    /// `person:p4M8…`, and `outside` of whoever has no id.
    public var text: String {
      let kind =
        switch self {
        case .person: "person"
        case .team: "team"
        case .outside: "outside"
        case .goal: "goal"
        case .areaGoal: "area_goal"
        }
      return id.map { "\(kind):\($0)" } ?? kind
    }

    var sign: Character {
      switch self {
      case .person, .team, .outside: "@"
      case .goal, .areaGoal: "#"
      }
    }
  }

  public let target: Target
  /// As they stand in the text, their sign included.
  public let words: String

  /// nil for words that no text can hold in one line, or without the sign of such a target.
  public init?(_ target: Target, words: String) {
    let limit = TextLimit.name + 8
    guard words.first == target.sign, (2...limit).contains(words.count),
      Check.line(words) == words
    else { return nil }
    if case .outside(let name) = target, words != "@" + name { return nil }
    (self.target, self.words) = (target, words)
  }

  /// `person:p4M8… @Isatu`
  public var text: String { "\(target.text) \(words)" }

  /// Reads `text`; nil for any other.
  public init?(text: String) {
    guard let space = text.firstIndex(of: " ") else { return nil }
    let words = String(text[text.index(after: space)...])
    guard let target = Self.target(text[..<space], words) else { return nil }
    self.init(target, words: words)
  }

  private static func target(_ text: Substring, _ words: String) -> Target? {
    if text == "outside" { return .outside(String(words.dropFirst())) }
    let parts = text.split(separator: ":", omittingEmptySubsequences: false)
    guard parts.count == 2 else { return nil }
    let id = String(parts[1])
    return switch parts[0] {
    case "person": PersonID(text: id).map { .person($0) }
    case "team": MemberID(text: id).map { .team($0) }
    case "goal": GoalID(text: id).map { .goal($0) }
    case "area_goal": AreaGoalID(text: id).map { .areaGoal($0) }
    default: nil
    }
  }
}

/// The links of one text, in its order; never none, and no words twice.
public struct Links: FieldValue {
  public let all: [Link]

  public static var kind: FieldKind { .links }

  /// nil when there are none. Of links with the same words the first one counts.
  public init?(_ links: [Link]) {
    var seen = Set<String>()
    all = links.filter { seen.insert($0.words).inserted }
    if all.isEmpty { return nil }
  }

  /// nil unless `lines` is exactly what such a list is written as.
  init?(lines: String) {
    let lines = lines.split(separator: "\n", omittingEmptySubsequences: false)
    let links = lines.compactMap { Link(text: String($0)) }
    guard links.count == lines.count, let made = Links(links), made.all.count == links.count else {
      return nil
    }
    self = made
  }

  public init?(_ bytes: FieldBytes) {
    guard let lines = String(bytes), let made = Links(lines: lines) else { return nil }
    self = made
  }

  var lines: String { all.map(\.text).joined(separator: "\n") }

  public func write(to out: inout [UInt8]) { lines.write(to: &out) }
}

extension [Link] {
  /// Where they stand in a text, in its order. The longest words count, a letter before the sign
  /// makes it no link (`jan@school`), and words end where a word ends.
  public func places(in text: String) -> [(link: Link, range: Range<String.Index>)] {
    let links = (Links(self)?.all ?? []).sorted { $0.words.count > $1.words.count }
    var found: [(link: Link, range: Range<String.Index>)] = []
    var at = text.startIndex
    var before: Character = " "
    while at < text.endIndex, !links.isEmpty {
      let rest = text[at...]
      if !before.isWordPart, let link = links.first(where: { rest.begins(with: $0.words) }) {
        let end = text.index(at, offsetBy: link.words.count)
        found.append((link, at..<end))
        (before, at) = (" ", end)
      } else {
        (before, at) = (text[at], text.index(after: at))
      }
    }
    return found
  }

  /// Those whose words stand in a text, in its order.
  public func standing(in text: String) -> [Link] {
    Links(places(in: text).map(\.link))?.all ?? []
  }
}

extension Character {
  fileprivate var isWordPart: Bool { isLetter || isNumber }
}

extension Substring {
  /// The words and then no more of a word.
  fileprivate func begins(with words: String) -> Bool {
    guard starts(with: words) else { return false }
    let next = dropFirst(words.count).first
    return !(next?.isWordPart ?? false) || words.last?.isWordPart == false
  }
}
