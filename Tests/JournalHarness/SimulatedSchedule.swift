// Runs several processes of a simulated machine, one at a time: before any of their calls another
// one may go on, as the seed decides. Each is a thread, but only one of them is ever awake, so that
// a run is the same every time.

import Dispatch
import Glibc
import TestSupport

/// Interleaves processes.
public final class SimulatedSchedule: @unchecked Sendable {
  private let machine: SimulatedMachine
  private var random: SeededRandom
  /// One in so many calls lets another process go on.
  private let switchOneIn: Int
  /// Called between two calls, for what happens to the machine as a whole.
  public var between: (() -> Void)?
  private var runners: [Runner] = []
  private let finished = DispatchSemaphore(value: 0)

  private final class Runner {
    let process: Int
    let wake = DispatchSemaphore(value: 0)
    var isDone = false
    /// Stopped (SIGSTOP) for so many turns of others.
    var stoppedTurns = 0

    init(process: Int) { self.process = process }
  }

  public init(_ machine: SimulatedMachine, seed: UInt64, switchOneIn: Int = 8) {
    self.machine = machine
    self.switchOneIn = switchOneIn
    random = SeededRandom(seed: seed)
  }

  /// Runs each body as its process until all are done.
  public func run(_ bodies: [(SimulatedProcess, () -> Void)]) {
    runners = bodies.map { Runner(process: $0.0.number) }
    machine.beforeCall = { [unowned self] process in step(process) }
    for (runner, (_, body)) in zip(runners, bodies) {
      startThread { [self] in
        runner.wake.wait()
        body()
        runner.isDone = true
        handOver(from: nil)
      }
    }
    handOver(from: nil)
    finished.wait()
    machine.beforeCall = nil
  }

  /// Stops a process for a while, as SIGSTOP does: others go on, its locks stay held.
  public func stop(_ process: SimulatedProcess, turns: Int) {
    runners.first { $0.process == process.number }?.stoppedTurns = turns
  }

  private func step(_ process: SimulatedProcess) {
    between?()
    guard let runner = runners.first(where: { $0.process == process.number }), !runner.isDone
    else { return }
    if runner.stoppedTurns > 0 || random.chance(1, in: switchOneIn) { handOver(from: runner) }
  }

  /// Wakes another runner, and sleeps when it is not the same.
  private func handOver(from runner: Runner?) {
    let waiting = runners.filter { !$0.isDone }
    guard !waiting.isEmpty else {
      finished.signal()
      return
    }
    for one in waiting where one.stoppedTurns > 0 { one.stoppedTurns -= 1 }
    let ready = waiting.filter { $0.stoppedTurns == 0 }
    let next = ready.isEmpty ? waiting[0] : ready[random.below(ready.count)]
    if next === runner { return }
    next.wake.signal()
    runner?.wake.wait()
  }
}

/// A thread of its own: the pools of the runtime must not be filled with sleepers.
private func startThread(_ body: @escaping () -> Void) {
  final class Box {
    let body: () -> Void
    init(_ body: @escaping () -> Void) { self.body = body }
  }
  var thread = pthread_t()
  var attributes = pthread_attr_t()
  pthread_attr_init(&attributes)
  pthread_attr_setdetachstate(&attributes, Int32(PTHREAD_CREATE_DETACHED))
  pthread_attr_setstacksize(&attributes, 1 << 20)
  let box = Unmanaged.passRetained(Box(body))
  let failed = pthread_create(
    &thread, &attributes,
    { pointer in
      Unmanaged<Box>.fromOpaque(pointer!).takeRetainedValue().body()
      return nil
    }, box.toOpaque())
  pthread_attr_destroy(&attributes)
  precondition(failed == 0, "no thread")
}
