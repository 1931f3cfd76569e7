// Every error has its sentence in both languages. All of them stand in Tests/Texts, to be read.

import CaseJournal
import CaseModel
import Testing
import TextUI

@testable import CaseImport
@testable import FrontlijnApp

@Suite struct ErrorSentencesTests {
  private static let english = Strings(.en)
  private static let dutch = Strings(.nl)

  /// The case's name, without its values.
  private func name<Value>(_ value: Value) -> String {
    Mirror(reflecting: value).children.first?.label ?? "\(value)"
  }

  /// A block per value: its name, the English and the Dutch sentence.
  private func table<Value>(
    _ title: String, _ values: [Value], _ sentence: (Strings, Value) -> String
  ) -> String {
    var seen = Set<String>()
    var text = "== \(title)\n"
    for value in values {
      let (en, nl) = (sentence(Self.english, value), sentence(Self.dutch, value))
      text += "\(name(value))\n  en  \(en)\n  nl  \(nl)\n"
      #expect(seen.insert(en).inserted, "\(title).\(name(value)) says what another says: \(en)")
      #expect(en != nl)
    }
    return text
  }

  @Test func everyRefusalHasItsSentence() {
    let text = table("Refusal", Refusal.every) {
      $0.sentence($1, in: Example.caseload, moment: Example.utc)
    }
    KeptText.check(text, "refusals.txt")
  }

  @Test func oneOfSomethingIsSaidAsOne() {
    for (refusal, dutch) in [
      (Refusal.directsCases(count: 1), "1 casus."), (.goalHasOpenSteps(count: 1), "1 stap "),
    ] {
      #expect(Self.dutch.sentence(refusal, in: Caseload()).contains(dutch))
    }
    #expect(
      Self.english.sentence(.goalHasOpenSteps(count: 1), in: Caseload()).contains("1 open step."))
  }

  @Test func aLineFullOfEscapesIsNotCalledTooLong() {
    let refusal = Refusal.tooLong(field: "text", limit: 16_000, count: 15_900)
    #expect(Self.english.sentence(refusal, in: Caseload()).contains("special characters"))
  }

  @Test func everyErrorOfAStoreHasItsSentence() {
    var text = table("JournalError", JournalError.every) { $0.sentence($1) }
    text += table("ExportProblem", ExportProblem.every) {
      $0.sentence(.badExport(line: 12, $1))
    }
    text += table("ReadOnlyReason", ReadOnlyReason.every) { $0.sentence($1) }
    text += table("Finding.What", Finding.What.every) { $0.sentence(Example.finding($1)) }
    let faults = FileCall.allCases.map { FileFault($0, "/home/mara/team/HEADS", code: 5) }
    text += "== FileFault, by call\n"
    for fault in faults {
      text += "\(fault.call)\n  en  \(Self.english.sentence(fault))\n"
      text += "  nl  \(Self.dutch.sentence(fault))\n"
    }
    text += "== FileFault, by errno\n"
    for code: Int32 in [1, 2, 5, 13, 17, 20, 21, 22, 23, 24, 27, 28, 30, 36, 37, 40, 99, 116, 122] {
      let fault = FileFault(.open, "/home/mara/team/HEADS", code: code)
      text += "\(code)\n  en  \(Self.english.sentence(fault))\n"
      text += "  nl  \(Self.dutch.sentence(fault))\n"
    }
    KeptText.check(text, "store-errors.txt")
  }

  @Test func aFindingNamesFileLineByteAndSeverity() {
    for severity in [Finding.Severity.information, .torn, .damaged] {
      let finding = Finding(severity, .damagedHeads, file: "HEADS")
      let sentence = Self.english.sentence(finding)
      #expect(sentence.hasPrefix("HEADS: \(Self.english.name(severity)): "))
    }
    #expect(
      Self.dutch.sentence(Example.finding(.missingSegment))
        .hasPrefix("log/7QK3M9ABCD/000001.log, regel 12, byte 4031: beschadigd: "))
  }

  @Test func everyErrorOfASheetHasItsSentence() {
    var text = table("ImportError", ImportError.every) {
      $0.sentence($1, in: Example.caseload)
    }
    text += table("RowProblem", RowProblem.Reason.every) { strings, reason in
      strings.sentence(
        RowProblem(line: 12, column: 9, heading: "Datum", reason: reason), in: Example.caseload)
    }
    KeptText.check(text, "import-errors.txt")
  }

  @Test func everyErrorOfAThemeHasItsSentence() {
    let text = table("ThemeError", ThemeError.Reason.every) { strings, reason in
      let line = reason == .missingName ? 0 : 12
      return strings.sentence(
        ThemeError(line: line, role: "overdue", reason: reason), file: "mine.theme")
    }
    KeptText.check(text, "theme-errors.txt")
  }

  @Test func aPathIsQuotedWhereAShellNeedsIt() {
    #expect(Self.english.quoted("/home/mara/team") == "/home/mara/team")
    #expect(Self.english.quoted("/home/é/team") == "/home/é/team")
    #expect(Self.english.quoted("/our team") == "'/our team'")
    #expect(Self.english.quoted("it's") == "'it'\\''s'")
    #expect(Self.english.quoted("") == "''")
  }
}
