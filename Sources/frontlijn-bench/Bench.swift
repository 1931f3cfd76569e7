// frontlijn-bench: makes stores to measure with, and measures. Figures are printed, never
// asserted; a peer that is not installed is skipped and said so.

import ArgumentParser

@main
struct Bench: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "frontlijn-bench",
    abstract: "Makes stores to measure with, and measures Frontlijn.",
    subcommands: [
      Generate.self, BuildSample.self, Replay.self, Crash.self, DeskCommand.self,
      ScreenTimes.self, Live.self, Faults.self, JournalTimes.self, OpenOnce.self,
      CheckOnce.self,
    ])
}
