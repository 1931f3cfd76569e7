// Which of the few layouts a window of a given size gets. Screens switch over this and never
// over raw column counts, so that one table says where each layout begins.

/// From too small to read, over one column, to four panes side by side.
public enum Tier: Int, Comparable, CaseIterable, Sendable {
  /// Below 20 by 5: one line that asks for a bigger window.
  case tooSmall
  /// Below 60 columns or 16 rows: one column without borders.
  case tiny
  /// 60 to 99 columns: one place at a time.
  case compact
  /// 100 to 159 columns: three panes.
  case standard
  /// 160 columns and more: four panes.
  case wide

  public init(_ size: Size) {
    self =
      switch (size.columns, size.rows) {
      case (..<20, _), (_, ..<5): .tooSmall
      case (..<60, _), (_, ..<16): .tiny
      case (..<100, _): .compact
      case (..<160, _): .standard
      default: .wide
      }
  }

  public static func < (left: Tier, right: Tier) -> Bool { left.rawValue < right.rawValue }
}
