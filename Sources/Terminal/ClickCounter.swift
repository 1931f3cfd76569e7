// Counts presses on one cell in quick succession: terminals report each alone.

import TextUI

struct ClickCounter {
  static let limitMilliseconds: Int64 = 400

  private var last: (point: Point, button: Mouse.Button, time: Int64, clicks: Int)?

  /// The key with its clicks counted, if it is a press.
  mutating func count(_ key: Key, at nowMilliseconds: Int64) -> Key {
    guard case .mouse(var mouse) = key, mouse.action == .press else { return key }
    if let last, last.point == mouse.point, last.button == mouse.button,
      nowMilliseconds - last.time <= Self.limitMilliseconds
    {
      mouse.clicks = last.clicks + 1
    }
    last = (mouse.point, mouse.button, nowMilliseconds, mouse.clicks)
    return .mouse(mouse)
  }
}
