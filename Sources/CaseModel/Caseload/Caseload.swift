// The state of the world: the fold of all entries. A plain value; only `apply` changes it.

/// Everything that the entries say, reduced.
public struct Caseload: Sendable {
  /// In order of joining.
  public internal(set) var team: [TeamMember] = []
  /// The cases that are in memory, in no order that means anything.
  var loose: [CaseFile] = []
  /// The cases that a snapshot holds and nobody changed since.
  var sealed = SealedCases.none
  /// Which of the sealed cases were taken out: changed, or forgotten.
  var takenOut = Set<Int>()
  /// Where a case is: its index in `loose`, or of a sealed one the complement of its number.
  var fileIndex: [CaseID: Int] = [:]
  var numbers: [CaseNumber: CaseID] = [:]
  var importKeys: [String: CaseID] = [:]
  /// Case numbers that more than one case has: two desks drew the same one.
  public private(set) var sharedNumbers = Set<CaseNumber>()
  private var sharedKeys = Set<String>()
  /// By day of opening.
  public internal(set) var boards: [SwotBoard] = []
  /// Entries whose type or fields this program does not know: kept, counted, shown raw.
  public var unknownCount = 0

  public init() {}

  public subscript(id: CaseID) -> CaseFile? {
    fileIndex[id].map { $0 < 0 ? sealed.file(~$0) : loose[$0] }
  }

  /// All cases, in no order that means anything: lists sort.
  public var files: CaseFiles { CaseFiles(loose: loose, sealed: sealed, takenOut: takenOut) }

  public func caseID(number: CaseNumber) -> CaseID? { numbers[number] }

  /// The case that a spreadsheet row with this folded key became.
  public func caseID(importedAs key: String) -> CaseID? { importKeys[key] }

  public func member(_ id: MemberID) -> TeamMember? { team.first { $0.id == id } }

  /// The member's name, or the id where the team does not know it.
  public func name(of id: MemberID) -> String { member(id)?.name ?? id.name }

  /// Team members who have not left, in order of joining.
  public var activeTeam: [TeamMember] { team.filter { !$0.hasLeft } }

  public func board(_ id: BoardID) -> SwotBoard? { boards.first { $0.id == id } }

  /// Changes the case in place; does nothing when there is none.
  mutating func change(_ id: CaseID, _ body: (inout CaseFile) -> Void) {
    guard let at = fileIndex[id] else { return }
    if at >= 0 { return body(&loose[at]) }
    var file = sealed.file(~at)
    body(&file)
    takenOut.insert(~at)
    fileIndex[id] = loose.count
    loose.append(file)
  }

  mutating func change(_ id: BoardID, _ body: (inout SwotBoard) -> Void) {
    if let at = boards.firstIndex(where: { $0.id == id }) { body(&boards[at]) }
  }

  /// Of two cases with one number (two desks drew it at the same time) the number leads to the
  /// one with the smaller id, in whatever order they were read.
  mutating func insert(_ file: CaseFile) {
    guard fileIndex[file.id] == nil else { return }
    fileIndex[file.id] = loose.count
    loose.append(file)
    insertNames(file.id, file.number, file.importedAs)
  }

  /// Lets the names that people use lead to the case.
  mutating func insertNames(_ id: CaseID, _ number: CaseNumber, _ key: String?) {
    if let other = numbers.updateValue(id, forKey: number) {
      numbers[number] = min(other, id)
      sharedNumbers.insert(number)
    }
    guard let key else { return }
    if let other = importKeys.updateValue(id, forKey: key) {
      importKeys[key] = min(other, id)
      sharedKeys.insert(key)
    }
  }

  /// Forgets one subject, so that its entries can be applied again without an undone one.
  public mutating func forget(_ subject: Subject) {
    switch subject {
    case .team: team = []
    case .board(let id): boards.removeAll { $0.id == id }
    case .store: break
    case .caseFile(let id):
      guard let at = fileIndex.removeValue(forKey: id) else { return }
      if at < 0 {
        takenOut.insert(~at)
        return forgetNames(of: sealed.file(~at))
      }
      let file = loose[at]
      if let last = loose.popLast(), last.id != id {
        loose[at] = last
        fileIndex[last.id] = at
      }
      forgetNames(of: file)
    }
  }

  private mutating func forgetNames(of file: CaseFile) {
    if sharedNumbers.remove(file.number) != nil {
      let others = files.filter { $0.number == file.number }.map(\.id)
      numbers[file.number] = others.min()
      if others.count > 1 { sharedNumbers.insert(file.number) }
    } else {
      numbers[file.number] = nil
    }
    guard let key = file.importedAs else { return }
    if sharedKeys.remove(key) != nil {
      let others = files.filter { $0.importedAs == key }.map(\.id)
      importKeys[key] = others.min()
      if others.count > 1 { sharedKeys.insert(key) }
    } else {
      importKeys[key] = nil
    }
  }
}

extension Caseload {
  /// Who changed a case, a board or the team last; nil where there is none.
  public func changed(_ subject: Subject) -> Stamp? {
    switch subject {
    case .caseFile(let id): self[id]?.changed
    case .board(let id): board(id)?.changed
    case .team: team.map(\.changed).max { $0.time < $1.time }
    case .store: nil
    }
  }
}
