// What fuzzing found worth keeping (`Tests/Fuzz`), and seeded changes of it, fed to the fuzzer's
// entry point.

import JournalHarness
import TestSupport
import Testing

@testable import CaseJournal

@Suite("Fuzzing")
struct FuzzCorpusTests {
  /// The files that somebody named, and what the fuzzer found, one input a line.
  private func corpus(_ name: String) throws -> [(file: String, bytes: [UInt8])] {
    let tests = #filePath.split(separator: "/").dropLast(2).joined(separator: "/")
    let folder = "/\(tests)/Fuzz/Corpus/\(name)"
    let disk = RealFileSystem()
    let found = try disk.contents(folder + ".base64").split(separator: 0x0A)
    return try disk.list(folder).map { ($0, try disk.contents(folder + "/" + $0)) }
      + found.enumerated().map { ("\(name).base64, line \($0 + 1)", base64($1)) }
  }

  private func base64(_ digits: some Sequence<UInt8>) -> [UInt8] {
    let alphabet = Array("ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/".utf8)
    var bytes: [UInt8] = []
    var (bits, count) = (0, 0)
    for digit in digits {
      guard let six = alphabet.firstIndex(of: digit) else { break }
      (bits, count) = ((bits << 6 | six) & 0xFFFF, count + 6)
      if count >= 8 {
        count -= 8
        bytes.append(UInt8(truncatingIfNeeded: bits >> count))
      }
    }
    return bytes
  }

  @Test("what was found is read as it was found")
  func packed() {
    #expect(base64("AP8BCg==".utf8) == [0, 255, 1, 10])
    #expect(base64("YWI=".utf8) == Array("ab".utf8))
  }

  @Test("every input of the corpus ends a log as any bytes may")
  func log() throws {
    let corpus = try corpus("log")
    #expect(corpus.count > 200)
    for (file, bytes) in corpus {
      #expect(FuzzedLog.problem(bytes) == nil, "\(file)")
    }
  }

  /// What stands between header and sum of a snapshot that this program makes.
  private func freshSnapshot() throws -> [UInt8] {
    var limits = JournalLimits()
    limits.snapshotEntries = 0
    let desk = try SimulatedDesk.atNewStore(seed: 1, limits: limits)
    let id = try desk.openCase()
    for number in 0..<12 { try desk.note("note \(number)", in: id) }
    try desk.undo()
    let leaver = try SimulatedDesk(on: desk.machine, at: SimulatedDesk.store, limits: limits)
    leaver.journal.leaveSnapshot()
    let bytes = try #require(desk.machine.bytes(SimulatedDesk.store + "/local/snapshot"))
    let lineEnd = try #require(bytes.firstIndex(of: 0x0A))
    return Array(bytes[(lineEnd + 1)...].dropLast(SnapshotFile.trailerBytes))
  }

  @Test("every snapshot of the corpus is read or left alone")
  func snapshot() throws {
    let fresh = try freshSnapshot()
    #expect(SnapshotFile.readsAll(fresh))
    for bytes in try corpus("snapshot").map(\.bytes) + [fresh] {
      for cut in stride(from: 0, to: bytes.count, by: 41) {
        _ = SnapshotFile.readsAll(Array(bytes[..<cut]))
      }
    }
  }

  @Test("changed inputs, too", arguments: 1...2)
  func changed(seed: UInt64) throws {
    let corpus = try corpus("log")
    var random = SeededRandom(seed: seed)
    for round in 0..<400 {
      var bytes = corpus[random.below(corpus.count)].bytes
      for _ in 0..<1 + random.below(4) where !bytes.isEmpty {
        let at = random.below(bytes.count)
        switch random.below(4) {
        case 0: bytes[at] ^= 1 << UInt8(random.below(8))
        case 1: bytes.remove(at: at)
        case 2: bytes.insert([0x09, 0x0A, 0x3D, 0x5C, 0x7E, 0x00, 0xFF][random.below(7)], at: at)
        default: bytes.replaceSubrange(at..., with: corpus[random.below(corpus.count)].bytes)
        }
      }
      #expect(FuzzedLog.problem(bytes) == nil, "seed \(seed), round \(round)")
    }
  }
}
