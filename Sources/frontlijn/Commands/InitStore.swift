// `init`: a new store, and with --as its first team member.

import ArgumentParser
import CaseJournal
import CaseModel
import FrontlijnApp

struct InitStore: OwnCommand {
  static let configuration = CommandConfiguration(
    commandName: "init", abstract: "Makes a store in a new or empty folder.",
    discussion: "With --as NAME and --organisation NAME also enters its first team member.")

  @OptionGroup var options: SharedOptions
  @Option(help: ArgumentHelp("Whom the first team member works for.", valueName: "name"))
  var organisation: String?
  @Argument(help: ArgumentHelp("The folder.", valueName: "dir"), completion: .directory)
  var folder: String

  func carryOut() throws(Failure) -> Int32 {
    let surroundings = try options.surroundings()
    let strings = surroundings.strings
    if options.person != nil, organisation == nil {
      throw Failure(strings.organisationNeeded, .usage)
    }
    do throws(JournalError) {
      try Journal.create(
        folder, isPractice: false, on: RealFileSystem(), host: surroundings.host)
    } catch {
      if case .failed = error { throw Failure(strings.sentence(error), .cannotCreate) }
      throw Failure(error, strings)
    }
    var output = StandardOutput()
    output.line(strings.storeMade(folder))
    if let name = options.person, let organisation {
      output.line(try enter(name, organisation, strings))
    }
    try output.finish(strings)
    return 0
  }

  private func enter(
    _ name: String, _ organisation: String, _ strings: Strings
  ) throws(Failure) -> String {
    var shared = options
    shared.store = folder
    let store = try OpenStore(shared, for: .writing)
    var random = AnyRandom(store.surroundings.host.random)
    let member = TeamMemberAdded {
      ($0.member, $0.name) = (MemberID(for: name, using: &random), name)
      ($0.organisation, $0.role) = (organisation, .member)
    }
    let desk = Desk(by: member.member, today: store.surroundings.today)
    try store.commit(.addTeamMember(member), at: desk)
    guard let entered = store.caseload.member(member.member) else { return "" }
    return strings.enteredFirst(entered)
  }
}
