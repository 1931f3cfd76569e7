// Adding to a store: one commit at a time, 32 threads that queue, four processes at once. Beside
// it the least that a durable append can be (write and fdatasync), and SQLite's. Both also where
// they write over bytes that are there: a file that grows makes the file system commit its new
// length with every sync, and a log grows.

import CaseJournal
import CaseModel
import Dispatch
import Glibc
import Synchronization

/// Writing small stores in the same folder.
struct WritingTimes {
  let work: String
  let commits: Int
  let runs: Int
  private var bench: String { programFolder() + "/frontlijn-bench" }

  func measure(_ figures: inout Figures) throws {
    figures.heading("Writing: \(commits) commits of one note each, median of \(runs)")
    try single(&figures)
    try group(&figures)
    try processes(&figures)
    try cost(&figures)
  }

  // MARK: one at a time

  private func single(_ figures: inout Figures) throws {
    var ours = Spans()
    var growing = Spans()
    var over = Spans()
    for run in 0..<runs {
      let desk = try NoteDesk(work + "/single\(run)")
      let line = try desk.lineBytes()
      let loop = try RawLoop(work + "/raw\(run)", lineBytes: line)
      let again = try RawLoop(work + "/over\(run)", lineBytes: line, over: commits)
      let bodies = [desk.commit, loop.append, again.append]
      var times: [[Double]] = [[], [], []]
      // In turn, so that whatever else the disk does meets all of them; a hundred of each, for a
      // sync right after another file's waits for that one's length, too.
      for begin in stride(from: 0, to: commits, by: 100) {
        for (at, body) in bodies.enumerated() {
          for _ in begin..<min(begin + 100, commits) { times[at].append(try timed(body)) }
        }
      }
      ours.add(times[0])
      growing.add(times[1])
      over.add(times[2])
    }
    figures.row("durable append, p50", microseconds(ours.p50))
    figures.row(
      "write and fdatasync, p50", microseconds(growing.p50), ratio: growing.p50 / ours.p50)
    figures.row("  over a written file", microseconds(over.p50), ratio: over.p50 / ours.p50)
    figures.aim("p50 at most 1.2 x write and fdatasync", met: ours.p50 <= 1.2 * growing.p50)
    guard let table = TableTimes(in: work, commits: commits, runs: runs) else {
      return figures.skipped("SQLite WAL, synchronous=FULL")
    }
    figures.row("durable append, mean", microseconds(ours.mean))
    figures.row(
      "write and fdatasync, mean", microseconds(growing.mean), ratio: growing.mean / ours.mean)
    figures.row("SQLite WAL FULL, mean", microseconds(table.all), ratio: table.all / ours.mean)
    figures.row(
      "  while its WAL grows", microseconds(table.growing), ratio: table.growing / ours.mean)
    figures.row("  writing over it", microseconds(table.over), ratio: table.over / ours.mean)
    figures.aim(
      "faster than SQLite WAL FULL", met: ours.mean < table.all,
      because: growing.mean >= table.all ? "writing to a growing file alone takes longer" : nil)
  }

  /// The times of one thing, by run.
  private struct Spans {
    private var medians: [Double] = []
    private var means: [Double] = []
    var p50: Double { median(medians) }
    var mean: Double { median(means) }

    mutating func add(_ times: [Double]) {
      medians.append(median(times))
      means.append(times.reduce(0, +) / Double(times.count))
    }
  }

  private func timed(_ body: () throws -> Void) rethrows -> Double {
    let begin = ContinuousClock.now
    try body()
    return (ContinuousClock.now - begin) / .seconds(1)
  }

  // MARK: together

  private func group(_ figures: inout Figures) throws {
    let threads = 32
    let each = max(1, commits * 4 / threads)
    var rates: [Double] = []
    for run in 0..<runs {
      let desk = try NoteDesk(work + "/group\(run)")
      let group = GroupCommit(try desk.reopened())
      let failures = Mutex(0)
      let begin = ContinuousClock.now
      let done = DispatchGroup()
      let maker = desk.maker
      for number in 0..<threads {
        DispatchQueue(label: "desk \(number)").async(group: done) {
          for _ in 0..<each {
            if case .success? = try? group.commit(maker.note()) { continue }
            failures.withLock { $0 += 1 }
          }
        }
      }
      done.wait()
      rates.append(Double(threads * each) / ((ContinuousClock.now - begin) / .seconds(1)))
      if failures.withLock({ $0 }) > 0 { figures.skipped("group commit", "a commit failed") }
    }
    figures.row("32 threads in one process", "\(Int(median(rates))) /s")
    figures.aim("32 threads write 20,000 entries a second", met: median(rates) >= 20_000)
  }

  private func processes(_ figures: inout Figures) throws {
    var times: [Double] = []
    for run in 0..<runs {
      let store = work + "/four\(run)"
      guard Peer([bench, "desk", "--prepare", store]).run()?.exitCode == 0 else { return }
      let begin = ContinuousClock.now
      let children = (0..<4).compactMap { number in
        Peer([bench, "desk", "--name", "d\(number)", "--commits", "\(commits)", store]).start()
      }
      let ends = children.map { Peer.wait(for: $0, since: begin) }
      times.append(ends.map(\.seconds).max() ?? .nan)
      guard ends.count == 4, ends.allSatisfy({ $0.exitCode == 0 }),
        Peer([bench, "check", store]).run()?.exitCode == 0
      else { return figures.skipped("4 processes at once", "a commit failed") }
    }
    figures.row("4 processes, \(commits) commits each", seconds(median(times)))
    figures.row("  entries per second", "\(Int(4 * Double(commits) / median(times)))")
  }

  // MARK: what one commit costs

  private func cost(_ figures: inout Figures) throws {
    let desk = try NoteDesk(work + "/cost")
    let line = try desk.lineBytes()
    figures.row("bytes written per commit", "\(line) + mark")
    guard Peer.find("strace") != nil else { return figures.skipped("system calls per commit") }
    let store = work + "/calls"
    guard Peer([bench, "desk", "--prepare", store]).run()?.exitCode == 0 else { return }
    var counts: [[String: Int]] = []
    for commits in [100, 300] {
      let out = work + "/strace"
      let desk = [bench, "desk", "--name", "n\(commits)", "--commits", "\(commits)", store]
      guard Peer(["strace", "-c", "-f", "-o", out] + desk).run()?.exitCode == 0 else {
        return figures.skipped("system calls per commit", "strace may not trace")
      }
      counts.append(calls(try RealFileSystem().contents(out)))
    }
    var parts: [(String, Double)] = []
    for (name, count) in counts[1] {
      let more = Double(count - (counts[0][name] ?? 0)) / 200
      if more >= 0.5 { parts.append((name, more)) }
    }
    let total = parts.reduce(0) { $0 + $1.1 }
    figures.row("system calls per commit", tenths(total))
    // The desk prints its acknowledgement: that write is its own.
    for (name, count) in parts.sorted(by: { ($1.1, $0.0) < ($0.1, $1.0) }) {
      figures.row("  \(name)", tenths(count))
    }
  }

  /// The table of `strace -c`: % time, seconds, usecs/call, calls, [errors], name.
  private func calls(_ bytes: [UInt8]) -> [String: Int] {
    var counts: [String: Int] = [:]
    for line in String(decoding: bytes, as: UTF8.self).split(separator: "\n") {
      let words = line.split(separator: " ")
      guard words.count >= 5, let count = Int(words[3]), let name = words.last else { continue }
      if name != "total" { counts[String(name)] = count }
    }
    return counts
  }
}

/// A store with one case in which notes are written.
final class NoteDesk {
  let path: String
  let maker: NoteMaker
  private let journal: Journal<RealFileSystem>

  init(_ path: String) throws {
    self.path = path
    guard Peer([programFolder() + "/frontlijn-bench", "desk", "--prepare", path]).run()?
      .exitCode == 0
    else { throw FileFault(.open, path, code: EIO) }
    journal = try Journal(path, for: .writing, on: RealFileSystem(), host: .real)
    guard let file = journal.caseload.files.first, let member = journal.caseload.team.first else {
      throw FileFault(.read, path, code: EIO)
    }
    maker = NoteMaker(id: file.id, desk: Desk(by: member.id, today: file.openedOn + 1))
  }

  func commit() throws { _ = try journal.commit(maker.note()).get() }

  func reopened() throws -> Journal<RealFileSystem> {
    try Journal(path, for: .writing, on: RealFileSystem(), host: .real)
  }

  /// How long the log's line of one note is.
  func lineBytes() throws -> Int {
    let before = try StoreBytes(path).bytes
    try commit()
    return try StoreBytes(path).bytes - before
  }
}

/// Makes notes, on any thread.
struct NoteMaker: Sendable {
  var id: CaseID
  var desk: Desk

  func note() -> Proposal {
    var random = SystemRandomNumberGenerator()
    let fact = ContactNoted {
      ($0.caseID, $0.contact, $0.on) = (id, ContactID(using: &random), desk.today)
      $0.text = .text("She says the mornings go better since the breakfast club started.")
    }
    return Proposal(.noteContact(fact), at: desk)
  }
}

/// The least that a durable append can be.
final class RawLoop {
  private let disk = RealFileSystem()
  private let handle: Int32
  private let line: [UInt8]
  private var offset = 0

  /// - Parameter count: as many lines are there already, and are written over.
  init(_ path: String, lineBytes: Int, over count: Int = 0) throws {
    line = Array(repeating: 0x78, count: lineBytes - 1) + [0x0A]
    try disk.create(path, Array(repeating: 0x79, count: count * lineBytes))
    handle = try disk.open(path, .writing)
  }

  deinit { disk.close(handle) }

  func append() throws {
    offset += try line.withUnsafeBytes { try disk.write(handle, at: offset, $0) }
    try disk.syncData(handle)
  }
}
