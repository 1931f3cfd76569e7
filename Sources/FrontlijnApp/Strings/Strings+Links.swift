// The words of links in long texts: how one is made, where it leads, what speaks of somebody.

import CaseModel

extension Strings {
  var mentionLabel: String { say("name somebody", "iemand noemen") }
  var mentionSentence: String {
    say(
      "Names a person in a long text; once more, a goal. Typing @ or # does the same.",
      "Noemt iemand in een lange tekst; nog eens, een doel. @ of # typen doet hetzelfde.")
  }
  var onlyLongTextsName: String {
    say(
      "Only a long text names people and goals.", "Alleen een lange tekst noemt mensen en doelen.")
  }
  var nobodyToName: String {
    say(
      "In several cases at once nobody can be named.",
      "In meer casussen tegelijk kan niemand genoemd worden.")
  }
  var followLabel: String { say("where it leads", "waarheen") }
  var followSentence: String {
    say(
      "Goes from a note to whom it names, and from a person or a goal to the notes about it.",
      "Gaat van een notitie naar wie ze noemt, en van een persoon of doel naar de notities.")
  }
  var whereToTitle: String { say("Where to?", "Waarheen?") }
  var leadsNowhere: String {
    say(
      "This note names nobody: type @ or # in a note to do so.",
      "Deze notitie noemt niemand: typ @ of # in een notitie om dat te doen.")
  }
  var notSpokenOf: String {
    say("No note names this yet.", "Nog geen notitie noemt dit.")
  }
  var selectToFollow: String {
    say("Select a note, a person or a goal first.", "Kies eerst een notitie, persoon of doel.")
  }
  var noteHintWithSigns: String {
    say(
      "Facts and agreements. The resident may read along. @person · #goal",
      "Feiten en afspraken. De bewoner leest mee. @persoon · #doel")
  }

  /// `Named in 3 notes, last 18 Nov: w`
  func spokenOf(_ notes: [ContactNote], today: Day) -> String {
    guard let last = notes.last else { return "" }
    let number = count(notes.count, ("note", "notitie"), ("notes", "notities"))
    let day = dayShort(last.on, today: today)
    return say(
      "Named in \(number), last \(day): \(key(.follow))",
      "Genoemd in \(number), laatst \(day): \(key(.follow))")
  }

  /// `18 Nov 25 · visit`
  func title(of note: ContactNote, today: Day) -> String {
    "\(dayShort(note.on, today: today)) · \(name(note.kind))"
  }

  /// `w leads to @Isatu, #"A warm house"`
  func leads(to words: [String]) -> String {
    let list = words.joined(separator: ", ")
    return say("\(key(.follow)) leads to \(list)", "\(key(.follow)) gaat naar \(list)")
  }

  /// `Isatu Fofanah · parent, 38`
  func joined(_ name: String, _ detail: String) -> String {
    [name, detail].filter { !$0.isEmpty }.joined(separator: " · ")
  }

  /// `“@Isatu” is Isatu Fofanah · parent, 38`
  func leads(_ words: String, to name: String) -> String {
    say("“\(words)” is \(name)", "“\(words)” is \(name)")
  }
}
