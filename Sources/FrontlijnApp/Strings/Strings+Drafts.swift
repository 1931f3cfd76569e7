// The words of what is not saved yet: drafts, and a colleague's change under an open form.

import CaseModel

extension Strings {
  // MARK: drafts

  var draftsLabel: String { say("drafts", "concepten") }
  var draftsSentence: String {
    say(
      "Shows what you were typing and did not save.",
      "Toont wat je aan het typen was en niet bewaarde.")
  }
  var noDrafts: String {
    say("You have no drafts: all is saved.", "Je hebt geen concepten: alles is bewaard.")
  }
  func draftQuestion(_ title: String, _ moment: String) -> String {
    say(
      "You were writing “\(title)” \(moment).", "Je was bezig met “\(title)” \(moment).")
  }
  func at(_ clock: String) -> String { say("at \(clock)", "om \(clock)") }
  func on(_ day: String, _ clock: String) -> String {
    say("on \(day) at \(clock)", "op \(day) om \(clock)")
  }
  func otherDrafts(_ count: Int) -> String {
    count == 1
      ? say(
        "There is another draft: \(key(.drafts)) shows it.",
        "Er is nog een concept: \(key(.drafts)) toont het.")
      : say(
        "There are \(count) other drafts: \(key(.drafts)) shows them.",
        "Er zijn nog \(count) concepten: \(key(.drafts)) toont ze.")
  }
  var goOn: String { say("go on", "verdergaan") }
  var keepForLater: String { say("keep for later", "later") }
  var keepAsDraft: String { say("keep as draft", "bewaren als concept") }
  var draftKept: String {
    say("Kept as a draft, for you only.", "Bewaard als concept, alleen voor jou.")
  }
  func draftNotKept(_ reason: String) -> String {
    say(
      "No draft of this is kept: \(reason)", "Er is geen concept van bewaard: \(reason)")
  }

  // MARK: a colleague's change

  /// `Karim Haddou changed this case at 10:42`
  func changed(
    _ subject: Subject, by name: String, at clock: String, isTakenBack: Bool
  ) -> String {
    var what = say("this case", "deze casus")
    if case .board = subject { what = say("the board", "het bord") }
    if subject == .team { what = say("the team", "het team") }
    if isTakenBack {
      return say("A change in \(what) was taken back", "Een wijziging in \(what) is teruggedraaid")
    }
    return say("\(name) changed \(what) at \(clock)", "\(name) wijzigde \(what) om \(clock)")
  }
  func conflictQuestion(_ field: String) -> String {
    say(
      "“\(field)” was also changed by somebody else.",
      "“\(field)” is ook door iemand anders gewijzigd.")
  }
  func conflictDetail(theirs: String, mine: String) -> String {
    say(
      "It says now: \(theirs)\nYou typed: \(mine)",
      "Er staat nu: \(theirs)\nJij typte: \(mine)")
  }
  var keepLooking: String { say("look again", "nog eens kijken") }
  var takeTheirs: String { say("keep theirs", "laten staan") }
  var saveMine: String { say("save mine", "mijn tekst bewaren") }
}
