// The first questions: language, light or dark, whose computer. Each is one key, each has a good
// answer already, and all of them can be skipped.

import CaseModel
import TextUI

public enum SetupQuestion: Int, CaseIterable, Sendable {
  case language, colours, profile

  var options: [SetupOption] {
    switch self {
    case .language: [.dutch, .english]
    case .colours: [.light, .dark]
    case .profile: [.shared, .personal]
    }
  }
}

public enum SetupOption: String, Hashable, Sendable {
  case dutch, english, light, dark, shared, personal

  var language: Language? { self == .dutch ? .nl : self == .english ? .en : nil }
  var theme: String? { self == .light ? Theme.paper.name : self == .dark ? Theme.slate.name : nil }
  var profile: Profile? { self == .shared ? .shared : self == .personal ? .personal : nil }
}

/// Which question is asked, and which answer is selected.
public struct SetupState: Sendable {
  public internal(set) var question = SetupQuestion.language
  public internal(set) var list = ListState<SetupOption>()

  init() {}
}

public typealias SetupTarget = ListTarget<SetupOption>

extension AppState {
  /// Asks from the beginning.
  mutating func startSetup() -> [Effect] {
    go(to: .setup)
    return ask(.language)
  }

  mutating func ask(_ question: SetupQuestion) -> [Effect] {
    setup.question = question
    let chosen = question.options.first { option in
      option.language == strings.language || option.theme == themeName
        || option.profile == settings.profile
    }
    setup.list = ListState(question.options, selected: chosen)
    return []
  }

  /// Whatever is selected is seen at once.
  mutating func showOption() -> [Effect] {
    guard let option = setup.list.selection else { return [] }
    if let language = option.language, language != strings.language {
      strings = strings.inOtherLanguage
    }
    guard let theme = option.theme, theme != themeName else { return [] }
    themeName = theme
    return [.useTheme(theme)]
  }

  /// An answer by its first letter; nil for a key that is none.
  mutating func answerSetup(_ key: Key) -> [Effect]? {
    guard case .character(let letter) = key else { return nil }
    let typed = String(letter).folded
    guard
      let option = setup.question.options.first(where: {
        strings.label($0).folded.hasPrefix(typed)
      })
    else { return nil }
    setup.list.select(option)
    return takeOption()
  }

  mutating func takeOption() -> [Effect] {
    var effects = showOption()
    if let option = setup.list.selection {
      if let language = option.language { settings.language = language }
      if let theme = option.theme { settings.theme = theme }
      if let profile = option.profile { settings.profile = profile }
    }
    if let next = SetupQuestion(rawValue: setup.question.rawValue + 1) {
      effects += ask(next)
    } else {
      effects += endSetup()
    }
    return effects
  }

  /// Keeps what was answered, and what is on the screen for the rest.
  mutating func endSetup() -> [Effect] {
    settings.language = strings.language
    settings.theme = settings.theme ?? themeName
    if !goBack() { start(at: store.exists ? .cases : .welcome) }
    return [.keepSettings]
  }
}
