// The list as lines of text: one case a line, aligned, never wider than 80 cells, so that it reads
// well in a terminal, a pipe and a mail.

import CaseModel
import FrontlijnApp
import TextUI

/// Lines and columns are counted in cells: accents and wide letters keep their places.
let lineCells = 80

struct CaseListText {
  private let caseload: Caseload
  private let today: Day
  private let strings: Strings

  init(_ caseload: Caseload, on today: Day, _ strings: Strings) {
    self.caseload = caseload
    self.today = today
    self.strings = strings
  }

  /// Number, label, director, plan, when and seen have their widths; household and next step
  /// share what is left.
  private static func widths(number: Int) -> [Int] {
    let fixed = [number, 3, 3, 5, 13, 6]
    let left = lineCells - 2 - fixed.reduce(0, +) - 7
    return [number, left / 2, 3, 3, 5, 13, left - left / 2, 6]
  }

  /// The rows between their headings and a count.
  func lines(_ rows: [CaseRow], of all: Int) -> [String] {
    if all == 0 { return [strings.listIsEmpty] }
    let widths = Self.widths(number: rows.map(\.number.text.utf8.count).max() ?? 6)
    let heading = line("", strings.listHeadings, widths)
    return [heading] + rows.map { line(mark($0), cells($0), widths) }
      + ["", strings.listFoot(shown: rows.count, all: all)]
  }

  private func mark(_ row: CaseRow) -> String {
    row.status == .triage || row.daysLate(on: today) != nil ? "!" : ""
  }

  private func cells(_ row: CaseRow) -> [String] {
    let letters = row.labels.map { strings.letter($0.kind) }
    let distinct = letters.reduce(into: [String]()) { if !$0.contains($1) { $0.append($1) } }
    return [
      row.number.text, row.household, distinct.joined(separator: "+"),
      strings.directorOrNone(row, in: caseload),
      row.stepsTotal == 0 ? "" : "\(row.stepsDone)/\(row.stepsTotal)",
      strings.when(row, today: today),
      strings.next(row, today: today), row.status == .closed ? "" : strings.seen(row, today: today),
    ]
  }

  private func line(_ mark: String, _ cells: [String], _ widths: [Int]) -> String {
    let last = cells.count - 1
    let fitted = zip(cells, widths).enumerated().map { at, cell in
      cell.0.printable.fitted(
        to: cell.1, at == last ? .right : .left, cut: at == 1 ? .middle : .end)
    }
    let line = mark.padded(to: 2) + fitted.joined(separator: " ")
    return String(line.reversed().drop { $0 == " " }.reversed())
  }
}

extension String {
  /// Without what could drive a terminal or turn a line around: control characters but line
  /// breaks become U+FFFD, marks of direction go.
  var printable: String {
    var out = String.UnicodeScalarView()
    for scalar in unicodeScalars {
      switch scalar.value {
      case 0x0A: out.append(scalar)
      case 0x09: out.append(" ")
      case 0x00..<0x20, 0x7F..<0xA0, 0x2028, 0x2029: out.append("\u{FFFD}")
      case 0x200E, 0x200F, 0x202A...0x202E, 0x2066...0x2069: break
      default: out.append(scalar)
      }
    }
    return String(out)
  }
}
