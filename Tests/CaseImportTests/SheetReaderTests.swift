// Cells and rows: separators, quotation marks, line ends.

import CaseModel
import TestSupport
import Testing

@testable import CaseImport

/// All rows of a text, blank ones too.
private func rows(_ text: String, _ separator: SheetSeparator = .comma) throws -> [SheetRow] {
  var reader = SheetReader(Array(text.utf8), separator)
  var rows: [SheetRow] = []
  while let row = try reader.next() { rows.append(row) }
  return rows
}

private func cells(_ text: String, _ separator: SheetSeparator = .comma) throws -> [[String]] {
  try rows(text, separator).map(\.cells)
}

@Suite("Reading CSV")
struct SheetReaderTests {
  @Test("Cells end at separators and rows at line ends")
  func plain() throws {
    #expect(try cells("a,b\nc,d") == [["a", "b"], ["c", "d"]])
    #expect(try cells("a;b;") == [["a;b;"]])
    #expect(try cells("a;b;", .semicolon) == [["a", "b", ""]])
    #expect(try cells("a\tb c", .tab) == [["a", "b c"]])
    #expect(try cells("") == [])
    #expect(try cells(",") == [["", ""]])
  }

  @Test("CRLF, LF and CR each end one line, and a last one begins no row")
  func lineEnds() throws {
    let found = try rows("a\r\nb\nc\rd\r\n\r\ne\n")
    #expect(found.map(\.cells) == [["a"], ["b"], ["c"], ["d"], [""], ["e"]])
    #expect(found.map(\.line) == [1, 2, 3, 4, 5, 6])
  }

  @Test("A quoted cell keeps separators, line breaks and doubled quotes")
  func quotes() throws {
    let found = try rows("\"a,\"\"b\"\"\r\nc\",d\n\"\"\ne")
    #expect(found.map(\.cells) == [["a,\"b\"\r\nc", "d"], [""], ["e"]])
    #expect(found.map(\.line) == [1, 3, 4])
  }

  @Test("A quote inside a cell, and text behind a closing quote, are kept as they stand")
  func strayQuotes() throws {
    #expect(try cells("De \"Boom\",\"a\"b") == [["De \"Boom\"", "ab"]])
  }

  @Test("A quote that never closes is named by the line that opened it")
  func unclosed() {
    #expect(throws: ImportError.unclosedQuote(line: 3)) {
      try cells("a,b\n\"x\ny\",\"z\n,\n,")
    }
  }

  @Test("The separator is the one under which headings are known, quotes respected")
  func sniffing() throws {
    for (separator, mark) in [(SheetSeparator.semicolon, ";"), (.comma, ","), (.tab, "\t")] {
      let text = ["\"Achternaam\"", "\"Next step, or; \t\"", "Straat"].joined(separator: mark)
      let sheet = try Sheet(Array((text + "\nJansen").utf8))
      #expect(sheet.separator == separator)
      #expect(sheet.headings == ["Achternaam", "Next step, or; \t", "Straat"])
    }
    #expect(try Sheet(Array("Achternaam\nJansen".utf8)).headings == ["Achternaam"])
    // More cells make no separator when their headings are unknown.
    let few = try Sheet(Array("Achternaam;Straat, nummer, postcode\nJansen;A".utf8))
    #expect(few.headings == ["Achternaam", "Straat, nummer, postcode"])
  }

  @Test("Excel's first line sep=; is believed and is no heading")
  func separatorLine() throws {
    let sheet = try Sheet(Array("sep=;\r\nAchternaam;Straat\r\nJansen;A,B".utf8))
    #expect(sheet.separator == .semicolon)
    #expect(sheet.headingLine == 2)
    #expect(sheet.rows == [SheetRow(line: 3, cells: ["Jansen", "A,B"])])
  }

  @Test("Blank lines and rows of empty cells are passed over")
  func blankRows() throws {
    let sheet = try Sheet(Array("\n ;\nAchternaam;Straat;;\n;;;\nJansen;;;\n\n".utf8))
    #expect(sheet.headings == ["Achternaam", "Straat"])
    #expect(sheet.rows.map(\.line) == [5])
  }

  @Test("Headings are known in any order, spelling and of either language")
  func headings() {
    #expect(SheetColumn(heading: "  ACHTERNAAM ") == .surname)
    #expect(SheetColumn(heading: "case_number:") == .caseNumber)
    #expect(SheetColumn(heading: "Volgende\nstap") == .nextStep)
    #expect(SheetColumn(heading: "Prénom") == nil)
    #expect(SheetColumn(heading: "") == nil)
    for column in SheetColumn.allCases {
      for heading in column.headings { #expect(SheetColumn(heading: heading) == column) }
    }
  }

  @Test("A sheet written with any separator, quotes and line end reads back the same")
  func roundTrip() throws {
    for seed in seeds() {
      var random = SeededRandom(seed: seed)
      for _ in 0..<200 {
        let separator = SheetSeparator.allCases.randomElement(using: &random)!
        let writer = SheetWriter(
          separator: separator,
          lineEnd: ["\n", "\r", "\r\n"].randomElement(using: &random)!)
        let sheet = (0..<Int.random(in: 1...6, using: &random)).map { _ in
          (0..<Int.random(in: 1...5, using: &random)).map { _ in randomCell(&random) }
        }
        // A last row that is one empty cell cannot be told from the end of the file.
        if sheet.last == [""] { continue }
        let text = writer.write(sheet, using: &random)
        #expect(try cells(text, separator) == sheet, "seed \(seed)")
      }
    }
  }

  private func randomCell(_ random: inout SeededRandom) -> String {
    let letters = Array("ab é€😀\"\"\";,\t'\n\r")
    let cell = (0..<Int.random(in: 0...8, using: &random)).map { _ in
      letters.randomElement(using: &random)!
    }
    return String(cell)
  }
}
