// What the mouse finds: which cells stand for what. Widgets return the map of what they drew;
// a screen puts the maps together under its own names. So a click means what the key means.

public struct HitMap<Target: Sendable>: Sendable {
  /// What was hit, and where inside it, counted from its own top left corner.
  public struct Hit: Sendable {
    public let target: Target
    public let rect: Rect
    public let local: Point

    /// The same place under another name.
    public func `as`<Other>(_ target: Other) -> HitMap<Other>.Hit {
      HitMap<Other>.Hit(target: target, rect: rect, local: local)
    }
  }

  var areas: [(rect: Rect, target: Target)] = []

  public init() {}

  public mutating func add(_ target: Target, at rect: Rect) {
    if !rect.isEmpty {
      areas.append((rect, target))
    }
  }

  /// Adds another map under this one's names; what gets none is left out.
  public mutating func add<Other>(_ other: HitMap<Other>, as name: (Other) -> Target?) {
    areas += other.areas.compactMap { area in name(area.target).map { (area.rect, $0) } }
  }

  /// What was drawn last at that cell.
  public func hit(_ point: Point) -> Hit? {
    guard let area = areas.last(where: { $0.rect.contains(point) }) else { return nil }
    let local = Point(column: point.column - area.rect.column, row: point.row - area.rect.row)
    return Hit(target: area.target, rect: area.rect, local: local)
  }
}
