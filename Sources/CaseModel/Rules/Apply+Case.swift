// What facts about a case as a whole do: opening, directing, labelling, closing.

extension CaseOpened {
  public func apply(to caseload: inout Caseload, _ stamp: Stamp) {
    var file = CaseFile(
      id: caseID, number: number, status: director == nil ? .triage : .open, openedOn: on,
      importedAs: importedAs, changed: stamp)
    if let director { file.directorships = [Directorship(member: director, from: on)] }
    file.mark(.opened, on: on, stamp)
    caseload.insert(file)
  }
}

extension CaseClosed {
  public func apply(to file: inout CaseFile, _ stamp: Stamp) {
    file.status = .closed
    file.closed = Closing(reason: reason, on: on, explanation: explanation)
    file.endDirectorship(on: on)
    file.mark(.closed(reason), on: on, stamp)
  }
}

extension CaseReopened {
  public func apply(to file: inout CaseFile, _ stamp: Stamp) {
    file.closed = nil
    file.mark(.reopened, on: on, stamp)
    file.direct(director, from: on)
  }
}

extension DirectorAssigned {
  public func apply(to file: inout CaseFile, _ stamp: Stamp) {
    guard file.status != .closed else { return }
    file.direct(director, from: on)
    file.mark(.directorAssigned(director), on: on, stamp)
  }
}

extension CaseClassified {
  public func apply(to file: inout CaseFile, _ stamp: Stamp) {
    guard file.person(person) != nil else { return }
    file.labels.append(
      Label(
        person: person, given: label, set: set, ground: ground, source: source, on: on,
        reviewOn: review, found: found, stamp: stamp))
    if label != .undetermined { file.mark(.labelled(person, label), on: on, stamp) }
  }
}

extension LabelWithdrawn {
  public func apply(to file: inout CaseFile, _ stamp: Stamp) {
    guard let at = file.labels.lastIndex(where: { $0.person == person }) else { return }
    file.labels[at].withdrawn = Withdrawal(reason: reason, stamp: stamp)
    file.mark(.labelWithdrawn(person), on: on, stamp)
  }
}

extension CaseFile {
  /// From `day` on, `member` directs; whoever did until then stops. An open case is never
  /// without: both happen in one fact.
  fileprivate mutating func direct(_ member: MemberID, from day: Day) {
    endDirectorship(on: day)
    directorships.append(Directorship(member: member, from: day))
    status = .open
  }

  fileprivate mutating func endDirectorship(on day: Day) {
    guard let last = directorships.indices.last, directorships[last].until == nil else { return }
    directorships[last].until = day
  }
}
