// Where everything lies: one pure function of the size and the place. Drawing, keys and the mouse
// all ask here, so that a list scrolls by what is really shown.
//
//   row 1         place · who · saved
//   (tabs)        of a case file of which not every pane is on the screen
//   body          panes
//   (tour)        what the tour asks for
//   last but one  what just happened
//   last          what can be pressed

import CaseModel
import TextUI

/// A part of the body.
enum Pane: Hashable {
  case whole
  case cases
  case peek
  /// The year of contacts and how the work is shared, where a large window has room for it.
  case overview
  case file(FilePane)
  case board(BoardPane)
}

/// The layout of one frame.
struct FrameLayout {
  /// From this height on, a standard window shows the household under the other panes.
  static let rowsForHousehold = 34
  /// From this height on, a wide window shows the overview.
  static let rowsForOverview = 44

  let tier: Tier
  /// Panes have a frame; else one pane stands alone, under a title where there is room.
  let hasFrames: Bool
  let header: Rect
  /// Tabs of a case file, where not all of its panes are on the screen.
  let tabs: Rect
  let body: Rect
  /// What may be covered: in a low window the tabs, too.
  let cover: Rect
  let tour: Rect
  let status: Rect
  let footer: Rect
  let panes: [Pane: Rect]
  private let focus: Pane
  private let isFiltered: Bool

  init(_ state: AppState) {
    let all = Rect(state.size)
    // For a screen reader everything stands in one column, however wide the window.
    tier = state.isPlain ? min(.compact, Tier(state.size)) : Tier(state.size)
    hasFrames = tier > .tiny && !state.isPlain
    let rows = all.rows([
      .fixed(1), .flexible(), .fixed(state.tourRows(of: all.rows)), .fixed(1), .fixed(1),
    ])
    (header, tour, status, footer) = (rows[0], rows[2], rows[3], rows[4])
    let hasAllPanes =
      tier == .wide || tier == .standard && all.rows >= Self.rowsForHousehold
    let hasTabs = state.place.kind == .file && (state.isZoomed || !hasAllPanes)
    tabs = rows[1].top(hasTabs ? 1 : 0)
    body = rows[1].droppingTop(tabs.rows)
    cover = hasFrames ? body : rows[1]
    focus = Self.focus(state)
    isFiltered = state.place == .cases && state.cases.filter != nil
    panes =
      state.isZoomed ? [focus: body] : Self.panes(state, tier, body, hasFrames: hasFrames)
  }

  private static func focus(_ state: AppState) -> Pane {
    switch state.place {
    case .setup, .welcome, .who: .whole
    case .cases: .cases
    case .file: .file(state.file.pane)
    case .board: .board(state.board.pane)
    }
  }

  private static func panes(
    _ state: AppState, _ tier: Tier, _ body: Rect, hasFrames: Bool
  ) -> [Pane: Rect] {
    switch state.place {
    case .setup, .welcome, .who: [.whole: body]
    case .cases: casesPanes(state.size, tier, body)
    case .file: filePanes(state, tier, body)
    case .board: hasFrames ? boardPanes(state, body) : [focus(state): body]
    }
  }

  private static func casesPanes(_ window: Size, _ tier: Tier, _ body: Rect) -> [Pane: Rect] {
    switch tier {
    case .tooSmall, .tiny: return [.cases: body]
    case .compact:
      guard window.rows >= 20 else { return [.cases: body] }
      let rows = body.rows([.flexible(), .fixed(6)])
      return [.cases: rows[0], .peek: rows[1]]
    case .standard:
      let columns = body.columns([
        .flexible(weight: 2, minimum: 60), .flexible(minimum: 38),
      ])
      return [.cases: columns[0], .peek: columns[1]]
    case .wide:
      let columns = body.columns([.flexible(weight: 7), .flexible(weight: 3)])
      guard window.rows >= rowsForOverview else {
        return [.cases: columns[0], .peek: columns[1]]
      }
      let rows = columns[1].rows([.flexible(), .fixed(20)])
      return [.cases: columns[0], .peek: rows[0], .overview: rows[1]]
    }
  }

  private static func filePanes(_ state: AppState, _ tier: Tier, _ body: Rect) -> [Pane: Rect] {
    switch tier {
    case .tooSmall, .tiny, .compact: return [focus(state): body]
    case .standard:
      let hasStrip = state.size.rows >= rowsForHousehold
      let rows = body.rows([.flexible(), .fixed(hasStrip ? 9 : 0)])
      let columns = rows[0].columns([
        .flexible(weight: 2, minimum: body.columns >= 110 ? 33 : 26),
        .flexible(weight: 5, minimum: 40), .flexible(weight: 4, minimum: 34),
      ])
      let main = hasStrip || state.file.pane != .family ? FilePane.plan : .family
      var panes: [Pane: Rect] = [
        .cases: columns[0], .file(main): columns[1], .file(.timeline): columns[2],
      ]
      if hasStrip { panes[.file(.family)] = rows[1] }
      return panes
    case .wide:
      let hasOverview = state.size.rows >= rowsForOverview
      let rows = body.rows([.flexible(), .fixed(hasOverview ? 12 : 0)])
      let columns = rows[0].columns([
        .fixed(44), .flexible(weight: 5, minimum: 40), .flexible(weight: 4, minimum: 34),
        .flexible(weight: 3, minimum: 30),
      ])
      var panes: [Pane: Rect] = [
        .cases: columns[0], .file(.plan): columns[1], .file(.timeline): columns[2],
        .file(.family): columns[3],
      ]
      if hasOverview { panes[.overview] = rows[1] }
      return panes
    }
  }

  private static func boardPanes(_ state: AppState, _ body: Rect) -> [Pane: Rect] {
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
    if hasFrames, rect.columns >= 4, rect.rows >= 3 { return rect.inset() }
    return rect.droppingTop(hasTitle(pane, rect) ? 1 : 0)
  }

  /// Without frames: the header or the tabs name some panes already, and a low window needs all
  /// of its rows.
  private func hasTitle(_ pane: Pane, _ rect: Rect) -> Bool {
    switch pane {
    case .board: rect.rows >= 3
    case .peek, .overview: true
    case .cases: tier > .tiny
    case .whole, .file: false
    }
  }

  /// The timeline's entries: where there is room, a picture of the year stands under them.
  var timelineList: Rect {
    let room = content(.file(.timeline))
    return room.rows >= 12 ? room.droppingBottom(2) : room
  }

  /// Who it can be: with air around the names, where there are rows to spare.
  var whoList: Rect {
    let room = content(.whole)
    return room.rows < 12 ? room : room.droppingTop(1).droppingBottom(1)
  }

  /// The room of the list that has the keys.
  var focused: Rect { focus == .file(.timeline) ? timelineList : content(focus) }

  /// The table of cases, under the filter if there is one.
  var casesTable: Rect { content(.cases).droppingTop(isFiltered ? 1 : 0) }

  /// Rows of the list that has the keys.
  var listRows: Int {
    switch focus {
    case .cases: Table.listRows(of: casesTable.rows)
    case .whole: whoList.rows
    default: focused.rows
    }
  }

  // MARK: what lies on top

  /// A sheet takes the body, or the middle of a large one.
  var sheet: Rect {
    tier < .standard ? cover : body.centered(Size(columns: 88, rows: min(body.rows, 24)))
  }

  var sheetSize: Size { sheetContent.size }
  var sheetContent: Rect { insideTop(sheet) }

  var overlay: Rect {
    tier < .standard
      ? cover : body.centered(Size(columns: 96, rows: max(10, body.rows - 4)))
  }

  var overlayContent: Rect { insideTop(overlay) }
  var overlaySize: Size { overlayContent.size }

  /// In a very low window the title gives its row away.
  private func insideTop(_ rect: Rect) -> Rect {
    hasFrames ? rect.inset() : rect.droppingTop(rect.rows < 4 ? 0 : 1)
  }
}
