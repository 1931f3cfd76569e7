// Placeholder until the sentences of all errors stand here.

import CaseModel

extension Strings {
  func sentence(_ refusal: Refusal, in caseload: Caseload) -> String { "\(refusal)" }
}
