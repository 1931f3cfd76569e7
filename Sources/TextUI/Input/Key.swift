// What was pressed, in the terms of the keyboard and the mouse, not of the bytes that the
// terminal sent. Screens bind actions to these; only KeyDecoder makes them from bytes.

/// One press, one paste or one mouse event.
public enum Key: Hashable, Sendable {
  /// A printable character. A letter with its accent may come as two: the fields join them.
  case character(Character)
  /// Ctrl with a letter (in lower case), a space, or one of `[ \ ] ^ _`, as far as the terminal
  /// can tell it from Tab, Enter and Escape.
  case ctrl(Character)
  case alt(Character)
  case enter, escape, tab, backTab, backspace, delete, insert
  case move(Motion, Modifiers)
  /// F1 to F24; the shifted ones begin at F13.
  case function(Int)
  /// Pasted text: newlines are `\n`, other control characters are gone.
  case paste(String)
  case mouse(Mouse)
  /// The terminal's window gained or lost the focus.
  case focusIn, focusOut

  public enum Motion: Hashable, Sendable, CaseIterable {
    case up, down, left, right, home, end, pageUp, pageDown
  }

  public struct Modifiers: OptionSet, Hashable, Sendable {
    public let rawValue: UInt8
    public init(rawValue: UInt8) { self.rawValue = rawValue }
    public static let shift = Modifiers(rawValue: 1)
    public static let alt = Modifiers(rawValue: 2)
    public static let ctrl = Modifiers(rawValue: 4)
  }
}

// The plain motions, so that `case .up:` reads as the key that it is.
extension Key {
  public static let up = Key.move(.up, [])
  public static let down = Key.move(.down, [])
  public static let left = Key.move(.left, [])
  public static let right = Key.move(.right, [])
  public static let home = Key.move(.home, [])
  public static let end = Key.move(.end, [])
  public static let pageUp = Key.move(.pageUp, [])
  public static let pageDown = Key.move(.pageDown, [])
  public static let space = Key.character(" ")
  public static let altBackspace = Key.alt("\u{7F}")
  public static let altEnter = Key.alt("\r")
}

/// A mouse event at a cell, counted from 0.
public struct Mouse: Hashable, Sendable {
  public enum Action: Hashable, Sendable {
    case press, release
    /// Moved with the button held.
    case drag
    case wheelUp, wheelDown
  }

  public enum Button: Hashable, Sendable {
    case left, middle, right
    /// The wheel, or a release that does not say of which button.
    case none
  }

  public var action: Action
  public var button: Button
  public var column: Int
  public var row: Int
  public var modifiers: Key.Modifiers
  /// 2 for the second press on one cell in quick succession, and so on.
  public var clicks: Int

  public init(
    _ action: Action, _ button: Button = .left, column: Int, row: Int,
    modifiers: Key.Modifiers = [], clicks: Int = 1
  ) {
    self.action = action
    self.button = button
    self.column = column
    self.row = row
    self.modifiers = modifiers
    self.clicks = clicks
  }

  public var point: Point { Point(column: column, row: row) }
}

/// `"n"` is the key n, so that a key map reads as what is typed.
extension Key: ExpressibleByExtendedGraphemeClusterLiteral {
  public init(extendedGraphemeClusterLiteral value: Character) { self = .character(value) }
}
