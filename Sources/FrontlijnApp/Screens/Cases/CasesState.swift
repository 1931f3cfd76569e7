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
  /// Cases in scope before the filter.
  public internal(set) var scopeCount = 0
  private var known: [CaseID: (stamp: Stamp, today: Day, row: CaseRow)] = [:]
  private var byID: [CaseID: Int] = [:]

  init() {}

  public func row(_ id: CaseID) -> CaseRow? { byID[id].map { rows[$0] } }

  /// Makes the rows anew; those of cases that did not change are kept.
  mutating func refresh(_ caseload: Caseload, me: MemberID?, today: Day) {
    var fresh: [CaseID: (stamp: Stamp, today: Day, row: CaseRow)] = [:]
    fresh.reserveCapacity(caseload.files.count)
    for file in caseload.files {
      if let held = known[file.id], held.stamp == file.changed, held.today == today {
        fresh[file.id] = held
      } else {
        fresh[file.id] = (file.changed, today, CaseRow(file, in: caseload, on: today))
      }
    }
    known = fresh
    let scoped = fresh.values.map(\.row).inScope(scope, of: me, on: today)
    scopeCount = scoped.count
    rows = scoped.matching(filter?.text ?? "").sorted(by: order)
    byID = Dictionary(zip(rows.map(\.id), rows.indices)) { first, _ in first }
    list.update(rows.map(\.id))
  }
}

public typealias CasesTarget = ListTarget<CaseID>
