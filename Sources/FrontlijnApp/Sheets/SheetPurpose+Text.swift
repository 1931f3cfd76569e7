// A sheet's purpose as one line of text, `step c4M8… g7XK… -`: how a draft remembers its form. The
// words are written to disk, so they never change.

import CaseModel

extension SheetPurpose {
  /// The word, and the ids; `-` for an id that there is none of.
  public var text: String {
    func line(_ word: String, _ ids: String?...) -> String {
      ([word] + ids.map { $0 ?? "-" }).joined(separator: " ")
    }
    return switch self {
    case .joinTeam: line("join")
    case .teamMember(let id): line("team_member", id.name)
    case .newCase: line("case")
    case .household(let id): line("household", id.text)
    case .member(let id, let person): line("member", id.text, person?.text)
    case .relation(let id, let relation): line("relation", id.text, relation?.text)
    case .label(let id, let person): line("label", id.text, person.text)
    case .withdrawLabel(let id, let person): line("withdraw_label", id.text, person.text)
    case .left(let id, let person): line("left", id.text, person.text)
    case .director(let id): line("director", id.text)
    case .close(let id): line("close", id.text)
    case .reopen(let id): line("reopen", id.text)
    case .goal(let id, let goal): line("goal", id.text, goal?.text)
    case .dropGoal(let id, let goal): line("drop_goal", id.text, goal.text)
    case .step(let id, let goal, let step): line("step", id.text, goal.text, step?.text)
    case .lapse(let id, let step): line("lapse", id.text, step.text)
    case .date(let id, .step(let step)): line("step_date", id.text, step.text)
    case .date(let id, .followUp(let followUp)): line("follow_up_date", id.text, followUp.text)
    case .followUp(let id, let followUp): line("follow_up", id.text, followUp?.text)
    case .note(let id, let contact): line("note", id.text, contact?.text)
    case .newBoard: line("board")
    case .boardNote(let id, let quadrant, let note):
      line("board_note", id.text, quadrant.rawValue, note?.text)
    case .withdrawNote(let id, let note): line("withdraw_note", id.text, note.text)
    case .areaGoal(let id, let note, let goal): line("area_goal", id.text, note?.text, goal?.text)
    case .dropAreaGoal(let id, let goal): line("drop_area_goal", id.text, goal.text)
    case .several(let act, let ids):
      (["several", act.rawValue] + ids.map(\.text)).joined(separator: " ")
    }
  }

  /// nil for a line of another program, or of a newer one.
  public init?(text: String) {
    var words = text.split(separator: " ").map(String.init)[...]
    guard let word = words.popFirst(), let read = Self.read(word, words), read.text == text
    else { return nil }
    self = read
  }

  private static func read(_ word: String, _ ids: ArraySlice<String>) -> SheetPurpose? {
    let ids = Array(ids)
    func id<Thing>(_ at: Int) -> ID<Thing>? { ids.count > at ? ID(text: ids[at]) : nil }
    switch word {
    case "join": return .joinTeam
    case "team_member": return ids.first.flatMap(MemberID.init(text:)).map { .teamMember($0) }
    case "case": return .newCase
    case "board": return .newBoard
    case "several":
      return ids.first.flatMap(JointAct.init(rawValue:)).map {
        .several($0, ids.dropFirst().compactMap(CaseID.init(text:)))
      }
    case "board_note", "withdraw_note", "area_goal", "drop_area_goal":
      guard let board: BoardID = id(0) else { return nil }
      switch word {
      case "board_note":
        return ids.count > 1 ? Quadrant(rawValue: ids[1]).map { .boardNote(board, $0, id(2)) } : nil
      case "withdraw_note": return id(1).map { .withdrawNote(board, $0) }
      case "area_goal": return .areaGoal(board, id(1), id(2))
      default: return id(1).map { .dropAreaGoal(board, $0) }
      }
    default:
      guard let file: CaseID = id(0) else { return nil }
      return ofCase(word, file, ids.dropFirst())
    }
  }

  private static func ofCase(
    _ word: String, _ file: CaseID, _ ids: ArraySlice<String>
  ) -> SheetPurpose? {
    func first<Thing>() -> ID<Thing>? { ids.first.flatMap { ID(text: $0) } }
    func last<Thing>() -> ID<Thing>? { ids.last.flatMap { ID(text: $0) } }
    return switch word {
    case "household": .household(file)
    case "member": .member(file, first())
    case "relation": .relation(file, first())
    case "label": first().map { .label(file, $0) }
    case "withdraw_label": first().map { .withdrawLabel(file, $0) }
    case "left": first().map { .left(file, $0) }
    case "director": .director(file)
    case "close": .close(file)
    case "reopen": .reopen(file)
    case "goal": .goal(file, first())
    case "drop_goal": first().map { .dropGoal(file, $0) }
    case "step": first().map { .step(file, $0, last()) }
    case "lapse": first().map { .lapse(file, $0) }
    case "step_date": first().map { .date(file, .step($0)) }
    case "follow_up_date": first().map { .date(file, .followUp($0)) }
    case "follow_up": .followUp(file, first())
    case "note": .note(file, first())
    default: nil
    }
  }

  /// Who joins has no name yet under which anything could be kept.
  var isKeptAsDraft: Bool { self != .joinTeam }

  /// What a colleague may change under the sheet.
  var subject: Subject? {
    switch self {
    case .joinTeam, .newCase, .newBoard, .several: nil
    case .teamMember: .team
    case .boardNote(let id, _, _), .withdrawNote(let id, _), .areaGoal(let id, _, _),
      .dropAreaGoal(let id, _):
      .board(id)
    case .household(let id), .member(let id, _), .relation(let id, _), .label(let id, _),
      .withdrawLabel(let id, _), .left(let id, _), .director(let id), .close(let id),
      .reopen(let id), .goal(let id, _), .dropGoal(let id, _), .step(let id, _, _),
      .lapse(let id, _), .date(let id, _), .followUp(let id, _), .note(let id, _):
      .caseFile(id)
    }
  }

  /// Where the sheet belongs.
  var place: Place? {
    switch subject {
    case .caseFile(let id): .file(id)
    case .board: .board
    case .team: .who
    case .store, nil: nil
    }
  }

  /// Its case, board or colleague is there.
  func exists(in caseload: Caseload) -> Bool {
    switch self {
    case .several(_, let ids): ids.allSatisfy { caseload[$0] != nil }
    case .teamMember(let id): caseload.member(id) != nil
    default: subject.map { caseload.changed($0) != nil } ?? true
    }
  }
}
