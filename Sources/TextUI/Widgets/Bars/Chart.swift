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
