// Whom and what a text in a case can speak of, and by which words. The words are made for people:
// first names where these are clear, the beginning of a goal.

extension Caseload {
  /// Family, team and others who have a part in the case, then its goals and the neighbourhood's.
  /// No words twice.
  public func linkable(in file: CaseFile) -> [Link] {
    let family = file.persons.filter { $0.leftOn == nil } + file.persons.filter { $0.leftOn != nil }
    let people =
      family.map { Link(.person($0.id), words: "@" + file.clearName(of: $0)) }
      + activeTeam.map { Link(.team($0.id), words: "@" + $0.name) }
      + file.others.map { Link(.outside($0), words: "@" + $0) }
    let goals = file.goals.filter { $0.state == .open } + file.goals.filter { $0.state != .open }
    let areaGoals = boards.flatMap(\.goals).filter { $0.state == .open }
    let targets = goals.map { Link.Target.goal($0.id) } + areaGoals.map { .areaGoal($0.id) }
    let words = Self.words(of: goals.map(\.text) + areaGoals.map(\.text))
    let aims = zip(targets, words).map { Link($0, words: $1) }
    return Links((people + aims).compactMap(\.self))?.all ?? []
  }

  /// `#"A warm house"`: of each goal as many of its words as tell it from the others.
  private static func words(of goals: [String]) -> [String] {
    let starts = goals.map(beginning)
    return zip(goals, starts).map { goal, start in
      let isClear = starts.count { $0 == start } == 1
      return "#\"" + (isClear ? start : goal).replacing("\"", with: "'") + "\""
    }
  }

  /// Whole words, about thirty characters of them.
  private static func beginning(of goal: String) -> String {
    var start = ""
    for word in goal.split(separator: " ") where start.count <= 30 {
      if !start.isEmpty, start.count + word.count > 30 { break }
      start += (start.isEmpty ? "" : " ") + word
    }
    while let last = start.last, last.isPunctuation { start.removeLast() }
    return start.isEmpty ? goal : start
  }
}

extension CaseFile {
  /// The first name, unless somebody else here has the same.
  fileprivate func clearName(of person: Person) -> String {
    func isClear(_ name: (Person) -> String) -> Bool {
      persons.count { name($0) == name(person) } == 1
    }
    if isClear(\.firstName) { return person.firstName }
    let year = person.birthYear.map { " (\($0))" } ?? ""
    return isClear(\.name) ? person.name : person.name + year
  }

  /// Whoever of neither family nor team stands in relations and carries steps; some twice.
  fileprivate var others: [String] {
    let related = relations.compactMap { relation in
      if case .outside(let name) = relation.other { name } else { nil }
    }
    let carrying = goals.flatMap(\.steps).compactMap { step in
      if case .other(let name) = step.owner { name } else { nil }
    }
    return related + carrying
  }

  /// The notes that speak of somebody or something, in order.
  public func notes(about target: Link.Target) -> [ContactNote] {
    timeline.compactMap { item in
      guard case .contact(let note) = item, note.links.contains(where: { $0.target == target })
      else { return nil }
      return note
    }
  }
}
