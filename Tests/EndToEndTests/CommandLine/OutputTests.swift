// What happens when the output cannot be written, and when somebody else holds the store.

import Glibc
import PtyHarness
import Testing

@Suite struct OutputTests {
  @Test func aClosedPipeEndsTheOutputWithoutAWord() throws {
    let bench = try Workbench()
    try bench.copySample("en")
    let run = try bench.run(["export", "--jsonl"], sink: .closedAfter(100))
    #expect(run.code == 0)
    #expect(run.errorText == "")
    let all = try bench.run(["export", "--jsonl"])
    #expect(all.output.count > 600_000)
    #expect(all.outputText.split(separator: "\n").count == 1631 + 4)
  }

  @Test(arguments: [["list"], ["show", "F-QW68", "--json"], ["export", "--jsonl"], ["verify"]])
  func aFullDiskIsTold(_ arguments: [String]) throws {
    let bench = try Workbench()
    try bench.copySample("en")
    let run = try bench.run(arguments, sink: .file("/dev/full"))
    #expect(run.code == 74)
    #expect(
      run.errorText
        == "frontlijn: The output could not be written: the disk is full. Write it elsewhere.\n")
  }

  /// The store's lock is held here, so the note waits its five seconds and gives up.
  @Test func aBusyStoreIsExitCode75() throws {
    let bench = try Workbench()
    #expect(
      try bench.run(["init", "store", "--as", "Mara", "--organisation", "Team"]).code == 0)
    let lock = open(bench.path("store/local/lock"), O_RDWR | O_CLOEXEC)
    defer { close(lock) }
    #expect(flock(lock, LOCK_EX | LOCK_NB) == 0)
    try Workbench.write(bench.path("list.csv"), Array("Surname\nVos\n".utf8))
    let run = try bench.run(["import", "list.csv", "--as", "Mara"])
    #expect(run.code == 75)
    #expect(run.errorText.hasPrefix("frontlijn: Another program (process "))
    // Reading waits for nobody.
    #expect(try bench.run(["list"]).code == 0)
    #expect(flock(lock, LOCK_UN) == 0)
    #expect(try bench.run(["import", "list.csv", "--as", "Mara"]).code == 0)
  }

  @Test(.enabled(if: getuid() != 0, "root may read everything"))
  func aForbiddenStoreIsExitCode77() throws {
    let bench = try Workbench()
    try bench.copySample("en")
    #expect(chmod(bench.path("store/STORE"), 0) == 0)
    #expect(try bench.run(["list"]).code == 77)
  }

  @Test func noteTextThatIsNotUTF8IsRefused() throws {
    let bench = try Workbench()
    try bench.copySample("en")
    let run = try bench.run(["note", "F-QW68", "--as", "ilse"], input: [0x68, 0xE9, 0x0A])
    #expect(run.code == 65)
    #expect(run.errorText.contains("iconv"))
  }

  @Test func aNoteCannotDriveTheTerminalOfItsReader() throws {
    let bench = try Workbench()
    try bench.copySample("en")
    let text = "before \u{1B}]0;title\u{07} \u{9B}2J \u{202E}after"
    let note = try bench.run(["note", "F-QW68", "--as", "ilse"], input: text)
    #expect(note.code == 0)
    let shown = try bench.run(["show", "F-QW68"]).outputText
    #expect(shown.contains("before \u{FFFD}]0;title\u{FFFD} \u{FFFD}2J after"))
    for arguments in [["show", "F-QW68", "--json"], ["export", "--jsonl"]] {
      let json = try bench.run(arguments).output
      #expect(!json.contains(0x1B) && !json.contains(0x07))
      #expect(json.firstRange(of: [0xC2, 0x9B]) == nil)
    }
  }

  @Test func aTooLongNoteIsRefusedAndNothingIsWritten() throws {
    let bench = try Workbench()
    try bench.copySample("en")
    for count in [16_001, 2 << 20] {
      let text = String(repeating: "a", count: count)
      let run = try bench.run(["note", "F-QW68", "--as", "ilse"], input: text)
      #expect(run.code == 65)
      #expect(run.errorText.contains(#/characters? too long/#))
    }
    #expect(try bench.run(["verify"]).outputText.contains("1631 entries"))
  }

  @Test func withoutATerminalTheFirstScreenIsPrinted() throws {
    let bench = try Workbench()
    for (language, word) in [("nl", "OEFENEN"), ("en", "PRACTICE")] {
      let run = try bench.run(["demo", "--lang", language])
      #expect(run.code == 0)
      #expect(run.outputText.hasPrefix(" Frontlijn › Stakkers & Rakkers"))
      #expect(run.outputText.split(separator: "\n")[0].contains(word))
    }
  }

  @Test func twoDemosAtOnceMakeOneStore() async throws {
    let bench = try Workbench()
    try await withThrowingTaskGroup(of: Int32?.self) { group in
      for _ in 0..<4 {
        let (folder, environment) = (bench.folder, bench.environment)
        group.addTask {
          try ProgramRun(
            productsDirectory() + "/frontlijn", ["demo"], in: folder, environment: environment
          ).code
        }
      }
      for try await code in group { #expect(code == 0) }
    }
    let state = bench.path("home/.local/state/frontlijn")
    #expect(Workbench.list(state) == ["practice-en"])
    #expect(try bench.run(["verify", "--store", state + "/practice-en"]).code == 0)
  }

  @Test("The last day lies in this week, and nothing in the future", arguments: 16...22)
  func demoMovesToThisWeek(_ date: Int) throws {
    let bench = try Workbench()
    bench.environment["FRONTLIJN_CLOCK"] = "2027-03-\(date + 6)T23:00"
    #expect(try bench.run(["demo"]).code == 0)
    let store = bench.path("home/.local/state/frontlijn/practice-en")
    let last = try #require(
      try bench.run(["export", "--jsonl", "--store", store]).outputText
        .split(separator: "\n").dropLast().last)
    // 22 March 2027 is a Monday; the story ends on a Thursday.
    let time = try #require(last.firstMatch(of: #/"time":"2027-03-(\d\d)T/#))
    #expect(Int(time.1) == min(date + 6, 25))
    let rows = try bench.run(["list", "--json", "--store", store]).outputText
    for contact in rows.matches(of: #/"lastContact":"(\d+-\d+-\d+)"/#) {
      #expect(String(contact.1) <= "2027-03-\(date + 6)")
    }
  }
}
