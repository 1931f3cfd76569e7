// What the rows of a sheet would become.

import CaseModel
import TestSupport
import Testing

@testable import CaseImport

@Suite("Planning an import")
struct ImportPlanTests {
  @Test("A full row becomes a case with household, person, label, follow-up and note")
  func fullRow() throws {
    var office = try Office()
    let plan = try office.take(
      """
      Dossier;Achternaam;Voornaam;Straat;Nr;Telefoon;Regisseur;Volgende stap;Datum;Notitie;Label
      2019-014;El Amrani;Fatima;Lindestraat;12a;06-00000112;Bram Postma;Bel school;5 dec 2026;\
      "Komt ""graag"" langs
      op dinsdag";stakker
      """)
    #expect(plan.problems == [] && plan.differences == [] && plan.triage == [])
    #expect(plan.newCases.map(\.lines) == [[2]])
    #expect(plan.keptLabels == [CellPlace(line: 2, column: 11, heading: "Label")])

    let file = try office.onlyCase
    #expect(file.importedAs == "2019-014")
    #expect(file.status == .open)
    #expect(file.director == (try office.member("Bram Postma")))
    #expect(file.openedOn == office.today)
    #expect(file.household.name == "El Amrani")
    #expect(file.household.address == "Lindestraat 12a")
    #expect(file.household.phone == "06-00000112")
    #expect(file.persons.map(\.name) == ["Fatima El Amrani"])
    #expect(file.persons.map(\.role) == [.livingIn])
    #expect(file.followUps.map(\.text) == ["Bel school"])
    #expect(file.followUps.map(\.kind) == [.check])
    #expect(file.followUps.map(\.due) == [Day(year: 2026, month: 12, day: 5)])
    #expect(file.notes == ["Komt \"graag\" langs\nop dinsdag"])
    let label = try #require(file.labels.first)
    #expect(label.given == .undetermined && label.found == "stakker" && label.ground == nil)
    #expect(label.person == file.persons[0].id)
  }

  @Test("A note of the list stands in the timeline on the day of the import and is no contact")
  func noteIsNoContact() throws {
    var office = try Office()
    try office.take("Achternaam,Notitie,Datum\nJansen,schulden,1-2-2026")
    let file = try office.onlyCase
    #expect(file.notes == ["schulden"])
    #expect(file.timeline.last?.on == office.today)
    #expect(file.lastContactOn == nil)
  }

  @Test("A date without a next step becomes a follow-up with the caller's text")
  func dateAlone() throws {
    var office = try Office()
    try office.take("Achternaam,Datum,Volgende stap\nJansen,1-2-2027,\n,,")
    #expect(try office.onlyCase.followUps.map(\.text) == ["Look at this case"])
    #expect(try office.onlyCase.followUps.first?.due == Day(year: 2027, month: 2, day: 1))
  }

  @Test("A next step without a date becomes a follow-up without one")
  func stepAlone() throws {
    var office = try Office()
    try office.take("Achternaam,Datum,Volgende stap\nJansen,,Bel  school")
    #expect(try office.onlyCase.followUps.map(\.text) == ["Bel school"])
    #expect(try office.onlyCase.followUps.first?.due == nil)
  }

  @Test("Rows with one number are one case; each person, step and note is kept")
  func rowsOfOneCase() throws {
    var office = try Office()
    let plan = try office.take(
      """
      Case,Surname,First name,Phone,Next step,Note
      A1,Bakker,Tim,111,Call,First
      A1,El Amrani,Fatima,222,Visit,Second
      a1,Bakker,TIM,,Call,first
      """)
    let file = try office.onlyCase
    #expect(plan.newCases.map(\.lines) == [[2, 3, 4]])
    #expect(plan.differences == [])
    #expect(file.household.name == "Bakker")
    #expect(file.persons.map(\.name) == ["Tim Bakker", "Fatima El Amrani"])
    #expect(file.household.phone == "111")
    #expect(file.persons.map(\.phone) == [nil, "222"])
    #expect(file.followUps.map(\.text) == ["Call", "Visit"])
    #expect(file.notes == ["First", "Second", "first"])
  }

  @Test("Without a number, name and address make the case, whatever the capitals and accents")
  func keyByNameAndAddress() throws {
    var office = try Office()
    let plan = try office.plan(
      """
      Achternaam,Voornaam,Straat,Nr
      José,A,Lindestraat,12
      JOSE,B,lindestraat ,12
      José,C,Lindestraat,14
      José,D,,
      """)
    #expect(plan.newCases.map(\.lines) == [[2, 3], [4], [5]])
    #expect(
      plan.newCases.map(\.new.opened.importedAs)
        == ["jose, lindestraat 12", "jose, lindestraat 14", "jose"])
    #expect(plan.differences == [])
  }

  @Test("What rows of one case say differently about the household is listed, the first row stays")
  func differingRows() throws {
    var office = try Office()
    let plan = try office.take(
      """
      Case,Surname,Street,Number,Phone,Director
      A1,Bakker,Lindestraat,12,111,
      A1,Bakker,Eikstraat,12,222,Mara
      A1,Visser,,,,Sigrid
      """)
    let rows = plan.differences.map { "\($0.place.line) \($0.column) \($0.cell) \($0.kept ?? "-")" }
    #expect(
      rows == [
        "3 street Eikstraat Lindestraat", "3 phone 222 111", "4 surname Visser Bakker",
        "4 director Sigrid Mara de Wit",
      ])
    #expect(
      plan.differences.map(\.origin) == [
        .row(line: 2), .row(line: 2), .row(line: 2), .row(line: 3),
      ])
    #expect(try office.onlyCase.household.address == "Lindestraat 12")
    #expect(try office.onlyCase.director == office.mara)
  }

  @Test("A row with an address alone is a household by that address")
  func addressAlone() throws {
    var office = try Office()
    try office.take("Achternaam,Straat,Nr\n,Lindestraat,12")
    #expect(try office.onlyCase.household.name == "Lindestraat 12")
    #expect(try office.onlyCase.persons == [])
  }

  @Test(
    "A director is found by full name, id, first name or initials",
    arguments: [
      ("Mara de Wit", "Mara de Wit"), (" MARA  DE WIT", "Mara de Wit"), ("mara", "Mara de Wit"),
      ("MW", "Mara de Wit"), ("m.w.", "Mara de Wit"), ("Bram Visser", "Bram Visser"),
      ("BV", "Bram Visser"), ("sigrid", "Sigrid van der Aa"), ("SA", "Sigrid van der Aa"),
    ])
  func director(_ cell: String, _ name: String) throws {
    var office = try Office()
    try office.take("Achternaam,Regisseur\nJansen,\(cell)")
    #expect(try office.onlyCase.director == office.member(name))
    let id = try office.member(name).name
    let plan = try office.plan("Achternaam,Regisseur\nVisser,\(id)")
    #expect(plan.newCases.first?.new.opened.director?.name == id)
  }

  @Test("An empty, unknown or ambiguous director makes a case in triage, with the reason")
  func triage() throws {
    var office = try Office()
    let gone = try office.join("Gea Smit")
    try office.run(.removeTeamMember(TeamMemberLeft { $0.member = gone }))
    let plan = try office.take(
      "Achternaam,Regisseur\nA,\nB,Joke\nC,Bram\nD,Gea Smit\nE,Mara", skippingBadRows: false)
    #expect(
      plan.triage.map(\.reason) == [
        .emptyCell, .unknown("Joke"), .ambiguous("Bram"), .unknown("Gea Smit"),
      ])
    #expect(plan.triage.map(\.line) == [2, 3, 4, 5])
    #expect(office.caseload.files.map(\.status) == [.triage, .triage, .triage, .triage, .open])
    #expect(plan.triage.map(\.number) == office.caseload.files.prefix(4).map(\.number))
  }

  @Test("A director's full name goes before another's first name")
  func fullNameFirst() throws {
    var office = try Office()
    let mara = try office.join("Mara")
    try office.take("Achternaam,Regisseur\nJansen,mara")
    #expect(try office.onlyCase.director == mara)
  }

  @Test("A label without a person in its row is reported and not kept")
  func labelWithoutPerson() throws {
    var office = try Office()
    let plan = try office.take("Achternaam,Voornaam,Label\nJansen,,rakker\nJansen,Piet,")
    #expect(plan.labelsWithoutPerson == [CellPlace(line: 2, column: 3, heading: "Label")])
    #expect(plan.keptLabels == [])
    #expect(try office.onlyCase.labels == [])
  }

  @Test("Unknown headings are listed and their cells left alone")
  func unknownHeadings() throws {
    var office = try Office()
    let plan = try office.take("BSN,Achternaam,,Bijzonderheden\n123,Jansen,x,y")
    #expect(
      plan.unknownHeadings == [
        CellPlace(line: 1, column: 1, heading: "BSN"), CellPlace(line: 1, column: 3, heading: ""),
        CellPlace(line: 1, column: 4, heading: "Bijzonderheden"),
      ])
    #expect(try office.onlyCase.notes == [])
  }

  @Test("A number alone is the house's beside a street, else the list's own")
  func plainNumber() throws {
    var office = try Office()
    try office.take("Achternaam;Straat;Nummer\nJansen;Lindestraat;12")
    #expect(try office.onlyCase.household.address == "Lindestraat 12")
    for sheet in [
      "Nummer;Achternaam;Straat;Huisnummer\n31;Jansen;Kade;1\n31;Bakker;Kade;1",
      "Number,Surname,Street\n31,Jansen,Kade\n31,Bakker,Kade",
      "Achternaam;Voornaam;Nr.\nJansen;Piet;31\nBakker;Truus;31",
    ] {
      var office = try Office()
      let plan = try office.take(sheet)
      #expect(try office.onlyCase.importedAs == "31", "\(sheet)")
      #expect(plan.unknownHeadings == [])
    }
    // English lists have the number before the street.
    var other = try Office()
    try other.take("Number,Street,Surname\n12,Kade,Jansen\n12,Laan,Bakker")
    #expect(other.caseload.files.map(\.household.houseNumber) == ["12", "12"])
  }

  @Test("A number that only counts the rows is left alone, and said so")
  func rowNumber() throws {
    var office = try Office()
    let plan = try office.take("Nr;Achternaam;Voornaam\n1;Jansen;Piet\n2;Jansen;Truus")
    #expect(try office.onlyCase.persons.map(\.firstName) == ["Piet", "Truus"])
    #expect(plan.unknownHeadings == [CellPlace(line: 1, column: 1, heading: "Nr")])
  }

  @Test("Remarks are notes, whatever a list calls them")
  func remarks() throws {
    for heading in ["Notitie", "Opmerkingen", "opmerking:", "Remarks", "Comments"] {
      var office = try Office()
      let plan = try office.take("Achternaam;\(heading)\nJansen;belt liever")
      #expect(plan.unknownHeadings == [] && plan.newCases[0].new.contacts.count == 1, "\(heading)")
    }
  }

  @Test("All is one command: the import's fact first, with the rows and cases that it made")
  func oneCommand() throws {
    var office = try Office()
    let plan = try office.plan("Case,Surname\nA,Jansen\nA,Jansen\nB,Bakker")
    guard case .importCases(let fact, let cases) = plan.command(source: "list.csv") else {
      Issue.record("no command")
      return
    }
    #expect(fact.source == "list.csv" && fact.rows == 3 && fact.cases == 2)
    #expect(cases.map(\.household.name) == ["Jansen", "Bakker"])
    let events = try office.caseload.decide(.importCases(fact, cases), at: office.desk)
    #expect(events.first is Imported)
  }

  @Test("Numbers are those of no other case, of the caseload or of the sheet")
  func numbers() throws {
    var office = try Office()
    let sheet = "Surname\n" + (0..<3000).map { "Family\($0)" }.joined(separator: "\n")
    try office.take(sheet)
    try office.take(sheet.replacing("Family", with: "Other"))
    #expect(Set(office.caseload.files.map(\.number)).count == 6000)
  }

  @Test("Numbers are drawn again when they are taken")
  func takenNumbers() throws {
    var office = try Office()
    office.random = SeededRandom(seed: 5)
    let first = try office.take("Surname\nJansen").newCases[0].new.opened.number
    office.random = SeededRandom(seed: 5)
    let second = try office.take("Surname\nBakker").newCases[0].new.opened.number
    #expect(first != second)
  }

  @Test("Only somebody of the team imports")
  func notInTeam() throws {
    let office = try Office()
    var random = SeededRandom(seed: 1)
    let stranger = MemberID(for: "Joke", using: &random)
    let terms = ImportTerms(desk: Desk(by: stranger, today: office.today), dateAloneText: "x")
    #expect(throws: ImportError.refused(.notInTeam)) {
      try ImportPlan(
        of: Array("Surname\nJansen".utf8), for: office.caseload, on: terms, using: &random)
    }
  }
}
