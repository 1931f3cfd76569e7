// The tour: six things that everybody does here, done with the real keys on the practice store.

/// A step of the tour, in the order in which they are asked.
public enum TourStep: Int, CaseIterable, Sendable {
  case openCase, writeNote, finishStep, undo, goToBoard, find
}
