// A sample store is told before it is built: a text file in which every line is something that
// happened. The format is described in `Samples/README.md`; this file reads it, line by line.

import CaseModel

/// What a story says.
struct Story {
  enum Section {
    case team
    case caseFile(CaseHead)
    case board(motto: String)
  }

  struct CaseHead {
    var number: CaseNumber
    var household: String
    var street: String
    var houseNumber: String
    var phone: String?
    /// The household's key in the spreadsheet that the team started from.
    var importKey: String?
  }

  /// One thing that happened.
  struct Line {
    var number: Int
    var section: Int
    var milliseconds: Int
    var day: Day
    var who: String
    var verb: String
    var fields: [String]

    /// Field `at`, or nil when it is empty or not there.
    func field(_ at: Int) -> String? {
      at < fields.count && !fields[at].isEmpty ? fields[at] : nil
    }
  }

  struct Mistake: Error, CustomStringConvertible {
    var line: Int
    var text: String
    var description: String { "line \(line): \(text)" }
  }

  var neighbourhood = ""
  var seed: UInt64 = 0
  var sections: [Section] = []
  /// In order of time.
  var lines: [Line] = []

  init(_ text: String) throws {
    for (at, line) in text.split(separator: "\n", omittingEmptySubsequences: false).enumerated() {
      let line = line.drop { $0 == " " }
      if line.isEmpty || line.hasPrefix("#") { continue }
      try read(String(line), number: at + 1)
    }
    lines.sort { ($0.milliseconds, $0.number) < ($1.milliseconds, $1.number) }
  }

  private mutating func read(_ line: String, number: Int) throws {
    let parts = Self.split(line)
    if line.hasPrefix("== ") {
      sections.append(try Self.section(parts, number))
    } else if line.hasPrefix("20") {
      lines.append(try Self.event(parts, number, section: sections.count - 1))
    } else if line.hasPrefix("neighbourhood ") {
      neighbourhood = String(line.dropFirst(14))
    } else if line.hasPrefix("seed ") {
      seed = UInt64(line.dropFirst(5)) ?? 0
    }
  }

  private static func split(_ line: String) -> [String] {
    line.split(separator: "|", omittingEmptySubsequences: false).map { part in
      var part = part
      while part.first == " " { part.removeFirst() }
      while part.last == " " { part.removeLast() }
      return String(part)
    }
  }

  private static func section(_ parts: [String], _ number: Int) throws -> Section {
    if parts[0] == "== team" { return .team }
    if parts[0] == "== board" { return .board(motto: parts.count > 1 ? parts[1] : "") }
    guard parts[0].hasPrefix("== case "), parts.count >= 4,
      let id = CaseNumber(typed: String(parts[0].dropFirst(8)))
    else { throw Mistake(line: number, text: "no such section") }
    return .caseFile(
      CaseHead(
        number: id, household: parts[1], street: parts[2], houseNumber: parts[3],
        phone: parts.count > 4 && !parts[4].isEmpty ? parts[4] : nil,
        importKey: parts.count > 5 && !parts[5].isEmpty ? parts[5] : nil))
  }

  private static func event(_ parts: [String], _ number: Int, section: Int) throws -> Line {
    let head = parts[0].split(separator: " ")
    guard parts.count >= 2, head.count == 3, let day = Day(text: String(head[0])), section >= 0
    else { throw Mistake(line: number, text: "no date, time and name") }
    let clock = head[1].split(separator: ":").compactMap { Int($0) }
    guard clock.count == 2 else { throw Mistake(line: number, text: "no time") }
    let local = day.startMilliseconds + (clock[0] * 60 + clock[1]) * 60_000
    return Line(
      number: number, section: section, milliseconds: local - day.dutchOffsetMilliseconds,
      day: day, who: String(head[2]), verb: parts[1], fields: Array(parts.dropFirst(2)))
  }
}

extension Day {
  /// What Dutch clocks are ahead of UTC on this day: two hours from the last Sunday of March to
  /// the last Sunday of October, else one.
  fileprivate var dutchOffsetMilliseconds: Int {
    let year = civil.year
    func lastSunday(_ month: Int) -> Day {
      let end = Day(year: year, month: month, day: 31)!
      return end - end.weekday % 7
    }
    let isSummer = self >= lastSunday(3) && self < lastSunday(10)
    return (isSummer ? 2 : 1) * 3_600_000
  }
}
