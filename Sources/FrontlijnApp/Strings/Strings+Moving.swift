// The verbs and sentences of moving, and of what forms and lists on top do with their own keys.

extension Strings {
  // MARK: moving

  var upLabel: String { say("up", "omhoog") }
  var upSentence: String { say("Goes to the row above.", "Gaat naar de regel erboven.") }
  var downLabel: String { say("down", "omlaag") }
  var downSentence: String { say("Goes to the row below.", "Gaat naar de regel eronder.") }
  var leftLabel: String { say("left", "naar links") }
  var leftSentence: String {
    say("Goes to the pane on the left.", "Gaat naar het vak links.")
  }
  var rightLabel: String { say("right", "naar rechts") }
  var rightSentence: String {
    say("Goes to the pane on the right.", "Gaat naar het vak rechts.")
  }
  var pageUpLabel: String { say("page up", "bladzijde omhoog") }
  var pageUpSentence: String {
    say("Goes a screen up.", "Gaat een scherm omhoog.")
  }
  var pageDownLabel: String { say("page down", "bladzijde omlaag") }
  var pageDownSentence: String {
    say("Goes a screen down.", "Gaat een scherm omlaag.")
  }
  var topLabel: String { say("first row", "eerste regel") }
  var topSentence: String { say("Goes to the first row.", "Gaat naar de eerste regel.") }
  var bottomLabel: String { say("last row", "laatste regel") }
  var bottomSentence: String { say("Goes to the last row.", "Gaat naar de laatste regel.") }

  // MARK: forms

  var saveLabel: String { say("save", "bewaren") }
  var saveSentence: String {
    say("Saves what you filled in.", "Bewaart wat je hebt ingevuld.")
  }
  var nextFieldLabel: String { say("next field", "volgend veld") }
  var nextFieldSentence: String { say("Goes to the next field.", "Gaat naar het volgende veld.") }
  var previousFieldLabel: String { say("field before", "vorig veld") }
  var previousFieldSentence: String {
    say("Goes to the field before.", "Gaat naar het vorige veld.")
  }
  var leaveFormSentence: String {
    say(
      "Leaves the form; it asks first when you typed something.",
      "Verlaat het formulier; vraagt het eerst als je iets typte.")
  }

  // MARK: lists to choose from

  var takeLabel: String { say("take it", "overnemen") }
  var takeSentence: String {
    say(
      "Puts the selected name, choice or day into the field.",
      "Zet de gekozen naam, keuze of dag in het veld.")
  }
  var closeLabel: String { say("close the list", "lijst sluiten") }
  var closeDropSentence: String {
    say("Closes the list; what you typed stays.", "Sluit de lijst; wat je typte blijft staan.")
  }

  var runFoundLabel: String { say("do it", "doen") }
  var runFoundSentence: String { say("Does what is selected.", "Doet wat gekozen is.") }
  var chooseLabel: String { say("choose", "kiezen") }
  var chooseSentence: String { say("Takes what is selected.", "Neemt wat gekozen is.") }
  var giveAnswerLabel: String { say("give this answer", "dit antwoord") }
  var giveAnswerSentence: String {
    say(
      "Gives the answer that is marked; each has a letter, too.",
      "Geeft het antwoord dat gekozen is; elk heeft ook een letter.")
  }
  var safeAnswerLabel: String { say("change nothing", "niets veranderen") }
  var safeAnswerSentence: String {
    say("Gives the safe answer, the first one.", "Geeft het veilige antwoord, het eerste.")
  }
  var closeSentence: String {
    say("Goes back; nothing changes.", "Gaat terug; er verandert niets.")
  }
  var stopTypingLabel: String { say("stop typing", "klaar met typen") }
  var okLabel: String { say("ok", "ok") }
  var clearBriefly: String { say("clear", "wis") }
  var keepFilterSentence: String {
    say(
      "Ends the typing; the list stays filtered.", "Sluit het typen af; de lijst blijft gefilterd.")
  }
  var clearFilterLabel: String { say("clear", "wissen") }
  var clearFilterSentence: String {
    say("Takes the filter away.", "Haalt het filter weg.")
  }
  var clearFindSentence: String {
    say(
      "Looks for nothing any more; you stay where you are.",
      "Zoekt niets meer; je blijft waar je bent.")
  }
  var keepFindSentence: String {
    say(
      "Ends the typing; up and down go on from one place to the next.",
      "Sluit het typen af; omhoog en omlaag gaan van vindplaats naar vindplaats.")
  }
  var nextFoundLabel: String { say("next", "volgende") }
  var nextFoundSentence: String {
    say("Goes to the next place that was found.", "Gaat naar de volgende vindplaats.")
  }
  var foundBeforeLabel: String { say("before", "vorige") }
  var foundBeforeSentence: String {
    say("Goes to the place before.", "Gaat naar de vindplaats ervoor.")
  }
  /// After the count, while what was found stays marked.
  var findHint: String {
    say("↑↓ go on, \(key(.back)) clears", "↑↓ verder, \(key(.back)) wist")
  }
  var cancelLabel: String { say("cancel", "laat maar") }
  var cancelSentence: String {
    say("Forgets the first key.", "Vergeet de eerste toets.")
  }
}
