// The verbs of the actions and one plain sentence each: footer, help and palette show these.

extension Strings {
  var helpLabel: String { say("Help", "Help") }
  var helpSentence: String {
    say(
      "Shows everything that can be done here; type to find, Enter does it.",
      "Toont alles wat hier kan; typ om te zoeken, Enter voert het uit.")
  }
  var openLabel: String { say("open", "openen") }
  var openSentence: String { say("Opens the case file.", "Opent het dossier.") }
  var thatIsMeLabel: String { say("that's me", "dat ben ik") }
  var thatIsMeSentence: String {
    say("From now on you write under this name.", "Vanaf nu schrijf je onder deze naam.")
  }
  var newCaseLabel: String { say("new case", "nieuwe casus") }
  var newLabel: String { say("new", "nieuw") }
  func newLabel(_ pane: FilePane) -> String {
    switch pane {
    case .family: say("new member", "nieuw gezinslid")
    case .plan: say("new step", "nieuwe stap")
    case .timeline: say("new note", "nieuwe notitie")
    }
  }
  var newCaseSentence: String {
    say(
      "Opens a case: household, address, director.",
      "Opent een casus: huishouden, adres, regisseur.")
  }
  var newInFileSentence: String {
    say(
      "Makes what fits here: a family member, a step, or a note.",
      "Maakt wat hier past: een gezinslid, een stap of een notitie.")
  }
  var findLabel: String { say("find", "zoeken") }
  var findSentence: String {
    say(
      "Filters the list while you type: name, street, number, director.",
      "Filtert de lijst terwijl je typt: naam, straat, nummer, regisseur.")
  }
  var findHereSentence: String {
    say(
      "Finds words while you type, in every pane; up and down go on from there.",
      "Zoekt woorden terwijl je typt, in elk vak; omhoog en omlaag gaan verder.")
  }
  var noteLabel: String { say("write a note", "notitie maken") }
  var noteSentence: String {
    say(
      "Writes down a visit, a phone call or another contact.",
      "Legt een bezoek, telefoontje of ander contact vast.")
  }
  var sortLabel: String { say("sort", "sorteren") }
  var sortSentence: String {
    say(
      "Sorts the list by next step, name, street, director and more.",
      "Sorteert de lijst op volgende stap, naam, straat, regisseur en meer.")
  }
  var scopeLabel: String { say("which cases", "welke casussen") }
  var scopeSentence: String {
    say(
      "Chooses which cases the list shows: all, mine, triage, late, closed.",
      "Kiest welke casussen de lijst toont: alle, van mij, triage, te laat, gesloten.")
  }
  var columnsLabel: String { say("columns", "kolommen") }
  var columnsSentence: String {
    say("Shows or hides columns of the list.", "Toont of verbergt kolommen van de lijst.")
  }
  var makeStoreLabel: String { say("make the store", "archief maken") }
  var makeStoreSentence: String {
    say("Makes the team's store in this folder.", "Maakt het archief van het team in deze map.")
  }
  var practiseLabel: String { say("practise", "oefenen") }
  var practiseSentence: String {
    say(
      "Opens a practice store with invented people.",
      "Opent een oefenarchief met verzonnen mensen.")
  }
  var doneLabel: String { say("done", "klaar") }
  var doneSentence: String {
    say(
      "Marks the step, follow-up or goal as done, or not done after all.",
      "Zet de stap, opvolging of het doel op klaar, of toch weer op open.")
  }
  var doneAgainLabel: String { say("not done", "toch niet klaar") }
  var whoDoesItLabel: String { say("who does it", "wie doet dit") }
  var readLabel: String { say("read", "lezen") }
  var closeCaseLabel: String { say("close the case", "casus sluiten") }
  var reopenCaseLabel: String { say("open the case again", "casus heropenen") }
  var lapseLabel: String { say("let it lapse", "laten vervallen") }
  var letGoLabel: String { say("let it go", "loslaten") }
  var leftLabelOfPerson: String { say("has left", "is vertrokken") }
  var endRelationLabel: String { say("end the relation", "relatie beëindigen") }
  var dateLabel: String { say("date", "datum") }
  var dateSentence: String {
    say("Sets another day for the next step.", "Kiest een andere dag voor de volgende stap.")
  }
  var goalLabel: String { say("new goal", "nieuw doel") }
  var goalSentence: String {
    say(
      "Writes down a goal in the resident's own words.",
      "Schrijft een doel op in de woorden van de bewoner.")
  }
  var editLabel: String { say("edit", "wijzigen") }
  var editSentence: String {
    say(
      "Corrects what is selected; what it said before is kept.",
      "Verbetert wat gekozen is; wat er eerst stond blijft bewaard.")
  }
  var nextPaneLabel: String { say("next pane", "volgend vak") }
  var nextPaneSentence: String { say("Goes to the next pane.", "Gaat naar het volgende vak.") }
  var previousPaneLabel: String { say("pane before", "vorig vak") }
  var previousPaneSentence: String {
    say("Goes to the pane before.", "Gaat naar het vorige vak.")
  }
  var openRowSentence: String {
    say(
      "Opens what is selected: an entry to read it whole, anything else to correct it.",
      "Opent wat gekozen is: een tijdlijnregel om te lezen, al het andere om te verbeteren.")
  }
  var assignLabel: String { say("director", "regisseur") }
  var assignSentence: String {
    say(
      "Chooses the director of the case; on a step, who does it.",
      "Kiest de regisseur van de casus; bij een stap wie hem doet.")
  }
  var followUpLabel: String { say("follow up", "opvolgen") }
  var followUpSentence: String {
    say(
      "Sets a day to call, visit or check again.",
      "Zet een dag om te bellen, langs te gaan of iets na te gaan.")
  }
  var relationLabel: String { say("relation", "relatie") }
  var relationSentence: String {
    say(
      "Writes down how somebody relates to another, in the family or outside.",
      "Legt vast hoe iemand tot een ander staat, in of buiten het gezin.")
  }
  var labelLabel: String { say("label", "label") }
  var labelSentence: String {
    say(
      "Labels the selected person as stakker or rakker, with a ground and a review date.",
      "Geeft de gekozen persoon het label stakker of rakker, met een grond en een herzieningsdatum."
    )
  }
  var endLabel: String { say("end or close", "beëindigen") }
  var endSentence: String {
    say(
      "Ends what is selected: a step lapses, somebody left, the case closes. It asks first.",
      "Beëindigt wat gekozen is: een stap vervalt, iemand is weg, de casus sluit. Vraagt het eerst."
    )
  }
  var newBoardLabel: String { say("new board", "nieuw bord") }
  var newNoteLabel: String { say("new note", "nieuwe notitie") }
  var newNoteSentence: String {
    say(
      "Puts a note in this box, with who brought it.",
      "Hangt een notitie in dit vak, met wie hem inbracht.")
  }
  var moveLabel: String { say("move", "verplaatsen") }
  var moveSentence: String {
    say("Moves the note to another box.", "Verplaatst de notitie naar een ander vak.")
  }
  var areaGoalLabel: String { say("make goal", "doel maken") }
  var areaGoalSentence: String {
    say(
      "Turns the note into a goal for the neighbourhood; the link is kept.",
      "Maakt van de notitie een doel voor de buurt; de verwijzing blijft.")
  }
  var editMemberSentence: String {
    say(
      "Corrects the name or organisation of a colleague; what it said before is kept.",
      "Verbetert de naam of organisatie van een collega; wat er eerst stond blijft bewaard.")
  }
  var editNoteSentence: String {
    say(
      "Corrects the note or goal; what it said before is kept.",
      "Verbetert de notitie of het doel; wat er eerst stond blijft bewaard.")
  }
  var withdrawLabel: String { say("withdraw", "intrekken") }
  var withdrawSentence: String {
    say(
      "Takes the note off the board, or lets the goal go, with a reason.",
      "Haalt de notitie van het bord, of laat het doel los, met een reden.")
  }
  var chainLabel: String { say("note ↔ goal", "notitie ↔ doel") }
  var chainSentence: String {
    say(
      "Goes from a note to its goal, and from a goal back to its note.",
      "Gaat van een notitie naar het doel, en van een doel terug naar de notitie.")
  }
  var goCasesSentence: String { say("Goes to the list of cases.", "Gaat naar de lijst.") }
  var goFileLabel: String { say("case file", "dossier") }
  var goFileSentence: String {
    say(
      "Goes to the case file that is open or selected.",
      "Gaat naar het dossier dat open of gekozen is.")
  }
  var goBoardLabel: String { say("SWOT board", "SWOT-bord") }
  var goBoardSentence: String {
    say("Goes to the board of the neighbourhood.", "Gaat naar het bord van de buurt.")
  }
  var goFamilyLabel: String { say("family", "gezin") }
  var goFamilySentence: String {
    say("Goes to who lives there.", "Gaat naar wie er wonen.")
  }
  var goPlanLabel: String { say("plan", "plan") }
  var goPlanSentence: String {
    say("Goes to the goals and steps.", "Gaat naar de doelen en stappen.")
  }
  var goTimelineLabel: String { say("timeline", "tijdlijn") }
  var goTimelineSentence: String {
    say("Goes to what happened and was said.", "Gaat naar wat er gebeurde en gezegd is.")
  }
  var backLabel: String { say("back", "terug") }
  var backSentence: String {
    say("Goes one step back; never quits.", "Gaat één stap terug; sluit nooit af.")
  }
  var undoLabel: String { say("undo", "ongedaan maken") }
  var undoSentence: String {
    say(
      "Takes back your latest change, also after a restart.",
      "Draait je laatste wijziging terug, ook na opnieuw starten.")
  }
  var redoLabel: String { say("redo", "opnieuw doen") }
  var redoSentence: String {
    say("Puts back what you undid.", "Zet terug wat je ongedaan maakte.")
  }
  var zoomLabel: String { say("large", "groot") }
  var zoomSentence: String {
    say("Shows this pane alone, and all again.", "Toont alleen dit vak, en weer alles.")
  }
  var paletteLabel: String { say("find an action", "handeling zoeken") }
  var paletteSentence: String {
    say(
      "Finds an action by its name and does it.", "Zoekt een handeling op naam en voert die uit.")
  }
  var whoLabel: String { say("somebody else", "iemand anders") }
  var whoSentence: String {
    say("Lets somebody else take over the keyboard.", "Laat iemand anders achter het toetsenbord.")
  }
  var themeLabel: String { say("colours", "kleuren") }
  var themeSentence: String {
    say(
      "Chooses a theme: light, dark or no colours.", "Kiest een thema: licht, donker of zonder "
        + "kleuren.")
  }
  var languageLabel: String { say("Nederlands", "English") }
  var languageSentence: String { say("Praat Nederlands.", "Speaks English.") }
  var mouseLabel: String { say("mouse on or off", "muis aan of uit") }
  var mouseSentence: String {
    say(
      "Takes the mouse, or leaves it to the terminal. To select text with it, hold Shift.",
      "Gebruikt de muis, of laat haar aan de terminal. Houd Shift vast om tekst te kiezen.")
  }
  var mouseIsOn: String {
    say(
      "The mouse works here. Hold Shift to select text.",
      "De muis werkt hier. Houd Shift vast om tekst te kiezen.")
  }
  var mouseIsOff: String {
    say(
      "The mouse is the terminal's: select text with it. Everything works by keys.",
      "De muis is van de terminal: kies er tekst mee. Alles werkt met toetsen.")
  }
  var profileLabel: String { say("shared or personal", "gedeeld of persoonlijk") }
  var profileSentence: String {
    say(
      "Says whether several people use this computer in turn, or you alone.",
      "Zegt of deze computer door meer mensen gebruikt wordt, of alleen door jou.")
  }
  func name(_ profile: Profile) -> String {
    switch profile {
    case .shared:
      say("shared: several people take turns here", "gedeeld: hier werken mensen om de beurt")
    case .personal: say("personal: this is my own computer", "persoonlijk: dit is mijn computer")
    }
  }
  var suspendLabel: String { say("suspend", "naar de opdrachtregel") }
  var suspendSentence: String {
    say(
      "Goes back to the command line; fg brings you here again.",
      "Gaat terug naar de opdrachtregel; fg brengt je weer hier.")
  }
  var noSuspendWhereShared: String {
    say(
      "Not on a shared computer: the next person would find it open.",
      "Niet op een gedeelde computer: wie na jou komt, zou het open vinden.")
  }
  var repaintLabel: String { say("redraw", "opnieuw tekenen") }
  var repaintSentence: String {
    say(
      "Draws the whole screen again when something else wrote over it.",
      "Tekent het hele scherm opnieuw als er iets overheen kwam.")
  }
  var quitLabel: String { say("leave", "afsluiten") }
  var quitSentence: String {
    say("Leaves the program; everything is saved.", "Sluit het programma; alles is bewaard.")
  }
}
