// swift-tools-version: 6.2
// Frontlijn: plain-text casework for neighbourhood front-line teams.
// Targets stand in reading order, from the pure middle outwards; TidyTests holds the arrows.
import PackageDescription

let strict: [SwiftSetting] = [
  .treatAllWarnings(as: .error),
  .enableUpcomingFeature("ExistentialAny"),
]
/// Also in a debug build optimised: its tests go through millions of lines. The price: when an
/// enum or a stored property of these modules changes, an incremental debug build may keep the old
/// layout in the modules above them; build those anew (`swift package clean`).
let quick: [SwiftSetting] = strict + [.unsafeFlags(["-O"], .when(configuration: .debug))]
/// In a release, generic functions are also made for the types that modules above use them with:
/// a screen of lists and tables is drawn in a seventh less time.
let generic: [SwiftSetting] =
  strict + [.unsafeFlags(["-cross-module-optimization"], .when(configuration: .release))]
let strictC: [CSetting] = [.treatAllWarnings(as: .error)]

let package = Package(
  name: "frontlijn",
  products: [
    .executable(name: "frontlijn", targets: ["frontlijn"]),
    .executable(name: "frontlijn-bench", targets: ["frontlijn-bench"]),
  ],
  dependencies: [
    // Subcommands, --help, completions and usage errors of the command line.
    .package(url: "https://github.com/apple/swift-argument-parser", from: "1.8.2"),
    // SHA-256 for the journal's chain: cryptography is not ours to write.
    .package(url: "https://github.com/apple/swift-crypto", from: "4.5.2"),
  ],
  targets: [
    // Pure values: the caseload, its commands and events, decide and apply, search and sorting.
    .target(name: "CaseModel", swiftSettings: quick),
    // A team's spreadsheet: bytes to rows with line and column, rows to commands. Pure.
    .target(name: "CaseImport", dependencies: ["CaseModel"], swiftSettings: strict),
    // The few C lines that Swift cannot see: signalfd, eventfd, statfs, random bytes, crash guard.
    .target(name: "CSystem", cSettings: strictC),
    // The flat-file store: lines, chain, commit, settle, replay, undo.
    .target(
      name: "CaseJournal",
      dependencies: ["CaseModel", "CSystem", .product(name: "Crypto", package: "swift-crypto")],
      swiftSettings: quick),
    // Pure toolkit: keys, canvas, cell widths, layout, themes, lists, tables, fields, forms.
    .target(name: "TextUI", swiftSettings: generic),
    // Plain-int C functions on ncursesw; no ncurses header reaches Swift. Output only.
    .target(
      name: "CNcurses", cSettings: strictC,
      linkerSettings: [.linkedLibrary("ncursesw"), .linkedLibrary("tinfo")]),
    // The only importer of CNcurses: session, poll loop, presenting a canvas.
    .target(
      name: "Terminal", dependencies: ["TextUI", "CNcurses", "CSystem"], swiftSettings: strict),
    // State, actions, keymap, strings and screens; draws to a Display.
    .target(
      name: "FrontlijnApp", dependencies: ["CaseModel", "CaseImport", "CaseJournal", "TextUI"],
      swiftSettings: strict),
    // @main and the subcommands: the only place that knows everybody.
    .executableTarget(
      name: "frontlijn",
      dependencies: [
        "CaseModel", "CaseImport", "CaseJournal", "TextUI", "Terminal", "FrontlijnApp",
        .product(name: "ArgumentParser", package: "swift-argument-parser"),
      ],
      swiftSettings: strict),
    // Runs a program in a pseudo-terminal and reads its screen: for tests and timings.
    .target(name: "CPty", path: "Tests/CPty", cSettings: strictC),
    .target(
      name: "PtyHarness", dependencies: ["TextUI", "CPty"], path: "Tests/PtyHarness",
      swiftSettings: strict),
    // Shows what it is sent: the program that TerminalTests run in a pseudo-terminal.
    .executableTarget(
      name: "TerminalDemo", dependencies: ["TextUI", "Terminal", "TestSupport"],
      path: "Tests/TerminalDemo",
      swiftSettings: strict),
    // A machine whose disk loses power, lies and fills up, and a schedule for its processes: for
    // tests of the journal, and for long runs by hand.
    .target(
      name: "JournalHarness", dependencies: ["CaseModel", "CaseJournal", "TestSupport"],
      path: "Tests/JournalHarness", swiftSettings: quick),
    // Seeded stores, samples from their stories, ratios against peers, timings in a terminal.
    .executableTarget(
      name: "frontlijn-bench",
      dependencies: [
        "CaseModel", "CaseJournal", "JournalHarness", "PtyHarness", "TestSupport", "TextUI",
        .product(name: "ArgumentParser", package: "swift-argument-parser"),
      ],
      swiftSettings: strict),

    // What tests of several modules need: files, folders of their own, seeded numbers.
    .target(name: "TestSupport", path: "Tests/TestSupport", swiftSettings: quick),
    .testTarget(
      name: "CaseModelTests", dependencies: ["CaseModel", "TestSupport"], swiftSettings: strict),
    .testTarget(
      name: "CaseImportTests", dependencies: ["CaseImport", "TestSupport"], swiftSettings: strict),
    .testTarget(
      name: "CaseJournalTests",
      dependencies: [
        "CaseModel", "CaseJournal", "JournalHarness", "TestSupport", "frontlijn-bench",
      ],
      exclude: ["Golden"], swiftSettings: strict),
    .testTarget(
      name: "TextUITests", dependencies: ["TextUI", "CSystem", "TestSupport"],
      swiftSettings: strict),
    .testTarget(
      name: "TerminalTests",
      dependencies: ["Terminal", "PtyHarness", "TerminalDemo", "TestSupport"],
      exclude: ["Golden"], swiftSettings: strict),
    .testTarget(
      name: "FrontlijnAppTests",
      dependencies: ["FrontlijnApp", "CaseJournal", "CaseModel", "TextUI", "TestSupport"],
      exclude: ["Golden"], swiftSettings: strict),
    .testTarget(
      name: "EndToEndTests",
      dependencies: ["PtyHarness", "TestSupport", "frontlijn", "frontlijn-bench"],
      swiftSettings: strict),
    .testTarget(name: "TidyTests", dependencies: ["TestSupport"], swiftSettings: strict),
  ],
  swiftLanguageModes: [.v6],
  cLanguageStandard: .gnu17
)

// The fuzzers (Tests/Fuzz/README.md): only where somebody asks for them.
if Context.environment["FUZZ"] != nil {
  for (name, uses) in [("Log", "JournalHarness"), ("Snapshot", "CaseJournal")] {
    package.targets.append(
      .executableTarget(
        name: "Fuzz" + name, dependencies: [.init(stringLiteral: uses)],
        path: "Tests/Fuzz/" + name,
        swiftSettings: strict + [.unsafeFlags(["-parse-as-library"])]))
  }
}
