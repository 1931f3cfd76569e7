// The line that says what has just happened, always in the same row, so that eyes and screen
// readers know where to look: a sign, a sentence, and at the right what can be done about it.

public struct StatusLine<ID: Hashable & Sendable>: Hashable, Sendable {
  public var kind: StatusKind
  public var text: String
  /// At the right: how to undo it, for example. A button, as in the footer.
  public var offer: Hint<ID>?

  public init(_ kind: StatusKind, _ text: String, offer: Hint<ID>? = nil) {
    self.kind = kind
    self.text = text
    self.offer = offer
  }

  /// Draws the line, and the offer where it leaves the sentence half of the room.
  @discardableResult
  public func draw(into canvas: inout Canvas, in rect: Rect) -> HitMap<ID> {
    var hits = HitMap<ID>()
    var line = rect.row(0)
    if let offer {
      let words = "\(offer.key) \(offer.label)"
      let place = line.right(words.widthCells)
      if place.columns * 2 <= line.columns {
        canvas.text(words, in: place, .hintKey)
        hits.add(offer.id, at: place)
        line = line.droppingRight(place.columns + 2)
      }
    }
    canvas.text("\(sign(canvas.glyphs)) \(text)", in: line, role, cut: .words)
    return hits
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

/// How it went.
public enum StatusKind: Hashable, Sendable {
  case ok, info, warning, error
}
