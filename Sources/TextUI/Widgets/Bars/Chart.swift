// Figures in a few cells: how far, how it went, how much in each period. They stand beside their
// number in words; none of them says it alone.

public enum ProgressBar {
  /// `▓▓░` for 2 of 3, in so many cells. Anything done fills at least one, and only all fills all.
  public static func text(_ done: Int, of total: Int, cells: Int, glyphs: Glyphs) -> String {
    let filled = filledCells(done, of: total, cells: max(0, cells))
    return String(repeating: glyphs.filled, count: filled)
      + String(repeating: glyphs.empty, count: max(0, cells) - filled)
  }

  private static func filledCells(_ done: Int, of total: Int, cells: Int) -> Int {
    guard total > 0, done > 0 else { return 0 }
    if done >= total { return cells }
    return min(max(1, done * cells / total), max(0, cells - 1))
  }
}

public enum Sparkline {
  /// One sign for each value, as high as its part of the greatest. Negative values count as 0.
  public static func text(_ values: [Int], glyphs: Glyphs) -> String {
    let greatest = max(1, values.max() ?? 1)
    let steps = glyphs.levels.count - 1
    return String(
      values.map { glyphs.levels[(max(0, $0) * steps + greatest / 2) / greatest] })
  }
}

public enum HeatStrip {
  /// One sign for each value, in the role of its heat: 0 for nothing, up to 4 for the most.
  public static func spans(_ values: [Int], glyphs: Glyphs) -> [Span] {
    let greatest = max(1, values.max() ?? 1)
    return values.map { value in
      let step = (max(0, value) * 4 + greatest - 1) / greatest
      return Span(String(glyphs.heat[step]), Self.roles[step])
    }
  }

  private static let roles: [Role] = [.heat0, .heat1, .heat2, .heat3, .heat4]
}

/// A sign for each period beside its letter, in one line: `J▂F▅M▃`.
public enum PeriodLine {
  public static func spans(_ values: [Int], letters: [String], glyphs: Glyphs) -> [Span] {
    let signs = Array(Sparkline.text(values, glyphs: glyphs))
    return zip(letters, signs).flatMap { letter, sign in
      [Span(letter, .dim), Span(String(sign), .heat4)]
    }
  }
}

/// A heat strip under the letters of its periods, three cells a period. The period in focus
/// stands out; whoever draws says its number in words.
public struct PeriodStrip: Sendable {
  public var values: [Int]
  public var letters: [String]
  public var focus: Int?

  public init(_ values: [Int], letters: [String], focus: Int? = nil) {
    (self.values, self.letters, self.focus) = (values, letters, focus)
  }

  /// Two rows. The latest periods are shown where not all fit.
  public func draw(into canvas: inout Canvas, in rect: Rect) {
    let shown = values.indices.suffix(max(0, (rect.columns + 1) / 3))
    let signs = HeatStrip.spans(values, glyphs: canvas.glyphs)
    var room = rect
    for at in shown {
      let role: Role = at == focus ? .heading : .dim
      canvas.text(letters[at].padded(to: 2), in: room.row(0).left(2), role)
      let first = at == focus ? String(canvas.glyphs.selected) : signs[at].text
      let sign = first + signs[at].text
      canvas.text(sign, in: room.row(1).left(2), signs[at].style.role)
      room = room.droppingLeft(3)
    }
  }
}
