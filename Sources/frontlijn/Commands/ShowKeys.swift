// `keys`: the key card, with the user's own keys; and a file of own keys to begin with.

import ArgumentParser
import FrontlijnApp

struct ShowKeys: OwnCommand {
  static let configuration = CommandConfiguration(
    commandName: "keys", abstract: "Prints the keys on one page.",
    discussion: """
      Own keys stand in $XDG_CONFIG_HOME/frontlijn/keys: action = key, key. --file prints all of \
      them in that form, to begin with.
      """)

  @OptionGroup var options: SharedOptions
  @Flag(help: "As a file of own keys, ready to be changed.")
  var file = false

  func carryOut() throws(Failure) -> Int32 {
    let strings = try options.surroundings().strings
    var output = StandardOutput()
    output.lines(file ? KeyFile.lines(strings) : KeyCard(strings).lines())
    try output.finish(strings)
    for problem in Surroundings.keys.problems { StandardError.say(strings.sentence(problem)) }
    return 0
  }
}
