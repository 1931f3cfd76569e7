// The Stakkers & Rakkers list: which cases are shown, in which order, and which one is selected.

import CaseModel
import TextUI

/// What the list shows.
public struct CasesState: Sendable {
  public internal(set) var rows: [CaseRow] = []
  public internal(set) var list = ListState<CaseID>()
  public internal(set) var order = CaseOrder.nextStep
  public internal(set) var scope = CaseScope.current
  /// The filter; nil when nobody filters. It stays in force when the typing has ended.
  public internal(set) var filter: TextField?
  public internal(set) var isTyping = false
  /// The widest household and address of these rows, in cells; at most 24.
  private(set) var householdCells = 0
  private(set) var streetCells = 0
  /// Cases in scope before the filter.
  public internal(set) var scopeCount = 0
  /// Contacts in each of the last twelve months, of the cases in scope before the filter.
  private(set) var contacts: [Int] = []
  /// What each director carries, whatever is filtered.
  private(set) var workload: [Workload] = []
  private var known: [CaseID: Known] = [:]
  private var byID: [CaseID: Int] = [:]

  /// What was made of a case, as long as neither it nor the day has changed.
  private struct Known {
    var stamp: Stamp
    var today: Day
    var row: CaseRow
    var contacts: [Int]
  }

  static let months = 12

  init() {}

  public func row(_ id: CaseID) -> CaseRow? { byID[id].map { rows[$0] } }

  /// Contacts with a household in each of the last twelve months.
  func contacts(of id: CaseID) -> [Int] { known[id]?.contacts ?? [] }

  /// Makes the rows anew; those of cases that did not change are kept.
  mutating func refresh(_ caseload: Caseload, me: MemberID?, today: Day) {
    var fresh: [CaseID: Known] = [:]
    fresh.reserveCapacity(caseload.files.count)
    for file in caseload.files {
      if let held = known[file.id], held.stamp == file.changed, held.today == today {
        fresh[file.id] = held
      } else {
        fresh[file.id] = Known(
          stamp: file.changed, today: today, row: CaseRow(file, in: caseload, on: today),
          contacts: file.contactsByMonth(Self.months, until: today))
      }
    }
    known = fresh
    let scoped = fresh.values.map(\.row).inScope(scope, of: me, on: today)
    scopeCount = scoped.count
    workload = fresh.values.map(\.row).workload(on: today)
    contacts = scoped.reduce(into: [Int](repeating: 0, count: Self.months)) { sums, row in
      for (month, more) in (fresh[row.id]?.contacts ?? []).enumerated() { sums[month] += more }
    }
    householdCells = Self.widest(scoped, \.household)
    streetCells = Self.widest(scoped, \.street)
    rows = scoped.matching(filter?.text ?? "").sorted(by: order)
    byID = Dictionary(zip(rows.map(\.id), rows.indices)) { first, _ in first }
    list.update(rows.map(\.id))
  }

  private static func widest(_ rows: [CaseRow], _ text: KeyPath<CaseRow, String>) -> Int {
    min(24, rows.lazy.map { $0[keyPath: text].widthCells }.max() ?? 0)
  }
}

public typealias CasesTarget = ListTarget<CaseID>
