// One and many, in both languages: every sentence with a number that a team can see.

import CaseModel
import Testing

@testable import FrontlijnApp

@Suite struct PluralTests {
  private static let rows: [(say: @Sendable (Strings) -> String, en: String, nl: String)] = [
    ({ $0.days(1) }, "1 day", "1 dag"), ({ $0.days(2) }, "2 days", "2 dagen"),
    ({ $0.days(0) }, "0 days", "0 dagen"),
    ({ $0.late(1) }, "1 day late", "1 dag te laat"),
    ({ $0.late(3) }, "3 days late", "3 dagen te laat"),
    ({ $0.distance(Stage.today, from: Stage.today) }, "today", "vandaag"),
    ({ $0.distance(Stage.today + 1, from: Stage.today) }, "tomorrow", "morgen"),
    ({ $0.distance(Stage.today + 2, from: Stage.today) }, "in 2 days", "over 2 dagen"),
    ({ $0.distance(Stage.today + -1, from: Stage.today) }, "yesterday", "gisteren"),
    ({ $0.distance(Stage.today + -2, from: Stage.today) }, "2 days ago", "2 dagen geleden"),
    ({ $0.lastSeen(0) }, "today", "vandaag"), ({ $0.lastSeen(1) }, "1 day", "1 dag"),
    ({ $0.casesCounted(1) }, "1 case", "1 casus"),
    ({ $0.casesCounted(2) }, "2 cases", "2 casussen"),
    ({ $0.checkedUp(1) }, "1 line asks for attention.", "1 regel vraagt aandacht."),
    ({ $0.checkedUp(2) }, "2 lines ask for attention.", "2 regels vragen aandacht."),
    (
      { $0.imported(cases: 1, triage: 0, isDryRun: true) },
      "Nothing was written. It would make 1 case.",
      "Er is niets geschreven. Er zou 1 casus bij komen."
    ),
    (
      { $0.imported(cases: 2, triage: 1, isDryRun: true) },
      "Nothing was written. It would make 2 cases, 1 of them in triage.",
      "Er is niets geschreven. Er zouden 2 casussen bij komen, waarvan 1 in triage."
    ),
    ({ $0.badRowsSkipped(1) }, "1 bad row was skipped.", "1 foute rij is overgeslagen."),
    ({ $0.badRowsSkipped(2) }, "2 bad rows were skipped.", "2 foute rijen zijn overgeslagen."),
    (
      { $0.verified(entries: 1, writers: 1, segments: 1, bytes: 1) },
      "1 entry, 1 writer, 1 file, 1 byte read.", "1 regel, 1 schrijver, 1 bestand, 1 byte gelezen."
    ),
    (
      { $0.verified(entries: 2, writers: 2, segments: 2, bytes: 2) },
      "2 entries, 2 writers, 2 files, 2 bytes read.",
      "2 regels, 2 schrijvers, 2 bestanden, 2 bytes gelezen."
    ),
    (
      { $0.sentence(.tooLong(field: "text", limit: 10, count: 11), in: Caseload()) },
      "Text is 1 character too long (at most 10 characters). Shorten it.",
      "Tekst is 1 teken te lang (hooguit 10 tekens). Kort het in."
    ),
    (
      { $0.sentence(.tooLong(field: "text", limit: 10, count: 12), in: Caseload()) },
      "Text is 2 characters too long (at most 10 characters). Shorten it.",
      "Tekst is 2 tekens te lang (hooguit 10 tekens). Kort het in."
    ),
  ]

  @Test(arguments: 0..<rows.count)
  func oneAndManyAreSaidRight(_ row: Int) {
    let (say, en, nl) = Self.rows[row]
    #expect(say(Strings(.en)) == en)
    #expect(say(Strings(.nl)) == nl)
  }

  @Test func monthsAndWeekdaysAreOfTheirLanguage() {
    let day = Day(year: 2026, month: 3, day: 2)!
    #expect(Strings(.en).dayLong(day) == "Monday 2 March 2026")
    #expect(Strings(.nl).dayLong(day) == "maandag 2 maart 2026")
    #expect(Strings(.en).day(day, today: Stage.today) == "Mon 2 Mar")
    #expect(Strings(.nl).day(day, today: Stage.today) == "ma 2 mrt")
  }
}
