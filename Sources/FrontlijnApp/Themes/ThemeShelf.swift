// The themes that can be chosen: the built-in ones, and those of the user's own files. A file that
// cannot be read as a theme takes nothing away: what it said before stays in force.

import TextUI

/// A theme file as it lies in the user's folder.
public struct ThemeText: Hashable, Sendable {
  /// `mine.theme`, without its folder.
  public var file: String
  public var text: String

  public init(file: String, text: String) {
    (self.file, self.text) = (file, text)
  }
}

/// What is wrong in a theme file.
public struct ThemeProblem: Hashable, Sendable {
  public var file: String
  public var error: ThemeError
}

public struct ThemeShelf: Sendable {
  /// The file and the theme that it last held, in the order of the files.
  private var own: [(file: String, theme: Theme)] = []
  /// What the last reading found wrong.
  public private(set) var problems: [ThemeProblem] = []

  public init() {}

  /// The built-in ones, then the user's own. A file may bear the name of a built-in theme and
  /// takes its place.
  public var themes: [Theme] {
    let names = own.map(\.theme.name)
    return Theme.builtIn.filter { !names.contains($0.name) } + own.map(\.theme)
  }

  public func named(_ name: String) -> Theme? {
    own.last { $0.theme.name == name }?.theme ?? Theme.builtIn(named: name)
  }

  /// Takes the files as they are now. A theme may inherit from a built-in one, or from one whose
  /// file comes before it.
  public mutating func take(_ files: [ThemeText]) {
    let before = own
    own = []
    problems = []
    for file in files.sorted(by: { $0.file < $1.file }) {
      do throws(ThemeError) {
        let shelf = self
        let theme = try Theme(fileText: file.text) { shelf.parent($0) }
        own.append((file.file, theme))
      } catch {
        problems.append(ThemeProblem(file: file.file, error: error))
        if let old = before.first(where: { $0.file == file.file }) { own.append(old) }
      }
    }
  }

  /// A theme that takes the place of a built-in one may still inherit from that.
  private func parent(_ name: String) -> Theme? {
    Theme.builtIn(named: name) ?? named(name)
  }
}
