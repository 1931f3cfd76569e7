// What fields understand, what they say, and when they ask.

import CaseModel
import Testing
import TextUI

@testable import FrontlijnApp

@Suite struct FieldsTests {
  @Test(arguments: [
    ("1986", BirthReading.year(1986, .exact)), ("~2018", .year(2018, .about)),
    ("ca. 2018", .year(2018, .about)), ("rond 1950", .year(1950, .about)),
    ("7", .year(2019, .age)), ("age 7", .year(2019, .age)), ("7 jaar", .year(2019, .age)),
    ("39 years", .year(1987, .age)), ("140", .year(1886, .age)),
    ("8 months", .year(2026, .exact)), ("11 maanden", .year(2025, .exact)),
    ("5 dec 1986", .year(1986, .exact)), ("31-12-86", .year(1986, .exact)),
    ("", .unknown), ("unknown", .unknown), ("Onbekend", .unknown), ("?", .unknown),
  ])
  func aBirthIsReadAsPeopleSayIt(_ text: String, _ reading: BirthReading) {
    #expect(BirthReader(today: Stage.today).read(text) == reading)
  }

  @Test(arguments: ["abc12", "12abc", "19861", "5 dec", "7 weeks", "~", "age"])
  func whatIsNoBirthIsNotGuessed(_ text: String) {
    #expect(BirthReader(today: Stage.today).read(text) == nil)
  }

  @Test func anAgeOf140IsPointedOutAndDoesNotBlock() throws {
    let stage = try Stage("en", as: "ilse")
    stage.press("/hoekstra<enter><enter><backtab>nOma<tab><tab>140<tab>")
    #expect(stage.screen.contains("That is 140 years old: is it right?"))
    #expect(stage.state.sheet?.form["birth_year"].problem?.isWarning == true)
    stage.press("<backtab><ctrl-u>age 7")
    #expect(stage.screen.contains("born in 2019 or 2018"))
    stage.press("<ctrl-u>sometime<tab>")
    #expect(stage.screen.contains("I cannot read this."))
  }

  @Test(arguments: [
    ("0612345678", PhoneReading.dutch("06 1234 5678")), ("06-12 34 56 78", .dutch("06 1234 5678")),
    ("+31 6 12345678", .dutch("06 1234 5678")), ("+31(0)6 12345678", .dutch("06 1234 5678")),
    ("020-1234567", .dutch("020 123 45 67")), ("0412 345678", .dutch("0412 34 56 78")),
    ("0031 20 1234567", .dutch("020 123 45 67")), ("+49 151 12345678", .foreign("+4915112345678")),
    ("06 1234567", .wrongLength(9)), ("112", .wrongLength(3)), ("+3", .wrongLength(1)),
  ])
  func aTelephoneNumberIsCheckedAndKeptAsTyped(_ text: String, _ reading: PhoneReading) throws {
    #expect(PhoneReading(text) == reading)
  }

  @Test(arguments: ["", "none", "06 1234 5678 (her sister)", "06 1234 5678 / 020 1234567", "٠٦"])
  func whatHoldsMoreThanANumberIsLeftAlone(_ text: String) {
    if case .dutch = PhoneReading(text) { Issue.record("\(text) was read as a number") }
  }

  @Test func theCheckedNumberStandsBesideWhatWasTyped() throws {
    let stage = try Stage("en", as: "ilse")
    stage.press("nBouzid<tab><tab><tab>06-12345678")
    #expect(stage.screen.contains("06 1234 5678"))
    stage.press("<bs><tab>")
    #expect(stage.screen.contains("9 digits: a Dutch number has 10. Is it right?"))
    stage.press("<ctrl-s>")
    #expect(stage.state.currentCase?.household.phone == "06-1234567")
  }

  @Test func aChildIsAChildAndNobodyElseIsGuessed() throws {
    let stage = try Stage("en", as: "ilse")
    stage.press("nBouzid<ctrl-s>nNoor<tab><tab>7<tab>")
    #expect(stage.state.sheet?.form.value("role") == "child")
    stage.press("<backtab><ctrl-u>1986<tab>")
    #expect(stage.state.sheet?.form.value("role") == "")
    stage.press("l<enter><backtab><backtab><ctrl-u>7<tab>")
    #expect(stage.state.sheet?.form.value("role") == "living_in")
    stage.press("<ctrl-s>nSam<tab><tab>~2018<ctrl-s>nOma<ctrl-s>")
    #expect(stage.screen.contains("1 thing to fix"))
    let persons = stage.state.currentCase?.persons ?? []
    #expect(persons.map(\.role) == [.livingIn, .child])
    #expect(persons.map(\.birthPrecision) == [.age, .about])
    #expect(stage.screen.contains("Fill this in first."))
    stage.press("p<enter><ctrl-s>")
    stage.change { $0.file.pane = .family }
    #expect(stage.screen.contains("Sam  child, about 8"))
  }

  @Test func theWordsThatADayWasTypedWithAreKeptBesideIt() throws {
    let stage = try Stage("en", as: "ilse")
    stage.press("nBouzid<ctrl-s>NSleep well<tab>3/4<ctrl-s>")
    #expect(stage.screen.contains("Which day is “3/4”?"))
    stage.press("t")
    #expect(stage.written.contains { $0.contains("until=2027-03-04\tuntil_typed=day 3/4") })
    stage.press("nCall<tab><tab>next friday<ctrl-s>")
    stage.press("<enter><ctrl-s>")
    #expect(stage.written.contains { $0.contains("due_typed=day next friday") })
    stage.press("<esc>oAsk<tab>5 dec 2026<ctrl-s>")
    #expect(!stage.written.contains { $0.contains("due_typed=day 5 dec") })
    // What is typed at once is what it is about, not one of the kinds.
    #expect(stage.written.contains { $0.contains("\ttext=Ask\tdue=2026-12-05") })
  }

  @Test func aDayThatMayBeTwoIsAskedAboutOnce() throws {
    let stage = try Stage("en", as: "ilse")
    stage.press("<down><down><down>f<ctrl-u>3/4")
    #expect(stage.screen.contains("Sat 3 Apr 2027, or Thu 4 Mar 2027?"))
    stage.press("<tab>")
    #expect(stage.screen.contains("Which day is “3/4”?"))
    stage.press("t")
    #expect(stage.state.sheet?.form.value("due") == "4 Mar 2027")
    stage.press("<backtab><tab>")
    #expect(stage.state.overlay == nil)
    stage.press("<ctrl-s>")
    #expect(stage.state.sheet == nil)
  }

  @Test func savingAsksAboutSuchADayFirst() throws {
    let stage = try Stage("en", as: "ilse")
    let id = try #require(stage.press("<down><down><down>").state.currentCase?.id)
    stage.press("f<ctrl-u>3/4<ctrl-s>")
    #expect(stage.state.sheet != nil)
    stage.press("<enter>")
    #expect(stage.state.sheet == nil)
    #expect(stage.state.caseload[id]?.nextStep.map(\.origin) != nil)
  }

  @Test func severalThingsAreCountedAndTheFirstGetsTheKeys() throws {
    let stage = try Stage("en", as: "ilse")
    stage.press("/hoekstra<enter><enter>N<tab>31 feb<ctrl-s>")
    #expect(stage.screen.contains("2 things to fix"))
    #expect(stage.state.sheet?.form.focusedID == "text")
    #expect(stage.screen.contains("31 Feb does not exist: did you mean 28 Feb?"))
  }

  @Test func theCalendarIsReachedByKeysAndMarksBusyDays() throws {
    let stage = try Stage("en", (60, 17), as: "ilse")
    stage.press("<down><down><down>f<ctrl-u>1 dec 2026<down>")
    #expect(stage.screen.contains("December 2026"))
    #expect(stage.screen.contains("▸ 1"))
    stage.press("<right><right><enter>")
    #expect(stage.state.sheet?.form.value("due") == "3 Dec 2026")
  }

  @Test func somebodyElseIsNamedWithWhatWasTyped() throws {
    let stage = try Stage("en", as: "ilse")
    stage.press("nJansen<ctrl-s><tab>nSleep well<ctrl-s>nCall<tab>Juf Anna")
    #expect(stage.screen.contains("Somebody else…"))
    stage.press("<enter>")
    #expect(stage.state.sheet?.form.value("outside") == "Juf Anna")
    #expect(stage.state.sheet?.form.value("owner") == "")
    stage.press("<ctrl-s>")
    let step = stage.state.currentCase?.goals.first?.steps.first
    #expect(step?.owner == .other("Juf Anna"))
  }

  @Test func aNoteIsCountedFrom15000AndRefusedAbove16000WithItsTextKept() throws {
    let stage = try Stage("en", as: "ilse")
    stage.press("t")
    stage.paste(String(repeating: "word ", count: 2999))
    #expect(!stage.screen.contains("of 16000 characters"))
    stage.paste(String(repeating: "x", count: 5))
    #expect(stage.screen.contains("15000 of 16000 characters"))
    #expect(stage.screen.contains("line "))
    stage.paste(String(repeating: "y", count: 1500))
    stage.press("<ctrl-s>")
    #expect(stage.screen.contains("500 characters too many."))
    #expect(stage.state.sheet?.form.value("text").count == 16_500)
    stage.press("<ctrl-z><ctrl-s>")
    #expect(stage.state.sheet == nil)
  }

  @Test func undoInAFormTakesBackTypingAndLeavesTheJournalAlone() throws {
    let stage = try Stage("en", as: "ilse")
    let before = stage.press("/hoekstra<enter><enter>").state.currentCase?.changed
    stage.press("tOne two<ctrl-z>")
    #expect(stage.state.sheet?.form.value("text") == "One ")
    stage.press("<ctrl-y>")
    #expect(stage.state.sheet?.form.value("text") == "One two")
    #expect(stage.state.currentCase?.changed == before)
  }
}
