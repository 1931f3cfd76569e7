// `note`: a contact note from standard input. A resident's words never stand in a command line,
// where the system shows them to everybody and the shell keeps them.

import ArgumentParser
import CaseModel
import FrontlijnApp
import Glibc

struct WriteNote: OwnCommand {
  static let configuration = CommandConfiguration(
    commandName: "note", abstract: "Writes a contact note; the text comes from standard input.")

  @OptionGroup var options: SharedOptions
  @Option(
    help: ArgumentHelp(
      "How: visit, phone, message, street, meeting or letter.", valueName: "kind"),
    completion: .list(ContactKind.allCases.filter(\.isContact).map(\.rawValue)))
  var kind: String?
  @Option(help: ArgumentHelp("When: fri, -2, 5 dec, 2026-12-05.", valueName: "day"))
  var on: String?
  @Argument(help: ArgumentHelp("The case's number, such as F-7K3M.", valueName: "case"))
  var number: String

  /// A note has at most 16,000 characters; whatever is longer than this is no note.
  static let limitBytes = 1 << 20

  func carryOut() throws(Failure) -> Int32 {
    let store = try OpenStore(options, for: .writing)
    let strings = store.strings
    if let reason = store.journal.readOnly { throw Failure(.readOnly(reason), strings) }
    let desk = try store.desk(options)
    let file = try store.file(number)
    let kind = try contactKind(strings)
    let on = try day(desk.today, strings)
    let name = store.caseload.name(of: desk.by)
    let text = try readText(file.number, name, strings)
    var random = store.surroundings.host.random
    let note = ContactNoted {
      ($0.caseID, $0.contact, $0.kind) = (file.id, ContactID(using: &random), kind)
      ($0.on, $0.text) = (on, .text(text))
    }
    try store.commit(.noteContact(note), at: desk)
    var output = StandardOutput()
    output.line(strings.noteKept(file.number, kind, on: on, name))
    try output.finish(strings)
    return 0
  }

  /// By the word on disk or by its name in either language.
  private func contactKind(_ strings: Strings) throws(Failure) -> ContactKind {
    guard let typed = kind else { return .visit }
    let word = Folding.fold(typed)
    let found = ContactKind.allCases.first { kind in
      kind.isContact
        && (kind.rawValue == word
          || Language.allCases.contains { Folding.fold(Strings($0).name(kind)) == word })
    }
    guard let found else { throw Failure(strings.noSuchKind(typed), .refused) }
    return found
  }

  private func day(_ today: Day, _ strings: Strings) throws(Failure) -> Day {
    try on.map { (typed) throws(Failure) in try readDay(typed, today: today, strings) } ?? today
  }

  private func readText(
    _ number: CaseNumber, _ name: String, _ strings: Strings
  ) throws(Failure) -> String {
    if isatty(0) == 1 { StandardError.hint(strings.notePrompt(number, name)) }
    let bytes: [UInt8]?
    do throws(InputFault) {
      bytes = try readAll(0, limitBytes: Self.limitBytes)
    } catch {
      throw Failure(strings.reason(error.code), .inputOutput)
    }
    guard let bytes else {
      let refusal = Refusal.tooLong(
        field: "text", limit: TextLimit.prose, count: Self.limitBytes)
      throw Failure(refusal, in: Caseload(), strings)
    }
    guard let text = String(validating: bytes, as: UTF8.self) else {
      throw Failure(strings.textIsNotUTF8, .refused)
    }
    if text.allSatisfy(\.isWhitespace) { throw Failure(strings.noTextGiven, .refused) }
    return text
  }
}
