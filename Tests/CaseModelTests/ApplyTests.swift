// Consequences: apply is deterministic and total, whatever the facts and their order.

import TestSupport
import Testing

@testable import CaseModel

/// A caseload as values that can be compared, and events of all types about a handful of ids.
private struct Fold: Equatable {
  var team: [TeamMember]
  var files: Set<CaseFile>
  var boards: [SwotBoard]

  init(_ caseload: Caseload) {
    team = caseload.team
    files = Set(caseload.files)
    boards = caseload.boards
  }
}

/// A random event; ids are few, so that events meet.
private func anyEvent(_ pass: inout RandomPass) -> any Event {
  func make<E: Event>(_ type: E.Type) -> any Event {
    var event = E()
    var few = FewIDs(pass: pass)
    event.rows(&few)
    pass = few.pass
    return event
  }
  let type = pass.random.one(of: EventTypes.all)
  return make(type)
}

/// Random values, but also created entities are among the few.
private struct FewIDs: FieldPass {
  var pass: RandomPass

  mutating func value<V: FieldValue>(_ key: StaticString, _ value: inout V) {
    pass.value(key, &value)
  }
  mutating func value<V: FieldValue>(_ key: StaticString, _ value: inout V?) {
    pass.value(key, &value)
  }
  mutating func prose(_ key: StaticString, _ prose: inout Prose) { pass.prose(key, &prose) }
  mutating func prose(_ key: StaticString, _ prose: inout Prose?) { pass.prose(key, &prose) }
}

private func fewIDs(seed: UInt64) -> RandomPass {
  var pass = RandomPass(seed: seed)
  for letter in "chprgstfbna" {
    pass.known[letter] = (0..<3).map { _ in "\(letter)" + Base32.random(16, using: &pass.random) }
  }
  pass.known["m"] = (0..<3).map { MemberID(for: "M\($0)", using: &pass.random).name }
  pass.days = 20_000...20_100
  return pass
}

private func stamp(_ at: Int) -> Stamp {
  Stamp(time: HybridTime(milliseconds: 1_700_000_000_000 + at), by: .none)
}

@Suite("Apply")
struct ApplyTests {
  @Test("Any events in any order fold to the same caseload each time, and never crash")
  func total() {
    for seed in seeds() {
      var pass = fewIDs(seed: seed)
      let events = (0..<2000).map { _ in anyEvent(&pass) }
      var (a, b) = (Caseload(), Caseload())
      for (at, event) in events.enumerated() { event.apply(to: &a, stamp(at)) }
      for (at, event) in events.enumerated() { replay(event, into: &b, stamp(at)) }
      #expect(Fold(a) == Fold(b), "seed \(seed)")
      #expect(!a.files.isEmpty && !a.boards.isEmpty && !a.team.isEmpty)
      for file in a.files { expectSound(file, seed) }
    }
  }

  /// What random facts of all types come to.
  static func anyCaseload(seed: UInt64, events: Int) -> Caseload {
    var pass = fewIDs(seed: seed)
    var caseload = Caseload()
    for at in 0..<events { anyEvent(&pass).apply(to: &caseload, stamp(at)) }
    return caseload
  }

  /// Decodes and applies in one step, as the journal does.
  private func replay(_ event: some Event, into caseload: inout Caseload, _ stamp: Stamp) {
    let subject = event.line.withUnsafeBytes { bytes in
      var fields = LineFields()
      guard fields.split(bytes, from: 1, to: bytes.count, place: nil) else { return Subject?.none }
      return type(of: event).replay(fields, into: &caseload, stamp)
    }
    #expect(subject == event.subject)
  }

  /// What holds after any events, sensible or not.
  private func expectSound(_ file: CaseFile, _ seed: UInt64) {
    let directing = file.directorships.filter { $0.until == nil }.map(\.member)
    switch file.status {
    case .open: #expect(directing.count == 1 && file.director == directing[0], "seed \(seed)")
    case .triage, .closed: #expect(directing.isEmpty && file.director == nil, "seed \(seed)")
    }
    #expect((file.closed != nil) == (file.status == .closed), "seed \(seed)")
    let days = file.timeline.map(\.on)
    #expect(days == days.sorted(), "seed \(seed)")
    let contacts = file.timeline.compactMap { item in
      if case .contact(let note) = item, note.kind.isContact { note.on } else { nil }
    }
    #expect(file.lastContactOn == contacts.max(), "seed \(seed)")
  }

  @Test("An event about something that is not there changes nothing but who was there last")
  func missingThings() throws {
    var town = try Town()
    let id = try town.open()
    _ = try town.person(id)
    _ = try town.step(id, try town.goal(id))
    _ = try town.followUp(id)
    _ = try town.note(id)
    let board = try town.board()
    _ = try town.note(on: board)
    for type in EventTypes.all {
      var pass = RandomPass(seed: 5)
      (pass.known["c"], pass.known["b"]) = ([id.text], [board.text])
      missingThings(type, &pass, town)
    }
  }

  private func missingThings<E: Event>(_ type: E.Type, _ pass: inout RandomPass, _ town: Town) {
    let event = E.random(&pass)
    if event.needsNothingElse { return }
    var after = town.caseload
    event.apply(to: &after, stamp(0))
    var (then, now) = (Fold(town.caseload), Fold(after))
    then.forgetStamps()
    now.forgetStamps()
    #expect(now == then, "\(type)")
  }

  @Test("A subject that is forgotten and applied again is as it was")
  func forgetting() {
    for seed in seeds() {
      var pass = fewIDs(seed: seed)
      let events = (0..<800).map { _ in anyEvent(&pass) }
      var caseload = Caseload()
      for (at, event) in events.enumerated() { event.apply(to: &caseload, stamp(at)) }
      let before = Fold(caseload)
      let numbers = caseload.files.map { caseload.caseID(number: $0.number) }
      let keys = caseload.files.map { $0.importedAs.flatMap(caseload.caseID(importedAs:)) }
      let files = caseload.files
      for subject in Set(events.map(\.subject)) {
        caseload.forget(subject)
        if case .caseFile(let id) = subject { #expect(caseload[id] == nil) }
        for (at, event) in events.enumerated() where event.subject == subject {
          event.apply(to: &caseload, stamp(at))
        }
      }
      #expect(Fold(caseload).files == before.files, "seed \(seed)")
      #expect(Fold(caseload).team == before.team, "seed \(seed)")
      #expect(Set(caseload.boards) == Set(before.boards), "seed \(seed)")
      #expect(files.map { caseload.caseID(number: $0.number) } == numbers, "seed \(seed)")
      #expect(
        files.map { $0.importedAs.flatMap(caseload.caseID(importedAs:)) } == keys, "seed \(seed)")
      for file in caseload.files { #expect(caseload[file.id] == file, "seed \(seed)") }
    }
  }

  @Test("Of two desks' cases with one number or key, both stay, and either can go")
  func twins() throws {
    let number = try #require(CaseNumber.reading("F-7K3M"))
    let ids = [CaseID(high: 5, low: 0), CaseID(high: 3, low: 0), CaseID(high: 4, low: 0)]
    let events = ids.map { id in
      CaseOpened { ($0.caseID, $0.number, $0.importedAs) = (id, number, "a1") }
    }
    for order in [[0, 1, 2], [2, 1, 0], [1, 2, 0]] {
      var caseload = Caseload()
      for at in order { events[at].apply(to: &caseload, stamp(0)) }
      #expect(caseload.files.count == 3)
      #expect(caseload.caseID(number: number) == ids[1])
      #expect(caseload.caseID(importedAs: "a1") == ids[1])
      caseload.forget(.caseFile(ids[1]))
      #expect(caseload.caseID(number: number) == ids[2])
      #expect(caseload.caseID(importedAs: "a1") == ids[2])
      caseload.forget(.caseFile(ids[0]))
      caseload.forget(.caseFile(ids[2]))
      #expect(caseload.caseID(number: number) == nil)
    }
  }
}

extension Event {
  /// True for events that need nothing to be there but their case or board.
  fileprivate var needsNothingElse: Bool {
    switch self {
    case is TeamMemberAdded, is CaseOpened, is CaseClosed, is CaseReopened, is DirectorAssigned,
      is HouseholdCreated, is HouseholdCorrected, is HouseholdMoved, is MemberAdded, is GoalSet,
      is ContactNoted, is FollowUpSet, is BoardOpened, is NotePlaced, is AreaGoalSet:
      true
    default: false
    }
  }
}

extension Fold {
  fileprivate mutating func forgetStamps() {
    files = Set(
      files.map { file in
        var file = file
        file.changed = stamp(0)
        return file
      })
    for at in boards.indices { boards[at].changed = stamp(0) }
  }
}
