// Going from one place to another, and from pane to pane.

import CaseModel
import TextUI

extension AppState {
  mutating func show(_ place: Place) -> [Effect] {
    go(to: place)
    return []
  }

  mutating func openCase() -> [Effect] {
    guard let id = cases.list.selection else { return [] }
    cases.isTyping = false
    return show(.file(id))
  }

  mutating func goToFile(_ pane: FilePane? = nil) -> [Effect] {
    let open = places.last { $0.kind == .file } ?? cases.list.selection.map(Place.file)
    guard let open else { return [] }
    cases.isTyping = false
    go(to: open)
    if let pane { file.pane = pane }
    return []
  }

  mutating func back() -> [Effect] {
    if place == .cases, !cases.list.marked.isEmpty {
      cases.list.clearMarks()
      return []
    }
    if place == .cases, cases.filter != nil {
      cases.filter = nil
      cases.refresh(caseload, me: me, today: today)
      return []
    }
    if find != nil {
      find = nil
      return []
    }
    goBack()
    return []
  }

  mutating func zoom() -> [Effect] {
    isZoomed.toggle()
    return []
  }

  mutating func turnPane(_ step: Int) -> [Effect] {
    if place == .board {
      board.pane = BoardPane.all.neighbour(of: board.pane, step)
    } else {
      file.pane = FilePane.allCases.neighbour(of: file.pane, step)
    }
    return []
  }

  mutating func startFilter() -> [Effect] {
    cases.filter = cases.filter ?? TextField(limit: 60)
    cases.isTyping = true
    status = nil
    return []
  }

  mutating func chooseWho() -> [Effect] {
    switch who.list.selection {
    case .member(let id):
      me = id
      places = [.cases]
      refresh()
      let isNew = store.isPractice && settings.tour == nil && tour == nil
      status = StatusLine(
        .ok, strings.youAre(caseload.name(of: id)), offer: isNew ? offer(.tour) : nil)
    case .somebodyNew, nil:
      return open(.joinTeam)
    }
    return []
  }

  mutating func openTeamMember() -> [Effect] {
    guard case .member(let id) = who.list.selection else { return [] }
    return open(.teamMember(id))
  }
}
