// The compact form of a caseload: it comes back as it was, goes on as if it had never been packed,
// and whatever the bytes are, reading them ends.

import TestSupport
import Testing

@testable import CaseModel

@Suite("The compact form")
struct PackedTests {
  /// What a random team made of its cases.
  private func history(seed: UInt64, steps: Int) throws -> RandomTeam {
    var team = try RandomTeam(seed: seed)
    for _ in 0..<steps { _ = team.step() }
    return team
  }

  private func unpacked(_ caseload: Caseload) throws -> Caseload {
    // Something stands before and after it, as in a snapshot.
    let packed = caseload.packed()
    let bytes = [1, 2, 3] + packed + [4]
    return try #require(Caseload(packed: bytes, in: 3..<3 + packed.count))
  }

  private func expectSame(_ a: Caseload, _ b: Caseload, _ seed: UInt64, on today: Day) {
    #expect(Set(a.files) == Set(b.files), "seed \(seed)")
    #expect(a.files.count == b.files.count, "seed \(seed)")
    #expect(a.team == b.team && a.boards == b.boards, "seed \(seed)")
    #expect(a.unknownCount == b.unknownCount, "seed \(seed)")
    #expect(
      a.rows(on: today).sorted(by: .nextStep) == b.rows(on: today).sorted(by: .nextStep),
      "seed \(seed)")
    expectSameInParts(b, seed, on: today)
    for file in a.files {
      #expect(b[file.id] == file, "seed \(seed)")
      #expect(a.caseID(number: file.number) == b.caseID(number: file.number), "seed \(seed)")
      if let key = file.importedAs {
        #expect(a.caseID(importedAs: key) == b.caseID(importedAs: key), "seed \(seed)")
      }
    }
  }

  /// Two cores make the rows of a large store: wherever they are shared out, they are the same.
  private func expectSameInParts(_ caseload: Caseload, _ seed: UInt64, on today: Day) {
    let (whole, all) = (caseload.rows(on: today), caseload.rowPlaces)
    for cut in [all.lowerBound, all.count / 3, all.count / 2, all.upperBound] {
      var parts: [CaseRow] = []
      for part in [all.prefix(cut), all.dropFirst(cut)] {
        caseload.forEachRow(of: part, on: today) { _, _ in true } _: { row, _ in parts.append(row) }
      }
      #expect(parts == whole, "seed \(seed), cut at \(cut)")
    }
  }

  @Test("what was packed comes back, and goes on as if it had not been", arguments: 1...12)
  func roundTrip(seed: UInt64) throws {
    var team = try history(seed: seed, steps: 600)
    let today = Day(number: 20_300)
    var copy = try unpacked(team.caseload)
    expectSame(team.caseload, copy, seed, on: today)
    for _ in 0..<300 {
      if let done = team.step() { copy.apply(done) }
    }
    expectSame(team.caseload, copy, seed, on: today)
    // A part in memory and a part not, packed again; then one case is forgotten.
    var again = try unpacked(copy)
    expectSame(team.caseload, again, seed, on: today)
    var full = team.caseload
    let gone = try #require(full.files.first).id
    full.forget(.caseFile(gone))
    again.forget(.caseFile(gone))
    #expect(again[gone] == nil)
    expectSame(full, again, seed, on: today)
  }

  @Test("facts of every type, in any order, come back", arguments: 1...30)
  func anyFacts(seed: UInt64) throws {
    let caseload = ApplyTests.anyCaseload(seed: seed, events: 300)
    expectSame(caseload, try unpacked(caseload), seed, on: Day(number: 20_050))
  }

  @Test("damaged bytes are none, or something; never a trap", arguments: 1...6)
  func damaged(seed: UInt64) throws {
    var random = SeededRandom(seed: seed)
    let packed = try history(seed: seed, steps: 150).caseload.packed()
    for _ in 0..<400 {
      var bytes = packed
      for _ in 0..<Int.random(in: 1...3, using: &random) {
        bytes[Int.random(in: 0..<bytes.count, using: &random)] = UInt8.random(
          in: 0...255, using: &random)
      }
      if random.oneIn(4) { bytes.removeLast(Int.random(in: 0..<bytes.count, using: &random)) }
      guard let read = Caseload(packed: bytes, in: 0..<bytes.count) else { continue }
      #expect(read.thawed.files.count == read.files.count)
      #expect(read.rows(on: Day(number: 20_000)).count == read.files.count)
    }
  }

  /// A snapshot that another `apply` made must not be read. The table of events and the shape of
  /// the parts are in `packedVersion` by themselves; this is about what the rules make of them.
  @Test("the fixed history comes to what it always came to")
  func fingerprint() {
    var hash: UInt64 = 0xCBF2_9CE4_8422_2325
    for seed in 1...20 as ClosedRange<UInt64> {
      for byte in ApplyTests.anyCaseload(seed: seed, events: 400).packed() {
        hash = (hash ^ UInt64(byte)) &* 0x100_0000_01B3
      }
    }
    #expect(
      "\(Caseload.reducer) \(String(hash, radix: 16))" == "1 283333da93ac4f25",
      """
      The same events now come to something else, or there are new ones. If a rule of apply \
      changed, raise Caseload.reducer; then write the new fingerprint here.
      """)
  }
}
