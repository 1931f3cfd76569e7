// How every role looks, at each depth of colour. A theme is always complete: what a file leaves
// out, it takes from the theme that it inherits.

/// How many colours a terminal can show.
public enum ColourDepth: Int, Comparable, CaseIterable, Sendable {
  case none = 0
  case eight = 8
  case sixteen = 16
  case full = 256

  public static func < (left: ColourDepth, right: ColourDepth) -> Bool {
    left.rawValue < right.rawValue
  }
}

/// An index into the terminal's palette, or the terminal's own colour. Of 256 only 16 to 255 are
/// the same everywhere; the first 16 belong to the user.
public struct Colour: Hashable, Sendable {
  /// -1 for the terminal's own.
  public let index: Int16

  public init(_ index: UInt8) { self.index = Int16(index) }
  private init(ownIndex: Int16) { index = ownIndex }
  public static let own = Colour(ownIndex: -1)
}

public struct ColourPair: Hashable, Sendable {
  public var foreground: Colour
  public var background: Colour

  public init(_ foreground: Colour, _ background: Colour) {
    self.foreground = foreground
    self.background = background
  }

  public static let own = ColourPair(.own, .own)
}

/// How one role looks.
public struct Paint: Hashable, Sendable {
  public var full: ColourPair
  public var sixteen: ColourPair
  public var eight: ColourPair
  /// Wherever there are colours.
  public var attributes: Attributes
  public var withoutColour: Attributes

  public init(
    full: ColourPair, sixteen: ColourPair, eight: ColourPair, attributes: Attributes,
    withoutColour: Attributes
  ) {
    self.full = full
    self.sixteen = sixteen
    self.eight = eight
    self.attributes = attributes
    self.withoutColour = withoutColour
  }

  /// Colours and attributes as a terminal of that depth shows them.
  public func look(at depth: ColourDepth) -> (colours: ColourPair, attributes: Attributes) {
    switch depth {
    case .none: (.own, withoutColour)
    case .eight: (eight, attributes)
    case .sixteen: (sixteen, attributes)
    case .full: (full, attributes)
    }
  }
}

public struct Theme: Hashable, Sendable {
  public let name: String
  private var paints: [Paint]

  public init(name: String, paint: (Role) -> Paint) {
    self.name = name
    paints = Role.allCases.map(paint)
  }

  public subscript(role: Role) -> Paint {
    get { paints[Int(role.rawValue)] }
    set { paints[Int(role.rawValue)] = newValue }
  }
}
