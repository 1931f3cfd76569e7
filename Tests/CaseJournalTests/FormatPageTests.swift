// The format page's table of event types is made from the types. FRONTLIJN_REWRITE=1 writes it
// anew; otherwise the page must say what the program does.

import CaseModel
import Glibc
import JournalHarness
import Testing

@testable import CaseJournal

@Suite("The format page")
struct FormatPageTests {
  private let path: String
  private let page: String

  init() throws {
    let top = #filePath.split(separator: "/").dropLast(3).joined(separator: "/")
    path = "/\(top)/Sources/CaseJournal/CaseJournal.docc/Format1.md"
    page = String(decoding: try RealFileSystem().contents(path), as: UTF8.self)
  }

  @Test("its table of event types is the program's")
  func table() throws {
    let (begin, end) = (
      "<!-- events: written by a test, from the types themselves -->\n", "<!-- /events -->"
    )
    let start = try #require(page.firstRange(of: begin)).upperBound
    let stop = try #require(page.firstRange(of: end)).lowerBound
    let table = "\n" + EventTypes.formatTable + "\n"
    if page[start..<stop] == table { return }
    guard getenv("FRONTLIJN_REWRITE") != nil else {
      Issue.record("The table is not the program's: run this test with FRONTLIJN_REWRITE=1")
      return
    }
    let file = try OpenFile(path, .writing, on: RealFileSystem())
    let bytes = Array((page[..<start] + table + page[stop...]).utf8)
    try file.truncate(to: 0)
    try file.write(bytes, at: 0)
  }

  @Test("the lines that it describes are those that are written")
  func grammar() throws {
    #expect(page.contains("#frontlijn-store "))
    var random = RandomFill(seed: 3).random
    let writer = WriterID(using: &random)
    let mark = DurableMark(
      writer: writer, segment: 1, seq: 2, offsetBytes: 3,
      head: ChainHash(text: String(repeating: "A", count: 32))!)
    let line = String(decoding: mark.line(), as: UTF8.self)
    #expect(line.wholeMatch(of: #/[0-9A-Z]{10} \d{10} \d{18} \d{18} A{32} ~[\w-]{32}\n/#) != nil)
    let header = SegmentHeader(
      store: StoreID(using: &random), writer: writer, segment: 2,
      previous: .init(segment: 1, seq: 7, hash: mark.head))
    let text = String(decoding: header.line().bytes, as: UTF8.self)
    let pattern =
      #/#frontlijn 1\tstore=\w{16}\tw=\w{10}\tseg=2\tprev=1:7:A{32}\tmin=1\t~[\w-]{32}\n/#
    #expect(text.wholeMatch(of: pattern) != nil)
  }
}
