// Every kind of value has exactly one form.

import TestSupport
import Testing

@testable import CaseModel

/// `expected` reads and writes as `text`, and no spelling in `others` reads at all.
private func expectForm<V: FieldValue>(
  _ value: V, _ text: String, notRead others: [String],
  _ location: SourceLocation = #_sourceLocation
) {
  #expect(value.text == text, sourceLocation: location)
  #expect(V.reading(text) == value, sourceLocation: location)
  for other in others {
    #expect(V.reading(other) == nil, "\(other) was read", sourceLocation: location)
  }
}

@Suite("Values have one form")
struct FieldValueTests {
  @Test("An integer has no sign but minus, no leading zero, nothing around it")
  func integers() {
    expectForm(0, "0", notRead: ["-0", "00", "+0", "", " 0", "0 ", "0x0", "٠"])
    expectForm(-7, "-7", notRead: ["-07", "--7", "-", "−7"])
    expectForm(Int.max, "9223372036854775807", notRead: ["9223372036854775808"])
    expectForm(Int.min, "-9223372036854775808", notRead: ["-9223372036854775809"])
  }

  @Test("A day is year, month and day in ten characters")
  func days() throws {
    expectForm(
      try day("2026-11-22"), "2026-11-22",
      notRead: [
        "2026-11-2", "2026-1-22", "26-11-22", "2026-02-29", "2026-13-01", "2026-00-10",
        "2026-11-00", "2026/11/22", "2026-11-22 ", "+026-11-22", "0000-01-01", "",
      ])
    expectForm(try day("0001-01-01"), "0001-01-01", notRead: [])
    expectForm(try day("9999-12-31"), "9999-12-31", notRead: ["10000-01-01"])
  }

  @Test("A day beyond the calendar of four digits is its last or first day")
  func daysAtTheEdge() throws {
    #expect((try day("9999-12-31") + 1).text == "9999-12-31")
    #expect((try day("0001-01-01") - 1).text == "0001-01-01")
    #expect(Day(number: .max).text == "9999-12-31")
    #expect(Day(number: .min).text == "0001-01-01")
    #expect(try day("9999-12-01").adding(months: 5).text == "9999-12-31")
    #expect(try day("0001-02-01").adding(months: -500).text == "0001-01-01")
  }

  @Test("A time is 29 characters")
  func times() {
    expectForm(
      HybridTime(milliseconds: 1_795_319_292_345, counter: 12), "2026-11-22T03:48:12.345Z.0012",
      notRead: [
        "2026-11-22T03:48:12.345Z", "2026-11-22T24:00:00.000Z.0000",
        "2026-11-22T03:60:12.345Z.0012", "2026-11-22T03:48:60.345Z.0012",
        "2026-11-22t03:48:12.345Z.0012", "2026-11-22T03:48:12.345z.0012",
        "2026-11-22T03:48:12,345Z.0012", "1969-12-31T23:59:59.999Z.0000",
        "2026-11-22T03:48:12.345Z.00012", "2026-11-22 03:48:12.345Z.0012",
      ])
  }

  @Test("An id is its letter and sixteen digits of base 32, capitals only")
  func ids() {
    let id = CaseID(high: 0x0123_4567_89AB_CDEF, low: 0xFEDC)
    expectForm(
      id, "c04HMASW9NF6YZZPW",
      notRead: [
        "p04HMASW9NF6YZZPW", "C04HMASW9NF6YZZPW", "c04hMASW9NF6YZZPW", "c04HMASW9NF6YZZP",
        "c04HMASW9NF6YZZPW0", "cO4HMASW9NF6YZZPW", "c04HMASW9NF6YZZP\u{7F}", "",
      ])
    expectForm(CaseID(high: .max, low: .max), "cZZZZZZZZZZZZZZZZ", notRead: ["cZZZZZZZZZZZZZZZI"])
  }

  @Test("A member is a to z first, then letters, digits and dashes, at most fifteen")
  func members() throws {
    expectForm(
      try #require(MemberID.reading("mara-7k3m")), "mara-7k3m",
      notRead: ["Mara-7k3m", "7ara", "-mara", "", "mara_7", "mara 7", "marä", "abcdefghijklmnop"])
  }

  @Test("A case number is F- and four to eight digits of base 32")
  func caseNumbers() throws {
    expectForm(
      try #require(CaseNumber.reading("F-7K3M")), "F-7K3M",
      notRead: ["f-7K3M", "F-7k3M", "F-7K3", "F7K3M", "F-7K3O", "F-7K3M ", "F-123456789", "G-7K3M"])
  }

  @Test("An entry is its writer and a number from 1")
  func entries() throws {
    expectForm(
      EntryID(writer: try #require(WriterID(text: "7QK3M9ABCD")), seq: 4128), "7QK3M9ABCD:4128",
      notRead: [
        "7QK3M9ABCD:0", "7QK3M9ABCD:04128", "7QK3M9ABCD:-1", "7QK3M9ABCD:", "7QK3M9ABCD",
        "7qk3m9abcd:4128", "7QK3M9ABC:4128",
      ])
  }

  @Test("An owner says whether it is the team, a person or somebody else")
  func owners() throws {
    let member = try #require(MemberID.reading("mara-7k3m"))
    expectForm(
      Owner.team(member), "team:mara-7k3m",
      notRead: ["team:", "Team:mara-7k3m", "mara-7k3m", "team:Mara", "member:mara-7k3m", ""])
    expectForm(Owner.person(PersonID(high: 1, low: 2)), "person:p0000000000002002", notRead: [])
    expectForm(Owner.other("de school: groep 3"), "other:de school: groep 3", notRead: ["other"])
    expectForm(Relation.Other.outside("tante\t"), "outside:tante\\t", notRead: ["outside:a\tb"])
    #expect(Relation.Other.reading("other:tante") == nil)
    #expect(Owner.reading("outside:tante") == nil)
  }

  @Test("A word of a closed set is that word and no other")
  func choices() {
    expectForm(
      CloseReason.goalsReached, "goals_reached",
      notRead: ["Goals_reached", "goalsReached", "goals_reached ", "goals", ""])
  }

  @Test("An edit is a value, or empty for taking it away")
  func edits() throws {
    expectForm(Edit<Day>.clear, "", notRead: [" ", "-"])
    expectForm(Edit.to(try day("2026-11-22")), "2026-11-22", notRead: ["2026-11-2"])
    #expect(Edit<String>(nil) == .clear)
    #expect(Edit("a").value == "a")
  }

  @Test("Whatever reads as a value writes the same bytes again")
  func oneForm() throws {
    let kinds: [any FieldValue.Type] = [
      CaseID.self, StepID.self, Day.self, HybridTime.self, String.self, Int.self, MemberID.self,
      CaseNumber.self, EntryID.self, Owner.self, Relation.Other.self, CloseReason.self,
      LabelKind.self, Edit<Day>.self, Edit<Int>.self, Edit<String>.self, Edit<Owner>.self,
    ]
    for seed in seeds() {
      var pass = RandomPass(seed: seed)
      for kind in kinds {
        let read = oneForm(kind, &pass, seed)
        // Of what was only slightly changed, some must read: else this tests nothing.
        #expect(read > 500, "\(kind), seed \(seed)")
      }
    }
  }

  /// Tries written values as they are and with a byte or two changed; counts those that read.
  private func oneForm<V: FieldValue>(
    _ type: V.Type, _ pass: inout RandomPass, _ seed: UInt64
  ) -> Int {
    var count = 0
    for round in 0..<1500 {
      let value: V = pass.made()
      var bytes: [UInt8] = []
      value.write(to: &bytes)
      #expect(V.reading(bytes) == value, "seed \(seed)")
      if round > 500 { pass.spoil(&bytes) }
      guard let read = V.reading(bytes) else { continue }
      count += 1
      var again: [UInt8] = []
      read.write(to: &again)
      #expect(again == bytes, "\(type), seed \(seed)")
    }
    return count
  }
}

extension RandomPass {
  /// Changes, adds or takes away a byte or two.
  fileprivate mutating func spoil(_ bytes: inout [UInt8]) {
    for _ in 0...Int.random(in: 0...1, using: &random) {
      let marks: [UInt8] = [0x00, 0x1B, 0x7F, 0x85, 0xC2, 0xFF]
      let likely = Array("0123456789-+:.\\xtnrABCabc Z_".utf8) + marks
      let byte =
        random.oneIn(4) ? UInt8.random(in: 0...255, using: &random) : random.one(of: likely)
      let at = Int.random(in: 0...bytes.count, using: &random)
      switch Int.random(in: 0..<3, using: &random) {
      case 0: bytes.insert(byte, at: at)
      case 1 where at < bytes.count: bytes.remove(at: at)
      default: if at < bytes.count { bytes[at] = byte }
      }
    }
  }
}
