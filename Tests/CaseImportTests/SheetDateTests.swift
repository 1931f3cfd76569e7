// Dates as spreadsheets have them.

import CaseModel
import Testing

@testable import CaseImport

@Suite("Dates of a sheet")
struct SheetDateTests {
  @Test(
    "The fifth of October 2025 in the ways that people write it",
    arguments: [
      "2025-10-05", "2025/10/5", "5-10-2025", "05-10-2025", "5/10/2025", "5.10.2025", "5-10-25",
      "05/10/25", "5.10.25", " 5 okt 2025 ", "5 Oct 2025", "5 oktober 2025", "5 October 2025",
      "5 OKT. 2025", "5. okt 2025", "5-okt-2025", "5-oct-25", "5 - 10 - 2025", "5-10-2025 0:00",
      "2025-10-05T00:00:00", "2025-10-05 00:00:00",
    ])
  func readable(_ text: String) {
    #expect(SheetDate.read(text) == Day(year: 2025, month: 10, day: 5))
  }

  @Test(
    "What is no day, lacks a year or could be two things is not read",
    arguments: [
      "31-2-2025", "29-2-2025", "0-1-2025", "1-13-2025", "10/25/2025", "2025-13-01", "5-10",
      "oktober 2025", "45935", "5-10/2025", "5 10 2025", "5-10-225", "5-10-0205", "5-10-02025",
      "volgende week", "asap", "5 foo 2025", "5okt", "okt 5, 2025", "2025.10.05", "1-2-3",
      "5-10-2025-1", "?", "٥-١٠-٢٠٢٥", "5-10-2025 of 6-10-2025", "99999999999999999999-1-1",
    ])
  func unreadable(_ text: String) {
    #expect(SheetDate.read(text) == nil)
  }

  @Test("Every day of four years reads back from each form")
  func everyDay() {
    let first = Day(year: 2024, month: 1, day: 1)!
    let dutch = [
      "jan", "feb", "mrt", "apr", "mei", "jun", "jul", "aug", "sep", "okt", "nov", "dec",
    ]
    for offset in 0..<(4 * 365 + 1) {
      let day = first + offset
      let (year, month, date) = day.civil
      let forms = [
        day.text, "\(date)-\(month)-\(year)", "\(date)/\(month)/\(year % 100)",
        "\(date) \(dutch[month - 1]) \(year)",
      ]
      for form in forms { #expect(SheetDate.read(form) == day, "\(form)") }
    }
  }
}
