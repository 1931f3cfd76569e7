// The words of what is done with several cases at once.

import CaseModel

extension Strings {
  var markLabel: String { say("select", "selecteren") }
  var markSentence: String {
    say(
      "Selects this case or not, to act on several at once.",
      "Selecteert deze casus of niet, om met meer tegelijk iets te doen.")
  }
  var markRangeLabel: String { say("select from here", "selecteren vanaf hier") }
  var markRangeSentence: String {
    say(
      "Begins a range; pressed again it selects all cases in between.",
      "Begint een reeks; nog eens selecteert alle casussen ertussen.")
  }
  var markAllLabel: String { say("select all", "alles selecteren") }
  var markAllSentence: String {
    say("Selects all cases that the list shows.", "Selecteert alle casussen in de lijst.")
  }
  var oneAtATime: String {
    say(
      "Cases are closed one by one. Esc takes the selection away.",
      "Casussen sluit je één voor één. Esc haalt de selectie weg.")
  }

  func selected(_ count: Int) -> String { say("\(count) selected", "\(count) geselecteerd") }

  /// `5 selected: a director · f date · t note · o follow-up · Esc none`
  func whatWithSelected(_ count: Int) -> String {
    let keys = [
      "\(key(.assign)) \(say("director", "regisseur"))", "\(key(.date)) \(dateLabel)",
      "\(key(.note)) \(say("note", "notitie"))", "\(key(.followUp)) \(followUpLabel)",
      "\(key(.back)) \(say("none", "geen"))",
    ]
    return "\(selected(count)): " + keys.joined(separator: " · ")
  }

  func title(of act: JointAct, _ count: Int) -> String {
    let many = casesCounted(count)
    return switch act {
    case .director: say("Director of \(many)", "Regisseur van \(many)")
    case .note: say("The same note in \(many)", "Dezelfde notitie in \(many)")
    case .date: say("Another day in \(many)", "Andere dag in \(many)")
    case .followUp: say("Follow up in \(many)", "Opvolgen in \(many)")
    }
  }

  func severalQuestion(_ act: JointAct, _ count: Int) -> String {
    let many = casesCounted(count)
    return switch act {
    case .director:
      say("Give \(many) another director?", "\(many) een andere regisseur geven?")
    case .note: say("Write this note in \(many)?", "Deze notitie in \(many) schrijven?")
    case .date:
      say("Move the next step of \(many)?", "De volgende stap van \(many) verzetten?")
    case .followUp: say("Set this follow-up in \(many)?", "Deze opvolging in \(many) zetten?")
    }
  }

  func doInAll(_ count: Int) -> String {
    say("do it in all \(count)", "doen in alle \(count)")
  }

  func severalDone(_ act: JointAct, _ count: Int) -> String {
    "\(title(of: act, count)): " + say("done.", "gedaan.")
  }

  /// The first few, and how many more there are.
  func list(_ names: [String], atMost limit: Int) -> String {
    let shown = names.prefix(limit).joined(separator: ", ")
    let rest = names.count - limit
    return rest > 0 ? shown + say(" and \(rest) more", " en nog \(rest)") : shown
  }
}
