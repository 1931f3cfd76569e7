// The log as lines of text: one entry a line, when, who, where and what. Not wrapped: in a pipe a
// line is whole, so that grep finds it; on a terminal it is cut at the edge.

import CaseJournal
import CaseModel
import FrontlijnApp
import Glibc
import TextUI

struct LogText {
  private let store: OpenStore
  private var strings: Strings { store.strings }
  private var caseload: Caseload { store.caseload }
  private let nameCells: Int
  /// Where a line is cut; nil leaves it whole.
  private let width: Int?

  /// A resident's words are said as far as they tell which entry it is.
  private static let wordCells = 60

  init(_ store: OpenStore) {
    self.store = store
    nameCells = min(24, store.caseload.team.map { $0.name.widthCells }.max() ?? 0)
    width = Self.terminalCells
  }

  private static var terminalCells: Int? {
    var size = winsize()
    guard isatty(1) == 1, ioctl(1, UInt(TIOCGWINSZ), &size) == 0, size.ws_col > 0 else {
      return nil
    }
    return Int(size.ws_col)
  }

  /// `2026-11-20 13:00  Ilse Vermeulen  F-QW68 Boersma: note · visit · “…”`
  func line(_ entry: LoggedEntry) -> String {
    let moment = LocalMoment(entry.time)
    let when = "\(moment.day) \(moment.hour < 10 ? "0" : "")\(moment.clock)"
    let name = entry.by.map(caseload.name(of:)) ?? ""
    var text = words(entry, on: moment.day)
    if !entry.counts { text = "\(strings.undoneMark) \(text)" }
    if let file = entry.caseID.flatMap({ caseload[$0] }) {
      text = "\(file.number.text) \(file.household.name): \(text)"
    }
    let line = "\(when)  \(name.fitted(to: nameCells, cut: .middle))  \(text)"
      .printable.replacing("\n", with: " ")
    return width.map { line.cut(to: $0) } ?? line
  }

  private func words(_ entry: LoggedEntry, on day: Day) -> String {
    guard case .known(let event) = entry.event else { return entry.typeAndFields }
    var undone: [any Event] = []
    if let undo = event as? Undone { undone = store.journal.events(of: undo.what) }
    return strings.words(
      of: event, writtenOn: day, in: caseload, undone: undone, textCells: Self.wordCells)
  }
}

/// The log as JSON: one object per entry. Keys and words are those of the log.
struct LogJSON {
  private let caseload: Caseload
  private var integers = IntegerKeys()

  init(_ caseload: Caseload) { self.caseload = caseload }

  mutating func line(_ entry: LoggedEntry) -> [UInt8] {
    var json = JSONText()
    var integers = integers
    json.object { json in
      json.field("entry", entry.id.text)
      json.field("at", entry.time.text)
      json.field("by", entry.by?.name)
      json.field("name", entry.by.map(caseload.name(of:)))
      json.field("case", entry.caseID.flatMap { caseload[$0]?.number.text })
      json.field("counts", entry.counts)
      entry.writeFields(to: &json, &integers)
    }
    self.integers = integers
    return json.bytes + [0x0A]
  }
}
