// The loop: keys and news come in as messages, effects go out to the journal, and the screen is
// drawn after each. The only impure place of this module; everything it needs is a parameter.

import CaseJournal
import CaseModel
import TextUI

/// The program while it runs.
public struct RunLoop<Disk: FileSystem>: ~Copyable {
  public private(set) var state: AppState
  private var journal: Journal<Disk>?
  private var watch: JournalWatch?
  private let host: AppHost<Disk>
  /// The signs that were asked for; nil takes those that the terminal can show.
  private let glyphs: Glyphs?
  private var hits = HitMap<Target>()
  private var isOver = false
  private var needsRepaint = false
  /// Something happened since others' entries were looked for.
  private var owesLook = false
  /// What is in the file, as far as we know.
  private var keptSettings: Settings
  private var usesMouse: Bool
  /// The store that the program was opened on.
  private let ownPath: String
  private var drafts = DraftKeeper<Disk>()
  /// Whose drafts the state has.
  private var draftsOf: MemberID?
  /// The display's clock, milliseconds.
  private var now: Int64 = 0
  private var typeAhead = TypeAhead()
  private var wantsEditor = false
  /// Since when a first key waits for the next one.
  private var pendingSince: Int64?

  /// - Parameter journal: the open store; nil when there is none at `path` yet.
  public init(
    journal: Journal<Disk>?, path: String, strings: Strings, me: MemberID?, themeName: String,
    size: Size, glyphs: Glyphs? = nil, ids: IDSource = IDSource(),
    settings: Settings = Settings(), problems: [ConfigProblem] = [],
    asksFirst: Bool = false, host: AppHost<Disk>
  ) {
    self.host = host
    self.glyphs = glyphs
    keptSettings = settings
    ownPath = path
    usesMouse = settings.mouse
    state = AppState(
      strings: strings, caseload: Caseload(),
      store: StoreStatus(path: path, exists: false, isPractice: false), today: host.today(),
      size: size, ids: ids, me: me, utcOffsetMinutes: host.utcOffsetMinutes(),
      themeName: themeName, settings: settings, asksFirst: asksFirst)
    state.takeThemes(host.themes.read())
    if let journal { take(journal, path: path) }
    if !problems.isEmpty {
      state.status = StatusLine(.warning, strings.sentence(problems))
    }
  }

  private mutating func take(_ journal: Journal<Disk>, path: String) {
    self.journal = journal
    watch = host.watches ? JournalWatch(journal.paths) : nil
    let me = state.me.flatMap { journal.caseload.member($0)?.hasLeft == false ? $0 : nil }
    begin(
      over: journal.caseload,
      StoreStatus(
        path: path, exists: true, isPractice: journal.card.isPractice,
        readOnly: readOnlySentence(journal)),
      as: me)
    state.explainReadOnly()
  }

  /// Begins anew over another store; what is the user's own, and the tour, stay.
  private mutating func begin(over caseload: Caseload, _ store: StoreStatus, as me: MemberID?) {
    let before = state
    state = AppState(
      strings: before.strings, caseload: caseload, store: store, today: host.today(),
      size: before.size, ids: before.ids, me: me, utcOffsetMinutes: host.utcOffsetMinutes(),
      themeName: before.themeName, settings: before.settings)
    (state.glyphs, state.themes, state.tour) = (before.glyphs, before.themes, before.tour)
  }

  private func readOnlySentence(_ journal: Journal<Disk>) -> String? {
    guard let reason = journal.readOnly, reason != .asked else { return nil }
    return state.strings.sentence(reason, in: journal.paths.root)
  }

  // MARK: one frame

  /// The first screen as text, for whoever has no terminal: nobody can be asked who it is.
  public mutating func firstScreen() -> String {
    if state.store.exists { state.start(at: .cases) }
    state.glyphs = glyphs ?? .utf8
    loadWords()
    return state.draw().0.text()
  }

  /// Runs until the user leaves, or the terminal does.
  public mutating func run<Screen: Display & ~Copyable>(on display: inout Screen) {
    isOver = false
    state.size = display.size
    state.glyphs = glyphs ?? display.capabilities.glyphs
    if !usesMouse { display.setMouse(false) }
    while true {
      offerDrafts()
      typeAhead.look(at: state, now: now)
      loadWords()
      if usesMouse != state.settings.mouse {
        usesMouse = state.settings.mouse
        display.setMouse(usesMouse)
      }
      let (canvas, hits) = state.draw()
      self.hits = hits
      if needsRepaint {
        display.wipe()
        needsRepaint = false
      }
      display.present(canvas, theme: state.shownTheme)
      // After the frame, so that no key waits for it.
      if owesLook {
        owesLook = false
        if catchUp() { continue }
      }
      let choicesTime = choicesTime(now: display.nowMilliseconds)
      let deadline = display.nowMilliseconds + patienceMilliseconds(now)
      journal?.leaveSnapshot()
      let wakes = display.wait(
        untilMilliseconds: min(deadline, choicesTime ?? deadline), watching: watched)
      now = display.nowMilliseconds
      if wakes.contains(where: \.isNews) {
        // It is known before a key means anything.
        drain()
        _ = catchUp()
      } else {
        owesLook = true
      }
      for wake in wakes {
        take(wake)
        keepDraft()
        // The next key may have to find them.
        if state.find != nil { loadWords() }
      }
      if let choicesTime, choicesTime <= now, state.pending != nil {
        perform(state.handle(.waited))
      }
      if isOver { return leave() }
      if wantsEditor { editOutside(on: &display) }
    }
  }

  private var watched: [Int32] {
    let own = [host.themes.descriptor].compactMap { $0 }
    return switch watch {
    case .some(let watch): [watch.descriptor] + own
    case nil: own
    }
  }

  /// When the choices after a first key are shown, if nothing else is pressed.
  private mutating func choicesTime(now: Int64) -> Int64? {
    guard let pending = state.pending, !pending.isShown else {
      pendingSince = nil
      return nil
    }
    let since = pendingSince ?? now
    pendingSince = since
    return since + PendingKeys.patienceMilliseconds
  }

  /// A watch is only a hint: with one the store is looked at every minute, without one every
  /// second. What is being typed is written in between.
  private func patienceMilliseconds(_ now: Int64) -> Int64 {
    let look =
      switch watch {
      case _ where journal == nil: Int.max
      case .some: 60_000
      case nil: 1000
      }
    let calm = min(look, max(1000, host.millisecondsToMidnight()))
    return min(Int64(calm), drafts.due.map { max(0, $0 - now) } ?? .max)
  }

  private mutating func take(_ wake: Wake) {
    switch wake {
    case .key(.mouse(let mouse)):
      if let hit = hits.hit(mouse.point) { perform(state.handle(.pointed(mouse, hit))) }
    case .key(let key):
      if typeAhead.passes(key, now: now) { perform(state.handle(.key(key))) }
      typeAhead.look(at: state, now: now)
    case .resized(let size): perform(state.handle(.resized(size)))
    case .readable(let descriptor):
      if descriptor == host.themes.descriptor {
        perform(state.handle(.themes(host.themes.read())))
      }
    case .hangup, .terminate: isOver = true
    case .deadline:
      renewWatch()
      if host.today() != state.today { perform(state.handle(.today(host.today()))) }
    case .resumed: needsRepaint = true
    }
  }

  private func renewWatch() {
    switch watch {
    case .some(let watch): watch.renew()
    case nil: break
    }
  }

  private func drain() {
    switch watch {
    case .some(let watch): watch.drain()
    case nil: break
    }
  }

  /// What others wrote. Every wake-up looks: the watch is only a hint.
  ///
  /// - Returns: true when there is something to show.
  private mutating func catchUp() -> Bool {
    guard let journal else { return false }
    do throws(JournalError) {
      let hasNews = try journal.catchUp()
      if hasNews { perform(state.handle(.changed(journal.caseload))) }
      let readOnly = readOnlySentence(journal)
      guard readOnly != state.store.readOnly else { return hasNews }
      state.store.readOnly = readOnly
      return true
    } catch {
      fail(error, isAnswer: false)
      return true
    }
  }

  /// Reads the words of the entries that may be shown.
  private mutating func loadWords() {
    guard let journal else { return }
    var wanted = state.wantedWords
    if wanted.isEmpty { return }
    if state.words.count > 2000 {
      state.words.removeAll(keepingCapacity: true)
      wanted = state.wantedWords
    }
    var read: [LogPlace: String] = [:]
    for place in wanted where read[place] == nil {
      read[place] = journal.text(of: .place(place)) ?? state.strings.unreadable
    }
    state.take(words: read)
  }

  // MARK: drafts

  private mutating func withDrafts(
    _ body: (inout DraftKeeper<Disk>, inout AppState, Journal<Disk>) throws(JournalError) -> Void
  ) {
    guard let journal else { return }
    do throws(JournalError) {
      try body(&drafts, &state, journal)
    } catch {
      // The sheet stays as it is: it is only that nothing keeps it.
      // What went wrong on saving weighs more.
      if state.status?.kind == .error { return }
      let reason = state.strings.shortReason(error)
      state.status = StatusLine(.warning, state.strings.draftNotKept(reason))
    }
  }

  private mutating func keepDraft() {
    withDrafts { [now] drafts, state, journal throws(JournalError) in
      try drafts.follow(&state, in: journal, now: now)
    }
  }

  /// Whoever comes to the keyboard is told what he or she left behind, and nobody else.
  private mutating func offerDrafts() {
    guard let journal, state.me != draftsOf else { return }
    draftsOf = state.me
    let found = state.me.map { journal.drafts(of: $0) } ?? []
    perform(state.handle(.drafts(found, onArrival: true)))
  }

  private mutating func refreshDrafts() {
    guard let journal, let me = state.me else { return }
    perform(state.handle(.drafts(journal.drafts(of: me), onArrival: false)))
  }

  /// Keeps what stands in a sheet that was closed; where nothing can keep it, it is open again.
  private mutating func keep(_ sheet: Sheet) {
    var isKept = false
    withDrafts { drafts, state, journal throws(JournalError) in
      try drafts.keep(sheet, by: state.me, in: journal)
      isKept = true
    }
    if isKept { refreshDrafts() } else { state.sheet = sheet }
  }

  /// The draft is on disk before another program has the text.
  private mutating func editOutside<Screen: Display & ~Copyable>(on display: inout Screen) {
    wantsEditor = false
    guard let text = state.textForOutside else { return }
    leave()
    var edit = OutsideEdit.failed(.noEditor)
    display.handOver { edit = host.editOutside(text) }
    now = display.nowMilliseconds
    perform(state.handle(.editedOutside(edit)))
    keepDraft()
  }

  /// What is being typed when the terminal goes is there the next time.
  private mutating func leave() {
    withDrafts { drafts, state, journal throws(JournalError) in
      try drafts.write(&state, in: journal)
    }
  }

  // MARK: effects

  private mutating func perform(_ effects: [Effect]) {
    for effect in effects {
      switch effect {
      case .commit(let command, let note):
        commit(Proposal(command, at: state.desk(for: command), on: note.basis)) {
          .committed($0, note)
        }
      case .undo: takeBack(.undo)
      case .redo: takeBack(.redo)
      case .makeStore: makeStore()
      case .openPractice: openPractice()
      case .openOwn: openOwn()
      case .editOutside: wantsEditor = true
      case .keepDraft(let sheet): keep(sheet)
      case .dropDraft(let serial):
        withDrafts { drafts, _, journal throws(JournalError) in
          try drafts.drop(ofSheet: serial, in: journal)
        }
        refreshDrafts()
      case .removeDraft(let id):
        withDrafts { _, _, journal throws(JournalError) in try journal.removeDraft(id) }
        refreshDrafts()
      case .useTheme(let name): state.themeName = name
      case .keepSettings: keepSettings()
      case .suspend: host.suspend()
      case .repaint: needsRepaint = true
      case .quit: isOver = true
      }
    }
  }

  private mutating func commit(_ proposal: Proposal, _ answer: (Caseload) -> Message) {
    guard let journal else { return }
    do throws(JournalError) {
      switch try journal.commit(proposal) {
      case .success: perform(state.handle(answer(journal.caseload)))
      case .failure(let refusal):
        // The rules spoke on the latest state: show it, too.
        perform(state.handle(.changed(journal.caseload)))
        loadWords()
        perform(state.handle(.refused(refusal)))
      }
    } catch {
      fail(error)
    }
  }

  private mutating func takeBack(_ wish: Proposal.Wish) {
    guard let journal else { return }
    do throws(JournalError) {
      switch try journal.commit(Proposal(wish: wish, desk: state.desk)) {
      case .success(let committed):
        var isRedo = false
        if case .redo = wish { isRedo = true }
        perform(
          state.handle(.undone(journal.caseload, committed.concerned, isRedo: isRedo)))
      case .failure(let refusal): perform(state.handle(.refused(refusal)))
      }
    } catch {
      fail(error)
    }
  }

  private mutating func fail(_ error: JournalError, isAnswer: Bool = true) {
    let sentence = state.strings.sentence(error)
    let readOnly = journal.flatMap { readOnlySentence($0) }
    perform(state.handle(.failed(sentence, readOnly: readOnly, isAnswer: isAnswer)))
  }

  private mutating func keepSettings() {
    let (old, new) = (keptSettings, state.settings)
    guard old != new else { return }
    keptSettings = new
    if let problem = host.keepSettings(old, new, state.strings) {
      state.status = StatusLine(.warning, problem)
    }
  }

  private mutating func makeStore() {
    let path = state.store.path
    do throws(JournalError) {
      try host.create(path)
      take(try host.open(path), path: path)
    } catch {
      fail(error)
    }
  }

  /// Back to the team's store, or to the question whether to make it.
  private mutating func openOwn() {
    do throws(JournalError) {
      take(try host.open(ownPath), path: ownPath)
    } catch {
      guard case .noStore = error else { return fail(error) }
      journal = nil
      watch = nil
      begin(
        over: Caseload(), StoreStatus(path: ownPath, exists: false, isPractice: false), as: nil)
    }
  }

  private mutating func openPractice() {
    switch host.practice(state.strings) {
    case .failure(let problem):
      perform(state.handle(.failed(problem.sentence, readOnly: nil)))
    case .success(let path):
      do throws(JournalError) {
        take(try host.open(path), path: path)
      } catch {
        fail(error)
      }
    }
  }
}

extension Wake {
  fileprivate var isNews: Bool {
    if case .readable = self { true } else { false }
  }
}
