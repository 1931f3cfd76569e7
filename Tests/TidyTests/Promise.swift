// What the design promises, and the tests that show it: tables of rows, each of which names its
// tests as `File.function`. A test that is renamed or taken away breaks the table.

import Testing

/// One promise.
struct Promise: Sendable, CustomTestStringConvertible {
  /// As a person would say it.
  let name: String
  /// `KeysInTerminalTests.escape`: the file without its ending, and the function.
  let tests: [String]

  init(_ name: String, _ tests: String...) {
    (self.name, self.tests) = (name, tests)
  }

  var testDescription: String { name }

  /// All tests of the checkout.
  private static let existing: Set<String> = {
    var names: Set<String> = []
    for file in SourceTree.swift where file.path.hasPrefix("Tests/") {
      let stem = file.name.dropLast(6)
      for part in file.text.split(separator: "@Test").dropFirst() {
        guard let name = part.firstMatch(of: #/\bfunc (\w+)/#)?.1 else { continue }
        names.insert("\(stem).\(name)")
      }
    }
    return names
  }()

  func expectItsTests() {
    #expect(!tests.isEmpty)
    for test in tests {
      let isThere = Self.existing.contains(test)
      #expect(isThere, "\(name): there is no test \(test)")
    }
  }
}
