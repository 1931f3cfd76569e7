// What things are called, what a file begins with, and which words stand where.

import Testing

@Suite struct WordTests {
  @Test func everySwiftFileOpensWithAComment() {
    for file in SourceTree.swift where file.path != "Package.swift" {
      #expect(file.text.hasPrefix("// "), "\(file) does not say what it is for")
    }
  }

  /// A name that says nothing hides that a noun is missing.
  @Test func noFileAndNoTypeIsCalledUtils() {
    let banned = ["Util", "Utils", "Utility", "Helper", "Helpers", "Manager", "Common", "Impl"]
    for file in SourceTree.swift {
      var names = [String(file.name.dropLast(6))]
      for match in String(decoding: CodeScan(file.text).code, as: UTF8.self)
        .matches(of: #/\b(?:struct|class|enum|protocol|actor|typealias)\s+([A-Z]\w*)/#)
      {
        names.append(String(match.1))
      }
      for name in names {
        let words = name.matches(of: #/[A-Z][a-z0-9]*/#).map { String($0.0) }
        #expect(!words.contains(where: banned.contains), "\(file): \(name)")
      }
    }
  }

  @Test func nothingIsLeftForLater() {
    let marks = ["TO" + "DO", "FIX" + "ME", "XX" + "X:"]
    for file in SourceTree.all {
      for (at, line) in file.lines.enumerated() {
        for mark in marks { #expect(!line.contains(mark), "\(file):\(at + 1)") }
      }
    }
  }

  /// Every word of the screen stands in Strings, in both languages side by side. A literal
  /// elsewhere with two of these words is a Dutch sentence.
  @Test func dutchStandsInStringsOnly() {
    let dutch: Set<String> = [
      "de", "het", "een", "niet", "naar", "wordt", "voor", "deze", "geen", "bestaat", "ook", "dat",
      "wat", "wie", "kies", "bij", "uit", "zijn", "je", "jouw", "regel", "nog", "al", "weg",
    ]
    let places = ["FrontlijnApp/Strings/", "FrontlijnApp/Dates/DateWords", "CaseImport/SheetColumn"]
    for file in SourceTree.sources where !places.contains(where: file.path.contains) {
      for (line, text) in CodeScan(file.text).literals {
        let words = Set(text.lowercased().split { !$0.isLetter }.map(String.init))
        let found = words.intersection(dutch)
        #expect(found.count < 2, "\(file):\(line) \(found.sorted()) in “\(text)”")
      }
    }
  }

  /// The screen says nothing that is not in Strings; the toolkit gets its words handed in. What
  /// stops the program at a mistake of ours may speak, and a role of a theme says what it is for.
  @Test func noSentenceStandsOutsideStrings() {
    let modules = ["FrontlijnApp", "TextUI", "Terminal"]
    let places = ["FrontlijnApp/Strings/", "FrontlijnApp/Dates/", "TextUI/Styles/"]
    for file in SourceTree.sources
    where modules.contains(file.module) && !places.contains(where: file.path.contains) {
      for (line, text) in CodeScan(file.text).literals {
        let around = file.lines[max(0, line - 2)..<line].joined()
        if around.contains("precondition") { continue }
        #expect(
          text.firstMatch(of: #/[a-z]{2} [a-z]{2}/#) == nil, "\(file):\(line) “\(text)”")
      }
    }
  }

  /// Nothing that is only true on the machine where it was written.
  @Test func noPathOfAMachine() {
    let paths = ["/home/" + "user", "/wor" + "k/", "/tmp/w" + "t", "/Use" + "rs/"]
    for file in SourceTree.all {
      for path in paths { #expect(!file.text.contains(path), "\(file): \(path)") }
    }
    for name in ["README.md", ".ci/run", ".ci/setup", "Samples/README.md"] {
      for path in paths { #expect(!SourceTree.text(name).contains(path), "\(name): \(path)") }
    }
  }

  @Test func theTopOfTheCheckoutIsSmall() {
    let known: Set<String> = [
      "Package.swift", "Package.resolved", "README.md", "Samples", "Sources", "Tests", "Themes",
    ]
    for name in SourceTree.names(in: "") { #expect(known.contains(name), "\(name)") }
  }
}
