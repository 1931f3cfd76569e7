// The themes that are always there, so that a missing folder is never a failure. Each is one row
// of hues; how roles use hues is written once, below the rows. A new theme is a new row.
//
// Contrast against the ground, by WCAG: text 7 to 1, `faint` 4.5, `line` 3; a test measures it.

/// A colour at full depth, and the nearest of the sixteen and of the eight that keep its meaning.
private struct Hue {
  let full, sixteen, eight: Colour

  /// Of eight, a bright colour falls back on its plain one.
  init(_ full: UInt8, _ sixteen: Basic, _ eight: Basic? = nil) {
    self.full = Colour(full)
    self.sixteen = sixteen.colour
    self.eight = eight?.colour ?? Colour(UInt8(sixteen.colour.index & 7))
  }
}

/// One theme: what each hue is for.
private struct Hues {
  var ground, ink, faint, line, accent: Hue
  var good, notice, warning, alarm: Hue
  var fieldGround, warningGround, shade: Hue
  var first, second, third, fourth: Hue
}

extension Theme {
  public static let builtIn: [Theme] = [
    paper, slate, projector, blueOrange, redCyan, terminal, mono,
  ]

  /// Dark ink on cream, white fields, an amber marker.
  public static let paper = Theme(
    name: "paper",
    Hues(
      ground: Hue(230, .brightWhite), ink: Hue(235, .black), faint: Hue(241, .brightBlack),
      line: Hue(244, .brightBlack), accent: Hue(23, .blue),
      good: Hue(22, .black), notice: Hue(18, .blue), warning: Hue(235, .black),
      alarm: Hue(124, .red),
      fieldGround: Hue(231, .white, .cyan), warningGround: Hue(222, .yellow),
      shade: Hue(187, .white, .cyan),
      first: Hue(18, .blue), second: Hue(89, .magenta), third: Hue(23, .black),
      fourth: Hue(54, .magenta)))

  /// Light grey on near-black; calm blue, sage, amber and coral.
  public static let slate = Theme(
    name: "slate",
    Hues(
      ground: Hue(234, .black), ink: Hue(252, .white), faint: Hue(246, .white),
      line: Hue(242, .brightBlack, .white), accent: Hue(110, .brightCyan),
      good: Hue(150, .brightGreen), notice: Hue(116, .brightCyan),
      warning: Hue(222, .brightYellow), alarm: Hue(210, .brightRed),
      fieldGround: Hue(237, .blue), warningGround: Hue(234, .black),
      shade: Hue(237, .blue),
      first: Hue(110, .brightCyan), second: Hue(182, .brightMagenta),
      third: Hue(151, .brightGreen), fourth: Hue(216, .brightYellow)))

  /// Black on white for a room: nothing faint, the few colours so dark that they carry at 10 to 1.
  public static let projector = Theme(
    name: "projector",
    Hues(
      ground: Hue(231, .brightWhite), ink: Hue(16, .black), faint: Hue(16, .black),
      line: Hue(16, .black), accent: Hue(17, .blue),
      good: Hue(16, .black), notice: Hue(18, .blue), warning: Hue(16, .black),
      alarm: Hue(88, .red),
      fieldGround: Hue(254, .white, .cyan), warningGround: Hue(231, .brightWhite),
      shade: Hue(254, .white, .cyan),
      first: Hue(18, .blue), second: Hue(53, .magenta), third: Hue(16, .black),
      fourth: Hue(54, .magenta)))

  /// For eyes that mix up red and green: blue for what is well, orange for what is late.
  public static let blueOrange = Theme(
    name: "blue-orange",
    Hues(
      ground: Hue(234, .black), ink: Hue(252, .white), faint: Hue(246, .white),
      line: Hue(242, .brightBlack, .white), accent: Hue(117, .brightCyan),
      good: Hue(75, .brightBlue, .cyan), notice: Hue(159, .brightCyan, .white),
      warning: Hue(229, .brightYellow), alarm: Hue(208, .yellow),
      fieldGround: Hue(237, .blue), warningGround: Hue(234, .black), shade: Hue(237, .blue),
      first: Hue(123, .brightCyan), second: Hue(229, .brightYellow),
      third: Hue(177, .brightMagenta), fourth: Hue(208, .yellow)))

  /// For eyes that mix up blue and yellow: cyan for what is well, red for what is late.
  public static let redCyan = Theme(
    name: "red-cyan",
    Hues(
      ground: Hue(234, .black), ink: Hue(252, .white), faint: Hue(246, .white),
      line: Hue(242, .brightBlack, .white), accent: Hue(80, .brightCyan),
      good: Hue(43, .brightCyan), notice: Hue(195, .brightWhite), warning: Hue(181, .white),
      alarm: Hue(209, .brightRed),
      fieldGround: Hue(237, .blue), warningGround: Hue(234, .black), shade: Hue(237, .blue),
      first: Hue(80, .brightCyan), second: Hue(219, .brightMagenta),
      third: Hue(231, .brightWhite), fourth: Hue(209, .brightRed)))

  /// The terminal's own ground, ink and eight colours, as its user has chosen them.
  public static let terminal = Theme(name: "terminal") { role in
    let hue: Basic? =
      switch role {
      case .statusOk, .done, .swotS, .tag3: .green
      case .statusInfo, .swotO, .tag1: .cyan
      case .statusError, .overdue, .swotT, .projectorLate: .red
      case .swotW, .tag2: .magenta
      case .tag4, .statusWarn, .dueSoon: .yellow
      default: nil
      }
    let pair = ColourPair(hue?.colour ?? .own, .own)
    let attributes = role.entry.withoutColour
    return Paint(
      full: pair, sixteen: pair, eight: pair, attributes: attributes, withoutColour: attributes)
  }

  /// The terminal's own two colours; bold, reverse and underline say the rest.
  public static let mono = Theme(name: "mono") { role in
    let attributes = role.entry.withoutColour
    return Paint(
      full: .own, sixteen: .own, eight: .own, attributes: attributes, withoutColour: attributes)
  }
}

// The use of the hues.
extension Theme {
  private init(name: String, _ hues: Hues) {
    self.init(name: name) { role in
      let (hue, ground, attributes) = hues.use(for: role)
      return Paint(
        full: ColourPair(hue.full, ground.full), sixteen: ColourPair(hue.sixteen, ground.sixteen),
        eight: ColourPair(hue.eight, ground.eight), attributes: attributes,
        withoutColour: role.entry.withoutColour)
    }
  }
}

extension Hues {
  fileprivate func use(for role: Role) -> (hue: Hue, ground: Hue, Attributes) {
    switch role {
    case .text, .hintLabel, .projectorText: (ink, ground, [])
    case .heading, .projectorTitle: (ink, ground, .bold)
    case .dim, .archived: (faint, ground, [])
    case .title, .chromeFocus, .hintKey: (accent, ground, .bold)
    case .chromeBorder: (line, ground, [])
    case .select, .projectorBanner: (ink, ground, [.reverse, .bold])
    case .selectInactive: (ink, shade, [])
    case .field: (ink, fieldGround, [])
    case .statusOk, .done, .swotS: (good, ground, [])
    case .statusInfo, .swotO: (notice, ground, [])
    case .statusWarn, .dueSoon: (warning, warningGround, [])
    case .statusError, .overdue, .projectorLate: (alarm, ground, .bold)
    case .tag1: (first, ground, [])
    case .tag2, .swotW: (second, ground, [])
    case .tag3: (third, ground, [])
    case .tag4: (fourth, ground, [])
    case .swotT: (alarm, ground, [])
    case .heat0, .heat1, .heat2, .heat3, .heat4: (accent, ground, [])
    case .namesHidden: (notice, ground, .bold)
    case .practice: (warning, warningGround, .bold)
    }
  }
}
