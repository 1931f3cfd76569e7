// A transcript as a user could have it on paper: what was typed, what came, how it ended.
//
//   # a remark
//   % copy nl store              what somebody did beside: copy a sample, write a file, …
//   $ frontlijn list --lang nl   a command; `< text` lines after it are its standard input
//   what it printed              standard output
//   ! what it complained about   standard error
//   [65]                         the exit code
//
// `> /dev/null` at the end of a command leaves its standard output out.
//
// FRONTLIJN_REWRITE=1 writes what came into the file instead of comparing.

import Glibc
import PtyHarness

struct Transcript {
  /// One line of the file and what belongs to it.
  struct Step {
    var line: String
    var input: [String] = []
  }

  let path: String
  private let text: String
  private let steps: [Step]

  static var names: [String] {
    Workbench.list(folder).filter { $0.hasSuffix(".txt") }.map { String($0.dropLast(4)) }
  }

  private static var folder: String { Workbench.checkout("/Tests/Transcripts") }

  init(_ name: String) throws {
    path = "\(Self.folder)/\(name).txt"
    text = String(decoding: try Workbench.read(path), as: UTF8.self)
    var steps: [Step] = []
    for line in text.split(separator: "\n", omittingEmptySubsequences: false) {
      switch line.prefix(2) {
      case "$ ", "% ", "# ": steps.append(Step(line: String(line)))
      case "< ": steps[steps.count - 1].input.append(String(line.dropFirst(2)))
      default: break
      }
    }
    self.steps = steps
  }

  /// What a folder held at `% keep FOLDER`, for `% same FOLDER`.
  private final class KeptFolders { var files: [String: [String: [UInt8]]] = [:] }
  private let kept = KeptFolders()

  private static func files(_ path: String) throws -> [String: [UInt8]] {
    var files: [String: [UInt8]] = [:]
    for name in Workbench.files(path) { files[name] = try Workbench.read("\(path)/\(name)") }
    return files
  }

  /// Runs the commands and gives the transcript that came of it.
  func run() throws -> String {
    let bench = try Workbench()
    var hidesIDs = false
    var lines: [String] = []
    for step in steps {
      lines.append(step.line)
      lines += step.input.map { "< " + $0 }
      let words = Self.words(step.line.dropFirst(2))
      if step.line.hasPrefix("% ") {
        if words[0] == "hide" { hidesIDs = true } else { try prepare(words, step.input, bench) }
      } else if step.line.hasPrefix("$ ") {
        let input = step.input.map { $0 + "\n" }.joined()
        let isQuiet = words.suffix(2) == [">", "/dev/null"]
        let run = try bench.run(words.dropFirst().dropLast(isQuiet ? 2 : 0), input: input)
        if !isQuiet { lines += Self.lines(run.outputText) }
        lines += Self.lines(run.errorText).map { "! " + $0 }
        lines.append("[\(run.code.map(String.init) ?? "\(run.ending)")]")
      }
    }
    let result = lines.joined(separator: "\n").replacing(bench.folder, with: "/tmp/bench")
    return (hidesIDs ? Self.withoutIDs(result) : result) + "\n"
  }

  /// What differs from the file, or nil. Writes the file anew when that is asked for.
  func difference() throws -> String? {
    let result = try run()
    if result == text { return nil }
    if getenv("FRONTLIJN_REWRITE") != nil {
      try Workbench.write(path, Array(result.utf8))
      return nil
    }
    let (new, old) = (Self.lines(result), Self.lines(text))
    let at = zip(new, old).enumerated().first { $0.1.0 != $0.1.1 }?.0 ?? min(new.count, old.count)
    return """
      line \(at + 1)
        is    \(at < new.count ? new[at] : "")
        was   \(at < old.count ? old[at] : "")
      """
  }

  private static func lines(_ text: String) -> [String] {
    var lines = text.split(separator: "\n", omittingEmptySubsequences: false).map(String.init)
    if lines.last == "" { lines.removeLast() }
    return lines
  }

  /// Words as a shell has them, quotation marks and all.
  private static func words(_ line: Substring) -> [String] {
    var words: [String] = []
    var word: String?
    var quote: Character?
    for character in line {
      switch (character, quote) {
      case ("'", nil), ("\"", nil):
        quote = character
        word = word ?? ""
      case (let mark, let open?) where mark == open: quote = nil
      case (" ", nil):
        if let done = word { words.append(done) }
        word = nil
      default: word = (word ?? "") + String(character)
      }
    }
    if let word { words.append(word) }
    return words
  }

  private func prepare(_ words: [String], _ input: [String], _ bench: Workbench) throws {
    switch words[0] {
    case "keep": kept.files[words[1]] = try Self.files(bench.path(words[1]))
    case "same":
      guard try Self.files(bench.path(words[1])) == kept.files[words[1]] else {
        throw ProgramRun.Problem("\(words[1]) is not what it was")
      }
    case "folder": mkdir(bench.path(words[1]), 0o755)
    case "copy": try bench.copySample(words[1], to: words[2])
    case "write":
      let text = input.map { $0 + "\n" }.joined()
      try Workbench.write(bench.path(words[1]), Array(text.utf8))
    case "flip":
      // `% flip FILE TEXT`: one bit of the first place where TEXT stands.
      let path = bench.path(words[1])
      var bytes = try Workbench.read(path)
      guard let at = bytes.firstRange(of: Array(words[2].utf8))?.lowerBound else {
        throw ProgramRun.Problem("\(words[2]) is not in \(words[1])")
      }
      bytes[at] ^= 1
      try Workbench.write(path, bytes)
    case "cut":
      // `% cut FILE COUNT`: so many bytes fewer at the end.
      let path = bench.path(words[1])
      try Workbench.write(path, try Workbench.read(path).dropLast(Int(words[2])!))
    case "remove": Workbench.remove(bench.path(words[1]))
    case "env": bench.environment[words[1]] = words.count > 2 ? words[2] : nil
    default: throw ProgramRun.Problem("no such step: \(words[0])")
    }
  }

  /// Case numbers and the digits of members' ids are random in a new store.
  private static func withoutIDs(_ text: String) -> String {
    text.replacing(#/F-[0-9A-Z]{4}/#, with: "F-••••").replacing(#/([a-z]+)-[0-9a-z]{4}\)/#) {
      "\($0.1)-••••)"
    }
  }
}

extension Workbench {
  fileprivate static func write(_ path: String, _ bytes: ArraySlice<UInt8>) throws {
    try write(path, Array(bytes))
  }
}
