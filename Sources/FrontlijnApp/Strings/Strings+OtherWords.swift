// Words that people type for an action and that stand in none of its sentences: found, never shown.
// Both languages in one line, because somebody may think in the other one.

extension Strings {
  static func otherWords(_ id: ActionID) -> String { wordsBrought[id] ?? "" }

  private static let wordsBrought: [ActionID: String] = [
    .help: "hulp uitleg keys toetsen how hoe",
    .quit: "exit stop end stoppen verlaten weggaan",
    .save: "opslaan store",
    .back: "previous vorige annuleren cancel",
    .language: "language taal Engels Nederlands Dutch",
    .suspend: "shell terminal onderbreken opschorten",
    .theme: "theme dark light donker licht kleur",
    .inspect: "theme inspect thema rol",
    .mouse: "mouse off on muis uit aan",
    .undo: "revert herstellen terugdraaien",
    .redo: "repeat herhalen",
    .who: "user login switch gebruiker aanmelden wisselen",
    .filter: "search", .columns: "columns fields velden",
    .edit: "rename correct name hernoemen corrigeren naam",
    .note: "report verslag gesprek",
    .end: "archive delete remove archiveren verwijderen close sluiten reopen heropenen",
    .new: "add person member toevoegen persoon gezinslid",
    .assign: "owner overdragen handover toewijzen",
    .label: "stakker rakker",
    .scope: "view stakkers rakkers triage weergave",
    .followUp: "reminder herinnering terugbellen",
    .repaint: "redraw refresh verversen",
    .zoom: "full screen groot vergroten",
    .tour: "tutorial practice oefenen",
    .drafts: "kladje unsaved",
    .setup: "options preferences opties voorkeuren",
  ]
}
