// Damages one store in every way that a caller asks for, one at a time and in memory, and asks
// `verify` what it makes of it. What verification calls intact and is not, is what we look for.

import CaseJournal

/// A store to be damaged, again and again.
public final class DamageSweep {
  /// What became of one damaged file.
  public enum Verdict: String, CaseIterable, Sendable {
    /// Named to the line, or the line next to it where a line feed is damaged.
    case located
    /// Damaged or lost, without a line: a header, HEADS, a log that is shorter than it was.
    case damaged
    /// Reads as a write that was broken off.
    case torn
    /// The store cannot be opened at all.
    case refused
    /// Nothing is said.
    case intact
  }

  private let machine: SimulatedMachine
  private let process: SimulatedProcess
  /// Every file of the store with its bytes, by path; only what is not just this machine's.
  public let files: [(path: String, bytes: [UInt8])]

  /// - Parameter machine: has a store in `SimulatedDesk.store`; it is copied.
  public init(_ machine: SimulatedMachine) {
    self.machine = SimulatedMachine(copying: machine, seed: 1)
    process = self.machine.startProcess()
    files = machine.files(below: SimulatedDesk.store)
      .filter { !$0.key.hasPrefix(SimulatedDesk.store + "/local/") }
      .sorted { $0.key < $1.key }.map { ($0.key, $0.value) }
  }

  /// How many bytes can be damaged.
  public var byteCount: Int { files.reduce(0) { $0 + $1.bytes.count } }

  /// The file that holds byte `at` of all of them, and where in it.
  public func place(_ at: Int) -> (path: String, bytes: [UInt8], offset: Int) {
    var offset = at
    for file in files {
      if offset < file.bytes.count { return (file.path, file.bytes, offset) }
      offset -= file.bytes.count
    }
    preconditionFailure("no byte \(at)")
  }

  /// Flips one bit, `at` counting through the bytes of all files.
  public func flip(byte at: Int, bit: Int) -> Verdict {
    let (path, bytes, offset) = place(at)
    var damaged = bytes
    damaged[offset] ^= 1 << UInt8(bit)
    let line = bytes[..<offset].count { $0 == 0x0A } + 1
    return verdict(path, bytes, damaged, line: line)
  }

  /// Cuts a file off before byte `at`.
  public func cut(byte at: Int) -> Verdict {
    let (path, bytes, offset) = place(at)
    let line = bytes[..<offset].count { $0 == 0x0A } + 1
    return verdict(path, bytes, Array(bytes[..<offset]), line: line)
  }

  private func verdict(
    _ path: String, _ whole: [UInt8], _ damaged: [UInt8], line: Int
  ) -> Verdict {
    machine.damage(path) { $0 = damaged }
    defer { machine.damage(path) { $0 = whole } }
    let report: StoreReport
    do throws(JournalError) {
      report = try StoreCheck(SimulatedDesk.store, on: process, host: process.host)
        .run(deep: false)
    } catch {
      return .refused
    }
    switch report.exitCode {
    case 0: return .intact
    case 1: return .torn
    default:
      let isLocated = report.findings.contains { finding in
        finding.severity == .damaged && path.hasSuffix("/" + finding.file)
          && finding.line.map { abs($0 - line) <= 1 } ?? false
      }
      return isLocated ? .located : .damaged
    }
  }
}

extension SimulatedMachine {
  /// A machine with these files in its store, by path inside it.
  public convenience init(store files: [String: [UInt8]]) {
    self.init()
    let process = startProcess()
    for (name, bytes) in files {
      let path = SimulatedDesk.store + "/" + name
      let folder = path.split(separator: "/").dropLast().joined(separator: "/")
      try? process.makeFoldersIfMissing("/" + folder)
      add(path, bytes)
    }
    flushAll()
  }
}
