// Tells a story to a journal: each line becomes a command, decided by the program's own rules and
// committed at the line's own time. A line that the rules refuse stops the build and is named.

import CaseJournal
import CaseModel
import TestSupport

/// Turns the lines of a story into commits.
struct StoryTeller {
  private let story: Story
  private let journal: Journal<RealFileSystem>
  private let clock: StoryClock
  private var random: SeededRandom
  private var members: [String: MemberID] = [:]
  private var cases: [Int: CaseNames] = [:]
  private var boards: [Int: BoardNames] = [:]

  /// A case's ids by the keys that the story gives them.
  private struct CaseNames {
    var id: CaseID
    var persons: [String: PersonID] = [:]
    var relations: [String: RelationID] = [:]
    var goals: [String: GoalID] = [:]
    var steps: [String: StepID] = [:]
    var followUps: [String: FollowUpID] = [:]
    var lastNote: [String: ContactID] = [:]
  }

  private struct BoardNames {
    var id: BoardID
    var notes: [String: NoteID] = [:]
    var goals: [String: AreaGoalID] = [:]
  }

  init(_ story: Story, in folder: String) throws {
    self.story = story
    random = SeededRandom(seed: story.seed)
    clock = StoryClock(milliseconds: story.lines.first?.milliseconds ?? 0)
    journal = try makeJournal(folder, clock: clock, seed: story.seed)
  }

  mutating func tell() throws -> Int {
    var written = 0
    for line in story.lines {
      clock.milliseconds = line.milliseconds
      do {
        let command = try command(line)
        guard let by = members[line.who] else { throw unknown(line.who, line) }
        let result = try journal.commit(Proposal(command, at: Desk(by: by, today: line.day)))
        written += try result.get().events.count
      } catch let mistake as Story.Mistake {
        throw mistake
      } catch {
        throw Story.Mistake(line: line.number, text: "\(line.verb): \(error)")
      }
    }
    try journal.writeHeads()
    return written
  }

  private func unknown(_ key: String, _ line: Story.Line) -> Story.Mistake {
    Story.Mistake(line: line.number, text: "nothing is called \(key)")
  }

  private mutating func command(_ line: Story.Line) throws -> Command {
    switch story.sections[line.section] {
    case .team: try teamCommand(line)
    case .caseFile(let head): try caseCommand(line, head)
    case .board(let motto): try boardCommand(line, motto)
    }
  }

  private mutating func teamCommand(_ line: Story.Line) throws -> Command {
    if line.verb == "left" {
      return .removeTeamMember(
        TeamMemberLeft { $0.member = members[line.fields[0]] ?? $0.member })
    }
    let isSelf = line.verb == "joined"
    let rest = isSelf ? line.fields[...] : line.fields.dropFirst()
    guard rest.count == 3, let role = TeamRole(rawValue: rest[rest.startIndex + 2]) else {
      throw Story.Mistake(line: line.number, text: "name, organisation and role")
    }
    let name = rest[rest.startIndex]
    let id = MemberID(for: name, using: &random)
    members[isSelf ? line.who : line.fields[0]] = id
    return .addTeamMember(
      TeamMemberAdded {
        ($0.member, $0.name, $0.role) = (id, name, role)
        $0.organisation = rest[rest.startIndex + 1]
      })
  }

  // MARK: a case

  private mutating func caseCommand(_ line: Story.Line, _ head: Story.CaseHead) throws -> Command {
    if line.verb == "open" { return try open(line, head) }
    guard var names = cases[line.section] else { throw unknown(head.number.text, line) }
    defer { cases[line.section] = names }
    if let kind = ContactKind(rawValue: line.verb) { return note(line, kind, &names) }
    return try familyCommand(line, &names) ?? planCommand(line, &names)
      ?? caseEnd(line, &names) ?? { throw Story.Mistake(line: line.number, text: line.verb) }()
  }

  private mutating func open(_ line: Story.Line, _ head: Story.CaseHead) throws -> Command {
    let id = CaseID(using: &random)
    cases[line.section] = CaseNames(id: id)
    return .openCase(
      NewCase(
        opened: CaseOpened {
          ($0.caseID, $0.number, $0.on) = (id, head.number, line.day)
          $0.director = line.field(0).flatMap { members[$0] }
          $0.importedAs = head.importKey.map(Folding.fold)
        },
        household: HouseholdCreated {
          ($0.caseID, $0.household) = (id, HouseholdID(using: &random))
          ($0.name, $0.street) = (head.household, head.street)
          ($0.houseNumber, $0.phone) = (head.houseNumber, head.phone)
        }))
  }

  private mutating func note(
    _ line: Story.Line, _ kind: ContactKind, _ names: inout CaseNames
  ) -> Command {
    let id = ContactID(using: &random)
    names.lastNote[line.who] = id
    return .noteContact(
      ContactNoted {
        ($0.caseID, $0.contact, $0.kind, $0.on) = (names.id, id, kind, line.day)
        $0.text = .text(line.field(0) ?? "")
      })
  }

  private mutating func familyCommand(
    _ line: Story.Line, _ names: inout CaseNames
  ) throws -> Command? {
    let id = names.id
    func person(_ at: Int) throws -> PersonID {
      guard let key = line.field(at), let found = names.persons[key] else {
        throw unknown(line.field(at) ?? "", line)
      }
      return found
    }
    switch line.verb {
    case "person":
      let person = PersonID(using: &random)
      names.persons[line.fields[0]] = person
      let role = line.fields[4] == "lodger" ? .livingIn : HouseholdRole(rawValue: line.fields[4])
      return .addMember(
        MemberAdded {
          ($0.caseID, $0.person, $0.firstName) = (id, person, line.fields[1])
          ($0.surname, $0.phone) = (line.field(2), line.field(5))
          $0.birthYear = line.field(3).flatMap { Int($0) }
          $0.role = role ?? .livingIn
        })
    case "person-left":
      let left = try person(0)
      return .endMembership(MemberLeft { ($0.caseID, $0.person, $0.on) = (id, left, line.day) })
    case "relation":
      let (a, key) = (try person(0), line.fields[0...2].joined(separator: "|"))
      let other = try other(line.fields[2], names, line)
      let relation = RelationID(using: &random)
      names.relations[key] = relation
      return .setRelation(
        RelationSet {
          ($0.caseID, $0.relation, $0.person, $0.other) = (id, relation, a, other)
          $0.kind = RelationKind(rawValue: line.fields[1]) ?? .friend
          $0.contact = line.field(3).flatMap(ContactStanding.init(rawValue:))
        })
    case "relation-ended":
      let key = line.fields[0...2].joined(separator: "|")
      guard let relation = names.relations[key] else { throw unknown(key, line) }
      return .endRelation(
        RelationEnded { ($0.caseID, $0.relation, $0.on) = (id, relation, line.day) })
    case "label":
      let whom = try person(0)
      return .classify(
        CaseClassified {
          ($0.caseID, $0.person, $0.on) = (id, whom, line.day)
          $0.label = LabelKind(rawValue: line.fields[1]) ?? .undetermined
          $0.set = DefinitionSet(rawValue: line.fields[2]) ?? .list
          ($0.ground, $0.source) = (line.field(3), line.field(4).flatMap(Source.init(rawValue:)))
          $0.review = line.field(5).flatMap(Day.init(text:))
        })
    case "label-withdrawn":
      let whom = try person(0)
      return .withdrawLabel(
        LabelWithdrawn {
          ($0.caseID, $0.person, $0.reason, $0.on) = (id, whom, line.field(1) ?? "", line.day)
        })
    case "moved":
      return .moveHousehold(
        HouseholdMoved {
          ($0.caseID, $0.street, $0.on) = (id, line.fields[0], line.day)
          $0.houseNumber = line.field(1) ?? ""
        })
    default: return nil
    }
  }

  private func other(
    _ text: String, _ names: CaseNames, _ line: Story.Line
  ) throws -> Relation.Other {
    guard text.hasPrefix("+") else { return .outside(text) }
    guard let person = names.persons[String(text.dropFirst())] else { throw unknown(text, line) }
    return .person(person)
  }

  private mutating func planCommand(
    _ line: Story.Line, _ names: inout CaseNames
  ) throws -> Command? {
    let id = names.id
    func found<ID>(_ table: [String: ID], _ at: Int = 0) throws -> ID {
      guard let key = line.field(at), let id = table[key] else {
        throw unknown(line.field(at) ?? "", line)
      }
      return id
    }
    let due = line.field(1).flatMap(Day.init(text:))
    switch line.verb {
    case "goal":
      let goal = GoalID(using: &random)
      names.goals[line.fields[0]] = goal
      return .setGoal(
        GoalSet {
          ($0.caseID, $0.goal, $0.text, $0.on) = (id, goal, line.field(1) ?? "", line.day)
          $0.until = line.field(2).flatMap(Day.init(text:))
        })
    case "goal-reached":
      let goal = try found(names.goals)
      return .reachGoal(GoalReached { ($0.caseID, $0.goal, $0.on) = (id, goal, line.day) })
    case "goal-dropped":
      let goal = try found(names.goals)
      return .dropGoal(
        GoalDropped {
          ($0.caseID, $0.goal, $0.reason, $0.on) = (id, goal, line.field(1) ?? "", line.day)
        })
    case "correct-goal":
      let goal = try found(names.goals)
      return .correctGoal(
        GoalCorrected { ($0.caseID, $0.goal, $0.text) = (id, goal, line.field(1)) })
    case "step":
      let goal = try found(names.goals, 1)
      let owner = try line.field(3).map { try self.owner($0, names, line) }
      let step = StepID(using: &random)
      names.steps[line.fields[0]] = step
      return .addStep(
        StepAdded {
          ($0.caseID, $0.goal, $0.step, $0.text) = (id, goal, step, line.field(2) ?? "")
          ($0.owner, $0.due) = (owner, line.field(4).flatMap(Day.init(text:)))
        })
    case "due":
      let step = try found(names.steps)
      return .scheduleStep(StepScheduled { ($0.caseID, $0.step, $0.due) = (id, step, Edit(due)) })
    case "done":
      let step = try found(names.steps)
      return .completeStep(StepDone { ($0.caseID, $0.step, $0.on) = (id, step, line.day) })
    case "undone":
      let step = try found(names.steps)
      return .reopenStep(StepReopened { ($0.caseID, $0.step, $0.on) = (id, step, line.day) })
    case "lapsed":
      let step = try found(names.steps)
      return .lapseStep(
        StepLapsed {
          ($0.caseID, $0.step, $0.reason, $0.on) = (id, step, line.field(1) ?? "", line.day)
        })
    case "correct-step":
      let step = try found(names.steps)
      let fact = StepCorrected { ($0.caseID, $0.step, $0.text) = (id, step, line.field(1)) }
      return .correctStep(fact, owner: nil, due: nil)
    case "follow-up":
      let followUp = FollowUpID(using: &random)
      names.followUps[line.fields[0]] = followUp
      return .setFollowUp(
        FollowUpSet {
          ($0.caseID, $0.followUp, $0.text) = (id, followUp, line.field(3) ?? "")
          $0.kind = line.field(1).flatMap(FollowUpKind.init(rawValue:)) ?? .check
          $0.due = line.field(2).flatMap(Day.init(text:))
        })
    case "follow-up-date":
      let followUp = try found(names.followUps)
      return .scheduleFollowUp(
        FollowUpScheduled { ($0.caseID, $0.followUp, $0.due) = (id, followUp, Edit(due)) })
    case "follow-up-done":
      let followUp = try found(names.followUps)
      return .completeFollowUp(
        FollowUpDone { ($0.caseID, $0.followUp, $0.on) = (id, followUp, line.day) })
    default: return nil
    }
  }

  private func owner(
    _ text: String, _ names: CaseNames, _ line: Story.Line
  ) throws -> Owner {
    let key = String(text.dropFirst())
    switch text.first {
    case "@":
      guard let member = members[key] else { throw unknown(text, line) }
      return .team(member)
    case "+":
      guard let person = names.persons[key] else { throw unknown(text, line) }
      return .person(person)
    default: return .other(text)
    }
  }

  private mutating func caseEnd(
    _ line: Story.Line, _ names: inout CaseNames
  ) throws -> Command? {
    let id = names.id
    switch line.verb {
    case "director", "reopen":
      guard let key = line.field(0), let member = members[key] else {
        throw unknown(line.field(0) ?? "", line)
      }
      if line.verb == "reopen" {
        return .reopenCase(
          CaseReopened { ($0.caseID, $0.director, $0.on) = (id, member, line.day) })
      }
      return .assignDirector(
        DirectorAssigned { ($0.caseID, $0.director, $0.on) = (id, member, line.day) })
    case "close":
      return .closeCase(
        CaseClosed {
          ($0.caseID, $0.on, $0.explanation) = (id, line.day, line.field(1))
          $0.reason = line.field(0).flatMap(CloseReason.init(rawValue:)) ?? .other
        })
    case "correct":
      guard let note = names.lastNote[line.who] else { throw unknown(line.who, line) }
      return .correctContact(
        ContactCorrected {
          ($0.caseID, $0.contact, $0.text) = (id, note, .text(line.field(0) ?? ""))
        })
    default: return nil
    }
  }

  // MARK: the board

  private mutating func boardCommand(_ line: Story.Line, _ motto: String) throws -> Command {
    if line.verb == "opened" {
      let id = BoardID(using: &random)
      boards[line.section] = BoardNames(id: id)
      return .openBoard(
        BoardOpened {
          ($0.board, $0.neighbourhood, $0.on) = (id, story.neighbourhood, line.day)
          $0.motto = motto
        })
    }
    guard var names = boards[line.section] else { throw unknown("board", line) }
    defer { boards[line.section] = names }
    let id = names.id
    if line.verb == "note" {
      let note = NoteID(using: &random)
      names.notes[line.fields[0]] = note
      return .placeNote(
        NotePlaced {
          ($0.board, $0.note, $0.text, $0.on) = (id, note, line.field(4) ?? "", line.day)
          $0.quadrant = Quadrant(rawValue: line.fields[1]) ?? .strength
          $0.broughtBy = Bringer(rawValue: line.fields[2]) ?? .team
          $0.who = line.field(3)
        })
    }
    if line.verb == "goal" {
      let goal = AreaGoalID(using: &random)
      names.goals[line.fields[0]] = goal
      return .setAreaGoal(
        AreaGoalSet {
          ($0.board, $0.areaGoal, $0.on) = (id, goal, line.day)
          ($0.note, $0.text) = (line.field(1).flatMap { names.notes[$0] }, line.field(2) ?? "")
          $0.horizon = line.field(3).flatMap(Horizon.init(rawValue:)) ?? .oneYear
        })
    }
    if let key = line.field(0), let goal = names.goals[key], line.verb == "goal-reached" {
      return .reachAreaGoal(
        AreaGoalReached { ($0.board, $0.areaGoal, $0.on) = (id, goal, line.day) })
    }
    guard let key = line.field(0), let note = names.notes[key] else {
      throw unknown(line.field(0) ?? "", line)
    }
    let word = line.field(1) ?? ""
    switch line.verb {
    case "edit": return .editNote(NoteEdited { ($0.board, $0.note, $0.text) = (id, note, word) })
    case "move":
      return .moveNote(
        NoteMoved { ($0.board, $0.note, $0.quadrant) = (id, note, Quadrant(rawValue: word)!) })
    case "withdraw":
      return .withdrawNote(NoteWithdrawn { ($0.board, $0.note, $0.reason) = (id, note, word) })
    default: throw Story.Mistake(line: line.number, text: line.verb)
    }
  }
}
