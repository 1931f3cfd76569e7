// Events as fields of a line, there and back.

import TestSupport
import Testing

@testable import CaseModel

@Suite("Events as lines")
struct EventLineTests {
  @Test("Every event type reads back what it wrote, with its table's keys in order")
  func roundTrip() {
    for seed in seeds() {
      var pass = RandomPass(seed: seed)
      for type in EventTypes.all { for _ in 0..<40 { roundTrip(type, &pass, seed) } }
    }
  }

  private func roundTrip<E: Event>(_ type: E.Type, _ pass: inout RandomPass, _ seed: UInt64) {
    let already = pass.keys.count
    let event = E.random(&pass)
    let filled = Array(pass.keys.dropFirst(already))
    let line = event.line
    #expect(E.reading(line) == event, "\(type), seed \(seed)")

    let keys = line.split(separator: 0x09).map { row in
      String(decoding: row.prefix { $0 != 0x3D }, as: UTF8.self)
    }
    #expect(keys == filled, "\(type), seed \(seed)")
    let table = E.table
    #expect(keys == table.map(\.key).filter(keys.contains), "\(type), seed \(seed)")
    #expect(Set(table.filter { !$0.isOptional }.map(\.key)).isSubset(of: keys))
    #expect(!line.contains(0x0A) && line.first == 0x09)
  }

  @Test("Rows in another order and rows that nobody knows do not matter")
  func otherOrder() {
    for seed in seeds() {
      var pass = RandomPass(seed: seed)
      for type in EventTypes.all { otherOrder(type, &pass) }
    }
  }

  private func otherOrder<E: Event>(_ type: E.Type, _ pass: inout RandomPass) {
    let event = E.random(&pass)
    var rows = event.line.split(separator: 0x09).map(Array.init) + [Array("zz_new=1".utf8)]
    rows.shuffle(using: &pass.random)
    #expect(E.reading(rows.flatMap { [0x09] + $0 }) == event, "\(type)")
  }

  @Test("A reader counts the rows that nobody asked for, and names the first that failed")
  func unreadRows() {
    func read(_ text: String) -> FieldReader {
      Array(text.utf8).withUnsafeBytes { bytes in
        var fields = LineFields()
        let isSplit = fields.split(bytes, from: 0, to: bytes.count, place: nil)
        #expect(isSplit)
        var reader = FieldReader(fields)
        var event = GoalSet()
        event.rows(&reader)
        return reader
      }
    }
    let good = "case=c04HMASW9NF6YZZPW\tgoal=g04HMASW9NF6YZZPW\ttext=a\ton=2026-11-22"
    #expect(read(good).failedKey == nil && read(good).unreadCount == 0)
    #expect(read("s=1\t" + good + "\tnew=2").unreadCount == 2)
    #expect(read(good + "\tuntil=soon").failedKey.map { "\($0)" } == "until")
    #expect(read("goal=x\ttext=\\q").failedKey.map { "\($0)" } == "case")
  }

  @Test("Without a row that must be there, or with one that does not read, it is no such event")
  func missingRows() {
    var pass = RandomPass(seed: 4)
    for type in EventTypes.all { missingRows(type, &pass) }
  }

  private func missingRows<E: Event>(_ type: E.Type, _ pass: inout RandomPass) {
    let rows = E.random(&pass).line.split(separator: 0x09).map(Array.init)
    for row in E.table {
      guard let at = rows.firstIndex(where: { $0.starts(with: "\(row.key)=".utf8) }) else {
        continue
      }
      var without = rows
      without.remove(at: at)
      let read = E.reading(without.flatMap { [0x09] + $0 })
      #expect((read == nil) == !row.isOptional, "\(type) \(row.key)")
      var spoiled = rows
      spoiled[at] = Array("\(row.key)=\\q".utf8)
      #expect(E.reading(spoiled.flatMap { [0x09] + $0 }) == nil, "\(type) \(row.key)")
    }
  }

  @Test("A line's rows are keys of small letters with values between tabs")
  func splitting() {
    func rows(_ text: String) -> [String]? {
      Array(text.utf8).withUnsafeBytes { bytes in
        var fields = LineFields()
        guard fields.split(bytes, from: 0, to: bytes.count, place: nil) else { return nil }
        return (0..<fields.count).map { fields.key($0).rawText + "|" + fields.value($0).rawText }
      }
    }
    #expect(rows("a=1\tb_2=x=y\tc=") == ["a|1", "b_2|x=y", "c|"])
    #expect(rows("") == [])
    for bad in ["a", "=1", "A=1", "a b=1", "a=1\t", "\ta=1", "a=1\t\tb=2", "1a=1", "é=1", "a-b=1"] {
      #expect(rows(bad) == nil, "\(bad)")
    }
  }

  @Test("A line with a key that stands twice is none, however alike or unlike its keys are")
  func repeatedKeys() {
    func splits(_ keys: [String]) -> Bool {
      let line = Array(keys.map { $0 + "=1" }.joined(separator: "\t").utf8)
      return line.withUnsafeBytes { bytes in
        var fields = LineFields()
        return fields.split(bytes, from: 0, to: bytes.count, place: nil)
      }
    }
    #expect(splits(["a", "b", "ab", "ba", "aa"]))
    #expect(!splits(["a", "b", "a"]))
    for seed in seeds() {
      var random = SeededRandom(seed: seed)
      for _ in 0..<500 {
        let keys = (0..<Int.random(in: 1...12, using: &random)).map { _ in
          String(
            (0..<Int.random(in: 1...3, using: &random)).map { _ in random.one(of: ["a", "b", "c"]) }
              .joined())
        }
        #expect(splits(keys) == (Set(keys).count == keys.count), "\(keys), seed \(seed)")
      }
    }
  }

  @Test("Long text keeps its place in the log when the line has one")
  func places() throws {
    let note = ContactNoted {
      $0.caseID = CaseID(high: 1, low: 1)
      $0.text = "tab\there"
    }
    let line = Array("12345".utf8) + note.line
    let place = LogPlace(writer: 3, segment: 7, offsetBytes: 1000, lengthBytes: line.count)
    let read = try #require(
      line.withUnsafeBytes { bytes -> ContactNoted? in
        var fields = LineFields()
        guard fields.split(bytes, from: 6, to: bytes.count, place: place) else { return nil }
        return ContactNoted(fields)
      })
    guard case .place(let found) = read.text else {
      Issue.record("not a place")
      return
    }
    let start = Int(found.offsetBytes) - 1000
    let words = line[start..<start + Int(found.lengthBytes)]
    #expect(String.reading(Array(words)) == "tab\there")
    #expect(found.writer == 3 && found.segment == 7)
  }

  @Test("Every type has a name of its own, noun.verb, and is found by it")
  func registry() {
    #expect(Set(EventTypes.all.map { "\($0.type)" }).count == EventTypes.all.count)
    for type in EventTypes.all {
      let name = Array("\(type.type)".utf8)
      let found = name.withUnsafeBytes { EventTypes.named(FieldBytes($0)) }
      #expect(found == type)
      #expect("\(type.type)".wholeMatch(of: /[a-z]+(_[a-z]+)*\.[a-z]+(_[a-z]+)*/) != nil)
      #expect(type.table.allSatisfy { $0.key.wholeMatch(of: /[a-z][a-z0-9_]*/) != nil })
      #expect(Set(type.table.map(\.key)).count == type.table.count)
    }
    for name in ["", "case", "case.opene", "case.openedd", "Case.opened", "redacted"] {
      #expect(Array(name.utf8).withUnsafeBytes { EventTypes.named(FieldBytes($0)) } == nil)
    }
  }

  @Test("The format table has one line per type, and says which keys may be absent")
  func formatTable() {
    let lines = EventTypes.formatTable.split(separator: "\n")
    #expect(lines.count == EventTypes.all.count + 2)
    #expect(
      lines.contains(
        "| `step.added` | `case` id c…, `goal` id g…, `step` id s…, `text` text, `owner`? owner, "
          + "`due`? day, `due_typed`? typed date |"))
  }

  @Test("An event of a type or with values that this program does not know is kept raw")
  func unknownEvents() {
    func any(_ type: String, _ text: String) -> AnyEvent {
      let (type, line) = (Array(type.utf8), Array(text.utf8))
      return type.withUnsafeBytes { type in
        line.withUnsafeBytes { bytes in
          var fields = LineFields()
          let isSplit = fields.split(bytes, from: 0, to: bytes.count, place: nil)
          #expect(isSplit)
          return AnyEvent(type: FieldBytes(type), fields)
        }
      }
    }
    guard case .known(let event) = any("team.member_left", "member=mara-7k3m") else {
      Issue.record("not known")
      return
    }
    #expect(event is TeamMemberLeft)
    guard case .unknown("flag.raised", let fields) = any("flag.raised", "a=x\\ty\tb=\\q") else {
      Issue.record("not unknown")
      return
    }
    #expect(fields.map(\.key) == ["a", "b"])
    #expect(fields.map(\.value) == ["x\ty", "\\q"])
    guard case .unknown = any("team.member_left", "member=Mara") else {
      Issue.record("an unreadable value")
      return
    }
  }

  @Test("Moved dates are moved by the same days, and nothing else is")
  func shifting() throws {
    let label = CaseClassified {
      ($0.on, $0.review) = (Day(number: 100), Day(number: 200))
      ($0.ground, $0.found) = ("1970-04-11", nil)
    }
    let later = label.shifted(days: 30)
    #expect(later.on == Day(number: 130) && later.review == Day(number: 230))
    #expect(later.ground == label.ground)
    let scheduled = StepScheduled { $0.due = .to(Day(number: 5)) }
    #expect(scheduled.shifted(days: -2).due == .to(Day(number: 3)))
    #expect(StepScheduled { $0.due = .clear }.shifted(days: 3).due == .clear)
    for type in EventTypes.all {
      var pass = RandomPass(seed: 9)
      pass.days = -10_000...10_000
      shiftsBack(type, &pass)
    }
  }

  private func shiftsBack<E: Event>(_ type: E.Type, _ pass: inout RandomPass) {
    let event = E.random(&pass)
    #expect(event.shifted(days: 400).shifted(days: -400) == event)
  }
}
