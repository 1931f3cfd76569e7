// Whom a director's cell means. A wrong guess would put somebody's case on another's desk, so two
// candidates are as good as none, and the plan says so.

import CaseModel

/// Why a case has no director yet.
public enum NoDirector: Hashable, Sendable {
  case emptyCell
  /// The cell's text, which names no active member of the team.
  case unknown(String)
  /// The cell's text, which fits several.
  case ambiguous(String)
}

/// The active team by the names that a sheet may use, folded.
struct TeamNames {
  enum Match: Equatable {
    case member(MemberID)
    case nobody, several
  }

  private var exact: [String: Set<MemberID>] = [:]
  private var short: [String: Set<MemberID>] = [:]

  init(_ team: [TeamMember]) {
    for member in team {
      let name = Folding.fold(member.name)
      exact[name, default: []].insert(member.id)
      exact[member.id.name, default: []].insert(member.id)
      let first = name.split(separator: " ").first.map(String.init)
      for name in [first, Folding.fold(member.initials)] {
        if let name, !name.isEmpty { short[name, default: []].insert(member.id) }
      }
    }
  }

  /// A full name or an id goes before a first name or initials. Marks in initials do not matter:
  /// `M.W.` is `MW`.
  func match(_ cell: String) -> Match {
    let name = Folding.fold(cell)
    let found = exact[name] ?? short[name] ?? short[name.filter { $0.isLetter }]
    guard let found, let one = found.first else { return .nobody }
    return found.count == 1 ? .member(one) : .several
  }
}
