// What contact notes and follow-ups do.

extension ContactNoted {
  public func apply(to file: inout CaseFile, _ stamp: Stamp) {
    file.insert(
      .contact(
        ContactNote(
          id: contact, kind: kind, on: on, text: text, stamp: stamp, links: links?.all ?? [])))
    if kind.isContact { file.lastContactOn = max(file.lastContactOn ?? on, on) }
  }
}

extension ContactCorrected {
  public func apply(to file: inout CaseFile, _ stamp: Stamp) {
    guard let at = file.contactIndex(contact), case .contact(var note) = file.timeline[at] else {
      return
    }
    if let text {
      note.earlier.append(EarlierText(text: note.text, stamp: stamp))
      note.text = text
    }
    if let kind { note.kind = kind }
    if let links { note.links = links.value?.all ?? [] }
    if let on, on != note.on {
      note.on = on
      file.timeline.remove(at: at)
      file.insert(.contact(note))
    } else {
      file.timeline[at] = .contact(note)
    }
    if kind != nil || on != nil { file.lastContactOn = file.latestContactOn }
  }
}

extension FollowUpSet {
  public func apply(to file: inout CaseFile, _ stamp: Stamp) {
    file.followUps.append(FollowUp(id: followUp, kind: kind, text: text, due: due))
  }
}

extension FollowUpCorrected {
  public func apply(to file: inout CaseFile, _ stamp: Stamp) {
    file.change(followUp) {
      $0.corrections.keep("kind", &$0.kind, kind, stamp)
      $0.corrections.keep("text", &$0.text, text, stamp)
    }
  }
}

extension FollowUpScheduled {
  public func apply(to file: inout CaseFile, _ stamp: Stamp) {
    file.change(followUp) { $0.due = due.value }
  }
}

extension FollowUpDone {
  public func apply(to file: inout CaseFile, _ stamp: Stamp) {
    let isThere = file.change(followUp) { $0.doneOn = on }
    if isThere { file.mark(.followUpDone(followUp), on: on, stamp) }
  }
}

extension FollowUpReopened {
  public func apply(to file: inout CaseFile, _ stamp: Stamp) {
    file.change(followUp) { $0.doneOn = nil }
  }
}

extension CaseFile {
  /// False, and nothing happened, when there is no such follow-up.
  @discardableResult
  mutating func change(_ id: FollowUpID, _ body: (inout FollowUp) -> Void) -> Bool {
    guard let at = followUps.firstIndex(where: { $0.id == id }) else { return false }
    body(&followUps[at])
    return true
  }

  fileprivate func contactIndex(_ id: ContactID) -> Int? {
    timeline.lastIndex { if case .contact(let note) = $0 { note.id == id } else { false } }
  }

  fileprivate var latestContactOn: Day? {
    for item in timeline.reversed() {
      if case .contact(let note) = item, note.kind.isContact { return note.on }
    }
    return nil
  }
}
