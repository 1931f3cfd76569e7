// How the cases are shared among the directors: open ones, and how many of those are late.

/// What one director carries; nobody's cases are a row of their own.
public struct Workload: Hashable, Sendable {
  public var director: MemberID?
  public var cases: Int
  public var late: Int
}

extension [CaseRow] {
  /// The open and waiting cases by director, most first; those without a director at the top.
  public func workload(on today: Day) -> [Workload] {
    var loads: [MemberID?: Workload] = [:]
    for row in self where row.status != .closed {
      let director = row.status == .triage ? nil : row.director
      var load = loads[director] ?? Workload(director: director, cases: 0, late: 0)
      load.cases += 1
      if row.daysLate(on: today) != nil { load.late += 1 }
      loads[director] = load
    }
    return loads.values.sorted { left, right in
      if (left.director == nil) != (right.director == nil) { return left.director == nil }
      if left.cases != right.cases { return left.cases > right.cases }
      return (left.director?.name ?? "") < (right.director?.name ?? "")
    }
  }
}
