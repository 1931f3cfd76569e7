// Choosing colours: the list shows each theme while the selection is on it, and Esc brings back
// the one that was. Inspecting: which role is it that is drawn there?

import TextUI

extension AppState {
  /// The theme that the screen is shown in.
  public var shownTheme: Theme {
    themes.named(previewedTheme ?? themeName) ?? themes.named(themeName) ?? .slate
  }

  mutating func openThemes() -> [Effect] {
    let rows = themes.themes.map { FinderRow($0.name, strings.themeName($0.name)) }
    var menu = Menu(strings.themeLabel, rows, selected: themeName) { id, state in
      state.settings.theme = id
      return [.useTheme(id), .keepSettings]
    }
    menu.isThemes = true
    overlay = .menu(menu)
    return []
  }

  /// Shows the theme that is selected in the list, if that is what lies on top.
  mutating func previewTheme() {
    if case .menu(let menu) = overlay, menu.isThemes {
      previewedTheme = menu.finder.selection
    } else {
      previewedTheme = nil
    }
  }

  /// The files as they are now.
  mutating func takeThemes(_ files: [ThemeText]) {
    themes.take(files)
    if let problem = themes.problems.first {
      status = StatusLine(.warning, strings.sentence(problem.error, file: problem.file))
    }
  }

  // MARK: inspecting

  mutating func openInspection() -> [Effect] {
    let at = draw().0.cursor?.point ?? Point(column: 0, row: 0)
    overlay = .inspection(at)
    return []
  }

  /// Arrows move over the cells of the screen; anything else ends it.
  mutating func handleInspection(_ key: Key, at point: Point) {
    var point = point
    switch strings.keymap.motion(key) {
    case .up: point.row -= 1
    case .down: point.row += 1
    case .left: point.column -= 1
    case .right: point.column += 1
    case .home: point.column = 0
    case .end: point.column = size.columns - 1
    default:
      overlay = nil
      return
    }
    point.column = min(max(0, point.column), max(0, size.columns - 1))
    point.row = min(max(0, point.row), max(0, size.rows - 1))
    overlay = .inspection(point)
  }

  /// Names the role of a cell in the status row.
  func drawInspection(at point: Point, into canvas: inout Canvas, _ frame: FrameLayout) {
    guard canvas.rect.contains(point) else { return }
    let role = canvas.role(at: point)
    canvas.fill(frame.status)
    canvas.text(
      strings.inspection(role, shownTheme[role]), in: frame.status.droppingLeft(1), .hintKey)
    canvas.park(point)
  }
}
