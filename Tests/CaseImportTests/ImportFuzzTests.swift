// Whatever a file holds, the import answers with a plan or an error and never breaks.

import CaseModel
import TestSupport
import Testing

@testable import CaseImport

@Suite("Import of anything")
struct ImportFuzzTests {
  @Test("Random bytes are a sheet or an error, never a crash")
  func randomBytes() throws {
    for seed in seeds() {
      var random = SeededRandom(seed: seed)
      var office = try Office()
      for _ in 0..<300 {
        let count = Int.random(in: 0...200, using: &random)
        let bytes = (0..<count).map { _ in UInt8.random(in: 0...255, using: &random) }
        _ = try? office.plan(bytes)
        _ = try? office.plan(Array("Surname,Note,Date\n".utf8) + bytes.filter { $0 != 0 })
      }
    }
  }

  @Test("A good sheet with a few bytes changed still plans nothing that the rules refuse")
  func mutatedSheets() throws {
    let sheet = """
      Dossier;Achternaam;Voornaam;Straat;Nr;Telefoon;Regisseur;Volgende stap;Datum;Notitie;Label
      A1;El Amrani;Fatima;Lindestraat;12;111;Mara;Bel school;5-12-2026;"Een, twee";stakker
      A1;Bakker;Tim;Lindestraat;12;222;;;1-2-2027;Drie;rakker
      ;Visser;;Eikstraat;3;;Joke;;;;
      """
    for seed in seeds() {
      var random = SeededRandom(seed: seed)
      for _ in 0..<100 {
        var bytes = Array(sheet.utf8)
        for _ in 0..<Int.random(in: 1...6, using: &random) {
          let at = Int.random(in: 0..<bytes.count, using: &random)
          let marks = Array("\"; ,\n\r\t019-\u{E9}".utf8) + [0xFF]
          bytes[at] = marks.randomElement(using: &random)!
        }
        var office = try Office()
        guard let plan = try? office.plan(bytes) else { continue }
        guard let command = plan.command(source: "x", skippingBadRows: true) else { continue }
        try office.run(command)
        let again = try office.plan(bytes)
        #expect(again.newCases.isEmpty, "seed \(seed)")
        #expect(
          again.differences.filter { if case .store = $0.origin { true } else { false } }.count
            <= plan.differences.count, "seed \(seed)")
      }
    }
  }

  @Test("Every row is accounted for once: in a new case, known, bad or held back")
  func everyRow() throws {
    for seed in seeds() {
      var random = SeededRandom(seed: seed)
      var office = try Office()
      try office.take("Case,Surname\n1,Jansen\n2,Bakker")
      let columns = SheetColumn.allCases.shuffled(using: &random)
      let writer = SheetWriter(
        separator: SheetSeparator.allCases.randomElement(using: &random)!, lineEnd: "\n")
      var sheet = [columns.map { $0.headings.randomElement(using: &random)! }]
      for _ in 0..<300 {
        sheet.append(columns.map { randomCell(of: $0, &random) })
      }
      let text = writer.write(sheet, using: &random)
      let plan = try office.plan(text)
      let filled = sheet.indices.dropFirst().filter { !sheet[$0].allSatisfy(\.isEmpty) }
      let lines =
        plan.newCases.flatMap(\.lines) + plan.known.map(\.line) + plan.heldBack.map(\.line)
        + Set(plan.problems.map(\.line))
      #expect(lines.sorted() == filled.map { $0 + 1 }, "seed \(seed)")
      #expect(plan.rowCount == filled.count, "seed \(seed)")
      let command = try #require(plan.command(source: "x", skippingBadRows: true))
      try office.run(command)
    }
  }

  private func randomCell(of column: SheetColumn, _ random: inout SeededRandom) -> String {
    let cells: [String] =
      switch column {
      case .caseNumber: ["", "1", "2", "3", "4 b", "5"]
      case .date: ["", "", "1-2-2027", "5 okt 2026", "2026-1-2", "nooit"]
      case .director: ["", "Mara", "Bram", "Joke"]
      case .note: ["", "a;b", "\"c\"", "d, e", "f\u{1B}[31m"]
      default: ["", "A", "a", "Lange naam", "é\u{301}"]
      }
    return cells.randomElement(using: &random)!
  }

  @Test("A list of 20,000 rows is planned without delay")
  func speed() throws {
    var office = try Office()
    var text = "Dossier;Achternaam;Voornaam;Straat;Nr;Telefoon;Regisseur;Volgende stap;Datum;"
    text += "Notitie;Label\n"
    for row in 0..<20_000 {
      text += "D\(row);Familie\(row);Voornaam\(row % 90);Lindestraat;\(row % 200);06-\(row);Mara;"
      text += "Bel de school over \(row);5-12-2026;\"Notitie, nummer \(row)\";stakker\n"
    }
    let bytes = Array(text.utf8)
    var plan: ImportPlan?
    let time = try ContinuousClock().measure { plan = try office.plan(bytes) }
    print("20,000 rows, \(bytes.count / 1024) KiB: planned in \(time)")
    #expect(plan?.newCases.count == 20_000)
    #if DEBUG
      let limit = Duration.seconds(120)
    #else
      let limit = Duration.seconds(1)
    #endif
    #expect(time < limit)
  }
}
