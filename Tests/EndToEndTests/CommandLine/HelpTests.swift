// What the command line says about itself: help in Dutch, the manual, completions, the doctor.

import Glibc
import PtyHarness
import Testing

@Suite struct HelpTests {
  private static let commands = [
    "open", "demo", "init", "import", "list", "show", "note", "keys", "man", "doctor", "log",
    "verify", "repair", "backup", "restore", "export",
  ]

  /// Every sentence of --help has its Dutch: no line of the one stands in the other.
  @Test(arguments: [[]] + commands.map { [$0] })
  func helpIsInDutchToo(_ command: [String]) throws {
    let bench = try Workbench()
    let english = try bench.run(command + ["--help"])
    let dutch = try bench.run(command + ["--help", "--lang", "nl"])
    #expect(english.code == 0 && dutch.code == 0)
    #expect(dutch.outputText.contains("GEBRUIK: frontlijn"))
    let left = Set(Self.sentences(english)).intersection(Self.sentences(dutch))
    #expect(left.isEmpty, "not in Dutch: \(left.sorted())")
  }

  /// Lines with three words or more; names of fields are the same in both.
  private static func sentences(_ run: ProgramRun) -> [String] {
    run.outputText.split(separator: "\n").map { line in
      String(line.drop { $0 == " " || $0 == "-" || $0 == "<" })
    }.filter { line in
      let words = line.split(separator: " ").filter { $0.allSatisfy(\.isLetter) }
      return words.count >= 3 && !line.contains("[--") && !line.contains("stepsDone")
    }
  }

  /// Options that hold for the whole program, before and after every command, help included.
  @Test(
    arguments: [
      ["--lang", "nl", "help", "list"], ["--lang=nl", "help", "list"],
      ["help", "--lang", "nl", "list"], ["help", "list", "--lang=nl"],
      ["--store", "anywhere", "--as", "Ilse", "--lang", "nl", "help", "list"],
      ["--lang", "nl", "list", "--help"],
    ])
  func sharedOptionsHoldForHelpToo(_ arguments: [String]) throws {
    let bench = try Workbench()
    let page = try bench.run(["list", "--help", "--lang", "nl"])
    let help = try bench.run(arguments)
    #expect(help.code == 0 && help.outputText == page.outputText)
  }

  @Test(
    arguments: [
      (["nonsense"], "There is no command “nonsense”.\nSee: frontlijn --help"),
      (["help", "nonsense"], "There is no command “nonsense”.\nSee: frontlijn --help"),
      (
        ["--lang", "nl", "help", "onzin"],
        "Er is geen opdracht “onzin”.\nZie: frontlijn --help"
      ),
      (["--lang", "xx", "help", "list"], "The value 'xx' is invalid for '--lang <lang>'."),
      (["help", "list", "--lang=xx"], "The value 'xx' is invalid for '--lang <lang>'."),
      (["help", "list", "--lang"], "Missing value for '--lang <lang>'\nSee: frontlijn --help"),
    ])
  func helpRefusesWhatIsNotThere(_ arguments: [String], _ words: String) throws {
    let run = try Workbench().run(arguments)
    #expect(run.code == 64)
    #expect(run.outputText == "" && run.errorText.contains(words), "\(run.errorText)")
  }

  @Test func everyCommandIsOnThisList() throws {
    let bench = try Workbench()
    let help = try bench.run(["--help"]).outputText
    let after = help.split(separator: "SUBCOMMANDS:\n").last ?? ""
    let names = after.split(separator: "\n").filter { $0.hasPrefix("  ") && !$0.hasPrefix("   ") }
      .compactMap { $0.split(separator: " ").first.map(String.init) }.filter { $0 != "See" }
    #expect(names.sorted() == Self.commands.sorted())
  }

  // MARK: the manual

  @Test(arguments: ["en", "nl"])
  func theManualRendersWithoutAComplaint(_ language: String) throws {
    let bench = try Workbench()
    let roff = try bench.run(["man", "--lang", language])
    #expect(roff.code == 0)
    guard access("/usr/bin/groff", X_OK) == 0 else {
      print("skipped: the manual is not rendered, groff is not installed")
      return
    }
    let page = try ProgramRun(
      "/usr/bin/groff", ["-man", "-Tutf8", "-Kutf8", "-ww", "-rLL=80n", "-P-cbou"],
      input: roff.output, in: bench.folder, environment: bench.environment, sink: .collected)
    #expect(page.code == 0)
    #expect(page.errorText == "", "groff complains")
    for word in ["frontlijn list", "--skip-bad", "--ascii", "Ctrl-Z", "FRONTLIJN_STORE", "g s"] {
      #expect(page.outputText.contains(word), "\(word) is not in the manual")
    }
  }

  // MARK: completions

  @Test func bashCompletesTheCommands() throws {
    let bench = try Workbench()
    let script = try bench.run(["--generate-completion-script", "bash"])
    #expect(script.code == 0)
    guard access("/usr/bin/bash", X_OK) == 0 else {
      print("skipped: completion is not tried, bash is not installed")
      return
    }
    try Workbench.write(bench.path("complete.bash"), script.output)
    let run = try ProgramRun(
      "/usr/bin/bash", ["-c", "source complete.bash && complete -p frontlijn"], input: [],
      in: bench.folder, environment: bench.environment, sink: .collected)
    #expect(run.code == 0)
    #expect(run.outputText.contains("frontlijn"))
  }

  @Test(arguments: ["bash", "zsh", "fish"])
  func everyShellGetsEveryCommand(_ shell: String) throws {
    let bench = try Workbench()
    let script = try bench.run(["--generate-completion-script", shell]).outputText
    for command in Self.commands { #expect(script.contains(command), "\(command) in \(shell)") }
  }

  /// Besides the options, the values that are few: languages, themes, kinds of contact, folders.
  @Test(arguments: ["bash", "zsh", "fish"])
  func everyShellGetsTheOptionsAndTheirValues(_ shell: String) throws {
    let bench = try Workbench()
    let script = try bench.run(["--generate-completion-script", shell]).outputText
    for word in ["store", "as", "lang", "theme", "plain", "skip-bad", "accept-loss", "since"] {
      #expect(script.contains(word), "\(word) in \(shell)")
    }
    for value in ["nl", "en", "visit", "letter", "---completion open -- --theme"] {
      #expect(script.contains(value), "\(value) in \(shell)")
    }
  }

  @Test func aThemeIsCompletedFromTheBuiltInOnesAndOnesOwn() throws {
    let bench = try Workbench()
    try bench.configure("themes/mine.theme", "name = velvet\ninherit = paper\n")
    let run = try bench.run(["---completion", "open", "--", "--theme", "2", "0", "open", "--theme"])
    #expect(run.code == 0)
    let names = run.outputText.split { $0 == "\n" }
    for name in ["paper", "slate", "mono", "velvet"] {
      #expect(names.contains { $0 == name }, "\(name)")
    }
  }

  // MARK: the doctor

  @Test func theDoctorKnowsAThemeOfOnesOwn() throws {
    let bench = try Workbench()
    try bench.configure("themes/mine.theme", "name = velvet\ninherit = paper\n")
    try bench.configure("settings", "theme = velvet\n")
    #expect(try bench.run(["doctor"]).code == 0)
    try bench.configure("themes/mine.theme", "name = velvet\ninherit = paper\noverdeu = 1\n")
    let run = try bench.run(["doctor"])
    #expect(run.code == 1)
    #expect(run.outputText.contains("mine.theme"))
  }

  @Test func theDoctorNeedsNoTerminalAndNoStore() throws {
    let bench = try Workbench()
    let run = try bench.run(["doctor"])
    #expect(run.code == 0)
    #expect(run.outputText.contains("store: none yet"))
    #expect(run.outputText.hasSuffix("All is well.\n"))
  }

  @Test func theDoctorSaysWhatIsWrongAndWhatToDo() throws {
    let bench = try Workbench()
    try bench.configure("settings", "language = nl\nthema = paper\ntheme = velvet\n")
    try bench.configure("keys", "note = n\n")
    mkdir(bench.path("store"), 0o700)
    try Workbench.write(bench.path("store/STORE"), Array("no store".utf8))
    bench.environment["LANG"] = "C"
    let run = try bench.run(["doctor", "--lang", "en"])
    #expect(run.code == 1)
    let text = run.outputText.split { $0 == " " || $0 == "\n" }.joined(separator: " ")
    for advice in [
      "settings, line 2: there is no setting “thema”", "There is no theme “velvet”",
      "keys, line 1: n would be both “note” and “new”", "export LANG=C.UTF-8",
      "5 lines ask for attention.",
    ] {
      #expect(text.contains(advice), "\(advice)\n\(run.outputText)")
    }
    // Without --lang the file's language speaks, in every command.
    #expect(try bench.run(["doctor"]).outputText.hasSuffix("5 regels vragen aandacht.\n"))
    #expect(try bench.run(["show", "F-7K3M"]).errorText.contains("archief"))
  }

  // MARK: own keys

  @Test func theCardShowsOwnKeysAndSaysWhatIsWrong() throws {
    let bench = try Workbench()
    try bench.configure("keys", "note = ö, Ctrl-N\nnoot = x\n")
    let run = try bench.run(["keys"])
    #expect(run.code == 0)
    #expect(run.outputText.contains("ö, Ctrl-N"))
    #expect(run.errorText.contains("keys, line 2: there is no action “noot”."))
  }
}

extension Workbench {
  /// Writes one of the user's own files.
  func configure(_ name: String, _ text: String) throws {
    mkdir(path("home"), 0o700)
    mkdir(path("home/.config"), 0o700)
    mkdir(path("home/.config/frontlijn"), 0o700)
    mkdir(path("home/.config/frontlijn/themes"), 0o700)
    try Self.write(path("home/.config/frontlijn/\(name)"), Array(text.utf8))
  }
}
