// Any bytes as the end of a log: opened for reading, verified, exported, opened for writing. The
// entry point of the fuzzer and of the test that feeds its corpus; what must hold of any bytes is
// said here once.
//
// The first byte of an input says how much of a line the harness adds, since no fuzzer finds a
// SHA-256:   0  nothing   1  the hash of each line   2  number, time, flag and hash as well

import CaseJournal
import CaseModel

/// A log that ends with bytes from anywhere.
public enum FuzzedLog {
  private struct Start: Sendable {
    let machine: SimulatedMachine
    let path: String
    let bytes: [UInt8]
  }

  /// A store with one member and no mark: nobody vouches for the end of its log.
  private static let start: Start = {
    do {
      let desk = try SimulatedDesk.atNewStore()
      desk.process.kill()
      desk.machine.remove(SimulatedDesk.store + "/local/durable")
      let path = desk.machine.files(below: SimulatedDesk.store + "/log").keys.first ?? ""
      return Start(machine: desk.machine, path: path, bytes: desk.machine.bytes(path) ?? [])
    } catch {
      fatalError("no store to begin with: \(error)")
    }
  }()

  /// - Returns: the promise that was broken; nil when all were kept.
  public static func problem(_ input: [UInt8]) -> String? {
    let machine = SimulatedMachine(copying: start.machine, seed: 1)
    let log = start.bytes + tail(input)
    machine.damage(start.path) { $0 = log }
    do throws(JournalError) {
      return try problem(on: machine, log)
    } catch {
      return "\(error)"
    }
  }

  private static func problem(
    on machine: SimulatedMachine, _ log: [UInt8]
  ) throws(JournalError) -> String? {
    let reader = try SimulatedDesk(on: machine, for: .reading)
    let report = try verify(machine)
    // The deep look also names what refers to nothing: no reason to refuse writing.
    _ = try verify(machine, deep: true)
    // verify counts control lines, too.
    let count = reader.journal.entryCount
    if report.entries < count { return "verify found fewer entries than reading" }
    var isClean = true
    try reader.journal.exportJSONLines { line in
      isClean = isClean && line.last == 0x0A && line.dropLast().allSatisfy { $0 >= 0x20 }
    }
    if !isClean { return "a control character in the export" }
    if machine.bytes(start.path) != log { return "reading changed the log" }

    let writer = try SimulatedDesk(on: machine)
    if let reason = writer.journal.readOnly {
      if case .newerFormat = reason { return nil }
      if report.exitCode != 2 { return "verify says \(report.exitCode), opening \(reason)" }
      return machine.bytes(start.path) == log ? nil : "a damaged log was changed"
    }
    if report.exitCode == 2 { return "verify says damaged, opening does not" }
    if writer.journal.entryCount != count { return "settling lost a whole transaction" }
    guard machine.bytes(start.path).map({ log.starts(with: $0) }) == true else {
      return "settling changed bytes that it kept"
    }
    return try problem(continuing: writer)
  }

  /// The next write goes on, and everything is there afterwards.
  private static func problem(continuing desk: SimulatedDesk) throws(JournalError) -> String? {
    let before = desk.journal.entryCount
    let fact = TeamMemberAdded {
      ($0.member, $0.name) = (SimulatedDesk.joost, "Joost")
      $0.organisation = "Buurtteam"
    }
    let proposal = Proposal(.addTeamMember(fact), at: desk.desk(of: SimulatedDesk.joost))
    // The input may have brought a Joost of its own.
    guard case .success = try desk.journal.commit(proposal) else { return nil }
    let again = try SimulatedDesk(on: desk.machine)
    if again.journal.entryCount != before + 1 { return "the next write is not there" }
    if again.world != desk.world { return "a fresh reading says something else" }
    let report = try verify(desk.machine)
    return report.exitCode == 0 ? nil : "after the next write verify says \(report.exitCode)"
  }

  private static func verify(
    _ machine: SimulatedMachine, deep: Bool = false
  ) throws(JournalError) -> StoreReport {
    let process = machine.startProcess()
    return try StoreCheck(SimulatedDesk.store, on: process, host: process.host).run(deep: deep)
  }

  // MARK: what the harness adds

  private static func tail(_ input: [UInt8]) -> [UInt8] {
    guard let mode = input.first.map({ $0 % 3 }), mode > 0 else { return Array(input.dropFirst()) }
    var head = ChainHash(text: String(decoding: start.bytes.suffix(33).dropLast(), as: UTF8.self))
    var out: [UInt8] = []
    let lines = input.dropFirst().split(separator: 0x0A, omittingEmptySubsequences: false)
    for (at, line) in lines.enumerated() {
      var body = Array(line)
      if mode == 2 {
        body = Array("\(at + 2)\t2026-11-22T03:48:12.345Z.000\(at % 10)\t>.\t".utf8) + body
      }
      let hash = body.withUnsafeBytes { ChainHash.of($0, after: head) }
      out += body + Array("\t~\(hash.text)\n".utf8)
      head = hash
    }
    return out
  }
}
