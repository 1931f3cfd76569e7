// The Stakkers & Rakkers list: which cases are shown, in which order, and which one is selected.
// A large store has twenty thousand rows, and a key gets 16 ms: rows are made when their case
// changed, sorted when one did or the order is another, and filtered when the filter is another.

import CaseModel
import TextUI

/// What the list shows.
public struct CasesState: Sendable {
  public private(set) var rows: [CaseRow] = []
  public internal(set) var list = ListState<CaseID>()
  public internal(set) var order = CaseOrder.nextStep
  public internal(set) var scope = CaseScope.current
  /// The filter; nil when nobody filters. It stays in force when the typing has ended.
  public internal(set) var filter: TextField?
  public internal(set) var isTyping = false
  /// The widest household and address of the cases in scope, in cells; at most 24.
  private(set) var householdCells = 0
  private(set) var streetCells = 0
  /// Cases in scope before the filter.
  public private(set) var scopeCount = 0
  /// Contacts in each of the last twelve months, of the cases in scope before the filter.
  private(set) var contacts: [Int] = []
  /// What each director carries, whatever is filtered.
  private(set) var workload: [Workload] = []
  /// The caseload is another one than the rows were made from.
  var isStale = true
  private var made = MadeRows()
  /// All rows in `order`, and those of them in `scope`.
  private var sorted: [CaseRow] = []
  private var scoped: [CaseRow] = []
  /// What `sorted`, `scoped` and `rows` were made for.
  private var sortedFor: CaseOrder?
  private var scopedFor: Scoping?
  private var filteredFor: String?

  private struct Scoping: Equatable {
    var scope: CaseScope
    var me: MemberID?
    var today: Day
  }

  static let months = 12

  init() {}

  /// Contacts with a household in each of the last twelve months.
  func contacts(of id: CaseID) -> [Int] {
    guard let row = made.row(id), let today = made.today else { return [] }
    return row.contacts.counts(Self.months, until: today)
  }

  public func row(_ id: CaseID) -> CaseRow? { made.row(id) }

  /// Brings the rows in step with the caseload, the order, the scope and the filter.
  mutating func refresh(_ caseload: Caseload, me: MemberID?, today: Day) {
    if isStale || made.today != today {
      isStale = false
      if made.update(caseload, on: today) {
        workload = made.rows.workload(on: today)
        sortedFor = nil
      }
    }
    if sortedFor != order {
      sortedFor = order
      sorted = made.rows.sorted(by: order)
      scopedFor = nil
    }
    let scoping = Scoping(scope: scope, me: me, today: today)
    if scopedFor != scoping {
      scopedFor = scoping
      scoped = sorted.inScope(scope, of: me, on: today)
      measure(until: today)
      filteredFor = nil
    }
    let words = filter?.text ?? ""
    if filteredFor != words {
      filteredFor = words
      rows = scoped.matching(words)
      list.update(rows.map(\.id))
    }
  }

  /// What is said of the scope as a whole.
  private mutating func measure(until today: Day) {
    scopeCount = scoped.count
    contacts = [Int](repeating: 0, count: Self.months)
    (householdCells, streetCells) = (0, 0)
    for row in scoped {
      row.contacts.add(to: &contacts, until: today)
      Self.widen(&householdCells, row.household)
      Self.widen(&streetCells, row.street)
    }
  }

  private static func widen(_ cells: inout Int, _ text: String) {
    // A text has no more cells than bytes.
    if cells < 24, text.utf8.count > cells { cells = min(24, max(cells, text.widthCells)) }
  }
}

/// A row for every case, made anew only where something changed.
private struct MadeRows: Sendable {
  private(set) var rows: [CaseRow] = []
  private(set) var today: Day?
  private var stamps: [Stamp] = []
  private var places: [CaseID: Int] = [:]
  /// Rows are found by their director's name.
  private var team: [TeamMember] = []

  func row(_ id: CaseID) -> CaseRow? { places[id].map { rows[$0] } }

  /// False when nothing changed.
  mutating func update(_ caseload: Caseload, on day: Day) -> Bool {
    if today == day, team == caseload.team {
      let changed = makeChanged(caseload, on: day)
      if rows.count == caseload.files.count { return changed }
      // A case is gone, as after an undo.
    }
    self = MadeRows()
    (today, team) = (day, caseload.team)
    places.reserveCapacity(caseload.files.count)
    _ = makeChanged(caseload, on: day)
    return true
  }

  /// Makes the rows of cases that are new or were changed; false when there were none.
  private mutating func makeChanged(_ caseload: Caseload, on day: Day) -> Bool {
    let changed = caseload.madeRows(on: day) { id, stamp in
      places[id].map { stamps[$0] != stamp } ?? true
    }
    for (row, stamp) in changed {
      if let at = places[row.id] {
        (rows[at], stamps[at]) = (row, stamp)
      } else {
        places[row.id] = rows.count
        rows.append(row)
        stamps.append(stamp)
      }
    }
    return !changed.isEmpty
  }
}

public typealias CasesTarget = ListTarget<CaseID>
