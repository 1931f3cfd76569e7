// A long text in the user's own editor: asked about once, taken back as one change, and not where
// several people share the computer.

import Testing
import TextUI

@testable import FrontlijnApp

@Suite struct OutsideTests {
  private func stage(_ profile: Profile = .personal) throws -> Stage {
    let stage = try Stage("en", as: "ilse")
    stage.change { $0.settings.profile = profile }
    return stage
  }

  @Test func whatTheEditorMakesOfATextIsOneChange() throws {
    let stage = try stage()
    stage.outside = { .text($0 + " and\u{7} more\n") }
    stage.press("tShe called<ctrl-e>o")
    #expect(stage.state.sheet?.form.value("text") == "She called and more")
    stage.press("<ctrl-z>")
    #expect(stage.state.sheet?.form.value("text") == "She called")
    // It is asked once.
    stage.press("<ctrl-e>")
    #expect(stage.state.sheet?.form.value("text") == "She called and more")
    #expect(stage.screen.contains("Back from your editor. Not saved yet."))
  }

  @Test func whatGoesWrongIsSaidAndTheTextIsAsItWas() throws {
    let stage = try stage()
    let problems: [OutsideProblem] = [
      .noEditor, .noFolder, .file(code: 13), .notStarted(name: "emcas", code: 2),
      .ended(name: "vim"), .tooLong,
    ]
    stage.press("tShe called<ctrl-e>o")
    for problem in problems {
      stage.outside = { _ in .failed(problem) }
      stage.press("<ctrl-e>")
      #expect(stage.state.status?.text.contains("Your text is as it was.") == true)
      #expect(stage.state.sheet?.form.value("text") == "She called")
    }
  }

  @Test func notOnASharedComputer() throws {
    let stage = try stage(.shared)
    stage.press("tShe called<ctrl-e>")
    #expect(stage.state.overlay == nil)
    #expect(stage.screen.contains("Not on a shared computer"))
  }

  @Test func inALineItGoesToTheEnd() throws {
    let stage = try stage(.shared)
    stage.press("nJansen<home>J<ctrl-e>x")
    #expect(stage.state.sheet?.form.value("name") == "JJansenx")
  }
}
