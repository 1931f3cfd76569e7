// All cases of a caseload as one collection, whether they are in memory or still lie in a snapshot
// in their compact form. A case of a snapshot is read each time that somebody asks for it: it has
// no words of the timeline and is small, and a list of twenty thousand cases asks for none.

/// The cases of a caseload, in no order that means anything.
public struct CaseFiles: RandomAccessCollection, Sendable {
  private let loose: [CaseFile]
  private let sealed: SealedCases
  /// The numbers of the sealed cases that count; nil when all do.
  private let kept: [Int]?

  init(loose: [CaseFile], sealed: SealedCases, takenOut: Set<Int>) {
    self.loose = loose
    self.sealed = sealed
    kept = takenOut.isEmpty ? nil : (0..<sealed.count).filter { !takenOut.contains($0) }
  }

  public var startIndex: Int { 0 }
  public var endIndex: Int { loose.count + (kept?.count ?? sealed.count) }

  public subscript(at: Int) -> CaseFile {
    if at < loose.count { return loose[at] }
    let number = at - loose.count
    return sealed.file(kept?[number] ?? number)
  }
}

extension CaseFiles: Equatable {
  public static func == (a: Self, b: Self) -> Bool { a.elementsEqual(b) }
}
