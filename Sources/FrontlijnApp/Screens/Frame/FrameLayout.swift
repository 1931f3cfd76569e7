// Where everything lies: one pure function of the size and the place. Drawing, keys and the mouse
// all ask here, so that a list scrolls by what is really shown.
//
//   row 1         place · who · saved
//   body          panes
//   last but one  what just happened
//   last          what can be pressed

import CaseModel
import TextUI

/// A part of the body.
enum Pane: Hashable {
  case whole
  case cases
  case peek
  case file(FilePane)
  case board(BoardPane)
}

/// The layout of one frame.
struct FrameLayout {
  let tier: Tier
  let header: Rect
  /// Tabs of a case file in a narrow window.
  let tabs: Rect
  let body: Rect
  let status: Rect
  let footer: Rect
  let panes: [Pane: Rect]
  private let focus: Pane

  init(_ state: AppState) {
    let all = Rect(state.size)
    tier = Tier(state.size)
    let rows = all.rows([.fixed(1), .flexible(), .fixed(1), .fixed(1)])
    (header, status, footer) = (rows[0], rows[2], rows[3])
    let isNarrow = tier < .standard
    let hasTabs = state.place.kind == .file && isNarrow
    tabs = hasTabs ? rows[1].top(1) : rows[1].top(0)
    body = rows[1].droppingTop(tabs.rows)
    focus = Self.focus(state)
    panes =
      state.isZoomed || isNarrow && state.place.kind == .file
      ? [focus: body] : Self.panes(state, tier, body)
  }

  private static func focus(_ state: AppState) -> Pane {
    switch state.place {
    case .welcome, .who: .whole
    case .cases: .cases
    case .file: .file(state.file.pane)
    case .board: .board(state.board.pane)
    }
  }

  private static func panes(_ state: AppState, _ tier: Tier, _ body: Rect) -> [Pane: Rect] {
    switch state.place {
    case .welcome, .who: return [.whole: body]
    case .cases:
      if tier >= .standard {
        let columns = body.columns([
          .flexible(weight: 5, minimum: 60), .flexible(weight: 3, minimum: 38),
        ])
        return [.cases: columns[0], .peek: columns[1]]
      }
      if tier == .compact, body.rows >= 17 {
        let rows = body.rows([.flexible(), .fixed(7)])
        return [.cases: rows[0], .peek: rows[1]]
      }
      return [.cases: body]
    case .file:
      let shares: [Share] = [
        .flexible(weight: 2, minimum: 28), .flexible(weight: 5, minimum: 40),
        .flexible(weight: 4, minimum: 34),
      ]
      guard tier == .wide else {
        return Dictionary(uniqueKeysWithValues: zip(filePanes, body.columns(shares)))
      }
      let columns = body.columns([.fixed(44)] + shares)
      return Dictionary(uniqueKeysWithValues: zip([.cases] + filePanes, columns))
    case .board: return boardPanes(state, tier, body)
    }
  }

  private static let filePanes = FilePane.allCases.map(Pane.file)

  private static func boardPanes(
    _ state: AppState, _ tier: Tier, _ body: Rect
  ) -> [Pane: Rect] {
    guard tier > .tiny else { return [focus(state): body] }
    let goals = state.board.goals.ids.count
    let rows = body.rows([
      .flexible(), .flexible(), .fixed(min(max(3, goals + 2), max(3, body.rows / 3))),
    ])
    let (top, bottom) = (
      rows[0].columns([.flexible(), .flexible()]), rows[1].columns([.flexible(), .flexible()])
    )
    return [
      .board(.quadrant(.strength)): top[0], .board(.quadrant(.weakness)): top[1],
      .board(.quadrant(.opportunity)): bottom[0], .board(.quadrant(.threat)): bottom[1],
      .board(.goals): rows[2],
    ]
  }

  func isFocused(_ pane: Pane) -> Bool { pane == focus }

  /// The room inside a pane's frame; without frames, under its title.
  func content(_ pane: Pane) -> Rect { inside(panes[pane] ?? body.top(0), pane) }

  private func inside(_ rect: Rect, _ pane: Pane) -> Rect {
    if tier > .tiny, rect.columns >= 4, rect.rows >= 3 { return rect.inset() }
    if case .board = pane { return rect.droppingTop(1) }
    return rect
  }

  /// The room of the pane that has the keys.
  var focused: Rect { content(focus) }

  /// Rows of the list that has the keys.
  var listRows: Int {
    switch focus {
    case .cases: max(0, focused.rows - 1)
    case .whole: max(0, focused.rows - 2)
    default: focused.rows
    }
  }

  // MARK: what lies on top

  /// A sheet takes the body, or the middle of a large one.
  var sheet: Rect {
    tier < .standard ? body : body.centered(Size(columns: 88, rows: min(body.rows, 24)))
  }

  var sheetSize: Size { sheetContent.size }
  var sheetContent: Rect { tier > .tiny ? sheet.inset() : sheet.droppingTop(1) }

  var overlay: Rect {
    tier < .standard
      ? body : body.centered(Size(columns: 96, rows: max(10, body.rows - 4)))
  }

  var overlayContent: Rect { tier > .tiny ? overlay.inset() : overlay.droppingTop(1) }
  var overlaySize: Size { overlayContent.size }
}
