// The law of presenting: whatever is drawn and whatever stood there before, the terminal shows the
// canvas; on terminals that know much and on those that know little.

import PtyHarness
import TestSupport
import Testing
import TextUI

@testable import TerminalDemo

@Suite("Random pictures") struct PictureTests {
  struct Kind: Sendable {
    var name: String
    var depth: ColourDepth
    /// Erases in the colour of the ground; what it sends may not rely on it otherwise.
    var erasesInGround = false
    var underlinesColours = true
  }

  static let kinds = [
    Kind(name: "xterm-256color", depth: .full, erasesInGround: true),
    Kind(name: "tmux-256color", depth: .full, erasesInGround: true),
    Kind(name: "screen", depth: .eight),
    Kind(name: "linux", depth: .eight, erasesInGround: true, underlinesColours: false),
    Kind(name: "vt100", depth: .none),
  ]

  @Test("a terminal shows what was drawn", arguments: kinds, seeds("the law of presenting"))
  func law(kind: Kind, seed: UInt64) throws {
    let size = Size(columns: 60, rows: 20)
    var pty = try Pty(
      productsDirectory() + "/TerminalDemo", ["--pictures", "\(seed)"], size: size,
      environment: ["TERM": kind.name])
    var pictures = RandomPictures(seed, size)
    for step in 0..<30 {
      let canvas = pictures.canvas
      do {
        try pty.waitFor(timeoutSeconds: 5) { Self.differences(of: $0, from: canvas, kind).isEmpty }
      } catch {
        // Says what differs.
        #expect(
          Self.differences(of: pty.screen, from: canvas, kind) == [], "seed \(seed), step \(step)")
        return
      }
      var screen = VTScreen(size)
      screen.erasesInGround = kind.erasesInGround
      screen.feed(pty.output)
      #expect(
        Self.differences(of: screen, from: canvas, kind) == [], "seed \(seed), step \(step)")
      if step % 5 == 4 {
        pty.send("w")
      } else {
        pty.send("n")
        pictures.change()
      }
    }
    #expect(pty.screen.unknown == [])
  }

  /// The places that look different.
  private static func differences(of screen: VTScreen, from canvas: Canvas, _ kind: Kind)
    -> [String]
  {
    var found: [String] = []
    if canvas.cursor?.point != screen.cursor { found.append("cursor \(screen.cursor)") }
    for row in 0..<canvas.size.rows {
      for (column, cell) in canvas.row(row).enumerated() where cell.width > 0 {
        let shown = screen.cells[row][column]
        let text = String(
          String.UnicodeScalarView(canvas.scalars(of: cell).compactMap(Unicode.Scalar.init)))
        if shown.text != text || visible(shown, kind) != visible(style(cell, kind), text, kind) {
          found.append("row \(row) column \(column): \(shown), not \(text) \(cell.style)")
        }
      }
    }
    return found
  }

  private static func style(_ cell: Cell, _ kind: Kind) -> VTStyle {
    let (colours, own) = Theme.slate[cell.role].look(at: kind.depth)
    let attributes = own.union(cell.attributes)
    func index(_ colour: Colour) -> Int? { colour.index < 0 ? nil : Int(colour.index) }
    return VTStyle(
      foreground: index(colours.foreground), background: index(colours.background),
      isBold: attributes.contains(.bold), isReverse: attributes.contains(.reverse),
      isUnderlined: attributes.contains(.underline))
  }

  private static func visible(_ cell: VTCell, _ kind: Kind) -> VTStyle {
    visible(cell.style, cell.text, kind)
  }

  /// A space shows neither its weight nor, unless it is marked, the colour of what is written.
  private static func visible(_ style: VTStyle, _ text: String, _ kind: Kind) -> VTStyle {
    var style = style
    if !kind.underlinesColours { style.isUnderlined = false }
    if text == " " {
      style.isBold = false
      if !style.isReverse, !style.isUnderlined { style.foreground = nil }
    }
    return style
  }
}
