// What the program does while nobody does anything: nothing. Nobody's battery and nobody's screen
// reader is kept awake by a clock.

import Testing

@testable import FrontlijnApp

@Suite struct IdleTests {
  /// Nothing ticks: with a watch the store is looked at once a minute, and that is all.
  @Test func anIdleProgramIsWokenOnceAMinute() throws {
    let window = try Window(SharedStore(), as: "ilse")
    for keys in ["", "<enter>", "gs"] {
      window.press(keys)
      let (before, frames) = (window.clock, window.screens.count)
      window.letTimePass()
      #expect(window.clock - before == 60_000)
      // The display is handed the same picture, of which it sends nothing.
      #expect(Set(window.screens.suffix(from: frames)).subtracting([window.screen]).isEmpty)
    }
  }
}
