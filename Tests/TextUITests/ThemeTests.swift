// Roles, glyphs and themes: complete, readable, and the same in the file as in the code.

import Testing

@testable import TextUI

@Suite("Roles") struct RoleTests {
  @Test("the table has one row a role, in order, with its own name, letter, meaning and bearer")
  func table() {
    #expect(Role.table.map(\.role) == Role.allCases)
    #expect(Set(Role.table.map(\.name)).count == Role.allCases.count)
    #expect(Set(Role.table.map(\.letter)).count == Role.allCases.count)
    #expect(Role.table.allSatisfy { $0.meaning.hasSuffix(".") && !$0.bearer.isEmpty })
    #expect(Role.allCases.allSatisfy { Role(name: $0.name) == $0 })
  }
}

@Suite("Glyphs") struct GlyphTests {
  @Test("every sign takes one cell, and none can turn into an emoji")
  func width() {
    for glyph in [Glyphs.utf8, .console, .ascii, .plain].flatMap(\.all) {
      #expect(glyph.widthCells == 1)
      let scalar = glyph.unicodeScalars.first!
      #expect(scalar.isASCII || !scalar.properties.isEmoji, "\(glyph)")
    }
    #expect((Glyphs.ascii.all + Glyphs.plain.all).allSatisfy { $0.isASCII })
  }
}

@Suite("Theme files") struct ThemeFileTests {
  @Test("the files hold what the code holds", arguments: Theme.builtIn)
  func files(theme: Theme) throws {
    let path = checkout("Themes/\(theme.name).theme")
    if isRewriting {
      writeFile(path, theme.fileText)
    }
    let text = try #require(readFile(path))
    #expect(text == theme.fileText)
    let parsed = try Theme(fileText: text)
    #expect(parsed == theme)
  }

  @Test("a file may give only what it changes")
  func inheriting() throws {
    let theme = try Theme(
      fileText: """
        # mine
        name = mine
        inherit = slate   # the dark one
        overdue = 231 124 bold underline
        field = - - | brightwhite 4
        """)
    #expect(theme.name == "mine")
    #expect(theme[.text] == Theme.slate[.text])
    #expect(theme[.overdue].full == ColourPair(Colour(231), Colour(124)))
    #expect(theme[.overdue].attributes == [.bold, .underline])
    #expect(theme[.overdue].sixteen == Theme.slate[.overdue].sixteen)
    #expect(theme[.field].full == .own)
    #expect(theme[.field].sixteen == ColourPair(Colour(15), Colour(4)))
  }

  @Test(
    "a bad line says where and why",
    arguments: [
      ("overdeu = 1 2", 2, "overdeu", .unknownRole),
      ("overdue = 1", 2, "overdue", .missingColour),
      ("overdue =", 2, "overdue", .missingColour),
      ("overdue = red mauve", 2, "overdue", .unknownColour("mauve")),
      ("overdue = 300 1", 2, "overdue", .colourOutOfRange("300")),
      ("overdue = 1 2 | 16 1", 2, "overdue", .colourOutOfRange("16")),
      ("overdue = 1 2 | 1 1 | brightred 1", 2, "overdue", .colourOutOfRange("brightred")),
      ("overdue = 1 2 shiny", 2, "overdue", .unknownAttribute("shiny")),
      ("overdue = 1 2 | 1 1 bold", 2, "overdue", .unknownAttribute("bold")),
      ("overdue = 1 2 | 1 1 | 1 1 | bold | 1", 2, "overdue", .tooManyParts),
      ("overdue = 1 2\r\n\r\noverdue = 1 2", 4, "overdue", .repeated(firstLine: 2)),
      ("inherit = nowhere", 2, "inherit", .unknownParent("nowhere")),
      ("just words", 2, nil, .notASetting),
    ] as [(String, Int, String?, ThemeError.Reason)])
  func errors(line: String, number: Int, role: String?, reason: ThemeError.Reason) {
    #expect(throws: ThemeError(line: number, role: role, reason: reason)) {
      try Theme(fileText: "name = mine\n" + line)
    }
  }

  @Test("a theme needs a name")
  func nameless() {
    #expect(throws: ThemeError(line: 0, role: nil, reason: .missingName)) {
      try Theme(fileText: "# nothing\n")
    }
  }

  @Test("printing and parsing any theme gives the same theme")
  func roundTrip() throws {
    try forAll(rounds: 50) { chance, seed in
      var theme = chance.pick(Theme.builtIn)
      for role in Role.allCases where chance.int(0...2) == 0 {
        theme[role] = randomPaint(&chance)
      }
      let parsed = try Theme(fileText: theme.fileText)
      #expect(parsed == theme, seed)
    }
  }

  private func randomPaint(_ chance: inout SeededGenerator) -> Paint {
    func colour(below limit: Int) -> Colour {
      let index = chance.int(-1...limit - 1)
      return index < 0 ? .own : Colour(UInt8(index))
    }
    return Paint(
      full: ColourPair(colour(below: 256), colour(below: 256)),
      sixteen: ColourPair(colour(below: 16), colour(below: 16)),
      eight: ColourPair(colour(below: 8), colour(below: 8)),
      attributes: Attributes(rawValue: UInt8(chance.int(0...7))),
      withoutColour: Attributes(rawValue: UInt8(chance.int(0...7))))
  }
}

@Suite("Contrast") struct ContrastTests {
  private static let faint: Set<Role> = [.dim, .archived]
  private static let coloured = Theme.builtIn.filter { $0 != .mono }

  @Test("text reads at 7 to 1, lesser text at 4.5, lines at 3", arguments: coloured)
  func full(theme: Theme) {
    for role in Role.allCases {
      let least =
        role == .chromeBorder ? 3.0 : Self.faint.contains(role) ? 4.5 : 7.0
      let contrast = Palette.contrast(theme[role].full)
      #expect(contrast >= least, "\(theme.name) \(role.name) \(contrast)")
    }
  }

  @Test("with few colours everything stays readable", arguments: coloured)
  func few(theme: Theme) {
    for role in Role.allCases where role != .chromeBorder {
      for pair in [theme[role].sixteen, theme[role].eight] {
        #expect(Palette.contrast(pair) >= 3, "\(theme.name) \(role.name) \(pair)")
      }
    }
  }

  @Test("only colours that are the same everywhere are used at full depth", arguments: coloured)
  func stable(theme: Theme) {
    for role in Role.allCases {
      #expect(theme[role].full.foreground.index >= 16 && theme[role].full.background.index >= 16)
    }
  }

  @Test("the selected row is reversed in every theme", arguments: Theme.builtIn)
  func selection(theme: Theme) {
    #expect(theme[.select].attributes.contains(.reverse))
    #expect(theme[.select].withoutColour.contains(.reverse))
  }
}

/// The xterm palette and the contrast of WCAG 2.
private enum Palette {
  static func contrast(_ pair: ColourPair) -> Double {
    let light = luminance(pair.foreground)
    let dark = luminance(pair.background)
    return (max(light, dark) + 0.05) / (min(light, dark) + 0.05)
  }

  private static func luminance(_ colour: Colour) -> Double {
    let (red, green, blue) = rgb(Int(colour.index))
    return 0.2126 * linear(red) + 0.7152 * linear(green) + 0.0722 * linear(blue)
  }

  private static func linear(_ value: Int) -> Double {
    let share = Double(value) / 255
    return share <= 0.03928 ? share / 12.92 : power((share + 0.055) / 1.055)
  }

  /// x to the power of 2.4.
  private static func power(_ x: Double) -> Double {
    let square = x * x
    var root = x
    for _ in 0..<60 {
      // The fifth root of x squared, by Newton.
      root -= (root * root * root * root * root - square) / (5 * root * root * root * root)
    }
    return square * root
  }

  private static func rgb(_ index: Int) -> (Int, Int, Int) {
    let basic = [
      (0, 0, 0), (205, 0, 0), (0, 205, 0), (205, 205, 0), (0, 0, 238), (205, 0, 205),
      (0, 205, 205), (229, 229, 229), (127, 127, 127), (255, 0, 0), (0, 255, 0), (255, 255, 0),
      (92, 92, 255), (255, 0, 255), (0, 255, 255), (255, 255, 255),
    ]
    let steps = [0, 95, 135, 175, 215, 255]
    switch index {
    case ..<16: return basic[index]
    case 232...:
      let grey = 8 + 10 * (index - 232)
      return (grey, grey, grey)
    default:
      let cube = index - 16
      return (steps[cube / 36], steps[cube / 6 % 6], steps[cube % 6])
    }
  }
}

extension Theme: CustomTestStringConvertible {
  public var testDescription: String { name }
}
