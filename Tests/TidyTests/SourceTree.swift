// The checkout as the house's own checks read it: every Swift and C file, its lines, its imports,
// and its text without strings and comments.

import TestSupport

struct SourceFile: Sendable, CustomStringConvertible {
  /// Inside the checkout: `Sources/CaseModel/Values/Day.swift`.
  let path: String
  let text: String
  let lines: [Substring]

  var description: String { path }
  /// `CaseModel`: the folder under Sources or Tests.
  var module: String { path.split(separator: "/").dropFirst().first.map(String.init) ?? "" }
  var name: String { path.split(separator: "/").last.map(String.init) ?? path }
  var isSwift: Bool { path.hasSuffix(".swift") }
  var isInSources: Bool { path.hasPrefix("Sources/") }

  /// The modules that it imports, with the lines on which it does.
  var imports: [(line: Int, module: String)] {
    lines.enumerated().compactMap { at, line in
      let words = line.split(separator: " ").filter { !$0.hasPrefix("@") }
      let rest = words.drop { ["public", "internal", "private", "package"].contains($0) }
      guard rest.first == "import", let module = rest.dropFirst().last else { return nil }
      return (at + 1, String(module.split(separator: ".")[0]))
    }
  }
}

enum SourceTree {
  static let root = TestFiles.checkout

  static let all: [SourceFile] = ["Sources", "Tests", "Package.swift"].flatMap(files)
  static let swift = all.filter(\.isSwift)
  static let sources = swift.filter(\.isInSources)

  /// A file at the top of the checkout, or anywhere in it.
  static func text(_ path: String) -> String { TestFiles.text(root + "/" + path) ?? "" }

  static func names(in folder: String) -> [String] {
    TestFiles.names(in: root + "/" + folder).filter { !$0.hasPrefix(".") }
  }

  private static func files(_ path: String) -> [SourceFile] {
    let inner = names(in: path)
    if inner.isEmpty {
      guard [".swift", ".c", ".h"].contains(where: path.hasSuffix) else { return [] }
      let text = text(path)
      return [
        SourceFile(
          path: path, text: text,
          lines: text.split(separator: "\n", omittingEmptySubsequences: false))
      ]
    }
    return inner.flatMap { files(path + "/" + $0) }
  }
}

/// Swift's text with what is no code blanked out: line by line and column by column as it was.
struct CodeScan {
  private let bytes: [UInt8]
  private var at = 0
  private(set) var code: [UInt8] = []
  private(set) var literals: [(line: Int, text: String)] = []
  private var line = 1

  init(_ text: String) {
    bytes = Array(text.utf8)
    code.reserveCapacity(bytes.count)
    readCode(closing: nil)
  }

  private func stands(_ text: StaticString) -> Bool {
    let wanted = UnsafeBufferPointer(start: text.utf8Start, count: text.utf8CodeUnitCount)
    return bytes[at...].starts(with: wanted)
  }

  private mutating func keep() {
    if bytes[at] == 0x0A { line += 1 }
    code.append(bytes[at])
    at += 1
  }

  private mutating func blank(_ count: Int = 1) {
    for _ in 0..<count where at < bytes.count {
      if bytes[at] == 0x0A { line += 1 }
      code.append(bytes[at] == 0x0A ? 0x0A : 0x20)
      at += 1
    }
  }

  /// Up to the parenthesis that closes an interpolation, or to the end.
  private mutating func readCode(closing: UInt8?) {
    var depth = 0
    while at < bytes.count {
      if stands("//") {
        while at < bytes.count, bytes[at] != 0x0A { blank() }
      } else if stands("/*") {
        while at < bytes.count, !stands("*/") { blank() }
        blank(2)
      } else if stands("#\"") || stands("##\"") || bytes[at] == 0x22 {
        readString()
      } else {
        if let closing {
          if bytes[at] == 0x28 { depth += 1 }
          if bytes[at] == closing {
            if depth == 0 { return }
            depth -= 1
          }
        }
        keep()
      }
    }
  }

  private mutating func readString() {
    let start = line
    var pounds = 0
    while at < bytes.count, bytes[at] == 0x23 {
      pounds += 1
      blank()
    }
    let isLong = stands("\"\"\"")
    blank(isLong ? 3 : 1)
    var text: [UInt8] = []
    while at < bytes.count {
      let escape = [0x5C] + [UInt8](repeating: 0x23, count: pounds)
      let end = [UInt8](repeating: 0x22, count: isLong ? 3 : 1)
        + [UInt8](repeating: 0x23, count: pounds)
      if bytes[at...].starts(with: escape) {
        blank(escape.count)
        if at < bytes.count, bytes[at] == 0x28 {
          keep()
          readCode(closing: 0x29)
          if at < bytes.count { keep() }
        } else {
          blank()
        }
        text.append(0x20)
      } else if bytes[at...].starts(with: end) || (!isLong && bytes[at] == 0x0A) {
        if bytes[at] != 0x0A { blank(end.count) }
        break
      } else {
        text.append(bytes[at])
        blank()
      }
    }
    literals.append((start, String(decoding: text, as: UTF8.self)))
  }

  /// Name, first line and length of every function and initialiser.
  var functions: [(name: String, line: Int, length: Int)] {
    var found: [(String, Int, Int)] = []
    let lines = String(decoding: code, as: UTF8.self).split(
      separator: "\n", omittingEmptySubsequences: false)
    for (at, line) in lines.enumerated() {
      let words = line.split { !($0.isLetter || $0.isNumber || $0 == "_") }
      guard
        let keyword = words.firstIndex(where: { ["func", "init", "deinit"].contains($0) }),
        words[..<keyword].allSatisfy({ Self.modifiers.contains(String($0)) })
      else { continue }
      let name = words[keyword] == "func" && keyword + 1 < words.count
        ? words[keyword + 1] : words[keyword]
      if let length = Self.length(lines[at...]) { found.append((String(name), at + 1, length)) }
    }
    return found
  }

  private static let modifiers: Set<String> = [
    "public", "private", "fileprivate", "internal", "static", "mutating", "convenience", "override",
    "inlinable", "inline", "__always", "discardableResult", "nonisolated", "final", "borrowing",
    "consuming", "required", "package", "Test", "MainActor",
  ]

  /// Lines from a declaration to the brace that closes its body; nil when it has none.
  private static func length(_ lines: ArraySlice<Substring>) -> Int? {
    var braces = 0
    var parentheses = 0
    var isOpen = false
    for (at, line) in lines.enumerated() {
      for byte in line.utf8 {
        switch byte {
        case 0x28: parentheses += 1
        case 0x29: parentheses -= 1
        case 0x7B:
          if parentheses == 0 { isOpen = true }
          if isOpen { braces += 1 }
        case 0x7D where isOpen:
          braces -= 1
          if braces == 0 { return at + 1 }
        default: break
        }
      }
      // A requirement of a protocol: the line ends and nothing was opened.
      if !isOpen, parentheses == 0, at > 0 || !line.hasSuffix("(") {
        let next = lines.dropFirst(at + 1).first?.drop { $0 == " " } ?? ""
        let goesOn = next.hasPrefix("->") || next.hasPrefix("{") || next.hasPrefix("where")
          || next.hasPrefix(")") || next.hasPrefix("throws")
        if !goesOn { return nil }
      }
    }
    return nil
  }
}
