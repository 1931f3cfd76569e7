// A long entry that is read: how far one is in it stands in its frame, or beside its title.

import Testing
import TextUI

@testable import FrontlijnApp

@Suite struct ReadingTests {
  /// Reads a note of forty lines; above them stand three of the program's own.
  private func stage(
    _ language: Language = .en, _ size: (Int, Int) = (80, 24), _ glyphs: Glyphs = .utf8
  ) throws -> Stage {
    let stage = try Stage(language.rawValue, (80, 24), as: "", glyphs: glyphs).press("<enter>t")
    stage.paste((1...40).map { "Word \($0)" }.joined(separator: "\n"))
    return stage.press("<ctrl-s><backtab><backtab><enter>").resize(size.0, size.1)
  }

  private func row(_ stage: Stage, with word: String) throws -> String {
    let row = stage.screen.split(separator: "\n").first { $0.contains(word) }
    return String(try #require(row))
  }

  @Test func theFrameSaysHowFarOneIs() throws {
    let stage = try stage()
    #expect(try row(stage, with: "lines").hasSuffix("━ lines 1-18 of 43 ━┛"))
    #expect(try row(stage.press("<down>"), with: "lines").contains("lines 2-19 of 43"))
    #expect(try row(stage.press("<end>"), with: "lines").contains("lines 26-43 of 43"))
    let dutch = try self.stage(.nl)
    #expect(try row(dutch, with: "regels").contains(" regels 1-18 van 43 "))
  }

  @Test func withoutFramesItStandsBesideTheTitle() throws {
    let plain = try stage(.en, (80, 24), .plain)
    let title = try row(plain, with: "lines")
    #expect(title.hasPrefix("Timeline ") && title.hasSuffix(" lines 1-20 of 43"))
    let small = try stage(.en, (40, 12))
    #expect(try row(small, with: "lines").hasPrefix("Timeline "))
    // Where there is no room for both, the title stays.
    let narrow = try stage(.en, (20, 12))
    #expect(narrow.screen.contains("Timeline") && !narrow.screen.contains("lines"))
  }

  @Test func whatIsSeenWholeHasNone() throws {
    let stage = try stage(.en, (80, 60))
    #expect(stage.screen.contains("Word 40") && !stage.screen.contains("lines"))
    #expect(stage.footer == " Esc back   / find")
    #expect(stage.resize(80, 24).footer == " Esc back   / find   PgDn page down")
  }
}
