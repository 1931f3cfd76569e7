// The list: what a row says, how rows are sorted, filtered and found.

import TestSupport
import Testing

@testable import CaseModel

@Suite("The case list")
struct CaseRowTests {
  private func rows(_ town: Town) -> [CaseRow] {
    town.caseload.files.map { CaseRow($0, in: town.caseload, on: town.today) }
  }

  private func names(_ rows: [CaseRow]) -> [String] { rows.map(\.household) }

  @Test("A row shows what the case file says today")
  func row() throws {
    var town = try Town()
    let id = try town.open("El Amrani")
    let person = try town.person(id)
    try town.run(town.label(id, person, .stakker))
    let goal = try town.goal(id)
    try town.done(id, try town.step(id, goal))
    _ = try town.step(id, goal, "Bel school", due: town.today - 3)
    _ = try town.note(id, on: town.today - 8)
    let row = try #require(rows(town).first)
    #expect(row.number == town[id].number && row.household == "El Amrani")
    #expect(row.street == "Lindestraat 12" && row.status == .open && row.director == town.mara)
    #expect(row.stepsDone == 1 && row.stepsTotal == 2)
    #expect(row.nextStep == "Bel school" && row.daysLate(on: town.today) == 3)
    #expect(row.daysUnseen(on: town.today) == 8)
    #expect(
      row.labels == [
        CaseRow.RowLabel(kind: .stakker, reviewOn: town.today + 90, lacksGround: false)
      ])
  }

  @Test("A step of today is not late, and nothing is late in a closed case")
  func late() throws {
    var town = try Town()
    let id = try town.open()
    _ = try town.followUp(id, due: town.today)
    #expect(rows(town)[0].daysLate(on: town.today) == nil)
    #expect(rows(town)[0].daysLate(on: town.today + 1) == 1)
    #expect(rows(town)[0].closed == nil)
    try town.close(id)
    #expect(rows(town)[0].daysLate(on: town.today + 1) == nil)
    #expect(rows(town)[0].nextStep == nil)
    #expect(rows(town)[0].closed == Closing(reason: .moved, on: town.today))
  }

  @Test("A closed case still shows who directed it last; a case in triage nobody")
  func lastDirector() throws {
    var town = try Town()
    let id = try town.open()
    try town.assign(id, to: town.bram)
    try town.close(id)
    _ = try town.openInTriage()
    #expect(rows(town).map(\.director) == [town.bram, nil])
    #expect(names(rows(town).inScope(.mine, of: town.bram, on: town.today)) == [])
  }

  @Test("Scopes: current, mine, triage, late, closed, all")
  func scopes() throws {
    var town = try Town()
    _ = try town.open("Van Mara")
    let bram = try town.open("Van Bram")
    try town.assign(bram, to: town.bram)
    _ = try town.followUp(bram, due: town.today - 1)
    _ = try town.openInTriage("Triage")
    try town.close(try town.open("Gesloten"))
    let rows = rows(town)
    func scope(_ scope: CaseScope) -> [String] {
      names(rows.inScope(scope, of: town.mara, on: town.today))
    }
    #expect(scope(.current) == ["Van Mara", "Van Bram", "Triage"])
    #expect(scope(.mine) == ["Van Mara"])
    #expect(scope(.triage) == ["Triage"])
    #expect(scope(.late) == ["Van Bram"])
    #expect(scope(.closed) == ["Gesloten"])
    #expect(scope(.all).count == 4)
  }

  @Test("Scopes: stakkers, rakkers, and labels that somebody has to look at again")
  func scopesOfLabels() throws {
    var town = try Town()
    _ = try town.open("Zonder")
    for (name, kind, review) in [
      ("S", LabelKind.stakker, 90), ("R", .rakker, 60), ("Beide", .both, 30),
      ("Imported", .undetermined, 0),
    ] {
      let id = try town.open(name)
      let person = try town.person(id)
      try town.run(town.label(id, person, kind) { $0.review = town.today + review })
    }
    let gone = try town.open("Gesloten")
    try town.run(town.label(gone, try town.person(gone), .rakker) { $0.review = town.today + 9 })
    try town.close(gone)
    let rows = rows(town)
    func scope(_ scope: CaseScope, _ days: Int = 0) -> [String] {
      names(rows.inScope(scope, of: town.mara, on: town.today + days))
    }
    #expect(scope(.stakkers) == ["S", "Beide"])
    #expect(scope(.rakkers) == ["R", "Beide"])
    #expect(!scope(.review, 29).contains("Beide"))
    #expect(scope(.review, 30).contains("Beide"))
    #expect(!scope(.review, 90).contains("Gesloten"))
  }

  @Test("By next step: triage first, then by day, then without a day, then closed, the last first")
  func byNextStep() throws {
    var town = try Town()
    try town.close(try town.open("A month ago", on: town.today - 40), on: town.today - 30)
    try town.close(try town.open("Closed"))
    _ = try town.open("Nothing")
    let late = try town.open("Late")
    _ = try town.followUp(late, due: town.today - 5)
    let soon = try town.open("Soon")
    _ = try town.followUp(soon, due: town.today + 5)
    let undated = try town.open("Undated")
    _ = try town.followUp(undated)
    _ = try town.openInTriage("Triage")
    #expect(
      names(rows(town).sorted(by: .nextStep))
        == ["Triage", "Late", "Soon", "Nothing", "Undated", "Closed", "A month ago"])
  }

  @Test("By street: names by letter, house numbers by number")
  func byStreet() throws {
    var town = try Town()
    for (name, street, number) in [
      ("D", "Lindestraat", "12"), ("A", "eikstraat", "3"), ("C", "Lindestraat", "9"),
      ("E", "Lindestraat", "12a"), ("B", "Éikstraat", "20"),
    ] {
      var new = town.newCase(name)
      (new.household.street, new.household.houseNumber) = (street, number)
      try town.run(.openCase(new))
    }
    #expect(names(rows(town).sorted(by: .street)) == ["A", "B", "C", "D", "E"])
  }

  @Test("By label: with a ground by review, then undetermined, then none")
  func byLabel() throws {
    var town = try Town()
    _ = try town.open("None")
    for (name, kind, review) in [
      ("Later", LabelKind.stakker, 90), ("Undetermined", .undetermined, 0), ("Sooner", .both, 20),
    ] {
      let id = try town.open(name)
      let person = try town.person(id)
      try town.run(town.label(id, person, kind) { $0.review = town.today + review })
    }
    #expect(names(rows(town).sorted(by: .label)) == ["Sooner", "Later", "Undetermined", "None"])
  }

  @Test("By household without regard to accents; by last contact, the longest unseen first")
  func otherOrders() throws {
    var town = try Town()
    for (name, days) in [("Öztürk", 3), ("Bakker", 9), ("ozan", 1)] {
      _ = try town.note(try town.open(name), on: town.today - days)
    }
    _ = try town.open("Never")
    #expect(names(rows(town).sorted(by: .household)) == ["Bakker", "Never", "ozan", "Öztürk"])
    #expect(names(rows(town).sorted(by: .lastContact)) == ["Never", "Bakker", "Öztürk", "ozan"])
    let numbers = rows(town).sorted(by: .number).map(\.number)
    #expect(numbers == numbers.sorted())
  }

  @Test("Every order is one order, whatever the rows came in")
  func totalOrder() throws {
    for seed in seeds() {
      var team = try RandomTeam(seed: seed)
      for _ in 0..<600 { _ = team.step() }
      var random = SeededRandom(seed: seed)
      let today = Day(number: 20_050)
      let rows = team.caseload.files.map { CaseRow($0, in: team.caseload, on: today) }
      for order in CaseOrder.allCases {
        let sorted = rows.sorted(by: order)
        #expect(Set(sorted) == Set(rows))
        #expect(rows.shuffled(using: &random).sorted(by: order) == sorted, "seed \(seed)")
      }
    }
  }

  @Test("Search finds every word in any order, in number, name, address, members and director")
  func search() throws {
    var town = try Town()
    let id = try town.open("El Amrani")
    _ = try town.person(id, "Fatíma")
    _ = try town.open("Bakker")
    let number = town[id].number.text
    let rows = rows(town)
    for query in [
      "amrani", "EL amr", "fatima el", "mara amrani", "wit fatima", "straat fatima", "12 amrani",
      number, String(number.dropFirst(2)).lowercased(), "  Amráni  ",
    ] {
      #expect(names(rows.matching(query)) == ["El Amrani"], "\(query)")
    }
    #expect(rows.matching("").count == 2 && rows.matching(" \t").count == 2)
    #expect(rows.matching("lindestraat").count == 2)
    for query in ["fatima bakker", "amranis", "elamrani", "x"] {
      #expect(rows.matching(query).isEmpty, "\(query)")
    }
  }

  @Test("A case is found by the number that the old list gave it, a closed one by its director")
  func searchOldNames() throws {
    var town = try Town()
    let new = town.newCase("Jansen", director: town.bram, importedAs: "2019-014")
    try town.run(.openCase(new))
    try town.close(new.opened.caseID)
    #expect(rows(town).matching("2019-014").count == 1)
    #expect(rows(town).matching("postma").count == 1)
  }
}
