// The README's promises: two commands that do everything, which .ci/run and a newcomer both take
// from there, one that installs, and a map of Sources in which no module is missing.

import Testing

@Suite struct ReadmeTests {
  private let readme = SourceTree.text("README.md")

  /// The lines of the README's code blocks that are typed at a shell.
  private var commands: [String] {
    readme.split(separator: "\n").map(String.init).filter { $0.hasPrefix("    sh .ci/setup") }
  }

  @Test func eachCommandDoesAllTheSetUp() {
    #expect(
      commands == [
        "    sh .ci/setup && swift run -c release frontlijn demo",
        "    sh .ci/setup && swift test",
        "    sh .ci/setup && sh .ci/install",
      ])
  }

  @Test func theMapOfSourcesIsComplete() {
    for module in SourceTree.names(in: "Sources") {
      #expect(readme.contains("`\(module)`"), "\(module) is not on the map of Sources")
    }
  }

  @Test func everySubcommandIsNamed() {
    let names = [
      "demo", "init", "import", "list", "show", "note", "log", "verify", "repair", "backup",
      "restore", "export", "keys", "man", "doctor",
    ]
    for name in names {
      #expect(readme.contains("frontlijn \(name)"), "frontlijn \(name)")
    }
  }
}
