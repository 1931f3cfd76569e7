// Bad rows and bad files, named by line and column.

import CaseModel
import Testing

@testable import CaseImport

@Suite("Bad rows and bad sheets")
struct ImportProblemTests {
  @Test("A bad cell is named by line, column, heading and reason, and nothing is imported")
  func badCells() throws {
    var office = try Office()
    let long = String(repeating: "é", count: 121)
    let plan = try office.take(
      """
      Achternaam,Datum,Straat
      Jansen,gisteren,
      Bakker,,\(long)
      Visser,,A,,x
      ,1-1-2026,
      Smit,1-1-2026,B,,
      """)
    #expect(
      plan.problems == [
        RowProblem(line: 2, column: 2, heading: "Datum", reason: .unreadableDate),
        RowProblem(
          line: 3, column: 3, heading: "Straat", reason: .tooLong(limit: 120, count: 121)),
        RowProblem(
          line: 4, column: 5, heading: nil, reason: .tooManyCells(count: 5, headings: 3)),
        RowProblem(line: 5, column: 1, heading: "Achternaam", reason: .noHousehold),
      ])
    #expect(plan.newCases.map(\.lines) == [[6]])
    #expect(plan.command(source: "x") == nil)
    #expect(office.caseload.files.isEmpty)
  }

  @Test("With bad rows skipped the good ones are imported")
  func skipping() throws {
    var office = try Office()
    let plan = try office.take(
      "Achternaam,Datum\nJansen,nooit\nBakker,1-1-2027", skippingBadRows: true)
    #expect(plan.problems.map(\.line) == [2])
    #expect(try office.onlyCase.household.name == "Bakker")
  }

  @Test("A case with a bad row waits as a whole, and comes when the row is mended")
  func heldBack() throws {
    var office = try Office()
    let sheet = "Case,Surname,First name,Date\nA,Jansen,Piet,\nA,Jansen,Ans,nooit\nB,Bakker,Tim,"
    let plan = try office.take(sheet, skippingBadRows: true)
    #expect(plan.heldBack == [ImportPlan.HeldRow(line: 2, becauseOf: 3)])
    #expect(try office.onlyCase.household.name == "Bakker")
    let mended = try office.take(sheet.replacing("nooit", with: "1-1-2027"))
    #expect(mended.newCases.map(\.lines) == [[2, 3]])
    #expect(office.caseload.files.last?.persons.map(\.firstName) == ["Piet", "Ans"])
  }

  @Test("Several problems of a row are all named")
  func severalProblems() throws {
    var office = try Office()
    let plan = try office.plan("Surname,Date,Next step\n,x,\(String(repeating: "a", count: 501))")
    #expect(
      plan.problems.map(\.reason) == [
        .unreadableDate, .tooLong(limit: 500, count: 501), .noHousehold,
      ])
  }

  @Test("A number without a name or an address, and without a case, is a bad row")
  func numberAlone() throws {
    var office = try Office()
    let plan = try office.plan("Case,Surname,First name\nA1,,Piet")
    #expect(plan.problems.map(\.reason) == [.noHousehold])
  }

  @Test("Fewer cells than headings are empty cells; more are bad only when something is in them")
  func cellCounts() throws {
    var office = try Office()
    let plan = try office.plan("Surname,Street,Phone\nJansen\nBakker,A,1, ,\nVisser,A,1,x")
    #expect(plan.newCases.map(\.lines) == [[2], [3]])
    #expect(plan.problems.map(\.line) == [4])
  }

  @Test("A note may be long and keep its line breaks, as LF, within the limit of a timeline entry")
  func longNote() throws {
    var office = try Office()
    let note = String(repeating: "a", count: 15_000)
    try office.take("Surname,Note\nJansen,\"\r\n \(note)\r\nb\rc\n\"")
    #expect(try office.onlyCase.notes == [note + "\nb\nc"])
    let long = String(repeating: "a", count: 16_001)
    #expect(
      try office.plan("Surname,Note\nJansen,\(long)").problems.map(\.reason)
        == [.tooLong(limit: 16_000, count: 16_001)])
  }

  @Test("What the rules refuse is a problem of its row, not of the import")
  func refused() throws {
    var office = try Office()
    // One letter with so many accents that the line of the log could not hold it.
    let heavy = "a" + String(repeating: "\u{301}", count: 300)
    let plan = try office.plan("Surname\n\(heavy)\nJansen")
    #expect(plan.newCases.map(\.lines) == [[3]])
    #expect(plan.problems.map(\.line) == [2])
    guard case .refused(.tooLong) = plan.problems.first?.reason else {
      Issue.record("not refused")
      return
    }
  }

  @Test("No word of a cell stands in a problem")
  func noWords() throws {
    var office = try Office()
    let plan = try office.plan(
      "Surname,Date,Street\nZwaluw,Zwaluw,\(String(repeating: "Zwaluw", count: 30)),Zwaluw\n,,"
        + "\n,Zwaluw,")
    #expect(plan.problems.count == 5)
    #expect(!String(describing: plan.problems).contains("Zwaluw"))
  }

  @Test("A sheet without a surname's heading is refused, whatever the rest")
  func noSurnameHeading() throws {
    var office = try Office()
    #expect(throws: ImportError.noSurnameHeading) { try office.plan("Straat,Nr\nA,1") }
    #expect(throws: ImportError.noSurnameHeading) { try office.plan("Jansen,Piet\nBakker,Tim") }
  }

  @Test("A column with names says whose row it is, as long as no better one does")
  func plainName() throws {
    var office = try Office()
    for heading in ["Naam", "naam:", "Gezin", "NAME", "Bewoner(s)"] {
      let plan = try office.plan("\(heading);Straat\nJansen;Kerkstraat")
      #expect(plan.newCases.map(\.new.household.name) == ["Jansen"], "\(heading)")
    }
    let plan = try office.plan("Naam,Achternaam\nPiet Jansen,Jansen")
    #expect(plan.newCases.map(\.new.household.name) == ["Jansen"])
    #expect(plan.unknownHeadings.map(\.heading) == ["Naam"])
  }

  @Test("Two headings for one column are refused by their places")
  func headingTwice() throws {
    var office = try Office()
    #expect(throws: ImportError.headingTwice(.surname, first: 1, second: 3)) {
      try office.plan("Surname,Street,Achternaam\na,b,c")
    }
  }

  @Test("An empty file, blank lines and a header alone are refused")
  func emptySheets() throws {
    var office = try Office()
    for text in ["", "\n\r\n ", "\u{FEFF}", ";;\n;;"] {
      #expect(throws: ImportError.empty) { try office.plan(text) }
    }
    #expect(throws: ImportError.onlyHeadings) { try office.plan("Surname,Street\n,\n") }
  }

  @Test("An unclosed quote is refused by the line that opened it, in the header too")
  func unclosedQuote() throws {
    var office = try Office()
    #expect(throws: ImportError.unclosedQuote(line: 3)) {
      try office.plan("Surname,Note\nJansen,a\nBakker,\"b\nVisser,c\n")
    }
    #expect(throws: ImportError.unclosedQuote(line: 1)) {
      try office.plan("Surname;\"Note\nJansen;a\n")
    }
  }
}
