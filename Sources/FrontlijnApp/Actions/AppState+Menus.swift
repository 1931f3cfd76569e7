// Help, the palette, and the menus of what can be chosen for the list and for good.

import CaseModel
import TextUI

extension AppState {
  /// This place first, then how to move, then what there is elsewhere, with where that is.
  mutating func openHelp() -> [Effect] {
    overlay = .help(Finder(actionGroups(without: .help)))
    return []
  }

  mutating func openPalette() -> [Effect] {
    overlay = .palette(Finder(actionGroups(without: .palette)))
    return []
  }

  private func actionGroups(without shown: ActionID) -> [FinderGroup<Int>] {
    let here = here
    let rows = strings.keymap.actions.enumerated().filter { $0.element.id != shown }
    func group(
      _ title: String, _ belongs: (Action) -> Bool, reason: (Action) -> String? = { _ in nil }
    ) -> FinderGroup<Int> {
      let found = rows.filter { belongs($0.element) }
        .map { finderRow($0.element, at: $0.offset, reason: reason($0.element)) }
      // What cannot be done now comes last.
      let (can, cannot) = (found.filter { $0.reason == nil }, found.filter { $0.reason != nil })
      return FinderGroup(title, can + cannot)
    }
    return [
      group(strings.title(of: here)) { $0.places.contains(here) && $0.motion == nil },
      group(strings.movingTitle) { $0.places.contains(here) && $0.motion != nil },
      group(strings.elsewhereTitle) {
        !$0.places.contains(here)
      } reason: { strings.notHere($0.places) },
    ].filter { !$0.rows.isEmpty }
  }

  /// Found by its verb, its sentence and its name, in both languages, and by words for it that
  /// people bring from elsewhere.
  private func finderRow(_ action: Action, at row: Int, reason: String?) -> FinderRow<Int> {
    let other = strings.inOtherLanguage
    return FinderRow(
      row, action.label(strings), sentence: action.sentence(strings),
      key: action.keyName(strings), reason: reason ?? action.obstacle(self),
      also: [action.id.rawValue, action.label(other)],
      alsoSentence: action.sentence(other) + " " + Strings.otherWords(action.id))
  }

  mutating func openSort() -> [Effect] {
    openMenu(strings.sortTitle, CaseOrder.allCases, strings.name, cases.order) {
      $1.cases.order = $0
    }
  }

  mutating func openScope() -> [Effect] {
    openMenu(strings.scopeTitle, CaseScope.allCases, strings.name, cases.scope) {
      $1.cases.scope = $0
    }
  }

  /// Shows or hides one column after the other, until Escape.
  mutating func openColumns(at selected: String? = nil) -> [Effect] {
    let rows = CaseColumn.optional.map { column in
      FinderRow(
        column.rawValue, strings.title(column),
        sentence: strings.about(
          column, isShown: !settings.hiddenColumns.contains(column)))
    }
    overlay = .menu(
      Menu(strings.columnsTitle, rows, selected: selected, verb: strings.showOrHide) { id, state in
        guard let column = CaseColumn(rawValue: id) else { return [] }
        state.settings.hiddenColumns.formSymmetricDifference([column])
        return state.openColumns(at: id) + [.keepSettings]
      })
    return []
  }

  private mutating func openMenu<Word: RawRepresentable<String> & Sendable & Equatable>(
    _ title: String, _ words: [Word], _ name: (Word) -> String, _ selected: Word,
    choose: @escaping @Sendable (Word, inout AppState) -> Void
  ) -> [Effect] {
    let rows = words.map { FinderRow($0.rawValue, name($0)) }
    overlay = .menu(
      Menu(title, rows, selected: selected.rawValue) { id, state in
        if let word = Word(rawValue: id) { choose(word, &state) }
        state.refresh()
        return []
      })
    return []
  }

  mutating func switchLanguage() -> [Effect] {
    strings = strings.inOtherLanguage
    settings.language = strings.language
    status = StatusLine(.info, strings.languageChosen)
    return [.keepSettings]
  }

  mutating func switchMouse() -> [Effect] {
    settings.mouse.toggle()
    status = StatusLine(.info, settings.mouse ? strings.mouseIsOn : strings.mouseIsOff)
    return [.keepSettings]
  }

  mutating func openProfiles() -> [Effect] {
    let rows = Profile.allCases.map { FinderRow($0.rawValue, strings.name($0)) }
    overlay = .menu(
      Menu(strings.profileLabel, rows, selected: settings.profile.rawValue) { id, state in
        guard let profile = Profile(rawValue: id) else { return [] }
        state.settings.profile = profile
        state.status = StatusLine(.info, state.strings.name(profile))
        return [.keepSettings]
      })
    return []
  }
}
