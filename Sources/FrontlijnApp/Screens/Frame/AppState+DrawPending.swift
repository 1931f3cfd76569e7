// The second key of two, when the first has waited for it: what it can be, one row each. Whoever
// knows the second key never sees this.

import TextUI

extension AppState {
  func drawPending(
    into canvas: inout Canvas, _ frame: FrameLayout, _ hits: inout HitMap<Target>
  ) {
    guard let pending, pending.isShown, overlay == nil, sheet == nil else { return }
    let rows = pendingRows(after: pending.keys)
    let size = Size(
      columns: min(frame.body.columns, (rows.map(\.columns).max() ?? 0) + 6),
      rows: min(frame.body.rows, rows.count + 2))
    guard size.rows >= 3 else { return }
    let area = frame.body.bottom(size.rows).left(size.columns)
    canvas.fill(area)
    canvas.box(area, title: strings.pendingTitle(pending.keys), isFocused: true)
    let keyCells = rows.map(\.key.widthCells).max() ?? 0
    let labelCells = rows.map(\.label.widthCells).max() ?? 0
    for (place, row) in rows.enumerated() where place < size.rows - 2 {
      let line = area.inset(columns: 2, rows: 1).row(place)
      canvas.text(row.key, in: line.left(keyCells), row.reason == nil ? .hintKey : .dim)
      let rest = line.droppingLeft(keyCells + 2)
      canvas.text(row.label, in: rest.left(labelCells), row.reason == nil ? .text : .dim)
      canvas.text(row.reason ?? row.sentence, in: rest.droppingLeft(labelCells + 2), .dim)
      hits.add(.following(row.index), at: line)
    }
  }

  private func pendingRows(after keys: [Key]) -> [PendingRow] {
    strings.keymap.actions.enumerated().compactMap { index, action in
      strings.keymap.rest(of: action, after: keys, in: here).map {
        PendingRow(
          index: index, key: strings.name($0), label: action.label(strings),
          sentence: action.sentence(strings), reason: action.obstacle(self))
      }
    }
  }
}

/// One choice.
private struct PendingRow {
  /// In the table of actions.
  var index: Int
  var key: String
  var label: String
  var sentence: String
  var reason: String?

  var columns: Int {
    key.widthCells + label.widthCells + (reason ?? sentence).widthCells + 4
  }
}
