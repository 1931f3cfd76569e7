// What fields say about what is typed in them: days in a month, births, lengths.

import CaseModel
import TextUI

extension Strings {
  var calendarHint: String {
    say("Enter takes it · PgDn next month", "Enter kiest · PgDn volgende maand")
  }
  func whichDay(_ typed: String) -> String {
    say("Which day is “\(typed)”?", "Welke dag is “\(typed)”?")
  }
  var goalWord: String { say("Goal", "Doel") }
  var stepWord: String { say("Step", "Stap") }
  var whatWord: String { say("What", "Wat") }
  var addNew: String { say("Somebody else…", "Iemand anders…") }

  // MARK: lengths

  func line(_ line: Int, of count: Int) -> String {
    say("line \(line) of \(count)", "regel \(line) van \(count)")
  }
  func length(_ count: Int, of limit: Int) -> String {
    say("\(count) of \(limit) characters", "\(count) van \(limit) tekens")
  }
  func tooLong(by count: Int) -> String {
    say(
      "\(count) characters too many. Shorten it, or make two notes of it: nothing is lost.",
      "\(count) tekens te veel. Kort het in, of maak er twee notities van: er gaat niets verloren.")
  }

  // MARK: births

  /// What a typed birth means: `born in 2019 or 2018`.
  func meaning(_ reading: BirthReading, today: Day) -> String {
    guard case .year(let year, let form) = reading else { return "" }
    let age = today.civil.year - year
    if age < 0 { return "" }
    switch form {
    case .age: return say("born in \(year) or \(year - 1)", "geboren in \(year) of \(year - 1)")
    case .about: return say("about \(age) years old", "ongeveer \(age) jaar")
    case .exact:
      return age == 0
        ? say("not yet a year old", "nog geen jaar")
        : say("\(age - 1) or \(age) years old", "\(age - 1) of \(age) jaar")
    }
  }

  var notABirth: String {
    say(
      "I cannot read this. Type a year or an age: 1986, ~2018, age 7, or unknown.",
      "Dit kan ik niet lezen. Typ een jaar of een leeftijd: 1986, ~2018, 7 jaar, of onbekend.")
  }

  /// What is wrong with a typed birth, or worth a second look.
  func problem(birth text: String, today: Day) -> FieldProblem? {
    switch BirthReader(today: today).read(text) {
    case nil: return FieldProblem(notABirth)
    case .unknown: return nil
    case .year(let year, _):
      let age = today.civil.year - year
      if age < 0 {
        return FieldProblem(
          say("\(year) is still to come: which year?", "\(year) moet nog komen: welk jaar?"))
      }
      guard age > BirthReader.oldestAge else { return nil }
      return FieldProblem(
        say("That is \(age) years old: is it right?", "Dat is \(age) jaar oud: klopt het?"),
        isWarning: true)
    }
  }
}
