// The signs that the screens draw with, in four sets: Unicode, what the font of a Linux console
// has, ASCII for terminals without any of that, and plain for screen readers, without frames.
// Every sign takes one cell and none can turn into an emoji, because terminals disagree about the
// width of those.

/// The lines of a frame.
public struct Border: Hashable, Sendable {
  public let horizontal, vertical: Character
  public let topLeft, topRight, bottomLeft, bottomRight: Character

  /// In the order: horizontal, vertical, top left, top right, bottom left, bottom right.
  fileprivate init(_ six: String) {
    let signs = Array(six)
    (horizontal, vertical) = (signs[0], signs[1])
    (topLeft, topRight, bottomLeft, bottomRight) = (signs[2], signs[3], signs[4], signs[5])
  }
}

public struct Glyphs: Hashable, Sendable {
  public let light: Border
  /// The frame that has the keys.
  public let heavy: Border
  /// Before the title of the pane that has the keys, and before the row that they act on.
  public let focus, selected: Character
  /// Done, still to do, without a date, marked for a joint action.
  public let done, open, undated, marked: Character
  public let attention, failure, dot: Character
  public let ellipsis, arrow, follows, crumb, separator: Character
  public let up, down: Character
  /// A chosen one of a few, and what stands for a typed secret.
  public let chosen, secret: Character
  /// The done and the open part of a bar.
  public let filled, empty: Character
  /// From least to most.
  public let levels: [Character]
  /// Nothing, little, some, much, most.
  public let heat: [Character]
}

extension Glyphs {
  public static let utf8 = Glyphs(
    light: Border("─│┌┐└┘"), heavy: Border("━┃┏┓┗┛"), focus: "►", selected: "▸",
    done: "✓", open: "○", undated: "◌", marked: "◆", attention: "!", failure: "✗", dot: "●",
    ellipsis: "…", arrow: "→", follows: "↳", crumb: "›", separator: "·", up: "▲", down: "▼",
    chosen: "•", secret: "•", filled: "▓", empty: "░",
    levels: Array("▁▂▃▄▅▆▇█"), heat: Array(" ·░▒▓"))

  /// Only signs of the old PC character set, which console fonts are made from.
  public static let console = Glyphs(
    light: Border("─│┌┐└┘"), heavy: Border("═║╔╗╚╝"), focus: "►", selected: "►",
    done: "√", open: "○", undated: "·", marked: "■", attention: "!", failure: "x", dot: "•",
    ellipsis: "~", arrow: "→", follows: "└", crumb: "»", separator: "·", up: "▲", down: "▼",
    chosen: "•", secret: "•", filled: "▓", empty: "░",
    levels: Array("_▄█"), heat: Array(" ·░▒▓"))

  public static let ascii = Glyphs(bordered: true)
  /// ASCII without frames.
  public static let plain = Glyphs(bordered: false)

  /// Made for screen readers: no frames and no pictures, words instead.
  public var isPlain: Bool { self == .plain }

  var isASCII: Bool { self == .ascii || self == .plain }

  /// What a mark of print becomes where there is only ASCII; letters stay as they are.
  static func asciiForm(_ scalar: UInt32) -> UInt32 {
    if scalar < 0x80 { return scalar }
    let form: Character? =
      switch scalar {
      case 0x201C, 0x201D, 0x201E, 0xAB, 0xBB: "\""
      case 0x2018, 0x2019, 0x201A: "'"
      case 0x2010...0x2015, 0x2212, 0xB7: "-"
      case 0x2022: "*"
      case 0x2026: "~"
      case 0xA0: " "
      case 0xD7: "x"
      case 0x2190: "<"
      case 0x2191: "^"
      case 0x2192: ">"
      case 0x2193: "v"
      default: nil
      }
    return form.map { $0.unicodeScalars.first!.value } ?? scalar
  }

  private init(bordered: Bool) {
    self.init(
      light: Border(bordered ? "-|++++" : "      "), heavy: Border(bordered ? "=|++++" : "      "),
      focus: ">", selected: ">", done: "+", open: "o", undated: ".", marked: "*",
      attention: "!", failure: "x", dot: "*", ellipsis: "~", arrow: ">", follows: "`",
      crumb: ">", separator: "-", up: "^", down: "v", chosen: "*", secret: "*",
      filled: "#", empty: "-", levels: Array("_.:-=+*#"), heat: Array(" .:+#"))
  }

  /// Every sign, for a test that walks them.
  public var all: [Character] {
    let borders = [light, heavy].flatMap {
      [$0.horizontal, $0.vertical, $0.topLeft, $0.topRight, $0.bottomLeft, $0.bottomRight]
    }
    return borders + levels + heat + [
      focus, selected, done, open, undated, marked, attention, failure, dot, ellipsis, arrow,
      follows, crumb, separator, up, down, chosen, secret, filled, empty,
    ]
  }
}
