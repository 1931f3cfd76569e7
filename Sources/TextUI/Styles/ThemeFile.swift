// A theme as a text file, which people edit by hand:
//
//   name = paper
//   inherit = slate             whatever is left out is taken from there; paper when not said
//   overdue = 124 230 bold | red brightwhite | red white | bold
//             of 256 colours  of 16            of 8        without colour
//
// A colour is a number, one of sixteen names, or `-` for the terminal's own. Parts at the end of
// a line may be left out. `#` begins a comment. Errors say where and why, and have no words.

public struct ThemeError: Error, Hashable, Sendable {
  public enum Reason: Hashable, Sendable {
    /// Not `name = value`.
    case notASetting
    case unknownRole
    /// The role was given before, on that line.
    case repeated(firstLine: Int)
    case unknownColour(String)
    /// A number or a name that this part cannot have: `124` of sixteen, `brightred` of eight.
    case colourOutOfRange(String)
    case unknownAttribute(String)
    case missingColour
    case tooManyParts
    case unknownParent(String)
    case missingName
  }

  /// Counted from 1; 0 for what is missing in the file as a whole.
  public let line: Int
  /// What stands before `=`, if anything.
  public let role: String?
  public let reason: Reason

  public init(line: Int, role: String?, reason: Reason) {
    self.line = line
    self.role = role
    self.reason = reason
  }
}

/// The sixteen names.
enum Basic: String, CaseIterable {
  case black, red, green, yellow, blue, magenta, cyan, white
  case brightBlack = "brightblack"
  case brightRed = "brightred"
  case brightGreen = "brightgreen"
  case brightYellow = "brightyellow"
  case brightBlue = "brightblue"
  case brightMagenta = "brightmagenta"
  case brightCyan = "brightcyan"
  case brightWhite = "brightwhite"

  var colour: Colour { Colour(UInt8(Self.allCases.firstIndex(of: self)!)) }
}

extension Theme {
  /// The theme that a file describes. `parent` finds the theme that it inherits by name.
  public init(
    fileText: String, parent: (String) -> Theme? = Theme.builtIn(named:)
  ) throws(ThemeError) {
    var settings: [ThemeSetting] = []
    for (index, line) in fileText.split(
      omittingEmptySubsequences: false, whereSeparator: \.isNewline
    ).enumerated() {
      guard let setting = try ThemeSetting(line: line, number: index + 1) else { continue }
      if let first = settings.first(where: { $0.name == setting.name }) {
        throw setting.error(.repeated(firstLine: first.number))
      }
      settings.append(setting)
    }
    guard let name = settings.first(where: { $0.name == "name" })?.value, !name.isEmpty else {
      throw ThemeError(line: 0, role: nil, reason: .missingName)
    }
    var base = Theme.paper
    if let inherit = settings.first(where: { $0.name == "inherit" }) {
      guard let found = parent(inherit.value) else {
        throw inherit.error(.unknownParent(inherit.value))
      }
      base = found
    }
    self.init(name: name) { base[$0] }
    for setting in settings where setting.name != "name" && setting.name != "inherit" {
      guard let role = Role(name: setting.name) else { throw setting.error(.unknownRole) }
      self[role] = try setting.paint(over: self[role])
    }
  }

  public static func builtIn(named name: String) -> Theme? {
    builtIn.first { $0.name == name }
  }

  /// The file that gives this theme, complete and with every part.
  public var fileText: String {
    let width = Role.table.map(\.name.count).max() ?? 0
    let rows = Role.allCases.map { role in
      "\(role.name.padded(to: width)) = \(self[role].fileText)"
    }
    return """
      # A colour theme. After each role: its text and ground of 256 colours, then of 16, then of 8,
      # then how it looks without colour. `-` is the terminal's own colour.
      name = \(name)

      \(rows.joined(separator: "\n"))

      """
  }
}

extension Paint {
  fileprivate var fileText: String {
    let names = attributes.names.isEmpty ? "" : " " + attributes.names
    let mono = withoutColour.names.isEmpty ? "-" : withoutColour.names
    return [
      (full.fileText(named: false) + names).padded(to: 20), sixteen.fileText().padded(to: 23),
      eight.fileText().padded(to: 13), mono,
    ].joined(separator: " | ")
  }
}

extension ColourPair {
  fileprivate func fileText(named: Bool = true) -> String {
    [foreground, background].map { colour in
      switch colour.index {
      case -1: "-"
      case 0..<16 where named: Basic.allCases[Int(colour.index)].rawValue
      default: String(colour.index)
      }
    }.joined(separator: " ")
  }
}

extension Attributes {
  fileprivate static let named: [(String, Attributes)] = [
    ("bold", .bold), ("reverse", .reverse), ("underline", .underline),
  ]

  /// As theme files write them: `bold underline`.
  public static func words(_ attributes: Attributes) -> String { attributes.names }

  fileprivate var names: String {
    Self.named.filter { contains($0.1) }.map(\.0).joined(separator: " ")
  }
}

/// One line of the file: what stands before and after the `=`.
private struct ThemeSetting {
  let number: Int
  let name: String
  let value: String

  init?(line: Substring, number: Int) throws(ThemeError) {
    let content = line.prefix { $0 != "#" }.trimmed
    if content.isEmpty { return nil }
    guard let equals = content.firstIndex(of: "=") else {
      throw ThemeError(line: number, role: nil, reason: .notASetting)
    }
    self.number = number
    name = String(content[..<equals].trimmed)
    value = String(content[content.index(after: equals)...].trimmed)
  }

  func error(_ reason: ThemeError.Reason) -> ThemeError {
    ThemeError(line: number, role: name, reason: reason)
  }

  func paint(over old: Paint) throws(ThemeError) -> Paint {
    let parts = value.split(separator: "|", omittingEmptySubsequences: false).map {
      $0.split(whereSeparator: \.isWhitespace)
    }
    guard parts.count <= 4 else { throw error(.tooManyParts) }
    var paint = old
    paint.full = try colours(parts[0], below: 256)
    paint.attributes = try attributes(parts[0].dropFirst(2))
    if parts.count > 1 {
      paint.sixteen = try colours(parts[1], below: 16)
    }
    if parts.count > 2 {
      paint.eight = try colours(parts[2], below: 8)
    }
    if parts.count > 3 {
      paint.withoutColour = try attributes(parts[3][...])
    }
    return paint
  }

  private func colours(_ words: [Substring], below limit: Int) throws(ThemeError) -> ColourPair {
    guard words.count >= 2 else { throw error(.missingColour) }
    if limit < 256, words.count > 2 {
      throw error(.unknownAttribute(String(words[2])))
    }
    return ColourPair(
      try colour(String(words[0]), below: limit), try colour(String(words[1]), below: limit))
  }

  private func colour(_ word: String, below limit: Int) throws(ThemeError) -> Colour {
    if word == "-" { return .own }
    guard let index = Int(word) ?? Basic(rawValue: word).map({ Int($0.colour.index) }) else {
      throw error(.unknownColour(word))
    }
    guard (0..<limit).contains(index) else { throw error(.colourOutOfRange(word)) }
    return Colour(UInt8(index))
  }

  private func attributes(_ words: ArraySlice<Substring>) throws(ThemeError) -> Attributes {
    var attributes: Attributes = []
    for word in words where word != "-" {
      guard let named = Attributes.named.first(where: { $0.0 == word }) else {
        throw error(.unknownAttribute(String(word)))
      }
      attributes.insert(named.1)
    }
    return attributes
  }
}

extension Substring {
  fileprivate var trimmed: Substring {
    let start = drop(while: \.isWhitespace)
    let end = start.lastIndex { !$0.isWhitespace }.map { start.index(after: $0) }
    return start[..<(end ?? start.startIndex)]
  }
}
