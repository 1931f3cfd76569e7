// The words of editing a long text in an editor of one's own.

extension Strings {
  var outsideLabel: String { say("own editor", "eigen editor") }
  var outsideSentence: String {
    say("Opens a long text in your own editor.", "Opent een lange tekst in je eigen editor.")
  }
  var onlyLongTextsOpen: String {
    say("Only a long text opens in an editor.", "Alleen een lange tekst opent in een editor.")
  }
  var noEditorWhereShared: String {
    say(
      "Not on a shared computer: an editor leaves copies of the text behind.",
      "Niet op een gedeelde computer: een editor laat kopieën van de tekst achter.")
  }
  var outsideQuestion: String {
    say("Open this text in your own editor?", "Deze tekst openen in je eigen editor?")
  }
  var outsideDetail: String {
    say(
      "Editors keep swap and backup files of their own. Save and close there to come back here.",
      "Editors bewaren eigen tussen- en reservekopieën. Bewaar en sluit daar om terug te komen.")
  }
  var stayHere: String { say("stay here", "hier blijven") }
  var openEditor: String { say("open it", "openen") }
  var backFromEditor: String {
    say("Back from your editor. Not saved yet.", "Terug uit je editor. Nog niet bewaard.")
  }

  func sentence(_ problem: OutsideProblem) -> String {
    let kept = say(" Your text is as it was.", " Je tekst is zoals hij was.")
    switch problem {
    case .noEditor:
      return say(
        "Set EDITOR to the name of your editor first.",
        "Zet eerst EDITOR op de naam van je editor.") + kept
    case .noFolder:
      return say(
        "There is no folder in memory for the text (XDG_RUNTIME_DIR).",
        "Er is geen map in het geheugen voor de tekst (XDG_RUNTIME_DIR).") + kept
    case .file(let code):
      return say(
        "The text could not be given to the editor (\(reason(code))).",
        "De tekst kon niet naar de editor (\(reason(code))).") + kept
    case .notStarted(let name, let code):
      return say(
        "\(name) did not start (\(reason(code))).", "\(name) startte niet (\(reason(code)))."
      ) + kept
    case .ended(let name):
      return say("\(name) ended with an error.", "\(name) eindigde met een fout.") + kept
    case .tooLong:
      return say(
        "What came back is too long for one note.", "Wat terugkwam is te lang voor één notitie.")
        + kept
    }
  }
}
