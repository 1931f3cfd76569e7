// The program on the screen: over the team's store, or over one to practise with.

import ArgumentParser
import FrontlijnApp

/// How the screen is to look.
struct ScreenFlags: ParsableArguments {
  @Option(
    help: ArgumentHelp("A colour theme, built in or your own.", valueName: "name"),
    completion: .custom { _, _, _ in ThemeFolder.shelf().themes.map(\.name) })
  var theme: String?
  @Flag(name: [.long, .customShort("C")], help: "No colours.")
  var mono = false
  @Flag(help: "Only ASCII signs.")
  var ascii = false
  @Flag(help: "For screen readers: one column, no frames.")
  var plain = false
}

struct OpenApp: OwnCommand {
  static let configuration = CommandConfiguration(
    commandName: "open", abstract: "Opens the program on the screen (the default).")

  @OptionGroup var options: SharedOptions
  @OptionGroup var flags: ScreenFlags

  func carryOut() throws(Failure) -> Int32 {
    let surroundings = try options.surroundings()
    let path = try options.storePath(surroundings)
    return try runApp(AppOptions(path, isPractice: false, options, flags, surroundings))
  }
}

struct Demo: OwnCommand {
  static let configuration = CommandConfiguration(
    commandName: "demo", abstract: "Opens a store of invented people to practise with.",
    discussion: """
      The store is made once, under $XDG_STATE_HOME/frontlijn, and what you do in it stays. Its \
      dates are moved so that the last day lies in this week.
      """)

  @OptionGroup var options: SharedOptions
  @OptionGroup var flags: ScreenFlags
  @Flag(help: "Starts over: what was done in the practice store is deleted.")
  var fresh = false

  func carryOut() throws(Failure) -> Int32 {
    let surroundings = try options.surroundings()
    // Not FRONTLIJN_STORE: that is where the team's own store is.
    let practice = try PracticeStore(surroundings, in: options.store)
    try practice.prepare(anew: fresh)
    return try runApp(
      AppOptions(practice.path, isPractice: true, options, flags, surroundings))
  }
}
