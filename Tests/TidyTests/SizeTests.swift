// How long things may be. What is over today stands in a list that may only shrink: whoever mends
// a file takes it out, and nobody puts one in.

import Testing

@Suite struct SizeTests {
  private static let columns = 100
  private static let functionLines = 70
  private static let fileLines = 500

  /// Files with lines that are too long, and how many.
  private static let longLines: [String: Int] = [:]
  /// Functions that are too long: `path:name`.
  private static let longFunctions: Set<String> = [
    "Sources/frontlijn-bench/StoryTeller.swift:planCommand",
    "Tests/EndToEndTests/JourneyInTerminalTests.swift:aWorkingDaySurvivesKillAndEndsVerified",
  ]

  @Test func linesHaveAtMostAHundredColumns() {
    for file in SourceTree.all {
      let long = file.lines.enumerated().filter { $0.element.count > Self.columns }
      let allowed = Self.longLines[file.path] ?? 0
      let places = long.map { "\($0.offset + 1)" }.joined(separator: ", ")
      #expect(long.count <= allowed, "\(file): lines \(places) are too long")
      #expect(long.count >= allowed, "\(file) is better than its list: lower it to \(long.count)")
    }
  }

  @Test func filesHaveAtMostFiveHundredLines() {
    for file in SourceTree.all {
      #expect(file.lines.count - 1 <= Self.fileLines, "\(file) has \(file.lines.count - 1) lines")
    }
  }

  @Test func functionsHaveAtMostSeventyLines() {
    var seen = Set<String>()
    for file in SourceTree.swift {
      for function in CodeScan(file.text).functions where function.length > Self.functionLines {
        let key = "\(file):\(function.name)"
        seen.insert(key)
        #expect(
          Self.longFunctions.contains(key),
          "\(file):\(function.line) \(function.name) has \(function.length) lines")
      }
    }
    for key in Self.longFunctions.subtracting(seen) {
      Issue.record("\(key) is short now: take it out of the list")
    }
  }

  /// The scan is the measure: it must see what there is.
  @Test func theScanFindsFunctionsAndStrings() {
    let scan = CodeScan(
      """
      // func notThis() {
      struct A {
        func one() { let text = "a } \\(two { "}" }) {" }
        public static func two(
          _ body: () -> Void = {}
        ) -> Int {
          if true { return 1 }
          return 2
        }
        init() {}
      }
      """)
    #expect(scan.functions.map(\.name) == ["one", "two", "init"])
    #expect(scan.functions.map(\.length) == [1, 6, 1])
    #expect(scan.literals.map(\.line) == [3, 3])
    let total = SourceTree.sources.reduce(0) { $0 + CodeScan($1.text).functions.count }
    #expect(total > 1000)
  }
}
