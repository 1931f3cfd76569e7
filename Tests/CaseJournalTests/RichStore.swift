// A store from a seed that has everything that a store can have: several writers and segments,
// undo, unknown types and keys, lines that no program of ours writes, abandoned lines, an accepted
// loss, HEADS.

import CaseModel
import JournalHarness
import TestSupport

@testable import CaseJournal

struct RichStore {
  let machine: SimulatedMachine
  private(set) var id = CaseID.none
  private var random: SeededRandom
  private var words: RandomFill
  private var limits = JournalLimits()

  init(seed: UInt64) throws {
    random = SeededRandom(seed: seed)
    words = RandomFill(seed: seed &+ 1)
    limits.segmentBytes = 700 + random.below(2000)
    limits.otherWritersMilliseconds = 0
    let desk = try SimulatedDesk.atNewStore(seed: seed, limits: limits)
    machine = desk.machine
    id = try desk.openCase(words.words() + "x")
    for round in 0..<3 {
      try write(desk: SimulatedDesk(on: machine, limits: limits))
      if random.chance(1, in: 2) { machine.remove("/store/local") }
      if random.chance(1, in: 2) { try appendUnknown() }
      if round == 1, random.chance(1, in: 2) { try loseSomething() }
    }
    try settleIn()
    if random.chance(2, in: 3) {
      try SimulatedDesk(on: machine, for: .reading, limits: limits).journal.writeHeads()
    }
  }

  func open() throws -> SimulatedDesk { try SimulatedDesk(on: machine, limits: limits) }

  /// What was lost may have been the author or the case.
  private mutating func settleIn() throws {
    let desk = try SimulatedDesk(on: machine, limits: limits)
    if desk.journal.caseload.member(SimulatedDesk.mara) == nil {
      try desk.join(SimulatedDesk.mara, name: "Mara de Wit")
    }
    if desk.journal.caseload[id] == nil { id = try desk.openCase() }
    desk.process.kill()
  }

  private mutating func write(desk: SimulatedDesk) throws {
    var fails = random.chance(1, in: 2) ? 1 : 0
    let at = random.below(4)
    var syncs = 0
    desk.process.fault = { call in
      guard call.call == .syncData else { return nil }
      syncs += 1
      guard fails > 0, syncs > at else { return nil }
      fails -= 1
      return .failedWriteBack()
    }
    for _ in 0..<4 + random.below(8) {
      switch random.below(5) {
      case 0: _ = try? desk.undo()
      case 1: _ = try? desk.redo()
      default: _ = try? desk.note(words.words() + ".", in: id)
      }
    }
    desk.process.kill()
  }

  /// Lines of a newer program, of a strange one, and a transaction that was never finished.
  private mutating func appendUnknown() throws {
    guard let path = segments(machine).randomElement(using: &random),
      let bytes = machine.bytes(path), segments(machine).last == path
    else { return }
    let lines = bytes.split(separator: 0x0A)
    let last = lines.last.flatMap { Int(String(decoding: $0.prefix { $0 != 0x09 }, as: UTF8.self)) }
    guard let last else { return }
    let time = HybridTime(milliseconds: machine.nowMilliseconds + 10).text
    let more: [[UInt8]] = [
      Array("\(last + 1)\t\(time)\t>.\tcare.ladder_set\trung=4\tnote=a\\tb\tby=mara-0001".utf8),
      Array("\(last + 2)\t\(time)\t>.\tgoal.set\ttext=a\ttext=twice\tby=mara-0001".utf8),
      Array("\(last + 3)\t\(time)\t>.\tx.y\tbad=".utf8) + [0xFF, 0x41, 0xC3],
      Array("\(last + 4)\t\(time)\t>.\tx.y\tescape=\\x41\\q".utf8),
      Array("\(last + 5)\t\(time)\t>+\tx.never_finished\tn=1".utf8),
      Array("\(last + 6)\t\(time)\t>.\tx.y\tn=007\tempty=".utf8),
      Array("\(last + 7)\t\(time)\t>.\tx.y".utf8),
    ]
    machine.damage(path) { bytes in
      for text in more {
        let head = bytes.withUnsafeBytes { ChainHash($0, at: bytes.count - 33) }
        let hash = text.withUnsafeBytes { ChainHash.of($0, after: head) }
        bytes += text + Array("\t~\(hash.text)\n".utf8)
      }
    }
  }

  private mutating func loseSomething() throws {
    guard let path = segments(machine).randomElement(using: &random),
      let bytes = machine.bytes(path)
    else { return }
    let at = random.below(bytes.count)
    machine.damage(path) { $0[at] ^= 2 }
    let desk = try SimulatedDesk(on: machine, limits: limits)
    if let plan = try? desk.journal.lossPlan() {
      try desk.journal.acceptLoss(plan, by: SimulatedDesk.mara)
    } else {
      // It may have read as a write that was cut off: then it is no part of the store.
      machine.damage(path) { $0 = bytes }
    }
    desk.process.kill()
  }

  /// Everything but `local`, by its path inside the store.
  static func files(_ machine: SimulatedMachine, _ store: String) -> [String: [UInt8]] {
    var files: [String: [UInt8]] = [:]
    for (path, bytes) in machine.files(below: store) where !path.hasPrefix(store + "/local/") {
      files[String(path.dropFirst(store.count))] = bytes
    }
    return files
  }
}
