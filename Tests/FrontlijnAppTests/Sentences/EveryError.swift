// One of each error, as chains: `next` is a switch over all cases, so a new case does not compile
// until it has its place here, and with it its sentence in the kept texts.

import CaseImport
import CaseJournal
import TextUI

@testable import CaseModel
@testable import FrontlijnApp

/// All values that `next` leads to, from `first` on.
func chain<Value>(
  from first: Value, _ next: @escaping (Value) -> Value?
) -> [Value] {
  Array(sequence(first: first, next: next))
}

private let number = CaseNumber(typed: "F-7K3M")!
private let day = Day(year: 2027, month: 5, day: 20)!
private let time = HybridTime(milliseconds: 1_795_338_900_000)

extension Refusal {
  static let every = chain(from: Refusal.notInTeam) { refusal in
    switch refusal {
    case .notInTeam: .memberHasLeft(Example.lotte)
    case .memberHasLeft: .noSuchTeamMember
    case .noSuchTeamMember: .memberIsInTeam(Example.lotte)
    case .memberIsInTeam: .directsCases(count: 3)
    case .directsCases: .noSuchCase
    case .noSuchCase: .caseIsClosed(number)
    case .caseIsClosed: .caseIsOpen(number)
    case .caseIsOpen: .numberIsTaken(number)
    case .numberIsTaken: .alreadyImported(number)
    case .alreadyImported: .alreadyDirects(Example.lotte)
    case .alreadyDirects: .needsDirector
    case .needsDirector: .noSuchPerson
    case .noSuchPerson: .personHasLeft
    case .personHasLeft: .noSuchRelation
    case .noSuchRelation: .relationWithSelf
    case .relationWithSelf: .noSuchGoal
    case .noSuchGoal: .goalIsNotOpen
    case .goalIsNotOpen: .goalHasOpenSteps(count: 2)
    case .goalHasOpenSteps: .noSuchStep
    case .noSuchStep: .stepIsNotOpen
    case .stepIsNotOpen: .stepIsOpen
    case .stepIsOpen: .goalIsOpen
    case .goalIsOpen: .noSuchContact
    case .noSuchContact: .noSuchFollowUp
    case .noSuchFollowUp: .followUpIsDone
    case .followUpIsDone: .followUpIsOpen
    case .followUpIsOpen: .labelNeedsGround
    case .labelNeedsGround: .labelNeedsReview
    case .labelNeedsReview: .reviewTooLate(latest: day)
    case .reviewTooLate: .labelNeedsBirthYear
    case .labelNeedsBirthYear: .tooYoungForRakker
    case .tooYoungForRakker: .noLabelToWithdraw
    case .noLabelToWithdraw: .noSuchBoard
    case .noSuchBoard: .boardExists
    case .boardExists: .noSuchNote
    case .noSuchNote: .noteIsWithdrawn
    case .noteIsWithdrawn: .nameOnBoard(word: 4)
    case .nameOnBoard: .noSuchAreaGoal
    case .noSuchAreaGoal: .needed(field: "name")
    case .needed: .tooLong(field: "text", limit: 500, count: 512)
    case .tooLong: .inTheFuture(field: "on")
    case .inTheFuture: .beforeOpening(opened: day)
    case .beforeOpening: .beforeLastChange(on: day)
    case .beforeLastChange: .yearOutOfRange(from: 1900, to: 2026)
    case .yearOutOfRange: .nothingChanged
    case .nothingChanged: .changedMeanwhile(by: Example.lotte)
    case .changedMeanwhile: .nothingToUndo
    case .nothingToUndo: .nothingToRedo
    case .nothingToRedo: .builtOn(by: Example.lotte, at: time)
    case .builtOn: nil
    }
  }
}

extension JournalError {
  static let every = chain(from: JournalError.noStore(path: "/home/mara/team")) { error in
    switch error {
    case .noStore: .notAStore(path: "/home/mara/team")
    case .notAStore: .sealed(path: "/home/mara/team")
    case .sealed: .folderInUse(path: "/home/mara/team")
    case .folderInUse: .permission(path: "/home/mara/our team")
    case .permission: .busy(pid: 4711)
    case .busy: .diskFull(path: "/home/mara/team", freeBytes: 12_345)
    case .diskFull: .failed(FileFault(.read, "/home/mara/team/STORE", code: FileFault.inputOutput))
    case .failed: .unconfirmed(path: "/home/mara/team/log/7QK3M9ABCD/000002.log")
    case .unconfirmed: .readOnly(.asked)
    case .readOnly: .badExport(line: 12, .wrongHash)
    case .badExport: .nothingToRepair
    case .nothingToRepair: .otherStore(path: "/media/usb/team")
    case .otherStore: .stillDamaged(Example.finding(.damagedLine))
    case .stillDamaged: .damagedSource(path: "/home/mara/team", Example.finding(.damagedLine))
    case .damagedSource: .copyDiffers(path: "/media/usb/team/log/7QK3M9ABCD/000002.log")
    case .copyDiffers: nil
    }
  }
}

extension ExportProblem {
  static let every = chain(from: ExportProblem.notJSON) { problem in
    switch problem {
    case .notJSON: .badKey("seq")
    case .badKey: .wrongHash
    case .wrongHash: .outOfOrder
    case .outOfOrder: .cutOff
    case .cutOff: nil
    }
  }
}

extension ReadOnlyReason {
  static let every = chain(from: ReadOnlyReason.asked) { reason in
    switch reason {
    case .asked: .damaged(Example.finding(.damagedLine))
    case .damaged: .newerFormat(3)
    case .newerFormat: .network("NFS")
    case .network: .permission(path: "/home/mara/team")
    case .permission: .afterFailure
    case .afterFailure:
      .failed(FileFault(.makeFolder, "/home/mara/team/local", code: FileFault.noSpace))
    case .failed: nil
    }
  }
}

extension Finding.What {
  static let every = chain(from: Finding.What.abandoned(lines: 2)) { what in
    switch what {
    case .abandoned: .abandonedSegment
    case .abandonedSegment: .tornTail(bytes: 118)
    case .tornTail: .tornElsewhere(bytes: 118)
    case .tornElsewhere: .damagedLine
    case .damagedLine: .damagedHeader
    case .damagedHeader: .foreignHeader
    case .foreignHeader: .missingSegment
    case .missingSegment: .shorterThanMark
    case .shorterThanMark: .shorterThanHeads
    case .shorterThanHeads: .missingLine(seq: 4127)
    case .missingLine: .wrongSequence(expected: 12)
    case .wrongSequence: .strangeFile
    case .strangeFile: .damagedHeads
    case .damagedHeads: .unreadable(code: FileFault.inputOutput)
    case .unreadable: .unknownEntries(count: 7)
    case .unknownEntries: .danglingReference
    case .danglingReference: .heldAhead(entries: 2, until: time)
    case .heldAhead: .lossAccepted(from: 12, to: 14)
    case .lossAccepted: .wrongSnapshot
    case .wrongSnapshot: nil
    }
  }
}

extension ImportError {
  static let every = chain(from: ImportError.empty) { error in
    switch error {
    case .empty: .onlyHeadings
    case .onlyHeadings: .noSurnameHeading
    case .noSurnameHeading: .headingTwice(.street, first: 3, second: 7)
    case .headingTwice: .unclosedQuote(line: 9)
    case .unclosedQuote: .nulByte(line: 1)
    case .nulByte: .brokenText(line: 4)
    case .brokenText: .refused(.notInTeam)
    case .refused: nil
    }
  }
}

extension RowProblem.Reason {
  static let every = chain(from: tooManyCells(count: 13, headings: 12)) { reason in
    switch reason {
    case .tooManyCells: .unreadableDate
    case .unreadableDate: .tooLong(limit: 120, count: 131)
    case .tooLong: .noHousehold
    case .noHousehold: .refused(.needed(field: "name"))
    case .refused: nil
    }
  }
}

extension ThemeError.Reason {
  static let every = chain(from: ThemeError.Reason.notASetting) { reason in
    switch reason {
    case .notASetting: .unknownRole
    case .unknownRole: .repeated(firstLine: 3)
    case .repeated: .unknownColour("reddish")
    case .unknownColour: .colourOutOfRange("300")
    case .colourOutOfRange: .unknownAttribute("blinking")
    case .unknownAttribute: .missingColour
    case .missingColour: .tooManyParts
    case .tooManyParts: .unknownParent("papre")
    case .unknownParent: .missingName
    case .missingName: nil
    }
  }
}

/// Who and what the examples are about.
enum Example {
  static let lotte = MemberID(unchecked: "lotte-2v8q")

  static var caseload: Caseload {
    var caseload = Caseload()
    TeamMemberAdded {
      ($0.member, $0.name, $0.organisation) = (lotte, "Lotte Verbruggen", "Welzijn Brugveen")
    }.apply(to: &caseload, Stamp(time: time, by: lotte))
    return caseload
  }

  static func finding(_ what: Finding.What) -> Finding {
    Finding(.damaged, what, file: "log/7QK3M9ABCD/000001.log", line: 12, byte: 4031)
  }

  /// Clocks in these texts stand at UTC, wherever the test runs.
  static func utc(_ time: HybridTime) -> LocalMoment {
    let minutes = time.milliseconds / 60_000
    return LocalMoment(day: time.day, hour: minutes / 60 % 24, minute: minutes % 60)
  }
}
