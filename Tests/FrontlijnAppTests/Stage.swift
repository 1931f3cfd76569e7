// A stage for tests: a copy of a sample store, a window of a given size, keys as text, and the
// screen that follows. The day, the ids and the clock are fixed; the journal is the real one.

import CaseJournal
import CaseModel
import TestSupport
import TextUI

@testable import FrontlijnApp

/// Runs the program on a copy of a sample.
final class Stage {
  /// What the user's editor makes of a text.
  var outside: (String) -> OutsideEdit = { .text($0) }
  /// Drafts that were thrown away, or became something.
  private(set) var dropped = 0
  private(set) var state: AppState
  /// The settings that would be in the file now.
  private(set) var kept = Settings()
  private(set) var wasSuspended = false
  /// What else the screen asked of the world, by name.
  private(set) var asked: Set<String> = []
  private let home = TemporaryFolder()
  private let journal: Journal<RealFileSystem>?
  static let today = Day(year: 2026, month: 11, day: 20)!

  /// - Parameters:
  ///   - sample: `nl`, `en`, or nil for a new, empty store.
  ///   - me: the beginning of a team member's id; nil asks who it is.
  init(
    _ sample: String? = "en", _ size: (Int, Int) = (80, 24), as me: String? = "",
    language: Language? = nil, glyphs: Glyphs = .utf8, keymap: Keymap = .standard
  ) throws {
    let folder = home.path
    let disk = RealFileSystem()
    var host = JournalHost.real
    host.nowMilliseconds = { Int(Stage.today.number) * 86_400_000 + 13 * 3_600_000 }
    host.random = IDSource(seed: 7)
    if let sample {
      try Self.copy(Self.samples + "/" + sample, to: folder, disk)
    } else {
      try Journal.create(folder, isPractice: false, on: disk, host: host)
    }
    let journal = try Journal(folder, for: .writing, on: disk, host: host)
    self.journal = journal
    let member = me.flatMap { prefix in
      journal.caseload.activeTeam.first { $0.id.name.hasPrefix(prefix) }?.id
    }
    let strings = Strings(language ?? (sample == "nl" ? .nl : .en), keymap: keymap)
    state = AppState(
      strings: strings, caseload: journal.caseload,
      store: StoreStatus(path: "/store", exists: true, isPractice: sample != nil),
      today: Self.today, size: Size(columns: size.0, rows: size.1), ids: IDSource(seed: 42),
      me: member, themeName: "mono")
    state.glyphs = glyphs
    loadWords()
  }

  /// Presses keys: plain characters, and `<enter>`, `<esc>`, `<tab>`, `<ctrl-s>`, `<down>` …
  @discardableResult
  func press(_ keys: String) -> Stage {
    for key in Self.keys(keys) { send(.key(key)) }
    return self
  }

  /// Clicks what was drawn there; nothing happens where there is nothing.
  @discardableResult
  func click(_ point: Point, clicks: Int = 1) -> Stage {
    if let hit = state.draw().1.hit(point) {
      send(.pointed(Mouse(.press, column: point.column, row: point.row, clicks: clicks), hit))
    }
    return self
  }

  /// Where something that can be clicked is drawn; nil when it is not on the screen.
  func place(of isWanted: (Target) -> Bool) -> Point? { state.place(of: isWanted) }

  /// What the run loop or the settings file would change.
  func change(_ body: (inout AppState) -> Void) { body(&state) }

  func paste(_ text: String) { send(.key(.paste(text))) }

  @discardableResult
  func resize(_ columns: Int, _ rows: Int) -> Stage {
    send(.resized(Size(columns: columns, rows: rows)))
    return self
  }

  func send(_ message: Message) {
    loadWords()
    perform(state.handle(message))
    loadWords()
  }

  private func loadWords() {
    guard let journal else { return }
    var read: [LogPlace: String] = [:]
    for place in state.wantedWords { read[place] = journal.text(of: .place(place)) }
    state.take(words: read)
  }

  private func perform(_ effects: [Effect]) {
    guard let journal else { return }
    for effect in effects {
      asked.insert("\(effect)")
      do {
        switch effect {
        case .commit(let command, let note):
          let desk = state.desk(for: command)
          switch try journal.commit(Proposal(command, at: desk, on: note.basis)) {
          case .success: send(.committed(journal.caseload, note))
          case .failure(let refusal): send(.refused(refusal))
          }
        case .undo, .redo:
          var isRedo = false
          if case .redo = effect { isRedo = true }
          let wish: Proposal.Wish = isRedo ? .redo : .undo
          switch try journal.commit(Proposal(wish: wish, desk: state.desk)) {
          case .success(let done):
            send(.undone(journal.caseload, done.concerned, isRedo: isRedo))
          case .failure(let refusal): send(.refused(refusal))
          }
        case .useTheme(let name): state.themeName = name
        case .keepSettings: kept = state.settings
        case .suspend: wasSuspended = true
        case .editOutside: send(.editedOutside(outside(state.textForOutside ?? "")))
        case .dropDraft, .removeDraft: dropped += 1
        case .keepDraft: break
        case .makeStore, .openPractice, .openOwn, .repaint, .quit: break
        }
      } catch {
        send(.failed("\(error)", readOnly: nil))
      }
    }
  }

  /// Takes back what everybody wrote here, the latest first, until nothing is left.
  func undoEverything() throws {
    guard let journal else { return }
    var isAnyLeft = true
    while isAnyLeft {
      isAnyLeft = false
      for member in journal.caseload.team.map(\.id) {
        let wish = Proposal(wish: .undo, desk: Desk(by: member, today: Stage.today))
        while case .success = try journal.commit(wish) { isAnyLeft = true }
      }
    }
    state.caseload = journal.caseload
  }

  /// The lines of the log, as they stand there.
  var written: [String] {
    let (disk, log) = (RealFileSystem(), home.path + "/log")
    let files = ((try? disk.list(log)) ?? []).flatMap { writer in
      ((try? disk.list("\(log)/\(writer)")) ?? []).map { "\(log)/\(writer)/\($0)" }
    }
    return files.flatMap { path in
      String(decoding: (try? disk.contents(path)) ?? [], as: UTF8.self)
        .split(separator: "\n").map(String.init)
    }
  }

  var canvas: Canvas { state.draw().0 }
  var screen: String { canvas.text() }
  /// The last row of the screen.
  var footer: String {
    String(screen.split(separator: "\n", omittingEmptySubsequences: false).last ?? "")
  }

  // MARK: keys as text

  static func keys(_ text: String) -> [Key] {
    var keys: [Key] = []
    var rest = text[...]
    while let first = rest.first {
      if first == "<", let end = rest.firstIndex(of: ">"), let key = named(rest[..<end].dropFirst())
      {
        keys.append(key)
        rest = rest[rest.index(after: end)...]
      } else {
        keys.append(.character(first))
        rest = rest.dropFirst()
      }
    }
    return keys
  }

  private static func named(_ name: Substring) -> Key? {
    let names: [Substring: Key] = [
      "enter": .enter, "esc": .escape, "tab": .tab, "backtab": .backTab, "up": .up,
      "down": .down, "left": .left, "right": .right, "home": .home, "end": .end,
      "pgup": .pageUp, "pgdn": .pageDown, "bs": .backspace,
    ]
    if name.hasPrefix("ctrl-"), let letter = name.last { return .ctrl(letter) }
    return names[name]
  }

  // MARK: files

  static var samples: String {
    let tests = #filePath.split(separator: "/").dropLast(3).joined(separator: "/")
    return "/" + tests + "/Samples"
  }

  static func copy(_ from: String, to: String, _ disk: RealFileSystem) throws {
    for name in try disk.list(from) where name != "local" {
      let (source, target) = ("\(from)/\(name)", "\(to)/\(name)")
      if try disk.status(source)?.isFolder == true {
        try disk.makeFoldersIfMissing(target)
        try copy(source, to: target, disk)
      } else {
        try disk.create(target, try disk.contents(source))
      }
    }
  }
}

extension AppState {
  /// Where something that can be clicked is drawn; nil when it is not on the screen.
  func place(of isWanted: (Target) -> Bool) -> Point? {
    let hits = draw().1
    for row in 0..<size.rows {
      for column in 0..<size.columns {
        let point = Point(column: column, row: row)
        if let hit = hits.hit(point), isWanted(hit.target) { return point }
      }
    }
    return nil
  }

  /// A press of the mouse, or a turn of its wheel.
  mutating func point(_ action: Mouse.Action, at point: Point) -> [Effect] {
    guard let hit = draw().1.hit(point) else { return [] }
    return handle(.pointed(Mouse(action, column: point.column, row: point.row), hit))
  }
}
