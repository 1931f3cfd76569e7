// The names of all actions. The raw value is the name in a key-binding file and in the palette.

/// What the user can do.
public enum ActionID: String, CaseIterable, Hashable, Sendable {
  // Everywhere
  case help, palette, undo, redo, back, goCases, goFile, goBoard, who, theme, language, repaint
  case quit, zoom, top, mouse, profile, suspend
  // The list
  case open, filter, sort, scope
  // A case
  case new, edit, note, goal, followUp, done, date, assign, label, relation, end, nextPane
  case previousPane, read
  // The board
  case move
  // Without a store
  case makeStore, practise
}
