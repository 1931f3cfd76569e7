// Rows of the list on two cores: those of twenty thousand cases stand between a start and its first
// picture, and the second core has nothing else to do then.

import CaseModel
import Dispatch
import Synchronization

extension Caseload {
  /// The rows of the cases that `isWanted`, each with when it was changed.
  func madeRows(
    on day: Day, where isWanted: (CaseID, Stamp) -> Bool
  ) -> [(row: CaseRow, stamp: Stamp)] {
    let all = rowPlaces
    let parts = all.count < 4000 ? [all] : [all.prefix(all.count / 2), all.dropFirst(all.count / 2)]
    let made = Mutex([[(row: CaseRow, stamp: Stamp)]](repeating: [], count: parts.count))
    withoutActuallyEscaping(isWanted) { isWanted in
      nonisolated(unsafe) let isWanted = isWanted
      DispatchQueue.concurrentPerform(iterations: parts.count) { at in
        var rows: [(row: CaseRow, stamp: Stamp)] = []
        forEachRow(of: parts[at], on: day, where: isWanted) { rows.append(($0, $1)) }
        made.withLock { $0[at] = rows }
      }
    }
    return made.withLock { $0.flatMap(\.self) }
  }
}
