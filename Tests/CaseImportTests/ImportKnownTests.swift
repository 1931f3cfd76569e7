// A sheet that was imported before: its rows are known, and nothing is overwritten.

import CaseModel
import TestSupport
import Testing

@testable import CaseImport

@Suite("Importing what is there already")
struct ImportKnownTests {
  private let sheet = """
    Dossier;Achternaam;Voornaam;Straat;Nr;Telefoon;Regisseur;Volgende stap;Datum;Notitie;Label
    A1;El Amrani;Fatima;Lindestraat;12;111;Mara;Bel school;5-12-2026;"Een
     twee ";stakker
    A1;Bakker;Tim;Lindestraat;12;222;;;1-2-2027;Drie;
    ;Visser;;Eikstraat;3;;Joke;;;;
    ;;;Eikstraat;5;;;;;;rakker
    """

  @Test("The same sheet twice changes nothing and differs nowhere")
  func twice() throws {
    var office = try Office()
    try office.take(sheet)
    let before = office.caseload.files
    let plan = try office.take(sheet)
    #expect(plan.newCases.isEmpty && plan.differences == [] && plan.problems == [])
    #expect(plan.known.map(\.line) == [2, 4, 5, 6])
    #expect(plan.known.map(\.number) == [0, 0, 1, 2].map { before[$0].number })
    #expect(plan.command(source: "list.csv") == nil)
    #expect(office.caseload.files == before)
  }

  @Test("New rows beside known ones are imported, the known ones are left alone")
  func grownSheet() throws {
    var office = try Office()
    try office.take(sheet)
    let plan = try office.take(sheet + "\n;Smit;;Eikstraat;7;;;;;;")
    #expect(plan.newCases.map(\.lines) == [[7]])
    #expect(office.caseload.files.count == 4)
  }

  @Test("Cells that differ from the case are listed with both values and never taken over")
  func differences() throws {
    var office = try Office()
    try office.take(sheet)
    let before = office.caseload.files
    let plan = try office.take(
      """
      Dossier;Achternaam;Voornaam;Straat;Nr;Telefoon;Regisseur;Volgende stap;Datum;Notitie;Label
      a1;Amrani;Fatima;Lindelaan;13;999;Sigrid;Bel huisarts;6-12-2026;Vier;rakker
      A1;Bakker;Ans;Lindestraat;12;222;;;2-2-2027;Drie;stakker
      A1;Bakker;;;;;Joke;;;;
      """)
    let rows = plan.differences.map {
      "\($0.place.line) \($0.column) \($0.cell) | \($0.kept ?? "-")"
    }
    #expect(
      rows == [
        "2 surname Amrani | El Amrani", "2 street Lindelaan | Lindestraat",
        "2 houseNumber 13 | 12", "2 phone 999 | 111", "2 director Sigrid | Mara de Wit",
        "2 nextStep Bel huisarts | Bel school", "2 note Vier | Een\n twee",
        "2 label rakker | stakker", "3 firstName Ans | -", "3 date 2-2-2027 | 2027-02-01",
        "4 surname Bakker | El Amrani", "4 director Joke | Mara de Wit",
      ])
    #expect(plan.differences.allSatisfy { $0.origin == .store(before[0].number) })
    #expect(office.caseload.files == before)
  }

  @Test("Work done since the import is no difference: a step done is still the same step")
  func workGoesOn() throws {
    var office = try Office()
    try office.take(sheet)
    let file = try #require(office.caseload.files.first)
    try office.run(
      .completeFollowUp(
        FollowUpDone {
          ($0.caseID, $0.followUp, $0.on) = (file.id, file.followUps[0].id, office.today)
        }))
    try office.run(
      .closeCase(CaseClosed { ($0.caseID, $0.reason, $0.on) = (file.id, .moved, office.today) }))
    #expect(try office.plan(sheet).differences == [])
  }

  @Test("A list that was made from the caseload finds its cases by their numbers")
  func ownNumbers() throws {
    var office = try Office()
    try office.take("Surname\nJansen")
    let number = try office.onlyCase.number
    let plan = try office.plan("Case,Surname\n\(number.text.lowercased()),Jansen\nF-0000,Bakker")
    #expect(plan.known.map(\.number) == [number])
    #expect(plan.newCases.map(\.lines) == [[3]])
  }

  @Test("A note whose words cannot be had is not compared")
  func notesElsewhere() throws {
    var office = try Office()
    try office.take("Surname,Note\nJansen,een")
    var random = SeededRandom(seed: 1)
    func differences(_ words: String?) throws -> Int {
      let terms = ImportTerms(desk: office.desk, dateAloneText: "x", words: { _ in words })
      let bytes = Array("Surname,Note\nJansen,twee".utf8)
      return try ImportPlan(of: bytes, for: office.caseload, on: terms, using: &random)
        .differences.count
    }
    #expect(try differences(nil) == 0)
    #expect(try differences("twee") == 0)
    #expect(try differences("een") == 1)
  }

  @Test("Two desks that import one list at the same time make its cases once")
  func twoDesks() throws {
    var office = try Office()
    let first = try #require(office.plan(sheet).command(source: "a.csv"))
    let second = try #require(office.plan(sheet).command(source: "a.csv"))
    try office.run(first)
    let number = office.caseload.files[0].number
    #expect(throws: Refusal.alreadyImported(number)) { try office.run(second) }
  }
}
