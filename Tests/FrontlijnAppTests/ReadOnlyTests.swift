// A store that can only be read says so in words, with the command to type, and nothing is cut.

import CaseJournal
import CaseModel
import TextUI
import Testing

@testable import FrontlijnApp

@Suite struct ReadOnlyTests {
  @Test(arguments: Language.allCases, [(80, 24), (60, 17)])
  func whoWantsToWriteIsToldWhyNot(_ language: Language, _ size: (Int, Int)) throws {
    let stage = try Stage(language.rawValue, size, as: "", language: language)
    let strings = Strings(language)
    let finding = Finding(
      .damaged, .damagedLine, file: "log/QR554MCP44/000001.log", line: 46, byte: 10_213)
    let sentence = strings.sentence(.damaged(finding), in: "/home/mara/our team/store")
    stage.send(.failed("", readOnly: sentence))
    stage.press("t")
    // Every word is there, in its order, whatever stands beside the dialog.
    let screen = stage.screen
    var shown = screen.split { $0.isWhitespace || "│┃┌┐└┘┏┓┗┛─━".contains($0) }[...]
    let said = "\(strings.onlyReading) \(sentence) \(strings.goOnReading)".split(separator: " ")
    for word in said {
      guard let at = shown.firstIndex(of: word) else {
        Issue.record("\(word) is not on the screen:\n\(screen)")
        return
      }
      shown = shown[(at + 1)...]
    }
    // Any answer goes on reading; nothing was written.
    stage.press("<esc>")
    #expect(!stage.screen.contains(strings.goOnReading))
  }

  @Test(arguments: Language.allCases)
  func nobodyIsToldThatSomethingIsKept(_ language: Language) throws {
    let stage = try Stage(language.rawValue, as: nil)
    let strings = Strings(language)
    #expect(stage.screen.contains(strings.whoQuestion))
    stage.send(.failed("", readOnly: "Somebody else may write."))
    stage.press("<down>")
    #expect(stage.screen.contains(strings.onlyReading))
    #expect(!stage.screen.contains(strings.whoQuestion))
  }
}
