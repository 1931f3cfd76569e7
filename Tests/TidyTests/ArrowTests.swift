// The one direction: who may import whom, and what is kept out of the pure modules. A new arrow is
// a decision about the house, made here.

import Testing

@Suite struct ArrowTests {
  /// What a module may import beside what every impure one may.
  private static let arrows: [String: Set<String>] = [
    "CaseModel": [],
    "CaseImport": ["CaseModel"],
    "CaseJournal": ["CaseModel", "CSystem", "Crypto"],
    "TextUI": [],
    "Terminal": ["TextUI", "CNcurses", "CSystem"],
    "FrontlijnApp": ["CaseModel", "CaseImport", "CaseJournal", "TextUI"],
    "frontlijn": [
      "CaseModel", "CaseImport", "CaseJournal", "TextUI", "Terminal", "FrontlijnApp",
      "ArgumentParser",
    ],
    "frontlijn-bench": [
      "CaseModel", "CaseJournal", "PtyHarness", "JournalHarness", "TestSupport", "TextUI",
      "ArgumentParser",
    ],
  ]
  /// The system's own modules, for whoever has to do with the system.
  private static let system: Set<String> = ["Glibc", "Dispatch", "Synchronization"]
  /// Pure modules, and the single files in them that need one function of libc.
  private static let pure: Set<String> = ["CaseModel", "CaseImport", "TextUI", "FrontlijnApp"]
  private static let exceptions: [String: Set<String>] = [
    // memchr: a million lines are split with it.
    "Sources/CaseModel/Fields/LineFields.swift": ["Glibc"],
    // Unicode's normal form, which the standard library shows to nobody without asking.
    "Sources/TextUI/Cells/Character+Composed.swift": ["Swift"],
    // localtime_r: what the clock on the wall says.
    "Sources/FrontlijnApp/Dates/LocalMoment.swift": ["Glibc"],
    // A second core for the rows of a large store; what comes of it is the same.
    "Sources/FrontlijnApp/Screens/Cases/Caseload+MadeRows.swift": ["Dispatch", "Synchronization"],
  ]

  @Test func everyModuleHasItsArrows() {
    let modules = Set(SourceTree.sources.map(\.module))
    #expect(modules == Set(Self.arrows.keys))
  }

  @Test func importsFollowTheArrows() {
    for file in SourceTree.sources {
      var allowed = Self.arrows[file.module] ?? []
      if !Self.pure.contains(file.module) { allowed.formUnion(Self.system) }
      allowed.formUnion(Self.exceptions[file.path] ?? [])
      for (line, module) in file.imports {
        #expect(allowed.contains(module), "\(file):\(line) imports \(module)")
      }
    }
  }

  @Test func fullFoundationIsNowhereInSources() {
    for file in SourceTree.sources {
      for (line, module) in file.imports {
        #expect(module != "Foundation", "\(file):\(line)")
      }
    }
  }

  @Test func onlyTheTerminalKnowsCurses() {
    for file in SourceTree.all where file.isInSources {
      if ["Terminal", "CNcurses"].contains(file.module) { continue }
      #expect(!file.imports.contains { $0.module == "CNcurses" }, "\(file)")
      #expect(!file.text.contains("#include <ncurses"), "\(file)")
      #expect(!file.text.contains("#include <curses"), "\(file)")
    }
  }

  /// Whoever holds them is the one owner of the terminal.
  @Test func windowsStayInOneFile() {
    let holders = SourceTree.all.filter { file in
      file.isInSources && file.text.contains(#/\b(WINDOW|SCREEN|stdscr|curscr)\b/#)
    }
    #expect(holders.filter { !$0.isSwift }.map(\.path) == ["Sources/CNcurses/CNcurses.c"])
    for file in holders where file.isSwift {
      let code = String(decoding: CodeScan(file.text).code, as: UTF8.self)
      #expect(!code.contains(#/\b(WINDOW|SCREEN|stdscr|curscr)\b/#), "\(file)")
    }
  }

  /// The header that Swift sees must not show ncurses, whose macros and globals it cannot use.
  @Test func noHeaderShowsCurses() {
    for file in SourceTree.all where file.path.contains("/include/") {
      #expect(!file.text.contains("curses.h>"), "\(file)")
    }
  }

  @Test func theModelAndTheToolkitHaveNoClockAndNoFiles() {
    let words = [
      "ContinuousClock", "SuspendingClock", "clock_gettime", "gettimeofday", "localtime", "getenv",
      "fopen", "FileManager", "FileHandle", "readLine", "SystemRandomNumberGenerator",
    ]
    let pure = ["CaseModel", "TextUI", "CaseImport"]
    for file in SourceTree.sources where pure.contains(file.module) {
      let code = String(decoding: CodeScan(file.text).code, as: UTF8.self)
      for word in words { #expect(!code.contains(word), "\(file) uses \(word)") }
    }
  }
}
