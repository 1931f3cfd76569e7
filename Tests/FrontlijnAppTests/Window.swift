// A window of the program for tests: the real run loop on a display in memory, over a store on
// disk that other windows have open too. The display's clock moves on between two keys.

import CaseJournal
import CaseModel
import TestSupport
import TextUI

@testable import FrontlijnApp

/// A store that several windows can open.
final class SharedStore {
  private let home = TemporaryFolder()
  var path: String { home.path }
  /// The wall clock, milliseconds since 1970.
  var clock = Int(Stage.today.number) * 86_400_000 + 10 * 3_600_000 + 42 * 60_000

  init(_ sample: String = "en") throws {
    try Stage.copy(Stage.samples + "/" + sample, to: home.path, RealFileSystem())
  }

  var draftNames: [String] { (try? RealFileSystem().list(path + "/local/drafts")) ?? [] }
}

final class Window {
  private var loop: RunLoop<RealFileSystem>
  private var display = MemoryDisplay(Size(columns: 80, rows: 24))

  /// - Parameter me: the beginning of a team member's id.
  init(_ store: SharedStore, as me: String) throws {
    var host = JournalHost.real
    host.nowMilliseconds = { store.clock }
    let open = { (path: String) throws(JournalError) in
      try Journal(path, for: .writing, on: RealFileSystem(), host: host)
    }
    let journal = try open(store.path)
    let member = journal.caseload.activeTeam.first { $0.id.name.hasPrefix(me) }?.id
    loop = RunLoop(
      journal: journal, path: store.path, strings: Strings(.en), me: member, themeName: "mono",
      size: display.size, ids: IDSource(seed: UInt64(me.utf8.count)),
      host: AppHost(
        today: { Stage.today }, utcOffsetMinutes: { 0 }, millisecondsToMidnight: { 3_600_000 },
        open: open, create: { _ in }, practice: { _ in .failure(PracticeProblem(sentence: "")) }))
    look()
  }

  var state: AppState { loop.state }
  /// The display's, milliseconds.
  var clock: Int64 { display.nowMilliseconds }
  var screen: String { display.frames.last?.text() ?? "" }
  /// Every screen that was shown so far.
  var screens: [String] { display.frames.map { $0.text() } }

  /// Keys as in `Stage`, far enough apart to be meant.
  @discardableResult
  func press(_ keys: String) -> Window {
    for key in Stage.keys(keys) {
      display.nowMilliseconds += 200
      run([.key(key)])
    }
    return self
  }

  /// Keys that come all at once.
  func type(ahead keys: String) {
    display.nowMilliseconds += 200
    run(Stage.keys(keys).map(Wake.key))
  }

  /// Nothing happens for as long as the loop waits at most.
  func letTimePass() { run([.deadline]) }

  /// Something wakes the window: it sees what others wrote.
  func look() { run([.readable(-1)]) }

  private func run(_ wakes: [Wake]) {
    display.script = [wakes]
    loop.run(on: &display)
  }
}
