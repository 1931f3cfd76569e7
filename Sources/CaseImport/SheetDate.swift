// A date as people type it in a spreadsheet. Day before month, as in the Netherlands and Britain;
// what the calendar does not have, or what lacks a year, is no date.

import CaseModel

enum SheetDate {
  /// `2025-10-05`, `5-10-2025`, `5/10/25`, `5.10.2025`, `5 okt 2025`, `5 October 2025`; a time of
  /// day behind it is passed over. nil for anything else.
  static func read(_ cell: String) -> Day? {
    var parts = split(Folding.fold(cell))
    dropTime(&parts)
    guard parts.count == 5 else { return nil }
    let (a, b, c) = (parts[0], parts[2], parts[4])
    switch (a, b, c) {
    case (.number, .word(let name), .number):
      guard let month = month(name), parts[1].isGap, parts[3].isGap else { return nil }
      return day(year(c), month, a.short)
    case (.number(_, 4), .number, .number):
      guard parts[1] == parts[3], parts[1] == .mark("-") || parts[1] == .mark("/") else {
        return nil
      }
      return day(year(a), b.short, c.short)
    case (.number, .number, .number):
      guard parts[1] == parts[3], parts[1].isMark else { return nil }
      return day(year(c), b.short, a.short)
    default: return nil
    }
  }

  private static func day(_ year: Int?, _ month: Int?, _ day: Int?) -> Day? {
    guard let year, let month, let day else { return nil }
    return Day(year: year, month: month, day: day)
  }

  /// Four digits, or two of this century. A case is about people who live now: 0205 is a slip.
  private static func year(_ part: Part) -> Int? {
    switch part {
    case .number(let value, 2): 2000 + value
    case .number(let value, 4) where (1900..<2200).contains(value): value
    default: nil
    }
  }

  private enum Part: Equatable {
    case number(Int, digits: Int)
    case word(Substring)
    /// What stands between two of the others, without spaces; of spaces alone nothing is left.
    case mark(String)

    /// A day or a month: one or two digits.
    var short: Int? {
      if case .number(let value, 1...2) = self { value } else { nil }
    }

    var isMark: Bool { self == .mark("-") || self == .mark("/") || self == .mark(".") }

    /// Between a day and a month's name: `5 okt`, `5-okt`, `5. Oktober`, `okt. 2025`.
    var isGap: Bool { isMark || self == .mark("") }
  }

  private static func split(_ text: String) -> [Part] {
    var parts: [Part] = []
    var rest = text[...]
    while let first = rest.utf8.first {
      let kind = kind(first)
      let end = rest.utf8.firstIndex { self.kind($0) != kind } ?? rest.endIndex
      let run = rest[..<end]
      rest = rest[end...]
      switch kind {
      case .digit: parts.append(.number(Int(run) ?? 0, digits: run.utf8.count))
      case .letter: parts.append(.word(run))
      case .other: parts.append(.mark(run.filter { $0 != " " }))
      }
    }
    return parts
  }

  private enum Kind { case digit, letter, other }

  private static func kind(_ byte: UInt8) -> Kind {
    switch byte {
    case 0x30...0x39: .digit
    case 0x61...0x7A: .letter
    default: .other
    }
  }

  /// A spreadsheet writes midnight behind a date: ` 0:00`, `t00:00:00`.
  private static func dropTime(_ parts: inout [Part]) {
    guard parts.count >= 9, parts[5] == .mark("") || parts[5] == .word("t") else { return }
    let time = parts[6...]
    let isTime = time.enumerated().allSatisfy { at, part in
      at % 2 == 0 ? part.short != nil : part == .mark(":")
    }
    if isTime, time.count == 3 || time.count == 5 { parts.removeLast(parts.count - 5) }
  }

  private static func month(_ name: Substring) -> Int? {
    months.firstIndex { $0.contains(name) }.map { $0 + 1 }
  }

  private static let months: [[Substring]] = [
    ["januari", "january", "jan"], ["februari", "february", "feb", "febr"],
    ["maart", "march", "mrt", "mar"], ["april", "apr"], ["mei", "may"], ["juni", "june", "jun"],
    ["juli", "july", "jul"], ["augustus", "august", "aug"],
    ["september", "sep", "sept"], ["oktober", "october", "okt", "oct"],
    ["november", "nov"], ["december", "dec"],
  ]
}
