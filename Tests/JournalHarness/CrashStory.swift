// One seeded run of several desks on a machine that fails: kills, power cuts, failed syncs, full
// disks, short writes, stopped processes, a folder `local` that somebody deletes. Afterwards the
// store is opened again, and the promises are checked:
//
//   what was acknowledged is there, once, in the order in which a desk's writers queued; what was
//   refused is not, nor anything of a commit that failed; what was never answered is there whole or
//   not at all; no crash makes a store "damaged"; a fresh reading says what desks said

import CaseJournal
import CaseModel
import TestSupport

/// What goes wrong in a run.
public enum Misfortune: String, CaseIterable, Sendable {
  case kills, powerCuts, failedSyncs, fullDisk, stopped, localDeleted, everything
}

/// A run and its promises.
public final class CrashStory {
  public let seed: UInt64
  private let misfortune: Misfortune
  private let carelessness: Carelessness?
  private let machine: SimulatedMachine
  private var random: SeededRandom
  private var limits = JournalLimits()
  private let caseID: CaseID
  /// By text: what became of each wish.
  private var outcomes: [String: Outcome] = [:]
  private var noteCount = 0
  /// Somebody deleted `local`: a log that nobody continues keeps its torn tail, and what stands
  /// there unconfirmed stays so.
  private var leavesLogs = false
  public private(set) var acknowledged = 0
  /// Prints every call.
  public var isTraced = false
  /// The promises that were broken; empty after a good run.
  public private(set) var broken: [String] = []

  private enum Outcome { case acknowledged, refused, unknown }

  /// - Parameter carelessness: a mistake that the desks make; the run should find it out.
  public init(
    seed: UInt64, _ misfortune: Misfortune, carelessness: Carelessness? = nil
  ) {
    self.seed = seed
    self.misfortune = misfortune
    self.carelessness = carelessness
    machine = SimulatedMachine(copying: Self.start.machine, seed: seed)
    random = SeededRandom(seed: seed ^ 0xA5A5_5A5A)
    caseID = Self.start.id
    // So small that a run crosses several segments.
    limits.segmentBytes = 1200
    // So eager that most openings find a snapshot.
    limits.snapshotEntries = 2
    limits.lockPatienceMicroseconds = 60_000
    limits.otherWritersMilliseconds = 60_000
  }

  /// A store with one member and one case: where every run begins.
  private static let start: Start = {
    do {
      let desk = try SimulatedDesk.atNewStore()
      let start = Start(machine: desk.machine, id: try desk.openCase())
      desk.process.kill()
      return start
    } catch {
      fatalError("no store to begin with: \(error)")
    }
  }()

  private struct Start: Sendable {
    let machine: SimulatedMachine
    let id: CaseID
  }

  /// Runs the story.
  ///
  /// - Returns: true when every promise held.
  public func run() -> Bool {
    for round in 0..<1 + random.below(2) {
      runDesks(round)
      if random.chance(1, in: 2) || misfortune == .powerCuts { machine.cutPower() }
      check("after round \(round)")
      if !broken.isEmpty { return false }
    }
    return true
  }

  // MARK: the desks

  private func runDesks(_ round: Int) {
    let schedule = SimulatedSchedule(machine, seed: random.next())
    var turns: [Int] = []
    let processes = (0..<2 + random.below(2)).map { _ in machine.startProcess() }
    for process in processes { arrange(process, schedule, &turns) }
    let deletesLocal =
      misfortune == .localDeleted || misfortune == .everything && random.chance(1, in: 8)
    schedule.between = { [unowned self] in
      if random.chance(1, in: 40) { machine.writeBackSome() }
      if deletesLocal, random.chance(1, in: 100) {
        machine.remove("/store/local")
        leavesLogs = true
      }
    }
    schedule.run(
      processes.map { process in (process, { [unowned self] in write(process, round) }) })
    for process in processes { process.kill() }
    machine.freeBytes = nil
  }

  /// Draws what goes wrong, and at which call.
  private func arrange(
    _ process: SimulatedProcess, _ schedule: SimulatedSchedule, _ turns: inout [Int]
  ) {
    process.carelessness = carelessness
    var kinds: [Misfortune] = [misfortune]
    if misfortune == .everything { kinds = [.kills, .powerCuts, .failedSyncs, .fullDisk, .stopped] }
    let at = 5 + random.below(140)
    var plan: [Int: SimulatedFault] = [:]
    var failsSync = 0
    for kind in kinds where misfortune != .everything || random.chance(1, in: 3) {
      let after = random.chance(1, in: 2)
      switch kind {
      case .kills: plan[at] = .kill(after: after)
      case .powerCuts: if process.number % 2 == 0 { plan[at] = .powerCut(after: after) }
      case .failedSyncs: failsSync = 1 + random.below(4)
      case .fullDisk: plan[at] = random.chance(1, in: 2) ? .short(random.below(200)) : nil
      case .stopped: turns.append(at)
      case .localDeleted, .everything: break
      }
    }
    let fillsDisk = kinds.contains(.fullDisk) && random.chance(1, in: 2)
    let stopsAt = kinds.contains(.stopped) && random.chance(1, in: 2) ? at : -1
    let killAfterFailure = random.chance(1, in: 3)
    process.fault = { [unowned self, unowned process] call in
      if isTraced { print("\(process.number) \(call.index) \(call.call) \(call.path)") }
      if call.index == stopsAt { schedule.stop(process, turns: 40) }
      if fillsDisk, call.index == at { machine.freeBytes = random.below(500) }
      if fillsDisk, call.index == at + 30 { machine.freeBytes = nil }
      if failsSync > 0, call.call == .syncData || call.call == .sync, random.chance(1, in: 3) {
        failsSync -= 1
        if killAfterFailure { plan[call.index + 1] = .kill(after: false) }
        return .failedWriteBack(
          random.chance(1, in: 4) ? FileFault.noSpace : FileFault.inputOutput)
      }
      if failsSync > 0, call.call == .write, call.path.hasSuffix("durable"),
        random.chance(1, in: 3)
      {
        return .error(FileFault.inputOutput)
      }
      return plan[call.index]
    }
  }

  /// What one desk does in a round: a few times one to four writers queue, and are written together
  /// as it comes.
  private func write(_ process: SimulatedProcess, _ round: Int) {
    guard let desk = try? SimulatedDesk(as: process, limits: limits) else { return }
    if random.chance(1, in: 3) { desk.journal.leaveSnapshot() }
    for _ in 0..<2 + process.number % 3 {
      guard process.isRunning else { return }
      if desk.journal.caseload[caseID] == nil {
        if process.isRunning, desk.journal.readOnly == nil {
          broken.append("a desk does not see the case")
        }
        return
      }
      let texts = (0..<1 + random.below(4)).map { _ in nextText(process.number) }
      let proposals = texts.map { text in
        Proposal(
          .noteContact(desk.noteFact(text, in: caseID)), at: desk.desk(of: SimulatedDesk.mara))
      }
      for text in texts { outcomes[text] = .unknown }
      desk.queue(proposals, joins: { [unowned self] in random.chance(1, in: 4) }) { at, answer in
        note(answer, to: texts[at], process)
      }
      if desk.journal.readOnly != nil { return }
    }
    if process.isRunning { try? compare(desk) }
  }

  /// Keeps what a writer was told. After a kill nobody was told anything.
  private func note(_ answer: CommitTicket.Answer, to text: String, _ process: SimulatedProcess) {
    guard process.isRunning else { return }
    if isTraced { print("\(process.number) \(text.prefix(8)) \(answer)") }
    switch answer {
    case .success(.success):
      outcomes[text] = .acknowledged
      acknowledged += 1
    case .success(.failure): broken.append("\(text) was refused")
    case .failure(.unconfirmed): break
    case .failure(let error):
      outcomes[text] = .refused
      if case .readOnly(.damaged(let finding)) = error { broken.append("damaged: \(finding)") }
    }
  }

  /// `n12.3`, and now and then a longer one, so that writes cross sectors.
  private func nextText(_ process: Int) -> String {
    noteCount += 1
    let filler = random.chance(1, in: 3) ? String(repeating: "x", count: random.below(700)) : ""
    return "n\(noteCount).\(process)\(filler)"
  }

  /// What a living desk shows is what the log says.
  private func compare(_ desk: SimulatedDesk) throws {
    try desk.journal.catchUp()
    let seen = desk.notes(of: caseID)
    guard desk.process.isRunning else { return }
    if Set(seen).count != seen.count { broken.append("a desk sees something twice") }
    if seen.contains("(unreadable)") { broken.append("a desk cannot read its words") }
  }

  // MARK: the promises

  private func check(_ when: String) {
    do {
      let reader = try SimulatedDesk(on: machine, for: .reading)
      if let damage = reader.journal.firstDamage { broken.append("\(when): read \(damage)") }
      let desk = try SimulatedDesk(on: machine, limits: limits)
      if let reason = desk.journal.readOnly { broken.append("\(when): read-only \(reason)") }
      let notes = desk.notes(of: caseID)
      let found = Set(notes)
      if found.count != notes.count { broken.append("\(when): something is there twice") }
      for (text, outcome) in outcomes {
        let name = text.prefix(8)
        switch outcome {
        case .acknowledged:
          if !found.contains(text) { broken.append("\(when): \(name) was acknowledged, is lost") }
        case .refused:
          if found.contains(text) { broken.append("\(when): \(name) was refused, is there") }
        case .unknown: break
        }
      }
      for text in notes where outcomes[text] == nil {
        broken.append("\(when): nobody wrote \(text.prefix(8))")
      }
      checkOrder(notes, when)
      // What was never answered is settled by now, one way or the other.
      for (text, outcome) in outcomes where outcome == .unknown && !leavesLogs {
        outcomes[text] = found.contains(text) ? .acknowledged : .refused
      }
      try checkWhole(desk, when)
      desk.process.kill()
    } catch {
      broken.append("\(when): \(error)")
    }
  }

  /// Each desk's notes stand in the order in which they queued.
  private func checkOrder(_ notes: [String], _ when: String) {
    var latest: [Substring: Int] = [:]
    for text in notes {
      // n12.3xxx
      let parts = text.dropFirst().prefix { $0 != "x" }.split(separator: ".")
      guard parts.count == 2, let number = Int(parts[0]) else { continue }
      if number < latest[parts[1]] ?? 0 {
        broken.append("\(when): \(text.prefix(8)) stands behind a later one")
      }
      latest[parts[1]] = number
    }
  }

  private func checkWhole(_ desk: SimulatedDesk, _ when: String) throws {
    let process = machine.startProcess()
    let report = try StoreCheck(SimulatedDesk.store, on: process, host: process.host)
      .run(deep: false)
    if report.exitCode > (leavesLogs ? 1 : 0) {
      let worst = report.findings.filter { $0.severity == report.worst }
      broken.append("\(when): verify says \(report.exitCode): \(worst)")
    }
    if report.entries != desk.journal.entryCount {
      broken.append("\(when): \(report.entries) entries, \(desk.journal.entryCount) applied")
    }
    guard random.chance(1, in: 4) else { return }
    let seen = desk.world
    let fresh = try SimulatedDesk(on: machine, for: .reading)
    if fresh.world != seen { broken.append("\(when): a fresh reading says something else") }
  }
}
