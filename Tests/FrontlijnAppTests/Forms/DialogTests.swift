// Every question: answers are words with first letters of their own, in both languages; Enter and
// Escape give the safe one, which writes nothing and throws nothing away.

import CaseJournal
import CaseModel
import Glibc
import Testing
import TextUI

@testable import FrontlijnApp

@Suite struct DialogTests {
  /// How each question comes up. One that is not here fails the count below.
  enum Way: String, CaseIterable, Sendable {
    case leaveForm, draft, fieldOfTwo, dayOfTwo, several, outside
  }

  private func asked(_ way: Way, _ language: Language) throws -> Stage {
    let stage = try Stage(language.rawValue, language: language)
    stage.change { $0.settings.profile = .personal }
    switch way {
    case .leaveForm: stage.press("nJansen<esc>")
    case .dayOfTwo: stage.press("<down><down><down>f<ctrl-u>3/4<tab>")
    case .several: stage.press(" <down> tLetter<ctrl-s>")
    case .outside: stage.press("t<ctrl-e>")
    case .draft:
      var ids = IDSource(seed: 1)
      let draft = Draft(
        DraftID(using: &ids), by: stage.state.me!, form: SheetPurpose.newCase.text,
        changedMilliseconds: 0)
      stage.send(.drafts([draft], onArrival: true))
    case .fieldOfTwo:
      stage.press("<enter><backtab>e<tab><ctrl-u>Mijn Weg")
      let id = try #require(stage.state.currentCase?.id)
      var other = stage.state.caseload
      HouseholdCorrected { ($0.caseID, $0.street) = (id, .to("Oude Weg")) }
        .apply(to: &other, Stamp(time: HybridTime(milliseconds: 1), by: stage.state.me!))
      stage.send(.changed(other))
      stage.press("<ctrl-s>")
    }
    return stage
  }

  @Test(arguments: Way.allCases, Language.allCases)
  func answersAreWordsWithLettersOfTheirOwn(_ way: Way, _ language: Language) throws {
    let stage = try asked(way, language)
    guard case .question(let question) = stage.state.overlay else {
      Issue.record("\(way) is not asked")
      return
    }
    let answers = question.dialog.answers
    #expect(Set(answers.map(\.letter)).count == answers.count)
    for answer in answers {
      // Days have whatever letter they can get.
      #expect(way == .dayOfTwo || answer.label.first == answer.letter, "\(answer.label)")
    }
  }

  @Test(arguments: Way.allCases, [Key.enter, .escape])
  func enterAndEscapeAreTheSafeAnswer(_ way: Way, _ key: Key) throws {
    let stage = try asked(way, .en)
    let before = stage.state.caseload.files
    stage.send(.key(key))
    #expect(stage.state.caseload.files == before)
    #expect(stage.dropped == 0)
  }

  @Test func everyQuestionIsAskedHere() {
    let folder = "/" + #filePath.split(separator: "/").dropLast(4).joined(separator: "/")
      + "/Sources/FrontlijnApp/Sheets"
    let disk = RealFileSystem()
    let texts = ((try? disk.list(folder)) ?? []).map { name in
      String(decoding: (try? disk.contents(folder + "/" + name)) ?? [], as: UTF8.self)
    }
    #expect(texts.reduce(0) { $0 + $1.ranges(of: " Question(").count } == Way.allCases.count)
  }
}
