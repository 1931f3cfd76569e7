// The line that says what has just happened, always in the same row, so that eyes and screen
// readers know where to look: a sign, a sentence, and at the right what can be done about it.

public struct StatusLine: Hashable, Sendable {
  public enum Kind: Hashable, Sendable {
    case ok, info, warning, error
  }

  public var kind: Kind
  public var text: String
  /// At the right: how to undo it, for example.
  public var action: String

  public init(_ kind: Kind, _ text: String, action: String = "") {
    self.kind = kind
    self.text = text
    self.action = action
  }

  /// Draws the line; the rectangle of the action, empty when there is none.
  @discardableResult
  public func draw(into canvas: inout Canvas, in rect: Rect) -> Rect {
    let line = rect.row(0)
    let place = line.right(action.isEmpty ? 0 : min(action.widthCells, line.columns / 2))
    let text = "\(sign(canvas.glyphs)) \(text)"
    canvas.text(text, in: line.droppingRight(place.isEmpty ? 0 : place.columns + 2), role)
    canvas.text(action, in: place, .hintKey)
    return place
  }

  private var role: Role {
    switch kind {
    case .ok: .statusOk
    case .info: .statusInfo
    case .warning: .statusWarn
    case .error: .statusError
    }
  }

  private func sign(_ glyphs: Glyphs) -> Character {
    switch kind {
    case .ok: glyphs.done
    case .info: glyphs.dot
    case .warning: glyphs.attention
    case .error: glyphs.failure
    }
  }
}
