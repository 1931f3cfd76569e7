// The names of all actions. The raw value is the name in a file of own keys; `frontlijn keys
// --file` lists them.

/// What the user can do.
public enum ActionID: String, CaseIterable, Hashable, Sendable {
  // Everywhere
  case help, palette, undo, redo, back, who, theme, inspect, language
  case goCases, goFile, goBoard, goFamily, goPlan, goTimeline
  case repaint, quit, zoom, mouse, profile, suspend, drafts, setup, tour
  case skipTour
  // Moving
  case up, down, left, right, pageUp, pageDown, top, bottom, nextPane, previousPane
  // The list
  case open, filter, sort, scope, columns, mark, markRange, markAll
  // A case
  case new, edit, note, goal, followUp, done, date, assign, label, relation, end, follow
  // The board
  case move
  // Without a store
  case makeStore, practise, ownStore
  // The first questions
  case takeOption, skipSetup
  // On top of a place: a form, a list to choose from, a text to read
  case save, nextField, previousField, leaveForm, outside, mention, choose, close
}
