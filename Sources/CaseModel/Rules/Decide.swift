// The rules' front door: one switch from a wish to its rule. Pure; the caller draws ids and knows
// the day. Checks that several rules share stand at the end of the file.

extension Caseload {
  /// The facts that `command` leads to, in order; they belong in one transaction.
  ///
  /// - Throws: `Refusal` with the reason; nothing has happened then.
  public func decide(_ command: Command, at desk: Desk) throws(Refusal) -> [any Event] {
    let facts = try facts(of: command, at: desk)
    for fact in facts {
      if fact.isLater(than: desk.today) { throw .inTheFuture(field: "on") }
    }
    return facts.map { $0.withoutStrayWords() }
  }

  /// The same before what holds for facts of every kind is checked.
  func facts(of command: Command, at desk: Desk) throws(Refusal) -> [any Event] {
    switch command {
    case .addTeamMember(let fact): return try decide(fact, desk)
    case .correctTeamMember(let fact): return try decide(fact, desk)
    case .removeTeamMember(let fact): return try decide(fact, desk)
    default: try checkWriter(desk)
    }
    return switch command {
    case .addTeamMember, .correctTeamMember, .removeTeamMember: []
    case .openCase(let new): try decide(new, desk)
    case .importCases(let fact, let cases): try decide(fact, cases, desk)
    case .closeCase(let fact): try decide(fact, desk)
    case .reopenCase(let fact): try decide(fact, desk)
    case .assignDirector(let fact): try decide(fact, desk)
    case .classify(let fact): try decide(fact, desk)
    case .withdrawLabel(let fact): try decide(fact, desk)
    case .correctHousehold(let fact): try decide(fact, desk)
    case .moveHousehold(let fact): try decide(fact, desk)
    case .addMember(let fact): try decide(fact, desk)
    case .correctMember(let fact): try decide(fact, desk)
    case .endMembership(let fact): try decide(fact, desk)
    case .setRelation(let fact): try decide(fact, desk)
    case .correctRelation(let fact): try decide(fact, desk)
    case .endRelation(let fact): try decide(fact, desk)
    case .setGoal(let fact): try decide(fact, desk)
    case .correctGoal(let fact): try decide(fact, desk)
    case .reachGoal(let fact): try decide(fact, desk)
    case .dropGoal(let fact): try decide(fact, desk)
    case .reopenGoal(let fact): try decide(fact, desk)
    case .addStep(let fact): try decide(fact, desk)
    case .correctStep(let fact, let owner, let due): try decide(fact, owner, due, desk)
    case .scheduleStep(let fact): try decide(fact, desk)
    case .completeStep(let fact): try decide(fact, desk)
    case .reopenStep(let fact): try decide(fact, desk)
    case .lapseStep(let fact): try decide(fact, desk)
    case .noteContact(let fact): try decide(fact, desk)
    case .correctContact(let fact): try decide(fact, desk)
    case .setFollowUp(let fact): try decide(fact, desk)
    case .correctFollowUp(let fact, let due): try decide(fact, due, desk)
    case .scheduleFollowUp(let fact): try decide(fact, desk)
    case .completeFollowUp(let fact): try decide(fact, desk)
    case .reopenFollowUp(let fact): try decide(fact, desk)
    case .openBoard(let fact): try decide(fact, desk)
    case .placeNote(let fact): try decide(fact, desk)
    case .editNote(let fact): try decide(fact, desk)
    case .moveNote(let fact): try decide(fact, desk)
    case .withdrawNote(let fact): try decide(fact, desk)
    case .setAreaGoal(let fact): try decide(fact, desk)
    case .correctAreaGoal(let fact): try decide(fact, desk)
    case .reachAreaGoal(let fact): try decide(fact, desk)
    case .dropAreaGoal(let fact): try decide(fact, desk)
    case .reopenAreaGoal(let fact): try decide(fact, desk)
    case .together(let commands): try decide(commands, desk)
    }
  }

  /// Each wish is decided on what the ones before it lead to. One that would change nothing, as
  /// giving a case the director that it has, is left out.
  private func decide(_ commands: [Command], _ desk: Desk) throws(Refusal) -> [any Event] {
    var ahead = self
    var all: [any Event] = []
    for command in commands {
      let facts = try ahead.factsIfAny(of: command, at: desk)
      for fact in facts { fact.apply(to: &ahead, Stamp(time: .zero, by: desk.by)) }
      all += facts
    }
    if all.isEmpty { throw .nothingChanged }
    return all
  }

  private func factsIfAny(
    of command: Command, at desk: Desk
  ) throws(Refusal) -> [any Event] {
    do throws(Refusal) {
      return try facts(of: command, at: desk)
    } catch {
      if error.meansNothingToDo { return [] }
      throw error
    }
  }

  func checkWriter(_ desk: Desk) throws(Refusal) {
    guard let member = member(desk.by) else { throw .notInTeam }
    if member.hasLeft { throw .memberHasLeft(member.id) }
  }

  /// A team member who can take something on.
  func checkActive(_ id: MemberID) throws(Refusal) {
    guard let member = member(id) else { throw .noSuchTeamMember }
    if member.hasLeft { throw .memberHasLeft(id) }
  }

  /// The case, when it is there and not closed: in a closed case nothing changes.
  func workable(_ id: CaseID) throws(Refusal) -> CaseFile {
    guard let file = self[id] else { throw .noSuchCase }
    if file.status == .closed { throw .caseIsClosed(file.number) }
    return file
  }

  func board(checked id: BoardID) throws(Refusal) -> SwotBoard {
    guard let board = board(id) else { throw .noSuchBoard }
    return board
  }
}

/// Checks of single fields. Each answers with the value as it is kept.
public enum Check {
  /// One line: line breaks and tabs become spaces, ends are trimmed.
  public static func line(_ text: String) -> String {
    if isTidy(text) { return text }
    // By scalars: an accent behind a space would make the space a letter of its own.
    var out = String.UnicodeScalarView()
    for scalar in text.unicodeScalars {
      if !scalar.properties.isWhitespace {
        out.append(scalar)
      } else if let last = out.last, last != " " {
        out.append(" ")
      }
    }
    if out.last == " " { out.removeLast() }
    return String(out)
  }

  /// True for plain letters with single spaces between words, which most texts are: an import
  /// comes here with a hundred thousand of them, and looking at characters is slow.
  private static func isTidy(_ text: String) -> Bool {
    var before: UInt8 = 0x20
    for byte in text.utf8 {
      if byte < 0x20 || byte > 0x7E || byte == 0x20 && before == 0x20 { return false }
      before = byte
    }
    return before != 0x20
  }

  static func needed(
    _ text: String, _ field: String, limit: Int = TextLimit.line
  ) throws(Refusal) -> String {
    let line = line(text)
    if line.isEmpty { throw .needed(field: field) }
    try length(line, field, limit)
    return line
  }

  /// nil when there is nothing in it.
  static func optional(
    _ text: String?, _ field: String, limit: Int = TextLimit.line
  ) throws(Refusal) -> String? {
    guard let text else { return nil }
    let line = line(text)
    try length(line, field, limit)
    return line.isEmpty ? nil : line
  }

  /// A correction of a text that must not become empty; nil when it stays as it was.
  static func corrected(
    _ text: String?, from old: String, _ field: String, limit: Int = TextLimit.line
  ) throws(Refusal) -> String? {
    guard let text else { return nil }
    let line = try needed(text, field, limit: limit)
    return line == old ? nil : line
  }

  /// A correction of a text that may become empty; nil when it stays as it was.
  static func corrected(
    _ edit: Edit<String>?, from old: String?, _ field: String, limit: Int = TextLimit.line
  ) throws(Refusal) -> Edit<String>? {
    guard let edit else { return nil }
    let line = try optional(edit.value, field, limit: limit)
    return line == old ? nil : Edit(line)
  }

  static func corrected<V: FieldValue>(_ value: V?, from old: V) -> V? {
    value == old ? nil : value
  }

  static func corrected<V: FieldValue>(_ edit: Edit<V>?, from old: V?) -> Edit<V>? {
    guard let edit, edit.value != old else { return nil }
    return edit
  }

  /// Free text keeps its line breaks; spaces at its ends go.
  static func prose(_ prose: Prose, _ field: String) throws(Refusal) -> Prose {
    guard case .text(let text) = prose else { return prose }
    let trimmed = trimmed(text)
    if trimmed.isEmpty { throw .needed(field: field) }
    try length(trimmed, field, TextLimit.prose)
    return .text(trimmed)
  }

  /// Without the white space at its ends.
  public static func trimmed(_ text: String) -> String {
    var part = text.unicodeScalars[...]
    while let first = part.first, first.properties.isWhitespace { part.removeFirst() }
    while let last = part.last, last.properties.isWhitespace { part.removeLast() }
    return String(part)
  }

  /// Characters are what people count; escaped, a text must also fit a line of the log, where a
  /// character of the limit may take four bytes.
  static func length(_ text: String, _ field: String, _ limit: Int) throws(Refusal) {
    if text.utf8.count <= limit { return }
    var escaped: [UInt8] = []
    text.write(to: &escaped)
    let count = text.count
    if count > limit || escaped.count > limit * 4 {
      throw .tooLong(field: field, limit: limit, count: count)
    }
  }
}
