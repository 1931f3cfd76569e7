// Everything that the screen is a function of. No clock, no file, no terminal: time, randomness
// and the store's news are put in by the run loop.

import CaseJournal
import CaseModel
import TextUI

/// The state of the program.
public struct AppState: Sendable {
  // What the run loop tells.
  public var strings: Strings
  public var caseload: Caseload { didSet { cases.isStale = true } }
  public var store: StoreStatus
  public var today: Day
  public var size: Size
  /// Hours and minutes are shown this much ahead of UTC.
  public var utcOffsetMinutes: Int
  public var themeName: String
  /// What was chosen for good, here or in the file.
  public var settings: Settings
  /// The themes that can be chosen, and the one that is only looked at.
  public internal(set) var themes = ThemeShelf()
  var previewedTheme: String?
  /// The signs to draw with; the plain ones stand for a screen reader.
  public var glyphs = Glyphs.utf8
  public var ids: IDSource
  /// Words of timeline entries that were read from the log, by their place.
  public var words: [LogPlace: String] = [:]

  // Who and where.
  public var me: MemberID?
  public internal(set) var places: [Place]
  public var cases: CasesState
  public var file = FileState()
  public var board = BoardState()
  public var who = WhoState()
  public var setup = SetupState()
  /// What is looked for in the rows of a case file or of the board; nil when nobody looks.
  public internal(set) var find: Find<Target>?
  /// The panes as they were when that began.
  var panesBeforeFind: (file: FileState, board: BoardState)?
  /// The tour, when somebody takes it.
  public var tour: Tour?

  // What lies on top.
  public var sheet: Sheet?
  /// Was told what an editor of one's own leaves behind.
  var knowsOutside = false
  /// Sheets that were opened so far.
  var sheetCount = 0
  /// What this person was typing and did not save, the latest first.
  public internal(set) var drafts: [Draft] = []
  public var overlay: Overlay?
  /// First keys of several, which wait for the next.
  public var pending: PendingKeys?
  public var status: StatusLine<Target>?
  public var isZoomed = false

  public init(
    strings: Strings, caseload: Caseload, store: StoreStatus, today: Day, size: Size,
    ids: IDSource, me: MemberID? = nil, utcOffsetMinutes: Int = 0, themeName: String = "slate",
    settings: Settings = Settings(), asksFirst: Bool = false
  ) {
    self.strings = strings
    self.caseload = caseload
    self.store = store
    self.today = today
    self.size = size
    self.ids = ids
    self.me = me
    self.utcOffsetMinutes = utcOffsetMinutes
    self.themeName = themeName
    self.settings = settings
    cases = CasesState()
    places = [store.exists ? .cases : .welcome]
    refresh()
    if store.exists, me.flatMap({ caseload.member($0) })?.hasLeft ?? true { go(to: .who) }
    if asksFirst {
      places = [.setup]
      _ = ask(.language)
    }
  }

  public var place: Place { places[places.count - 1] }
  var isPlain: Bool { glyphs.isPlain }

  /// Where a key goes: to what lies on top, else to the place.
  public var here: Place.Kind {
    switch overlay {
    case .help, .palette: .finder
    case .menu: .menu
    case .reading(let reading) where reading.find?.isTyping == true: .find
    case .reading, .inspection: .reading
    case .question: .question
    case nil:
      if let sheet {
        sheet.form.hasDropped ? .drop : .form
      } else if find?.isTyping == true {
        .find
      } else {
        isFiltering ? .filter : place.kind
      }
    }
  }

  private var isFiltering: Bool { cases.isTyping && place == .cases }
  var isStacked: Bool { places.count > 1 }

  /// Goes to a place: onto the stack, or back to where it lies already.
  public mutating func go(to place: Place) {
    if let at = places.firstIndex(of: place) {
      places.removeSubrange((at + 1)...)
    } else {
      places.append(place)
    }
    isZoomed = false
    pending = nil
    find = nil
    refresh()
  }

  /// One step back; false at the first place.
  @discardableResult
  public mutating func goBack() -> Bool {
    guard places.count > 1 else { return false }
    places.removeLast()
    isZoomed = false
    find = nil
    refresh()
    return true
  }

  /// Begins again at a first place, as when a store has just been opened.
  public mutating func start(at place: Place) {
    places = [place]
    find = nil
    refresh()
  }

  /// The desk at which undo and redo are decided.
  public var desk: Desk { Desk(by: me ?? .none, today: today) }

  /// The desk at which a command is decided: whoever joins writes that under the new name.
  public func desk(for command: Command) -> Desk {
    if case .addTeamMember(let fact) = command { return Desk(by: fact.member, today: today) }
    return desk
  }

  /// The case that is open, or the one that is selected in the list.
  public var currentCase: CaseFile? {
    switch place {
    case .file(let id): caseload[id]
    case .cases: cases.list.selection.flatMap { caseload[$0] }
    default: nil
    }
  }

  /// The board of the neighbourhood; the first one, as long as there is one board.
  public var currentBoard: SwotBoard? { caseload.boards.first }

  /// Brings the lists in step with the caseload; selections stay on their rows.
  public mutating func refresh() {
    cases.refresh(caseload, me: me, today: today)
    if case .file(let id) = place, let open = caseload[id] { file.refresh(open) }
    board.refresh(currentBoard)
    who.refresh(caseload)
    refreshFind()
  }

  /// The words of a timeline entry, when they are at hand.
  public func words(of prose: Prose) -> String? {
    switch prose {
    case .text(let text): text
    case .place(let place): words[place]
    }
  }
}

/// First keys of several.
public struct PendingKeys: Hashable, Sendable {
  public var keys: [Key]
  /// Long enough for the choices to be shown: whoever knows the second key never sees them.
  public var isShown = false

  public init(_ keys: [Key]) { self.keys = keys }

  /// How long the choices wait.
  public static let patienceMilliseconds: Int64 = 300
}

/// What the screen says about the store.
public struct StoreStatus: Hashable, Sendable {
  public var path: String
  public var exists: Bool
  public var isPractice: Bool
  /// Why nothing can be written, as a sentence; nil when it can.
  public var readOnly: String?

  public init(path: String, exists: Bool, isPractice: Bool, readOnly: String? = nil) {
    self.path = path
    self.exists = exists
    self.isPractice = isPractice
    self.readOnly = readOnly
  }
}

/// Where new ids come from: the system's randomness, or a seed in tests.
public struct IDSource: RandomNumberGenerator, Sendable {
  private var state: UInt64?

  /// Of the system.
  public init() {}

  /// The same ids for the same seed (SplitMix64, Steele et al. 2014).
  public init(seed: UInt64) { state = seed }

  public mutating func next() -> UInt64 {
    guard let seed = state else {
      var system = SystemRandomNumberGenerator()
      return system.next()
    }
    let moved = seed &+ 0x9E37_79B9_7F4A_7C15
    state = moved
    var z = moved
    z = (z ^ z >> 30) &* 0xBF58_476D_1CE4_E5B9
    z = (z ^ z >> 27) &* 0x94D0_49BB_1331_11EB
    return z ^ z >> 31
  }
}
