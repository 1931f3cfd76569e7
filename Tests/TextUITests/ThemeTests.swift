// Roles, glyphs and themes: complete, readable, and the same in the file as in the code.

import TestSupport
import Testing

@testable import TextUI

@Suite("Roles") struct RoleTests {
  @Test("the table has one row a role, in order, with its own name, letter, meaning and bearer")
  func table() {
    #expect(Role.table.map(\.role) == Role.allCases)
    #expect(Set(Role.table.map(\.name)).count == Role.allCases.count)
    #expect(Set(Role.table.map(\.letter)).count == Role.allCases.count)
    #expect(Role.table.allSatisfy { $0.meaning.hasSuffix(".") && $0.bearer != .sign("") })
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
      TestFiles.write(theme.fileText, to: path)
    }
    let text = try #require(TestFiles.text(path))
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

  private func randomPaint(_ chance: inout SeededRandom) -> Paint {
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
  private static let coloured = Theme.builtIn.filter { $0 != .mono && $0 != .terminal }

  @Test("text reads at 7 to 1, lesser text at 4.5, lines at 3", arguments: coloured)
  func full(theme: Theme) {
    for role in Role.allCases {
      let least =
        theme == .projector ? 10 : role == .chromeBorder ? 3.0 : Self.faint.contains(role) ? 4.5 : 7
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

  @Test("a theme that is the terminal's has no ground and no ink of its own")
  func own() {
    for role in Role.allCases {
      for theme in [Theme.terminal, .mono] {
        #expect(theme[role].full.background == .own && theme[role].full.foreground.index < 8)
      }
    }
    #expect(Theme.terminal[.text].full == .own)
  }

  /// Kinds of state, boxes and labels stand beside each other on one screen.
  private static let neighbours: [[Role]] = [
    [.statusOk, .statusInfo, .statusWarn, .statusError], [.done, .dueSoon, .overdue],
    [.swotS, .swotW, .swotO, .swotT], [.tag1, .tag2, .tag3, .tag4],
  ]

  @Test(
    "what stands side by side differs for the eyes that a theme is made for",
    arguments: [
      (Theme.slate, Vision.full), (.paper, .full), (.blueOrange, .full), (.redCyan, .full),
      (.blueOrange, .withoutRed), (.blueOrange, .withoutGreen), (.redCyan, .withoutBlue),
    ])
  func sideBySide(theme: Theme, vision: Vision) {
    let least = theme == .slate || theme == .paper ? 8.0 : 25
    for group in Self.neighbours {
      for (at, left) in group.enumerated() {
        for right in group[(at + 1)...] {
          let (one, other) = (theme[left].full, theme[right].full)
          let distance = max(
            Palette.distance(one.foreground, other.foreground, vision),
            Palette.distance(one.background, other.background, vision))
          #expect(distance >= least, "\(theme.name) \(vision) \(left.name) \(right.name)")
        }
      }
    }
  }

  @Test("the selected row is reversed in every theme", arguments: Theme.builtIn)
  func selection(theme: Theme) {
    #expect(theme[.select].attributes.contains(.reverse))
    #expect(theme[.select].withoutColour.contains(.reverse))
  }
}

/// Eyes, and the colours that they mix up.
enum Vision: String, CustomTestStringConvertible {
  case full, withoutRed, withoutGreen, withoutBlue
  var testDescription: String { rawValue }

  /// Linear red, green and blue as these eyes see them (Machado, Oliveira and Fernandes 2009).
  fileprivate var rows: [[Double]] {
    switch self {
    case .full: [[1, 0, 0], [0, 1, 0], [0, 0, 1]]
    case .withoutRed:
      [
        [0.152286, 1.052583, -0.204868], [0.114503, 0.786281, 0.099216],
        [-0.003882, -0.048116, 1.051998],
      ]
    case .withoutGreen:
      [
        [0.367322, 0.860646, -0.227968], [0.280085, 0.672501, 0.047413],
        [-0.011820, 0.042940, 0.968881],
      ]
    case .withoutBlue:
      [
        [1.255528, -0.076749, -0.178779], [-0.078411, 0.930809, 0.147602],
        [0.004733, 0.691367, 0.303900],
      ]
    }
  }
}

/// The xterm palette, the contrast of WCAG 2, and how far colours are apart.
private enum Palette {
  /// In CIE Lab of 1976; about 2 can just be seen.
  static func distance(_ one: Colour, _ other: Colour, _ vision: Vision) -> Double {
    let (left, right) = (lab(one, vision), lab(other, vision))
    return zip(left, right).map { ($0 - $1) * ($0 - $1) }.reduce(0, +).squareRoot()
  }

  private static func lab(_ colour: Colour, _ vision: Vision) -> [Double] {
    let (red, green, blue) = rgb(Int(colour.index))
    let light = [linear(red), linear(green), linear(blue)]
    let seen = vision.rows.map { row in
      min(1, max(0, zip(row, light).map(*).reduce(0, +)))
    }
    let x = part((0.4124 * seen[0] + 0.3576 * seen[1] + 0.1805 * seen[2]) / 0.9505)
    let y = part(0.2126 * seen[0] + 0.7152 * seen[1] + 0.0722 * seen[2])
    let z = part((0.0193 * seen[0] + 0.1192 * seen[1] + 0.9505 * seen[2]) / 1.089)
    return [116 * y - 16, 500 * (x - y), 200 * (y - z)]
  }

  private static func part(_ share: Double) -> Double {
    guard share > 0.008856 else { return 7.787 * share + 16.0 / 116 }
    var root = 1.0
    // The cube root by Newton.
    for _ in 0..<60 { root -= (root * root * root - share) / (3 * root * root) }
    return root
  }

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
