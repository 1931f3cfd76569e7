// How a command ends when it cannot do what was asked: one message on standard error and an exit
// code. Every error of the modules below becomes a `Failure` here and nowhere else.

import CaseImport
import CaseJournal
import CaseModel
import FrontlijnApp

/// The exit codes (sysexits.h).
enum ExitStatus: Int32 {
  case damaged = 2
  case locked = 4
  case usage = 64
  case refused = 65
  case notThere = 66
  case cannotCreate = 73
  case inputOutput = 74
  case busy = 75
  case noPermission = 77
}

struct Failure: Error {
  var message: String
  var status: ExitStatus

  init(_ message: String, _ status: ExitStatus) {
    self.message = message
    self.status = status
  }

  /// Says it, and gives the exit code.
  func report() -> Int32 {
    StandardError.say(message)
    return status.rawValue
  }
}

extension Failure {
  init(_ error: JournalError, _ strings: Strings) {
    self.init(strings.sentence(error), error.status)
  }

  init(_ refusal: Refusal, in caseload: Caseload, _ strings: Strings) {
    self.init(strings.sentence(refusal, in: caseload), .refused)
  }

  /// Reading something that is not the store: a list, a sample.
  init(reading fault: FileFault, _ strings: Strings) {
    let isThere = fault.code != FileFault.notThere
    self.init(
      strings.sentence(fault),
      fault.isPermission ? .noPermission : isThere ? .inputOutput : .notThere)
  }
}

extension JournalError {
  var status: ExitStatus {
    switch self {
    case .noStore: .notThere
    case .notAStore, .sealed: .refused
    case .folderInUse: .cannotCreate
    case .permission: .noPermission
    case .busy: .busy
    case .diskFull, .failed, .unconfirmed: .inputOutput
    case .readOnly(let reason): reason.status
    case .badExport, .nothingToRepair, .otherStore, .copyDiffers: .refused
    case .stillDamaged, .damagedSource: .damaged
    }
  }
}

extension ReadOnlyReason {
  var status: ExitStatus {
    switch self {
    case .permission: .noPermission
    case .afterFailure, .failed: .inputOutput
    case .asked, .damaged, .newerFormat, .network: .refused
    }
  }
}

/// Runs `body`, and turns the journal's error into words.
func telling<Value>(
  _ strings: Strings, _ body: () throws(JournalError) -> Value
) throws(Failure) -> Value {
  do throws(JournalError) {
    return try body()
  } catch {
    throw Failure(error, strings)
  }
}
