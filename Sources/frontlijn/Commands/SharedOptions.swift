// The options that every subcommand has: which store, who, in which language.

import ArgumentParser
import CaseJournal
import CaseModel
import FrontlijnApp

extension Language: ExpressibleByArgument {}

struct SharedOptions: ParsableArguments {
  @Option(help: ArgumentHelp("The store's folder.", valueName: "dir"), completion: .directory)
  var store: String?
  @Option(
    name: .customLong("as"),
    help: ArgumentHelp("Who you are: an id, a name, or a first name.", valueName: "name"))
  var person: String?
  @Option(help: "The language of messages, nl or en.")
  var lang: Language?

  func surroundings() throws(Failure) -> Surroundings {
    try Surroundings(lang ?? Surroundings.language, store: store)
  }

  /// `--store`, else FRONTLIJN_STORE, else the one in the data folder.
  func storePath(_ surroundings: Surroundings) throws(Failure) -> String {
    if let path = store ?? Surroundings.variable("FRONTLIJN_STORE") { return path }
    return try surroundings.defaultStore()
  }

  /// `--as`, else FRONTLIJN_USER.
  var whoName: String? { person ?? Surroundings.variable("FRONTLIJN_USER") }
}

/// A store that is open for one command.
struct OpenStore {
  let journal: Journal<RealFileSystem>
  let surroundings: Surroundings
  private let unread = Unread()
  var strings: Strings { surroundings.strings }
  var caseload: Caseload { journal.caseload }

  /// - Parameter readsAll: reads and checks every line, also where a snapshot says what it came to.
  init(
    _ options: SharedOptions, for access: Journal<RealFileSystem>.Access, readsAll: Bool = false
  ) throws(Failure) {
    let surroundings = try options.surroundings()
    let path = try options.storePath(surroundings)
    self.surroundings = surroundings
    journal = try telling(surroundings.strings) { () throws(JournalError) in
      try Journal(
        path, for: access, on: RealFileSystem(), host: surroundings.host, usesSnapshot: !readsAll)
    }
    // It read all whether or not a snapshot is there: the next opening has to do with that one.
    if !readsAll { journal.leaveSnapshot() }
  }

  /// The words of a timeline entry; nil when they cannot be read, which `exitCode` says, too.
  func words(of prose: Prose) -> String? {
    let words = journal.text(of: prose)
    if words == nil { unread.isAny = true }
    return words
  }

  private final class Unread {
    var isAny = false
  }

  /// 2, said once, when something of the store could not be read.
  var exitCode: Int32 {
    guard journal.firstDamage != nil || unread.isAny else { return 0 }
    return Failure(strings.damagedButRead, .damaged).report()
  }

  /// The desk of a writing command: who it is must be known.
  func desk(_ options: SharedOptions) throws(Failure) -> Desk {
    let team = caseload.activeTeam
    guard let name = options.whoName else {
      throw Failure(strings.sayWho(team: team), .refused)
    }
    let found = team.called(name)
    guard let member = found.first else {
      throw Failure(strings.notInTeam(name, team: team), .refused)
    }
    guard found.count == 1 else {
      throw Failure(strings.severalAreCalled(name, found), .refused)
    }
    return Desk(by: member.id, today: surroundings.today)
  }

  /// The case that somebody typed the number of.
  func file(_ typed: String) throws(Failure) -> CaseFile {
    guard let number = CaseNumber(typed: typed) else {
      throw Failure(strings.noCaseNumber, .refused)
    }
    guard let file = caseload.caseID(number: number).flatMap({ caseload[$0] }) else {
      // It may be among what cannot be read.
      guard journal.firstDamage == nil else { throw Failure(strings.damagedButRead, .damaged) }
      throw Failure(strings.noSuchCase, .refused)
    }
    return file
  }

  /// Writes one command; a refusal becomes a failure.
  @discardableResult
  func commit(_ command: Command, at desk: Desk) throws(Failure) -> Committed {
    let result = try telling(strings) { () throws(JournalError) in
      try journal.commit(Proposal(command, at: desk))
    }
    switch result {
    case .success(let committed): return committed
    case .failure(let refusal): throw Failure(refusal, in: caseload, strings)
    }
  }
}

extension [TeamMember] {
  /// Those whom a name means: by id, else by full name, else by first name; capitals and accents
  /// do not matter.
  func called(_ name: String) -> [TeamMember] {
    let typed = Folding.fold(name)
    let ways: [(TeamMember) -> String] = [
      \.id.name, { Folding.fold($0.name) },
      { Folding.fold($0.name).split(separator: " ").first.map(String.init) ?? "" },
    ]
    for way in ways {
      let found = filter { way($0) == typed }
      if !found.isEmpty { return found }
    }
    return []
  }
}
