// Texts that tests hold equal to a file under Tests/Texts, so that a reader can see and judge all
// of them at once. FRONTLIJN_REWRITE=1 writes the file anew instead.

import Glibc
import Testing

enum KeptText {
  /// Compares `text` with `Tests/Texts/<name>`.
  static func check(_ text: String, _ name: String, at place: SourceLocation = #_sourceLocation) {
    let root = #filePath.split(separator: "/").dropLast(3).joined(separator: "/")
    let path = "/\(root)/Texts/\(name)"
    if getenv("FRONTLIJN_REWRITE") != nil { return write(text, path) }
    let kept = read(path).split(separator: "\n", omittingEmptySubsequences: false)
    let lines = text.split(separator: "\n", omittingEmptySubsequences: false)
    for (at, line) in lines.enumerated() where at >= kept.count || kept[at] != line {
      Issue.record(
        "\(name) line \(at + 1)\n  is    \(line)\n  was   \(at < kept.count ? kept[at] : "")",
        sourceLocation: place)
      return
    }
    #expect(kept.count == lines.count, "\(name) has more lines", sourceLocation: place)
  }

  private static func read(_ path: String) -> String {
    guard let file = fopen(path, "r") else { return "" }
    defer { fclose(file) }
    var bytes: [UInt8] = []
    var buffer = [UInt8](repeating: 0, count: 65536)
    while case let count = fread(&buffer, 1, buffer.count, file), count > 0 {
      bytes += buffer[..<count]
    }
    return String(decoding: bytes, as: UTF8.self)
  }

  private static func write(_ text: String, _ path: String) {
    guard let file = fopen(path, "w") else { return }
    defer { fclose(file) }
    let bytes = Array(text.utf8)
    fwrite(bytes, 1, bytes.count, file)
  }
}
