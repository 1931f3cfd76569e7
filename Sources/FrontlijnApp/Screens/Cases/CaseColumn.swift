// The columns of the Stakkers & Rakkers list, one row each: how wide, how important, and which
// order a click on the title gives. Some can be hidden, to make room for the others.

import CaseModel
import TextUI

public enum CaseColumn: String, CaseIterable, Hashable, Sendable {
  case mark, number, household, street, label, director, plan, when
  case nextStep = "next"
  case lastContact = "seen"

  /// Those that can be hidden; without the others nobody knows which case it is.
  public static let optional = allCases.filter { ![.mark, .number, .household].contains($0) }

  static func shown(without hidden: Set<CaseColumn>) -> [CaseColumn] {
    allCases.filter { !hidden.contains($0) }
  }

  /// The order that its title stands for.
  var order: CaseOrder? {
    switch self {
    case .mark, .plan: nil
    case .number: .number
    case .household: .household
    case .street: .street
    case .label: .label
    case .director: .director
    case .when, .nextStep: .nextStep
    case .lastContact: .lastContact
    }
  }
}

extension Strings {
  /// The title of a column; the sign of the first one needs none.
  func title(_ column: CaseColumn, isWide: Bool = true) -> String {
    switch column {
    case .mark: ""
    case .number: numberColumn
    case .household: field("household")
    case .street: field("street")
    case .label: field("label")
    case .director: directorColumn(isWide)
    case .plan: planColumn
    case .when: whenColumn
    case .nextStep: field("next_step")
    case .lastContact: lastColumn
    }
  }
}
