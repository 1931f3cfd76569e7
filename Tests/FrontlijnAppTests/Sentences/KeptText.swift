// Texts that tests hold equal to a file under Tests/Texts, so that a reader can see and judge all
// of them at once. FRONTLIJN_REWRITE=1 writes the file anew instead.

import Glibc
import TestSupport
import Testing

enum KeptText {
  /// Compares `text` with `Tests/Texts/<name>`.
  static func check(_ text: String, _ name: String, at place: SourceLocation = #_sourceLocation) {
    let path = TestFiles.checkout + "/Tests/Texts/\(name)"
    if getenv("FRONTLIJN_REWRITE") != nil {
      TestFiles.write(text, to: path)
      return
    }
    let kept = (TestFiles.text(path) ?? "").split(separator: "\n", omittingEmptySubsequences: false)
    let lines = text.split(separator: "\n", omittingEmptySubsequences: false)
    for (at, line) in lines.enumerated() where at >= kept.count || kept[at] != line {
      Issue.record(
        "\(name) line \(at + 1)\n  is    \(line)\n  was   \(at < kept.count ? kept[at] : "")",
        sourceLocation: place)
      return
    }
    #expect(kept.count == lines.count, "\(name) has more lines", sourceLocation: place)
  }
}
