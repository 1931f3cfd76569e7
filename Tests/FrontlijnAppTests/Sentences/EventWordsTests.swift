// Every kind of event has a name in both languages, and a line that says what its rows say.

import CaseModel
import FrontlijnApp
import Testing

@Suite struct EventWordsTests {
  @Test(arguments: Language.allCases)
  func everyTypeHasANameOfItsOwn(_ language: Language) {
    let strings = Strings(language)
    var types: [String: String] = [:]
    for type in EventTypes.all {
      let kind = strings.kind(of: type.init())
      #expect(types[kind] == nil, "\(type.type) and \(types[kind] ?? "") are both “\(kind)”")
      types[kind] = "\(type.type)"
    }
    #expect(types[language == .nl ? "een wijziging" : "a change"] == nil)
  }

  @Test func aLineSaysWhatTheRowsSay() {
    let note = ContactNoted {
      ($0.kind, $0.on, $0.text) = (.street, Day(text: "2026-11-18")!, .text("Met at\nthe shop"))
    }
    let written = Day(text: "2026-11-20")!
    func words(_ event: any Event, _ language: Language, undone: [any Event] = []) -> String {
      Strings(language).words(
        of: event, writtenOn: written, in: Caseload(), undone: undone, textCells: 12)
    }
    #expect(words(note, .en) == "note · street · Wed 18 Nov 2026 · “Met at the …”")
    #expect(words(note, .nl) == "notitie · straat · wo 18 nov 2026 · “Met at the …”")
    #expect(words(StepScheduled { $0.due = .clear }, .en) == "date of a step · Date: none")
    let moved = HouseholdMoved { ($0.street, $0.houseNumber, $0.on) = ("Kade", "7", written) }
    #expect(words(moved, .en) == "move to another address · Kade 7")
    #expect(words(Undone(), .en, undone: [note]) == "undo: note")
    #expect(words(Undone(), .nl, undone: [Undone()]) == "opnieuw gedaan")
  }
}
